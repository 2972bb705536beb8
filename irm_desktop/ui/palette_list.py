"""The list of the palette: headings and items, painted a line each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.ui import icons
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.palette_items import PaletteItem, grouped
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ItemRole = Qt.ItemDataRole.UserRole + 1
ROW, HEADING = 35, 30


class PaletteModel(QAbstractListModel):
    """Headings (plain text) and items, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[str | PaletteItem] = []

    def set_items(self, items: Sequence[PaletteItem], nothing: str) -> None:
        """Show these; where there are none, `nothing` in words."""
        self.beginResetModel()
        self.rows = [] if items else [nothing]
        group = ""
        for item in grouped(items):
            if item.group != group:
                group = item.group
                self.rows.append(group)
            self.rows.append(item)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if isinstance(row, str):
            return row if role in (Role.DisplayRole, ItemRole) else None
        if role == Role.DisplayRole:
            return row.text
        if role == Role.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.detail, row.keys) if part)
        return row if role == ItemRole else None


class PaletteDelegate(QStyledItemDelegate):
    """A heading, or icon, text, detail and keys in one line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = isinstance(index.data(ItemRole), str)
        return QSize(200, self._theme.px(HEADING if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: str | PaletteItem = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        px = self._theme.px
        if isinstance(row, str):
            box = QRect(rect.left() + px(10), rect.top(), rect.width() - px(20), rect.height())
            self._write(painter, option, box, row, "secondary_strong", "text2")
        else:
            self._paint_item(painter, option, row)
        painter.restore()

    def _paint_item(
        self, painter: QPainter, option: QStyleOptionViewItem, item: PaletteItem
    ) -> None:
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(theme.color("control") if theme.plain else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection"))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        icon = QRect(
            rect.left() + px(10), rect.top() + (rect.height() - px(16)) // 2, px(16), px(16)
        )
        placed = QStyle.visualRect(option.direction, rect, icon)
        painter.drawPixmap(placed.topLeft(), icons.pixmap(item.icon, theme, 16, "text2"))
        left, right = rect.left() + px(36), rect.right() - px(10)
        if item.keys:
            right -= self._keys(painter, option, item.keys, right) + px(10)
        role = "strong" if chosen else "base"
        metrics = QFontMetrics(theme.font(role))
        width = min(metrics.horizontalAdvance(item.text) + 2, right - left)
        box = QRect(left, rect.top(), width, rect.height())
        self._write(painter, option, box, item.text, role, "text3" if item.why_not else "text")
        detail = QRect(
            box.right() + px(10), rect.top(), right - box.right() - px(10), rect.height()
        )
        if detail.width() > px(40):
            color = "warning_ink" if item.why_not else "text2"
            self._write(painter, option, detail, item.detail, "secondary", color)

    def _keys(self, painter: QPainter, option: QStyleOptionViewItem, keys: str, right: int) -> int:
        theme, px = self._theme, self._theme.px
        width = QFontMetrics(theme.font("caption")).horizontalAdvance(keys) + px(10)
        rect: QRect = option.rect
        box = QRect(right - width, rect.top() + (rect.height() - px(18)) // 2, width, px(18))
        box = QStyle.visualRect(option.direction, rect, box)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)
        return width

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        role: str,
        color: str,
    ) -> None:
        font = self._theme.font(role)
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        painter.setLayoutDirection(layout_direction(text))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeading)
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QStyle.visualRect(option.direction, option.rect, box), int(align), words)
