"""Our own card: what colleagues need so that they can lock something for us."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from irm_desktop.ui.cards import Card, Words, button
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.theme import Theme


class OwnCard(Card):
    """To be copied or saved. It holds nothing secret."""

    request_save = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Your card"))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        title = self.tr("Your card: {name}").format(name=isolated(name))
        row.addWidget(Words(title, theme, "strong", parent=self))
        row.addStretch(1)
        self.said: QLabel = Words("", theme, "secondary", "text2", self)
        row.addWidget(self.said)
        self.body.addLayout(row)
        about = self.tr(
            "Send it to each colleague, in any way: it holds nothing secret. They add it to their "
            "list, and you add theirs. The name on it is the one in the settings."
        )
        self.body.addWidget(Words(about, theme, "base", "text2", self, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.line = QLineEdit(self)
        self.line.setReadOnly(True)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAccessibleName(self.tr("Line of your card"))
        row.addWidget(self.line, 1)
        self.copy = button(self.tr("Copy"), theme, "", "copy", self)
        self.copy.setAccessibleName(self.tr("Copy your card"))
        self.copy.clicked.connect(self._copy)
        row.addWidget(self.copy)
        self.save = button(self.tr("Save as a file …"), theme, "", "save_as", self)
        self.save.setAccessibleName(self.tr("Save your card as a file"))
        self.save.clicked.connect(self.request_save)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self._allow(False)

    def _allow(self, on: bool) -> None:
        for one in (self.copy, self.save):
            one.setEnabled(on)

    def show_card(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)
        self._allow(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.say(self.tr("Copied"))

    def say(self, sentence: str) -> None:
        """What was just done with it."""
        self.said.setText(sentence)
