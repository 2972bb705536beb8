"""Write a file beside its target, read it back, then give it its name.

The target is never touched before the new file is whole, on disk and read back.
"""

import errno
import os
import shutil
import stat
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from irm_desktop.errors import ExportFailed

# Windows: the file is open in another program, or part of it is locked.
_SHARING_VIOLATIONS = (32, 33)
_MARK = ".irm-"


@contextmanager
def written(target: Path, read_back: Callable[[Path], None]) -> Iterator[Path]:
    """A temporary path beside `target`; on leaving it is read back and takes the target's name.

    `read_back` gets the temporary path and raises ExportFailed where the file is not what was to
    be written. Whatever fails, the target stays as it was and no temporary file is left.
    Raises ExportFailed with a sentence for every fault of the disk, the folder or the name.
    """
    final = Path(os.path.realpath(target))
    temporary = final.with_name(f"{_MARK}{uuid.uuid4().hex[:12]}{final.suffix[:8]}")
    try:
        _refuse_what_cannot_be_replaced(final)
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        yield temporary
        _flush(temporary)
        read_back(temporary)
        if final.exists():
            shutil.copymode(final, temporary)
        os.replace(temporary, final)
        _flush_folder(final.parent)
    except OSError as error:
        raise _failure(error, final) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _refuse_what_cannot_be_replaced(final: Path) -> None:
    name = final.name
    if len(os.fsencode(name)) > 255:
        # The temporary name is short, so only the last step would notice.
        raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    if final.is_dir():
        raise ExportFailed(
            f"There is a folder with the name {name} in {final.parent}. Choose another name.",
            "is-folder",
        )
    if final.exists() and not final.stat().st_mode & stat.S_IWRITE:
        raise ExportFailed(
            f"{name} is marked read-only and was not replaced. "
            "Remove the mark, or choose another name.",
            "read-only",
        )


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Make the new name durable too, where the system can (Windows and some network disks cannot).

    The file has its name by now, so a refusal here is no failure of the export.
    """
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _failure(error: OSError, final: Path) -> ExportFailed:
    name, folder = final.name, final.parent
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS:
        sentence = f"{name} is open in another program. Close it there and export again."
        return ExportFailed(sentence, "open-elsewhere")
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return ExportFailed(
                f"The disk is full: {name} was not written. "
                "Free some space, or choose a folder on another disk.",
                "disk-full",
            )
        case errno.ENOENT | errno.ENOTDIR:
            return ExportFailed(
                f"The folder {folder} does not exist. Choose a folder that does.", "folder-missing"
            )
        case errno.EROFS:
            return ExportFailed(
                f"{folder} is on a disk that cannot be written to. Choose another folder.",
                "read-only",
            )
        case errno.ENAMETOOLONG | errno.EINVAL:
            return ExportFailed(
                f"The system does not accept the file name “{_shortened(name)}”. "
                "Choose a shorter or simpler one.",
                "bad-name",
            )
        case errno.ETXTBSY | errno.EBUSY:
            sentence = f"{name} is open in another program. Close it there and export again."
            return ExportFailed(sentence, "open-elsewhere")
        case errno.EACCES | errno.EPERM:
            return _no_permission(final)
    return ExportFailed(
        f"{name} could not be written to {folder}: {error.strerror or error}. "
        "Try another folder or another name.",
        "cannot-write",
    )


def _no_permission(final: Path) -> ExportFailed:
    """Windows reports a file that is open elsewhere as a missing permission too."""
    if os.name == "nt" and final.exists():
        return ExportFailed(
            f"{final.name} could not be replaced. It may be open in another program: "
            "close it there and export again.",
            "open-elsewhere",
        )
    return ExportFailed(
        f"You may not write in the folder {final.parent}. Choose another folder.", "no-permission"
    )


def _shortened(name: str) -> str:
    return name if len(name) <= 40 else f"{name[:37]}…"
