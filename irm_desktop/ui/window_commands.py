"""What the actions of the window itself do: undo, moving about, text size, colours."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTime
from PySide6.QtWidgets import QMenu

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.page import Page

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change

_PLAN_PAGES = ("commitments", "overview", "process", "report", "readiness", "inbox", "calendar")


class WindowCommands(QObject):
    """Connects the actions of the frame and of the commitment page."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        window.page_made.connect(self.page_made)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions, window = self._window.actions_book, self._window
        for action_id, work in (
            ("quit", window.close),
            ("undo", self.undo),
            ("redo", self.redo),
            ("find", self.find),
            ("say_saved", self.say_saved),
            ("back", self._back),
            ("forward", self._forward),
            ("next_pane", self._next_pane),
            ("previous_pane", self._previous_pane),
            ("text_larger", self._larger),
            ("text_smaller", self._smaller),
            ("dark", self.toggle_dark),
            ("full_screen", self.full_screen),
            ("next_commitment", self._next_commitment),
            ("previous_commitment", self._previous_commitment),
            ("next_tab", self._next_tab),
            ("previous_tab", self._previous_tab),
            ("next_indicator", self._next_indicator),
            ("edit_title", self.edit_title),
            ("field_history", self._history),
            ("add_commitment", self.add_commitment),
            ("field_help", self.field_help),
        ):
            actions.attach(action_id, work)
        for page_id in (*_PLAN_PAGES, "eligibility", "numbers"):
            if window.has_page(page_id):
                actions.attach(f"page_{page_id}", self._page_command(page_id))
        if window.has_commitments:
            self._attach_table()

    def page_made(self, page: Page) -> None:
        """The table has keys of its own; they come with it."""
        if self._window.has_commitments and page is self._window.commitments:
            self._attach_table()
            self._window.top.build(self._window.actions_book)

    def _attach_table(self) -> None:
        actions, page = self._window.actions_book, self._window.commitments
        if "copy_rows" in actions:
            return
        actions.attach("delete_commitment", page.delete_selected, page.table)
        actions.attach("copy_rows", page.copy_rows, page.table)
        page.table.request_menu.connect(self._table_menu)
        page.pane.request_add.connect(self.add_commitment)

    def _next_indicator(self) -> None:
        self._window.page(self._window.page_id).next_indicator()

    def _page_command(self, page_id: str) -> Callable[[], object]:
        if page_id == "eligibility":
            return self._window.open_member
        return _ShowPage(self._window, page_id)

    def undo(self) -> None:
        self._window.flush()
        self._go_where(self._context.operations.undo())

    def redo(self) -> None:
        self._window.flush()
        self._go_where(self._context.operations.redo())

    def _go_where(self, change: "Change | None") -> None:
        """To the plan and the commitment that an undo or a redo changed."""
        window, workspace = self._window, self._context.workspace
        if not change or workspace is None or window.page_id not in _PLAN_PAGES:
            return
        plans = [plan.id for plan in workspace.plans() if plan.id in change.records]
        if plans and window.plan_id not in plans:
            window.open_plan(plans[0], window.page_id)
        if window.page_id != "commitments" or window.plan_id is None:
            return
        found = [i for i in workspace.commitment_ids(window.plan_id) if i in change.records]
        if found and window.commitments.current_id() not in found:
            window.commitments.go_to(found[0])

    def find(self) -> None:
        page = self._window.page_in_front
        if page is not None and page.find_here():
            return
        self._window.show_page("commitments")
        self._window.commitments.pane.open_filter()

    def say_saved(self) -> None:
        """Everything typed is written before this is said."""
        self._window.flush()
        if not self._context.operations.save_again():
            self._window.status.say(self.tr("The last words are not saved yet."))
            return
        time = QTime.currentTime().toString("HH:mm:ss")
        self._window.status.say(self.tr("Everything is saved, {time}").format(time=time))

    def _back(self) -> None:
        self._window.walk(-1)

    def _forward(self) -> None:
        self._window.walk(1)

    def _next_pane(self) -> None:
        self._window.next_pane(1)

    def _previous_pane(self) -> None:
        self._window.next_pane(-1)

    def _larger(self) -> None:
        self._resize_text(10)

    def _smaller(self) -> None:
        self._resize_text(-10)

    def _resize_text(self, by: int) -> None:
        settings = self._context.settings
        size = min(150, max(90, settings.get("text_size") + by))
        settings.set("text_size", size)
        self._window.status.say(self.tr("Text size {percent} %").format(percent=size))

    def toggle_dark(self) -> None:
        self._context.settings.set("theme", "light" if self._context.theme.dark else "dark")

    def full_screen(self) -> None:
        window = self._window
        window.showNormal() if window.isFullScreen() else window.showFullScreen()

    def _next_commitment(self) -> None:
        self._window.commitments.step(1)

    def _previous_commitment(self) -> None:
        self._window.commitments.step(-1)

    def _next_tab(self) -> None:
        self._window.commitments.panel.step_area(1)

    def _previous_tab(self) -> None:
        self._window.commitments.panel.step_area(-1)

    def edit_title(self) -> None:
        panel = self._window.commitments.panel
        panel.show_area("text")
        panel.text.focus_first()

    def _history(self) -> None:
        self._window.commitments.panel.show_area("history")

    def add_commitment(self) -> None:
        """A commitment with the next number; its title is at once under the cursor."""
        window, workspace = self._window, self._context.open_workspace
        plan_id = window.plan_id
        if plan_id is None:
            return
        numbers = [c.number for c in workspace.commitments(plan_id)]
        number = str(max((int(n) for n in numbers if n.isdecimal()), default=0) + 1)
        title = self.tr("Commitment {number}").format(number=number)
        known = set(workspace.commitment_ids(plan_id))
        done = self._context.operations.add(lambda w: w.add_commitment(plan_id, number, title))
        if done:
            new = next(i for i in workspace.commitment_ids(plan_id) if i not in known)
            window.go_to(new)
            self.edit_title()

    def field_help(self) -> None:
        """Question, definitions and source of the indicator with the focus."""
        found = self._window.page(self._window.page_id).help_on_field()
        if found is None:
            self._window.status.say(self.tr("Help is about the field with the focus."))
        else:
            self._context.messages.info(*found)

    def _table_menu(self, at: QPoint) -> None:
        actions = self._window.actions_book
        menu = QMenu(self._window)
        for action_id in ("edit_title", "field_history", "copy_rows", "delete_commitment"):
            menu.addAction(actions[action_id])
        menu.exec(at)
        menu.deleteLater()


class _ShowPage:
    """Shows one page of the open plan."""

    def __init__(self, window: MainWindow, page_id: str) -> None:
        self._window = window
        self._page_id = page_id

    def __call__(self) -> None:
        self._window.show_page(self._page_id)
