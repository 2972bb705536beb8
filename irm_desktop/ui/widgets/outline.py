"""Outlines that are painted with the tokens: of a field, and the bar before printed words."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.ui import tokens
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label

BAR = 3


class Outline(QWidget):
    """The frame of a field that is made of several parts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        off = bool(self.property("off"))  # it cannot be written in
        painter.setPen(QPen(self._theme.color("hairline" if off else "control"), 1))
        painter.setBrush(self._theme.color("sunken" if off else "surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)


class PrintedText(QWidget):
    """Words as in the plan: serif, with a bar at their start; to be read and copied."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: QLabel = label("", theme, "printed", parent=self, wrap=True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        pad = theme.px(12)
        column.setContentsMargins(pad, theme.px(2), pad, theme.px(2))
        column.addWidget(self.words)

    def set_text(self, text: str) -> None:
        self.words.setText(text)
        self.words.setLayoutDirection(layout_direction(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - BAR if rtl else 0
        painter.fillRect(QRect(left, 0, BAR, self.height()), self._theme.color("control"))
