"""The milestones of a commitment as the plan prints them, each with its completion per stage."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import Milestone
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.widgets.rating_chip import RatingChip

Values = Mapping[str, Mapping[str, str]]  # milestone id -> indicator id -> value id


class MilestoneRatings(QWidget):
    """Evidence for the commitment's completion, which is never computed from it. Where the
    instrument asks nothing of milestones, their last day stands in the place of the chips."""

    rated = Signal(str, str, object)  # milestone id, indicator id, value id or None

    def __init__(
        self, instrument: Instrument, theme: Theme, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.single_keys = True
        self.indicators: tuple[Indicator, ...] = instrument.indicators_of("milestone")
        self.chips: list[RatingChip] = []  # row by row, a chip for each indicator
        self._shown: tuple[Milestone, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(theme, self))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(3))
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)

    def show_milestones(self, milestones: Sequence[Milestone], values: Values) -> None:
        """Show them; chips stay the same widgets while the milestones do, and keep the focus."""
        self.setVisible(bool(milestones))
        if tuple(milestones) != self._shown:
            self._shown = tuple(milestones)
            self._rebuild()
        for one in self.chips:
            one.set_value(values.get(one.subject, {}).get(one.indicator.id))

    def _rebuild(self) -> None:
        emptied(self._grid)
        self.chips = []
        theme = self._theme
        head = label(self.tr("Milestones, as in the plan"), theme, "secondary", "text2", self)
        self._grid.addWidget(head, 0, 0, 1, 2)
        for place, indicator in enumerate(self.indicators, 2):
            text = in_language(indicator.short, self._language) or indicator.label(self._language)
            name = label(text, theme, "secondary", "text2", self)
            name.setToolTip(indicator.label(self._language))
            self._grid.addWidget(name, 0, place)
        for row, milestone in enumerate(self._shown, 1):
            self._add_row(row, milestone)

    def _add_row(self, row: int, milestone: Milestone) -> None:
        theme, top = self._theme, Qt.AlignmentFlag.AlignTop
        number = label(milestone.number, theme, "secondary", "text2", self)
        title = label(milestone.title, theme, "printed", parent=self, wrap=True)
        ends = date_words(milestone.end, self._language)
        number.setContentsMargins(0, theme.px(5), 0, 0)  # on the line of the chip's word
        title.setContentsMargins(0, theme.px(3), 0, 0)
        self._grid.addWidget(number, row, 0, top)
        self._grid.addWidget(title, row, 1, top)
        if not self.indicators:
            self._grid.addWidget(label(ends, theme, "secondary", "text2", self), row, 2, top)
        elif ends:
            title.setToolTip(self.tr("Until {date}").format(date=ends))
        for place, indicator in enumerate(self.indicators, 2):
            said = self.tr("Milestone {number}, {stage}").format(
                number=milestone.number,
                stage=in_language(indicator.short, self._language)
                or indicator.label(self._language),
            )
            chip = RatingChip(milestone.id, said, indicator, theme, self._language, self)
            chip.single_keys = self.single_keys
            chip.chosen.connect(self.rated)
            chip.request_neighbour.connect(self._go)
            self._grid.addWidget(chip, row, place, top)
            self.chips.append(chip)

    def _go(self, by: int) -> None:
        """From a chip to the one of the milestone above or below."""
        sender = self.sender()
        if not isinstance(sender, RatingChip):
            return
        place = self.chips.index(sender) + by * len(self.indicators)
        if 0 <= place < len(self.chips):
            self.chips[place].setFocus(Qt.FocusReason.OtherFocusReason)
