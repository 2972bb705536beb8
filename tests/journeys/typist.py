"""A person at the real window, by keys alone: a grade, its reason, the next commitment.

Runs as a process of its own that is to be killed: `python -m tests.journeys.typist FILE SEED`.
Every act is told on standard output as one line of JSON once the window has taken it:
`{"at": seconds of the monotonic clock before the key, "commitment", "rated" | "reason" | "key"}`.
"""

import json
import os
import random
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from irm_desktop.app import Application

INDICATOR = "specificity"
TEXT = (
    "the plan names a body and a date for each step, so that anyone can say later whether it was "
    "taken; what it leaves open is who pays, and how many offices are meant to take part."
)
PATIENCE = 60  # seconds until the window must be open
PAUSES = (20, 180)  # milliseconds between two keys: some 600 letters a minute, and no rest


class Typist(QObject):
    """Types key by key through the event loop, until somebody ends the process."""

    def __init__(self, program: Application, seed: int) -> None:
        super().__init__(program)
        self._panel = program.window.commitments.panel
        self._program = program
        self._chance = random.Random(seed)
        self._rest = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wait_for_the_window)
        self._timer.start(50)
        self._latest = time.monotonic() + PATIENCE

    def _wait_for_the_window(self) -> None:
        if self._program.context.workspace is None or not self._panel.commitment_id:
            if time.monotonic() > self._latest:
                raise TimeoutError("the window did not open its workspace")
            self._timer.start(50)
            return
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._next_key)
        self._panel.go_to(INDICATOR)
        self._tell(at=time.monotonic(), ready=True)
        self._begin_commitment()
        self._timer.start(0)

    def _begin_commitment(self) -> None:
        """A digit on the scale, Enter into the reason, and then its letters one by one."""
        before = self._program.context.open_workspace.values(self._panel.commitment_id)
        grades = ("none", "low", "medium", "high")
        other = [place for place, grade in enumerate(grades) if grade != before.get(INDICATOR)]
        place = self._chance.choice(other)
        at = time.monotonic()
        self._press(Qt.Key(Qt.Key.Key_1 + place))
        self._tell(at=at, rated=grades[place])
        self._press(Qt.Key.Key_Return)
        words = TEXT.split()
        self._rest = " ".join(self._chance.choices(words, k=self._chance.randint(1, 20)))
        self._tell(at=time.monotonic(), reason=self._rest)

    def _next_key(self) -> None:
        if self._rest:
            letter, self._rest = self._rest[0], self._rest[1:]
            at = time.monotonic()
            QTest.keyClicks(self._focused(), letter)
            self._tell(at=at, key=letter)
        else:
            self._press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            self._begin_commitment()
        self._timer.start(self._chance.randint(*PAUSES))

    def _press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self._focused(), key, modifier)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._program.window

    def _tell(self, **words: object) -> None:
        line = json.dumps({**words, "commitment": self._panel.commitment_id})
        os.write(sys.stdout.fileno(), line.encode() + b"\n")


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A failure inside the event loop ends the process: nobody is there to see it otherwise."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> int:
    sys.excepthook = _give_up
    QApplication.setStyle("Fusion")
    application = QApplication(["typist"])
    program = Application(Path(sys.argv[1]), application)
    program.start()
    Typist(program, int(sys.argv[2]))
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
