"""The work area Implementation: how far it was carried out, and what changed by it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import Milestone
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.indicator_form import IndicatorForm
from irm_desktop.ui.pages.milestone_ratings import MilestoneRatings


class ImplementationForm(IndicatorForm):
    """The implementation indicators of the instrument, and the milestones they rest on."""

    def __init__(
        self, context: Context, instrument: Instrument, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, instrument, "implementation", parent)
        self._context = context
        self.milestones = MilestoneRatings(instrument, context.theme, context.language, self.inside)
        self.milestones.single_keys = context.settings.get("single_keys")
        self.milestones.rated.connect(self._rated)
        self.column.insertWidget(1, self.milestones)
        self._shown: tuple[Milestone, ...] = ()

    def show_milestones(self, milestones: Sequence[Milestone]) -> None:
        self._shown = tuple(milestones)
        workspace = self._context.open_workspace
        asked = milestones if self.milestones.indicators else ()
        values = {milestone.id: workspace.values(milestone.id) for milestone in asked}
        self.milestones.show_milestones(milestones, values)

    def _rated(self, milestone: str, indicator: str, value: str | None) -> None:
        done = self._context.operations.rate(milestone, indicator, value, "milestone")
        if not done:
            self.show_milestones(self._shown)
