"""The inbox of the small workspace: a review copy that went out, and files that come back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.returned_reading import CommentReading, FieldReading
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import ReviewItem
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.inbox_page import InboxPage
from tests.reviewing import a_reading, at_code, came_back, renamed, sent_out

SENT = "Grants were listed. Nobody could check them."


@dataclass
class Round:
    """A round of review in the window: what was sent, and bringing files back."""

    window: MainWindow
    copy: ReviewCopy
    qtbot: QtBot

    @property
    def workspace(self) -> Workspace:
        return self.window.context.open_workspace

    @property
    def plan_id(self) -> str:
        return self.copy.report.plan_id

    @property
    def page(self) -> InboxPage:
        return cast(InboxPage, self.window.page("inbox"))

    def bring(
        self,
        fields: Sequence[FieldReading] = (),
        comments: Sequence[CommentReading] = (),
        who: str = "Rosa",
    ) -> None:
        """A file comes back, and the page in front shows it."""
        reading = renamed(a_reading(self.copy, fields, comments), who)
        kept = came_back(self.workspace, self.copy, reading, f"{who}.docx")
        self.window.context.signals.changed.emit(kept.change)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.context.tasks.busy, timeout=30_000)

    def items(self) -> tuple[ReviewItem, ...]:
        return self.workspace.inbox(self.plan_id)

    def choose(self, place: int = 0) -> ReviewItem:
        """The item at a place among those that are shown."""
        item = self.page.list.inbox.items[place]
        self.page.list.choose(self.page.list.listed.row_of(item.key))
        assert self.page.detail.item == item
        return item

    def text_of(self, code: str, cell: int = 1) -> str:
        """What the field holds now, as another review copy would have it."""
        copy = self.workspace.review_copy(
            self.plan_id, "progress", "en", recipient="Nobody", role="other"
        )
        return at_code(copy, code, cell).text


@pytest.fixture
def round_(window: MainWindow, qtbot: QtBot) -> Round:
    """A copy of the progress report of ES-2 is out; its second field of commitment 1 has words."""
    workspace = window.context.open_workspace
    first = workspace.commitment_ids(workspace.plan_by_key("ES-2").id)[0]
    workspace.set_reason(first, "potential_impact", SENT)
    made = Round(window, sent_out(workspace), qtbot)
    window.show_page("inbox")
    made.settle()
    return made


@pytest.fixture
def press(round_: Round, qtbot: QtBot) -> Callable[[int], None]:
    """A key in the list of the inbox."""

    def key(code: int) -> None:
        qtbot.keyClick(round_.page.list, code)
        round_.settle()

    return key
