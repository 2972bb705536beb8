"""Old words: what the journal holds of fields that were written anew, and of deleted records.

A run of typing counts as one: its old words are those that stood there before it and are gone
after it. What was taken back and stands there again is no old word any more.
"""

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from irm_desktop.domain.search_old import lost
from irm_desktop.models import JournalEntry, JournalHead, Operation
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.bulk import chunks


class Old(NamedTuple):
    """A field of a record and the unit of operations that replaced its words."""

    record: str
    field: str
    unit: str

    @property
    def part(self) -> str:
        return f"{self.field}/{self.unit}"


class Replaced(NamedTuple):
    """Sentences that are gone, when, and through whom (`at`: ISO date-time, UTC)."""

    sentences: tuple[str, ...]
    at: str = ""
    actor: str = ""


def old_of(record: str, part: str) -> Old:
    name, _, unit = part.partition("/")
    return Old(record, name, unit)


def replaced_words(connection: Connection, old: Old, current: str) -> Replaced:
    """The sentences that the unit took out of a field and that have not stood there since: what
    came back and went again was taken out by another."""
    entries = connection.execute(
        _OF_UNIT, {"b_record": old.record, "b_field": old.field, "b_unit": old.unit}
    ).all()
    if not entries:
        return Replaced(())
    parents = json.loads(entries[0].parents)
    values = connection.execute(_VALUES, {"op_ids": parents}).scalars() if parents else ()
    later = connection.execute(
        _LATER, {"b_record": old.record, "b_field": old.field, "b_place": entries[0].place}
    ).scalars()
    newer = list(dict.fromkeys((current, *map(_text, later))))
    sentences = (one for value in values for one in lost(_text(value), *newer))
    return Replaced(tuple(dict.fromkeys(sentences)), entries[-1].at, entries[-1].actor)


def deletions(connection: Connection, records: Iterable[str]) -> Mapping[str, tuple[str, str, str]]:
    """Record -> unit, time and person of its deletion. What was made and taken back again, by an
    undo, was never deleted by anybody and is left out."""
    found: dict[str, tuple[str, str, str]] = {}
    undone: set[str] = set()
    for chunk in chunks(records):
        rows = connection.execute(_DELETIONS, {"records": chunk})
        for record, kind, unit, at, actor in rows:
            if kind == "undo":
                undone.add(record)
            found[record] = (unit or "", at, actor)
    return {record: how for record, how in found.items() if record not in undone}


def _text(value: str) -> str:
    read = json.loads(value)
    return read if isinstance(read, str) else ""


_OF_UNIT = (
    select(
        JournalEntry.place,
        JournalEntry.parents,
        JournalEntry.value,
        JournalEntry.at,
        JournalEntry.actor,
    )
    .where(
        JournalEntry.record == bindparam("b_record"),
        JournalEntry.field == bindparam("b_field"),
        JournalEntry.operation.in_(
            select(Operation.id).where(Operation.unit == bindparam("b_unit"))
        ),
    )
    .order_by(JournalEntry.place)
)
_LATER = select(JournalEntry.value).where(
    JournalEntry.record == bindparam("b_record"),
    JournalEntry.field == bindparam("b_field"),
    JournalEntry.place >= bindparam("b_place"),
)
_VALUES = select(JournalEntry.value).where(
    JournalEntry.op_id.in_(bindparam("op_ids", expanding=True))
)
_DELETIONS = (
    select(JournalHead.record, Operation.kind, Operation.unit, JournalEntry.at, JournalEntry.actor)
    .join(JournalEntry, JournalEntry.op_id == JournalHead.op_id)
    .outerjoin(Operation, Operation.id == JournalEntry.operation)
    .where(
        JournalHead.field == DELETED,
        JournalHead.record.in_(bindparam("records", expanding=True)),
    )
)
