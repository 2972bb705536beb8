"""A way in steps, painted as marks on a line: the stages of a report, the steps of an import."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a way: `state` is done, now or later."""

    title: str
    note: str
    state: str


class StepMark(QAbstractButton):
    """One step: circle, line to the next one, title and a note under it."""

    def __init__(self, step: Step, last: bool, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = step
        self._last = last
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{step.title}, {step.note}" if step.note else step.title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        lines = QFontMetrics(self._theme.font("secondary")).height() * (2 if self._step.note else 1)
        return QSize(px(120), px(24) + lines)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.save()
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
            self._paint_line(painter)
            painter.restore()
        else:
            self._paint_line(painter)
        self._paint_mark(painter)
        self._paint_words(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_line(self, painter: QPainter) -> None:
        if self._last:
            return
        px = self._theme.px
        name = "accent" if self._step.state == "done" else "hairline"
        painter.fillRect(
            QRectF(px(22), px(10) - 1, self.width() - px(24), 2), self._theme.color(name)
        )

    def _paint_mark(self, painter: QPainter) -> None:
        px = self._theme.px
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        centre = QPointF(self.width() - px(10) if mirrored else px(10), px(10))
        accent = self._theme.color("accent")
        later = self._step.state == "later"
        done = self._step.state == "done"
        painter.setPen(QPen(self._theme.color("control") if later else accent, 1.5 if later else 2))
        painter.setBrush(accent if done else self._theme.color("surface"))
        painter.drawEllipse(centre, px(7.5), px(7.5))
        if self._step.state == "now":
            painter.setBrush(accent)
            painter.drawEllipse(centre, px(2.5), px(2.5))
        if done:
            painter.setPen(QPen(self._theme.color("on_accent"), 1.75))
            x, y, u = centre.x(), centre.y(), self._theme.scale
            points = [QPointF(x - 3 * u, y), QPointF(x - u, y + 2.2 * u)]
            painter.drawPolyline([*points, QPointF(x + 3.4 * u, y - 2.8 * u)])

    def _paint_words(self, painter: QPainter) -> None:
        secondary = self._theme.font("secondary")
        now = self._step.state == "now"
        title_font = self._theme.font("secondary_strong") if now else secondary
        metrics = QFontMetrics(title_font)
        width, top = self.width() - self._theme.px(6), self._theme.px(22)
        align = int(self._start() | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        x = self._theme.px(6) if self._start() == Qt.AlignmentFlag.AlignRight else 0
        painter.setFont(title_font)
        painter.setPen(self._theme.color("text"))
        title = metrics.elidedText(self._step.title, Qt.TextElideMode.ElideRight, width)
        painter.setLayoutDirection(layout_direction(title))
        painter.drawText(QRectF(x, top, width, metrics.height()), align, title)
        painter.setFont(secondary)
        painter.setPen(self._theme.color("text2"))
        note = QFontMetrics(secondary).elidedText(
            self._step.note, Qt.TextElideMode.ElideRight, width
        )
        painter.drawText(
            QRectF(x, top + metrics.height(), width, metrics.height() + 2), align, note
        )

    def _start(self) -> Qt.AlignmentFlag:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return Qt.AlignmentFlag.AlignRight
        return Qt.AlignmentFlag.AlignLeft


class Steps(QWidget):
    """A row of steps. Where `chosen` is given, each step is a button that calls it."""

    def __init__(
        self,
        theme: Theme,
        chosen: Callable[[int], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen = chosen
        self._marks: list[StepMark] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def set_steps(self, steps: Sequence[Step]) -> None:
        for mark in self._marks:
            self._row.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        self._marks = []
        for position, step in enumerate(steps):
            mark = StepMark(step, position == len(steps) - 1, self._theme, self)
            if self._chosen is not None:
                mark.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                mark.setCursor(Qt.CursorShape.PointingHandCursor)
                mark.clicked.connect(self._clicked)
            self._row.addWidget(mark, 1, Qt.AlignmentFlag.AlignTop)  # some have a note, some none
            self._marks.append(mark)

    def _clicked(self) -> None:
        mark = self.sender()
        if self._chosen is not None and isinstance(mark, StepMark):
            self._chosen(self._marks.index(mark))
