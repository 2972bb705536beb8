"""The theme in force: colours, fonts and sizes, made once for each change and handed out.

Light, dark, as the system, or the system's own colours; text size of the user. Where the system
asks for high contrast, or a person for its colours, all tints are dropped.
"""

from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from irm_desktop import paths
from irm_desktop.settings import Settings
from irm_desktop.ui import tokens as design
from irm_desktop.ui.system_tokens import system_palette, tokens_of, wants_contrast
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
        self._system: QPalette | None = None  # while its colours are shown
        self.scale: float = settings.get("text_size") / 100
        self.tokens: Tokens = self._chosen()
        settings.on_change(self._setting_changed)

    def follow_system(self) -> None:
        """Follow the system's colours from now on, where the user wants that."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10 and later
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _chosen(self) -> Tokens:
        wanted = self._settings.get("theme")
        if wanted == "palette" or (wanted == "system" and wants_contrast()):
            self._system = system_palette()
            return tokens_of(self._system)
        if wanted == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if wanted == "dark" else LIGHT

    @property
    def plain(self) -> bool:
        """Whether there are no tints, and outlines stand in their place."""
        return self.tokens.plain

    @property
    def dark(self) -> bool:
        return self.tokens is DARK

    def _setting_changed(self, key: str) -> None:
        if key in ("theme", "text_size"):
            self.renew()

    def _system_changed(self) -> None:
        if self._settings.get("theme") in ("system", "palette"):
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
        if self._system is not None and t.plain:
            return self._system
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
        """The files of `resources/style` that are needed, with tokens and scaled sizes put in."""
        names = {
            name: getattr(self.tokens, name)
            for name in Tokens.__slots__
            if isinstance(getattr(self.tokens, name), str)
        }
        sizes = {f"px{n}": f"{self.px(n)}px" for n in (2, 3, 4, 6, 8, 10, 12, 16, 24, 26, 28, 30)}
        files = ("app.qss", "plain.qss") if self.plain else ("app.qss",)
        return "".join(_template(name).substitute(names | sizes) for name in files)


@cache
def _template(name: str) -> Template:
    return Template((paths.resources() / "style" / name).read_text(encoding="utf-8"))
