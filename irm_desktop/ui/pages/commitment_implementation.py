"""The work area Implementation: how far it was carried out, and what changed by it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import Milestone
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.indicator_form import IndicatorForm
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import hairline, label


class MilestoneList(QWidget):
    """The milestones as the plan prints them: evidence for completion, never a formula."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(theme, self))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)

    def show_milestones(self, milestones: Sequence[Milestone]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.setVisible(bool(milestones))
        if not milestones:
            return
        theme = self._theme
        head = label(self.tr("Milestones, as in the plan"), theme, "secondary", "text2", self)
        self._grid.addWidget(head, 0, 0, 1, 3)
        for place, milestone in enumerate(milestones, 1):
            number = label(milestone.number, theme, "secondary", "text2", self)
            title = label(milestone.title, theme, "printed", parent=self, wrap=True)
            ends = label(
                milestone.end.words or milestone.end.iso, theme, "secondary", "text2", self
            )
            self._grid.addWidget(number, place, 0)
            self._grid.addWidget(title, place, 1)
            self._grid.addWidget(ends, place, 2)


class ImplementationForm(IndicatorForm):
    """The implementation indicators of the instrument, and the milestones they rest on."""

    def __init__(
        self, context: Context, instrument: Instrument, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, instrument, "implementation", parent)
        self.milestones = MilestoneList(context.theme, self.inside)
        self.column.insertWidget(1, self.milestones)

    def show_milestones(self, milestones: Sequence[Milestone]) -> None:
        self.milestones.show_milestones(milestones)
