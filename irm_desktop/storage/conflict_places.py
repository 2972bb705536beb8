"""Conflicts as they are found, before they are in words; where they belong, and their order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import Conflict
from irm_desktop.models import ActionPlan, Commitment
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.belonging import Belonging, belonging
from irm_desktop.storage.naming import record_words

_ABOUT = {"rating": ("indicator",), "passage": ("section", "language")}


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict by its key; `told` makes it with its sides, given where it belongs and the words
    of the record there."""

    kind: str
    entity: str
    record: str
    field: str
    told: Callable[[Belonging, str], Conflict]

    @property
    def key(self) -> str:
        return f"{self.entity}/{self.record}/{self.field}"


def in_plan(connection: Connection, found: Iterable[Found], plan_id: str) -> list[Found]:
    """Those of a plan, and those of its member that belong to no plan."""
    ones = list(found)
    places = belonging(connection, {(one.entity, one.record) for one in ones})
    query = select(ActionPlan.member_id).where(ActionPlan.id == plan_id)
    member = connection.execute(query).scalar_one_or_none()
    return [
        one
        for one in ones
        if (at := places[one.record]).plan == plan_id
        or (not at.plan and at.member and at.member == member)
    ]


def in_words(
    connection: Connection, library: InstrumentLibrary, found: Iterable[Found]
) -> tuple[Conflict, ...]:
    """The conflicts, those of a plan together and in the order of its commitments."""
    ones = list(found)
    places = belonging(connection, {(one.entity, one.record) for one in ones})
    numbers = _numbers(connection)
    words: dict[str, str] = {}
    for at in places.values():
        if at.subject not in words:
            words[at.subject] = record_words(connection, library, at.entity, at.subject)

    def place(one: Found) -> tuple[object, ...]:
        at = places[one.record]
        number = numbers.get(at.subject, ("", "", 0))
        return (not at.plan, at.plan, at.entity == "commitment", *number, at.subject, one.key)

    made = []
    for one in sorted(ones, key=place):
        at = places[one.record]
        name = words[at.subject]
        made.append(one.told(at, capital(name)))
    return tuple(made)


def about(connection: Connection, entity: str, record: str) -> dict[str, str]:
    """Of a rating its question, of a text its section and its language."""
    if entity not in _ABOUT:
        return {}
    table = BY_NAME[entity].table
    columns = [table.c[name] for name in _ABOUT[entity]]
    row = connection.execute(select(*columns).where(table.c.id == record)).first()
    return {} if row is None else {name: str(text) for name, text in row._mapping.items()}


def capital(words: str) -> str:
    """Words as a line begins with them."""
    return words[:1].upper() + words[1:]


def _numbers(connection: Connection) -> dict[str, tuple[str, str, int]]:
    query = select(Commitment.id, Commitment.plan_id, Commitment.number_key, Commitment.position)
    return {
        row.id: (row.plan_id or "", row.number_key, row.position)
        for row in connection.execute(query)
    }
