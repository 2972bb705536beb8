"""Writes entries of others into the journal and brings heads and tables in line with them.

The one way besides an operation (`storage.recorder`) in which records change: in the transaction
under way, whatever was there before.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from irm_desktop.models import Base, JournalEntry, JournalHead, OddEntry
from irm_desktop.models.registry import ENTITIES, Columns, Entity
from irm_desktop.storage.bulk import chunks, insert_rows
from irm_desktop.storage.change_set import Odd, full_hash
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries, write_entries
from irm_desktop.storage.materialise import Materialised, materialise

_HEADS = Base.metadata.tables[JournalHead.__tablename__]
_ODD = select(OddEntry.op_id, OddEntry.hash, OddEntry.rest)
Records = Mapping[str, Materialised]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The records that entries touch, as they were and as they are with them."""

    before: Records
    after: Records


def outcome(connection: Connection, new: Sequence[Entry], filled: Sequence[Entry] = ()) -> Outcome:
    """What `new` entries make of the records they touch, and what `filled` do, which are here
    without their words. Nothing is written."""
    there: list[Entry] = []
    for chunk in chunks(dict.fromkeys(one.record for one in (*filled, *new))):
        there += read_entries(connection, JournalEntry.record.in_(chunk))
    whole = {one.op_id: one for one in filled}
    now = [whole.get(one.op_id, one) for one in there] if whole else there
    return Outcome(materialise(there), materialise([*now, *new]))


def write_arrivals(
    connection: Connection, new: Sequence[Entry], odd: Mapping[str, Odd], found: Outcome
) -> None:
    """Appends `new` to the journal; heads and tables become what `found` says."""
    write_entries(connection, list(new))
    strange = [
        {"op_id": one.op_id, "hash": odd[one.op_id].hash, "rest": odd[one.op_id].rest}
        for one in new
        if one.op_id in odd
    ]
    if strange:
        connection.execute(insert(OddEntry), strange)
    write_outcome(connection, found)


def write_outcome(connection: Connection, found: Outcome) -> None:
    """Brings heads and tables in line with what entries made of records."""
    write_heads(connection, found.after)
    for entity in ENTITIES:  # parents before children
        made = {key: one for key, one in found.after.items() if one.entity == entity.name}
        _write_rows(connection, entity, made, found.before)


def fill(connection: Connection, filled: Sequence[Entry], odd: Mapping[str, Odd]) -> None:
    """Gives entries that are here without their words these words; their hashes stay."""
    for one in filled:
        same = JournalEntry.op_id == one.op_id
        words = {"value": one.value, "reason": one.reason}
        connection.execute(update(JournalEntry).where(same).values(words))
        rest = odd[one.op_id].rest if one.op_id in odd else ""
        known = OddEntry.op_id == one.op_id
        if rest:
            connection.execute(update(OddEntry).where(known).values(hash="", rest=rest))
        else:
            connection.execute(delete(OddEntry).where(known))


def to_fill(
    connection: Connection, arrived: Iterable[Entry], odd: Mapping[str, Odd]
) -> list[Entry]:
    """Of entries that arrive those that are here without their words, and come with them."""
    bare = {op_id: one.hash for op_id, one in read_odd(connection).items() if one.hash}
    if not bare:
        return []
    return [
        one
        for one in arrived
        if one.op_id in bare
        and not (one.op_id in odd and odd[one.op_id].hash)
        and full_hash(one, odd) == bare[one.op_id]
    ]


def write_heads(connection: Connection, records: Records) -> None:
    """Replaces the heads of every field of `records`."""
    for chunk in chunks(records):
        connection.execute(delete(_HEADS).where(_HEADS.c.record.in_(chunk)))
    rows = [
        {"record": record, "field": name, "op_id": head.op_id}
        for record, known in records.items()
        for name, heads in known.heads.items()
        for head in heads
    ]
    if rows:
        insert_rows(connection, _HEADS, rows)


def _write_rows(connection: Connection, entity: Entity, records: Records, before: Records) -> None:
    new: list[Columns] = []
    changed: dict[tuple[str, ...], list[Columns]] = defaultdict(list)
    for record, known in records.items():
        row = entity.row(record, known.values)
        if record not in before:
            new.append(row)
            continue
        old = entity.row(record, before[record].values)
        columns = {name: value for name, value in row.items() if old[name] != value}
        if columns:
            changed[tuple(columns)].append({**columns, "b_id": record})
    if new:
        insert_rows(connection, entity.table, new)
    table = entity.table
    for names, rows in changed.items():
        query = update(table).where(table.c.id == bindparam("b_id"))
        connection.execute(query.values({name: bindparam(name) for name in names}), rows)


def read_odd(connection: Connection, op_ids: Iterable[str] | None = None) -> dict[str, Odd]:
    """What the journal's table does not hold of entries, by their ids; few have any."""
    wanted = None if op_ids is None else set(op_ids)
    return {
        row.op_id: Odd(row.hash, row.rest)
        for row in connection.execute(_ODD)
        if wanted is None or row.op_id in wanted
    }
