"""What could be read of a damaged workspace joined with what its newest proven backup holds.

Entries of the journal and operations never change once they are written, so what the backup has is
right, and what came after it is taken from the damaged file. All else follows the damaged file,
which is newer, and takes from the backup what could not be read, and the bytes of files that are
not those that were added.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.models import Base
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.salvage_merges import after_entries, join_merges
from irm_desktop.storage.salvage_reading import Found, Rows

_LOST = "(What was done here can no longer be read)"
# Never from an older copy: words that were not saved, and keys that a seal may have taken away.
_ONLY_HERE = ("typed", "person_keys", "sealed_keys", "seal")
_JOURNALED = {entity.table.name for entity in ENTITIES}
_STATES = ("done", "undone", "forgotten")


@dataclass(frozen=True, slots=True)
class Joined:
    """What the new file will hold. `rest` are rows by the name of their table; `missing` counts
    entries that are nowhere any more, `certain` is false where there may be more of them."""

    entries: list[Entry]
    operations: Rows
    rest: dict[str, Rows]
    missing: int
    certain: bool
    mended: bool  # bytes of a file are those of the backup

    @property
    def whole(self) -> bool:
        return self.certain and not self.missing


def join(damaged: Found, backup: Found) -> Joined:
    """All that is known of a workspace from its damaged file and from a backup of it."""
    entries = join_entries(damaged.entries, backup.entries)
    rest = join_rest(damaged, backup)
    done, before = damaged.rows.get("operations", []), backup.rows.get("operations", [])
    known = {str(one["id"]): one for one in (*done, *before)}
    rest["merges"] = join_merges(rest["merges"], damaged, backup, entries, known)
    operations, gone = join_operations(done, before, entries, rest["merges"])
    rest["blobs"], mended = mend_files(rest["blobs"], _sound(backup, "blobs"))
    # what the end of the journal was is told by the operations, if they can all be read
    certain = not {"journal", "operations"} <= damaged.cut
    return Joined(entries, operations, rest, missing_entries(entries) + gone, certain, mended)


def join_entries(damaged: Sequence[Entry], backup: Sequence[Entry]) -> list[Entry]:
    """The entries of both, those of the backup first."""
    joined = list(backup)
    numbers = {(one.writer, one.seq) for one in backup}
    ids = {one.op_id for one in backup}
    for one in damaged:
        if (one.writer, one.seq) not in numbers and one.op_id not in ids:
            numbers.add((one.writer, one.seq))
            ids.add(one.op_id)
            joined.append(one)
    return joined


def missing_entries(entries: Iterable[Entry]) -> int:
    """How many entries the numbers of the writers say there were, and are not there."""
    known: dict[str, list[int]] = defaultdict(list)
    for one in entries:
        known[one.writer].append(one.seq)
    return sum(max(numbers) - len(numbers) for numbers in known.values())


def join_operations(
    damaged: Rows,
    backup: Rows,
    entries: Sequence[Entry],
    merges: Sequence[Mapping[str, object]] = (),
) -> tuple[Rows, int]:
    """The operations of `entries` and of `merges` in their order, and how many had entries that are
    all gone.

    One whose own row is gone is told by its entries: it can be read in the history, not undone.
    """
    rows = {str(one["id"]): dict(one) for one in backup}
    for one in damaged:
        known = rows.setdefault(str(one["id"]), dict(one))
        if one.get("state") in _STATES:
            known["state"] = one["state"]
    written: dict[str, Entry] = {}
    for entry in entries:
        written[entry.operation] = entry  # the last of each
    order: dict[str, None] = {}
    merged = after_entries(merges)
    for place, entry in enumerate(entries, 1):
        order.update(dict.fromkeys([entry.operation, *merged.get(place, ())]))
    joined = [rows[name] if name in rows else _told_by(written[name]) for name in order]
    for place, row in enumerate(joined, 1):
        row["place"] = place
    return joined, len(rows.keys() - order.keys())


def _told_by(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.operation,
        "unit": entry.operation,
        "kind": "log",
        "state": "done",
        "target": "",
        "typing": "",
        "sentence": _LOST,
        "actor": entry.actor,
        "at": entry.at,
        "hlc": entry.hlc,
        "writer": entry.writer,
    }


def join_rest(damaged: Found, backup: Found) -> dict[str, Rows]:
    """The rows of all other tables that are not journaled."""
    joined = {}
    for table in Base.metadata.sorted_tables:
        if table.name in (*_JOURNALED, "journal", "journal_heads", "operations"):
            continue
        names = [column.name for column in table.primary_key]
        rows = {tuple(one.get(name) for name in names): one for one in _sound(damaged, table.name)}
        may = table.name not in _ONLY_HERE or not rows
        if table.name in damaged.cut and may and table.name != "typed":
            for one in _sound(backup, table.name):
                rows.setdefault(tuple(one.get(name) for name in names), one)
        joined[table.name] = list(rows.values())
    sealed = {one["stakeholder_id"] for one in joined["sealed_keys"]}
    joined["person_keys"] = [
        one for one in joined["person_keys"] if one["stakeholder_id"] not in sealed
    ]
    return joined


def mend_files(rows: Rows, backup: Rows) -> tuple[Rows, bool]:
    """The bytes of files, and whether some were taken from the backup: where they are not what
    their hash says, and those of the backup are."""
    kept, there = _by_file(rows), _by_file(backup)
    mended = {
        name: there[name]
        for name, parts in kept.items()
        if name in there and not _is_whole(name, parts) and _is_whole(name, there[name])
    }
    return [row for parts in {**kept, **mended}.values() for row in parts], bool(mended)


def _by_file(rows: Rows) -> dict[str, Rows]:
    files: dict[str, Rows] = defaultdict(list)
    for row in rows:
        files[str(row["sha256"])].append(row)
    return files


def _is_whole(sha256: str, parts: Rows) -> bool:
    digest = hashlib.sha256()
    for _, data in sorted((row["part"], row["data"]) for row in parts):
        digest.update(data)  # type: ignore[arg-type]
    return digest.hexdigest() == sha256


def _sound(found: Found, name: str) -> Rows:
    """Rows with all that a row of this table must have, of the right kind."""
    table = Base.metadata.tables[name]
    return [row for row in found.rows.get(name, []) if _fits(row, table.columns)]


def _fits(row: Mapping[str, object], columns: Iterable[object]) -> bool:
    for column in columns:
        value = row.get(column.name)  # type: ignore[attr-defined]
        if value is None:
            if not (column.nullable or column.server_default is not None):  # type: ignore[attr-defined]
                return False
        elif not isinstance(value, column.type.python_type):  # type: ignore[attr-defined]
            return False
    return True
