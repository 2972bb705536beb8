"""Painted bars: how often each grade was given, and how many commitments meet a condition.

Every part that can be clicked is a real button with a whole sentence as its accessible name, so
that keyboard and screen reader reach the same numbers as the mouse.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from irm_desktop.ui.delegates.chip import ChipLook, paint_glyph
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme, colour

BAR_HEIGHT = 26
GLYPH = 13
PAD = 5


@dataclass(frozen=True, slots=True)
class Part:
    """One answer of a scale and how often it was given."""

    count: int
    word: str
    chip: ChipLook  # its text is the short word
    name: str  # the whole sentence for screen reader and tooltip


class BarPart(QAbstractButton):
    """A stretch of a stacked bar, as wide as its count."""

    def __init__(self, part: Part, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._theme = theme
        self.setAccessibleName(part.name)
        self.setToolTip(part.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHorizontalStretch(max(1, part.count))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(BAR_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the count alone, so that no part vanishes."""
        metrics = QFontMetrics(self._theme.font("chip"))
        return QSize(
            metrics.horizontalAdvance(str(self._part.count)) + self._theme.px(2 * PAD),
            self._theme.px(BAR_HEIGHT),
        )

    def _text(self, room: int, metrics: QFontMetrics) -> str:
        """The fullest wording that fits: word, short word, count."""
        for word in (self._part.word, self._part.chip.text):
            text = f"{self._part.count} {word}"
            if metrics.horizontalAdvance(text) <= room:
                return text
        return str(self._part.count)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = self._part.chip
        ink = colour(chip.ink)
        outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chip.is_grade:
            painter.setPen(ink if self._theme.plain else Qt.PenStyle.NoPen)
            painter.setBrush(colour(chip.ground))
        else:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(outer, 3, 3)
        self._paint_words(painter, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(outer.adjusted(1, 1, -1, -1), 3, 3)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        px = self._theme.px
        pad, side = px(PAD), px(GLYPH)
        font = self._theme.font("chip")
        metrics = QFontMetrics(font)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = self.width() - 2 * pad
        start = pad
        count_room = metrics.horizontalAdvance(str(self._part.count))
        if room >= side + px(4) + count_room:
            x = self.width() - pad - side if mirrored else pad
            box = QRectF(x, (self.height() - side) / 2, side, side)
            paint_glyph(painter, box, self._part.chip, mirrored=mirrored)
            start += side + px(4)
        painter.setFont(font)
        painter.setPen(ink)
        box = QRectF(start, 0, self.width() - start - pad + 1, self.height())
        if mirrored:
            box.moveLeft(self.width() - box.right())
        side_flag = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        align = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        text = self._text(int(box.width()), metrics)
        painter.setLayoutDirection(layout_direction(text))
        painter.drawText(box, int(align), text)


class StackedBar(QWidget):
    """The parts of a scale side by side; `chosen(index)` is called for a click or Enter."""

    def __init__(
        self,
        parts: Sequence[Part],
        theme: Theme,
        chosen: Callable[[int], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._chosen = chosen
        self._buttons: list[BarPart] = []
        for part in parts:
            button = BarPart(part, theme, self)
            button.clicked.connect(self._clicked)
            row.addWidget(button, max(1, part.count))
            self._buttons.append(button)

    def _clicked(self) -> None:
        button = self.sender()
        if self._chosen is not None and isinstance(button, BarPart):
            self._chosen(self._buttons.index(button))


class ShareBar(QWidget):
    """A bar that is filled as far as `count` of `total`; decoration beside the words."""

    def __init__(self, count: int, total: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = count / total if total else 0.0
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = self._theme.plain
        painter.setPen(self._theme.color("control") if plain else Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0, 0, -1, -1) if plain else QRectF(self.rect())
        painter.setBrush(QColor(self._theme.tokens.grade_ground[0]))
        painter.drawRoundedRect(box, 2, 2)
        filled = QRectF(box)
        filled.setWidth(box.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(box.right())
        painter.setBrush(self._theme.color("accent"))
        if filled.width() >= 1:
            painter.drawRoundedRect(filled, 2, 2)
