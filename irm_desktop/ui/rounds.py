"""When something is done by itself: soon after a workspace was opened, and every quarter of an
hour. Who does it says when it is done, for what takes long is not begun twice."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

EVERY = 15 * 60.0  # seconds
LOOK = 30_000  # milliseconds between two looks at the clock
SOON = 1_500  # milliseconds after the opening: the window comes first


class Rounds(QObject):
    """`due` is emitted while it is on; never twice within a quarter of an hour."""

    due = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last: float | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self, interval=SOON, singleShot=True)
        self._soon.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def begin(self) -> None:
        """From now on; for the first time soon."""
        self._last = None
        self._timer.start()
        self._soon.start()

    def end(self) -> None:
        self._timer.stop()
        self._soon.stop()
        self._last = None

    def done(self) -> None:
        """It was done now, by itself or because somebody asked for it."""
        self._last = self._clock()

    def look(self) -> None:
        """Whether it is time."""
        now = self._clock()
        if self.is_on and (self._last is None or now - self._last >= EVERY):
            self._last = now
            self.due.emit()
