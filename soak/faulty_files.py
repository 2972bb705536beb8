"""Python's own way to files on a disk that fails: what writes, renames, removes or forces to disk.

Only files in the folder of the plan are concerned. What a library of C writes is not seen.
"""

import builtins
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from soak.faulty import is_on_disk, is_short, meets_at

_OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT
# What names its files, by what it does to them.
_NAMED = {
    "replace": "rename", "rename": "rename", "unlink": "remove", "remove": "remove",
    "link": "link", "mkdir": "mkdir",
}  # fmt: skip
_BY_HANDLE = {"fsync": "sync", "fdatasync": "sync", "ftruncate": "truncate", "write": "write"}


def _raise(error: int, path: object = None) -> None:
    raise OSError(error, os.strerror(error), path)


def _path_of(handle: object) -> str:
    """The file behind a handle."""
    try:
        return os.readlink(f"/proc/self/fd/{handle}")
    except OSError:
        return ""


class _Raw(io.FileIO):
    """A file that asks before it writes."""

    def write(self, data: Any, /) -> int:  # Any: what has bytes
        error = meets_at("write", str(self.name))
        if error:
            if is_short() and len(data) > 1:
                super().write(bytes(data)[: len(data) // 2])
            _raise(error, self.name)
        return int(super().write(data) or 0)


def _opened(original: Callable[..., Any]) -> Callable[..., Any]:
    """`open`, which makes files that ask. Any: as of `open` itself."""

    def opened(file: Any, mode: str = "r", buffering: int = -1, *rest: Any, **more: Any) -> Any:
        path = os.fspath(file) if isinstance(file, (str, os.PathLike)) else ""
        if not is_on_disk(path) or not set(mode) & set("wax+") or "opener" in more:
            return original(file, mode, buffering, *rest, **more)
        if error := meets_at("open", path):
            _raise(error, path)
        binary = "b" in mode
        raw = _Raw(path, mode.replace("b", "").replace("t", ""))
        if binary and buffering == 0:
            return raw
        both = "+" in mode
        buffer = io.BufferedRandom(raw) if both else io.BufferedWriter(raw)
        return buffer if binary else io.TextIOWrapper(buffer, *rest, **more)

    return opened


def _asking(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
    def called(*arguments: Any, **more: Any) -> Any:  # Any: whatever the call takes
        if name in _NAMED:
            error = meets_at(_NAMED[name], *map(str, arguments[:2]))
        else:
            error = meets_at(_BY_HANDLE[name], _path_of(arguments[0]))
        if error:
            _raise(error)
        return original(*arguments, **more)

    return called


def _os_open(original: Callable[..., int]) -> Callable[..., int]:
    def opened(path: Any, flags: int, *rest: Any, **more: Any) -> int:  # Any: as of `os.open`
        error = meets_at("open", str(path)) if flags & _OPEN_TO_WRITE else 0
        if error:
            _raise(error, path)
        return original(path, flags, *rest, **more)

    return opened


def _sendfile(original: Callable[..., int]) -> Callable[..., int]:
    def sent(to: int, *rest: Any, **more: Any) -> int:  # Any: as of `os.sendfile`
        if error := meets_at("write", _path_of(to)):
            _raise(error)
        return original(to, *rest, **more)

    return sent


@contextmanager
def faulty_files() -> Iterator[None]:
    """Python asks the plan that is followed (`faulty.failing`) before it writes."""
    made: list[tuple[Any, str, Any]] = [
        (os, "open", _os_open(os.open)),
        (os, "sendfile", _sendfile(os.sendfile)),
        *((os, name, _asking(name, getattr(os, name))) for name in (*_NAMED, *_BY_HANDLE)),
        (io, "open", _opened(io.open)),
        (builtins, "open", _opened(builtins.open)),
    ]
    before = [(where, name, getattr(where, name)) for where, name, _ in made]
    try:
        for where, name, replacement in made:
            setattr(where, name, replacement)
        yield
    finally:
        for where, name, original in before:
            setattr(where, name, original)
