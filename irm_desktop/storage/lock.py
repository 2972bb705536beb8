"""One writer at a time: a lock file beside the workspace that says who has it open.

The operating system holds the lock, so a killed program leaves none behind; the file that then
stays is only a note, and the next program takes it over.
"""

import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from irm_desktop.storage.failures import locked

_FAR = 1 << 30  # the locked byte lies behind the note, which stays readable on Windows

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
    return workspace.with_name(workspace.name + ".lock")


class WriterLock:
    """Held from its making until `release`. Raises WorkspaceError `locked` with the holder."""

    def __init__(self, workspace: Path, actor: str, at: str) -> None:
        self._path = lock_path(workspace)
        self._handle = -1
        while self._handle < 0:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                _take(handle)
            except OSError:
                os.close(handle)
                raise locked(workspace, self._holder()) from None
            if self._is_current(handle):
                self._handle = handle
            else:  # the holder removed the file between our opening and locking it
                os.close(handle)
        self._write(actor, at)

    def _write(self, actor: str, at: str) -> None:
        note = {"actor": actor, "host": socket.gethostname(), "process": os.getpid(), "since": at}
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        with suppress(OSError):  # on a full disk the lock holds without its note
            os.write(self._handle, json.dumps(note).encode())

    def _is_current(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), os.stat(self._path))
        except FileNotFoundError:
            return False

    def _holder(self) -> str:
        try:
            note = json.loads(self._path.read_text("utf-8"))
            actor, host, since = note["actor"], note["host"], note["since"]
        except (OSError, ValueError, KeyError, TypeError):
            return "another program"
        where = "" if host == socket.gethostname() else f" on {host}"
        return f"another window of {actor}{where}, since {since[:16].replace('T', ' ')} UTC"

    def release(self) -> None:
        """Gives the lock back and removes the note; harmless when called twice."""
        if self._handle < 0:
            return
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)  # while it is held: nobody else's note is removed
        os.close(self._handle)
        self._handle = -1
        if sys.platform == "win32":
            try:
                self._path.unlink(missing_ok=True)
            except PermissionError:
                return  # the next program has it open already
