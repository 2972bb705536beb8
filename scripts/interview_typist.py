"""Somebody takes notes in the real window, by keys alone, until the process is killed.

`python -m scripts.interview_typist WORKSPACE LOG SEED [LETTERS_A_MINUTE]`. Every key is appended to
LOG with its moment once the window has taken it, each line forced to disk. A second start on the
same file tells what the window shows when it is open again, and types on.
"""

import json
import os
import random
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from irm_desktop.app import Application
from irm_desktop.ui.pages.interview_page import InterviewPage

PATIENCE = 120  # seconds until the window must be open
RATE = 300  # letters a minute
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SENTENCES = (
    "The register has taken calls since January, but the regions send their files by hand.",
    "She expects a gap of two years in the data of the small municipalities.",
    "The law names sanctions for not reporting; none has been applied so far.",
    "He says: “nobody asked us before the plan was printed”.",
    "The portal links to the register, its search does not look into it.",
    "There is no budget line for the second step, and the first was paid by the Union.",
    "Civil society was heard twice; the minutes of the second meeting are not public.",
    "El ministerio publicó los datos en marzo, sin los anexos.",
    "La société civile n'a pas reçu de réponse écrite.",
    "Ask for the number of warnings, and who decides case by case.",
)


class Typist(QObject):
    """Types key by key through the event loop."""

    def __init__(self, program: Application, log: Path, seed: int, rate: float) -> None:
        super().__init__(program)
        self._program, self._rate = program, rate
        self._chance = random.Random(seed)
        self._log = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._rest: list[tuple[int, Qt.KeyboardModifier, str]] = []
        self._latest = time.monotonic() + PATIENCE
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._wait_for_the_window)
        self._timer.start(50)

    @property
    def _page(self) -> InterviewPage:
        page = self._program.window.page("interview")
        assert isinstance(page, InterviewPage)
        return page

    def _wait_for_the_window(self) -> None:
        window = self._program.window
        if "interview" not in window.actions_book:
            if time.monotonic() > self._latest:
                raise TimeoutError("the window did not open its workspace")
            self._timer.start(50)
            return
        self._timer.timeout.disconnect()
        self._timer.timeout.connect(self._next_key)
        window.activateWindow()
        reopened = self._page.under_way
        if not reopened:
            self._press(Qt.Key.Key_F9)
            self._page.card.consents["on_record"].setChecked(True)
            self._press(Qt.Key.Key_F9)
        self._tell_what_is_shown(reopened)
        os.write(sys.stdout.fileno(), b"ready\n")
        self._timer.start(50)

    def _tell_what_is_shown(self, reopened: bool) -> None:
        notes, row = self._page.notes, self._page.notes.current
        bound = self._program.context.open_workspace.note_bindings(notes.interview_id)
        self._tell(
            opened=reopened,
            interview=notes.interview_id,
            said=self._page.said.sentence.text(),
            shown={one.note_id: one.edit.text() for one in notes.rows},
            bound={note: sorted(one for one, _ in links) for note, links in bound.items()},
            in_note=row.note_id,
            cursor=row.edit.place(),
        )

    def _next_key(self) -> None:
        if not self._rest:
            self._rest = self._plan()
        key, modifiers, text = self._rest.pop(0)
        if key < 0:  # somebody speaks: nothing is typed
            self._timer.start(-key)
            return
        if key:  # an act is done before it can be told: a kill may fall between
            self._tell(begins=key)
        self._press(Qt.Key(key), modifiers, text)
        self._tell_state(text or key)
        pause = 60_000 / self._rate
        self._timer.start(int(self._chance.uniform(0.35, 1.65) * pause))

    def _plan(self) -> list[tuple[int, Qt.KeyboardModifier, str]]:
        """The keys of a sentence, and of what is done with it."""
        chance = self._chance
        keys: list[tuple[int, Qt.KeyboardModifier, str]] = []
        if chance.random() < 0.06 and len(self._page.notes.rows) > 2:  # a word into an old note
            keys += [(Qt.Key.Key_Up, NONE, "")] * chance.randint(2, 5)
            keys += _letters(" (see above)")
            keys += [(Qt.Key.Key_Return, NONE, "")]
        keys += _letters(chance.choice(SENTENCES) + " ")
        if chance.random() < 0.15:
            keys += [(Qt.Key.Key_Q, CTRL | SHIFT, "")]
        if chance.random() < 0.4:
            keys += [(Qt.Key.Key_1 + chance.randint(0, 2), CTRL, "")]
        if chance.random() < 0.05:
            keys += [(Qt.Key.Key_1 + chance.randint(0, 3), CTRL | SHIFT, "")]
        if chance.random() < 0.35:
            keys += [(Qt.Key.Key_Return, NONE, "")]
        if chance.random() < 0.08:
            keys += [(-chance.randint(1000, 8000), NONE, "")]
        return keys

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        """A key as the system sends it: first as a shortcut of the window, then to the field."""
        target = QApplication.focusWidget() or self._program.window
        override = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        override.setAccepted(False)
        QApplication.sendEvent(target, override)
        if not override.isAccepted() and key == Qt.Key.Key_F9:
            self._program.window.actions_book["interview"].trigger()
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def _tell_state(self, key: object) -> None:
        row = self._page.notes.current
        workspace = self._program.context.open_workspace
        words: dict[str, object] = {"key": key, "in_note": row.note_id, "cursor": row.edit.place()}
        words["text"] = row.edit.text()
        if isinstance(key, int):
            bound = workspace.note_bindings(self._page.notes.interview_id)
            words["bound"] = {note: sorted(one for one, _ in of) for note, of in bound.items()}
            quoted = workspace.note_quotations(self._page.notes.interview_id)
            words["quotations"] = sum(len(of) for of in quoted.values())
        self._tell(**words)

    def _tell(self, **words: object) -> None:
        line = json.dumps({"at": time.monotonic(), **words}, ensure_ascii=False)
        os.write(self._log, line.encode() + b"\n")
        os.fsync(self._log)


def _letters(text: str) -> list[tuple[int, Qt.KeyboardModifier, str]]:
    return [(0, NONE, letter) for letter in text]


def _give_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A failure inside the event loop ends the process: nobody is there to see it otherwise."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def main() -> int:
    path, log, seed = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    rate = float(sys.argv[4]) if len(sys.argv) > 4 else RATE
    sys.excepthook = _give_up
    QApplication.setStyle("Fusion")
    application = QApplication(["interview typist"])
    program = Application(path, application)
    program.start()
    Typist(program, log, seed, rate)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
