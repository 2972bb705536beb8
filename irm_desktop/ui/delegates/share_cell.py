"""A cell of figures: its text and, under a share, a bar that is filled as far as the share goes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from irm_desktop.ui.direction import isolated
from irm_desktop.ui.tables.numbers_model import ShareRole
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
BAR = 4
ROW = 34


class ShareCell(QStyledItemDelegate):
    """Paints the cells of the page of figures."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._theme.number_font("strong"))
        text = str(index.data() or "")
        return QSize(metrics.horizontalAdvance(text) + self._theme.px(22), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(box, theme.color("selection"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme.color("hairline"))
        inner = box.adjusted(theme.px(6), 0, -theme.px(6), 0)
        share = index.data(ShareRole)
        if share is not None:
            self._bar(painter, QRectF(inner), float(share), option.direction)
            inner.adjust(0, 0, 0, -theme.px(BAR + 4))
        painter.setFont(index.data(Qt.ItemDataRole.FontRole))
        painter.setPen(theme.color("text"))
        flags = QStyle.visualAlignment(
            option.direction, index.data(Qt.ItemDataRole.TextAlignmentRole)
        )
        metrics = painter.fontMetrics()
        end = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(str(index.data() or ""), end, inner.width())
        painter.drawText(inner, flags | Qt.AlignmentFlag.AlignAbsolute, isolated(text))
        painter.restore()

    def _bar(
        self, painter: QPainter, room: QRectF, share: float, direction: Qt.LayoutDirection
    ) -> None:
        theme = self._theme
        bar = QRectF(room)
        bar.setTop(room.bottom() - theme.px(BAR + 3))
        bar.setHeight(theme.px(BAR))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("control") if theme.plain else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.grade_ground[0]))
        painter.drawRoundedRect(bar, 2, 2)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * share)
        if direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        painter.setBrush(theme.color("accent"))
        if filled.width() >= 1:
            painter.drawRoundedRect(filled, 2, 2)
