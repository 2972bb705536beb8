"""One row of the tree at the side: chevron or icon, text, and a count or years at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from irm_desktop.ui import icons
from irm_desktop.ui.direction import isolated, mirrored, start_alignment
from irm_desktop.ui.tables.tree_model import AsideRole, IconRole, KindRole, SpokenRole
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW = 29
INDENT = {"member": 16, "plan": 24, "page": 38, "member_page": 22}
PAGES = ("page", "member_page")


class TreeRow(QStyledItemDelegate):
    """Paints the whole row; the view draws no branches of its own."""

    def __init__(self, theme: Theme, tree: QTreeView) -> None:
        super().__init__(tree)
        self._theme = theme
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        whole = QRect(0, option.rect.top(), self._tree.viewport().width(), option.rect.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(theme.color("control") if theme.plain else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(QRectF(whole).adjusted(8, 1, -8, -1), 6, 6)
            if option.state & QStyle.StateFlag.State_Active:  # the tree has the focus
                bar = QRect(8, whole.top() + 7, 3, whole.height() - 14)
                painter.fillRect(mirrored(bar, whole, rtl=rtl), theme.color("accent"))
        kind = index.data(KindRole)
        left = theme.px(INDENT.get(kind, 16))
        mark = QRect(left, whole.center().y() - theme.px(8), theme.px(16), theme.px(16))
        self._mark(painter, mirrored(mark, whole, rtl=rtl), index, kind, selected)
        self._words(painter, whole, mark.right() + theme.px(7), index, selected, rtl)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, index: Index, kind: str, selected: bool) -> None:
        if kind in PAGES:
            color = "accent" if selected else "text2"
            drawn = icons.pixmap(index.data(IconRole), self._theme, 16, color)
        elif index.model().rowCount(index) or kind == "plan":
            opened = self._tree.isExpanded(_plain(index))
            drawn = icons.pixmap("collapse" if opened else "expand", self._theme, 14)
        else:
            return
        painter.drawPixmap(box.topLeft(), drawn)

    def _words(
        self,
        painter: QPainter,
        whole: QRect,
        left: int,
        index: Index,
        selected: bool,
        rtl: bool,
    ) -> None:
        theme = self._theme
        aside = index.data(AsideRole) or ""
        opened = self._tree.isExpanded(_plain(index)) and index.data(KindRole) not in PAGES
        font = theme.font("strong" if selected or opened else "base")
        end = whole.right() - theme.px(14)
        if aside:
            painter.setFont(theme.number_font("secondary"))
            painter.setPen(theme.color("warning_ink" if index.data(SpokenRole) else "text2"))
            width = painter.fontMetrics().horizontalAdvance(aside)
            box = mirrored(
                QRect(end - width, whole.top(), width + 1, whole.height()), whole, rtl=rtl
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolated(aside))
            end -= width + theme.px(6)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        box = QRect(left, whole.top(), max(10, end - left), whole.height())
        text = painter.fontMetrics().elidedText(
            index.data(Qt.ItemDataRole.DisplayRole), Qt.TextElideMode.ElideRight, box.width()
        )
        flags = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(box, whole, rtl=rtl), flags, text)


def _plain(index: Index) -> QModelIndex:
    """The index itself; a persistent one as the plain one it stands for."""
    if isinstance(index, QModelIndex):
        return index
    return index.sibling(index.row(), index.column())
