"""Writes what was saved of a damaged workspace into a new, empty file."""

import json
from collections.abc import Iterator, Mapping, Sequence
from uuid import uuid4

from sqlalchemy import Connection, Engine

from irm_desktop.models import Base
from irm_desktop.models.registry import BY_NAME, DELETED, ENTITIES, Entity, Field, canonical
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.storage.database import WRITE
from irm_desktop.storage.entries import Entry, stamp
from irm_desktop.storage.guard import WRITER
from irm_desktop.storage.journal import Journal, write_entries
from irm_desktop.storage.materialise import Materialised, materialise
from irm_desktop.storage.repairing import rebuild
from irm_desktop.storage.salvage_joining import Joined
from irm_desktop.storage.salvage_reading import Rows

_TAKEN = "What the journal had lost was taken from the tables"
Said = tuple[str, str, str, object]  # entity, record, field, value


def write_all(engine: Engine, journal: Journal, joined: Joined, tables: Mapping[str, Rows]) -> None:
    """Writes `joined`, in one transaction, and the tables that follow.

    `tables` are rows as the damaged file had them, empty where the journal is whole.
    Raises WorkspaceError where the journal has records whose parents nobody knows.
    """
    entries, operations = joined.entries, joined.operations
    with engine.connect().execution_options(**{WRITE: True, WRITER: True}) as connection:
        for name, rows in joined.rest.items():
            _insert(connection, name, _first_writing(name, rows))
        if entries:
            write_entries(connection, entries)
        _insert(connection, "operations", operations)
        records = materialise(entries)
        said = [*_from_tables(records, tables)] if tables else []
        said += _parents_of(records, said)
        if said:
            entries = [*entries, *_taken(connection, journal, records, said, len(operations))]
            records = materialise(entries)
        rebuild(connection, records)
        connection.commit()


def _first_writing(table: str, rows: Rows) -> Rows:
    if table == "seal":
        return [{**row, "checked": 0} for row in rows]  # places of the journal are others now
    return rows


def _insert(connection: Connection, name: str, rows: Rows) -> None:
    """A row of an older schema has fewer columns: the rest takes what is meant by nothing."""
    table = Base.metadata.tables[name]
    groups: dict[tuple[str, ...], Rows] = {}
    for row in rows:
        known = {column: row[column] for column in row if row[column] is not None}
        groups.setdefault(tuple(known), []).append(known)
    for group in groups.values():
        insert_rows(connection, table, group)


def _from_tables(records: Mapping[str, Materialised], tables: Mapping[str, Rows]) -> Iterator[Said]:
    """What the rows say otherwise than the journal, field by field."""
    for entity in ENTITIES:
        for row in tables.get(entity.table.name, []):
            record = row.get("id")
            if not isinstance(record, str) or not record:
                continue
            known = records.get(record)
            if known is not None and known.entity != entity.name:
                continue
            yield from _differing(entity, record, row, {} if known is None else known.values)


def _differing(
    entity: Entity, record: str, row: Mapping[str, object], values: Mapping[str, object]
) -> Iterator[Said]:
    expected = entity.row(record, values)
    for field in entity.fields:
        if any(name not in row for name in field.columns):
            continue
        if all(row[name] == expected[name] for name in field.columns):
            continue
        try:
            yield entity.name, record, field.name, _value(field, row)
        except ValueError:
            continue  # what stands there is damaged too
    if bool(row.get(DELETED)) != bool(expected[DELETED]):
        yield entity.name, record, DELETED, bool(row.get(DELETED))


def _value(field: Field, row: Mapping[str, object]) -> object:
    """The value of the journal that fills these columns. Raises ValueError."""
    if field.parts:
        return {part: row[name] for part, name in zip(field.parts, field.columns, strict=True)}
    value = row[field.columns[0]]
    return json.loads(str(value)) if field.as_json and value is not None else value


def _parents_of(records: Mapping[str, Materialised], said: Sequence[Said]) -> list[Said]:
    """Records that others belong to and of which nothing is known: they are made, empty, so that
    what belongs to them is not lost."""
    rows: dict[str, tuple[str, dict[str, object]]] = {
        record: (known.entity, dict(known.values)) for record, known in records.items()
    }
    for entity, record, field, value in said:
        rows.setdefault(record, (entity, {}))[1][field] = value
    made: dict[str, Said] = {}
    for record, (name, values) in rows.items():
        entity_known = BY_NAME.get(name)
        if entity_known is None:
            continue
        row = entity_known.row(record, values)
        for column, parent in entity_known.parents.items():
            wanted = row.get(column)
            if parent and isinstance(wanted, str) and wanted not in rows:
                made[wanted] = (parent, wanted, DELETED, False)
    return list(made.values())


def _taken(
    connection: Connection,
    journal: Journal,
    records: Mapping[str, Materialised],
    said: Sequence[Said],
    place: int,
) -> list[Entry]:
    """Writes one operation that says all this; its entries."""
    journal.begin(connection)
    now, operation = journal.wall(), uuid4().hex
    entries = []
    for entity, record, field, value in said:
        heads = records[record].heads if record in records else {}
        parents = [head.op_id for head in heads.get(field, ())]
        seen = None
        if record in records and field == DELETED and value:
            seen = [one.op_id for found in heads.values() for one in found]
        subject = (entity, record, field)
        entries.append(journal.entry(now, operation, subject, canonical(value), parents, seen, ""))
    write_entries(connection, entries)
    row: dict[str, object] = {
        "place": place + 1,
        "id": operation,
        "unit": operation,
        "kind": "log",
        "state": "done",
        "target": "",
        "typing": "",
        "sentence": _TAKEN,
        "actor": journal.actor,
        "at": stamp(now),
        "hlc": journal.last_hlc,
        "writer": journal.writer,
    }
    _insert(connection, "operations", [row])
    return entries
