"""Backups of an open workspace: made, listed, and what restoring one would take away."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path

from irm_desktop.domain.safety_records import PROVEN, Backup, Loss
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup_folder import (
    BackupFolder,
    newest_first,
    own_root,
    root_beside,
    workspace_id,
)
from irm_desktop.storage.checking import Checking
from irm_desktop.storage.journal import newest_hash
from irm_desktop.storage.losing import loss_between

_ONE_AT_A_TIME = threading.Lock()  # of a worker and of an import: each sees the names of others
_ELSEWHERE = ("missing", "read-only", "disk-full", "locked")  # another folder may help


class Backups(Checking):
    """What concerns backups. None is made by itself unless the workspace was opened with a folder
    for them."""

    backup_root: Path | None = None
    backup_trouble = ""  # why the last backup went into the user's own folder, as a sentence

    def use_backups(self, root: Path | None) -> None:
        """From now on backups go to this folder."""
        self.backup_root = root

    def keep_backup(self, why: str) -> Backup:
        """Makes a proven backup now, whether anything changed or not; `why` is one of REASONS.

        Where the folder cannot be used, the user's own is, and `backup_trouble` says so. Raises
        WorkspaceError where there is no place at all, or where the workspace itself is damaged.
        """
        with self._undisturbed():
            made, self.backup_trouble = keep(
                self.path, self._key, why, self._journal.wall(), self.id, self._root()
            )
        return made

    @contextmanager
    def _undisturbed(self) -> Iterator[None]:
        """A reader keeps a writer waiting where a rollback journal is written: then nothing is
        written here while a backup is made. With a log both go on."""
        with self._reading() as connection:
            mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        with nullcontext() if mode == "wal" else self._one_writer:
            yield

    def backups(self) -> tuple[Backup, ...]:
        """All backups of this workspace, newest first, as their proofs tell them."""
        return list_backups(self.path, self._root(), self.id)

    def changed_since_backup(self) -> bool:
        """Whether what is here now is in no proven backup."""
        return self._proven_now() is None

    def loss(self, backup: Backup) -> Loss:
        """What restoring `backup` would take away of what is here now."""
        with self._reading() as connection:
            raw = connection.connection.driver_connection
            return loss_between(raw, backup, self._key)

    @property
    def same_disk(self) -> bool:
        """Whether the backups lie on the disk of the workspace, and would be lost with it."""
        return on_same_disk(self.path, self._root())

    def _root(self) -> Path:
        return self.backup_root or root_beside(self.path)

    def _kept_copies(self) -> tuple[Path, ...]:
        return tuple(one.path for one in self.backups())

    def keep_before(self, why: str) -> Path | None:
        if self.backup_root is None:
            return None
        made = None if why == "repair" else self._proven_now()  # tables may differ from the journal
        return (made or self.keep_backup(why)).path

    def _proven_now(self) -> Backup | None:
        """The newest proven backup of what is here now."""
        with self._reading() as connection:
            head = newest_hash(connection)
        found = (one for one in self.backups() if one.state == PROVEN and one.head == head)
        return next(found, None)


def keep(
    path: Path, key: bytes | None, why: str, now: datetime, workspace: str, root: Path
) -> tuple[Backup, str]:
    """A proven backup of the workspace at `path` in `root`, or in the user's own folder where
    `root` cannot be used; the sentence then says why. Raises WorkspaceError."""
    with _ONE_AT_A_TIME:
        try:
            return BackupFolder(root).make(path, key, why, now, workspace), ""
        except WorkspaceError as error:
            if error.code not in _ELSEWHERE or root == own_root():
                raise
        made = BackupFolder(own_root()).make(path, key, why, now, workspace)
    return made, (
        f"The folder for backups, {root}, cannot be used. This backup is in {made.path.parent}. "
        "Connect the disk, or choose another folder in the settings."
    )


def keep_before_upgrade(
    path: Path, key: bytes | None, root: Path, wall: Callable[[], datetime]
) -> Callable[[], Backup]:
    """What makes the backup before an upgrade, if there is one to be made."""
    return lambda: keep(path, key, "upgrade", wall(), workspace_id(path, key), root)[0]


def list_backups(path: Path, root: Path, workspace: str = "") -> tuple[Backup, ...]:
    """The backups of a workspace in `root` and in the user's own folder, newest first; without its
    id those made under its name."""
    roots = dict.fromkeys((root, own_root()))
    found = [one for each in roots for one in BackupFolder(each).list(path, workspace)]
    return newest_first(found)


def on_same_disk(path: Path, root: Path) -> bool:
    """Whether a folder, or the nearest one above it that is there, is on the disk of `path`."""
    for folder in (root, *root.parents):
        if folder.exists():
            return folder.stat().st_dev == path.stat().st_dev
    return False
