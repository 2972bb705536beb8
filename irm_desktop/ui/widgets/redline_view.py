"""The fields that differ between two moments: a list of them, and their texts with marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.diff import Piece
from irm_desktop.ui.cards import Line, Words, soft_selection
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.redline import RedlineField

KINDS = {
    "changed": QT_TRANSLATE_NOOP("Redline", "changed"),
    "added": QT_TRANSLATE_NOOP("Redline", "new"),
    "removed": QT_TRANSLATE_NOOP("Redline", "gone"),
    "same": QT_TRANSLATE_NOOP("Redline", "not changed"),
}
MOST = 60  # fields that are shown one under the other
LIST = 250  # width of the list, logical pixels at 100 %


def kind_word(kind: str) -> str:
    return QCoreApplication.translate("Redline", KINDS.get(kind, kind))


class RedlineView(QSplitter):
    """The first row shows all fields, each of the others one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.fields: tuple[RedlineField, ...] = ()
        self.texts: list[DiffText] = []
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Fields that differ"))
        self.list.setItemDelegate(ListRow(theme, self.list))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.list, theme)
        self.list.currentRowChanged.connect(self._show)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self._scroll)
        ground(inside, theme, "surface")
        self._column = QVBoxLayout(inside)
        pad = theme.px(16)
        self._column.setContentsMargins(pad, theme.px(8), pad, pad)
        self._column.setSpacing(theme.px(6))
        self._scroll.setWidget(inside)
        self.setStretchFactor(1, 1)
        self.setSizes([theme.px(LIST), theme.px(3 * LIST)])

    def show_fields(self, fields: Sequence[RedlineField], first: str = "") -> None:
        """`first` is the record of the field to begin with; else all are shown."""
        self.fields = tuple(fields)
        self.list.blockSignals(True)
        self.list.clear()
        if len(fields) != 1:
            self.list.addItem(self.tr("All %n fields", "", len(fields)))
        for one in fields:
            item = QListWidgetItem(f"{one.label} ({kind_word(one.kind)})", self.list)
            item.setToolTip(item.text())
        own = [place for place, one in enumerate(fields) if one.record == first]
        self.list.setCurrentRow(own[0] + self._offset if own else 0)
        self.list.blockSignals(False)
        self._show()

    @property
    def _offset(self) -> int:
        """Rows before that of the first field."""
        return 0 if len(self.fields) == 1 else 1

    def _show(self, _row: int = 0) -> None:
        emptied(self._column)
        self.texts = []
        place = self.list.currentRow() - self._offset
        shown = self.fields[:MOST] if place < 0 else self.fields[place : place + 1]
        for number, one in enumerate(shown):
            if number:
                self._column.addWidget(Line(self._theme, self))
            self._add(one)
        left = len(self.fields) - len(shown)
        if place < 0 and left:
            said = self.tr("and %n more: choose them in the list, or write all as Word", "", left)
            self._column.addWidget(Words(said, self._theme, "base", "text2", wrap=True))
        self._column.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)

    def _add(self, one: RedlineField) -> None:
        title = f"{one.label} ({kind_word(one.kind)})"
        self._column.addWidget(Words(title, self._theme, "strong", wrap=True))
        text = DiffText(self._theme, self)
        text.show_pieces(_apart(one.pieces), name=title)
        self.texts.append(text)
        self._column.addWidget(text)


def _apart(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Where one word or value took the place of all there was, a blank stands between the two."""
    if [piece.kind for piece in pieces] != ["out", "in"]:
        return pieces
    return pieces[0], Piece("same", " "), pieces[1]
