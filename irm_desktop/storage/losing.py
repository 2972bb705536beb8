"""What restoring a backup would take away, read from the present file and from the backup."""

from contextlib import closing
from pathlib import Path
from typing import Any

from irm_desktop.domain.safety_records import Backup, Loss, LostOperation
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import looking_options, read_header
from irm_desktop.storage.search_schema import is_of_index

_OPERATIONS = "SELECT id, at, actor, sentence FROM operations ORDER BY place DESC"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"


def loss_of(path: Path, backup: Backup, key: bytes | None) -> Loss:
    """What is in the workspace at `path` and not in `backup`, newest first. `known` is False where
    one of the two cannot be read, of which the other tells nothing."""
    try:
        with closing(_open(path, key, looking_options(path))) as present:
            return loss_between(present, backup, key)
    except (WorkspaceError, *UNREADABLE, OSError):
        return Loss(known=False)


def loss_between(present: Any, backup: Backup, key: bytes | None) -> Loss:
    """As `loss_of`, of a workspace that is open: `present` is its connection. Its file is not
    opened beside it, for closing it again would give its locks away."""
    try:
        with closing(_open(backup.path, key, "mode=ro&immutable=1")) as then:
            kept = {row[0] for row in then.execute(_OPERATIONS)}
            entries = _count(present, "journal") - _count(then, "journal")
            lost = tuple(
                LostOperation(at, actor, sentence)
                for identity, at, actor, sentence in present.execute(_OPERATIONS)
                if identity not in kept
            )
            return Loss(lost, entries, _fewer(present, then))
    except (WorkspaceError, *UNREADABLE, OSError):
        return Loss(known=False)


def _open(path: Path, key: bytes | None, options: str) -> Any:
    """Any: a connection of sqlcipher3, which has no types."""
    return connect(path, options, key if read_header(path).encrypted else None)


def _count(connection: Any, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def _fewer(present: Any, then: Any) -> dict[str, int]:
    """How many rows fewer each table will have; tables with as many are left out."""
    before = {name for (name,) in then.execute(_TABLES)}
    found = {}
    for (name,) in present.execute(_TABLES).fetchall():
        if not is_of_index(name):
            fewer = _count(present, name) - (_count(then, name) if name in before else 0)
            if fewer:
                found[name] = fewer
    return found
