"""What every page of the window has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change


class Page(QWidget):
    """A work area. The window tells it which plan is open and what has changed."""

    request_page = Signal(str, object)  # page id, argument of the page or None
    request_commitment = Signal(str, str)  # commitment id, indicator or ""
    request_filter = Signal(str, str)  # plan id, what to order by

    for_reading = False  # nothing is written here: the tree is the better place for the focus
    full_window = False  # takes the room of menus and status line as well

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    @property
    def member_id(self) -> str:
        """The member that the page is about, where it is about one."""
        return ""

    def open_plan(self, plan_id: str | None) -> None:
        """Show this plan; None where no plan is open."""

    def show_argument(self, argument: object) -> None:
        """Show what `request_page` was given with the page's id."""

    def refresh(self, change: Change) -> None:
        """Read again what the change concerns."""

    def flush(self) -> None:
        """Write what was typed and is not yet written."""

    def retranslate(self) -> None:
        """Set all texts again, after a change of language."""

    def next_indicator(self) -> None:
        """On to the next question, where the page asks any."""

    def find_here(self) -> bool:
        """Put the focus where one looks for something on this page; False where there is no such
        place."""
        return False

    def help_on_field(self) -> tuple[str, str] | None:
        """Name of the question with the focus and all that is said of it, where there is one."""
        return None

    def panes(self) -> list[QWidget]:
        """What F6 goes through on the page, in the order of reading."""
        return [self]

    def focus_first(self) -> None:
        """Put the focus where work on this page begins."""
        self.setFocus()
