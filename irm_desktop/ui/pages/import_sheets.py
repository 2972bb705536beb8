"""Which sheet of a workbook is looked at: shown only where there are several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from irm_desktop.ui.theme import Theme


class SheetChoice(QWidget):
    """A label and a box. `chosen` carries the name of the sheet that a person wants to see."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        label = QLabel(self.tr("&Sheet"), self)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Sheet of the workbook"))
        label.setBuddy(self.box)
        row.addWidget(label)
        row.addWidget(self.box)
        self.box.textActivated.connect(self.chosen)
        self.hide()

    def show_sheets(self, names: Sequence[str], current: str) -> None:
        """Offer `names`; with one of them there is nothing to choose."""
        self.box.clear()
        self.box.addItems(list(names))
        self.box.setCurrentText(current)
        self.setVisible(len(names) > 1)
