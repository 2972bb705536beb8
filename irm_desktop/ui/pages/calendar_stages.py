"""The stages of the reports of a plan with their dates, and what the present stage asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.report_stages import STAGES
from irm_desktop.ui.cards import Card, Icon, Line, Words, button
from irm_desktop.ui.pages.calendar_stage import StageRow
from irm_desktop.ui.pages.indicator_help import source_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.emptied import emptied

if TYPE_CHECKING:
    from irm_desktop.domain.plan_calendar import ReportStages
    from irm_desktop.domain.report_stages import Requirement

MET = {True: ("check", "done"), False: ("warning", "warning_ink"), None: ("help", "text3")}


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

    def show_stages(self, report: ReportStages, languages: tuple[str, ...]) -> None:
        new = report.assessment_id != self._assessment
        self._assessment = report.assessment_id
        for state in report.stages:
            self.rows[state.id].show_stage(state, languages, typed_over=new)

    def _dated(self, mark: str, language: str, date: object) -> None:
        row = self.sender()
        if isinstance(row, StageRow) and self._assessment:
            self.dated.emit(self._assessment, row.stage, mark, language, date)

    def flush(self) -> None:
        for row in self.rows.values():
            row.flush()


class BeforeCard(Card):
    """What has to be so before the report goes on from where it is; then on to the next stage."""

    request_stage = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self._heading()
        self._next = ""
        self.task = Words("", theme, "secondary", "text2", self, wrap=True)
        self.body.addWidget(self.task)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.go = button("", theme, "", "forward", self)
        self.go.clicked.connect(lambda: self.request_stage.emit(self._next))
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.said: list[str] = []

    def _heading(self) -> Words:
        made = Words("", self._theme, "strong", parent=self, wrap=True)
        self.body.addWidget(made)
        return made

    def show_stage(self, report: ReportStages, language: str) -> None:
        now = report.now
        emptied(self._lines)
        self.said = []
        self.title.setText(now.label)
        self.task.setText(now.task)
        self.task.setToolTip(source_words(now.source, language))
        for one in now.requirements:
            self._lines.addWidget(self._line(one))
        place = STAGES.index(now.id) + 1
        self._next = STAGES[place] if place < len(STAGES) else ""
        self.go.setVisible(bool(self._next))
        if self._next:
            name = next(one.short for one in report.stages if one.id == self._next)
            self.go.setText(self.tr("Go on to {stage}").format(stage=name))

    def _line(self, one: Requirement) -> QWidget:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark, color = MET[one.met]
        row.addWidget(Icon(mark, self._theme, color, held), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Words(one.text, self._theme, parent=held, wrap=True))
        state = {
            True: self.tr("Done."),
            False: self.tr("Not yet."),
            None: self.tr("Nobody can tell yet."),
        }[one.met]
        more = f"{state} {one.detail}".strip()
        color = "warning_ink" if one.met is False else "text2"
        column.addWidget(Words(more, self._theme, "secondary", color, held, wrap=True))
        row.addLayout(column, 1)
        self.said.append(f"{one.text} {more}")
        held.setAccessibleName(self.said[-1])
        return held
