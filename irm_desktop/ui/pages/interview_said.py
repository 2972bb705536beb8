"""The line at the foot of an interview: what was recovered, what was just done."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, hairline, label


class SaidBar(QWidget):
    """Hidden while there is nothing to be said."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        ground(self, theme, "surface")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        row.setSpacing(theme.px(8))
        self._mark = label("", theme, parent=self)
        self._mark.setPixmap(icons.pixmap("info", theme, 16))
        self.sentence = ElidedLabel(theme, "base", self)
        close = QPushButton(self.tr("Got it"), self)
        close.setProperty("kind", "link")
        close.clicked.connect(self.hide)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(close)
        self._line = hairline(theme, self)
        self.hide()

    def say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.sentence.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def resizeEvent(self, event: object) -> None:
        self._line.setGeometry(0, 0, self.width(), 1)
