"""Records that two people made under one key: sources, people, interviews, members, plans."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.text import fold
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.citing import TEXTS
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.plans import same_key
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.versions import FieldOf, first_to_hold, versions

Place = tuple[str, str, str]  # entity, record, field
_NAMED: dict[str, tuple[str, Callable[[Any], object]]] = {  # field, and by what it is the same
    "member": ("key", lambda row: same_key(row.key)),
    "plan": ("number", lambda row: (row.member_id, row.number_key)),
    "stakeholder": ("pseudonym", lambda row: fold(row.pseudonym)),
    "interview": ("number", lambda row: row.number.strip()),
    "source": ("key", lambda row: fold(row.key)),
}


@dataclass(frozen=True, slots=True)
class Twin:
    """`record` goes by the key that `first`, which was made before it, goes by. The entries gave
    them their keys."""

    entity: str
    field: str
    name: str  # the key of `record`
    first: Entry
    second: Entry

    @property
    def record(self) -> str:
        return self.second.record


def twins(connection: Connection) -> list[Twin]:
    """All of them, in the order in which the keys were given."""
    groups = {entity: list(_groups(connection, entity)) for entity in _NAMED}
    _pass_over_interviews(groups)
    fields = {
        (row.id, _NAMED[entity][0]) for entity, found in groups.items() for ones in found
        for row in ones
    }  # fmt: skip
    given = versions(connection, fields) if fields else {}
    made = [
        one
        for entity, found in groups.items()
        for rows in found
        for one in _of_group(entity, rows, given)
    ]
    return sorted(made, key=lambda one: _order(one.second))


def _groups(connection: Connection, entity: str) -> Iterator[list[Any]]:
    """Rows of a kind that are there and the same, two and more together."""
    name, same = _NAMED[entity]
    table = BY_NAME[entity].table
    more = ("member_id", "number_key", "source_id")
    columns = [table.c.id, table.c[name], *(table.c[one] for one in more if one in table.c)]
    query = select(*columns).where(~table.c.deleted, table.c[name] != "")
    found: dict[object, list[Any]] = defaultdict(list)
    for row in connection.execute(query):
        found[same(row)].append(row)
    return (rows for rows in found.values() if len(rows) > 1)


def _pass_over_interviews(groups: dict[str, list[list[Any]]]) -> None:
    """The sources of interviews of one number have one key because of it: told once."""
    sources = {row.source_id for rows in groups["interview"] for row in rows}
    groups["source"] = [
        rows for rows in groups["source"] if not all(row.id in sources for row in rows)
    ]


def _of_group(
    entity: str, rows: Iterable[Any], given: dict[FieldOf, list[Entry]]
) -> Iterator[Twin]:
    name = _NAMED[entity][0]
    keys = {row.id: str(row._mapping[name]) for row in rows}
    ones = sorted((given[record, name][0] for record in keys), key=_order)
    for one in ones[1:]:
        yield Twin(entity, name, keys[one.record], ones[0], one)


def cites_of(connection: Connection, key: str) -> list[Place]:
    """The texts that cite a source by its key."""
    found: list[Place] = []
    for entity, names in TEXTS.items():
        table = BY_NAME[entity].table
        for name in names:
            query = select(table.c.id, table.c[name]).where(
                ~table.c.deleted, table.c[name].contains(f"@{key}", autoescape=True)
            )
            found += [
                (entity, record, name)
                for record, text in connection.execute(query)
                if any(fold(one) == fold(key) for one in cited(text))
            ]
    return sorted(found)


def cites_by(connection: Connection, key: str, twin: Entry, first: Entry) -> list[Place]:
    """The texts that cite a source of two that go by one key, as far as that can be told: where
    who wrote the citation is who made this one and not the other."""
    if twin.actor == first.actor:
        return []
    places = cites_of(connection, key)
    wrote = first_to_hold(connection, {(record, name) for _, record, name in places}, f"@{key}")
    ids = {one: entry.actor for one, entry in wrote.items()}
    return [place for place in places if ids.get(place[1:]) == twin.actor]


def cites_meant(connection: Connection, source: str) -> list[Place] | None:
    """The texts that mean a source, where another goes by its key; None where none does."""
    for twin in twins(connection):
        if twin.entity == "source" and source in (twin.record, twin.first.record):
            own, other = twin.second, twin.first
            if source == twin.first.record:
                own, other = other, own
            return cites_by(connection, twin.name, own, other)
    return None


def source_of_interview(connection: Connection, interview: str) -> str:
    """The id of the source that an interview is; empty where it is none."""
    table = BY_NAME["interview"].table
    query = select(table.c.source_id).where(table.c.id == interview)
    return str(connection.execute(query).scalar_one_or_none() or "")


def _order(entry: Entry) -> tuple[str, str]:
    return entry.hlc, entry.op_id
