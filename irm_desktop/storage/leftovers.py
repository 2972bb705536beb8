"""Plain files that must not stay beside an encrypted workspace: written over, then taken away.

Writing over is no promise. A disk without moving parts, a cloud folder or a snapshot of the system
may keep the old bytes elsewhere; who must be sure encrypts the whole disk.
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import BESIDE, remove_with_logs
from irm_desktop.storage.beside import short
from irm_desktop.storage.processes import is_running
from irm_desktop.storage.recognise import read_header

_PIECE = 1 << 20  # bytes
_OLD = ".plain"
_COPY = ".salvage"  # a folder with the copy that a repair reads from
# the number is that of a process
_LEFT = re.compile(rf"\.(\d+)(\.part|{re.escape(_OLD)}|{re.escape(_COPY)})$")


def keep_old(path: Path) -> Path | None:
    """A second, hidden name for a file that is about to be replaced; None where the disk gives
    none."""
    old = path.with_name(f".{path.name}.{os.getpid()}{_OLD}")
    try:
        old.unlink(missing_ok=True)
        os.link(path, old)
    except OSError:
        return None
    return old


def wipe(path: Path) -> bool:
    """Writes over a file and the logs beside it and takes them away; whether that could be done.

    A file that cannot be written over, or has another name besides, is taken away all the same.
    """
    done = True
    for ending in ("", *BESIDE):
        one = path.with_name(path.name + ending)
        if not one.is_file():
            continue
        if one.stat().st_nlink > 1:  # a snapshot or another name of somebody: its bytes stay
            done = False
            continue
        try:
            _write_over(one)
        except OSError:
            done = False
    try:
        remove_with_logs(path)
    except OSError:
        return False
    return done


def _write_over(path: Path) -> None:
    with path.open("r+b") as file:
        left = file.seek(0, 2)
        file.seek(0)
        while left > 0:
            left -= file.write(os.urandom(min(_PIECE, left)))
        file.flush()
        os.fsync(file.fileno())


def tidy(path: Path) -> None:
    """Takes away what a program left beside the workspace at `path` that was ended in the middle of
    writing it anew, or a copy beside it. The caller holds the writer's lock."""
    for left in tuple(_left(path)):
        with suppress(OSError):
            if left.is_dir():
                _wipe_folder(left)
            elif left.samefile(path):  # ended before the new file had its name
                left.unlink()
            elif _is_plain(left):
                wipe(left)
            else:
                remove_with_logs(left)


def _left(path: Path) -> Iterator[Path]:
    own, copies = f".{path.name}.", f".{short(path.stem)} ("  # `beside` names the copies
    for one in path.parent.iterdir():
        found = _LEFT.search(one.name) if one.name.startswith((own, copies)) else None
        if found is None or one.is_dir() != (found[2] == _COPY):
            continue
        process = int(found[1])
        mine = process == os.getpid() and one.name.startswith(own)
        if mine or not is_running(process):
            yield one


def _wipe_folder(folder: Path) -> None:
    for one in tuple(folder.iterdir()):
        if one.is_file() and not one.is_symlink():
            wipe(one) if _is_plain(one) else remove_with_logs(one)
    shutil.rmtree(folder, ignore_errors=True)


def _is_plain(path: Path) -> bool:
    """Whether a file is no encrypted workspace: one that was only begun counts as plain."""
    try:
        return not read_header(path).encrypted
    except WorkspaceError:
        return True
