"""Keeps what is typed in an interview: on disk within a second, in the journal when it is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from irm_desktop.domain.interviews import Typed
from irm_desktop.domain.text import clean
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.interview_note import NoteRow
from irm_desktop.ui.typed_keeper import TypedKeeper
from irm_desktop.ui.widgets.typing_pause import TypingPause

PAUSE, LONGEST = 150, 300  # milliseconds: the file is written in a thread, so more often
REST = 5000  # milliseconds without a key after which a paragraph becomes a note


class Keeping(QObject):
    """Of one interview at a time. `current` gives the paragraph one is writing in."""

    on_disk = Signal(bool)  # whether every word is
    rested = Signal()  # nobody has typed for a while
    failed = Signal(str)  # why something is not on disk

    def __init__(
        self, context: Context, current: Callable[[], NoteRow | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._current = context, current
        self.interview_id = ""
        self._keeper: TypedKeeper | None = None
        self._newest = 0
        self._told = ""  # of what was last written down: note, cursor, text
        self._pause = TypingPause(self, PAUSE, LONGEST)
        self._pause.ended.connect(self._keep)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.rested)

    def open(self, interview_id: str) -> None:
        """From now on the interview is reopened after a crash; nothing is kept read-only."""
        self.interview_id = interview_id
        workspace = self._context.open_workspace
        if workspace.read_only:
            return
        self._keeper = TypedKeeper(workspace, self)
        self._keeper.kept.connect(self._kept)
        self._keeper.failed.connect(self.failed)
        self._write_now()

    def stop(self) -> None:
        """End the thread that writes; nothing waits for it after `flush`."""
        self._pause.stop()
        self._rest.stop()
        self.end_thread()
        self.interview_id, self._told = "", ""

    def end_thread(self) -> None:
        """The same where the window was built anew, and all of Qt in here is gone."""
        if self._keeper is not None:
            self._keeper.stop()
            self._keeper = None

    def changed(self) -> None:
        """A key was typed, or the cursor moved."""
        if self._keeper is not None:
            self._pause.key()
            self._rest.start()

    def _now(self, row: NoteRow) -> Typed:
        text = row.edit.text()
        kept = clean(text) == row.stored or not (text.strip() or row.stored)
        return Typed(self.interview_id, row.note_id, row.at, text, row.edit.place(), kept)

    def _keep(self) -> None:
        """Have the paragraph and the place of the cursor written down."""
        row = self._current()
        if self._keeper is None or row is None:
            return
        typed = self._now(row)
        told = f"{typed.note_id} {typed.cursor} {typed.kept} {typed.text}"
        if told != self._told:
            self._told = told
            self.on_disk.emit(False)
            self._newest = self._keeper.keep(typed)

    def _kept(self, number: int) -> None:
        if number == self._newest and not self._pause.running:
            self.on_disk.emit(True)

    def _write_now(self) -> None:
        row = self._current()
        if self._keeper is None or row is None:
            return
        self._keeper.drop()
        try:
            self._context.open_workspace.keep_typed(self._now(row))
        except UserError as error:
            self.failed.emit(error.message)

    def finish(self, row: NoteRow) -> bool:
        """What was typed into the row becomes a note in the journal; False where it did not."""
        if self._keeper is None:
            return False
        typed = self._now(row)
        if typed.kept:
            return True
        self._pause.stop()
        self._rest.stop()
        self._keeper.drop()
        try:
            change = self._context.open_workspace.finish_typed(typed)
        except UserError as error:  # said in place: a dialog would take the keys of who types on
            self.failed.emit(error.message)
            self.changed()
            return False
        row.stored = clean(typed.text) if typed.text.strip() else ""
        self._told = ""
        self._context.operations.add(lambda _w: change)
        self.on_disk.emit(True)
        return True

    def flush(self, rows: list[NoteRow]) -> None:
        """Make notes of all that is in none yet, and write the place of the cursor down."""
        for row in rows:
            self.finish(row)
        self._pause.stop()
        self._write_now()
