"""The sources of the workspace: what can be cited and given as evidence, and what each supports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_shown import EvidenceUse
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.sources_detail import SourceDetail
from irm_desktop.ui.pages.sources_intake import Intake
from irm_desktop.ui.pages.sources_list import SourcesList
from irm_desktop.ui.widgets.labels import ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.evidence_records import Source

LIST, DETAIL = 610, 560  # widths, logical pixels at 100 %
_CONCERNED = frozenset({"source", "attachment", "excerpt", "support", "interview", "note"})


class SourcesPage(Page):
    """A list and the source that is chosen in it. Sources are of the workspace; of the open plan
    comes the member that a new one belongs to."""

    request_plan = Signal(str, str)  # plan id, page id
    request_place = Signal(object)  # NameFound

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._source = ""  # id of the one that is shown
        self._stale = True
        self._of: object = None  # the workspace that is shown
        self._member = ""
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        head.addWidget(label(self.tr("Sources"), theme, "title", parent=self))
        head.addStretch(1)
        self.write = button(self.tr("Export …"), theme, "", "export", self)
        self.write.setToolTip(self.tr("Write the sources to a RIS file"))
        head.addWidget(self.write)
        column.addLayout(head)
        column.addWidget(hairline(theme, self))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list = SourcesList(theme, context.language, self.splitter)
        self.intake = Intake(context, self)
        self.detail = SourceDetail(context, self.intake, self)
        self._scroll = QScrollArea(self.splitter)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.detail)
        for one in (self._scroll.viewport(), self.detail):
            one.setAutoFillBackground(False)  # setWidget had it filled
        self.splitter.setStretchFactor(0, LIST)
        self.splitter.setStretchFactor(1, DETAIL)
        self.splitter.setSizes([theme.px(LIST), theme.px(DETAIL)])
        column.addWidget(self.splitter, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.request_add.connect(self.add)
        self.list.request_form.connect(self.detail.focus_first)
        self.list.request_delete.connect(self.detail.delete)
        self.list.request_import.connect(self.intake.ask_references)
        self.list.dropped.connect(self.intake.take)
        self.intake.added.connect(self._show_added)
        self.intake.request_place.connect(self.request_place)
        self.write.clicked.connect(self.intake.write_references)
        self.detail.request_source.connect(self.show_argument)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.detail.request_use.connect(self._go_to)
        self.detail.request_interview.connect(self._open_interview)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        workspace = self.context.workspace
        if workspace is not self._of:
            self._source, self._of = "", workspace
        if workspace is None:
            return
        members = workspace.members()
        self._member = workspace.plan(plan_id).member_id if plan_id is not None else ""
        if not self._member and members:
            self._member = members[0].id
        self.intake.member_id = self._member
        for one in (self.list.add, self.list.take):
            one.setEnabled(bool(self._member) and not workspace.read_only)
        self._read(typed_over=False)

    def show_argument(self, argument: object) -> None:
        """Show the source with this id."""
        if self._of is self.context.workspace:
            self.flush()
        self._of = self.context.workspace
        self.list.sought.clear()
        self._source = str(argument)
        self._read(typed_over=True)

    def refresh(self, change: Change) -> None:
        if not change.entities & _CONCERNED and change.records:
            return
        if not self.isVisible():
            self._stale = True
        elif not self._show_changed(change):
            self._read(typed_over=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.context.workspace is not None:
            self._read(typed_over=False)

    def flush(self) -> None:
        self.detail.flush()

    def panes(self) -> list[QWidget]:
        return [self.list.table, self._scroll]

    def find_here(self) -> bool:
        self.list.sought.setFocus()
        self.list.sought.selectAll()
        return True

    def focus_first(self) -> None:
        (self.list.table if self.list.model.rows else self.list.add).setFocus()

    # Reading and showing

    def _read(self, *, typed_over: bool) -> None:
        self._stale = False
        sources = self.context.open_workspace.sources()
        known = {one.id for one in sources}
        if self._source not in known:
            self._source = self._beside(sources)
        held = self.context.open_workspace.interviews()
        numbers = {one.source_id: one.number for one in held}
        self.list.show_sources(sources, numbers, self._source)
        self._scroll.setVisible(bool(self._source))
        if self._source:
            self.detail.show_source(self._source, typed_over=typed_over)

    def _show_changed(self, change: Change) -> bool:
        """The source that is shown was changed and nothing else, as while one types: the others
        are not read again. False where there is more to it."""
        if self._stale or change.entities != {"source"} or self._source not in change.records:
            return False
        try:
            source = self.context.open_workspace.source(self._source)
        except UserError:  # it was deleted
            return False
        if not change.records <= {source.id, source.member_id}:
            return False
        self.list.model.show_changed(source)
        self.detail.show_source(self._source, typed_over=False)
        return True

    def _beside(self, sources: tuple[Source, ...]) -> str:
        """The source in the place of one that is gone: at the same row of the list."""
        row = self.list.table.currentIndex().row()
        shown = [one.id for one in sources]
        if not shown:
            return ""
        return shown[min(max(row, 0), len(shown) - 1)]

    # What a person does here

    def _choose(self, source_id: str) -> None:
        self.flush()
        self._source = source_id
        self._scroll.show()
        self.detail.show_source(source_id, typed_over=True)
        self._scroll.verticalScrollBar().setValue(0)

    def add(self) -> None:
        """A new source, to be filled in."""
        self.flush()
        if self.intake.add():
            self.detail.focus_first()

    def paste(self) -> None:
        """Ctrl+V where no text is written: an address, words, a picture or files."""
        self.flush()
        self.intake.paste(QGuiApplication.clipboard().mimeData(), self._source)

    def _show_added(self, source_id: str) -> None:
        """What came in is shown; its place in the list is brought into sight."""
        if self.context.workspace is not None and self.isVisible():
            self.show_argument(source_id)

    def _go_to(self, use: EvidenceUse) -> None:
        if use.commitment_id:
            self.request_commitment.emit(use.commitment_id, use.indicator)
            if use.section:
                self.request_page.emit("report", ("commitment", use.commitment_id))
            return
        self.request_plan.emit(use.plan_id, "process" if use.indicator else "report")

    def _open_interview(self, interview_id: str) -> None:
        self.request_page.emit("interviews", interview_id)
