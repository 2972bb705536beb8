"""The versions of a field that people made without knowing of each other, and their origin."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from irm_desktop.models import JournalEntry, JournalHead
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries

FieldOf = tuple[str, str]  # record, field
_SEVERAL = (
    select(JournalHead.record, JournalHead.field)
    .group_by(JournalHead.record, JournalHead.field)
    .having(func.count() > 1)
)


class Step(NamedTuple):
    """An entry without its value: which it replaces, when and by which operation it was written."""

    op_id: str
    hlc: str
    parents: tuple[str, ...]
    operation: str


def several(connection: Connection) -> list[FieldOf]:
    """The fields of which there is more than one version, equal or not."""
    return [(row.record, row.field) for row in connection.execute(_SEVERAL)]


def versions(connection: Connection, fields: Collection[FieldOf]) -> dict[FieldOf, list[Entry]]:
    """The entries that nobody has replaced of each field, the newest first."""
    ids: list[str] = []
    query = select(JournalHead.record, JournalHead.field, JournalHead.op_id)
    for chunk in chunks(sorted({record for record, _ in fields})):
        for record, name, op_id in connection.execute(query.where(JournalHead.record.in_(chunk))):
            if (record, name) in fields:
                ids.append(op_id)
    found: dict[FieldOf, list[Entry]] = defaultdict(list)
    for entry in entries_by_id(connection, ids):
        found[entry.record, entry.field].append(entry)
    for ones in found.values():
        ones.sort(key=lambda one: (one.hlc, one.op_id), reverse=True)
    return found


def entries_by_id(connection: Connection, op_ids: Iterable[str]) -> list[Entry]:
    """Entries by their ids, in the order they came into this file."""
    found: list[Entry] = []
    for chunk in chunks(dict.fromkeys(op_ids)):
        found += read_entries(connection, JournalEntry.op_id.in_(chunk))
    return found


def first_to_hold(
    connection: Connection, fields: Collection[FieldOf], words: str
) -> dict[FieldOf, Entry]:
    """The oldest entry of each field in whose value some words stand, by its writer's clock."""
    found: dict[FieldOf, Entry] = {}
    for chunk in chunks(sorted({record for record, _ in fields})):
        holds = JournalEntry.value.contains(words, autoescape=True)
        for entry in read_entries(connection, JournalEntry.record.in_(chunk), holds):
            field = (entry.record, entry.field)
            if field in fields and (field not in found or entry.hlc < found[field].hlc):
                found[field] = entry
    return found


def steps(connection: Connection, fields: Iterable[FieldOf]) -> dict[FieldOf, dict[str, Step]]:
    """How each field came to its versions: its entries by id, without their values."""
    wanted = set(fields)
    columns = (JournalEntry.op_id, JournalEntry.hlc, JournalEntry.parents, JournalEntry.operation)
    query = select(JournalEntry.record, JournalEntry.field, *columns)
    found: dict[FieldOf, dict[str, Step]] = {one: {} for one in wanted}
    for chunk in chunks(sorted({record for record, _ in wanted})):
        for row in connection.execute(query.where(JournalEntry.record.in_(chunk))):
            if (row.record, row.field) in wanted:
                parents = tuple(json.loads(row.parents))
                step = Step(row.op_id, row.hlc, parents, row.operation)
                found[row.record, row.field][row.op_id] = step
    return found


def ancestor(known: Mapping[str, Step], heads: Sequence[str]) -> str | None:
    """The newest entry from which all `heads` come; None where they share none."""
    shared = set.intersection(*(before(known, one) for one in heads)) if heads else set()
    return max(shared, key=lambda one: (known[one].hlc, one), default=None)


def before(known: Mapping[str, Step], op_id: str) -> set[str]:
    """The entries from which one comes, itself among them."""
    found: set[str] = set()
    waiting = [op_id]
    while waiting:
        one = waiting.pop()
        if one in known and one not in found:
            found.add(one)
            waiting += known[one].parents
    return found
