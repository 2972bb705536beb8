"""The frame: top bar, sidebar, the pages, status line. No rules and no loading of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from irm_desktop.ui import tokens, window_memory
from irm_desktop.ui.action_book import Actions
from irm_desktop.ui.change_watch import ChangeWatch
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.registry import PAGES, rows_of_plan, rows_of_scope
from irm_desktop.ui.panes import enter, hand_over, pane_beside
from irm_desktop.ui.sidebar import PageRow, Sidebar
from irm_desktop.ui.status_line import StatusLine
from irm_desktop.ui.top_bar import TopBar
from irm_desktop.ui.walking import Walk
from irm_desktop.ui.widgets.focus_ring import FocusRing
from irm_desktop.ui.window_place import WindowPlace
from irm_desktop.ui.workspace_names import shown_name

if TYPE_CHECKING:
    from irm_desktop.domain.records import ActionPlan, Member
    from irm_desktop.ui.pages.commitments import CommitmentsPage


class MainWindow(QMainWindow):
    """Shows pages and tells them what is open and what changed."""

    painted = Signal()  # once, after the first paint
    closing = Signal()
    rebuilt = Signal()  # all widgets are new: commands attach again
    page_made = Signal(object)  # Page, when it is shown for the first time

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.actions_book = Actions(context.theme, self)
        self.plan_id: str | None = None
        self.page_id = ""
        self._pages: dict[str, Page] = {}
        self._walk = Walk(self)
        self._was_painted = False
        self._tree_wanted = False
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setMinimumSize(tokens.MINIMUM_WIDTH, tokens.MINIMUM_HEIGHT)
        self.resize(1366, 768)
        self._build()
        self._connect()
        self._ring = FocusRing(context.theme, self)
        self._watch = ChangeWatch(self)
        self._watch.watch_readiness()

    def _build(self) -> None:
        context = self.context
        self.top = TopBar(context.theme, self)
        self.setMenuWidget(self.top)
        self.sidebar = Sidebar(context.theme, context.names, self)
        self.stack = QStackedWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(self.stack)
        self.splitter.setStretchFactor(1, 1)
        side = context.theme.px(tokens.SIDEBAR_WIDTH)
        self.splitter.setSizes([side, self.width() - side])
        self.status = StatusLine(context.theme, context.tasks, self)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)

    def _connect(self) -> None:
        self.sidebar.request_plan.connect(self.open_plan)
        self.sidebar.request_page.connect(self.show_page)
        self.sidebar.foot.entered.connect(lambda: self.page(self.page_id).focus_first())
        self.sidebar.request_member.connect(self.open_member)
        self.sidebar.request_tree.connect(self._show_tree)
        self.status.request_undo.connect(self._trigger_undo)
        self.context.signals.said.connect(self.status.say)

    def rebuild(self) -> None:
        """Make all widgets anew, after a change of theme, text size or language.

        Every font, size, text and drawing is then the right one, and the place is kept.
        """
        if not self.page_id:
            return
        self.flush()
        place = WindowPlace.of(self)
        said, undoable = self.status.sentence.text(), not self.status.undo.isHidden()
        self._pages.clear()
        self.actions_book.clear()
        self._ring.deleteLater()
        self._build()
        self._connect()
        self._ring = FocusRing(self.context.theme, self)
        self.rebuilt.emit()
        self._restore_content(place.page_id)
        place.show_inside(self)
        if undoable:
            self.status.say_change(said)
            self._watch.refresh_undo()
        else:
            self.status.say(said)

    def _restore_content(self, page_id: str) -> None:
        workspace = self.context.workspace
        if workspace is None:
            self.show_page(page_id)
            return
        self.show_name(workspace.path)
        self.fill_side(workspace.members(), workspace.plans())
        self.top.show_saved(self._saved_word())
        if self.plan_id is not None:
            self.open_plan(self.plan_id, page_id)
        else:
            self.show_page(page_id)
        self._watch.refresh_undo()

    def fill_side(self, members: Sequence[Member], plans: Sequence[ActionPlan]) -> None:
        """Members and plans into the tree, and what stands under it."""
        self.sidebar.set_foot(rows_of_scope("library"), rows_of_scope("workspace"))
        self.sidebar.fill(members, plans)
        self._watch.count_library()
        self._watch.count_inbox()

    def _saved_word(self) -> str:
        read_only = self.context.open_workspace.read_only
        return self.tr("Read only") if read_only else self.tr("Saved")

    def page(self, page_id: str) -> Page:
        """The page, made when it is first asked for."""
        if page_id not in self._pages:
            spec = next(spec for spec in PAGES if spec.id == page_id)
            page = spec.make(self.context, self.stack)
            page.request_page.connect(self.show_page)
            page.request_commitment.connect(self.go_to)
            page.request_filter.connect(self.show_filtered)
            self.stack.addWidget(page)
            self._pages[page_id] = page
            self.page_made.emit(page)
            if page_id == "commitments":
                self.commitments.place_changed.connect(self._place_changed)
            if spec.of_plan:
                page.open_plan(self.plan_id)
        return self._pages[page_id]

    @property
    def commitments(self) -> CommitmentsPage:
        return cast("CommitmentsPage", self.page("commitments"))

    @property
    def has_commitments(self) -> bool:
        """Whether the table has been made already: not before the first paint."""
        return "commitments" in self._pages

    def has_page(self, page_id: str) -> bool:
        return any(spec.id == page_id for spec in PAGES)

    def show_page(self, page_id: str, argument: object = None) -> None:
        """Show a page; `argument` is what the page is to show on it."""
        self.flush()
        spec = next(spec for spec in PAGES if spec.id == page_id)
        page = self.page(page_id)
        self.page_id = page_id
        left, focused = self.stack.currentWidget(), self.focusWidget()
        self.stack.setCurrentWidget(page)
        self.sidebar.setVisible(bool(spec.scope))
        for frame in (self.top, self.status):
            frame.setVisible(not page.full_window)
        if argument is not None and spec.scope != "plan":
            page.show_argument(argument)
        if spec.scope:
            page.open_plan(self.plan_id)
            self._mark_page()
        if argument is not None and spec.scope == "plan":
            page.show_argument(argument)
        self._tree_wanted = False
        self._fit()
        hand_over(left, focused, page, self.sidebar.tree)
        self._walk.remember()

    def open_member(self, member_id: str = "") -> None:
        """The page about a member; about that of the open plan where none is named."""
        workspace = self.context.workspace
        if not member_id and workspace is not None and self.plan_id is not None:
            member_id = workspace.plan(self.plan_id).member_id
        if member_id:
            self.show_page("eligibility", member_id)

    def _mark_page(self) -> None:
        """Mark the page that is shown in the tree."""
        page = self._pages.get(self.page_id)
        if page is not None and page.member_id:
            self.sidebar.show_member(page.member_id)
        else:
            self.sidebar.show_page(self.page_id)

    def open_plan(self, plan_id: str, page_id: str = "commitments") -> None:
        """Open a plan, on one of its pages."""
        self.plan_id = plan_id
        self.actions_book.set_state(plan=True)
        self.sidebar.show_plan(plan_id, self._page_rows(), page_id)
        self._show_instrument()
        self.context.readiness.open_plan(plan_id)
        self._watch.count_pages()
        self.show_page(page_id)

    def _page_rows(self) -> list[PageRow]:
        workspace = self.context.workspace
        if workspace is None or self.plan_id is None:
            return rows_of_plan("")
        return rows_of_plan(str(workspace.plan(self.plan_id).commitment_count))

    def go_to(self, commitment_id: str, indicator: str = "") -> None:
        """Show a commitment of any plan, and put the focus on one of its indicators."""
        plan_id = self.context.open_workspace.commitment(commitment_id).plan_id
        if plan_id != self.plan_id or self.page_id != "commitments":
            self.open_plan(plan_id)
        self.commitments.go_to(commitment_id, indicator)

    def show_filtered(self, plan_id: str, order_by: str) -> None:
        """The table of a plan, ordered so that what was asked about stands together."""
        if plan_id != self.plan_id or self.page_id != "commitments":
            self.open_plan(plan_id)
        self.commitments.pane.order(order_by)

    def walk(self, by: int) -> None:
        """Back (-1) or forward (1) through the places one was at."""
        self._walk.step(by)

    def _place_changed(self, commitment_id: str, place: int, count: int) -> None:
        self.actions_book.set_state(commitment=bool(commitment_id))
        text = self.tr("{place} of {count}").format(place=place, count=count)
        self.status.place.setText(text if place else "")
        if commitment_id and self.page_id == "commitments":
            self._walk.remember()

    def _show_instrument(self) -> None:
        workspace, library = self.context.workspace, self.context.library
        if workspace is None or library is None or self.plan_id is None:
            self.status.instrument.setText("")
            return
        instrument = library.by_id[workspace.plan(self.plan_id).instrument]
        self.status.instrument.setText(instrument.label(self.context.language))

    def workspace_opened(self) -> None:
        """Show the workspace that the context now holds, at the place where one left it."""
        workspace = self.context.open_workspace
        self.show_name(workspace.path)
        plans = workspace.plans()
        self.fill_side(workspace.members(), plans)
        writable, office = not workspace.read_only, workspace.in_office
        self.actions_book.set_state(workspace=True, writable=writable, office=office)
        self._watch.refresh_undo()
        self.top.show_saved(self._saved_word())
        last = window_memory.last_plan(self.context.settings, str(workspace.path))
        plan = next((p for p in plans if p.id == last), plans[0] if plans else None)
        if plan is not None:
            self.open_plan(plan.id)
        else:
            self._leave_plan(None)
            self.show_page("commitments")
        self.page(self.page_id).focus_first()
        self.context.signals.workspace_opened.emit()

    def show_name(self, path: Path) -> None:
        name = shown_name(path)
        self.sidebar.show_workspace(name)
        self.setWindowTitle(f"{name} – {QCoreApplication.applicationName()}")

    def workspace_closed(self) -> None:
        """Nothing is open any more."""
        self.plan_id = None
        self._walk.forget()
        self.fill_side((), ())
        self.sidebar.show_workspace("")
        self.actions_book.set_state(
            **dict.fromkeys(("workspace", "writable", "office", "plan"), False),
            **dict.fromkeys(("commitment", "undo", "redo"), False),
        )
        for page in self._pages.values():
            page.open_plan(None)
        self.top.show_saved("")
        self.status.say(self.tr("No workspace open"))
        self.setWindowTitle(QCoreApplication.applicationName())
        self.context.signals.workspace_closed.emit()
        if self.has_page("first_run"):
            self.show_page("first_run")

    @property
    def page_in_front(self) -> Page | None:
        """The page that is shown, if any has been made."""
        return self._pages.get(self.page_id)

    def show_plans(self) -> bool:
        """Members or plans changed: fill the tree; False where the open plan is gone with it."""
        workspace = self.context.open_workspace
        plans = workspace.plans()
        self.fill_side(workspace.members(), plans)
        self._mark_page()
        if self.plan_id not in {plan.id for plan in plans}:
            self._leave_plan(plans[0].id if plans else None)
            return False
        return True

    def count_commitments(self) -> None:
        """Their number beside the page of the open plan."""
        if self.plan_id is not None:
            self.sidebar.set_counts({row[0]: row[3] for row in self._page_rows()})

    def _leave_plan(self, plan_id: str | None) -> None:
        """The open plan is gone, or there was none: on to another, if there is one."""
        spec = next((spec for spec in PAGES if spec.id == self.page_id), PAGES[0])
        self._walk.forget()
        if plan_id is not None and spec.of_plan:
            self.open_plan(plan_id)
            return
        self.plan_id = plan_id
        self.context.readiness.open_plan(plan_id or "")
        self.actions_book.set_state(plan=plan_id is not None, commitment=False)
        self.status.instrument.setText("")
        self.status.place.setText("")
        for page in self._pages.values():
            page.open_plan(plan_id)

    def _trigger_undo(self) -> None:
        self.actions_book[self.status.offered].trigger()

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        for page in self._pages.values():
            page.flush()

    def _show_tree(self) -> None:
        """The rail's first button: the tree until a place is chosen."""
        self._tree_wanted = True
        self._fit()
        self.sidebar.tree.setFocus()

    def _fit(self) -> None:
        narrow = self.width() < self.context.theme.px(tokens.RAIL_BELOW)
        rail = narrow and not self._tree_wanted
        if rail != self.sidebar.rail:
            self.sidebar.set_rail(rail)
            width = tokens.RAIL_WIDTH if rail else tokens.SIDEBAR_WIDTH
            side = self.context.theme.px(width)
            self.splitter.setSizes([side, self.width() - side])

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        found: list[QWidget] = [self.sidebar.tree, *self.page(self.page_id).panes()]
        if self.page_id == "commitments":
            found = [self.sidebar.tree, self.commitments.table, self.commitments.panel]
        return [pane for pane in found if pane.isVisible()]

    def next_pane(self, by: int) -> None:
        enter(pane_beside(self.panes(), self.focusWidget(), by))

    def restore(self) -> None:
        """Size and place of the last time."""
        window_memory.restore(self, self.splitter, self.context.settings)

    def remember(self) -> None:
        """Keep size, place and the open plan for the next time."""
        settings, workspace = self.context.settings, self.context.workspace
        window_memory.remember(self, None if self.sidebar.rail else self.splitter, settings)
        if workspace is not None and self.plan_id is not None:
            window_memory.remember_plan(settings, str(workspace.path), self.plan_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.flush()
        self.remember()
        self.hide()  # the backup at the end may take seconds, and needs nobody to look on
        self.closing.emit()
        super().closeEvent(event)
