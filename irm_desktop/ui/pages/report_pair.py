"""A passage in one language, or in two: side by side, or under each other in a narrow pane."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.theme import Theme

SIDE_BY_SIDE = 560  # px from which there is room for two


class PassagePair(QWidget):
    """`fields` is the field in the report's language, and the one beside it."""

    typed = Signal(object, str)  # PassageField, text
    counted = Signal()
    keyed = Signal()

    def __init__(self, fields: tuple[PassageField, ...], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.fields = fields
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(12))
        for field in fields:
            field.setParent(self)
            self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.typed.connect(lambda text, own=field: self.typed.emit(own, text))
            field.counted.connect(lambda _words: self.counted.emit())
            field.keyed.connect(self.keyed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(SIDE_BY_SIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
