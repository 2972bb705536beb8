"""A line of the side about other copies: when they were last met. Hidden where there are none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ElidedLabel


class SyncLine(QPushButton):
    """One short line, with a sign before it where it is not as one would wish."""

    def __init__(self, drawing: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._theme = drawing, theme
        px = theme.px
        self.setProperty("kind", "side")
        self.setAutoDefault(False)
        self._mark = QLabel(self)
        self.words = ElidedLabel(theme, "secondary", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(4), px(10), px(4))
        row.setSpacing(px(8))
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        for part in (self._mark, self.words):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it too, as in the rows above."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def tell(self, words: str, more: str = "", *, amber: bool = False) -> None:
        """Say this, `more` in the tip; nothing: be gone. `amber`: with a sign before it."""
        self.setVisible(bool(words))
        color = "warning_ink" if amber else "text2"
        drawing = "warning" if amber else self._drawing
        self._mark.setPixmap(icons.pixmap(drawing, self._theme, 16, color))
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(more)
        self.setToolTip(f"{words}\n{more}" if more else words)
