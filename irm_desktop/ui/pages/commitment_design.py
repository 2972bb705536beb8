"""The work area Design: what the plan's own words promise."""

from PySide6.QtWidgets import QWidget

from irm_desktop.domain.instrument import Instrument
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.indicator_form import IndicatorForm


class DesignForm(IndicatorForm):
    """The design indicators of the instrument, in its order."""

    def __init__(
        self, context: Context, instrument: Instrument, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, instrument, "design", parent)
