"""The texts of a report: passages and recommendations."""

import json
from typing import Any

from sqlalchemy import select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import Passage, Recommendation
from irm_desktop.domain.text import clean, takes_away
from irm_desktop.errors import NotFound
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.models import Recommendation as RecommendationTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id

_PASSAGES = PassageTable.__table__
_RECOMMENDATIONS = RecommendationTable.__table__


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


class Texts(Door):
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
        """Writes the Markdown text of a section about a subject in a language."""
        parts = (assessment_id, section, subject_kind, subject_id, language)
        record = linked_id("passage", *parts)
        with self._operation("", typing=record if typing else "") as op:
            known = op.connection.execute(select(_PASSAGES).where(_PASSAGES.c.id == record)).first()
            old = known.text if known is not None and not known.deleted else ""
            if old == clean(text):
                return op.change
            op.ends_typing = takes_away(old, clean(text))
            if known is None:
                self._check_subject(op.connection, assessment_id)
                about = {"assessment": assessment_id, "section": section}
                about.update(subject_kind=subject_kind, subject=subject_id, language=language)
                op.create("passage", {"about": about, "text": clean(text)}, record)
            elif known.deleted:
                op.edit("passage", record, {"deleted": False, "text": clean(text)})
            else:
                op.edit("passage", record, {"text": clean(text)})
            subject = record_words(op.connection, self.library, subject_kind, subject_id)
            op.sentence = f"{section.replace('_', ' ').capitalize()} of {subject} written"
            op.touch(subject_id, *owners(op.connection, [(subject_kind, subject_id)]))
        return op.change

    def _check_subject(self, connection: Any, assessment_id: str) -> None:
        query = select(AssessmentTable.id).where(
            AssessmentTable.id == assessment_id, ~AssessmentTable.deleted
        )
        if connection.execute(query).first() is None:
            raise NotFound(
                "This assessment is not in the workspace, or it was deleted.", "no-assessment"
            )

    def recommendations(self, plan_id: str) -> list[Recommendation]:
        """The recommendations of a plan in their order."""
        table = _RECOMMENDATIONS
        query = (
            select(table)
            .where(table.c.plan_id == plan_id, ~table.c.deleted)
            .order_by(table.c.position, table.c.id)
        )
        with self._reading() as connection:
            return [
                Recommendation(
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
                for row in connection.execute(query)
            ]
