"""The first bytes of a file, read so that SQLite keeps its locks on it.

A POSIX system takes every lock that a process has on a file away as soon as the process closes any
descriptor of it. Another program that only looks at the workspace could then take its log away
while we write to it. So an open workspace has one descriptor more, which is closed after SQLite's
own, and its first bytes are read through that.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

_POSIX = sys.platform != "win32"
_kept: dict[tuple[int, int], list[int]] = {}  # descriptors by device and inode


def read_start(path: Path, size: int) -> tuple[bytes, int]:
    """The first `size` bytes, and how many the file has. Raises OSError as opening does."""
    if _POSIX:
        facts = path.stat()
        kept = _kept.get((facts.st_dev, facts.st_ino))
        if kept:
            return os.pread(kept[-1], size, 0), facts.st_size
    with path.open("rb") as file:
        return file.read(size), file.seek(0, 2)


def keep_open(path: Path) -> Callable[[], None]:
    """From now on the file is read through one descriptor; gives what ends that, to be called when
    SQLite has closed the file."""
    if not _POSIX:
        return lambda: None
    handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    facts = os.fstat(handle)
    place = (facts.st_dev, facts.st_ino)
    _kept.setdefault(place, []).append(handle)

    def end() -> None:
        handles = _kept.get(place, [])
        if handle in handles:
            handles.remove(handle)
            if not handles:
                del _kept[place]
            os.close(handle)

    return end
