"""One change that comes with a bundle, beside the list: what stands here, what comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.diff import words
from irm_desktop.domain.merge_records import CONFLICT
from irm_desktop.ui.merge_words import INKS, explained, kind_word
from irm_desktop.ui.pages.inbox_cards import VersionCard
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.ui.merge_words import ChangeRow
    from irm_desktop.ui.theme import Theme


class MergeChangePane(QScrollArea):
    """Read only; the texts can be copied."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        px = theme.px
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside = QWidget(self)
        for one in (inside, self.viewport()):
            ground(one, theme, "surface")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(10), px(16), px(12))
        column.setSpacing(px(8))
        self.title = label("", theme, "strong", parent=inside, wrap=True)
        self.about = label("", theme, "secondary", "text2", inside, wrap=True)
        self.meaning = label("", theme, "secondary", "text", inside, wrap=True)
        self.here = VersionCard("user", self.tr("Here now"), theme, inside, ground="sunken")
        self.comes = VersionCard("theirs", self.tr("What comes"), theme, inside)
        for one in (self.title, self.about, self.meaning, self.here, self.comes):
            column.addWidget(one)
        column.addStretch(1)
        self.setWidget(inside)

    def show_row(self, row: ChangeRow | None) -> None:
        """The change that is chosen, None where there is none."""
        self._inside.setVisible(row is not None)
        if row is None:
            return
        kind = row.change.kind
        self.title.setText(" · ".join(filter(None, (row.where, _once(row)))))
        self.about.setText(" · ".join((kind_word(kind), row.who, row.when)))
        said = explained(kind)
        self.meaning.setText(said)
        self.meaning.setVisible(bool(said))
        palette = self.meaning.palette()
        palette.setColor(self.meaning.foregroundRole(), self._theme.color(INKS.get(kind, "text")))
        self.meaning.setPalette(palette)
        there = bool(row.before or row.after)
        self.here.setVisible(bool(row.before))
        self.comes.setVisible(there)
        if not there:
            return
        note = self.tr("stays beside it") if kind == CONFLICT else ""
        if row.asked is not None:
            for card, value, told in (
                (self.here, row.change.before, note),
                (self.comes, row.change.after, ""),
            ):
                card.show_grade(row.asked.scale, str(value or ""), told, self._language)
            return
        self.here.show_text(row.before, note)
        pieces = words(row.before, row.after) if row.before else ()
        if pieces:
            self.comes.show_pieces(pieces, "")
        else:
            self.comes.show_text(row.after, "")
        self.verticalScrollBar().setValue(0)


def _once(row: ChangeRow) -> str:
    """What of it, unless it is the thing itself."""
    return "" if row.what == row.where else row.what
