"""The overview grid of a commitment as the report prints it: upright headings, a cross a group."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from irm_desktop.domain.report import GridGroup, GridRow, OverviewGrid
from irm_desktop.ui.theme import colour
from irm_desktop.ui.widgets import report_style as style
from irm_desktop.ui.widgets.report_style import PageInk

PAD = 5.0
LABEL = 78.0  # least width of the column of labels
LONGEST = 116.0  # height at which a heading breaks into lines
ROW = 22.0


@dataclass(frozen=True, slots=True)
class _Layout:
    label: float
    columns: tuple[float, ...]
    group_height: float
    value_height: float


def _wrapped(text: str, width: float, *, strong: bool = False) -> QRectF:
    """The room that a text takes when it is set in lines of `width`."""
    metrics = QFontMetricsF(style.label_font(strong=strong))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), int(flags), text)


@lru_cache(maxsize=32)
def _layout(groups: tuple[GridGroup, ...]) -> _Layout:
    """The same for every commitment of a plan."""
    labels = [value for group in groups for value in group.values]
    metrics = QFontMetricsF(style.label_font())
    words = [metrics.horizontalAdvance(word) for text in labels for word in text.split()]
    room = min(max([metrics.horizontalAdvance(text) for text in labels], default=0.0), LONGEST)
    room = max([room, *words]) + 1
    needed = [_wrapped(text, room).height() + 2 * PAD for text in labels]
    spare = max(0.0, style.TEXT_WIDTH - LABEL - sum(needed))
    each = min(spare / max(1, len(labels)), 12.0)
    columns = [width + each for width in needed]
    place = 0
    for group in groups:  # a heading of one word must not be cut
        span = len(group.values)
        strong = QFontMetricsF(style.label_font(strong=True))
        least = max(strong.horizontalAdvance(word) for word in (group.label.split() or [""]))
        short = least + 2 * PAD - sum(columns[place : place + span])
        for column in range(place, place + span):
            columns[column] += max(0.0, short) / span
        place += span
    heads = _heads(groups, columns)
    label = max(LABEL, style.TEXT_WIDTH - sum(columns))
    return _Layout(label, tuple(columns), heads + 2 * PAD, room + 2 * PAD)


def _heads(groups: Sequence[GridGroup], columns: Sequence[float]) -> float:
    highest, place = 0.0, 0
    for group in groups:
        width = sum(columns[place : place + len(group.values)]) - 2 * PAD
        highest = max(highest, _wrapped(group.label, width, strong=True).height())
        place += len(group.values)
    return highest


def _row_height(layout: _Layout, grid: OverviewGrid, row: GridRow) -> float:
    highest = _wrapped(row.label, layout.label - 2 * PAD).height()
    place = 0
    for group, note in zip(grid.groups, row.notes, strict=True):
        span = len(group.values)
        if note:
            width = sum(layout.columns[place : place + span]) - 2 * PAD
            highest = max(highest, _wrapped(note, width).height())
        place += span
    return max(ROW, highest + 2 * PAD - 2)


def _scale(layout: _Layout) -> float:
    """A grid that is wider than the text is set smaller."""
    return min(1.0, style.TEXT_WIDTH / (layout.label + sum(layout.columns)))


def size(grid: OverviewGrid) -> QSizeF:
    """How much room the grid takes, in px of an unzoomed page."""
    layout = _layout(grid.groups)
    rows = sum(_row_height(layout, grid, row) for row in grid.rows)
    height = layout.group_height + layout.value_height + rows + 1
    return QSizeF(style.TEXT_WIDTH, height * _scale(layout))


def paint(painter: QPainter, grid: OverviewGrid, ink: PageInk, *, rtl: bool) -> None:
    """Paint the grid with its corner at the origin; mirrored where the report is."""
    _Painter(painter, grid, ink, rtl).paint()


class _Painter:
    def __init__(self, painter: QPainter, grid: OverviewGrid, ink: PageInk, rtl: bool) -> None:
        self._painter, self._grid, self._ink, self._rtl = painter, grid, ink, rtl
        self._layout = _layout(grid.groups)
        self._width = self._layout.label + sum(self._layout.columns)
        scale = _scale(self._layout)
        painter.scale(scale, scale)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )

    def paint(self) -> None:
        layout = self._layout
        self._head_rows()
        top = layout.group_height + layout.value_height
        for row in self._grid.rows:
            height = _row_height(layout, self._grid, row)
            self._row(row, top, height)
            top += height

    def _box(self, left: float, top: float, width: float, height: float) -> QRectF:
        """A cell at its place in the direction of reading."""
        start = self._width - left - width if self._rtl else left
        return QRectF(start, top, width, height)

    def _frame(self, box: QRectF, ground: str = "") -> None:
        if ground:
            self._painter.fillRect(box, colour(ground))
        self._painter.setPen(QPen(colour(self._ink.line), 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box.adjusted(0.5, 0.5, 0.5, 0.5))
        self._painter.setPen(colour(self._ink.text))

    def _text(self, box: QRectF, text: str, *, strong: bool = False, centred: bool = True) -> None:
        self._painter.setFont(style.label_font(strong=strong))
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(box.adjusted(PAD, 0, -PAD, 0), int(flags), text)

    def _head_rows(self) -> None:
        layout = self._layout
        whole = layout.group_height + layout.value_height
        self._frame(self._box(0, 0, layout.label, whole), self._ink.head)
        left, place = layout.label, 0
        for group in self._grid.groups:
            own = layout.columns[place : place + len(group.values)]
            box = self._box(left, 0, sum(own), layout.group_height)
            self._frame(box, self._ink.head)
            self._text(box, group.label, strong=True)
            for value, width in zip(group.values, own, strict=True):
                self._upright(
                    self._box(left, layout.group_height, width, layout.value_height), value
                )
                left += width
            place += len(group.values)

    def _upright(self, box: QRectF, text: str) -> None:
        """A heading that is read from below."""
        self._frame(box)
        painter = self._painter
        painter.save()
        painter.setFont(style.label_font())
        painter.translate(QPointF(box.left(), box.bottom()))
        painter.rotate(-90)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        turned = QRectF(PAD, 0, box.height() - 2 * PAD + 1, box.width())
        painter.drawText(turned, int(flags | Qt.TextFlag.TextWordWrap), text)
        painter.restore()

    def _row(self, row: GridRow, top: float, height: float) -> None:
        layout = self._layout
        box = self._box(0, top, layout.label, height)
        self._frame(box)
        self._text(box, row.label, centred=False)
        left, place = layout.label, 0
        for group, note in zip(self._grid.groups, row.notes, strict=True):
            own = layout.columns[place : place + len(group.values)]
            marks = row.marks[place : place + len(group.values)]
            if note:
                box = self._box(left, top, sum(own), height)
                self._frame(box)
                self._text(box, note)
            else:
                start = left
                for width, mark in zip(own, marks, strict=True):
                    box = self._box(start, top, width, height)
                    self._frame(box)
                    if mark:
                        self._cross(box)
                    start += width
            left += sum(own)
            place += len(group.values)

    def _cross(self, box: QRectF) -> None:
        """Drawn, not typed: no font need have the sign."""
        painter, centre = self._painter, box.center()
        painter.setPen(QPen(colour(self._ink.text), 1.8))
        for side in (-3.5, 3.5):
            painter.drawLine(
                QPointF(centre.x() - side, centre.y() - 3.5),
                QPointF(centre.x() + side, centre.y() + 3.5),
            )
