"""What belongs to entries and is not in the journal: the bytes of files."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection, func, insert, select

from irm_desktop.models import Blob, JournalEntry
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.attachments import PART
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.change_set import ChangeSet, broken
from irm_desktop.storage.entries import Entry

_WITH_FILES = ("attachment", "returned")  # whose bytes are kept


def files_of(connection: Connection, entries: Iterable[Entry]) -> tuple[frozenset[str], int]:
    """The hashes of the files of records that `entries` touch and that are there; and how many more
    are named of which the bytes are not here."""
    touched: dict[str, set[str]] = {}
    for one in entries:
        if one.entity in _WITH_FILES:
            touched.setdefault(one.entity, set()).add(one.record)
    named: set[str] = set()
    for entity, records in touched.items():
        table = BY_NAME[entity].table
        query = select(table.c.sha256).where(~table.c.deleted, table.c.sha256 != "")
        for chunk in chunks(sorted(records)):
            named |= set(connection.execute(query.where(table.c.id.in_(chunk))).scalars())
    kept = kept_hashes(connection, named)
    return frozenset(kept), len(named - kept)


def brought_back(connection: Connection) -> set[str]:
    """The hashes of files of records that are there again after they were deleted, unless one
    sitting did both: who brought them back may never have had their bytes, as those of a deleted
    record stay with who deleted it. Nobody is known to have them, so who has sends them along."""
    hands = func.count(JournalEntry.writer.distinct())
    several = select(JournalEntry.record).group_by(JournalEntry.record).having(hands > 1)
    found: set[str] = set()
    for entity in _WITH_FILES:
        table = BY_NAME[entity].table
        there = select(table.c.id, table.c.sha256).where(~table.c.deleted, table.c.sha256 != "")
        named = {row.id: row.sha256 for row in connection.execute(there)}
        for chunk in chunks(sorted(named)):
            query = several.where(JournalEntry.record.in_(chunk), JournalEntry.field == DELETED)
            found |= {named[record] for record in connection.execute(query).scalars()}
    return kept_hashes(connection, found)


def kept_hashes(connection: Connection, hashes: Iterable[str]) -> set[str]:
    """Those of which the bytes are here."""
    found: set[str] = set()
    for chunk in chunks(sorted(hashes)):
        query = select(Blob.sha256).where(Blob.sha256.in_(chunk)).distinct()
        found |= set(connection.execute(query).scalars())
    return found


def files_words(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def keep_files(connection: Connection, arrived: ChangeSet) -> int:
    """Keeps the files that are not here; how many. Raises WorkspaceError `damaged` where the bytes
    of one are not those of its hash."""
    new = sorted(arrived.files - kept_hashes(connection, arrived.files))
    for sha256 in new:
        content = arrived.read(sha256) if arrived.read is not None else b""
        if hashlib.sha256(content).hexdigest() != sha256:
            raise broken(arrived.name, "a file in it is not the one it should be")
        parts = [content[start : start + PART] for start in range(0, len(content), PART)]
        rows = [{"sha256": sha256, "part": part, "data": data} for part, data in enumerate(parts)]
        connection.execute(insert(Blob), rows or [{"sha256": sha256, "part": 0, "data": b""}])
    return len(new)
