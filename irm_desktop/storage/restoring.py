"""A backup put in the place of a workspace; what was there is always kept beside it.

Every step leaves a whole file at the workspace's name, so that a program that is ended in between
loses nothing: what was there until then, or the backup. Doing it again finishes it.
"""

import hashlib
import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from irm_desktop.domain.safety_records import BAD, Backup, Restored
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import part_of, sync, sync_folder
from irm_desktop.storage.backup_folder import BackupFolder, copy_keys, workspace_id
from irm_desktop.storage.backup_proof import hash_file, prove
from irm_desktop.storage.beside import LOGS, beside, name_beside, real
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.log_file import read_log
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import newer, read_header
from irm_desktop.storage.schema import CURRENT
from irm_desktop.storage.slot_file import keys_path, read_keys

_PIECE = 1 << 20  # bytes copied at once
_BUSY_MS = 4000


def restore(
    path: Path,
    backup: Backup,
    key: bytes | None = None,
    *,
    actor: str = "",
    root: Path | None = None,
    now: datetime | None = None,
) -> Restored:
    """Puts `backup` in the place of the workspace at `path`, which is not open anywhere and may be
    damaged or missing.

    The backup is proven again first. What was at `path` is kept as "NAME (before restore TIME).irm"
    with what belongs to it; with a `root`, a sound one becomes a backup as well. `key` is that of
    the workspace. Raises WorkspaceError: damaged (the backup), cannot (it is of another workspace),
    newer, locked, missing (the folder), disk-full, read-only. The workspace is then as it was.
    """
    now = now or datetime.now(UTC)
    path = real(path)
    proven = prove(backup, key, now)
    _refuse(path, proven, key)
    done = False
    with told(path):
        lock = WriterLock(path, actor, stamp(now))
        part = part_of(path)
        try:
            _copy_exactly(proven, part)
            kept = _keep(path, key, root, now) if path.exists() else None
            part.replace(path)
            sync_folder(path.parent)
            _give_keys(proven, path)
            done = True
        finally:
            with suppress(OSError):  # of a lost disk; the lock is given back all the same
                part.unlink(missing_ok=True)
            lock.release(looked_after=done)
    return Restored(path, proven, kept)


def _refuse(path: Path, backup: Backup, key: bytes | None) -> None:
    """Raises WorkspaceError where this backup cannot take the place of this workspace."""
    if backup.state == BAD:
        raise WorkspaceError(backup.problem, "damaged")
    header = read_header(backup.path)
    if header.schema > CURRENT.number:
        raise newer(backup.path, backup.version)
    then = backup.workspace or workspace_id(backup.path, key if header.encrypted else None)
    present = workspace_id(path, key) if path.exists() else ""
    if then and present and then != present:
        raise WorkspaceError(
            f"{backup.path.name} is of another workspace than {path.name}, so nothing was "
            "restored. Open it by itself, or restore it under another name.",
            "cannot",
        )


def _copy_exactly(backup: Backup, part: Path) -> None:
    """Copies the bytes of a backup and reads them back. Raises WorkspaceError `damaged`."""
    digest = hashlib.sha256()
    with backup.path.open("rb") as source, part.open("wb") as target:
        while piece := source.read(_PIECE):
            digest.update(piece)
            target.write(piece)
    sync(part)
    wanted = backup.sha256 or digest.hexdigest()
    if digest.hexdigest() != wanted or hash_file(part) != wanted:
        raise WorkspaceError(
            f"The copy of {backup.path.name} did not come out equal to it, so nothing was "
            "restored. Try again, or take another backup.",
            "damaged",
        )


def _keep(path: Path, key: bytes | None, root: Path | None, now: datetime) -> Path:
    """Keeps the file that is there, with all that belongs to it, and takes its logs away, which
    would be played into the file that takes its place."""
    sound = _is_sound(path, key)
    if sound and root is not None:
        with suppress(WorkspaceError):  # the file itself is kept in any case
            BackupFolder(root).make(path, key, "restore", now, workspace_id(path, key))
    if sound:
        _fold_log(path, key)
    kept = name_beside(path, "before restore", now)
    copy_keys(path, kept)
    logs = [ending for ending in LOGS if beside(path, ending).exists()]
    for ending in logs:
        _copy_or_link(beside(path, ending), beside(kept, ending))
    _copy_or_link(path, kept)
    sync_folder(path.parent)
    for ending in (*logs, "-shm"):
        beside(path, ending).unlink(missing_ok=True)
    return kept


def _is_sound(path: Path, key: bytes | None) -> bool:
    """Whether the file can be opened, and its pages and its log hold together. Nothing is
    written."""
    if not read_log(path).whole:
        return False
    try:
        with closing(connect(path, "mode=ro", key)) as connection:
            return not any(broken_pages(connection, quick=True, most=1))
    except UNREADABLE:
        return False


def _fold_log(path: Path, key: bytes | None) -> None:
    """Writes the log of a sound file into it, so that it is whole by itself."""
    if not beside(path, "-wal").exists():
        return
    with suppress(dbapi2.Error), closing(connect(path, "mode=rw", key)) as connection:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _copy_or_link(path: Path, other: Path) -> None:
    """A copy of a file; a second name for it where it cannot be read whole, or where there is no
    room for a copy."""
    part = part_of(other)
    try:
        shutil.copyfile(path, part)
        sync(part)
        part.replace(other)
    except OSError:
        part.unlink(missing_ok=True)
        os.link(path, other)


def _give_keys(backup: Backup, path: Path) -> None:
    """The key file that opens what is at `path` now; the workspace's own stays where it does, for
    its passphrase may be newer than the backup."""
    if not backup.encrypted and not read_header(path).encrypted:
        keys_path(path).unlink(missing_ok=True)
    elif keys_path(backup.path).exists() and not _open_alike(path, backup.path):
        copy_keys(backup.path, path)


def _open_alike(path: Path, other: Path) -> bool:
    try:
        return read_keys(path).check == read_keys(other).check
    except WorkspaceError:
        return False
