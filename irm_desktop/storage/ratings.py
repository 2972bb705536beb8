"""Ratings: reading them, and the one write that happens most."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, bindparam, func, select

from irm_desktop.domain.answers import label as answer_label
from irm_desktop.domain.answers import why_not
from irm_desktop.domain.changes import Change
from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.records import Rating
from irm_desktop.domain.text import clean, takes_away
from irm_desktop.errors import NotFound
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.subjects import Subject, asked_of, read_subject, refuse_other_assessment

_TABLE = RatingTable.__table__


def rating_id(assessment: str, subject_id: str, indicator: str) -> str:
    return linked_id("rating", assessment, subject_id, indicator)


def rating_of(row: Row[Any]) -> Rating:
    return Rating(
        id=row.id,
        assessment_id=row.assessment_id,
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        indicator=row.indicator,
        value=row.value,
        reason=row.reason,
        rater=row.rater,
        rated_on=row.rated_on,
        evidence=row.evidence,
    )


class Ratings(Door):
    """What concerns ratings, their reasons and their evidence."""

    def ratings(self, subject_id: str, assessment_id: str | None = None) -> dict[str, Rating]:
        """The ratings of a subject by indicator, also those that hold only a reason.

        Years do not mix: of a member these are the ratings of `assessment_id`, else of its newest
        year.
        """
        query = _RATINGS
        if assessment_id is not None:
            query = query.where(_TABLE.c.assessment_id == assessment_id)
        with self._reading() as connection:
            rows = connection.execute(query, {"b_subject": subject_id}).all()
        newest = max((row.year for row in rows), default="")
        return {row.indicator: rating_of(row) for row in rows if row.year == newest}

    def values(self, subject_id: str, assessment_id: str | None = None) -> dict[str, str]:
        """Value ids of what is rated, by indicator."""
        ratings = self.ratings(subject_id, assessment_id)
        return {name: one.value for name, one in ratings.items() if one.value is not None}

    def rate(
        self,
        subject_id: str,
        indicator: str,
        value: str | None,
        *,
        reason: str | None = None,
        evidence: str | None = None,
        subject_kind: str = "commitment",
        assessment_id: str | None = None,
    ) -> Change:
        """Sets a rating; None takes it back, `reason` and `evidence` None leave theirs as they are.

        A member is rated in the year that is its assessment `assessment_id`. Raises NotFound for
        an indicator or answer the subject's instrument does not have.
        """
        with self._operation("") as op:
            subject = read_subject(op.connection, subject_kind, subject_id, assessment_id)
            asked = self._asked(subject, indicator, assessment_id)
            label = "not rated" if value is None else answer_words(asked, value)
            op.sentence = f"{asked.label()} of {subject.words} set to {label}"
            fields: dict[str, object] = {"value": value}
            if reason is not None:
                fields["reason"] = clean(reason)
            if evidence is not None:
                fields["evidence"] = clean(evidence)
            self._put(op, subject, asked, fields)
        return op.change

    def rate_together(
        self, subject_id: str, values: Mapping[str, str | None], *, subject_kind: str = "commitment"
    ) -> Change:
        """Sets ratings of several indicators as one operation: one undo takes them all back.

        Raises NotFound as `rate` does, and then sets none.
        """
        said = []
        with self._operation("") as op:
            subject = read_subject(op.connection, subject_kind, subject_id, None)
            for indicator, value in values.items():
                asked = self._asked(subject, indicator, None)
                label = "not rated" if value is None else answer_words(asked, value)
                said.append(f"{asked.label()} of {subject.words} set to {label}")
                self._put(op, subject, asked, {"value": value})
            op.sentence = "; ".join(said)
        return op.change

    def set_reason(
        self,
        subject_id: str,
        indicator: str,
        reason: str,
        *,
        typing: bool = False,
        subject_kind: str = "commitment",
        assessment_id: str | None = None,
    ) -> Change:
        """Writes the reason of a rating, also before it is rated."""
        about = (subject_id, indicator, subject_kind, assessment_id)
        return self._write("reason", reason, about, typing)

    def set_evidence(
        self,
        subject_id: str,
        indicator: str,
        evidence: str,
        *,
        typing: bool = False,
        subject_kind: str = "commitment",
        assessment_id: str | None = None,
    ) -> Change:
        """Writes where the evidence of a rating can be seen, also before it is rated."""
        about = (subject_id, indicator, subject_kind, assessment_id)
        return self._write("evidence", evidence, about, typing)

    def _write(
        self, field: str, text: str, about: tuple[str, str, str, str | None], typing: bool
    ) -> Change:
        subject_id, indicator, kind, assessment = about
        year = f"/{assessment}" if assessment else ""
        run = f"{subject_id}/{indicator}/{field}{year}" if typing else ""
        with self._operation("", typing=run) as op:
            subject = read_subject(op.connection, kind, subject_id, assessment)
            asked = self._asked(subject, indicator, assessment)
            words = f"{field.capitalize()} of {asked.label()}"
            op.sentence = f"{words} of {subject.words} written"
            self._put(op, subject, asked, {field: clean(text)})
        return op.change

    def _asked(self, subject: Subject, indicator: str, assessment: str | None) -> Indicator:
        asked = asked_of(self._instrument(subject.instrument), indicator, subject.kind)
        refuse_other_assessment(subject, asked, assessment)
        return asked

    def _put(
        self, op: Recorder, subject: Subject, asked: Indicator, fields: dict[str, object]
    ) -> None:
        """Writes what differs; a value that changes notes who rated and when."""
        assessment = subject.assessment_of(asked)
        record = rating_id(assessment, subject.id, asked.id)
        now = op.connection.execute(_RATING, {"b_id": record}).first()
        old: dict[str, object] = dict(_EMPTY)
        if now is not None and not now.deleted:
            old = {name: getattr(now, name) for name in old}
        if all(value == old[name] for name, value in fields.items()):
            return
        if fields.get("value", old["value"]) != old["value"]:
            fields.update(rater=self.actor, rated_on=stamp(op.now))
        fields = {name: value for name, value in fields.items() if value != old[name]}
        op.ends_typing = any(
            takes_away(old[name], fields.get(name, old[name])) for name in ("reason", "evidence")
        )
        if now is None:
            about = {"assessment": assessment, "subject_kind": asked.subject}
            about.update(subject=subject.id, indicator=asked.id)
            op.create("rating", {"about": about, **fields}, record)
        elif now.deleted:
            op.edit("rating", record, {"deleted": False, **_EMPTY, **fields})
        else:
            op.edit("rating", record, fields)
        op.touch(subject.id, subject.owner)


def answer_words(asked: Indicator, value: str) -> str:
    """The answer in words. Raises NotFound where the question does not have it."""
    wrong = why_not(asked.scale, value)
    if not wrong:
        return answer_label(asked.scale, value)
    if asked.scale.kind != "choice":
        raise NotFound(f"“{asked.label()}” cannot be answered so: {wrong}.", "no-value")
    known = ", ".join(asked.scale.by_id)
    raise NotFound(f"{asked.label()} has no value {value!r}. Known are {known}.", "no-value")


_EMPTY: dict[str, object] = {
    "value": None, "reason": "", "rater": "", "rated_on": "", "evidence": "",
}  # fmt: skip
# Statements are made once: making one costs as much as executing it.
_RATING = select(_TABLE).where(_TABLE.c.id == bindparam("b_id"))
_RATINGS = (
    select(_TABLE, func.coalesce(AssessmentTable.year, "").label("year"))
    .outerjoin(AssessmentTable, AssessmentTable.id == _TABLE.c.assessment_id)
    .where(_TABLE.c.subject_id == bindparam("b_subject"), ~_TABLE.c.deleted)
)


def values_of_all(door: Door, plan_id: str | None) -> dict[str, dict[str, str]]:
    """Value ids of all rated commitments of a plan, or of all, by commitment and indicator."""
    query = select(_TABLE.c.subject_id, _TABLE.c.indicator, _TABLE.c.value).where(
        ~_TABLE.c.deleted, _TABLE.c.value.is_not(None), _TABLE.c.subject_kind == "commitment"
    )
    if plan_id is not None:
        subjects = select(CommitmentTable.id).where(CommitmentTable.plan_id == plan_id)
        query = query.where(_TABLE.c.subject_id.in_(subjects))
    found: dict[str, dict[str, str]] = {}
    with door._reading() as connection:
        for subject, indicator, value in connection.execute(query):
            found.setdefault(subject, {})[indicator] = value
    return found
