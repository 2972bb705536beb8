"""A bar chart of the report on the preview's page: bars beside each other, or in one another."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from irm_desktop.domain.report import ChartSeries
from irm_desktop.ui.theme import colour
from irm_desktop.ui.widgets import report_style as style
from irm_desktop.ui.widgets.report_style import PageInk

HEIGHT = 190.0  # of the bars, in px of an unzoomed page
GAP = 0.3  # of a category's width that stays free
LEGEND = 18.0


def _labels_height(chart: ChartSeries) -> float:
    """What the longest category needs in lines of a category's width."""
    metrics = QFontMetricsF(style.label_font())
    width = style.TEXT_WIDTH / max(1, len(chart.categories)) - 6
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
    room = QRectF(0, 0, width, 10_000)
    return max(
        (metrics.boundingRect(room, flags, one).height() for one in chart.categories), default=0.0
    )


def _has_legend(chart: ChartSeries) -> bool:
    return len(chart.series) > 1


def size(chart: ChartSeries) -> QSizeF:
    """How much room the chart takes, in px of an unzoomed page."""
    legend = LEGEND if _has_legend(chart) else 0.0
    return QSizeF(style.TEXT_WIDTH, HEIGHT + _labels_height(chart) + legend + 10)


def highest(chart: ChartSeries) -> int:
    """The count that the axis must reach."""
    columns = list(zip(*(counts for _, counts in chart.series), strict=True))
    if chart.stacked:
        return max((sum(column) for column in columns), default=0)
    return max((max(column) for column in columns), default=0)


def paint(painter: QPainter, chart: ChartSeries, ink: PageInk, *, rtl: bool) -> None:
    """Paint the chart with its corner at the origin; the first category where reading begins."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.label_font())
    painter.setPen(QPen(colour(ink.line), 1))
    painter.drawLine(QPointF(0, HEIGHT), QPointF(style.TEXT_WIDTH, HEIGHT))
    count = max(1, len(chart.categories))
    width = style.TEXT_WIDTH / count
    top = max(1, highest(chart))
    for place, category in enumerate(chart.categories):
        left = style.TEXT_WIDTH - (place + 1) * width if rtl else place * width
        values = [counts[place] for _, counts in chart.series]
        box = QRectF(left + width * GAP / 2, 18, width * (1 - GAP), HEIGHT - 18)
        _bars(painter, box, values, top, chart.stacked, ink, rtl)
        painter.setPen(colour(ink.text))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        below = QRectF(left + 3, HEIGHT + 4, width - 6, _labels_height(chart) + 2)
        painter.drawText(below, int(flags), category)
    if _has_legend(chart):
        _legend(painter, chart, ink, rtl)


def _bars(
    painter: QPainter,
    box: QRectF,
    values: list[int],
    top: int,
    stacked: bool,
    ink: PageInk,
    rtl: bool,
) -> None:
    """The bars of one category, each with its count."""
    each = box.width() if stacked else box.width() / max(1, len(values))
    bottom = box.bottom()
    for place, value in enumerate(values):
        high = box.height() * value / top
        start = box.left() if stacked else box.left() + place * each
        if rtl and not stacked:
            start = box.right() - (place + 1) * each
        bar = QRectF(start + 1, bottom - high, each - 2, high)
        painter.fillRect(bar, colour(ink.bars[place % len(ink.bars)]))
        if stacked:
            bottom -= high
        if value:
            painter.setPen(colour(ink.text))
            text = QRectF(bar.left() - 10, bar.top() - 17, bar.width() + 20, 16)
            painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter), str(value))


def _legend(painter: QPainter, chart: ChartSeries, ink: PageInk, rtl: bool) -> None:
    metrics = QFontMetricsF(style.label_font())
    top = HEIGHT + _labels_height(chart) + 10
    left = 0.0
    for place, (name, _) in enumerate(chart.series):
        width = metrics.horizontalAdvance(name) + 2
        x = style.TEXT_WIDTH - left - 10 if rtl else left
        painter.fillRect(QRectF(x, top + 2, 10, 10), colour(ink.bars[place % len(ink.bars)]))
        painter.setPen(colour(ink.text))
        x = style.TEXT_WIDTH - left - 14 - width if rtl else left + 14
        painter.drawText(QRectF(x, top, width, 14), int(Qt.AlignmentFlag.AlignVCenter), name)
        left += 14 + width + 16
