"""Paints a row of the list of findings: icon, title and sentence, where it is at the end."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from irm_desktop.domain.readiness import ReadinessFinding
from irm_desktop.ui.delegates.headed_row import HeadedRow
from irm_desktop.ui.widgets.headed_list import Head

PLACE_SHARE = 3  # the place takes at most one part in so many of the row


class FindingRow(HeadedRow):
    """The icon says the severity in its shape; the head above says it in words."""

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        theme, rect = self.theme, option.rect
        font = theme.font("strong")
        width = QFontMetrics(font).horizontalAdvance(head.text) + 2
        box = QRect(rect.left() + theme.px(24), rect.top(), width, rect.height())
        self.write(painter, option, box, head.text, font, "text")
        count = QRect(box.right() + theme.px(8), rect.top(), theme.px(60), rect.height())
        self.write(painter, option, count, str(head.count), theme.font("secondary"), "text2")

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReadinessFinding
    ) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        name, color = ("error", "error_ink") if row.is_must else ("warning", "warning_ink")
        if row.note:
            name, color = "check", "text2"
        self.icon(painter, option, name, color, (rect.left() + px(24), rect.top() + px(9)))
        chevron = (rect.right() - px(32), rect.center().y() - px(7))
        self.icon(painter, option, "expand", "text3", chevron, 14)
        place = self._place(painter, option, row.where, chevron[0] - px(8))
        left = rect.left() + px(52)
        top = QRect(left, rect.top() + px(7), place - left - px(12), px(19))
        self.write(painter, option, top, row.title, theme.font("strong"), "text")
        below = top.translated(0, px(18))
        said = row.note or row.sentence
        self.write(painter, option, below, said, theme.font("secondary"), "text2")

    def _place(
        self, painter: QPainter, option: QStyleOptionViewItem, where: str, right: int
    ) -> int:
        """Write where it is at the end; where that begins."""
        font, rect = self.theme.font("secondary"), option.rect
        wanted = QFontMetrics(font).horizontalAdvance(where) + 4
        width = min(wanted, rect.width() // PLACE_SHARE)
        box = QRect(right - width, rect.top(), width, rect.height())
        self.write(painter, option, box, where, font, "text2")
        return box.left()
