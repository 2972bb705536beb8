"""Paints a row of the inbox: kind, place and state, the words themselves, who and what to know."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from irm_desktop.domain.review_records import OPEN, ReviewItem
from irm_desktop.ui.delegates.headed_row import ICON, HeadedRow
from irm_desktop.ui.pages.inbox_list import InboxList
from irm_desktop.ui.pages.inbox_words import CONFLICT, STATES, icon_of, said, word
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.headed_list import Head

START, END, GAP = 16, 12, 8  # logical pixels at 100 %
STATE_INK = {"taken": "done", "adapted": "done"}


class InboxRow(HeadedRow):
    """Icon and word say the kind and the state; a conflict has its own mark and word."""

    row_height = 66
    head_height = 43

    def __init__(self, theme: Theme, view: InboxList) -> None:
        super().__init__(theme, view)
        self._view = view

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        width = rect.width() - px(START + END)
        box = QRect(rect.left() + px(START), rect.top() + px(4), width, px(18))
        self.write(painter, option, box, head.text, theme.font("secondary_strong"), "text")
        below = box.translated(0, px(17))
        self.write(painter, option, below, head.note, theme.font("secondary"), "text2")

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ReviewItem) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        left, top = rect.left() + px(START), rect.top() + px(8)
        self.icon(painter, option, icon_of(row), "text2", (left, top))
        end = self._state(painter, option, row, rect.right() - px(END))
        left += px(ICON + GAP)
        first = QRect(left, rect.top() + px(7), end - left - px(6), px(19))
        self.write(painter, option, first, row.label, theme.font("strong"), "text")
        model, secondary = self._view.inbox, theme.font("secondary")
        second = QRect(left, first.top() + px(19), rect.right() - px(END) - left, px(17))
        self.write(painter, option, second, model.gist(row), secondary, "text")
        third = second.translated(0, px(17))
        self.write(painter, option, third, model.third(row), secondary, "text2")

    def _state(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReviewItem, right: int
    ) -> int:
        """Write the state, or that there is a conflict, at the end; where that begins."""
        text, color, mark = "", STATE_INK.get(row.state, "text2"), ""
        if row.state != OPEN:
            text = word(STATES, row.state)
        elif row.conflicts:
            text, color, mark = said(CONFLICT), "warning_ink", "warning"
        if not text:
            return right
        px, font = self.theme.px, self.theme.font("chip")
        width = QFontMetrics(font).horizontalAdvance(text) + 4
        box = QRect(right - width, option.rect.top() + px(7), width, px(19))
        self.write(painter, option, box, text, font, color)
        if not mark:
            return box.left()
        left = box.left() - px(ICON + 3)
        self.icon(painter, option, mark, color, (left, option.rect.top() + px(8)))
        return left
