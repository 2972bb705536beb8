"""Where records belong, many at once: the commitment or the shelf each is seen at, and its plan."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.models.registry import BY_NAME, Entity
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.editing import STAYS

# Of several records that one belongs to, the one that leads to where it is seen.
_FIRST = ("subject_id", "plan_id", "commitment_id", "interview_id", "source_id", "assessment_id")
_WEAKEST = _FIRST[-1]
_SEEN_AT = ("commitment", "plan", "interview", "source", "stakeholder", "member", "form")


@dataclass(frozen=True, slots=True)
class Belonging:
    """`subject` is the record at which one is seen, `entity` what kind that is; `plan` and `member`
    are empty where it belongs to none."""

    entity: str
    subject: str
    plan: str = ""
    member: str = ""


def belonging(connection: Connection, records: Iterable[tuple[str, str]]) -> dict[str, Belonging]:
    """Where (entity, record) pairs belong, by record; those that are deleted too."""
    found = {record: Belonging(entity, record) for entity, record in records}
    at = {record: (one.entity, record) for record, one in found.items()}
    while at:
        for record, (entity, place) in at.items():
            found[record] = _passed(found[record], entity, place)
        parents = parents_of(connection, at.values())
        at = {record: parents[place] for record, place in at.items() if place in parents}
    return found


def parents_of(
    connection: Connection, records: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], tuple[str, str]]:
    """What each of some (entity, record) pairs belongs to, of those that belong to something."""
    wanted = set(records)
    rows = _rows(connection, wanted)
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for entity, record in wanted:
        if entity in BY_NAME and record in rows:
            parent = _parent(BY_NAME[entity], rows[record])
            if parent is not None:
                found[entity, record] = parent
    return found


def every_parent_of(
    connection: Connection, records: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """All that each of some (entity, record) pairs belongs to: what supports a commitment goes
    with that and with its source. An assessment counts only where there is nothing else; what
    stays when another goes does not belong to it."""
    wanted = {one for one in records if one[0] in BY_NAME}
    rows = _rows(connection, wanted)
    return {
        (entity, record): tuple(_parents(BY_NAME[entity], rows[record], but=STAYS))
        for entity, record in sorted(wanted)
        if record in rows
    }


def _passed(one: Belonging, entity: str, place: str) -> Belonging:
    """What is known of a record once the way up has come to a `place`."""
    if entity == "plan" and not one.plan:
        one = replace(one, plan=place)
    if entity == "member" and not one.member:
        one = replace(one, member=place)
    if entity in _SEEN_AT and one.entity not in _SEEN_AT:
        one = replace(one, entity=entity, subject=place)
    return one


def _rows(connection: Connection, at: Iterable[tuple[str, str]]) -> dict[str, Any]:
    by_entity: dict[str, set[str]] = defaultdict(set)
    for entity, record in at:
        by_entity[entity].add(record)
    rows: dict[str, Any] = {}
    for entity, records in by_entity.items():
        known = BY_NAME.get(entity)
        if known is None or not known.parents:
            continue
        kind = [known.table.c.subject_kind] if "subject_id" in known.parents else []
        columns = [known.table.c.id, *(known.table.c[name] for name in known.parents), *kind]
        for chunk in chunks(sorted(records)):
            for row in connection.execute(select(*columns).where(known.table.c.id.in_(chunk))):
                rows[row.id] = row._mapping
    return rows


def _parent(entity: Entity, row: Any) -> tuple[str, str] | None:
    """(entity, id) of what a record belongs to. Any: a row's mapping."""
    return next(_parents(entity, row), None)


def _parents(
    entity: Entity, row: Any, but: Collection[tuple[str, str]] = ()
) -> Iterator[tuple[str, str]]:
    """All of them `but` some (entity, column), first the one that leads to where the record is
    seen."""
    names = sorted(entity.parents, key=lambda name: (name not in _FIRST, _place(name)))
    names = [name for name in names if row[name] and (entity.name, name) not in but]
    for name in names:
        if name != _WEAKEST or len(names) == 1:
            yield entity.parents[name] or str(row["subject_kind"]), str(row[name])


def _place(name: str) -> int:
    return _FIRST.index(name) if name in _FIRST else 0
