"""The workspace's door to the life of a rating: who rated what when, what was sent with it, what
reviewers wanted, what was answered. What puts the steps together is imported with the first life.
"""

import importlib
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Row, select

from irm_desktop.domain.instrument import Indicator
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.models import SentDocument as SentTable
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.rating_versions import JUDGED
from irm_desktop.storage.ratings import rating_id
from irm_desktop.storage.remarks import ANSWERS, REMARKS, answer_of, remark_query, remarks_in
from irm_desktop.storage.review import Review
from irm_desktop.storage.sent import fields_sent
from irm_desktop.storage.subjects import Subject, asked_of, read_subject
from irm_desktop.storage.versions import versions

if TYPE_CHECKING:
    from irm_desktop.domain.rating_life import RatingLife
    from irm_desktop.domain.review_records import Answer, Remark

_ENTRIES = (
    select(
        JournalEntry.op_id,
        JournalEntry.at,
        JournalEntry.actor,
        JournalEntry.record,
        JournalEntry.field,
        JournalEntry.value,
        JournalEntry.parents,
        JournalEntry.reason,
        JournalEntry.operation,
        Operation.unit,
        Operation.kind,
        Operation.state,
        Operation.actor.label("writer"),
    )
    .outerjoin(Operation, Operation.id == JournalEntry.operation)
    .order_by(JournalEntry.place)
)


class RatingLives(Review):
    """What concerns ratings in time."""

    def rating_life(
        self,
        subject_id: str,
        indicator: str,
        language: str = "en",
        *,
        subject_kind: str = "commitment",
    ) -> "RatingLife":
        """The life of a rating of a plan, a commitment or a milestone, from its first draft to the
        final report, oldest step first. What was undone is left out.

        Raises NotFound for no such subject, or a question its instrument does not ask.
        """
        making = importlib.import_module("irm_desktop.storage.rating_steps")
        with self._reading() as connection:
            subject = read_subject(connection, subject_kind, subject_id, None)
            asked = asked_of(self._instrument(subject.instrument), indicator, subject.kind)
            record, assessment = _ids(connection, subject, asked)
            remarks, answers = _said(connection, record)
            facts = making.LifeFacts(
                subject=subject,
                indicator=asked,
                record=record,
                title=_title(connection, subject),
                stage=_stage(connection, assessment),
                now=_now(connection, record),
                open_versions=open_versions(connection, record),
                entries=_entries(connection, record, JUDGED),
                steps_of_report=_entries(connection, assessment, ("stage",)),
                sent_fields=_sent(connection, subject.owner, record),
                sents={one.id: one for one in self.sent(subject.owner)},
                remarks=remarks,
                returned={one.id: one for one in self.returned(subject.owner)},
                answers=answers,
            )
        made: RatingLife = making.rating_life(facts, language)
        return made


def _ids(connection: Connection, subject: Subject, asked: Indicator) -> tuple[str, str]:
    """The rating's id and its assessment's; of one that was never rated, those it would have."""
    table = BY_NAME["rating"].table
    query = select(table.c.id, table.c.assessment_id).where(
        table.c.subject_id == subject.id, table.c.indicator == asked.id, ~table.c.deleted
    )
    row = connection.execute(query).first()
    if row is not None:
        return str(row.id), str(row.assessment_id)
    assessment = subject.assessment_of(asked)
    return rating_id(assessment, subject.id, asked.id), assessment


def _entries(
    connection: Connection, record: str, fields: tuple[str, ...]
) -> list[Row[tuple[object, ...]]]:
    query = _ENTRIES.where(JournalEntry.record == record, JournalEntry.field.in_(fields))
    return list(connection.execute(query).all())  # type: ignore[arg-type]


def _now(connection: Connection, record: str) -> dict[str, str | None]:
    """What a rating is now; of several versions the one that is shown."""
    table = BY_NAME["rating"].table
    query = select(*(table.c[name] for name in JUDGED)).where(table.c.id == record)
    row = connection.execute(query).first()
    return {} if row is None else dict(row._mapping)


def open_versions(connection: Connection, record: str) -> frozenset[str]:
    """The entries of a rating that are a part of versions that nobody has settled."""
    found = versions(connection, {(record, name) for name in JUDGED}).values()
    if all(len({one.value for one in ones}) < 2 for ones in found):
        return frozenset()
    return frozenset(one.op_id for ones in found for one in ones)


def _stage(connection: Connection, assessment: str) -> str:
    query = select(AssessmentTable.stage).where(AssessmentTable.id == assessment)
    return str(connection.execute(query).scalar_one_or_none() or "draft")


def _title(connection: Connection, subject: Subject) -> str:
    table = BY_NAME[subject.kind].table
    return str(connection.execute(select(table.c.title).where(table.c.id == subject.id)).scalar())


def _sent(connection: Connection, plan_id: str, record: str) -> list[tuple[str, str, str]]:
    """The copy, the field and the text with which a record went out."""
    query = fields_sent([record]).where(SentTable.plan_id == plan_id, ~SentTable.deleted)
    return [(row.sent_id, row.field, row.text) for row in connection.execute(query)]


def _said(connection: Connection, record: str) -> tuple[tuple["Remark", ...], dict[str, "Answer"]]:
    """The remarks about a record and the answers to them, by item."""
    remarks = remarks_in(connection, remark_query().where(REMARKS.c.record == record))
    keys = {one.key for one in remarks}
    answers = select(ANSWERS).where(ANSWERS.c.key.in_(keys), ~ANSWERS.c.deleted)
    found = [answer_of(row) for row in connection.execute(answers)] if keys else []
    return remarks, {one.key: one for one in found}
