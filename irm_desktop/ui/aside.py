"""Work that waits for somebody far away, in threads of its own: it may hang for long, and the one
worker that works on the workspace must not hang with it. It never touches a workspace."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QTimer

LOOK = 30  # milliseconds between two looks for an outcome
Outcome = tuple[Any, BaseException | None]
Told = tuple[Callable[[Any], None], Callable[[BaseException], None]]


class Aside(QObject):
    """One piece of work at a time counts: who asks again does not wait for what was asked before.
    The thread is let go of when the program ends."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: tuple[SimpleQueue[Outcome], Told] | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        return self._waiting is not None

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do it, then tell of it here. Any: what came of it."""
        queue: SimpleQueue[Outcome] = SimpleQueue()

        def do() -> None:
            try:
                queue.put((work(), None))
            except BaseException as error:
                queue.put((None, error))

        self._waiting = (queue, (done, failed))
        self._timer.start()
        threading.Thread(target=do, name="aside", daemon=True).start()

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._waiting = None
        self._timer.stop()

    def _look(self) -> None:
        if self._waiting is None:
            self._timer.stop()
            return
        queue, (done, failed) = self._waiting
        try:
            result, error = queue.get_nowait()
        except Empty:
            return
        self.forget()
        if error is not None:
            failed(error)
        else:
            done(result)
