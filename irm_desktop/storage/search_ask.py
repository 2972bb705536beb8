"""Questions to the index: which numbers hold a query, in their order or ranked, and how many."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection

from irm_desktop.domain.search_hits import KINDS, OLD
from irm_desktop.domain.search_query import Query
from irm_desktop.storage import search_schema as schema
from irm_desktop.storage.search_found import Place

# Row by row as the index has them: what is asked for first is there at once.
_FOUND = """
SELECT d.id, d.entity, d.record, d.part
FROM search_words AS w CROSS JOIN search_docs AS d ON d.id = w.rowid
WHERE w.search_words MATCH ? {more}
ORDER BY {order} LIMIT ?
"""
_COUNTED = """
SELECT w.rowid >> {shift} AS kind, count(*) FROM search_words AS w {plan}
WHERE w.search_words MATCH ? {more} GROUP BY 1
"""
_WEIGHTS = "8.0, 1.0"  # what names a record against what it says


def in_order(
    connection: Connection, query: Query, kinds: Collection[str], plan_id: str, limit: int
) -> list[Place]:
    """The first records by their numbers."""
    found: list[Place] = []
    for first, after in _ranges(kinds):
        more = "AND w.rowid >= ? AND w.rowid < ?"
        values: list[Any] = [query.expression(), first, after]
        if plan_id:
            more += " AND d.plan_id = ?"
            values.append(plan_id)
        statement = _FOUND.format(more=more, order="w.rowid")
        rows = connection.exec_driver_sql(statement, (*values, limit - len(found)))
        found += [_place(row) for row in rows]
        if len(found) >= limit:
            break
    return found


def ranked(
    connection: Connection, query: Query, kinds: Collection[str], plan_id: str, limit: int
) -> list[Place]:
    """The best records (bm25; what names a record weighs more); old words after all others."""
    more, values = _more(kinds, plan_id)
    order = f"w.rowid >= {schema.first_of(OLD)}, bm25(search_words, {_WEIGHTS}), w.rowid"
    statement = _FOUND.format(more=more, order=order)
    rows = connection.exec_driver_sql(statement, (query.expression(), *values, limit))
    return [_place(row) for row in rows]


def counted(connection: Connection, query: Query, plan_id: str) -> dict[str, int]:
    """How many records of each kind hold the query."""
    plan = "JOIN search_docs AS d ON d.id = w.rowid" if plan_id else ""
    more = "AND d.plan_id = ?" if plan_id else ""
    statement = _COUNTED.format(shift=schema.SHIFT, plan=plan, more=more)
    values = (query.expression(), *([plan_id] if plan_id else []))
    return {KINDS[kind - 1]: count for kind, count in connection.exec_driver_sql(statement, values)}


def _place(row: Any) -> Place:
    number, entity, record, part = row
    return Place(schema.kind_of(number), entity, record, part)


def _ranges(kinds: Collection[str]) -> Iterator[tuple[int, int]]:
    """The numbers of the kinds, neighbours put together; all kinds where none is named."""
    begun: int | None = None
    for kind in (*KINDS, ""):
        wanted = bool(kind) and (not kinds or kind in kinds)
        if wanted and begun is None:
            begun = schema.first_of(kind)
        if not wanted and begun is not None:
            yield begun, schema.first_of(kind) if kind else schema.after(KINDS[-1])
            begun = None


def _more(kinds: Collection[str], plan_id: str) -> tuple[str, list[Any]]:
    """Conditions beside the words, and their values."""
    more, values = "", list[Any]()
    if kinds:
        ranges = list(_ranges(kinds))
        more = " OR ".join("(w.rowid >= ? AND w.rowid < ?)" for _ in ranges)
        more = f"AND ({more})"
        values = [number for one in ranges for number in one]
    if plan_id:
        more += " AND d.plan_id = ?"
        values.append(plan_id)
    return more, values
