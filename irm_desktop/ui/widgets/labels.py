"""Labels in the roles of the type scale, in a token's colour."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from irm_desktop.ui.direction import start_alignment
from irm_desktop.ui.theme import Theme


def label(
    text: str,
    theme: Theme,
    role: str = "base",
    color: str = "text",
    parent: QWidget | None = None,
    *,
    wrap: bool = False,
) -> QLabel:
    """A plain-text label; with `wrap` it breaks its lines and is as high as they need."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setFont(theme.font(role))
    made.setWordWrap(wrap)
    ink(made, theme, color)
    return made


class ElidedLabel(QLabel):
    """One line that is elided at its end where there is no room, and never asks for any."""

    def __init__(self, theme: Theme, role: str, parent: QWidget, *, color: str = "text2") -> None:
        super().__init__(parent)
        self._color = theme.color(color)
        self.setFont(theme.font(role))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._color)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        aligned = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), aligned, text)


def ink(widget: QWidget, theme: Theme, color: str) -> None:
    """Give the widget's text a token's colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, theme.color(color))
    palette.setColor(QPalette.ColorRole.Text, theme.color(color))
    widget.setPalette(palette)


def ground(widget: QWidget, theme: Theme, color: str) -> None:
    """Fill the widget with a token's colour."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, theme.color(color))
    palette.setColor(QPalette.ColorRole.Base, theme.color(color))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def hairline(theme: Theme, parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """A line of one pixel between parts."""
    line = QFrame(parent)
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    ground(line, theme, "hairline")
    return line
