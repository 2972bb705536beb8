"""A plain row of a list, outline or table: text with room at both ends, and the selection mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from irm_desktop.ui.direction import layout_direction, mirrored
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 12
MARK = 3  # width of the bar before a selected row


class ListRow(QStyledItemDelegate):
    """Paints the whole cell: ground of the selection, grey while the view has no focus."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * self._theme.px(PADDING), size.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rtl = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        box: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(box, theme.color("selection" if active else "selection_away"))
            if index.column() == 0:
                whole = QRect(0, box.top(), self._view.viewport().width(), box.height())
                bar = QRect(0, box.top(), MARK, box.height())
                painter.fillRect(mirrored(bar, whole, rtl=rtl), theme.color("accent"))
        self._text(painter, option, index, rtl)
        painter.restore()

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, rtl: bool
    ) -> None:
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font if font is not None else option.font)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(ink.color() if isinstance(ink, QBrush) else self._theme.color("text"))
        side = index.data(Qt.ItemDataRole.TextAlignmentRole)
        flags = Qt.AlignmentFlag.AlignLeading if side is None else Qt.AlignmentFlag(side)
        flags = QStyle.visualAlignment(option.direction, flags & Qt.AlignmentFlag(0x1F))
        pad = self._theme.px(PADDING)
        last = not index.sibling(index.row(), index.column() + 1).isValid()
        start, end = (pad, pad if last else self._theme.px(4))
        box = option.rect.adjusted(end if rtl else start, 0, -(start if rtl else end), 0)
        line = text.replace("\n", " ")
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.setLayoutDirection(layout_direction(line))
        absolute = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | absolute, shown)
