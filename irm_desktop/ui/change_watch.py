"""What the window does when something was done, failed or changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.ui.readiness_watch import ReadinessWatch

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.ui.main_window import MainWindow

_REVIEW = {"returned", "remark", "answer"}  # what the inbox is made of
_SHELVES = {"source", "interview", "stakeholder", "member"}  # what the library counts


class ChangeWatch(QObject):
    """Tells the status line, the tree and the page in front; lives as long as the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        context = window.context
        context.signals.changed.connect(self._changed)
        context.operations.done.connect(self._done)
        context.operations.failed.connect(self._failed)

    def _done(self, change: Change) -> None:
        self._window.status.say_change(" ".join((change.sentence, *change.left_out)))

    def _failed(self, sentence: str) -> None:
        self._window.context.messages.error(sentence)

    def _changed(self, change: Change) -> None:
        window = self._window
        self.refresh_undo()
        if {"member", "plan"} & change.entities and not window.show_plans():
            return
        if "commitment" in change.entities:
            window.count_commitments()
        if _SHELVES & change.entities:
            self.count_library()
        if _REVIEW & change.entities or not change.records:
            self.count_inbox()
        page = window.page_in_front
        if page is not None:
            page.refresh(change)

    def count_library(self) -> None:
        """How many sources, interviews and people there are, into the rows under the tree."""
        workspace = self._window.context.workspace
        counts = workspace.library_counts() if workspace is not None else {}
        self._window.sidebar.foot.set_counts(counts)

    def count_pages(self) -> None:
        """What is counted beside the pages of the plan that was opened."""
        self.count_readiness()
        self.count_inbox()

    def count_inbox(self) -> None:
        """How much is open in the inbox: of the plan in the tree, of all plans in the top bar."""
        window, workspace = self._window, self._window.context.workspace
        counts = workspace.inbox_counts() if workspace is not None else {}
        window.top.show_reviews(sum(counts.values()))
        open_ones = counts.get(window.plan_id or "", 0)
        window.sidebar.set_counts({"inbox": str(open_ones) if open_ones else ""})

    def watch_readiness(self) -> None:
        """Have the findings of the open plan counted in the tree."""
        readiness = ReadinessWatch(self._window.context, self)
        readiness.checked.connect(self.count_readiness)
        self._window.context.readiness = readiness

    def count_readiness(self) -> None:
        """How many findings are open, beside their page in the tree."""
        readiness, window = self._window.context.readiness, self._window
        if readiness.plan_id and readiness.plan_id == window.plan_id:
            count = readiness.open_count if readiness.is_known else 0
            spoken = self.tr("%n open findings", "", count)
            window.sidebar.model.warn(readiness.plan_id, "readiness", count, spoken)

    def refresh_undo(self) -> None:
        """What can be undone and done again, in menus and status line."""
        window, workspace = self._window, self._window.context.workspace
        undo = workspace.undo_sentence if workspace is not None else None
        redo = workspace.redo_sentence if workspace is not None else None
        comments = workspace is not None and workspace.may_comment
        window.actions_book.set_state(undo=bool(undo), redo=bool(redo), comments=comments)
        window.actions_book.say_more("undo", undo or "")
        window.actions_book.say_more("redo", redo or "")
        window.status.offer("redo" if redo else "undo" if undo else "")
