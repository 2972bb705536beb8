"""What the actions about evidence do, and where the pages about it lead."""

from __future__ import annotations

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.sources_page import SourcesPage


class EvidenceCommands(QObject):
    """Connects the action, and the page Sources with the plans of the window."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        window.page_made.connect(self._page_made)

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("add_evidence", self.add)

    def add(self) -> None:
        """Ctrl+E: for the rating with the focus."""
        window = self._window
        if window.page_id != "commitments":
            window.show_page("commitments")
        window.commitments.panel.add_evidence()

    def _page_made(self, page: Page) -> None:
        if isinstance(page, SourcesPage):
            page.request_plan.connect(self._window.open_plan)
