"""The theme in force: colours, fonts and sizes, made once for each change and handed out.

Light, dark or as the system; text size of the user. A forced system palette (high contrast)
drops all tints: the colours are then those of the system.
"""

from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from irm_desktop import paths
from irm_desktop.settings import Settings
from irm_desktop.ui import tokens as design
from irm_desktop.ui.tokens import DARK, LIGHT, Tokens

SANS = "Inter"
SERIF = "Noto Serif"


@cache
def colour(value: str) -> QColor:
    """The colour of a token's text, made once."""
    return QColor(value)


class Theme(QObject):
    """Hands out tokens, fonts and scaled sizes; `changed` tells when they must be read again."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._fonts: dict[str, QFont] = {}
        self.scale: float = settings.get("text_size") / 100
        self.tokens: Tokens = self._chosen()
        settings.on_change(self._setting_changed)

    def follow_system(self) -> None:
        """Follow the system's light or dark from now on, where the user wants that."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def _chosen(self) -> Tokens:
        wanted = self._settings.get("theme")
        if wanted == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if wanted == "dark" else LIGHT

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def _setting_changed(self, key: str) -> None:
        if key in ("theme", "text_size"):
            self.renew()

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.get("theme") == "system":
            self.renew()

    def renew(self) -> None:
        """Read the settings again, dress the application, tell everybody."""
        self.tokens = self._chosen()
        self.scale = self._settings.get("text_size") / 100
        self._fonts.clear()
        self.apply()
        self.changed.emit()

    def px(self, size: float) -> int:
        """`size` logical pixels at 100 %, at the user's text size."""
        return round(size * self.scale)

    def color(self, name: str) -> QColor:
        """The colour of a token, by its name."""
        return colour(getattr(self.tokens, name))

    def font(self, role: str = "base") -> QFont:
        """The font of a type role of `tokens.FONTS`; shared, so copy before changing it."""
        if role not in self._fonts:
            size, weight = design.FONTS[role]
            font = QFont([SERIF, "Noto Naskh Arabic"] if role == "printed" else [SANS])
            font.setPixelSize(self.px(size))
            font.setWeight(QFont.Weight(weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = font
        return self._fonts[role]

    def number_font(self, role: str = "base") -> QFont:
        """The same with figures of equal width, for columns of numbers."""
        key = f"{role} tnum"
        if key not in self._fonts:
            font = QFont(self.font(role))
            font.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = font
        return self._fonts[key]

    def apply(self) -> None:
        """Give the application palette, font and style sheet."""
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        application.setPalette(self.palette())
        application.setFont(self.font())
        application.setStyleSheet(self.style_sheet())

    def palette(self) -> QPalette:
        t = self.tokens
        palette = QPalette(colour(t.surface), colour(t.window))
        roles = QPalette.ColorRole
        for role, value in (
            (roles.WindowText, t.text),
            (roles.Text, t.text),
            (roles.ButtonText, t.text),
            (roles.Base, t.surface),
            (roles.AlternateBase, t.sunken),
            (roles.Button, t.surface),
            (roles.Highlight, t.accent),
            (roles.HighlightedText, t.on_accent),
            (roles.Accent, t.accent),
            (roles.Link, t.accent),
            (roles.LinkVisited, t.accent),
            (roles.PlaceholderText, t.text3),
            (roles.ToolTipBase, t.surface),
            (roles.ToolTipText, t.text),
            (roles.Light, t.surface),
            (roles.Midlight, t.sunken),
            (roles.Mid, t.hairline),
            (roles.Dark, t.control),
        ):
            palette.setColor(role, colour(value))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, colour(t.text3))
        return palette

    def style_sheet(self) -> str:
        """`resources/style/app.qss` with tokens and scaled sizes put in."""
        names = {
            name: getattr(self.tokens, name)
            for name in Tokens.__slots__
            if isinstance(getattr(self.tokens, name), str)
        }
        sizes = {f"px{n}": f"{self.px(n)}px" for n in (2, 3, 4, 6, 8, 10, 12, 16, 24, 26, 28, 30)}
        return _template().substitute(names | sizes)


@cache
def _template() -> Template:
    return Template((paths.resources() / "style" / "app.qss").read_text(encoding="utf-8"))
