"""What the database library reports, told as something a person can act on."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from json import JSONDecodeError
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from irm_desktop.domain.safety_records import Holder
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import NoReading
from irm_desktop.storage.recognise import damaged, missing, not_a_workspace

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
# What a disk or share answers that fails or is there no more; not every system has every name.
_GONE = {
    getattr(errno, name)
    for name in ("EIO", "ENXIO", "ENODEV", "ESTALE", "ENOTCONN", "ETIMEDOUT", "EHOSTDOWN")
    if hasattr(errno, name)
}
_NO_PLACE = (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG)
_LEAST_FREE = 1 << 20  # bytes; below this an input/output error means a full disk


def _is_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _LEAST_FREE
    except OSError:
        return False


def disk_full(path: Path, *, making: bool = False) -> WorkspaceError:
    if making:
        return WorkspaceError(
            f"There is no room on the disk for {path.name}. Nothing was made; "
            "make room, or choose another disk.",
            "disk-full",
        )
    return WorkspaceError(
        f"There is no room left on the disk of {path.name}. The last change was not kept; "
        "everything before it is. Make room, then do it again.",
        "disk-full",
    )


def read_only(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"{path.name} cannot be written: the file or its folder is read-only. Nothing was "
        "changed. Copy it to a folder of yours, or ask for the right to write there.",
        "read-only",
    )


class Locked(WorkspaceError):
    """Somebody else has the workspace open: `holder`, None where that is not known."""

    def __init__(self, message: str, holder: Holder | None = None) -> None:
        super().__init__(message, "locked")
        self.holder = holder


def locked(path: Path, holder: Holder | None = None) -> Locked:
    return Locked(
        f"{path.name} is open in {_holder_words(holder)}. Nothing was changed. "
        "Close it there, then do this again; until then it can be opened for reading.",
        holder,
    )


def _holder_words(holder: Holder | None) -> str:
    if holder is None or not holder.actor:
        return "another program"
    where = "" if holder.here else f" on {holder.host}"
    words = f"another window of {holder.actor}{where}, since {minute(holder.since)} UTC"
    if holder.here or not holder.seen:
        return words
    return f"{words}, last seen {minute(holder.seen)} UTC"


def minute(at: str) -> str:
    """An ISO date-time to the minute, as sentences have it."""
    return at[:16].replace("T", " ")


def explained(error: Exception, path: Path, *, making: bool = False) -> WorkspaceError | None:
    """The sentence for `error`, or None where it is a fault of the program."""
    words = str(getattr(error, "orig", None) or error).lower()  # without the statement
    if "could not decode" in words:  # it quotes what stands in the file
        return damaged(path, "some of its words cannot be read")
    if "disk is full" in words or ("disk i/o" in words and _is_full(path)):
        return disk_full(path, making=making)
    if "readonly" in words or "read-only" in words:
        return read_only(path)
    if "locked" in words or "busy" in words:
        return locked(path)
    if "no such table" in words or "no such column" in words:
        return damaged(path, "its tables are not those of a workspace")
    if "foreign key constraint failed" in words:
        return damaged(path, "records in it belong to others that are not there")
    if "malformed" in words or "corrupt" in words:
        return damaged(path, "the database in it does not hold together")
    if "not a database" in words:
        return not_a_workspace(path, "is a file of another kind")
    if "unable to open" in words or "disk i/o" in words:
        return _unreachable(path, making=making)
    return None


def _unreachable(path: Path, *, making: bool = False) -> WorkspaceError:
    if making:
        return WorkspaceError(
            f"{path.name} could not be written: its disk does not answer as it should. Nothing was "
            "made. Check that the disk or network folder is connected, or choose another one.",
            "read-only",
        )
    if not path.exists():
        return missing(path)
    if _is_full(path):
        return disk_full(path)
    return WorkspaceError(
        f"{path.name} cannot be reached on its disk. Check that the disk or network folder is "
        "connected, then open the workspace again. Nothing was changed.",
        "read-only",
    )


def _no_place(path: Path) -> WorkspaceError:
    """Where a new file cannot lie: its folder is gone, or a folder goes by its name."""
    why = f"a folder in {path.parent} goes by that name" if path.is_dir() else (
        f"there is no folder {path.parent}, or none that takes such a name"
    )  # fmt: skip
    return WorkspaceError(
        f"{path.name} could not be written: {why}. Nothing was made. Choose another folder or "
        "name.",
        "no-folder",
    )


@contextmanager
def told(path: Path, *, making: bool = False) -> Iterator[None]:
    """Turns what the database or the disk reports inside the block into a WorkspaceError.

    `making` says that `path` is a new file, of which nothing stays.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        sentence = explained(error, path, making=making)
        if sentence is None:
            raise
        raise sentence from error
    except (JSONDecodeError, UnicodeDecodeError, NoReading) as error:
        raise damaged(path, "a record in it cannot be read") from error
    except OSError as error:
        if error.errno in _FULL:
            raise disk_full(path, making=making) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise read_only(path) from error
        if error.errno in _GONE:
            raise _unreachable(path, making=making) from error
        if making and error.errno in _NO_PLACE:
            raise _no_place(path) from error
        raise
