"""The tables of a workspace as plain facts, to be held against each other and against before."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from irm_desktop.models.registry import DELETED, ENTITIES, Columns
from irm_desktop.storage.workspace import Workspace

Rows = dict[tuple[str, str], Columns]  # by entity and record
Value = tuple[object, ...]  # of a field: what stands in its columns
Subject = tuple[str, str, str]  # entity, record, field
# What the program itself writes beside a value: compared like all else, but nobody's words.
MECHANICS = frozenset({"about", "position", "rater", "rated_on"})
_STAYS = frozenset({("imported_row", "commitment_id"), ("imported_row", "plan_id")})
_ALL = ENTITIES
_FIELDS = {one.name: one.fields for one in _ALL}
_PARENTS = {one.name: one.parents for one in _ALL}


def read_rows(workspace: Workspace) -> Rows:
    """Every row of every table that the journal knows, deleted ones too."""
    rows: Rows = {}
    with workspace._reading() as connection:
        raw: Any = connection.connection.driver_connection
        for entity in _ALL:
            names = _columns(entity.name)
            for row in raw.execute(f"SELECT {', '.join(names)} FROM {entity.table.name}"):
                rows[entity.name, row[0]] = dict(zip(names, row, strict=True))
    return rows


def read_heads(workspace: Workspace) -> set[tuple[str, ...]]:
    """Which entries stand for each field."""
    with workspace._reading() as connection:
        raw: Any = connection.connection.driver_connection
        return set(raw.execute("SELECT record, field, op_id FROM journal_heads"))


@cache
def _columns(name: str) -> tuple[str, ...]:
    others = [column.name for column in _by_name(name).table.columns if column.name != "id"]
    return ("id", *others)


def _by_name(name: str) -> Any:
    return next(one for one in _ALL if one.name == name)


def knows(entity: str) -> bool:
    """Whether the present version has a table for it."""
    return any(one.name == entity for one in _ALL)


@cache
def fields_of(name: str) -> Mapping[str, tuple[str, ...]]:
    """The columns of each field of an entity that holds what people write, and of whether it is
    there. Those of the present version, whichever of the two is at work."""
    every = _FIELDS[name]
    found = {one.name: one.columns for one in every if one.name not in MECHANICS}
    return {**found, DELETED: (DELETED,)}


@cache
def nothing(name: str, field: str) -> Value:
    """What a field holds where nobody has written anything."""
    empty = _by_name(name).empty
    return tuple(empty[column] for column in fields_of(name)[field])


def value_of(row: Columns, entity: str, field: str) -> Value:
    return tuple(row[column] for column in fields_of(entity)[field])


def as_columns(entity: str, field: str, value: object) -> Value:
    """A value of the journal as its columns hold it."""
    if field == DELETED:
        return (bool(value),)
    known = next(one for one in _FIELDS[entity] if one.name == field)
    columns = known.to_columns(value, _by_name(entity).empty)
    return tuple(columns[name] for name in known.columns)


def differences(before: Rows, after: Rows) -> Iterator[tuple[Subject, Value, Value]]:
    """Every field that was given another value: of a new record those that hold anything."""
    for (entity, record), row in after.items():
        old = before.get((entity, record))
        if old is row or old == row:
            continue
        for field in fields_of(entity):
            was = nothing(entity, field) if old is None else value_of(old, entity, field)
            now = value_of(row, entity, field)
            if was != now:
                yield (entity, record, field), was, now


def ancestors(rows: Rows, entity: str, record: str) -> Iterator[str]:
    """The records that one belongs to, and those that they belong to."""
    for kind, above in _above(rows, entity, record):
        yield above
        yield from ancestors(rows, kind, above)


def _above(rows: Rows, entity: str, record: str) -> Iterator[tuple[str, str]]:
    row = rows.get((entity, record), {})
    for column, parent in _PARENTS[entity].items():
        if row.get(column) and (entity, column) not in _STAYS:
            yield parent or str(row["subject_kind"]), str(row[column])


def is_visible(rows: Rows, entity: str, record: str) -> bool:
    """Whether a record is there, and all that it belongs to."""
    row = rows.get((entity, record))
    if row is None or row[DELETED]:
        return False
    return all(is_visible(rows, kind, above) for kind, above in _above(rows, entity, record))
