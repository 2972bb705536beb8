"""Paints a list under heads: what all its rows share, mirrored with the language of the window."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.ui import icons
from irm_desktop.ui.delegates.list_row import MARK
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.headed_list import Head, RowRole

Index = QModelIndex | QPersistentModelIndex
ICON = 16


class HeadedRow(QStyledItemDelegate):
    """A subclass says how high rows and heads are at 100 %, and paints them."""

    row_height = 51
    head_height = 30

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_head = isinstance(index.data(RowRole), Head)
        height = self.head_height if is_head else self.row_height
        return QSize(self.theme.px(200), self.theme.px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(RowRole), option.rect
        painter.save()
        if isinstance(row, Head):
            painter.fillRect(rect, self.theme.color("sunken"))
            self.paint_head(painter, option, row)
        elif row is not None:
            self._selection(painter, option)
            self.paint_row(painter, option, row)
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self.theme.color("hairline"))
        painter.restore()

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        raise NotImplementedError

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Any) -> None:
        """Any: the subclass knows what its list holds."""
        raise NotImplementedError

    def _selection(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        active = bool(option.state & QStyle.StateFlag.State_Active)
        painter.fillRect(rect, self.theme.color("selection" if active else "selection_away"))
        bar = QRect(rect.left(), rect.top(), MARK, rect.height())
        painter.fillRect(self.placed(option, bar), self.theme.color("accent"))

    def placed(self, option: QStyleOptionViewItem, box: QRect) -> QRect:
        """`box`, given left to right, where the direction of reading puts it."""
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        return QStyle.visualRect(direction, rect, box)

    def icon(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        name: str,
        color: str,
        at: tuple[int, int],
        size: int = ICON,
    ) -> None:
        """A drawing with its corner at `at`; `size` in logical pixels at 100 %."""
        box = QRect(*at, self.theme.px(size), self.theme.px(size))
        drawn = icons.pixmap(name, self.theme, size, color)
        painter.drawPixmap(self.placed(option, box).topLeft(), drawn)

    def write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        font: QFont,
        color: str,
    ) -> None:
        """One line in the direction of its own letters, elided at its end."""
        direction: Qt.LayoutDirection = option.direction
        line = " ".join(text.split())
        shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(self.theme.color(color))
        painter.setLayoutDirection(layout_direction(line))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
        flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.placed(option, box), int(flags), shown)
