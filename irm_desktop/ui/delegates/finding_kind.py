"""Paints a kind of finding: icon, title and count, then an example and what will be done."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.ui import icons
from irm_desktop.ui.delegates.list_row import MARK
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.tables.findings import KindRow, RowRole
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ICON_COLORS = {"ask": "warning_ink", "look": "warning_ink", "note": "text2"}


class FindingKindDelegate(QStyledItemDelegate):
    """One row of the list of kinds, 49 px high at 100 %."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(49))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: KindRow = index.data(RowRole)
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            active = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(rect, theme.color("selection" if active else "selection_away"))
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline")
        )
        icon = QRect(rect.left() + px(16), rect.top() + px(9), px(16), px(16))
        color = ICON_COLORS.get(row.severity, "text2")
        painter.drawPixmap(
            self._placed(option, icon).topLeft(), icons.pixmap(row.icon, theme, 16, color)
        )
        top = QRect(rect.left() + px(42), rect.top() + px(6), rect.width() - px(56), px(19))
        below = top.translated(0, px(18))
        count = self._end(painter, option, top, str(len(row.findings)), theme.font("strong"))
        self._start(painter, option, top, count, row.title, theme.font("strong"))
        color = "accent" if row.severity == "ask" else "text2"
        font = theme.font("secondary_strong" if row.severity == "ask" else "secondary")
        done = self._end(painter, option, below, row.done, font, color)
        self._start(painter, option, below, done, row.detail, theme.font("secondary"), "text2")
        if state & QStyle.StateFlag.State_Selected:
            bar = QRect(rect.left(), rect.top(), MARK, rect.height())
            painter.fillRect(self._placed(option, bar), theme.color("accent"))

    def _placed(self, option: QStyleOptionViewItem, box: QRect) -> QRect:
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        return QStyle.visualRect(direction, rect, box)

    def _end(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        text: str,
        font: QFont,
        color: str = "text",
    ) -> int:
        """Write at the end of the line; the width that was taken."""
        width = QFontMetrics(font).horizontalAdvance(text) + 2
        box = QRect(line.right() - width, line.top(), width, line.height())
        self._write(painter, option, box, text, font, color)
        return width

    def _start(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        line: QRect,
        taken: int,
        text: str,
        font: QFont,
        color: str = "text",
    ) -> None:
        width = line.width() - taken - self._theme.px(12)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        box = QRect(line.left(), line.top(), width, line.height())
        self._write(painter, option, box, text, font, color)

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
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.setLayoutDirection(layout_direction(text))
        side = Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(direction, side) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(
            self._placed(option, box), int(align | Qt.AlignmentFlag.AlignVCenter), text
        )
