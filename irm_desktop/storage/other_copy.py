"""Another copy of a workspace, read whole as something that arrives (`storage.change_set`).

It is only looked at, with plain SQL, so that one of an older version needs no upgrade and one on a
stick that cannot be written can be read.
"""

import hashlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from irm_desktop.domain.vectors import Mark
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.change_set import OPERATION, ChangeSet, Odd, full_hash
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.failures import told
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.raw import connect
from irm_desktop.storage.recognise import (
    REVISIONS,
    damaged,
    looking_options,
    needs_key,
    newer,
    read_header,
)

_ENTRIES = f"SELECT {', '.join(Entry._fields)} FROM journal ORDER BY place"
_OPERATIONS = f"SELECT {', '.join(OPERATION)} FROM operations ORDER BY place"
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_ID = "SELECT value FROM workspace_info WHERE key = 'id'"
_ODD = "SELECT op_id, hash, rest FROM odd_entries"
_FILES = "SELECT DISTINCT sha256 FROM blobs"
_FILE = "SELECT data FROM blobs WHERE sha256 = ? ORDER BY part"
_KEYS = "SELECT stakeholder_id, key FROM person_keys"


def read_copy(path: Path, key: bytes | None = None) -> ChangeSet:
    """Everything in the workspace at `path`, with the keys of people who are not sealed there. Its
    files are read when they are asked for; `key` opens an encrypted one.

    Raises WorkspaceError: missing, not-a-workspace, encrypted (and no key), newer, damaged, locked.
    """
    header = read_header(path)
    if header.encrypted and key is None:
        raise needs_key(path)
    if header.schema > len(REVISIONS):
        raise newer(path, "")
    if header.truncated:
        raise damaged(path, "its end is missing")
    if header.unfinished:
        raise WorkspaceError(
            f"{path.name} was not closed properly, so what it holds is not certain. Open it once "
            "by itself, close it, and take it up again. It was not touched.",
            "unfinished",
        )
    key = key if header.encrypted else None
    with _looking(path, key) as connection:
        if any(broken_pages(connection, quick=True, most=1)):
            raise damaged(path, "the database in it does not hold together")
        try:
            return _whole(connection, path, key)
        except (TypeError, ValueError, RecursionError) as error:  # no type is sure in SQLite
            raise damaged(path, "an entry in it cannot be read") from error


def _whole(connection: Any, path: Path, key: bytes | None) -> ChangeSet:
    tables = {name for (name,) in connection.execute(_TABLES)}
    row = connection.execute(_ID).fetchone()
    if row is None:
        raise damaged(path, "it does not say which workspace it is")
    entries = [Entry._make(one) for one in connection.execute(_ENTRIES)]
    odd: dict[str, Odd] = {}
    if "odd_entries" in tables:
        odd = {name: Odd(digits, rest) for name, digits, rest in connection.execute(_ODD)}
    files = {name for (name,) in connection.execute(_FILES)} if "blobs" in tables else set()
    keys = dict(connection.execute(_KEYS)) if "person_keys" in tables else {}

    def read(sha256: str) -> bytes:
        with _looking(path, key) as again:
            return b"".join(data for (data,) in again.execute(_FILE, (sha256,)))

    return ChangeSet(
        workspace=str(row[0]),
        entries=entries,
        operations=[
            dict(zip(OPERATION, map(str, one), strict=True))
            for one in connection.execute(_OPERATIONS)
        ],
        until=_vector(entries, odd),
        odd=odd,
        files=frozenset(files),
        read=read,
        keys={name: one for name, one in keys.items() if isinstance(one, bytes)},
        name=path.name,
        sha256=_told_by(row[0], entries, odd),
    )


@contextmanager
def _looking(path: Path, key: bytes | None) -> Iterator[Any]:
    """A connection of sqlcipher3, which has no types, that leaves no trace."""
    with told(path), closing(connect(path, looking_options(path), key)) as connection:
        yield connection


def _vector(entries: list[Entry], odd: Mapping[str, Odd]) -> dict[str, Mark]:
    newest = {one.writer: one for one in entries}
    return {writer: Mark(one.seq, full_hash(one, odd)) for writer, one in newest.items()}


def _told_by(workspace: str, entries: list[Entry], odd: Mapping[str, Odd]) -> str:
    """What a copy holds as one hash; its bytes change by being opened."""
    digest = hashlib.sha256(workspace.encode("utf-8"))
    for one in entries:
        digest.update(full_hash(one, odd).encode("ascii"))
    return digest.hexdigest()
