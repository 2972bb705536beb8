"""Copies of the workspace: those beside it, such as what a restore put aside, and its backups.

A copy that was made before a person was sealed still holds the key of the name. Only copies in the
same folder and in the folder of backups can be seen; they are sealed in place, or deleted, where
somebody asks for it. A backup that was proven is proven anew afterwards.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlcipher3 import dbapi2

from irm_desktop.domain.changes import Change
from irm_desktop.domain.seal_records import OtherCopy
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import SealedKey
from irm_desktop.storage.backup_folder import remove
from irm_desktop.storage.backup_proof import rewriting
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.lock import WriterLock, lock_path
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import looking_options, read_header
from irm_desktop.storage.seal import Sealing
from irm_desktop.storage.seal_keys import read_seal

_BUSY_MS = 4000


class SealCopies(Sealing, Keeping):
    """What concerns copies of the file."""

    def copies_beside(self) -> tuple[OtherCopy, ...]:
        """The copies of this workspace in its folder, by name, and its backups."""
        sealed = set(self._locked_keys())
        found = (_copy(path, self.id, sealed, self._key) for path in self._neighbours())
        return tuple(one for one in found if one is not None)

    def seal_copies(self, paths: Iterable[Path]) -> Change:
        """Takes the keys of all sealed people out of copies too, as it was done here: the same
        passphrase opens them. Raises WorkspaceError, naming the copy where it stopped."""
        keys = self._locked_keys()
        with self._reading() as connection:
            seal = read_seal(connection)
        done = [path for path in paths if self._is_copy(path)]
        for path in done:
            with told(path):
                lock = WriterLock(path, self.actor, stamp(self._journal.wall()))
                try:
                    with rewriting(path, self._key):
                        _seal_in(path, keys, dict(seal._mapping), self._key)
                finally:
                    lock.release()
        return self._copies_noted(done, "sealed too")

    def delete_copies(self, paths: Iterable[Path]) -> Change:
        """Deletes copies of this workspace. Raises WorkspaceError."""
        done = [path for path in paths if self._is_copy(path)]
        for path in done:
            with told(path):
                remove(path)
                lock_path(path).unlink(missing_ok=True)
        return self._copies_noted(done, "deleted")

    def _copies_noted(self, paths: list[Path], what: str) -> Change:
        count = f"{len(paths)} {'copy' if len(paths) == 1 else 'copies'}"
        with self._operation(f"{count} beside the workspace {what}", kind="log") as op:
            if paths:
                self._note_seal(
                    op, "copies", f"{what.capitalize()}: {', '.join(p.name for p in paths)}"
                )
        return op.change

    def _locked_keys(self) -> dict[str, bytes]:
        with self._reading() as connection:
            rows = connection.execute(select(SealedKey.stakeholder_id, SealedKey.key))
            return {row.stakeholder_id: bytes(row.key) for row in rows}

    def _neighbours(self) -> Iterator[Path]:
        own = self.path.resolve()
        for path in sorted(own.parent.iterdir()):
            if path.is_file() and path.resolve() != own:
                yield path
        for path in self._kept_copies():
            if path.resolve().parent != own.parent:
                yield path

    def _is_copy(self, path: Path) -> bool:
        """Never anything but a copy of this very workspace, whatever the caller says."""
        if path.resolve() == self.path.resolve():
            return False
        return _copy(path, self.id, set(), self._key) is not None


def _copy(path: Path, workspace: str, sealed: set[str], key: bytes | None) -> OtherCopy | None:
    """The copy of the workspace at `path`, or None where there is none that `key` opens."""
    try:
        facts = path.stat()
        with closing(connect(path, looking_options(path), _own(path, key))) as raw:
            (known,) = raw.execute("SELECT value FROM workspace_info WHERE key = 'id'").fetchone()
            if known != workspace:
                return None
            open_keys = len(_open_keys(raw).keys() & sealed)
    except (WorkspaceError, OSError, *UNREADABLE, TypeError):
        return None
    made = datetime.fromtimestamp(facts.st_mtime).astimezone()
    return OtherCopy(path, made, facts.st_size, open_keys)


def _own(path: Path, key: bytes | None) -> bytes | None:
    """The key of a copy: copies from before a workspace was encrypted need none."""
    return key if read_header(path).encrypted else None


def _open_keys(raw: Any) -> Mapping[str, bytes]:
    """The keys that lie open; none in a file of an older schema. Any: a connection of sqlcipher3,
    which has no types."""
    with suppress(dbapi2.OperationalError):
        return dict(raw.execute("SELECT stakeholder_id, key FROM person_keys"))
    return {}


def _seal_in(
    path: Path, keys: Mapping[str, bytes], seal: Mapping[str, object], key: bytes | None
) -> None:
    with closing(connect(path, "mode=rw", _own(path, key), isolation_level=None)) as raw:
        raw.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        raw.execute("PRAGMA secure_delete = ON")
        known = _open_keys(raw)
        if not known.keys() & keys.keys():
            return
        raw.execute("BEGIN IMMEDIATE")
        try:
            _refuse_other_seal(raw, path, seal)
            _move(raw, known, keys, seal)
            raw.execute("COMMIT")
        except BaseException:
            raw.execute("ROLLBACK")
            raise
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _refuse_other_seal(raw: Any, path: Path, seal: Mapping[str, object]) -> None:
    row = raw.execute("SELECT public_key FROM seal").fetchone()
    if row is not None and row[0] != seal["public_key"]:
        raise WorkspaceError(
            f"{path.name} has another seal than this workspace. Open it and seal the people in "
            "it by itself, or delete it.",
            "cannot",
        )


def _move(
    raw: Any, known: Mapping[str, bytes], keys: Mapping[str, bytes], seal: Mapping[str, object]
) -> None:
    """As `seal_keys.put_keys` and `write_seal`, in a file that is not open here."""
    raw.execute("DELETE FROM person_keys")
    rest = [(person, key) for person, key in sorted(known.items()) if person not in keys]
    raw.executemany("INSERT INTO person_keys (stakeholder_id, key) VALUES (?, ?)", rest)
    raw.executemany(
        "INSERT OR REPLACE INTO sealed_keys (stakeholder_id, key) VALUES (?, ?)",
        [(person, key) for person, key in keys.items() if person in known],
    )
    raw.execute("DELETE FROM seal")
    names = [name for name in seal if name != "checked"]
    raw.execute(
        f"INSERT INTO seal ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        [seal[name] for name in names],
    )
