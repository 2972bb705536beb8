"""Paints a row of the list of findings: icon, title and sentence, where it is at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.domain.readiness import ReadinessFinding
from irm_desktop.ui import icons
from irm_desktop.ui.delegates.list_row import MARK
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.pages.readiness_list import Head, RowRole
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW, HEAD = 51, 30  # heights at 100 %
PLACE_SHARE = 3  # the place takes at most one part in so many of the row


class FindingRow(QStyledItemDelegate):
    """The icon says the severity in its shape; the head above says it in words."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        px = self._theme.px
        is_head = isinstance(index.data(RowRole), Head)
        return QSize(px(240), px(HEAD if is_head else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        painter.save()
        if isinstance(row, Head):
            self._head(painter, option, row)
        elif row is not None:
            self._finding(painter, option, row)
        rect: QRect = option.rect
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._theme.color("hairline"))
        painter.restore()

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        theme, rect = self._theme, option.rect
        painter.fillRect(rect, theme.color("sunken"))
        font = theme.font("strong")
        width = QFontMetrics(font).horizontalAdvance(head.text) + 2
        box = QRect(rect.left() + theme.px(24), rect.top(), width, rect.height())
        self._write(painter, option, box, head.text, font, "text")
        count = QRect(box.right() + theme.px(8), rect.top(), theme.px(60), rect.height())
        self._write(painter, option, count, str(head.count), theme.font("secondary"), "text2")

    def _finding(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ReadinessFinding
    ) -> None:
        theme, px, rect = self._theme, self._theme.px, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            active = bool(option.state & QStyle.StateFlag.State_Active)
            painter.fillRect(rect, theme.color("selection" if active else "selection_away"))
            bar = QRect(rect.left(), rect.top(), MARK, rect.height())
            painter.fillRect(self._placed(option, bar), theme.color("accent"))
        name, color = ("error", "error_ink") if row.is_must else ("warning", "warning_ink")
        if row.note:
            name, color = "check", "text2"
        icon = QRect(rect.left() + px(24), rect.top() + px(9), px(16), px(16))
        drawn = icons.pixmap(name, theme, 16, color)
        painter.drawPixmap(self._placed(option, icon).topLeft(), drawn)
        chevron = QRect(rect.right() - px(32), rect.center().y() - px(7), px(14), px(14))
        drawn = icons.pixmap("expand", theme, 14, "text3")
        painter.drawPixmap(self._placed(option, chevron).topLeft(), drawn)
        place = self._place(painter, option, row.where, chevron.left() - px(8))
        left = rect.left() + px(52)
        top = QRect(left, rect.top() + px(7), place - left - px(12), px(19))
        self._write(painter, option, top, row.title, theme.font("strong"), "text")
        below = top.translated(0, px(18))
        said = row.note or row.sentence
        self._write(painter, option, below, said, theme.font("secondary"), "text2")

    def _place(
        self, painter: QPainter, option: QStyleOptionViewItem, where: str, right: int
    ) -> int:
        """Write where it is at the end; where that begins."""
        font, rect = self._theme.font("secondary"), option.rect
        wanted = QFontMetrics(font).horizontalAdvance(where) + 4
        width = min(wanted, rect.width() // PLACE_SHARE)
        box = QRect(right - width, rect.top(), width, rect.height())
        self._write(painter, option, box, where, font, "text2")
        return box.left()

    def _placed(self, option: QStyleOptionViewItem, box: QRect) -> QRect:
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        return QStyle.visualRect(direction, rect, box)

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        font: QFont,
        color: str,
    ) -> None:
        direction: Qt.LayoutDirection = option.direction
        line = " ".join(text.split())
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.setLayoutDirection(layout_direction(line))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(option, box), int(flags), shown)
