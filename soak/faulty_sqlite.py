"""SQLite on a disk that fails: its system calls and its way to force bytes to disk are replaced.

The library within sqlcipher3 gives its file layer out (`sqlite3_vfs_find`), which takes other
functions in place of those of the system (`xSetSystemCall`). Forcing to disk is none of them, so
the methods of each file it opens are replaced by a copy with one of ours. Linux only.
"""

import ctypes
import importlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from soak.faulty import is_short, meets

_P, _INT, _LONG, _STR = ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong, ctypes.c_char_p
_SYNC_FAILED = 10 | (4 << 8)  # SQLITE_IOERR_FSYNC
_OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_VFS_METHODS = (
    "xOpen xDelete xAccess xFullPathname xDlOpen xDlError xDlSym xDlClose xRandomness xSleep "
    "xCurrentTime xGetLastError xCurrentTimeInt64 xSetSystemCall xGetSystemCall xNextSystemCall"
)
_FILE_METHODS = (
    "xClose xRead xWrite xTruncate xSync xFileSize xLock xUnlock xCheckReservedLock xFileControl "
    "xSectorSize xDeviceCharacteristics xShmMap xShmLock xShmBarrier xShmUnmap xFetch xUnfetch"
)


class _Vfs(ctypes.Structure):
    _fields_ = [
        *(("iVersion", _INT), ("szOsFile", _INT), ("mxPathname", _INT), ("pNext", _P)),
        *(("zName", _STR), ("pAppData", _P)),
        *((name, _P) for name in _VFS_METHODS.split()),
    ]


class _Methods(ctypes.Structure):
    _fields_ = [("iVersion", _INT), *((name, _P) for name in _FILE_METHODS.split())]


class _File(ctypes.Structure):
    _fields_ = [("pMethods", _P)]


def _c(result: Any, *arguments: Any) -> Any:
    """A type of a C function that tells its error as the system does. Any: types of ctypes."""
    return ctypes.CFUNCTYPE(result, *arguments, use_errno=True)


_WRITE = _c(ctypes.c_ssize_t, _INT, _P, ctypes.c_size_t)
_PWRITE = _c(ctypes.c_ssize_t, _INT, _P, ctypes.c_size_t, _LONG)
_TRUNCATE = _c(_INT, _INT, _LONG)
_OPEN = _c(_INT, _STR, _INT, _INT)
_UNLINK = _c(_INT, _STR)
_X_OPEN = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, _P)
_X_SYNC = ctypes.CFUNCTYPE(_INT, _P, _INT)
_SET = ctypes.CFUNCTYPE(_INT, _P, _STR, _P)
_GET = ctypes.CFUNCTYPE(_P, _P, _STR)


# What C holds must never be collected, and a file may be closed late: by whoever collects it.
_KEPT: list[Any] = []


class FaultySqlite:
    """SQLite of this process, from `install` to `remove`."""

    def __init__(self) -> None:
        library = ctypes.CDLL(importlib.import_module("sqlcipher3._sqlite3").__file__)
        library.sqlite3_vfs_find.restype = _P
        self._at = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_address(self._at)
        self._kept: list[Any] = []
        self._copies: dict[int, _Methods] = {}
        _KEPT.append((self._kept, self._copies))
        self._x_open = self._vfs.xOpen

    def install(self) -> None:
        self._replace(b"write", _WRITE, self._writing)
        self._replace(b"pwrite", _PWRITE, self._writing)
        self._replace(b"ftruncate", _TRUNCATE, _failing("truncate"))
        self._replace(b"open", _OPEN, self._opening)
        self._replace(b"unlink", _UNLINK, _failing("remove"))
        original = _X_OPEN(self._x_open)

        def x_open(vfs: int, name: int, file: int, flags: int, out: int) -> int:
            result = int(original(vfs, name, file, flags, out))
            self._watch(file)
            return result

        callback = _X_OPEN(x_open)
        self._kept.append(callback)
        self._vfs.xOpen = ctypes.cast(callback, _P)

    def remove(self) -> None:
        """Files opened in between keep their methods: they must all be closed by now."""
        _SET(self._vfs.xSetSystemCall)(self._at, None, None)
        self._vfs.xOpen = self._x_open

    def _replace(
        self, name: bytes, kind: Any, made: Callable[[Callable[..., int]], Callable[..., int]]
    ) -> None:
        """Any: a type of ctypes."""
        original = kind(_GET(self._vfs.xGetSystemCall)(self._at, name))
        callback = kind(made(original))
        self._kept += [original, callback]
        _SET(self._vfs.xSetSystemCall)(self._at, name, ctypes.cast(callback, _P))

    @staticmethod
    def _writing(original: Callable[..., int]) -> Callable[..., int]:
        def write(handle: int, data: int, size: int, *place: int) -> int:
            error = meets("write")
            if not error:
                return int(original(handle, data, size, *place))
            if is_short() and size > 1:
                original(handle, data, size // 2, *place)
            ctypes.set_errno(error)
            return -1

        return write

    @staticmethod
    def _opening(original: Callable[..., int]) -> Callable[..., int]:
        def opened(path: bytes, flags: int, mode: int) -> int:
            error = meets("open") if flags & _OPEN_TO_WRITE else 0
            if not error:
                return int(original(path, flags, mode))
            ctypes.set_errno(error)
            return -1

        return opened

    def _watch(self, at: int) -> None:
        """Gives a file that was opened methods of ours."""
        file = _File.from_address(at)
        if not file.pMethods:
            return
        if file.pMethods not in self._copies:
            methods = _Methods.from_buffer_copy(_Methods.from_address(file.pMethods))
            original = _X_SYNC(methods.xSync)

            def x_sync(one: int, flags: int) -> int:
                return _SYNC_FAILED if meets("sync") else int(original(one, flags))

            callback = _X_SYNC(x_sync)
            self._kept += [original, callback]
            methods.xSync = ctypes.cast(callback, _P)
            self._copies[file.pMethods] = methods
        file.pMethods = ctypes.addressof(self._copies[file.pMethods])


def _failing(call: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    def made(original: Callable[..., int]) -> Callable[..., int]:
        def called(*arguments: Any) -> int:  # Any: whatever the system call takes
            error = meets(call)
            if not error:
                return int(original(*arguments))
            ctypes.set_errno(error)
            return -1

        return called

    return made


@contextmanager
def faulty_sqlite() -> Iterator[None]:
    """SQLite asks the plan that is followed (`faulty.failing`) before it writes."""
    disk = FaultySqlite()
    disk.install()
    try:
        yield
    finally:
        disk.remove()
