"""What the actions of the search do, and how a hit leads to the very field it stands in."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.searcher import Asked, IndexKeeper

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Hit, IndexState, Target
    from irm_desktop.ui.pages.eligibility_page import EligibilityPage
    from irm_desktop.ui.pages.report_texts import ReportPage
    from irm_desktop.ui.pages.search_page import SearchPage

_PAGES = {"source": "sources", "person": "people"}  # of the library, shown by the record's id


class SearchCommands(QObject):
    """Connects the action and the page; keeps the index up to date while nobody works."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._asked: Asked | None = None
        self.keeper = IndexKeeper(context, self)
        self.keeper.moved.connect(self._index_moved)
        context.signals.workspace_opened.connect(self._forget)
        window.page_made.connect(self._page_made)

    def attach(self) -> None:
        self._window.actions_book.attach("search", self.open)

    def open(self) -> None:
        """The page of the search, with the field ready to be typed in."""
        self._window.show_page("search")
        self._window.page("search").focus_first()

    def _page_made(self, page: Page) -> None:
        """What was looked for comes back where the window was built anew."""
        if not self._is_search(page):
            return
        found: SearchPage = page  # type: ignore[assignment]
        found.request_hit.connect(self.show_hit)
        if self._asked is not None:
            found.show_argument(self._asked)
        found.asked.connect(self._remember)

    def _is_search(self, page: Page | None) -> bool:
        """The page's module is imported when it is first shown, and not to ask this."""
        return type(page).__name__ == "SearchPage"

    def _remember(self, asked: Asked) -> None:
        self._asked = asked

    def _forget(self) -> None:
        self._asked = None

    def _index_moved(self, state: IndexState) -> None:
        page = self._window.page_in_front
        if self._is_search(page):
            found: SearchPage = page  # type: ignore[assignment]
            found.index_moved(state)

    # Going to a hit

    def show_hit(self, hit: Hit) -> None:
        """Show the field, with the focus in it where it can be typed in."""
        window, target = self._window, hit.target
        match target.page:
            case "commitment":
                self._show_commitment(target)
            case "plan":
                window.open_plan(target.record, "overview")
            case "process":
                window.open_plan(target.record, "process")
                window.show_page("process", target.indicator)
            case "report":
                self._show_text(target)
            case "eligibility":
                self._show_member(target)
            case "interview":
                self._show_interview(target)
            case _:
                self._show_library(target)

    def _show_commitment(self, target: Target) -> None:
        window = self._window
        workspace = self._context.open_workspace
        if target.record not in workspace.commitment_ids(target.plan_id or None):
            self._say_gone()
            return
        window.go_to(target.record, target.indicator)
        panel = window.commitments.panel
        if target.field == "reason" and not target.part:
            panel.open_reason(target.indicator)
        elif not target.indicator:
            panel.show_area("text")
            panel.text.show_field(target.field, target.part)

    def _show_text(self, target: Target) -> None:
        window = self._window
        window.open_plan(target.plan_id, "report")
        page: ReportPage = window.page("report")  # type: ignore[assignment]
        kind = "commitment" if target.record != target.plan_id else "section"
        section = target.section or "recommendations"
        place = importlib.import_module("irm_desktop.domain.report_preview").PreviewPlace
        name = target.record if kind == "commitment" else section
        page.go_to(place(kind, name, target.section))

    def _show_member(self, target: Target) -> None:
        self._window.open_member(target.record)
        if target.indicator:
            page: EligibilityPage = self._window.page("eligibility")  # type: ignore[assignment]
            page.go_to(target.part, target.indicator)

    def _show_interview(self, target: Target) -> None:
        if not self._window.has_page("interview"):
            self._say_gone()
            return
        places = importlib.import_module("irm_desktop.ui.pages.interview_page")
        self._window.show_page("interview", places.OpenAt(target.record, target.part))

    def _show_library(self, target: Target) -> None:
        page_id = _PAGES.get(target.page, "")
        if self._window.has_page(page_id):
            self._window.show_page(page_id, target.record)
        else:
            self._say_gone()

    def _say_gone(self) -> None:
        """Old words of what was deleted lead nowhere; undo brings it back."""
        said = self.tr("This was deleted. What you see of it here is all there is to see.")
        self._context.signals.said.emit(said)
