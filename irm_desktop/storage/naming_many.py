"""The rows that name records, read for many at once (`naming.words_found`)."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.models.registry import BY_NAME, Entity
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.naming import Find

# Columns that stand in names, beside the links to what a record belongs to.
_NAMING = frozenset({
    "id", "number", "name", "file_name", "position", "row", "key", "pseudonym", "kind", "year",
    "section", "indicator", "stage", "subject_kind",
})  # fmt: skip


def find_known(connection: Connection, records: Iterable[tuple[str, str]]) -> Find:
    """Finds (entity, record) pairs and all that they belong to, in a few statements; None of any
    other."""
    rows: dict[tuple[str, str], Any] = {}
    asked: set[tuple[str, str]] = set()
    waiting = set(records)
    while waiting:
        asked |= waiting
        by_entity: dict[str, list[str]] = {}
        for kind, record in waiting:
            by_entity.setdefault(kind, []).append(record)
        above: set[tuple[str, str]] = set()
        for kind, ids in by_entity.items():
            entity = BY_NAME.get(kind)
            if entity is not None:
                found = _rows(connection, entity, ids)
                rows |= {(kind, row.id): row for row in found}
                above |= {parent for row in found for parent in _parents(entity, row)}
        waiting = above - asked
    return lambda kind, record: rows.get((kind, record))


def _rows(connection: Connection, entity: Entity, records: list[str]) -> list[Any]:
    """Any: rows of different tables."""
    columns = [one for one in entity.table.c if one.name in _NAMING or one.name in entity.parents]
    found: list[Any] = []
    for chunk in chunks(sorted(records)):
        query = select(*columns).where(entity.table.c.id.in_(chunk))
        found += connection.execute(query).all()
    return found


def _parents(entity: Entity, row: Any) -> Iterator[tuple[str, str]]:
    for column, kind in entity.parents.items():
        record = row._mapping[column]
        if record:
            yield kind or str(row.subject_kind), str(record)
