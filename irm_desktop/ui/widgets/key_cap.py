"""A key as it is written on the keyboard, in a frame; and a hint: keys and what they do."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from irm_desktop.ui.direction import isolated
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label


class KeyCap(QWidget):
    """The name of a key in a small frame."""

    def __init__(self, keys: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._theme = keys, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(keys)

    def sizeHint(self) -> QSize:
        self.setFont(self._theme.font("caption"))
        words = self.fontMetrics().horizontalAdvance(self._keys)
        height = self._theme.px(18)
        return QSize(max(height, words + self._theme.px(10)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, isolated(self._keys))


class KeyHint(QWidget):
    """A key and what it does."""

    def __init__(self, keys: str, what: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.px(12), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(KeyCap(keys, theme, self))
        row.addWidget(label(what, theme, "secondary", "text2", self))
        row.addStretch(1)
