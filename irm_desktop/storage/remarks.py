"""Rows of what came back and what was decided, as records and back.

A remark that stands in several files has a row for each of them, so that it goes only with the
last; it is read once, as of the file whose name comes first, whichever came in first.
"""

import json
from dataclasses import fields
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, or_, select

from irm_desktop.domain.review_records import Answer, Remark, Returned, ThreadEntry
from irm_desktop.models import Answer as AnswerTable
from irm_desktop.models import Remark as RemarkTable
from irm_desktop.models import ReturnedFile as ReturnedTable
from irm_desktop.models import SentDocument as SentTable
from irm_desktop.storage.dialects import json_text
from irm_desktop.storage.plans import linked_id

_ABOUT = ("returned", "plan", "key", "kind", "entity", "record", "field")
_COLUMNS = ("returned_id", "sent_id", "plan_id", *_ABOUT[2:])  # the rest is in `facts`
_DEFAULTS = {one.name: one.default for one in fields(Remark) if one.name not in _COLUMNS}
REMARKS, RETURNED = RemarkTable.__table__, ReturnedTable.__table__
ANSWERS = AnswerTable.__table__
FACT_ID = json_text(REMARKS.c.facts, "id").label("fact_id")


def remark_row(remark: Remark) -> str:
    """The id of the row that keeps a remark of its file."""
    return linked_id("remark", remark.id, remark.returned_id)


def remark_fields(remark: Remark) -> dict[str, object]:
    """What the journal keeps of a remark; facts that hold their default are left out."""
    about = {name: getattr(remark, name) for name in _ABOUT[2:]}
    facts = {name: getattr(remark, name) for name in _DEFAULTS}
    told = {name: value for name, value in facts.items() if value != _DEFAULTS[name]}
    if remark.thread:
        told["thread"] = [[one.author, one.at, one.text, one.own] for one in remark.thread]
    return {
        "about": {"returned": remark.returned_id or None, "plan": remark.plan_id, **about},
        "facts": told,
    }


def remark_of(row: Row[Any]) -> Remark:
    """Facts that only a newer version knows are passed over."""
    facts = {name: value for name, value in json.loads(row.facts).items() if name in _DEFAULTS}
    if "thread" in facts:
        facts["thread"] = tuple(ThreadEntry(*one) for one in facts["thread"])
    columns: dict[str, Any] = {name: getattr(row, name) or "" for name in _COLUMNS}
    return Remark(**columns, **facts)


def returned_of(row: Row[Any]) -> Returned:
    return Returned(
        id=row.id,
        sent_id=row.sent_id or "",
        plan_id=row.plan_id or "",
        name=row.name,
        sha256=row.sha256,
        format=row.format,
        at=row.at,
        by=row.by,
        program=row.program,
        role=row.role,
        reviewers=tuple(json.loads(row.reviewers)),
        notices=tuple(json.loads(row.notices)),
        remark_count=row.remark_count,
    )


def answer_of(row: Row[Any]) -> Answer:
    return Answer(
        key=row.key,
        plan_id=row.plan_id or "",
        action=row.action,
        reply=row.reply,
        result=row.result,
        seen=tuple(json.loads(row.seen)),
        by=row.by,
        at=row.at,
        operation=row.operation,
    )


def remark_query() -> Select[Any]:
    """The remarks that are there, with the review copy their file came back for; those that were
    written here have none."""
    came_back = and_(~RETURNED.c.deleted, ~SentTable.deleted)
    return (
        select(REMARKS, RETURNED.c.sent_id, RETURNED.c.name.label("file_name"))
        .outerjoin(RETURNED, RETURNED.c.id == REMARKS.c.returned_id)
        .outerjoin(SentTable, SentTable.id == RETURNED.c.sent_id)
        .where(~REMARKS.c.deleted, or_(REMARKS.c.returned_id.is_(None), came_back))
    )


def read_remarks(connection: Connection, plan_id: str) -> tuple[Remark, ...]:
    return remarks_in(connection, remark_query().where(REMARKS.c.plan_id == plan_id))


def remarks_in(connection: Connection, query: Select[Any]) -> tuple[Remark, ...]:
    """The remarks of a `remark_query`, each once."""
    found: dict[str, tuple[tuple[str, str], Remark]] = {}
    for row in connection.execute(query):
        remark, file = remark_of(row), (row.file_name or "", row.returned_id or "")
        if remark.id not in found or file < found[remark.id][0]:
            found[remark.id] = (file, remark)
    return tuple(remark for _, (_, remark) in sorted(found.items()))


def read_answers(connection: Connection, plan_id: str) -> tuple[Answer, ...]:
    query = select(ANSWERS).where(ANSWERS.c.plan_id == plan_id, ~ANSWERS.c.deleted)
    return tuple(answer_of(row) for row in connection.execute(query.order_by(ANSWERS.c.id)))
