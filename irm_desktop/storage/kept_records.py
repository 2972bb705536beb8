"""Which records are there though somebody deleted them, or what they belong to, without knowing of
what others wrote; and what went with them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, select

from irm_desktop.models import JournalEntry, JournalHead
from irm_desktop.models.registry import BY_NAME, DELETED, ENTITIES, Entity
from irm_desktop.storage.belonging import every_parent_of
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.editing import STAYS
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.versions import entries_by_id

Subject = tuple[str, str]  # entity, record
_HEADS = select(JournalHead.record, JournalHead.op_id).where(JournalHead.field == DELETED)
_DELETIONS = (
    select(JournalHead.record, JournalEntry.entity)
    .join(
        JournalEntry,
        and_(
            JournalEntry.op_id == JournalHead.op_id,
            JournalEntry.record == JournalHead.record,
            JournalEntry.field == JournalHead.field,
        ),
    )
    .where(JournalEntry.field == DELETED, JournalEntry.value == "true")
)
_NOT_HELD = "assessment_id"  # where the method of a plan changed, its old assessments go alone


@dataclass
class Kept:
    """The `records` that are there though `root`, to which they belong, was deleted; `between` are
    those on the way up to it, and itself."""

    root: Subject
    records: set[Subject] = field(default_factory=set)
    between: set[Subject] = field(default_factory=set)


def kept_records(connection: Connection) -> list[Kept]:
    """What was kept, together by the topmost record that was deleted."""
    rows = connection.execute(_DELETIONS)
    deleted = {(row.entity, row.record) for row in rows if row.entity in BY_NAME}
    if not deleted:
        return []
    kept = {*living(connection, deleted), *_left_alone(connection)}
    return _grouped(connection, kept, deleted)


def living(connection: Connection, records: Iterable[Subject]) -> set[Subject]:
    """Those of the records that are not deleted."""
    by_entity: dict[str, set[str]] = defaultdict(set)
    for entity, record in records:
        by_entity[entity].add(record)
    found: set[Subject] = set()
    for entity, ids in by_entity.items():
        table = BY_NAME[entity].table
        for chunk in chunks(sorted(ids)):
            query = select(table.c.id).where(table.c.id.in_(chunk), ~table.c.deleted)
            found |= {(entity, one) for one in connection.execute(query).scalars()}
    return found


def deletions(connection: Connection, records: Iterable[Subject]) -> list[Entry]:
    """The entries that delete these records and that nobody has replaced, the newest first: in
    every copy the same."""
    op_ids: list[str] = []
    for chunk in chunks(sorted({record for _, record in records})):
        rows = connection.execute(_HEADS.where(JournalHead.record.in_(chunk)))
        op_ids += [row.op_id for row in rows]
    found = [one for one in entries_by_id(connection, op_ids) if one.value == "true"]
    return sorted(found, key=lambda one: (one.hlc, one.op_id), reverse=True)


def gone_with(connection: Connection, kept: Kept) -> set[Subject]:
    """All that went when the root was deleted, in the same operations, and what lies between; but
    for what was added since, which never went."""
    operations = {one.operation for one in deletions(connection, [kept.root])}
    query = select(JournalEntry.entity, JournalEntry.record).where(
        JournalEntry.operation.in_(operations),
        JournalEntry.field == DELETED,
        JournalEntry.value == "true",
    )
    found = {(row.entity, row.record) for row in connection.execute(query)}
    every = deletions(connection, found | kept.between | kept.records)
    return {(one.entity, one.record) for one in every if one.entity in BY_NAME}


def _left_alone(connection: Connection) -> Iterator[Subject]:
    """Records that are there and belong to one that is deleted."""
    for entity in ENTITIES:
        for name, parent in entity.parents.items():
            if name == _NOT_HELD or (entity.name, name) in STAYS:
                continue
            for above in ENTITIES:
                if above.name == parent or (not parent and above.name in _kinds(entity)):
                    yield from _left_by(connection, entity, name, above)


def _kinds(entity: Entity) -> frozenset[str]:
    """What a record that is about something can be about."""
    return (
        frozenset({"member", "plan", "commitment", "milestone"}) if entity.parents else frozenset()
    )


def _left_by(connection: Connection, entity: Entity, name: str, above: Entity) -> Iterator[Subject]:
    for one in connection.execute(_of_deleted(entity.name, name, above.name)).scalars():
        yield entity.name, one


@cache
def _of_deleted(entity: str, name: str, above: str) -> Select[Any]:
    child, parent = BY_NAME[entity].table, BY_NAME[above].table
    return (
        select(child.c.id)
        .join(parent, parent.c.id == child.c[name])
        .where(~child.c.deleted, parent.c.deleted)
    )


def _grouped(connection: Connection, kept: Iterable[Subject], deleted: set[Subject]) -> list[Kept]:
    """By the topmost that was deleted, on each way up from a record: one that belongs to two may
    have been left by both."""
    kept = set(kept)
    above = _above(connection, kept)
    found: dict[Subject, Kept] = {}
    for one in kept:
        for way in _ways(one, above):
            tops = [place for place, each in enumerate(way) if each in deleted]
            if tops:
                group = found.setdefault(way[tops[-1]], Kept(way[tops[-1]]))
                group.records.add(one)
                group.between |= set(way[: tops[-1] + 1])
    return [found[root] for root in sorted(found)]


def _above(
    connection: Connection, records: Collection[Subject]
) -> Mapping[Subject, tuple[Subject, ...]]:
    """What each of the records belongs to, and what that belongs to."""
    found: dict[Subject, tuple[Subject, ...]] = {}
    at, seen = set(records), set(records)
    while at:
        new = every_parent_of(connection, at)
        found |= new
        at = {one for above in new.values() for one in above} - seen
        seen |= at
    return found


def _ways(
    one: Subject, above: Mapping[Subject, tuple[Subject, ...]]
) -> Iterator[tuple[Subject, ...]]:
    """Every way up from a record, itself first."""
    parents = above.get(one, ())
    if not parents:
        yield (one,)
    for parent in parents:
        for way in _ways(parent, above):
            yield (one, *way)
