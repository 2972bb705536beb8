"""The block of completion: the same question at each stage, and the change between them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from irm_desktop.domain.evaluation import evaluate
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.ui import icons
from irm_desktop.ui.pages.indicator_blocks import Block, Ratings, reason_of, value_of
from irm_desktop.ui.pages.self_assessment import SelfAssessed, compared, is_self_assessed
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.scale_row import ScaleRow

TRENDS = {"increase": "trend_up", "no_change": "trend_same", "decrease": "trend_down"}


class StagesBlock(Block):
    """The same question at each stage, the earlier above the later, and the change between."""

    def __init__(
        self,
        indicators: tuple[Indicator, ...],
        instrument: Instrument,
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(indicators, theme, language, parent)
        self._instrument = instrument
        self._stages = tuple(one for one in indicators if not is_self_assessed(one))
        self._own_words = tuple(one for one in indicators if is_self_assessed(one))
        self.add_title(
            indicators[0].scale.labels.get(language) or indicators[0].label(language),
            in_language(indicators[0].question, language),
        )
        self.rows: list[ScaleRow] = []
        self.reasons: list[ReasonField] = []
        self.self_assessed: list[SelfAssessed] = []
        for indicator in self._stages:
            self._add_stage(indicator)
        self.change = QPushButton(self)
        self.change.setProperty("kind", "condition")
        self.change.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_stage(self, indicator: Indicator) -> None:
        stage = self._instrument.stage_by_id[indicator.stage]
        name = in_language(stage.short, self.language) or in_language(stage.labels, self.language)
        if len(self._stages) > 1:
            cut_off = in_language(stage.cut_off, self.language)
            head = QHBoxLayout()
            head.addWidget(label(name, self.theme, "medium", parent=self))
            head.addWidget(label(cut_off, self.theme, "secondary", "text2", self, wrap=True), 1)
            self.column.addLayout(head)
        row = ScaleRow(indicator, self.theme, self.language, self)
        reason = self.reason
        if self.rows:
            reason = ReasonField(
                self.tr("Reason"), indicator.label(self.language), self.theme, self
            )
        row.scale.request_reason.connect(reason.open)
        row.scale.chosen.connect(self._chosen)
        if self.rows:
            reason.typed.connect(self._later_reason)
            reason.escaped.connect(self._later_escaped)
        self.column.addWidget(row)
        self.add_reason(reason, indicator)
        self.rows.append(row)
        self.reasons.append(reason)
        for own in self._own_words:
            derived = compared(self._instrument, own)
            if derived is not None and derived.compares and derived.compares[0] == indicator.id:
                self._add_self_assessed(own)

    def _add_self_assessed(self, indicator: Indicator) -> None:
        """What the government says of it, under the IRM's rating of the same stage."""
        line = SelfAssessed(indicator, self._instrument, self.theme, self.language, self)
        line.chosen.connect(self.rated)
        line.reasoned.connect(self.reasoned)
        self.column.addWidget(line)
        self.self_assessed.append(line)

    def _chosen(self, value: object) -> None:
        for row in self.rows:
            if row.scale is self.sender():
                self.rated.emit(row.scale.indicator.id, value)

    def _later_escaped(self) -> None:
        for row, reason in zip(self.rows, self.reasons, strict=True):
            if reason is self.sender():
                row.scale.focus()

    def _later_reason(self, text: str) -> None:
        for indicator, reason in zip(self._stages, self.reasons, strict=True):
            if reason is self.sender():
                self.reasoned.emit(indicator.id, text)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        for row, reason, indicator in zip(self.rows, self.reasons, self._stages, strict=True):
            value = value_of(ratings, indicator.id)
            row.set_value(value)
            show = reason.replace_text if typed_over else reason.set_text
            show(reason_of(ratings, indicator.id), rated=value is not None)
        for line in self.self_assessed:
            line.show_ratings(ratings, typed_over=typed_over)
        self._show_change(ratings)

    def _show_change(self, ratings: Ratings) -> None:
        self.change.hide()
        if "change_in_completion" not in self._instrument.derived_by_id:
            return
        values = {i.id: value_of(ratings, i.id) for i in self._stages}
        found = evaluate(self._instrument, "change_in_completion", values, self.language)
        if found.outcome is None:
            return
        trend = TRENDS.get(found.outcome.id, "trend_same")
        color = "warning_ink" if found.outcome.id == "decrease" else "done"
        self.change.setIcon(icons.icon(trend, self.theme, 16, color))
        self.change.setText(in_language(found.outcome.labels, self.language))
        self.change.setToolTip(found.sentence)
        self.change.setFont(self.theme.font("medium"))
        self.change.show()

    def set_single_keys(self, on: bool) -> None:
        for row in self.rows:
            row.scale.single_keys = on
        for line in self.self_assessed:
            line.chip.single_keys = on

    def focus(self) -> None:
        self.rows[0].scale.focus()

    def focus_on(self, indicator: str) -> None:
        for row in self.rows:
            if row.scale.indicator.id == indicator:
                row.scale.focus()
        for line in self.self_assessed:
            if line.indicator.id == indicator:
                line.focus()

    def focused_indicator(self) -> str:
        for row, reason in zip(self.rows, self.reasons, strict=True):
            indicator = row.scale.indicator.id
            if row.scale.has_focus() or reason.has_focus() or self.chips[indicator].has_focus():
                return indicator
        for line in self.self_assessed:
            if line.has_focus():
                return line.indicator.id
        return self.indicators[0].id

    def flush(self) -> None:
        for reason in self.reasons:
            reason.flush()
        for line in self.self_assessed:
            line.flush()
