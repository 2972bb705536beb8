"""What is searched: of each kind of record the fields that hold words, and the plan it is of.

Never the name or the contact of a person, and nothing of house forms and imported cells.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, literal, select
from sqlalchemy.sql import ColumnElement

from irm_desktop.domain.search_text import fold_text
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.bulk import chunks

APART = " ¶ "  # between fields: no query has it, so that no phrase reaches over


@dataclass(frozen=True, slots=True)
class Searched:
    """The fields of an entity: those that name the record weigh more."""

    kind: str
    head: tuple[str, ...] = ()
    body: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.head, *self.body)


SEARCHED: Mapping[str, Searched] = {
    "plan": Searched("plan", ("title",)),
    "commitment": Searched(
        "commitment",
        ("number", "title", "short_title"),
        ("text", "lead_institution", "supporting_institutions", "theme", "cluster"),
    ),
    "milestone": Searched("milestone", ("number", "title"), ("deliverable",)),
    "rating": Searched("reason", (), ("reason", "evidence")),
    "passage": Searched("passage", (), ("text",)),
    "recommendation": Searched("recommendation", (), ("text", "addressee", "follow_up")),
    "concern": Searched("concern", ("sender",), ("about", "outcome")),
    "source": Searched(
        "source",
        ("key", "title", "author"),
        ("container", "publisher", "number", "url", "remark", "text"),
    ),
    "attachment": Searched("attachment", ("name",)),
    "excerpt": Searched("excerpt", (), ("text", "translation")),
    "interview": Searched("interview", ("number",), ("place",)),
    "note": Searched("note", (), ("text",)),
    "stakeholder": Searched("person", ("pseudonym", "organisation"), ("role",)),
}


@dataclass(frozen=True, slots=True)
class Document:
    """A record as it goes into the index; without words it does not."""

    entity: str
    record: str
    plan_id: str
    deleted: bool
    head: str
    body: str
    texts: Mapping[str, str]  # field -> text as it was written

    def __bool__(self) -> bool:
        return bool(self.head.strip() or self.body.strip())


def documents(connection: Connection, entity: str, records: Iterable[str]) -> Iterator[Document]:
    """The records of an entity that have rows, deleted ones too."""
    for chunk in chunks(records):
        found = connection.execute(_query(entity), {"records": chunk})
        yield from (_document(entity, row) for row in found)


def all_documents(connection: Connection, entity: str) -> Iterator[Document]:
    """Every record of an entity that is there."""
    query = _select(entity)
    for row in connection.execute(query.where(~BY_NAME[entity].table.c.deleted)):
        yield _document(entity, row)


def _document(entity: str, row: Any) -> Document:
    searched = SEARCHED[entity]
    texts = {name: text for name in searched.fields if (text := row._mapping[name])}
    head, body = (
        fold_text(APART.join(texts[name] for name in names if name in texts)).strip()
        if len(names) < 2
        else APART.join(fold_text(texts[name]) for name in names if name in texts)
        for names in (searched.head, searched.body)
    )
    return Document(entity, row.id, row.of_plan or "", bool(row.deleted), head, body, texts)


@cache
def _query(entity: str) -> Select[Any]:
    table = BY_NAME[entity].table
    return _select(entity).where(table.c.id.in_(bindparam("records", expanding=True)))


def _select(entity: str) -> Select[Any]:
    table = BY_NAME[entity].table
    fields = [table.c[name] for name in SEARCHED[entity].fields]
    plan = _plan_of(entity).label("of_plan")
    return select(table.c.id, table.c.deleted, plan, *fields)


def _plan_of(entity: str) -> ColumnElement[Any]:
    """The plan a record is of; nothing for what belongs to a member or to no plan."""
    own = BY_NAME[entity].table
    if entity == "plan":
        return own.c.id
    if entity in ("commitment", "recommendation", "interview"):
        return own.c.plan_id
    if entity == "milestone":
        return _through("commitment", own.c.commitment_id)
    if entity in ("rating", "passage"):
        return _through("assessment", own.c.assessment_id)
    if entity == "note":
        return _through("interview", own.c.interview_id)
    if entity == "excerpt":
        notes, interviews = BY_NAME["note"].table, BY_NAME["interview"].table
        query = select(interviews.c.plan_id).join(notes, notes.c.interview_id == interviews.c.id)
        return query.where(notes.c.id == own.c.note_id).scalar_subquery()
    return literal("")


def _through(parent: str, column: ColumnElement[Any]) -> ColumnElement[Any]:
    table = BY_NAME[parent].table
    return select(table.c.plan_id).where(table.c.id == column).scalar_subquery()
