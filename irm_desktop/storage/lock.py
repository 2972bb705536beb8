"""One writer at a time: a lock file beside the workspace that says who has it open.

The operating system holds the lock, so a killed program leaves none behind; the note that then
stays (`lock_note`) says that the file was not closed, and the next program takes it over.
"""

import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.safety_records import Holder
from irm_desktop.storage.beside import beside
from irm_desktop.storage.failures import locked
from irm_desktop.storage.lock_note import (
    Note,
    is_young,
    new_note,
    read_note,
    seen_again,
    this_host,
)

_FAR = 1 << 30  # the locked byte lies behind the note, which stays readable on Windows
_TRIES = 3  # somebody may only be looking who holds the lock
_PAUSE = 0.02  # seconds between two tries

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_path(workspace: Path) -> Path:
    """Beside the file itself, also where it is opened through a link: else two could write."""
    return beside(workspace, ".lock")


def holder(workspace: Path) -> Holder | None:
    """Who has the workspace open for writing, here or, by a young note, elsewhere; None where
    nobody has. Leaves no trace."""
    path = lock_path(workspace)
    held = _is_held(path)
    note = read_note(path)
    if note is None or not (held or _is_held_elsewhere(note, path)):
        return None
    return note.holder


def _is_held(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:  # not there, or in a folder of others: then its note tells
        return False
    try:
        return not _is_free(handle)
    finally:
        os.close(handle)


def _is_free(handle: int) -> bool:
    for _ in range(_TRIES):
        with suppress(OSError):
            _take(handle)
            return True
        time.sleep(_PAUSE)
    return False


def _is_held_elsewhere(note: Note, path: Path) -> bool:
    return note.host not in ("", this_host()) and is_young(note, path, datetime.now(UTC))


class WriterLock:
    """Held from its making until `release`. Raises WorkspaceError `locked` with the holder.

    `left_behind` is the note of a program that ended without closing the file, None where it was
    closed.
    """

    def __init__(self, workspace: Path, actor: str, at: str) -> None:
        self._path = lock_path(workspace)
        self._handle = -1
        self._left_at = 0  # nanoseconds since 1970: the time of the note that was left behind
        self._one_writer = threading.Lock()  # the beat comes from another thread than an operation
        self.left_behind: Note | None = None
        while self._handle < 0:
            handle, made = self._opened()
            if not _is_free(handle):
                os.close(handle)
                note = read_note(self._path)
                raise locked(workspace, None if note is None else note.holder)
            if self._is_current(handle):
                self._handle = handle
            else:  # the holder removed the file between our opening and locking it
                os.close(handle)
        if not made:
            self.left_behind = read_note(self._path)
            self._left_at = os.fstat(self._handle).st_mtime_ns
            self._refuse_held_elsewhere(workspace)
        self._note = new_note(actor, at)
        self._write(self._note)

    def _opened(self) -> tuple[int, bool]:
        """A handle of the lock file, and whether it was made just now."""
        while True:
            with suppress(FileExistsError):
                return os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o666), True
            with suppress(FileNotFoundError):
                return os.open(self._path, os.O_RDWR), False

    def _refuse_held_elsewhere(self, workspace: Path) -> None:
        note = self.left_behind
        if note is not None and _is_held_elsewhere(note, self._path):
            os.close(self._handle)
            self._handle = -1
            raise locked(workspace, note.holder)

    def beat(self) -> None:
        """Says again that the program is alive; to be called each minute."""
        with self._one_writer:
            if self._handle >= 0:
                self._note = seen_again(self._note)
                self._write(self._note)

    def saved(self, workspace: str, head: str, at: str) -> None:
        """Notes what was saved last, so that its loss is noticed. It costs no waiting for the
        disk: the note may be older than the file, never newer."""
        with self._one_writer:
            if self._handle >= 0:
                self._note = replace(self._note, workspace=workspace, head=head, head_at=at)
                self._write(self._note)

    def _write(self, note: Note, handle: int = -1) -> None:
        """In place, so that a reader never finds it empty."""
        text = note.text()
        handle = self._handle if handle < 0 else handle
        with suppress(OSError):  # on a full disk the lock holds without its note
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, text)
            os.ftruncate(handle, len(text))

    def _is_current(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self._path))
        except FileNotFoundError:
            return False

    def release(self, *, looked_after: bool = True) -> None:
        """Gives the lock back and removes the note; harmless when called twice.

        Where the file was not `looked_after` (it could not be opened), a note that was left behind
        is put back for whoever opens it next.
        """
        with self._one_writer:
            if self._handle < 0:
                return
            handle, self._handle = self._handle, -1
        if not looked_after and self.left_behind is not None:
            self._write(self.left_behind, handle)
            os.close(handle)
            with suppress(OSError):  # else it would look as if it had come just now
                os.utime(self._path, ns=(self._left_at, self._left_at))
            return
        if sys.platform != "win32":
            with suppress(OSError):  # a note that stays on a lost disk holds nothing
                self._path.unlink(missing_ok=True)  # while held: nobody else's note is removed
        os.close(handle)
        if sys.platform == "win32":
            try:
                self._path.unlink(missing_ok=True)
            except PermissionError:
                return  # the next program has it open already
