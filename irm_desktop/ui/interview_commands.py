"""What the action Interview does, and what opens an interview again after a crash."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.interview_page import InterviewPage, OpenAt, StartAt
from irm_desktop.ui.pages.interviews_page import InterviewsPage
from irm_desktop.ui.pages.page import Page

if TYPE_CHECKING:
    from irm_desktop.domain.interviews import Recovered

PAGE = "interview"


class InterviewCommands(QObject):
    """Starts interviews, and leads back to where one came from."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._came_from = ""
        self._page: InterviewPage | None = None
        window.page_made.connect(self._page_made)
        context.signals.workspace_opened.connect(self._opened)
        context.signals.workspace_closed.connect(self._closed)
        window.closing.connect(self._closed)  # after everything was written, and the file closed
        self.reopen()

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("interview", self.start)

    def _page_made(self, page: Page) -> None:
        if isinstance(page, InterviewsPage):
            page.request_interview.connect(self.open)
            page.request_start.connect(self.start)
        if not isinstance(page, InterviewPage):
            return
        page.ended.connect(self._back)
        before, self._page = self._page, page
        if before is not None:  # the window was built anew
            before.notes.keeping.end_thread()
            if before.under_way:
                QTimer.singleShot(0, self.reopen)

    def _opened(self) -> None:
        self._closed()
        self.reopen()

    def _closed(self) -> None:
        if (page := self._living) is not None:
            page.drop()

    @property
    def _living(self) -> InterviewPage | None:
        """The page, but for one that went when the window was built anew."""
        return self._page if self._page is not None and isValid(self._page) else None

    def start(self) -> None:
        """F9: ask about a new interview; F9 again starts it at once."""
        window = self._window
        page = window.page_in_front
        if isinstance(page, InterviewPage):
            if page.asking:
                page.begin()
        elif (living := self._living) is not None and living.under_way:
            window.show_page(PAGE)
            living.focus_first()
        elif window.plan_id is not None:
            self._ask(window.plan_id)

    def _ask(self, plan_id: str) -> None:
        window = self._window
        commitment = window.commitments.current_id() if window.page_id == "commitments" else ""
        self._show(StartAt(plan_id, commitment))

    def open(self, interview_id: str) -> None:
        """An interview that there is, for reading and writing on."""
        self._show(OpenAt(interview_id))

    def _show(self, argument: StartAt | OpenAt) -> None:
        window = self._window
        if window.page_id != PAGE:
            self._came_from = window.page_id
        window.show_page(PAGE, argument)
        window.page(PAGE).focus_first()

    def _back(self) -> None:
        """To the page one came from."""
        window = self._window
        page = self._came_from if window.has_page(self._came_from) else "commitments"
        if window.page_id == PAGE:
            window.show_page(page if page != PAGE else "commitments")
            window.page(window.page_id).focus_first()

    def reopen(self) -> None:
        """The interview that was under way when the program ended, at the same place."""
        workspace = self._context.workspace
        if workspace is None or workspace.read_only:
            return
        recovered = workspace.recovered()
        if not recovered:
            return
        latest = recovered[0]
        plan = workspace.interview(latest.interview_id).plan_id
        if plan and plan != self._window.plan_id:
            self._window.open_plan(plan)
        said = self._said(latest)
        self._show(OpenAt(latest.interview_id, latest.note_id, latest.cursor, said))

    def _said(self, found: Recovered) -> str:
        written = datetime.fromisoformat(found.at.replace("Z", "+00:00")).astimezone()
        time = written.strftime("%H:%M:%S")
        if not found.characters:
            said = self.tr("The interview goes on where you left it at {time}. Every word is here.")
            return said.format(time=time)
        said = self.tr(
            "The program was ended in the middle of this interview. What was typed until {time} "
            "is here; %n characters were recovered.",
            "",
            found.characters,
        )
        return said.format(time=time)
