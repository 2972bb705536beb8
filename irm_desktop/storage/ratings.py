"""Ratings: reading them, and the one write that happens most."""

from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.records import Rating
from irm_desktop.domain.text import clean, takes_away
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.plans import assessment_id, linked_id
from irm_desktop.storage.recorder import Recorder

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
    """What concerns ratings and their reasons."""

    def ratings(self, subject_id: str) -> dict[str, Rating]:
        """The ratings of a subject by indicator, also those that hold only a reason."""
        query = select(_TABLE).where(_TABLE.c.subject_id == subject_id, ~_TABLE.c.deleted)
        with self._reading() as connection:
            return {row.indicator: rating_of(row) for row in connection.execute(query)}

    def values(self, subject_id: str) -> dict[str, str]:
        """Value ids of what is rated, by indicator."""
        query = select(_TABLE.c.indicator, _TABLE.c.value).where(
            _TABLE.c.subject_id == subject_id, ~_TABLE.c.deleted, _TABLE.c.value.is_not(None)
        )
        with self._reading() as connection:
            return {row.indicator: row.value for row in connection.execute(query)}

    def rate(
        self,
        subject_id: str,
        indicator: str,
        value: str | None,
        *,
        reason: str | None = None,
        subject_kind: str = "commitment",
    ) -> Change:
        """Sets a rating; None takes it back, `reason` None leaves the reason as it is.

        Raises NotFound for an indicator or value the subject's instrument does not have.
        """
        with self._operation("") as op:
            subject = _subject(op.connection, subject_kind, subject_id)
            asked = self._asked(subject, indicator, subject_kind)
            if value is not None and value not in asked.scale.by_id:
                known = ", ".join(asked.scale.by_id)
                raise NotFound(
                    f"{asked.label()} has no value {value!r}. Known are {known}.", "no-value"
                )
            label = "not rated" if value is None else asked.scale.by_id[value].label()
            op.sentence = f"{asked.label()} of {subject.number} set to {label}"
            fields: dict[str, object] = {"value": value}
            if reason is not None:
                fields["reason"] = clean(reason)
            self._put(op, subject, asked, fields)
        return op.change

    def set_reason(
        self,
        subject_id: str,
        indicator: str,
        reason: str,
        *,
        typing: bool = False,
        subject_kind: str = "commitment",
    ) -> Change:
        """Writes the reason of a rating, also before it is rated."""
        run = f"{subject_id}/{indicator}/reason" if typing else ""
        with self._operation("", typing=run) as op:
            subject = _subject(op.connection, subject_kind, subject_id)
            asked = self._asked(subject, indicator, subject_kind)
            op.sentence = f"Reason of {asked.label()} of {subject.number} written"
            self._put(op, subject, asked, {"reason": clean(reason)})
        return op.change

    def _asked(self, subject: Row[Any], indicator: str, subject_kind: str) -> Indicator:
        instrument: Instrument = self._instrument(subject.instrument)
        asked = instrument.indicator_by_id.get(indicator)
        if asked is None or asked.subject != subject_kind:
            raise NotFound(
                f"{instrument.label()} asks no {indicator!r} of a {subject_kind}.", "no-indicator"
            )
        return asked

    def _put(
        self, op: Recorder, subject: Row[Any], asked: Indicator, fields: dict[str, object]
    ) -> None:
        """Writes what differs; a value that changes notes who rated and when."""
        assessment = assessment_id(subject.plan_id, asked.stage, subject.instrument)
        record = rating_id(assessment, subject.id, asked.id)
        now = op.connection.execute(_RATING, {"b_id": record}).first()
        old: dict[str, object] = {"value": None, "reason": "", "rater": "", "rated_on": ""}
        fresh = dict(old)
        if now is not None and not now.deleted:
            old = {name: getattr(now, name) for name in old}
        if all(value == old[name] for name, value in fields.items()):
            return
        if fields.get("value", old["value"]) != old["value"]:
            fields.update(rater=self.actor, rated_on=stamp(op.now))
        fields = {name: value for name, value in fields.items() if value != old[name]}
        op.ends_typing = takes_away(old["reason"], fields.get("reason", old["reason"]))
        if now is None:
            about = {"assessment": assessment, "subject_kind": asked.subject}
            about.update(subject=subject.id, indicator=asked.id)
            op.create("rating", {"about": about, **fields}, record)
        elif now.deleted:
            op.edit("rating", record, {"deleted": False, **fresh, **fields})
        else:
            op.edit("rating", record, fields)
        op.touch(subject.id, subject.plan_id)


# Statements are made once: making one costs as much as executing it.
_RATING = select(_TABLE).where(_TABLE.c.id == bindparam("b_id"))


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


_PLAN = select(
    PlanTable.id, PlanTable.id.label("plan_id"), PlanTable.number, PlanTable.instrument
).where(~PlanTable.deleted)
_COMMITMENT = (
    select(
        CommitmentTable.id, CommitmentTable.plan_id, CommitmentTable.number, PlanTable.instrument
    )
    .join(PlanTable, PlanTable.id == CommitmentTable.plan_id)
    .where(~CommitmentTable.deleted)
)
_MILESTONE = (
    select(MilestoneTable.id, CommitmentTable.plan_id, MilestoneTable.number, PlanTable.instrument)
    .join(CommitmentTable, CommitmentTable.id == MilestoneTable.commitment_id)
    .join(PlanTable, PlanTable.id == CommitmentTable.plan_id)
    .where(~MilestoneTable.deleted)
)
_SUBJECTS: dict[str, Any] = {  # selects of different columns
    "plan": _PLAN.where(PlanTable.id == bindparam("b_id")),
    "commitment": _COMMITMENT.where(CommitmentTable.id == bindparam("b_id")),
    "milestone": _MILESTONE.where(MilestoneTable.id == bindparam("b_id")),
}


def _subject(connection: Connection, kind: str, subject_id: str) -> Row[Any]:
    """The subject of a rating with its plan, number and instrument. Raises NotFound."""
    if kind not in _SUBJECTS:
        raise WorkspaceError(
            f"A {kind} cannot be rated. Rate a plan, a commitment or a milestone.", "cannot"
        )
    row: Row[Any] | None = connection.execute(_SUBJECTS[kind], {"b_id": subject_id}).first()
    if row is None:
        raise NotFound(f"This {kind} is not in the workspace, or it was deleted.", f"no-{kind}")
    return row
