"""A caption and one of some words, as a field of a form."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.labels import label


class ChoiceField(QWidget):
    """`chosen` carries the key of the words. The words are given in the window's language."""

    chosen = Signal(str)

    def __init__(self, caption: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        name = label(caption, theme, "caption", "text3", self)
        self.box = QComboBox(self)
        self.box.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleName(caption)
        name.setBuddy(self.box)
        self.box.activated.connect(self._activated)
        column.addWidget(name)
        column.addWidget(self.box)

    def offer(self, words: Mapping[str, str], drawn: Mapping[str, str] | None = None) -> None:
        """What can be chosen, by key; `drawn` are the icons of some."""
        self.box.clear()
        for key, text in words.items():
            self.box.addItem(text, key)
            if drawn and key in drawn:
                made = icons.icon(drawn[key], self._theme)
                self.box.setItemIcon(self.box.count() - 1, made)

    def show_key(self, key: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(key)))

    def _activated(self, _place: int) -> None:
        self.chosen.emit(str(self.box.currentData()))
