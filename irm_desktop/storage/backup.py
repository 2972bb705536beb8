"""Copies of a workspace through SQLite's backup API, reopened and compared before they count."""

import hashlib
import os
from pathlib import Path
from typing import Any

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.raw import connect
from irm_desktop.storage.search_schema import is_of_index


def copy_database(source: Path, target: Path, key: bytes | None = None) -> Path:
    """Copies `source`, also while it is in use, to `target`, which must not exist yet. `key`
    is that of an encrypted workspace; the copy has the same.

    The copy is made under another name, opened, checked and compared with the original; only then
    it gets its name. Raises WorkspaceError: exists, damaged, and what the disk reports.
    """
    if target.exists():
        raise WorkspaceError(
            f"{target.name} is there already. Choose another name for the backup.", "exists"
        )
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _copy(source, part, key)
        part.replace(target)
    finally:
        for suffix in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)
    return target


def _copy(source: Path, part: Path, key: bytes | None) -> None:
    original = connect(source, "mode=ro", key)
    try:
        original.execute("BEGIN")  # one snapshot for the copy and for the comparison
        before = content_hash(original)
        copy = connect(part, "mode=rwc", key)
        try:
            original.backup(copy)
        finally:
            copy.close()
        _compare(part, before, key)
    finally:
        original.close()
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _compare(part: Path, expected: str, key: bytes | None) -> None:
    copy = connect(part, "mode=ro", key)
    try:
        sound = not any(broken_pages(copy, most=1))
        same = sound and content_hash(copy) == expected
    finally:
        copy.close()
    if not same:
        raise WorkspaceError(
            "The backup did not come out equal to the workspace, so it was removed. "
            "Try another disk; the workspace itself was not touched.",
            "damaged",
        )


def content_hash(connection: Any) -> str:
    """A hash over every row of every table, the index of words aside, which can be made anew; a
    copy made page by page has them in one order."""
    digest = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " ORDER BY name"
    ).fetchall()
    for (table,) in tables:
        if is_of_index(table):
            continue
        digest.update(table.encode())
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
