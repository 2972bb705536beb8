"""The folder of backups: one folder for each workspace in it, each backup with its proof beside.

A folder that cannot be reached, such as that of a disk that is not connected, gives way to the
user's own folder of backups, so that work is never without one.
"""

import re
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.safety_records import BAD, UNPROVEN, Backup
from irm_desktop.domain.thinning import Made, obsolete
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import (
    BESIDE,
    copy_checked,
    part_of,
    refuse_taken,
    remove_with_logs,
    sync_folder,
    write_whole,
)
from irm_desktop.storage.backup_proof import ENDING, describe, proof_path, read_backup, write_proof
from irm_desktop.storage.beside import free, second, short
from irm_desktop.storage.failures import told
from irm_desktop.storage.processes import is_running
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import looking_options
from irm_desktop.storage.slot_file import ENDING as KEYS
from irm_desktop.storage.slot_file import keys_path, read_keys

SUFFIX = ".irm"
_ID = "SELECT value FROM workspace_info WHERE key = 'id'"
_ID_SIZE = 8  # characters of a workspace's id in the name of its folder
_PART = re.compile(r"^\..+\.(\d+)\.part(-wal|-shm|-journal)?$")  # the number is a process
_LEFT = 600  # seconds after which what a program left that is gone is taken away


@dataclass(frozen=True, slots=True)
class BackupFolder:
    """The folder that holds the backups of all workspaces."""

    root: Path

    def of(self, path: Path, workspace: str) -> Path:
        """The folder of the workspace at `path` whose id is `workspace`."""
        return self.root / f"{short(path.stem)} {workspace[:_ID_SIZE]}"

    def list(self, path: Path, workspace: str = "") -> tuple[Backup, ...]:
        """The backups of a workspace, newest first, told from their proofs: no file is read.

        Also those it had under another name are found. Without its id, where the file is gone or
        damaged, all that were made under the name of `path`.
        """
        found: list[Backup] = []
        for folder in self._folders(path, workspace):
            for one in sorted(folder.glob(f"*{SUFFIX}")):
                with suppress(OSError):  # taken away while we look
                    found.append(read_backup(one))
        own = [
            one for one in found if not (workspace and one.workspace) or one.workspace == workspace
        ]
        return newest_first(own)

    def _folders(self, path: Path, workspace: str) -> Iterator[Path]:
        wanted = workspace[:_ID_SIZE]
        with suppress(OSError):
            for folder in sorted(self.root.iterdir()):
                stem, _, known = folder.name.rpartition(" ")
                same = (
                    known == wanted
                    if wanted
                    else stem == short(path.stem) and len(known) == _ID_SIZE
                )
                if same and folder.is_dir():
                    yield folder

    def make(
        self, path: Path, key: bytes | None, why: str, now: datetime, workspace: str = ""
    ) -> Backup:
        """A proven backup of the workspace at `path`, also while it is in use; older ones that
        are not needed any more go (`domain.thinning`).

        Raises WorkspaceError: damaged (the workspace itself), disk-full, read-only, missing.
        """
        folder = self.of(path, workspace)
        self._make_ready(folder)
        try:
            with told(folder, making=True):
                made = make_copy(path, free_name(folder, path.stem, why, now), key, why, now)
        except OSError as error:
            raise self._unusable(error) from error
        self.thin(path, workspace, now)
        return made

    def _make_ready(self, folder: Path) -> None:
        """Makes the folder where it is not there yet; never the disk or place it belongs to."""
        try:
            self.root.mkdir(exist_ok=True, parents=self.root == own_root())
            folder.mkdir(exist_ok=True)
        except OSError as error:
            raise self._unusable(error) from error

    def _unusable(self, error: OSError) -> WorkspaceError:
        return WorkspaceError(
            f"The folder for backups, {self.root}, cannot be used: {error.strerror}. Connect its "
            "disk, or choose another folder.",
            "missing",
        )

    def thin(self, path: Path, workspace: str, now: datetime) -> tuple[Path, ...]:
        """Removes what is not needed any more in the folder of a workspace; what was removed."""
        folder = self.of(path, workspace)
        known = {
            one.path.name: one
            for one in self.list(path, workspace)
            if one.path.parent == folder and one.state != UNPROVEN and not _worked_on(one)
        }
        made = [Made(name, one.made, one.state != BAD) for name, one in known.items()]
        gone = [known[name].path for name in sorted(obsolete(made, now))]
        with suppress(OSError):
            for one in gone:
                remove(one)
            _sweep(folder)
        return tuple(gone)


def _worked_on(backup: Backup) -> bool:
    """Whether somebody opened a backup and wrote in it, as if it were their workspace: then it is
    one, and no copy of anything. One that is damaged by a disk has the time it had."""
    beside = (*BESIDE, ".lock")
    if any(backup.path.with_name(backup.path.name + ending).exists() for ending in beside):
        return True
    try:
        written = backup.path.stat().st_mtime
    except (
        OSError
    ):  # taken away by another program that thins, or its disk is gone: not ours to take
        return True
    return backup.state == BAD and written > backup.made.timestamp() + _LEFT


def newest_first(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    return tuple(
        sorted(backups, key=lambda one: (one.made, one.entries, one.path.name), reverse=True)
    )


def own_root() -> Path:
    """The user's own folder of backups."""
    return paths.backups()


def root_beside(path: Path) -> Path:
    """Where the backups of a workspace go, and are looked for, that was opened without a folder for
    them."""
    return path.parent / "backups"


def workspace_id(path: Path, key: bytes | None) -> str:
    """The id of the workspace at `path`; empty where it cannot be read."""
    try:
        with closing(connect(path, looking_options(path), key)) as connection:
            row = connection.execute(_ID).fetchone()
    except UNREADABLE:
        row = None
    if row:
        return str(row[0])
    try:
        return read_keys(path).workspace  # of an encrypted one, whose key is not known
    except WorkspaceError:
        return ""


def make_copy(path: Path, target: Path, key: bytes | None, why: str, now: datetime) -> Backup:
    """Copies the workspace at `path` to `target`, which must not exist yet, with a proof and, of
    an encrypted one, its key file beside it. Only what was opened, checked and compared gets its
    name. Raises WorkspaceError: exists, damaged, and what the disk reports."""
    refuse_taken(target)
    part = part_of(target)
    try:
        facts = copy_checked(path, part, key)
        copy_keys(path, target)
        write_proof(describe(target, part, facts, why, now), part)
        part.replace(target)
        sync_folder(target.parent)
    except BaseException:
        if not target.exists():
            with suppress(OSError):
                remove(target)
        raise
    finally:
        with suppress(OSError):  # of a lost disk: what stays is taken away another time
            remove_with_logs(part)
    return read_backup(target)


def copy_keys(source: Path, target: Path) -> None:
    """Copies the key file beside a workspace, if it has one, to beside another."""
    keys = keys_path(source)
    if not keys.exists():
        return
    write_whole(keys_path(target), keys.read_bytes())


def remove(backup: Path) -> None:
    """Takes a backup away with all that lies beside it, the file first: never a file alone."""
    remove_with_logs(backup)
    proof_path(backup).unlink(missing_ok=True)
    keys_path(backup).unlink(missing_ok=True)


def free_name(folder: Path, stem: str, why: str, now: datetime) -> Path:
    """A name that nobody has yet: several may be made in one second."""
    return free(folder / f"{short(stem)} {second(now)} {why}{SUFFIX}")


def _sweep(folder: Path) -> None:
    """Takes away what a program left behind that was ended in the middle, and proofs and key
    files whose backup is gone."""
    for path in folder.iterdir():
        part = _PART.match(path.name)
        if part is not None:
            old = time.time() - path.stat().st_mtime > _LEFT
            if old and not is_running(int(part[1])):
                path.unlink(missing_ok=True)
            continue
        for ending in (ENDING, KEYS):
            if path.name.endswith(SUFFIX + ending):
                backup = path.with_name(path.name.removesuffix(ending))
                old = time.time() - path.stat().st_mtime > _LEFT
                if old and not backup.exists():
                    path.unlink(missing_ok=True)
