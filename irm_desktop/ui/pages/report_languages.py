"""In which language the texts are written, and which one stands beside them."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from irm_desktop.settings import Settings
from irm_desktop.ui import icons
from irm_desktop.ui.languages import LANGUAGES, NAMES
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT


class LanguageChoice(QWidget):
    """`changed` tells that another language is written in, or stands beside."""

    changed = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(4))
        self.beside = QToolButton(self)
        self.beside.setIcon(icons.icon("side_by_side", theme))
        self.beside.setIconSize(QSize(theme.px(16), theme.px(16)))
        name = self.tr("A second language beside")
        self.beside.setAccessibleName(name)
        self.beside.setToolTip(name)
        self.beside.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.beside.setCheckable(True)
        self.beside.clicked.connect(self._open)
        self.combo = QComboBox(self)
        self.combo.setAccessibleName(self.tr("Language of the texts"))
        self.combo.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        for code, language in LANGUAGES:
            self.combo.addItem(language, code)
        own = settings.get("report_language")
        self.combo.setCurrentIndex(max(0, self.combo.findData(own)))
        self.combo.activated.connect(self._activated)
        row.addWidget(self.beside)
        row.addWidget(self.combo)
        second = settings.get("report_panes").get("second", "")
        self.second: str = second if second in NAMES and second != self.first else ""
        self.beside.setChecked(bool(self.second))

    @property
    def first(self) -> str:
        """The language that is written in, and that the preview shows."""
        return str(self.combo.currentData())

    @property
    def chosen(self) -> tuple[str, ...]:
        return (self.first, self.second) if self.second else (self.first,)

    def _activated(self, _place: int) -> None:
        if self.second == self.first:
            self.show_beside("")
        self.changed.emit()

    def menu(self) -> QMenu:
        """None, or one of the other languages."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for code, name in (("", self.tr("No second language")), *LANGUAGES):
            if code == self.first:
                continue
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == self.second)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, one=code: self._choose(one))
        return menu

    def _open(self) -> None:
        self.beside.setChecked(bool(self.second))
        menu = self.menu()
        menu.exec(self.beside.mapToGlobal(QPoint(0, self.beside.height())))
        menu.deleteLater()

    def _choose(self, language: str) -> None:
        self.show_beside(language)
        self.changed.emit()

    def show_beside(self, language: str) -> None:
        """Have this language beside, or none; it is remembered."""
        self.second = language
        self.beside.setChecked(bool(language))
        kept = dict(self._settings.get("report_panes"))
        kept["second"] = language
        self._settings.set("report_panes", kept)
