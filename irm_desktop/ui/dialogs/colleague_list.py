"""The colleagues, under heads by their state; icon and word say it on every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from irm_desktop.ui.colleague_words import shown_name, state_icon, state_word
from irm_desktop.ui.delegates.headed_row import ICON, HeadedRow
from irm_desktop.ui.widgets.headed_list import Head, HeadedList, HeadedModel, Role

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague
    from irm_desktop.ui.theme import Theme

START, END, GAP = 14, 12, 8  # logical pixels at 100 %


@dataclass(frozen=True, slots=True)
class ColleagueLine:
    """A colleague as listed: `name` tells two of a name apart."""

    one: Colleague
    name: str

    @property
    def key(self) -> str:
        return self.one.key


class ColleagueModel(HeadedModel):
    """Heads and colleagues."""

    def said(self, row: ColleagueLine, role: int) -> str | None:
        if role == Role.DisplayRole:
            return row.name
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return ", ".join(filter(None, (row.name, state_word(row.one), row.one.note)))
        return None


class ColleagueList(HeadedList):
    """Those who have to be compared stand first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.colleagues = ColleagueModel()
        super().__init__(self.colleagues, theme, parent)
        self.colleagues.setParent(self)
        self.setAccessibleName(self.tr("Colleagues"))
        self.setItemDelegate(ColleagueRow(theme, self))

    def show_colleagues(self, known: Sequence[Colleague]) -> None:
        """What was chosen stays chosen."""
        lines = [ColleagueLine(one, shown_name(one, known)) for one in known]
        groups = [
            [one for one in lines if one.one.confirmed == confirmed] for confirmed in (False, True)
        ]
        self.show_heads(
            [(Head(state_word(ones[0].one), len(ones)), ones) for ones in groups if ones]
        )

    def choose_key(self, key: str) -> None:
        """Choose a colleague by the key, where they are listed."""
        place = self.colleagues.row_of(key)
        if place >= 0:
            self.choose(place)


class ColleagueRow(HeadedRow):
    """Name, and under it state and note."""

    row_height = 48
    head_height = 28

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        left = rect.left() + px(START)
        box = QRect(left, rect.top(), rect.right() - left - px(END), rect.height())
        text = f"{head.text} · {head.count}"
        self.write(painter, option, box, text, theme.font("secondary_strong"), "text2")

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ColleagueLine
    ) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        icon, ink = state_icon(row.one)
        left = rect.left() + px(START)
        self.icon(painter, option, icon, ink, (left, rect.top() + px(8)))
        left += px(ICON + GAP)
        wide = rect.right() - px(END) - left
        first = QRect(left, rect.top() + px(6), wide, px(19))
        self.write(painter, option, first, row.name, theme.font("strong"), "text")
        said = " · ".join(filter(None, (state_word(row.one), row.one.note)))
        second = first.translated(0, px(18))
        self.write(painter, option, second, said, theme.font("secondary"), "text2")
