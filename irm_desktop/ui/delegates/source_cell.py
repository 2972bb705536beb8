"""A cell of the list of sources: two lines for the source, icon and word for its kind."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.direction import layout_direction, mirrored, start_alignment
from irm_desktop.ui.tables.source_model import IconRole, QuietRole, SecondRole
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 10
MARK = 3  # width of the bar before a selected row


class SourceCell(QStyledItemDelegate):
    """Paints from the model's roles alone."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(tokens.ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rtl = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            active = option.state & QStyle.StateFlag.State_Active
            painter.fillRect(box, theme.color("selection" if active else "selection_away"))
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(line, theme.color("hairline"))
        if selected and index.column() == 0:
            bar = mirrored(QRect(box.left(), box.top(), MARK, box.height()), box, rtl=rtl)
            painter.fillRect(bar, theme.color("accent"))
        pad = theme.px(PADDING)
        self._content(painter, box.adjusted(pad, 0, -pad, 0), index, selected=selected, rtl=rtl)
        painter.restore()

    def _content(
        self, painter: QPainter, box: QRect, index: Index, *, selected: bool, rtl: bool
    ) -> None:
        theme = self._theme
        icon, second = str(index.data(IconRole) or ""), str(index.data(SecondRole) or "")
        if icon:
            size = theme.px(16)
            at = QRect(box.left(), box.center().y() - size // 2, size, size)
            ink = "text" if selected else "text2"
            painter.drawPixmap(
                mirrored(at, box, rtl=rtl).topLeft(), icons.pixmap(icon, theme, 16, ink)
            )
            step = size + theme.px(6)
            box = box.adjusted(0, 0, -step, 0) if rtl else box.adjusted(step, 0, 0, 0)
        text = str(index.data() or "")
        painter.setPen(theme.color("text2" if index.data(QuietRole) else "text"))
        if not second:
            side = index.data(Qt.ItemDataRole.TextAlignmentRole)
            end = side is not None and bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignTrailing)
            painter.setFont(theme.number_font("base") if end else theme.font())
            self._line(painter, box, text, rtl=rtl != end)
            return
        half = box.height() // 2
        first = QRect(box.left(), box.top() + theme.px(3), box.width(), half - theme.px(2))
        under = QRect(box.left(), box.top() + half, box.width(), half - theme.px(4))
        painter.setFont(theme.font("strong" if selected else "base"))
        self._line(painter, first, text, rtl=rtl)
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text2"))
        self._line(painter, under, second, rtl=rtl)

    def _line(self, painter: QPainter, box: QRect, text: str, *, rtl: bool) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setLayoutDirection(layout_direction(text))
        painter.drawText(box, start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter, shown)
