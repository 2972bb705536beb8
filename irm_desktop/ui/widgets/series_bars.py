"""A chart of figures as rows of bars: one row a category, its counts in one bar, in words too."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from irm_desktop.domain.report import ChartSeries
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.theme import Theme, colour

ROW, BAR, TOP = 34, 24, 8
LEGEND = 26


class SeriesBars(QWidget):
    """Painted; every count stands in its part of the bar, with its word where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart: ChartSeries | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: ChartSeries | None) -> None:
        self._chart = chart
        self.setAccessibleName(chart.title if chart is not None else "")
        self.setAccessibleDescription(chart.description if chart is not None else "")
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._chart.categories) if self._chart is not None else 0
        return QSize(self._theme.px(400), self._theme.px(TOP + LEGEND + rows * ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.sizeHint().height())

    def _counts(self, place: int) -> list[int]:
        chart = self._chart
        return [counts[place] for _, counts in chart.series] if chart is not None else []

    def _parts(self, place: int) -> list[tuple[QRectF, int]]:
        """Where each count of a category is painted, left to right, and which series it is of."""
        chart, px = self._chart, self._theme.px
        if chart is None:
            return []
        totals = [sum(self._counts(one)) for one in range(len(chart.categories))]
        start = self._label_width() + px(12)
        unit = max(0.0, self.width() - start - px(12)) / max(1, *totals, 1)
        top = px(TOP + LEGEND) + place * px(ROW) + (px(ROW) - px(BAR)) / 2
        left, parts = float(start), []
        for series, count in enumerate(self._counts(place)):
            if count:
                parts.append((QRectF(left, top, count * unit - 1, px(BAR)), series))
                left += count * unit
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            for box, _ in parts:
                box.moveRight(self.width() - box.left())
        return parts

    def _label_width(self) -> int:
        chart = self._chart
        metrics = QFontMetrics(self._theme.font())
        widest = max((metrics.horizontalAdvance(c) for c in chart.categories), default=0) \
            if chart is not None else 0  # fmt: skip
        return min(widest + self._theme.px(4), self.width() // 3)

    def _dress(self, painter: QPainter, series: int) -> None:
        """The ink and ground of a series: the first is the strongest grade."""
        t, strength = self._theme.tokens, 3 - series
        if strength >= 0:
            painter.setBrush(colour(t.grade_ground[strength]))
            plain = self._theme.plain
            painter.setPen(colour(t.grade_ink[strength]) if plain else Qt.PenStyle.NoPen)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("control"), 1, Qt.PenStyle.DashLine))

    def _ink(self, series: int) -> str:
        t = self._theme.tokens
        return t.grade_ink[3 - series] if series <= 3 else t.text2

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        if chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_legend(painter, chart)
        for place in range(len(chart.categories)):
            self._paint_row(painter, chart, place)

    def _paint_legend(self, painter: QPainter, chart: ChartSeries) -> None:
        px, rtl = self._theme.px, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self._theme.font("secondary"))
        x = float(self._label_width() + px(12))
        for series, (name, _) in enumerate(chart.series):
            wide = painter.fontMetrics().horizontalAdvance(name) + px(6)
            mark = QRectF(x, px(TOP), px(12), px(12))
            words = QRectF(mark.right() + px(5), px(TOP) - px(3), wide, px(18))
            if rtl:
                mark.moveRight(self.width() - mark.left())
                words.moveRight(self.width() - words.left())
            self._dress(painter, series)
            painter.drawRoundedRect(mark, 2, 2)
            painter.setPen(self._theme.color("text2"))
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, isolated(name))
            x += px(12 + 5 + 14) + wide

    def _paint_row(self, painter: QPainter, chart: ChartSeries, place: int) -> None:
        px, rtl = self._theme.px, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("text"))
        room = QRectF(0, px(TOP + LEGEND) + place * px(ROW), self._label_width(), px(ROW))
        if rtl:
            room.moveRight(self.width())
        end = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(chart.categories[place], end, int(room.width()))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(self._theme.number_font("chip"))
        for box, series in self._parts(place):
            self._dress(painter, series)
            painter.drawRoundedRect(box, 3, 3)
            count = self._counts(place)[series]
            painter.setPen(colour(self._ink(series)))
            text = f"{count} {chart.series[series][0]}"
            if painter.fontMetrics().horizontalAdvance(text) > box.width() - px(8):
                text = str(count)
            if painter.fontMetrics().horizontalAdvance(text) <= box.width():
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, isolated(text))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._said_at(event), self)
            return True
        return super().event(event)

    def _said_at(self, event: QHelpEvent) -> str:
        chart = self._chart
        if chart is None:
            return ""
        for place, category in enumerate(chart.categories):
            for box, series in self._parts(place):
                if box.contains(event.pos()):
                    count = self._counts(place)[series]
                    return f"{category}, {chart.series[series][0]}: {count}"
        return ""
