"""A row of what was found: title, the piece of text with its marks in bold, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irm_desktop.ui import icons
from irm_desktop.ui.delegates.list_row import MARK
from irm_desktop.ui.direction import layout_direction, mirrored
from irm_desktop.ui.tables.search_model import HitRole
from irm_desktop.ui.text_units import units
from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Hit

Index = QModelIndex | QPersistentModelIndex
LINES = 2  # of the piece of text
PAD, GAP, ICON = 10, 3, 16
KIND_ICONS = {
    "plan": "plan",
    "commitment": "commitments",
    "milestone": "date",
    "reason": "edit",
    "passage": "report",
    "recommendation": "numbered",
    "concern": "warning",
    "source": "book",
    "attachment": "attachment",
    "excerpt": "quote",
    "interview": "interview",
    "note": "spoken",
    "person": "users",
    "old": "history",
}


class SearchRow(QStyledItemDelegate):
    """All rows are of one height, so that a list of hits scrolls at once."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heights = [QFontMetrics(self._theme.font(role)).height() for role in _ROLES]
        title, text, where = heights
        px = self._theme.px
        return QSize(200, title + LINES * text + where + 2 * px(PAD) + 2 * px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit | None = index.data(HitRole)
        if hit is None:
            return
        theme, px = self._theme, self._theme.px
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        box: QRect = option.rect
        painter.save()
        self._ground(painter, option, rtl)
        icon = QRect(box.left() + px(14), box.top() + px(PAD), px(ICON), px(ICON))
        placed = mirrored(icon, box, rtl=rtl)
        name = KIND_ICONS.get(hit.kind, "document")
        painter.drawPixmap(placed.topLeft(), icons.pixmap(name, theme, ICON, "text2"))
        left = px(14) + px(ICON) + px(10)
        inside = mirrored(box.adjusted(left, px(PAD), -px(14), -px(PAD)), box, rtl=rtl)
        title, text, where = (theme.font(role) for role in _ROLES)
        top = inside.top()
        top += self._lines(painter, inside, top, hit.title, hit.title_marks, title, "text", 1, rtl)
        top += px(GAP)
        piece = hit.snippet
        top += self._lines(painter, inside, top, piece.text, piece.marks, text, "text2", LINES, rtl)
        top += px(GAP)
        self._lines(painter, inside, top, hit.where, (), where, "text3", 1, rtl)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.color("hairline"))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rtl: bool) -> None:
        if not option.state & QStyle.StateFlag.State_Selected:
            return
        theme, box = self._theme, option.rect
        active = self._view.hasFocus()
        painter.fillRect(box, theme.color("selection" if active else "selection_away"))
        bar = QRect(box.left(), box.top(), MARK, box.height())
        painter.fillRect(mirrored(bar, box, rtl=rtl), theme.color("accent"))

    def _lines(
        self,
        painter: QPainter,
        box: QRect,
        top: int,
        text: str,
        marks: Iterable[tuple[int, int]],
        font: QFont,
        color: str,
        most: int,
        rtl: bool,
    ) -> int:
        """At most so many lines of text with its marks, on the side where the interface begins;
        their height."""
        metrics = QFontMetrics(font)
        room = box.width() * most
        if metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room * 0.96))
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(layout_direction(text))
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if most > 1
            else QTextOption.WrapMode.NoWrap
        )
        layout.setTextOption(option)
        layout.setFormats([self._mark(text, start, end) for start, end in marks])
        layout.beginLayout()
        high = 0
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, high))
            high += metrics.height()
        layout.endLayout()
        painter.setPen(self._theme.color(color))
        layout.draw(painter, QPointF(box.left(), top))
        return high

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        """Bold and in the colour of the text: the marks are told by weight, not by colour."""
        found = QTextLayout.FormatRange()
        found.start, found.length = units(text[:start]), units(text[start:end])
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.DemiBold)
        shape.setForeground(self._theme.color("text"))
        shape.setBackground(self._theme.color("warning_ground"))
        found.format = shape
        return found


_ROLES = ("strong", "base", "secondary")
