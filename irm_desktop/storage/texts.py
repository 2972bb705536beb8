"""The texts of a report: passages and recommendations."""

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import Passage, Recommendation
from irm_desktop.domain.text import clean, takes_away
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.models import Recommendation as RecommendationTable
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import Plans, filled, linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.subjects import read_subject

_PASSAGES = PassageTable.__table__
_RECOMMENDATIONS = RecommendationTable.__table__


class PassageAbout(NamedTuple):
    """What a passage is: its assessment, its section, what it is about, its language."""

    assessment: str
    section: str
    subject_kind: str
    subject: str
    language: str

    @property
    def record(self) -> str:
        """Its id, also before it is written."""
        return linked_id("passage", *self)


def read_passage(row: Any) -> Passage:
    return Passage(
        id=row.id,
        assessment_id=row.assessment_id,
        section=row.section,
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        language=row.language,
        text=row.text,
    )


class Texts(Plans):
    """What concerns passages and recommendations."""

    def passages(self, subject_id: str, assessment_id: str | None = None) -> list[Passage]:
        """The passages about a subject that hold text, by section and language."""
        query = (
            select(_PASSAGES)
            .where(
                _PASSAGES.c.subject_id == subject_id,
                ~_PASSAGES.c.deleted,
                _PASSAGES.c.text != "",
            )
            .order_by(_PASSAGES.c.section, _PASSAGES.c.language)
        )
        if assessment_id is not None:
            query = query.where(_PASSAGES.c.assessment_id == assessment_id)
        with self._reading() as connection:
            return [read_passage(row) for row in connection.execute(query)]

    def written_passages(self, assessment_id: str) -> list[Passage]:
        """All passages of an assessment that hold text, in every language, in one go."""
        query = select(_PASSAGES).where(
            _PASSAGES.c.assessment_id == assessment_id,
            ~_PASSAGES.c.deleted,
            _PASSAGES.c.text != "",
        )
        with self._reading() as connection:
            return [read_passage(row) for row in connection.execute(query)]

    def write_passage(
        self,
        assessment_id: str,
        section: str,
        subject_kind: str,
        subject_id: str,
        language: str,
        text: str,
        *,
        typing: bool = False,
    ) -> Change:
        """Writes the Markdown text of a section about a subject in a language.

        Raises NotFound where the assessment or the subject is not there any more.
        """
        about = PassageAbout(assessment_id, section, subject_kind, subject_id, language)
        record = about.record
        with self._operation("", typing=record if typing else "") as op:
            if self._put_passage(op, about, text):
                subject = record_words(op.connection, self.library, subject_kind, subject_id)
                op.sentence = f"{section.replace('_', ' ').capitalize()} of {subject} written"
        return op.change

    def _put_passage(self, op: Recorder, about: PassageAbout, text: str) -> bool:
        """Writes a text where it differs, and says whether it did. Raises NotFound."""
        query = select(_PASSAGES).where(_PASSAGES.c.id == about.record)
        known = op.connection.execute(query).first()
        old = known.text if known is not None and not known.deleted else ""
        new = clean(text)
        if old == new:
            return False
        op.ends_typing = takes_away(old, new)
        if known is None or known.deleted:
            _refuse_lost(op.connection, about.assessment, about.subject_kind, about.subject)
        if known is None:
            op.create("passage", {"about": about._asdict(), "text": new}, about.record)
        elif known.deleted:
            op.edit("passage", about.record, {"deleted": False, "text": new})
        else:
            op.edit("passage", about.record, {"text": new})
        above = owners(op.connection, [(about.subject_kind, about.subject)])
        op.touch(about.subject, *above)
        return True

    def recommendations(self, plan_id: str, previous: bool = False) -> list[Recommendation]:
        """The recommendations of a plan's reports in their order; with `previous` those of the
        report on the plan before, which these reports follow up."""
        table = _RECOMMENDATIONS
        query = (
            select(table)
            .where(table.c.plan_id == plan_id, ~table.c.deleted, table.c.previous == previous)
            .order_by(table.c.position, table.c.id)
        )
        with self._reading() as connection:
            return [read_recommendation(row) for row in connection.execute(query)]

    def take_previous_recommendations(self, plan_id: str) -> Change:
        """Copies the recommendations made on the member's plan before, to be followed up; those
        that are there already are passed over.

        Raises WorkspaceError `cannot` where there is no plan before, or nothing was recommended.
        """
        plan = self.plan(plan_id)
        before = self._plan_before(plan)
        if before is None:
            raise WorkspaceError(
                f"{plan.member_name} has no plan before {plan.key}. Add the recommendations by "
                "hand, or add that plan first.",
                "cannot",
            )
        offered = self.recommendations(before.id)
        if not offered:
            raise WorkspaceError(
                f"There are no recommendations on {before.key}. Write them there, or add them "
                "here by hand.",
                "cannot",
            )
        there = self.recommendations(plan_id, previous=True)
        known = {one.text for one in there}
        last = max((one.position for one in there), default=0)
        with self._operation(f"Recommendations of {before.key} taken over") as op:
            new = [one for one in offered if one.text not in known]
            for place, one in enumerate(new, last + 1):
                fields = {"plan": plan_id, "position": place, "text": one.text, "previous": True}
                more = {"addressee": one.addressee, "smart": one.smart}
                op.create("recommendation", fields | filled(more))
            if new:
                op.touch(*owners(op.connection, [("plan", plan_id)]), plan_id)
        return op.change


def _refuse_lost(connection: Connection, assessment_id: str, kind: str, subject_id: str) -> None:
    """Raises NotFound for a text that no report would show: nothing is written where it is lost."""
    table = AssessmentTable
    query = select(table.plan_id).where(table.id == assessment_id, ~table.deleted)
    row = connection.execute(query).first()
    if row is None:
        raise NotFound(
            "This assessment is not in the workspace, or it was deleted.", "no-assessment"
        )
    if read_subject(connection, kind, subject_id, None).owner != row.plan_id:
        raise NotFound("This assessment is of another plan.", "no-assessment")


def read_recommendation(row: Any) -> Recommendation:
    return Recommendation(
        id=row.id,
        plan_id=row.plan_id,
        assessment_id=row.assessment_id or "",
        position=row.position,
        text=row.text,
        addressee=row.addressee,
        smart=tuple(json.loads(row.smart)),
        follow_up=row.follow_up,
        previous=row.previous,
        responded=row.responded,
        integrated=row.integrated,
    )
