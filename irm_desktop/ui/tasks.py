"""Work away from the window: one worker thread, results brought back to the main thread.

What is let go of in the worker may be the last that held a widget, and would destroy it there. So
a task keeps its work, and what came of it, until the main thread has taken them.
"""

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")
Outcome = tuple[Any, BaseException | None]  # result, error: one of the two is None


class Cancelled(Exception):
    """Raised inside a work whose cancellation was asked for."""


def _still_there(asker: object) -> bool:
    """Whether who asked still exists: a dialog closed meanwhile needs no answer any more."""
    return not isinstance(asker, QObject) or shiboken6.isValid(asker)


class Task(QObject):
    """One piece of work under way; also the `progress` callable that the work is given."""

    progressed = Signal(int, int)  # how many are done, of how many
    ended = Signal()

    def __init__(self, label: str, work: Callable[["Task"], Any], parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self._work: Callable[[Task], Any] | None = work
        self._outcome: Outcome = (None, None)
        self._cancel = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        """Report progress from the worker thread. Raises Cancelled if a person cancelled."""
        if self._cancel.is_set():
            raise Cancelled
        self.progressed.emit(done, total)

    def do(self) -> None:
        """In the worker: do it, and tell the main thread that there is an outcome."""
        self._outcome = self._done()
        self.ended.emit()

    def _done(self) -> Outcome:
        if self._work is None or self._cancel.is_set():
            return None, Cancelled()
        try:
            return self._work(self), None
        except BaseException as error:
            return None, error

    def take(self) -> Outcome:
        """In the main thread: what came of it, once; nothing is left here for the worker."""
        outcome = self._outcome
        self._work, self._outcome = None, (None, None)
        return outcome

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    @Slot()
    def cancel(self) -> None:
        self._cancel.set()


class Tasks(QObject):
    """Runs work in turn on one worker thread, so that no two touch the data at once."""

    started = Signal(object)  # Task
    finished = Signal(object)  # Task

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Task | None] = SimpleQueue()
        self._worker: threading.Thread | None = None
        self._running: dict[
            Task, tuple[object, Callable[[Any], None], Callable[[BaseException], None]]
        ] = {}  # who asked, and how it is told of the outcome

    def run(
        self,
        work: Callable[[Task], T],
        on_done: Callable[[T], None],
        on_error: Callable[[BaseException], None],
        *,
        label: str = "",
        asker: QObject | None = None,
    ) -> Task:
        """Do `work(task)` in the worker; then `on_done(result)` or `on_error(error)` here.

        `work` may call `task(done, total)` to tell its progress. A cancelled work ends in
        `on_error(Cancelled())`. An `asker` (else the object whose method `on_done` is) that was
        destroyed meanwhile is not told any more.
        """
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="worker", daemon=True)
            self._worker.start()
        task = Task(label, work, self)
        self._running[task] = (asker or getattr(on_done, "__self__", None), on_done, on_error)
        task.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self.started.emit(task)
        self._queue.put(task)
        return task

    def _work(self) -> None:
        """The worker: one thing after the other, until `stop` puts None."""
        while (task := self._queue.get()) is not None:
            task.do()
            del task  # else it would be held here until the next one comes

    @Slot()
    def _end(self) -> None:
        task = self.sender()
        if not isinstance(task, Task) or task not in self._running:
            return
        asker, on_done, on_error = self._running.pop(task)
        result, error = task.take()
        self.finished.emit(task)
        task.deleteLater()
        if not _still_there(asker):
            return
        if error is not None:
            on_error(error)
        else:
            on_done(result)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def stop(self) -> None:
        """Ask all work to end and wait for the worker; nothing more is reported."""
        for task in self._running:
            task.cancel()
        if self._worker is not None:
            self._queue.put(None)
            self._worker.join()
            self._worker = None
        self._running.clear()
