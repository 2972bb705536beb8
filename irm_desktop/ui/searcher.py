"""Searching away from the window, and keeping the index of words up to date while nobody works.

An answer that nobody waits for any more is dropped: what was typed last is asked next.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Found, IndexState
    from irm_desktop.storage.workspace import Workspace

LIMIT = 50
_PAUSE = 250  # ms after which what was typed is ranked
_IDLE = 1500  # ms without a change after which the index is brought up to date
_STEP = 0.2  # seconds of one piece of that work
_BETWEEN, _LATER = 20, 300  # ms between two pieces; until the next try where others work


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: the words as they were typed, of which kinds, in which plan."""

    query: str
    kinds: tuple[str, ...] = ()
    plan_id: str = ""


class Searcher(QObject):
    """Asks in the worker: the first records at once, the best ones after a pause in typing."""

    answered = Signal(object, bool)  # Found, whether it is ranked and counted

    def __init__(
        self, context: Context, parent: QObject, *, limit: int = LIMIT, ranks: bool = True
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._limit, self._ranks = limit, ranks
        self._asked: Asked | None = None
        self._turn = 0
        self._busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._rank)

    def ask(self, query: str, kinds: Collection[str] = (), plan_id: str = "") -> None:
        """Look for this; `answered` tells what was found."""
        self._turn += 1
        self._asked = Asked(query, tuple(kinds), plan_id)
        self._pause.stop()
        if not self._busy:
            self._start(ranked=False)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._turn += 1
        self._asked = None
        self._pause.stop()

    def _rank(self) -> None:
        if not self._busy:
            self._start(ranked=True)

    def _start(self, *, ranked: bool) -> None:
        asked, workspace, turn = self._asked, self._context.workspace, self._turn
        if asked is None or workspace is None:
            return
        self._busy = True

        def done(found: Found) -> None:
            if not isValid(self):
                return  # the window was built anew meanwhile
            self._busy = False
            if turn != self._turn:
                self._start(ranked=False)
                return
            self.answered.emit(found, ranked)
            if not ranked and self._ranks:
                self._pause.start()

        def failed(error: BaseException) -> None:
            if not isValid(self):
                return
            self._busy = False
            if turn != self._turn:
                self._start(ranked=False)
            elif not isinstance(error, Cancelled):
                self._context.operations.fail(error)

        work = self._work(workspace, asked, ranked, lambda: turn != self._turn)
        self._context.tasks.run(work, done, failed)

    def _work(
        self, workspace: Workspace, asked: Asked, ranked: bool, stale: Callable[[], bool]
    ) -> Callable[[Task], Found]:
        context, limit, language = self._context, self._limit, self._context.language

        def work(task: Task) -> Found:
            if stale() or context.workspace is not workspace:
                raise Cancelled
            return workspace.find(
                asked.query,
                kinds=asked.kinds,
                plan_id=asked.plan_id,
                limit=limit,
                ranked=ranked,
                language=language,
                stop=lambda: stale() or task.cancelled,
            )

        return work


class IndexKeeper(QObject):
    """Brings the index of words up to date in small pieces, once nothing was done for a while."""

    moved = Signal(object)  # IndexState, after each piece

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._work)
        context.signals.changed.connect(self.wake)
        context.signals.workspace_opened.connect(self.wake)
        context.signals.workspace_closed.connect(self._timer.stop)
        if context.workspace is not None:
            self.wake()

    def wake(self, *_: object) -> None:
        """Something was done: wait until nothing more is."""
        self._timer.start(_IDLE)

    def _work(self) -> None:
        workspace, tasks = self._context.workspace, self._context.tasks
        if workspace is None or workspace.read_only or self._busy:
            return
        if tasks.busy:
            self._timer.start(_LATER)
            return
        self._busy = True
        context = self._context

        def work(_task: Task) -> IndexState:
            if context.workspace is not workspace:
                raise Cancelled
            return workspace.catch_up(_STEP)

        tasks.run(work, self._done, self._failed)

    def _done(self, state: IndexState) -> None:
        self._busy = False
        self.moved.emit(state)
        if state.waiting:
            self._timer.start(_BETWEEN)

    def _failed(self, error: BaseException) -> None:
        """A full disk is told where it stops a person; here the next change tries again."""
        self._busy = False
        if not isinstance(error, (UserError, Cancelled)):
            raise error
