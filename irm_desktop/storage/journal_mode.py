"""How a workspace is written: with SQLite's log on a disk of this computer, with a rollback journal
where others reach the file past this computer (`places`)."""

from contextlib import closing
from pathlib import Path

from irm_desktop.storage.failures import Locked, told
from irm_desktop.storage.file_start import read_start
from irm_desktop.storage.places import is_shared
from irm_desktop.storage.raw import connect

LOG, JOURNAL = "wal", "delete"
_WRITTEN_WITH = 18  # offset in the header: 2 for a log, 1 for a rollback journal
_BUSY_MS = 500


def settle(path: Path, key: bytes | None) -> str:
    """Brings a file to the way of writing that fits its folder; the way it is written now.

    Where somebody reads it just now it stays as it is, until it is opened the next time.
    """
    wanted = JOURNAL if is_shared(path) else LOG
    if _written_with(path) == wanted:
        return wanted
    try:
        with told(path), closing(connect(path, "mode=rw", key, isolation_level=None)) as raw:
            raw.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
            raw.execute(f"PRAGMA journal_mode = {wanted}")
    except Locked:
        return _written_with(path)
    return _written_with(path)


def _written_with(path: Path) -> str:
    header, _ = read_start(path, _WRITTEN_WITH + 1)
    return LOG if header[_WRITTEN_WITH:] == b"\x02" else JOURNAL
