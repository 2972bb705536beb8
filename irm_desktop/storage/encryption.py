"""What an open encrypted workspace says of itself, and the plain copies that are left of it."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.safety_records import PROVEN, PlainCopy
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup_folder import SUFFIX, remove, workspace_id
from irm_desktop.storage.backups import Backups
from irm_desktop.storage.beside import short
from irm_desktop.storage.failures import told
from irm_desktop.storage.leftovers import wipe
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.recognise import read_header


class Encryption(Backups):
    """What concerns encryption. A workspace is encrypted and decrypted while it is closed
    (`storage.encrypting`)."""

    @property
    def encrypted(self) -> bool:
        return self._key is not None

    def plain_copies(self) -> tuple[PlainCopy, ...]:
        """The copies of this workspace that anybody can read: beside it and among its backups, by
        path. Those that lie elsewhere nobody can know of."""
        backups = {one.path for one in self.backups()}
        beside = {path for path in self.path.parent.iterdir() if path != self.path}
        found = [
            PlainCopy(path, _made(path), path.stat().st_size, backup=path in backups)
            for path in sorted(backups | beside)
            if self._is_plain(path)
        ]
        return tuple(found)

    def delete_plain_copies(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Writes over plain copies of this workspace and takes them away; which were.

        Raises WorkspaceError: no-backup where there is no proven encrypted backup yet, so that what
        goes is kept elsewhere, and what the disk reports.
        """
        if not any(one.encrypted and one.state == PROVEN for one in self.backups()):
            raise WorkspaceError(
                "There is no proven encrypted backup yet, so no plain copy was deleted. Make a "
                "backup first.",
                "no-backup",
            )
        return tuple(self._deleted(path for path in paths if self._is_plain(path)))

    def _deleted(self, paths: Iterable[Path]) -> Iterator[Path]:
        for path in paths:
            with told(path):
                wipe(path)
                remove(path)
                lock_path(path).unlink(missing_ok=True)
            yield path

    def _is_plain(self, path: Path) -> bool:
        """Whether it is a plain copy of this very workspace, whatever the caller says. A damaged
        one is told by its name."""
        with suppress(OSError, WorkspaceError):
            if path.samefile(self.path) or not path.is_file() or read_header(path).encrypted:
                return False
            named = path.suffix == SUFFIX and path.name.startswith(f"{short(self.path.stem)} (")
            return workspace_id(path, None) in ((self.id, "") if named else (self.id,))
        return False


def _made(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)
