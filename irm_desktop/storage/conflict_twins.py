"""Two records under one key, told as a conflict: one of them wants another key."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import TWIN, Conflict, Side
from irm_desktop.domain.text import fold
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.belonging import Belonging
from irm_desktop.storage.conflict_places import Found, capital
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.naming import entity_words
from irm_desktop.storage.twins import Twin, cites_by, cites_of, source_of_interview, twins

_TITLES = {"source": "title", "plan": "title", "member": "name", "interview": "began",
           "stakeholder": "organisation"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TwinConflicts:
    """Finds them in one reading of the workspace."""

    connection: Connection
    library: InstrumentLibrary

    def found(self) -> Iterator[Found]:
        for one in twins(self.connection):
            yield Found(TWIN, one.entity, one.record, one.field, partial(self._told, one))

    def _told(self, twin: Twin, at: Belonging, subject_words: str) -> Conflict:
        name = f"“{twin.name}”" if twin.entity == "stakeholder" else twin.name
        return Conflict(
            key=f"{twin.entity}/{twin.record}/{twin.field}",
            kind=TWIN,
            plan_id=at.plan,
            entity=twin.entity,
            record=twin.record,
            field=twin.field,
            subject=at.subject,
            subject_words=subject_words,
            words=f"{capital(entity_words(twin.entity))} {name} twice",
            sides=(self._side(twin, twin.first), self._side(twin, twin.second)),
            more={
                "first": twin.first.record,
                "proposed": proposed(self.connection, twin),
                **self._cites(twin),
            },
        )

    def _side(self, twin: Twin, entry: Entry) -> Side:
        table = BY_NAME[twin.entity].table
        title = table.c[_TITLES[twin.entity]]
        words = self.connection.execute(select(title).where(table.c.id == entry.record)).scalar()
        value = json.loads(entry.value)
        return Side(
            ids=(entry.op_id,),
            person=entry.actor,
            at=entry.at,
            values={twin.field: value},
            text=" ".join(filter(None, (str(value), str(words or "")))),
            shown=entry == twin.first,
        )

    def _cites(self, twin: Twin) -> dict[str, str]:
        """The texts that cite by the key, and those that mean the record that wants another, as
        `entity/record/field`, parted by blanks."""
        key = cited_key(self.connection, twin)
        if not key:
            return {}
        every = cites_of(self.connection, key)
        own = cites_by(self.connection, key, twin.second, twin.first)
        return {"cites": " ".join(map("/".join, every)), "follow": " ".join(map("/".join, own))}


def cited_key(connection: Connection, twin: Twin) -> str:
    """The key by which texts cite a twin; empty for what is not cited."""
    if twin.entity == "source":
        return twin.name
    if twin.entity != "interview":
        return ""
    table = BY_NAME["source"].table
    source = source_of_interview(connection, twin.record)
    query = select(table.c.key).where(table.c.id == source)
    return str(connection.execute(query).scalar_one_or_none() or "")


def proposed(connection: Connection, twin: Twin) -> str:
    """A key that is free; empty where the program cannot know one, as of a country."""
    if twin.entity in ("member", "plan"):
        return ""
    table = BY_NAME[twin.entity].table
    query = select(table.c[twin.field]).where(~table.c.deleted)
    taken = {str(one) for one in connection.execute(query).scalars()}
    if twin.entity == "interview" and twin.name.isdecimal():
        return str(max(int(one) for one in taken if one.isdecimal()) + 1)
    return _numbered(twin.name, taken, " " if twin.entity == "stakeholder" else "-")


def _numbered(name: str, taken: Collection[str], between: str) -> str:
    known = {fold(one) for one in taken}
    number = 2
    while fold(f"{name}{between}{number}") in known:
        number += 1
    return f"{name}{between}{number}"
