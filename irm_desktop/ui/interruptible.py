"""Waiting in the worker for what cannot be stopped, such as a network that does not answer."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from irm_desktop.ui.tasks import Cancelled, Task

T = TypeVar("T")
_LOOK_SECONDS = 0.05


class _Attempt(Generic[T]):
    """One piece of work in a thread of its own."""

    def __init__(self, work: Callable[[], T], too_late: Callable[[T], None]) -> None:
        self._work, self._too_late = work, too_late
        self._given_up = False
        self._both = threading.Lock()
        self.ended = threading.Event()
        self.made: list[T] = []
        self.error: BaseException | None = None

    def do(self) -> None:
        try:
            made = self._work()
        except BaseException as error:
            self.error = error
        else:
            with self._both:
                late = self._given_up
                if not late:
                    self.made.append(made)
            if late:
                self._too_late(made)
        self.ended.set()

    def give_up(self) -> None:
        """Nobody wants it any more; what is made already is let go of here."""
        with self._both:
            self._given_up = True
        if self.made:
            self._too_late(self.made.pop())


def unless_cancelled(task: Task, work: Callable[[], T], too_late: Callable[[T], None]) -> T:
    """Does the work and gives back what it makes. Where `task` is cancelled meanwhile, raises
    Cancelled at once; what is made after that goes to `too_late`."""
    task(0, 0)  # it can be cancelled from now on
    attempt = _Attempt(work, too_late)
    threading.Thread(target=attempt.do, name="attempt", daemon=True).start()
    while not attempt.ended.wait(_LOOK_SECONDS):
        if task.cancelled:
            attempt.give_up()
            raise Cancelled
    if attempt.error is not None:
        raise attempt.error
    return attempt.made.pop()
