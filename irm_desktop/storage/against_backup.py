"""A workspace held against its newest proven backup: what the journal does not describe, and what
a file that went back to an older state has lost."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import PROVEN, Backup
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import looking_options

_RESTORE = "Look into that backup before you go on (restore says what it holds)."
_SCHEMA = (
    "SELECT type || ' ' || name, sql FROM sqlite_master"
    " WHERE name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
)
_VERSION = "PRAGMA user_version"
# What never changes once it is written, by its first column.
_LASTING = (
    ("the tables of the file", _SCHEMA),
    (
        "the operations",
        "SELECT id, unit, kind, target, typing, sentence, actor, at, hlc, writer FROM operations",
    ),
    (
        "the facts of the file",
        "SELECT key, value FROM workspace_info WHERE key <> 'program_version'",
    ),
)
_MAY_COME = "the keys of names"  # from another copy, by themselves
# What changes only with an entry of the journal.
_SAME_HEAD = (
    ("what was undone", "SELECT id, state FROM operations"),
    (_MAY_COME, "SELECT stakeholder_id, key FROM person_keys"),
    ("the sealed keys", "SELECT stakeholder_id, key FROM sealed_keys"),
    ("the seal", "SELECT place, public_key, private_key, salt, operations, memory FROM seal"),
)


def since_restoring(backups: Iterable[Backup]) -> Iterator[Backup]:
    """The proven backups, newest first, up to the last restoring: what was made before it belongs
    to a past that somebody left."""
    for one in backups:
        if one.why == "restore":
            return
        if one.state == PROVEN:
            yield one


def base_of(backups: Sequence[Backup], hashes: set[str]) -> Backup | None:
    """The newest proven backup whose newest entry is known here."""
    return next((one for one in backups if one.state == PROVEN and one.head in hashes), None)


def against_backup(
    connection: Connection,
    backups: Sequence[Backup],
    hashes: set[str],
    head: str,
    key: bytes | None,
) -> Iterator[Finding]:
    """What differs from the newest proven backups (newest first), where they belong to the same
    past. `hashes` are those of all entries, `head` of the newest."""
    newest = next(since_restoring(backups), None)
    if newest is not None and newest.head not in hashes:
        yield _finding(
            "behind-backup",
            f"{_named(newest)} holds changes that are not in this file, or that were written "
            "otherwise: the file is older than it, or its end was lost.",
        )
    base = base_of(backups, hashes)
    if base is None:
        return
    raw: Any = connection.connection.driver_connection  # of sqlcipher3, which has no types
    try:
        with closing(connect(base.path, looking_options(base.path), _key(base, key))) as copy:
            versions = {one.execute(_VERSION).fetchone()[0] for one in (raw, copy)}
            for what, statement in _LASTING:
                if statement == _SCHEMA and len(versions) > 1:
                    continue  # an upgrade may add columns to a table
                if not _agree(raw, copy, statement, base.head == head and statement != _SCHEMA):
                    yield _differs(base, what)
            for what, statement in _SAME_HEAD if base.head == head else ():
                if not _agree(raw, copy, statement, same=what != _MAY_COME):
                    yield _differs(base, what)
    except (*UNREADABLE, OSError):
        return  # prove says what is wrong with it


def _agree(raw: Any, copy: Any, statement: str, same: bool) -> bool:
    """Whether what the copy has is here too, and nothing else where it is the `same`. Any:
    connections of sqlcipher3, which has no types."""
    try:
        there = _rows(copy, statement)
    except dbapi2.OperationalError:
        return True  # it is of an older schema
    try:
        here = _rows(raw, statement)
    except UNREADABLE:
        return False
    return here == there if same else all(here.get(name) == row for name, row in there.items())


def _key(backup: Backup, key: bytes | None) -> bytes | None:
    return key if backup.encrypted else None


def _rows(raw: Any, statement: str) -> dict[object, tuple[object, ...]]:
    """Any: a connection of sqlcipher3, which has no types."""
    return {row[0]: tuple(row[1:]) for row in raw.execute(statement)}


def _named(backup: Backup) -> str:
    return f"The backup of {backup.made:%Y-%m-%d %H:%M} UTC"


def _differs(backup: Backup, what: str) -> Finding:
    return _finding("backup-differs", f"{_named(backup)} has {what} otherwise than this file.")


def _finding(code: str, words: str) -> Finding:
    return Finding(code, "", 0, "", words, _RESTORE)
