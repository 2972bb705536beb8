"""Notices that nobody has typed or moved anything for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

EVERY = 5000  # milliseconds between two looks at the clock
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)
Clock = Callable[[], float]  # seconds


class IdleWatch(QObject):
    """`idle` comes once the minutes are over. Two clocks are asked: the steady one stands still
    while the computer sleeps, the other may be set back. Input is heard at the window that has the
    focus, before any widget gets it; keys of a text are counted, never looked at."""

    idle = Signal()

    def __init__(
        self, parent: QObject, *, wall: Clock = time.time, steady: Clock = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady = wall, steady
        self._seconds = 0
        self._since = (wall(), steady())
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._hear)

    def start(self, minutes: int) -> None:
        """Watch from now on; never, where `minutes` is 0."""
        self._seconds = minutes * 60
        self._since = (self._wall(), self._steady())
        if self._seconds:
            self._timer.start()
            self._hear(QGuiApplication.focusWindow())
        else:
            self._timer.stop()

    def stop(self) -> None:
        self.start(0)

    @property
    def watching(self) -> bool:
        return bool(self._seconds)

    @Slot(QWindow)
    def _hear(self, window: QWindow | None) -> None:
        if window is not None and self._seconds:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._seconds and event.type() in _INPUT:
            self.touched()
        return False

    def touched(self) -> None:
        """Somebody is there. Who comes back after the time is over finds it locked all the same,
        be it that the computer slept and the timer has not looked since."""
        if not self.look():
            self._since = (self._wall(), self._steady())

    @Slot()
    def look(self) -> bool:
        """Whether the time is over; says so."""
        wall, steady = self._since
        passed = max(self._wall() - wall, self._steady() - steady)
        over = bool(self._seconds) and passed >= self._seconds
        if over:
            self.idle.emit()
        return over
