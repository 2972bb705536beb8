"""When to write what is being typed: a moment after the last key, and in between without a pause.

So a person who types on and on loses no more than the last second when the power fails.
"""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 400  # milliseconds without a key
LONGEST = 600  # milliseconds after the first key that is not yet written


class TypingPause(QObject):
    """`ended` says that what was typed is to be written now; `key` is told of every change."""

    ended = Signal()

    def __init__(self, parent: QObject, pause: int = PAUSE, longest: int = LONGEST) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._longest = QTimer(self, singleShot=True, interval=longest)
        self._pause.timeout.connect(self._end)
        self._longest.timeout.connect(self._end)

    def key(self) -> None:
        """A key was typed: the pause begins anew, the longest wait goes on."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    @property
    def running(self) -> bool:
        """Whether something was typed that is not yet written."""
        return self._pause.isActive()

    def stop(self) -> None:
        """What was typed is written, or is not to be."""
        self._pause.stop()
        self._longest.stop()

    def _end(self) -> None:
        self.stop()
        self.ended.emit()
