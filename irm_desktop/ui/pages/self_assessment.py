"""What the government itself says of a commitment, beside the IRM's rating, and the difference."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Derived, Indicator, Instrument
from irm_desktop.ui import icons
from irm_desktop.ui.pages.indicator_blocks import Ratings, evidence_of, reason_of, value_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.rating_chip import RatingChip
from irm_desktop.ui.widgets.reason_field import ReasonField

SELF_ASSESSED = "self_assessment_completion"
TRENDS = {1: "trend_up", 0: "equal", -1: "trend_down"}


def is_self_assessed(indicator: Indicator) -> bool:
    """Whether the question takes over what the government says of a commitment."""
    return indicator.subject == "commitment" and indicator.id.startswith(SELF_ASSESSED)


def compared(instrument: Instrument, indicator: Indicator) -> Derived | None:
    """The classification that holds the government's word against the IRM's rating."""
    for derived in instrument.derived_of("commitment"):
        if derived.compares is not None and derived.compares[1] == indicator.id:
            return derived
    return None


class SelfAssessed(QWidget):
    """One line: the government's word as a chip that can be changed, and how it differs."""

    chosen = Signal(str, object)  # indicator id, value id or None
    reasoned = Signal(str, str)

    def __init__(
        self,
        indicator: Indicator,
        instrument: Instrument,
        theme: Theme,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.indicator = indicator
        self._theme, self._language = theme, language
        derived = compared(instrument, indicator)
        self._rated = derived.compares[0] if derived is not None and derived.compares else ""
        said = self.tr("The government says")
        self.chip = RatingChip("", indicator.label(language), indicator, theme, language, self)
        self.chip.chosen.connect(self._chosen)
        self._mark = label("", theme, parent=self)
        self.difference = label("", theme, "secondary", "text2", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(label(said, theme, "secondary", "text2", self))
        row.addWidget(self.chip)
        row.addWidget(self._mark)
        row.addWidget(self.difference, 1)
        self.source = ReasonField(
            self.tr("Where the government says so"),
            indicator.label(language),
            theme,
            self,
            invite=self.tr("Say where"),
        )
        self.source.typed.connect(self._typed)
        self.source.escaped.connect(self.focus)
        row.addWidget(self.source, 0, Qt.AlignmentFlag.AlignTop)
        self.source.reshaped.connect(self._arrange)
        self._row = row
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3))
        self._column.addLayout(row)

    def _arrange(self) -> None:
        """The field under the line while it is written in, the button at its end else."""
        below = self._column.indexOf(self.source) >= 0
        if self.source.writing and not below:
            self._row.removeWidget(self.source)
            self._column.addWidget(self.source)
        elif not self.source.writing and below:
            self._column.removeWidget(self.source)
            self._row.addWidget(self.source, 0, Qt.AlignmentFlag.AlignTop)

    def _chosen(self, _subject: str, indicator: str, value: object) -> None:
        self.chosen.emit(indicator, value)

    def _typed(self, text: str) -> None:
        self.reasoned.emit(self.indicator.id, text)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        own = value_of(ratings, self.indicator.id)
        self.chip.set_value(own)
        self._show_difference(own, value_of(ratings, self._rated))
        reason = reason_of(ratings, self.indicator.id) or evidence_of(ratings, self.indicator.id)
        show = self.source.replace_text if typed_over else self.source.set_text
        show(reason, rated=False)
        self.source.setVisible(own is not None or bool(reason))

    def _show_difference(self, own: str | None, rated: str | None) -> None:
        """How many grades the government's word is above or below the IRM's rating."""
        grades = [grade.id for grade in self.indicator.scale.grades]
        told = own in grades and rated in grades
        self._mark.setVisible(told)
        self.difference.setText("")
        if own is None or rated is None or not told:
            return
        by = grades.index(own) - grades.index(rated)
        mark = TRENDS[(by > 0) - (by < 0)]
        color = "text2" if by == 0 else "warning_ink"
        self._mark.setPixmap(icons.pixmap(mark, self._theme, 16, color))
        if by == 0:
            self.difference.setText(self.tr("the same as the IRM"))
        elif by > 0:
            self.difference.setText(self.tr("%n grades higher than the IRM", "", by))
        else:
            self.difference.setText(self.tr("%n grades lower than the IRM", "", -by))
        label_ = self.indicator.scale.by_id[own].label(self._language)
        said = self.tr("The government says {grade}, {difference}").format(
            grade=label_, difference=self.difference.text()
        )
        self.chip.setAccessibleDescription(said)
        self.difference.setToolTip(said)

    def focus(self) -> None:
        self.chip.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        return self.chip.hasFocus() or self.source.has_focus()

    def flush(self) -> None:
        self.source.flush()
