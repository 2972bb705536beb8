"""What comes with a bundle, change by change, under heads: by person or by commitment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from irm_desktop.ui.delegates.headed_row import ICON, HeadedRow
from irm_desktop.ui.merge_words import ICONS, INKS, kind_word
from irm_desktop.ui.widgets.headed_list import Head, HeadedList, HeadedModel, Role

if TYPE_CHECKING:
    from irm_desktop.ui.merge_words import ChangeRow
    from irm_desktop.ui.theme import Theme

START, END, GAP = 14, 12, 8  # logical pixels at 100 %
BATCH = 400  # rows that are laid out at once


class MergeModel(HeadedModel):
    """Heads and changes."""

    by_person = False
    rows: list[Head | ChangeRow]

    def third(self, row: ChangeRow) -> str:
        """What the head does not say: who and when, or where and when."""
        return " · ".join(filter(None, (row.where if self.by_person else row.who, row.when)))

    def said(self, row: ChangeRow, role: int) -> str | None:
        if role == Role.DisplayRole:
            return row.what
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            parts = (kind_word(row.change.kind), row.what, row.gist, self.third(row))
            joint = ". " if role == Role.AccessibleTextRole else "\n"
            return joint.join(filter(None, parts))
        return None


class MergeList(HeadedList):
    """All changes; none is left out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.changes = MergeModel()
        super().__init__(self.changes, theme, parent)
        self.changes.setParent(self)
        self.setLayoutMode(HeadedList.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setAccessibleName(self.tr("What comes"))
        self.setItemDelegate(MergeRow(theme, self))

    def show_rows(self, rows: Sequence[ChangeRow], *, by_person: bool) -> None:
        """Under the people who made them, or under what they are about."""
        groups: dict[str, list[ChangeRow]] = {}
        for row in rows:
            groups.setdefault(row.who if by_person else row.where, []).append(row)
        self.changes.by_person = by_person
        self.show_heads([(Head(name, len(ones)), ones) for name, ones in groups.items()])


class MergeRow(HeadedRow):
    """Icon and word say the kind of change."""

    row_height = 66
    head_height = 28

    def __init__(self, theme: Theme, view: MergeList) -> None:
        super().__init__(theme, view)
        self._view = view

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        font, count = theme.font("secondary_strong"), str(head.count)
        wide = QFontMetrics(font).horizontalAdvance(count) + 4
        right = rect.right() - px(END)
        box = QRect(right - wide, rect.top(), wide, rect.height())
        self.write(painter, option, box, count, theme.font("secondary"), "text2")
        left = rect.left() + px(START)
        name = QRect(left, rect.top(), box.left() - left - px(GAP), rect.height())
        self.write(painter, option, name, head.text, font, "text")

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ChangeRow) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        color = INKS.get(row.change.kind, "text2")
        left = rect.left() + px(START)
        self.icon(painter, option, ICONS[row.change.kind], color, (left, rect.top() + px(8)))
        word, font = kind_word(row.change.kind), theme.font("chip")
        wide = QFontMetrics(font).horizontalAdvance(word) + 4
        right = rect.right() - px(END)
        end = QRect(right - wide, rect.top() + px(7), wide, px(19))
        self.write(painter, option, end, word, font, color)
        left += px(ICON + GAP)
        first = QRect(left, rect.top() + px(7), end.left() - left - px(6), px(19))
        self.write(painter, option, first, row.what, theme.font("strong"), "text")
        secondary = theme.font("secondary")
        second = QRect(left, first.top() + px(19), right - left, px(17))
        self.write(painter, option, second, row.gist, secondary, "text")
        third = second.translated(0, px(17))
        said = self._view.changes.third(row)
        self.write(painter, option, third, said, secondary, "text2")
