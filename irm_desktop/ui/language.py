"""The language of the window: catalogues, and the direction in which it is laid out.

`IRM_DESKTOP_RTL=1` lays the window out from right to left in any language: for pictures and for
translators of a language that has no catalogue yet.
"""

import os

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from irm_desktop import paths

LANGUAGES = ("en", "fr", "es")


def chosen(setting: str) -> str:
    """The language for a setting; where that is empty, the system's if there is a catalogue."""
    wanted = setting or QLocale.system().name()[:2]
    return wanted if wanted in LANGUAGES else "en"


class Language:
    """Installs the catalogues of one language and takes away those of the last."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        for old in self._installed:
            self._application.removeTranslator(old)
        self._installed = []
        folder = str(paths.resources() / "i18n")
        standard = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, place in ((f"qtbase_{language}", standard), (f"irm_{language}", folder)):
            translator = QTranslator(self._application)
            if translator.load(name, place):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        self._application.setLayoutDirection(_direction(language))


def _direction(language: str) -> Qt.LayoutDirection:
    if os.environ.get("IRM_DESKTOP_RTL"):
        return Qt.LayoutDirection.RightToLeft
    return QLocale(language).textDirection()
