"""The stages of the reports of a plan with their dates, which a person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from irm_desktop.domain.report_stages import STAGES
from irm_desktop.ui.cards import Card, Line
from irm_desktop.ui.pages.calendar_stage import StageRow
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT

if TYPE_CHECKING:
    from irm_desktop.domain.plan_calendar import ReportStages


class StagesCard(Card):
    """One row a stage. `dated`: assessment, stage, mark, language, date; `chosen`: the place of
    another assessment's reports."""

    dated = Signal(str, str, str, str, object)
    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._assessment = ""
        head = self.add_head(self.tr("Stages of the report"))
        self.report = QComboBox(self)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.report.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        self.report.activated.connect(self.chosen)
        head.addWidget(self.report)
        self.rows = {
            stage: StageRow(stage, theme, self, first=not place)
            for place, stage in enumerate(STAGES)
        }
        for place, row in enumerate(self.rows.values()):
            if place:
                self.body.addWidget(Line(theme, self))
            row.dated.connect(self._dated)
            self.body.addWidget(row)

    def set_reports(self, labels: list[str], place: int) -> None:
        if labels != [self.report.itemText(n) for n in range(self.report.count())]:
            self.report.clear()
            self.report.addItems(labels)
        self.report.setCurrentIndex(place)
        self.report.setVisible(len(labels) > 1)

    def show_stages(self, report: ReportStages, languages: tuple[str, ...], shown_in: str) -> None:
        new = report.assessment_id != self._assessment
        self._assessment = report.assessment_id
        for state in report.stages:
            self.rows[state.id].show_stage(state, languages, shown_in, typed_over=new)

    def _dated(self, mark: str, language: str, date: object) -> None:
        row = self.sender()
        if isinstance(row, StageRow) and self._assessment:
            self.dated.emit(self._assessment, row.stage, mark, language, date)

    def flush(self) -> None:
        for row in self.rows.values():
            row.flush()
