"""The fonts that are shipped: those of the interface at once, the other scripts when there is time.

Static cuts only: where a variable font of the same name is installed, Qt picks the wrong one.
"""

from PySide6.QtGui import QFontDatabase

from irm_desktop import paths

FIRST = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
LATER = (
    "Inter-Italic.otf",
    "NotoSerif-Regular.ttf",
    "NotoSerif-Italic.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
    "NotoSansGeorgian-Regular.ttf",
    "NotoSansGeorgian-Bold.ttf",
    "NotoSansArmenian-Regular.ttf",
    "NotoSansArmenian-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
)


def load(names: tuple[str, ...]) -> list[str]:
    """Make the fonts known to Qt; the names of those that could not be read come back."""
    folder = paths.resources() / "fonts"
    return [name for name in names if QFontDatabase.addApplicationFont(str(folder / name)) < 0]
