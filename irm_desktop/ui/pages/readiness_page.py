"""What stands between the plan's report and its next stage: a list, and the field beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.leaving import leaving_words
from irm_desktop.ui.pages.commitment_evidence_rule import change_rule
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.readiness_detail import FindingDetail
from irm_desktop.ui.pages.readiness_head import ReadinessHead
from irm_desktop.ui.pages.readiness_list import FindingsList
from irm_desktop.ui.pages.readiness_note import NoteDialog
from irm_desktop.ui.pages.readiness_places import place_of
from irm_desktop.ui.pages.readiness_row import FindingRow
from irm_desktop.ui.pages.readiness_words import grouped, shown
from irm_desktop.ui.report_kinds import reports_of
from irm_desktop.ui.widgets.labels import ground, hairline

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.readiness import ReadinessFinding

DETAIL = 420  # width of the right pane, logical pixels at 100 %


class ReadinessPage(Page):
    """Shows what `context.readiness` has found; asks it to look again."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        ground(self, theme, "surface")
        self.head = ReadinessHead(theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list = FindingsList(theme, self.splitter)
        self.list.setItemDelegate(FindingRow(theme, self.list))
        self.list.setMinimumWidth(theme.px(280))
        self.detail = FindingDetail(context, self.splitter)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([theme.px(750), theme.px(DETAIL)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline(theme, self))
        column.addWidget(self.splitter, 1)
        self._connect()

    def _connect(self) -> None:
        self.head.request_check.connect(self._check)
        self.head.filtered.connect(self._fill)
        self.head.request_copy.connect(self.copy_list)
        self.head.request_export.connect(self.export_list)
        self.head.kind_chosen.connect(self._kind_chosen)
        self.list.chosen.connect(self._chosen)
        self.list.request_open.connect(self.open_finding)
        self.list.request_leave.connect(self.leave_finding)
        self.detail.request_open.connect(self.open_finding)
        self.detail.request_leave.connect(self.leave_finding)
        self.detail.request_take_up.connect(self.take_up)
        self.detail.request_rule.connect(self.change_rule)
        self.context.readiness.checked.connect(self._checked)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        self.context.readiness.open_plan(plan_id or "")
        self._offer_reports()
        self._checked()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.single_keys = bool(self.context.settings.get("single_keys"))
        self._offer_reports()
        self._check()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def refresh(self, change: Change) -> None:
        self.detail.refresh(change)

    def flush(self) -> None:
        self.detail.flush()

    def panes(self) -> list[QWidget]:
        return [self.list, self.detail]

    def focus_first(self) -> None:
        self.list.setFocus()

    # Showing

    def _offer_reports(self) -> None:
        workspace, library = self.context.workspace, self.context.library
        plan_id = self.context.readiness.plan_id
        if workspace is None or library is None or not plan_id:
            self.head.set_kinds((), "", self.context.language)
            return
        instrument = library.by_id[workspace.plan(plan_id).instrument]
        kind = self.context.readiness.checked_kind
        self.head.set_kinds(reports_of(instrument), kind, self.context.language)

    def _checked(self) -> None:
        readiness = self.context.readiness
        self.head.show_findings(readiness.findings, known=readiness.is_known)
        self.head.say(readiness.problem)
        self._fill()

    def _fill(self) -> None:
        found = shown(self.context.readiness.findings, self.head.wanted)
        self.list.show_groups(grouped(found, by_commitment=self.head.by_commitment))

    def _chosen(self, finding: ReadinessFinding | None) -> None:
        if finding is None and self.context.readiness.is_known:
            self.detail.show_none()
        elif finding is not None and not self.detail.is_busy:
            self.detail.show_finding(finding)

    # What a person does here

    def _check(self) -> None:
        self.flush()
        self.context.readiness.renew()

    def _kind_chosen(self, kind: str) -> None:
        self.flush()
        self.context.readiness.show_kind(kind)

    def open_finding(self) -> None:
        """The form in which it is put right."""
        finding = self.list.current
        if finding is None:
            return
        self.flush()
        place = place_of(finding)
        if place.commitment_id:
            self.request_commitment.emit(place.commitment_id, finding.indicator)
        else:
            self.request_page.emit(place.page, place.argument)

    def change_rule(self, indicator: str) -> None:
        """Ask how much evidence a question of the plan needs."""
        self.flush()
        if plan := self.context.readiness.plan_id:
            change_rule(self.context, plan, indicator, self.window())

    def leave_finding(self) -> None:
        """Ask for the note that says why the finding is left."""
        finding = self.list.current
        if finding is None or not self.context.readiness.plan_id:
            return
        self.flush()
        NoteDialog(finding, self._leave, self.context.theme, self).open()

    def _leave(self, key: str, note: str) -> None:
        plan, said = self.context.readiness.plan_id, self.tr("Finding left with a note")
        self.context.operations.add(lambda door: door.leave_finding(plan, key, note), said)
        self.context.readiness.renew()

    def take_up(self) -> None:
        """Open a finding again that was left."""
        finding = self.list.current
        if finding is None or not finding.note:
            return
        plan, said = self.context.readiness.plan_id, self.tr("Finding taken up again")
        self.context.operations.add(lambda door: door.take_up_finding(plan, finding.key), said)
        self.context.readiness.renew()

    def _listed(self, *, as_csv: bool) -> str:
        workspace, plan = self.context.open_workspace, self.context.readiness.plan_id
        return workspace.readiness_list(
            plan, self.list.findings.findings, self.context.language, as_csv=as_csv
        )

    def copy_list(self) -> None:
        """What is shown, as Markdown, for a letter or a task."""
        if self.context.readiness.plan_id:
            QGuiApplication.clipboard().setText(self._listed(as_csv=False))
            self.context.signals.said.emit(self.tr("The list is on the clipboard."))

    def export_list(self) -> None:
        """What is shown, as a table or as Markdown."""
        workspace, plan_id = self.context.workspace, self.context.readiness.plan_id
        services = self.context.services
        if workspace is None or services is None or not plan_id:
            return
        key = workspace.plan(plan_id).key
        proposed = str(
            workspace.path.with_name(file_name(f"{key} {self.tr('readiness')}") + ".csv")
        )
        kinds = self.tr("Table (*.csv);;Markdown (*.md)")
        path = self.context.messages.save_file(self.tr("Export the list"), proposed, kinds)
        if path is None:
            return
        as_csv = path.suffix.casefold() != ".md"
        try:
            services.export.write_text(self._listed(as_csv=as_csv), path)
        except UserError as error:
            self.context.messages.error(error.message)
            return
        said = self.tr("{name} was written.").format(name=path.name)
        self.context.signals.said.emit(f"{said} {leaving_words(self.context)}".rstrip())
