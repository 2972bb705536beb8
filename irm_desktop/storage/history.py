"""The journal of records, readable."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, or_, select

from irm_desktop.domain.records import HistoryEntry
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.door import Door
from irm_desktop.storage.naming import field_words, record_words
from irm_desktop.storage.people import readable

_MECHANICS = ("about", "place", "rater", "rated_on")  # said by the entry itself: who, when
WITHHELD_WORDS = "(withheld by who sent it)"
_WITH_SUBJECT = ("rating", "passage")
_QUERY = (
    select(JournalEntry, Operation.sentence)
    .outerjoin(Operation, Operation.id == JournalEntry.operation)
    .order_by(JournalEntry.place.desc())
)


class History(Door):
    """What concerns the past of records."""

    def history(self, record_ids: Sequence[str], limit: int = 500) -> list[HistoryEntry]:
        """The newest entries of records and of their ratings, passages and milestones, newest
        first; also of what was deleted. At most `limit`."""
        with self._reading() as connection:
            parts = _parts_of(connection, record_ids)
            ids = [*record_ids, *parts, *_parts_of(connection, parts)]
            rows: list[Any] = []
            for chunk in chunks(ids):
                query = _QUERY.where(
                    JournalEntry.record.in_(chunk),
                    or_(
                        JournalEntry.field.not_in(_MECHANICS),
                        JournalEntry.entity == "concern",  # which says what it is about
                    ),
                ).limit(limit)
                rows += connection.execute(query).all()
            rows.sort(key=lambda row: row.place, reverse=True)
            return self._entries(connection, rows[:limit])

    def _entries(self, connection: Connection, rows: list[Any]) -> list[HistoryEntry]:
        before = [op_id for row in rows for op_id in json.loads(row.parents)]
        odd = read_odd(connection, {*before, *(row.op_id for row in rows)})
        bare = {op_id for op_id, one in odd.items() if one.hash}
        old = _shown(connection, before, bare)
        indicators = _indicators(connection, {r.record for r in rows if r.entity == "rating"})
        names: dict[str, str] = {}
        entries = []
        for row in rows:
            if row.record not in names:
                names[row.record] = record_words(connection, self.library, row.entity, row.record)
            what = names[row.record]
            if (row.entity, row.field) != ("rating", "value"):
                what = f"{field_words(row.entity, row.field)} of {what}"
            replaced = [old[op_id] for op_id in json.loads(row.parents) if op_id in old]
            entries.append(
                HistoryEntry(
                    op_id=row.op_id,
                    operation_id=row.operation,
                    operation=row.sentence or "",
                    at=row.at,
                    actor=row.actor,
                    entity=row.entity,
                    record=row.record,
                    field=row.field,
                    old=_readable(connection, row, max(replaced)[2] if replaced else None),
                    new=WITHHELD_WORDS
                    if row.op_id in bare
                    else _readable(connection, row, json.loads(row.value)),
                    reason=row.reason,
                    indicator=indicators.get(row.record, ""),
                    words=what[:1].upper() + what[1:],
                )
            )
        return entries


def _readable(connection: Connection, row: Any, value: Any) -> Any:
    return readable(connection, row.entity, row.record, row.field, value)


def _parts_of(connection: Connection, record_ids: Sequence[str]) -> list[str]:
    found: list[str] = []
    for chunk in chunks(record_ids):
        for name, column in (
            *((entity, "subject_id") for entity in _WITH_SUBJECT),
            ("milestone", "commitment_id"),
            ("concern", "member_id"),
            ("recommendation", "plan_id"),
        ):
            table = BY_NAME[name].table
            query = select(table.c.id).where(table.c[column].in_(chunk))
            found += connection.execute(query).scalars()
    return found


def _shown(
    connection: Connection, op_ids: list[str], bare: Collection[str]
) -> dict[str, tuple[str, str, Any]]:
    """(hlc, op id, value) of entries; of those in `bare` only that they were withheld."""
    found: dict[str, tuple[str, str, Any]] = {}
    for chunk in chunks(op_ids):
        query = select(JournalEntry.op_id, JournalEntry.hlc, JournalEntry.value).where(
            JournalEntry.op_id.in_(chunk)
        )
        for op_id, hlc, value in connection.execute(query):
            found[op_id] = (hlc, op_id, WITHHELD_WORDS if op_id in bare else json.loads(value))
    return found


def _indicators(connection: Connection, records: set[str]) -> dict[str, str]:
    table = BY_NAME["rating"].table
    found: dict[str, str] = {}
    for chunk in chunks(sorted(records)):
        query = select(table.c.id, table.c.indicator).where(table.c.id.in_(chunk))
        found.update((row.id, row.indicator) for row in connection.execute(query))
    return found
