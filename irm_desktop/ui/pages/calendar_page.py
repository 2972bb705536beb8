"""The calendar of a plan: its cycle, what the handbooks set, its reports' stages, what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.columns_layout import CardColumns
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.calendar_before import BeforeCard
from irm_desktop.ui.pages.calendar_entries import EntriesCard
from irm_desktop.ui.pages.calendar_sent import SentCard
from irm_desktop.ui.pages.calendar_stages import StagesCard
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.readiness_stage import go_to_stage
from irm_desktop.ui.report_kinds import report_kinds
from irm_desktop.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.plan_calendar import PlanCalendar, ReportStages
    from irm_desktop.domain.records import ActionPlan, PartialDate

SIDE_BY_SIDE = 860  # width from which the dates of the plan stand beside the stages


class CalendarPage(Page):
    """Read again whenever something of the plan changes while it is shown."""

    request_send = Signal()
    request_response = Signal()
    request_redline = Signal(str)  # id of the copy to compare with

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan: ActionPlan | None = None
        self._calendar: PlanCalendar | None = None
        self._assessment = ""  # whose stages are shown
        self._stale = True
        theme, px = context.theme, context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(24), 0)
        column.setSpacing(px(12))
        column.addLayout(self._make_head())
        self.stages = StagesCard(theme, self)
        self.before = BeforeCard(theme, self)
        self.entries = EntriesCard(theme, self)
        self.sent = SentCard(context, self)
        self.columns = CardColumns(theme, self)
        cards = ([self.stages, self.sent], [self.before, self.entries])
        self.columns.set_cards(cards, (3, 2), (SIDE_BY_SIDE,))
        column.addWidget(self.columns, 1)
        self.stages.dated.connect(self._dated)
        self.stages.chosen.connect(self._report_chosen)
        self.before.request_stage.connect(self._go_on)
        self.before.request_send.connect(self.request_send)
        self.before.request_page.connect(self._go_to_page)
        self.sent.request_send.connect(self.request_send)
        self.sent.request_response.connect(self.request_response)
        self.sent.request_redline.connect(self.request_redline)
        self.sent.request_inbox.connect(lambda: self._go_to_page("inbox"))

    def _make_head(self) -> QHBoxLayout:
        theme = self.context.theme
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Calendar"), theme, "title", parent=self))
        self._about = Words("", theme, "base", "text2", self)
        self.send = button(self.tr("Send for review …"), theme, "primary", "send", self)
        self.send.clicked.connect(self.request_send)
        head.addSpacing(theme.px(8))
        head.addWidget(self._about, 1)
        head.addWidget(self.send)
        return head

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        workspace = self.context.workspace
        if self._plan is None or self._plan.id != plan_id:
            self.flush()
            self._assessment = ""
        self._plan = workspace.plan(plan_id) if workspace is not None and plan_id else None
        self._read()

    def refresh(self, change: Change) -> None:
        """Read again what concerns the plan; while the page is hidden, when it is shown next."""
        if self._plan is None or not change or self._plan.id not in change.records:
            return
        if self.isVisible():
            self.open_plan(self._plan.id)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._plan is not None:
            self.open_plan(self._plan.id)

    def flush(self) -> None:
        self.stages.flush()

    def focus_first(self) -> None:
        self.send.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.stages, self.sent, self.before]

    # Reading and showing

    def _read(self) -> None:
        self._stale = False
        workspace, plan = self.context.workspace, self._plan
        if workspace is None or plan is None:
            self._about.setText("")
            return
        language = self.context.language
        self._about.setText(
            self.tr("{member}, plan {number}").format(
                member=self.context.names.of_plan(plan), number=plan.number
            )
        )
        self._calendar = workspace.plan_calendar(plan.id, language)
        self.entries.show_calendar(self._calendar)
        labels = {kind.report: kind.label(language) for kind in report_kinds().values()
                  if plan.instrument in kind.instruments}  # fmt: skip
        sents, back = workspace.sent(plan.id), workspace.returned(plan.id)
        self.sent.show_sent(sents, back, labels, self._calendar.today)
        self._show_report()
        set_reading_order(self)

    def _report(self) -> ReportStages | None:
        """The reports whose stages are shown: those that were chosen, else the first that are
        under way."""
        if self._calendar is None or not self._calendar.reports:
            return None
        reports = self._calendar.reports
        own = [one for one in reports if one.assessment_id == self._assessment]
        begun = [one for one in reports if one.stage not in ("draft", "final")]
        open_ones = [one for one in reports if one.stage != "final"]
        return (own or begun or open_ones or list(reports))[0]

    def _show_report(self) -> None:
        report = self._report()
        for card in (self.stages, self.before):
            card.setVisible(report is not None)
        if report is None or self._calendar is None or self._plan is None:
            return
        self._assessment = report.assessment_id
        reports = self._calendar.reports
        self.stages.set_reports([one.label for one in reports], reports.index(report))
        language = self.context.language
        self.stages.show_stages(report, self._plan.languages, language)
        self.before.show_stage(report, language)

    # What a person does here

    def _report_chosen(self, place: int) -> None:
        self.flush()
        if self._calendar is not None:
            self._assessment = self._calendar.reports[place].assessment_id
            self._show_report()

    def _dated(
        self, assessment: str, stage: str, mark: str, language: str, date: PartialDate
    ) -> None:
        said = self.tr("Date of a stage written")
        self.context.operations.add(
            lambda door: door.set_stage_date(assessment, stage, mark, date, language), said
        )

    def _go_to_page(self, page: str) -> None:
        self.request_page.emit(page, None)

    def _go_on(self, stage: str) -> None:
        self.flush()
        go_to_stage(self.context, self._assessment, stage, self)
