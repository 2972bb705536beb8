"""What the window reaches of backups, restoring, repairing, places and locks, with the folder of
backups that was chosen. `services` imports this module in the worker thread."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.safety_records import Backup, Loss, PlaceNotice, Recovery, Restored
from irm_desktop.storage.backup_proof import prove
from irm_desktop.storage.backups import list_backups, on_same_disk
from irm_desktop.storage.door import wall_clock
from irm_desktop.storage.losing import loss_of
from irm_desktop.storage.places import copy_here, look_at
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.salvage import salvage
from irm_desktop.storage.workspace import Workspace


class SafetyDoor:
    """All of it takes the path of a workspace, which need not be open, nor open any more."""

    def __init__(self, library: InstrumentLibrary, root: Callable[[], Path]) -> None:
        self._library, self._root = library, root

    @property
    def root(self) -> Path:
        """The folder of all backups."""
        return self._root()

    def key_of(self, workspace: Workspace) -> bytes | None:
        """What opens the workspace again after it is closed for a moment."""
        return workspace._key

    def backups(self, path: Path, workspace: str = "") -> tuple[Backup, ...]:
        """Newest first; `workspace` is its id, where that is known."""
        return list_backups(path, self.root, workspace)

    def prove(self, backup: Backup, key: bytes | None = None) -> Backup:
        return prove(backup, key)

    def loss(self, path: Path, backup: Backup, key: bytes | None = None) -> Loss:
        return loss_of(path, backup, key)

    def restore(self, path: Path, backup: Backup, key: bytes | None, actor: str) -> Restored:
        """The workspace is closed. Raises WorkspaceError; nothing is then changed."""
        return restore(path, backup, key, actor=actor, root=self.root)

    def look_at(self, path: Path, key: bytes | None = None) -> tuple[PlaceNotice, ...]:
        """What is odd about where the workspace lies."""
        return look_at(path, datetime.now(UTC), key)

    def copy_here(self, path: Path, folder: Path, key: bytes | None = None) -> Path:
        """A compared copy in a folder of this computer. Raises WorkspaceError."""
        return copy_here(path, folder, key)

    def salvage(self, path: Path, key: bytes | None, actor: str) -> Recovery:
        """A new file of what can be read of a damaged one, which is kept. Raises WorkspaceError."""
        return salvage(
            path,
            actor=actor,
            library=self._library,
            clock=wall_clock,
            key=key,
            backups=self.root,
        )

    def same_disk(self, path: Path) -> bool:
        try:
            return on_same_disk(path, self.root)
        except OSError:
            return False
