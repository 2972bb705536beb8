"""What the actions do that send for review, compare versions, answer, and tell a rating's life.

The dialogs and the page Calendar are imported when one asks for them, and not at every start.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from irm_desktop.domain.seal_records import NameFound
from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.widgets.rating_chip import RatingChip

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.export_frame import ExportFrame
    from irm_desktop.ui.dialogs.rating_life import Rated
    from irm_desktop.ui.pages.calendar_page import CalendarPage
    from irm_desktop.ui.pages.process_page import ProcessPage


def _dialogs(name: str) -> Any:
    """Any: a module of the dialogs, which is not imported here."""
    return importlib.import_module(f"irm_desktop.ui.dialogs.{name}")


class SendingCommands(QObject):
    """Connects the actions, and the page Calendar with what only the window can do."""

    def __init__(
        self, context: Context, window: MainWindow, show_place: Callable[[NameFound], None]
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._show_place = show_place
        window.page_made.connect(self._page_made)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        for action_id, work in (
            ("review_send", self.send),
            ("review_response", self.respond),
            ("review_redline", self.compare),
            ("compare_sent", self.compare_commitment),
            ("rating_life", self.tell_life),
        ):
            self._window.actions_book.attach(action_id, work)

    def _page_made(self, page: Page) -> None:
        if type(page).__name__ == "CalendarPage":
            calendar = cast("CalendarPage", page)
            calendar.request_send.connect(self.send)
            calendar.request_response.connect(self.respond)
            calendar.request_redline.connect(self.compare)
        elif isinstance(page, ReportPage):
            page.head.request_send.connect(lambda: self._send_shown(page))

    def _plan(self) -> str:
        """The open plan, with all that was typed written."""
        self._window.flush()
        return self._window.plan_id or ""

    def send(self, kind: str = "", language: str = "") -> None:
        """Propose the report of this kind and language; else the one that is in work."""
        plan = self._plan()
        if plan:
            dialog = _dialogs("send").SendDialog(self._context, plan, self._window)
            dialog.propose(kind, language)
            self._open(dialog)

    def _send_shown(self, page: ReportPage) -> None:
        """The report that is shown, in its first language."""
        if page.contents is not None:
            self.send(page.contents.kind.id, page.languages.first)

    def respond(self) -> None:
        plan = self._plan()
        if plan:
            self._open(_dialogs("response").ResponseDialog(self._context, plan, self._window))

    def compare(self, since: str = "") -> None:
        """Between the copy of this id, else the last one that was sent, and now."""
        plan = self._plan()
        if plan:
            made = _dialogs("redline")
            self._open(made.RedlineDialog(self._context, plan, since, parent=self._window))

    def _open(self, dialog: ExportFrame) -> None:
        """A sealed name that is found leads to the text that holds it."""
        dialog.request_place.connect(self._show_place)
        dialog.open()

    def compare_commitment(self) -> None:
        """Ctrl+Shift+D: the commitment that is open, at the field with the focus."""
        plan, panel = self._plan(), self._window.commitments.panel
        if plan and panel.commitment_id:
            made = _dialogs("redline")
            about = made.About(panel.commitment_id, panel.current_indicator())
            self._open(made.RedlineDialog(self._context, plan, about=about, parent=self._window))

    def tell_life(self) -> None:
        """Ctrl+Shift+H: the rating with the focus, of a milestone too, or of the plan on its page
        Process; where none has it, all that happened to the commitment."""
        self._window.flush()
        window = self._window
        about = self._rating_in_front()
        if about is not None:
            _dialogs("rating_life").RatingLifeDialog(self._context, about, window).open()
        elif window.page_id == "process":
            window.status.say(self.tr("Put the focus on a question first."))
        else:
            window.commitments.panel.show_area("history")

    def _rating_in_front(self) -> Rated | None:
        """What has the focus and is rated."""
        window, plan = self._window, self._window.plan_id or ""
        focused, about = window.focusWidget(), ("plan", plan)
        if isinstance(focused, RatingChip) and focused.subject:
            asked, about = focused.indicator.id, ("milestone", focused.subject)
        elif window.page_id == "process":
            asked = cast("ProcessPage", window.page("process")).form.current_indicator()
        else:
            panel = window.commitments.panel
            asked, about = panel.current_indicator(), ("commitment", panel.commitment_id)
        if not asked:
            return None
        rated: Rated = _dialogs("rating_life").Rated(*about, plan, asked)
        return rated
