"""What goes out for review: review copies made, and what was sent with all its fields."""

import importlib
import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Row, Select, func, or_, select, union_all

from irm_desktop.domain.changes import Change
from irm_desktop.domain.review_records import ROLES, Sent, SentFile, Snapshot
from irm_desktop.domain.review_snapshot import read_snapshot, snapshot_json
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import JournalHead
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.models import Recommendation as RecommendationTable
from irm_desktop.models import SentDocument as SentTable
from irm_desktop.storage.dialects import json_items, json_length, json_text, texts_of
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.naming import owners
from irm_desktop.storage.reports import Reports

if TYPE_CHECKING:
    from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut

_SENT = SentTable.__table__
_FIELD_COUNT = json_length(_SENT.c.snapshot, "fields").label("field_count")
# Its snapshot may hold megabytes: it is read when somebody asks for it.
_DOCUMENTS: Select[Any] = select(*(one for one in _SENT.c if one.name != "snapshot"), _FIELD_COUNT)


class SentDocuments(Reports):
    """What concerns documents that are sent for review."""

    def review_copy(
        self, plan_id: str, kind: str, language: str, *, recipient: str, role: str, due: str = ""
    ) -> "ReviewCopy":
        """A report with all that a reviewer can change in it, as it is now. Nothing is recorded
        before `record_sent`; rich texts are left to who writes the file.

        `due` is the ISO date by which an answer is asked for. Raises NotFound as `report` does,
        WorkspaceError `cannot` for a role that is none.
        """
        if role not in ROLES:
            raise WorkspaceError(
                f"“{role}” is no role of a reviewer. Choose one of {', '.join(ROLES)}.", "cannot"
            )
        with self._one_writer:  # the heads are those of the texts
            data = self._plan_data(plan_id)
            self._instrument(data.plan.instrument)
            with self._reading() as connection:
                heads = _heads(connection, plan_id)
                number = _next_number(connection, plan_id)
            now = self._journal.wall()
        making = importlib.import_module("irm_desktop.storage.review_copies")
        made: ReviewCopy = making.make_copy(
            self.id, self.library, data, kind, language, now.date(), role, due, heads
        )
        made = replace(made, threads=self._threads(made, role))
        return replace(
            made,
            id=uuid.uuid4().hex,
            number=number,
            recipient=one_line(clean(recipient)),
            at=stamp(now),
        )

    def _threads(self, copy: "ReviewCopy", role: str) -> "tuple[ThreadOut, ...]":
        """The threads that go along to a reviewer in this role."""
        return ()

    def record_sent(
        self, copy: "ReviewCopy", snapshot: Snapshot, files: Iterable[SentFile]
    ) -> Change:
        """Writes down what went out; never part of undo. Raises NotFound where the plan is gone,
        WorkspaceError `exists` where it is written down already."""
        with self._operation("", kind="log") as op:
            plan = self._plan(op.connection, copy.report.plan_id)
            if op.connection.execute(select(_SENT.c.id).where(_SENT.c.id == copy.id)).first():
                raise WorkspaceError(
                    f"Review copy {copy.number} of {plan.key} is recorded already. Make a new "
                    "review copy to send it again.",
                    "exists",
                )
            about = {"plan": plan.id, "assessment": copy.assessment_id or None}
            about.update(report=copy.report.kind, language=copy.report.language)
            fields = {
                "about": about,
                "number": copy.number,
                "stage": copy.stage,
                "role": copy.role,
                "recipient": copy.recipient,
                "at": copy.at,
                "by": self.actor,
                "due": copy.due,
                "files": [asdict(one) for one in files],
                "snapshot": snapshot_json(snapshot),
            }
            op.create("sent", fields, copy.id)
            op.sentence = f"Review copy {copy.number} of {plan.key} sent"
            op.touch(*owners(op.connection, [("plan", plan.id)]), plan.id)
        return replace(op.change, created=copy.id)

    def sent(self, plan_id: str | None = None) -> tuple[Sent, ...]:
        """What was sent for review, of a plan or of all, newest first."""
        query = _DOCUMENTS.where(~_SENT.c.deleted).order_by(_SENT.c.at.desc(), _SENT.c.id)
        if plan_id is not None:
            query = query.where(_SENT.c.plan_id == plan_id)
        with self._reading() as connection:
            return tuple(sent_of(row) for row in connection.execute(query))

    def sent_document(self, sent_id: str) -> Sent:
        """What was sent. Raises NotFound."""
        query = _DOCUMENTS.where(_SENT.c.id == sent_id, ~_SENT.c.deleted)
        with self._reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise _not_there()
        return sent_of(row)

    def snapshot(self, sent_id: str) -> Snapshot:
        """All fields of what was sent, as they were written. Raises NotFound."""
        query = select(_SENT.c.snapshot).where(_SENT.c.id == sent_id, ~_SENT.c.deleted)
        with self._reading() as connection:
            found = connection.execute(query).scalar_one_or_none()
        if found is None:
            raise _not_there()
        return read_snapshot(json.loads(found))

    def snapshots(self) -> Iterator[tuple[Sent, Snapshot]]:
        """Everything that was sent with its snapshot, newest first; one is read when it is
        reached."""
        for one in self.sent():
            yield one, self.snapshot(one.id)


def _not_there() -> NotFound:
    return NotFound("This review copy is not in the workspace, or it was deleted.", "no-sent")


def sent_of(row: Row[Any]) -> Sent:
    return Sent(
        id=row.id,
        plan_id=row.plan_id or "",
        assessment_id=row.assessment_id or "",
        report=row.report,
        number=row.number,
        language=row.language,
        stage=row.stage,
        role=row.role,
        recipient=row.recipient,
        at=row.at,
        by=row.by,
        files=tuple(SentFile(**one) for one in json.loads(row.files)),
        field_count=row.field_count or 0,
        due=row.due,
    )


def fields_sent(records: Iterable[str]) -> Select[Any]:
    """The fields of some records as they went out, a row each, with their heads as JSON: found in
    the snapshots by the database, which need not be read whole."""
    one = json_items(_SENT.c.snapshot, "fields")
    wanted = texts_of(records)
    record, field, text, heads = (
        json_text(one.c.value, name) for name in ("record", "field", "text", "heads")
    )
    return select(
        _SENT.c.id.label("sent_id"),
        record.label("record"),
        field.label("field"),
        func.coalesce(text, "").label("text"),
        func.coalesce(heads, "[]").label("heads"),
    ).where(record.in_(select(wanted.c.value)))


def _next_number(connection: Connection, plan_id: str) -> int:
    """Deleted ones count: their files may still be somewhere."""
    last = select(func.max(_SENT.c.number)).where(_SENT.c.plan_id == plan_id)
    return (connection.execute(last).scalar_one_or_none() or 0) + 1


def _heads(connection: Connection, plan_id: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """The journal's heads of every field of the records of a plan, in one statement."""
    query = select(JournalHead.record, JournalHead.field, JournalHead.op_id).where(
        JournalHead.record.in_(records_of_plan(plan_id))
    )
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for record, field, op_id in connection.execute(query):
        found[record, field] = (*found.get((record, field), ()), op_id)
    return found


def records_of_plan(plan_id: str) -> Select[Any]:
    """The ids of a plan's commitments, their milestones and ratings, its texts and its
    recommendations."""
    commitments = select(CommitmentTable.id).where(CommitmentTable.plan_id == plan_id)
    milestones = select(MilestoneTable.id).where(MilestoneTable.commitment_id.in_(commitments))
    subject = RatingTable.subject_id
    rated = or_(subject.in_(commitments), subject.in_(milestones))
    assessments = select(AssessmentTable.id).where(AssessmentTable.plan_id == plan_id)
    several = union_all(
        commitments,
        milestones,
        select(RatingTable.id).where(rated),
        select(PassageTable.id).where(PassageTable.assessment_id.in_(assessments)),
        select(RecommendationTable.id).where(RecommendationTable.plan_id == plan_id),
    ).subquery()
    return select(several.c[0])
