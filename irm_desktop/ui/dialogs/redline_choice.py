"""Choosing a moment to compare: a copy that was sent, a step of the report, a day, or now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.moments import Moment
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT

A_DAY = "day"
WHOLE_DAY = len("2015-04-18")


class MomentChoice(QWidget):
    """`changed` when another moment is chosen, or the day was typed to its end."""

    changed = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.box = QComboBox(self)
        self.box.setAccessibleName(name)
        self.box.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.day = QLineEdit(self)
        self.day.setPlaceholderText(self.tr("Day, such as 2015-04-18"))
        self.day.setAccessibleName(self.tr("{name}: the day").format(name=name))
        self.day.hide()
        row.addWidget(self.box, 3)
        row.addWidget(self.day, 2)
        self.box.currentIndexChanged.connect(self._chosen)
        self.day.editingFinished.connect(self.changed)

    def show_choices(self, moments: Sequence[Moment], chosen: str) -> None:
        """The moments that are known, newest first, and a day to be typed."""
        self.box.blockSignals(True)
        for moment in moments:
            self.box.addItem(moment.label, moment.id)
        self.box.addItem(self.tr("A day …"), A_DAY)
        place = self.box.findData(chosen)
        self.box.setCurrentIndex(place if place >= 0 else self.box.count() - 1)
        self.box.blockSignals(False)
        self.day.setVisible(self.box.currentData() == A_DAY)

    def _chosen(self) -> None:
        asks = self.box.currentData() == A_DAY
        self.day.setVisible(asks)
        if asks:
            self.day.setFocus()
        else:
            self.changed.emit()

    def moment(self) -> str:
        """Now, a copy's id, or an ISO day; empty while no whole day is typed."""
        chosen = str(self.box.currentData())
        if chosen != A_DAY:
            return chosen
        iso = read_date(self.day.text().strip()).date.iso
        return iso if len(iso) == WHOLE_DAY else ""
