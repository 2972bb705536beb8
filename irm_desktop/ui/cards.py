"""Small parts that pages are set from: words in a type role, cards, buttons of a kind."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import RADIUS_CARD


class Words(QLabel):
    """A text in a type role and a token's colour; follows the theme."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        role: str = "base",
        color: str = "text",
        parent: QWidget | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._color = color
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._color))
        self.setPalette(palette)


class Icon(QLabel):
    """A drawing beside words; the words carry its meaning."""

    def __init__(
        self, name: str, theme: Theme, color: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._theme, self._color = name, theme, color
        self._dress()
        theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setPixmap(icons.pixmap(self._name, self._theme, 16, self._color))


class Ground(QWidget):
    """A plain ground in a token's colour."""

    def __init__(self, theme: Theme, color: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._color = theme, color

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), self._theme.color(self._color))


class Card(QFrame):
    """A surface with a hairline round it. `body` takes what it holds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, padding: int = 12) -> None:
        super().__init__(parent)
        self._theme = theme
        side = theme.px(padding + 4 if padding else 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(side, theme.px(padding or 1), side, theme.px(padding or 1))
        self.body.setSpacing(theme.px(6))

    def add_head(self, title: str, note: str = "") -> QHBoxLayout:
        """The title line; its layout, for a link at its end."""
        row = QHBoxLayout()
        row.addWidget(Words(title, self._theme, "strong", parent=self))
        row.addStretch(1)
        if note:
            row.addWidget(Words(note, self._theme, "secondary", "text2", self))
        self.body.addLayout(row)
        return row

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.setBrush(self._theme.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)


class Line(QWidget):
    """A hairline across."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("hairline"))


def button(
    text: str,
    theme: Theme,
    kind: str = "",
    icon: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """A push button of a kind: primary, ghost, link, or plain."""
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setFont(theme.font("base" if kind == "link" else "medium"))
    made.setAutoDefault(False)
    if icon:
        color = "on_accent" if kind == "primary" else "text2"
        made.setIcon(icons.icon(icon, theme, 16, color))
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def soft_selection(view: QWidget, theme: Theme) -> None:
    """A list or table whose chosen row has the ground of a selection, not the full accent."""
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Highlight, theme.color("selection"))
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.color("text"))
    away = QPalette.ColorGroup.Inactive
    palette.setColor(away, QPalette.ColorRole.Highlight, theme.color("selection_away"))
    view.setPalette(palette)
