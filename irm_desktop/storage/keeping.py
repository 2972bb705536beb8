"""The backup that is made before something large is done to a workspace."""

from pathlib import Path


class Keeping:
    """What needs a backup first asks here; `storage.backups` answers."""

    def keep_before(self, why: str) -> Path | None:
        """A proven backup of what is here now, made before what follows, or the one that there is
        already; None where the workspace was opened without a folder for backups. Raises
        WorkspaceError where none can be made: what was asked for is then not done."""
        raise NotImplementedError(why)

    def _kept_copies(self) -> tuple[Path, ...]:
        """The backups of this workspace that are known."""
        raise NotImplementedError
