"""The colours of the system as tokens: no tints, for high contrast and for who prefers them.

Glyphs, words and outlines then carry everything.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from irm_desktop.ui.tokens import Tokens


def wants_contrast() -> bool:
    """Whether the system asks for high contrast, as far as Qt can tell (6.10 and later)."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def system_palette() -> QPalette:
    """The palette that the program has without one of its own."""
    QApplication.setPalette(QPalette())
    return QApplication.palette()


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens of a palette: one ground and one ink for what the other themes tint."""
    roles = QPalette.ColorRole

    def told(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name().upper()

    ground, ink = told(roles.Base), told(roles.Text)
    window = told(roles.Window)
    faint = palette.color(QPalette.ColorGroup.Disabled, roles.WindowText).name().upper()
    return Tokens(
        name="system",
        window=window,
        sidebar=window,
        surface=ground,
        sunken=window,
        text=ink,
        text2=ink,
        text3=ink,
        accent=told(roles.Highlight),
        on_accent=told(roles.HighlightedText),
        selection=ground,
        selection_away=ground,
        control=ink,
        hairline=faint,
        grade_ground=(ground,) * 4,
        grade_ink=(ink,) * 4,
        star_line=ink,
        star_fill=ink,
        warning_ink=ink,
        warning_ground=ground,
        error_ink=ink,
        error_ground=ground,
        done=ink,
        inserted_ink=ink,
        inserted_ground=ground,
        deleted_ink=ink,
        deleted_ground=ground,
        plain=True,
    )
