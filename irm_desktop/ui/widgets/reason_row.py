"""A reason with what it stands on: one line where neither is there, else one under the other."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from irm_desktop.ui.evidence_words import NO_EVIDENCE, ReasonEvidence
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.evidence_chips import EvidenceChips
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.tab_order import set_reading_order


class ReasonRow(QWidget):
    """Says once what is missing, beside the ways to put it right."""

    def __init__(
        self, reason: ReasonField, chips: EvidenceChips, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reason, self._chips = reason, chips
        self._found = NO_EVIDENCE
        self._ordered = 0  # parts of the chips that Tab finds in their place
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(6))
        self._row.addWidget(reason)
        self._row.addWidget(chips, 1)
        reason.reshaped.connect(self._arrange)

    @property
    def is_one_line(self) -> bool:
        return self._row.direction() == QBoxLayout.Direction.LeftToRight

    def show_found(self, found: ReasonEvidence) -> None:
        self._found = found
        self._arrange()

    def _arrange(self) -> None:
        found, reason = self._found, self._reason
        together = found.wanted and not found.supports and not reason.writing
        reason.tell_missing(not together)
        missing = found.missing
        if together and reason.is_missing:
            missing = self.tr("No reason yet")
            if found.missing:
                missing = self.tr("No reason, no evidence yet")
        self._chips.show_supports(found.supports, missing, found.why, wanted=found.wanted)
        self._order()
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if together else directions.TopToBottom)

    def _order(self) -> None:
        """Chips are made when they are needed: Tab comes to them after the reason."""
        parts = self._chips.layout()
        if parts is not None and parts.count() != self._ordered:
            self._ordered = parts.count()
            set_reading_order(self)
