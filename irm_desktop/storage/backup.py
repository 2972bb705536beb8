"""Copies of a workspace through SQLite's backup API, reopened and compared before they count."""

import hashlib
import os
from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import FIRST, Entry, entry_hash
from irm_desktop.storage.failures import told
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.raw import connect
from irm_desktop.storage.recognise import looking_options
from irm_desktop.storage.search_schema import is_of_index

_ROWS = 256  # read at once
_COUNTED = 1000  # broken references are counted so far
_NEWEST = f"SELECT {', '.join(Entry._fields)} FROM journal ORDER BY place DESC LIMIT 1"
_ODD = "SELECT hash, rest FROM odd_entries WHERE op_id = ?"
BESIDE = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Content:
    """Every row of a file at one moment as one hash, and how many rows each table has."""

    hash: str
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file holds: its id, its rows, the hash of the newest entry of its journal. `pages`
    says what of its pages does not hold together (the rest is then empty), `references` how many
    rows belong to records that are not there."""

    workspace: str = ""
    content: Content = Content("", {})
    head: str = FIRST
    pages: str = ""
    references: int = 0


def copy_database(source: Path, target: Path, key: bytes | None = None) -> Path:
    """Copies `source`, also while it is in use, to `target`, which must not exist yet. `key`
    is that of an encrypted workspace; the copy has the same.

    The copy is made under another name, opened, checked and compared with the original; only then
    it gets its name. Raises WorkspaceError: exists, damaged, and what the disk reports.
    """
    refuse_taken(target)
    part = part_of(target)
    try:
        copy_checked(source, part, key)
        part.replace(target)
    finally:
        remove_with_logs(part)
    return target


def refuse_taken(target: Path) -> None:
    """Raises WorkspaceError `exists` where there is a file of this name."""
    if target.exists():
        raise WorkspaceError(
            f"{target.name} is there already. Choose another name for the backup.", "exists"
        )


def part_of(target: Path) -> Path:
    """The name a file has while it is being made."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def remove_with_logs(path: Path) -> None:
    for suffix in ("", *BESIDE):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def copy_checked(source: Path, part: Path, key: bytes | None) -> Facts:
    """Copies `source` to `part` and compares what came out, in two passes over the rows: one of
    the original, one of the copy. What the copy holds. Raises WorkspaceError `damaged`."""
    with closing(connect(source, _options(source), key)) as original:
        original.execute("BEGIN")  # one snapshot for the copy and for the comparison
        with told(source):
            before = content(original)
        with closing(connect(part, "mode=rwc", key)) as copy:
            original.backup(copy)
        found = read_facts(part, key)
        if found.pages and any(broken_pages(original, most=1)):
            raise WorkspaceError(
                f"{source.name} is damaged itself, so no backup was made of it: a copy would be "
                "as damaged. Restore the newest proven backup, or have this file repaired.",
                "damaged",
            )
    if found.pages or found.content != before:
        raise WorkspaceError(
            "The backup did not come out equal to the workspace, so it was removed. "
            "Try another disk; the workspace itself was not touched.",
            "damaged",
        )
    sync(part)
    return found


def read_facts(path: Path, key: bytes | None) -> Facts:
    """Opens a file that nobody writes, without a log beside it, and reads it whole: its pages,
    references and rows. Raises dbapi2.DatabaseError where it cannot be opened at all."""
    with closing(connect(path, "mode=ro&immutable=1", key)) as connection:
        for line in broken_pages(connection, most=1):
            return Facts(pages=line)
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_COUNTED)
        row = connection.execute("SELECT value FROM workspace_info WHERE key = 'id'").fetchone()
        return Facts(
            str(row[0]) if row else "",
            content(connection),
            _head(connection),
            references=len(broken),
        )


def _head(connection: Any) -> str:
    """The hash of the newest entry. Any: a connection of sqlcipher3, which has no types."""
    newest = connection.execute(_NEWEST).fetchone()
    if newest is None:
        return FIRST
    entry = Entry._make(newest)
    odd = None
    with suppress(dbapi2.OperationalError):  # a file of an older schema has none
        odd = connection.execute(_ODD, (entry.op_id,)).fetchone()
    return entry_hash(entry) if odd is None else odd[0] or entry_hash(entry, odd[1])


def _options(source: Path) -> str:
    """How to read a file that others may write; in a folder that cannot be written nobody does,
    and no log can be made to read one."""
    return "mode=ro" if os.access(source.parent, os.W_OK) else looking_options(source)


def sync(path: Path) -> None:
    """Waits until the bytes of a file are on its disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Waits until the names in a folder are on its disk, where the system can be asked to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, content: bytes) -> None:
    """Writes a small file: whole under its name and on the disk, or not at all. Raises OSError."""
    part = part_of(path)
    try:
        part.write_bytes(content)
        sync(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    with suppress(OSError):  # it has its name by now
        sync_folder(path.parent)


def content(connection: Any) -> Content:
    """A hash over every row of every table and their counts, the index of words aside, which can
    be made anew; a copy made page by page has them in one order. What is hashed is kept in the
    proofs of backups: another way of hashing needs another number of proof."""
    digest = hashlib.sha256()
    counts: dict[str, int] = {}
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " ORDER BY name"
    ).fetchall()
    for (table,) in tables:
        if is_of_index(table):
            continue
        digest.update(table.encode())
        at_once = 1 if _has_files(connection, table) else _ROWS
        rows = connection.execute(f'SELECT * FROM "{table}"')
        counts[table] = 0
        while found := rows.fetchmany(at_once):
            counts[table] += len(found)
            digest.update("".join(map(repr, found)).encode("utf-8", "surrogatepass"))
    return Content(digest.hexdigest(), counts)


def _has_files(connection: Any, table: str) -> bool:
    """Whether a row of a table may be large."""
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    return any(kind.upper() == "BLOB" for _, _, kind, *_ in columns)


def content_hash(connection: Any) -> str:
    """`content` as its hash alone."""
    return content(connection).hash
