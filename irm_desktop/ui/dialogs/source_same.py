"""Two sources that seem to be the same, beside each other. Nothing is merged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from irm_desktop.domain.evidence_records import Source
from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.source_words import ground_of, ground_word, kind_word
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

WIDTH = 720
FIELDS: dict[str, str] = {
    "key": QT_TRANSLATE_NOOP("SameSourceDialog", "Key"),
    "kind": QT_TRANSLATE_NOOP("SameSourceDialog", "Kind"),
    "ground": QT_TRANSLATE_NOOP("SameSourceDialog", "Evidence"),
    "title": QT_TRANSLATE_NOOP("SameSourceDialog", "Title"),
    "author": QT_TRANSLATE_NOOP("SameSourceDialog", "Author"),
    "publisher": QT_TRANSLATE_NOOP("SameSourceDialog", "Publisher"),
    "date": QT_TRANSLATE_NOOP("SameSourceDialog", "Date"),
    "url": QT_TRANSLATE_NOOP("SameSourceDialog", "Address"),
    "accessed": QT_TRANSLATE_NOOP("SameSourceDialog", "Last accessed"),
    "attachment_count": QT_TRANSLATE_NOOP("SameSourceDialog", "Files"),
    "support_count": QT_TRANSLATE_NOOP("SameSourceDialog", "Supports"),
}


class SameSourceDialog(Frame):
    """`chosen` carries the id of the source to go to, `deleted` that of the one to delete."""

    chosen = Signal(str)
    deleted = Signal(str)

    def __init__(self, context: Context, this: Source, other: Source, parent: QWidget) -> None:
        title = QCoreApplication.translate("SameSourceDialog", "The same source?")
        super().__init__(title, "", context.theme, parent)
        self._language = context.language
        grid = QGridLayout()
        grid.setHorizontalSpacing(context.theme.px(16))
        grid.setVerticalSpacing(context.theme.px(6))
        for place in (1, 3):
            grid.setColumnStretch(place, 1)
        for row, (name, text) in enumerate(FIELDS.items()):
            self._add_row(grid, row, self.tr(text), self._said(this, name), self._said(other, name))
        self.body.addLayout(grid)
        said = self.tr("Both stay until you delete one. What it supports is not moved.")
        self.body.addWidget(Words(said, context.theme, "secondary", "text2", wrap=True))
        foot = QHBoxLayout()
        for one, words in ((this, self.tr("Delete {key}")), (other, self.tr("Delete {key}"))):
            made = button(words.format(key=one.key), context.theme, "", "delete")
            made.clicked.connect(lambda _checked=False, gone=one.id: self._delete(gone))
            foot.addWidget(made)
        go = button(self.tr("Go to {key}").format(key=other.key), context.theme)
        go.clicked.connect(lambda: self._go(other.id))
        foot.addWidget(go)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.leave.setText(self.tr("Keep both"))
        self.resize_to(context.theme.px(WIDTH))

    def _add_row(self, grid: QGridLayout, row: int, name: str, one: str, other: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(Words(name, self.theme, "secondary", "text2"), row, 0, top)
        grid.addWidget(Words(one, self.theme, wrap=True), row, 1, top)
        if one != other:
            mark = Icon("differs", self.theme, "warning_ink")
            mark.setAccessibleName(self.tr("differs"))
            grid.addWidget(mark, row, 2, top)
        grid.addWidget(Words(other, self.theme, wrap=True), row, 3, top)

    def _said(self, source: Source, name: str) -> str:
        match name:
            case "kind":
                return kind_word(source.kind)
            case "ground":
                return ground_word(ground_of(source))
            case "date":
                return date_words(source.date, self._language)
        return str(getattr(source, name) or "")

    def _delete(self, source_id: str) -> None:
        super().accept()
        self.deleted.emit(source_id)

    def _go(self, source_id: str) -> None:
        super().accept()
        self.chosen.emit(source_id)
