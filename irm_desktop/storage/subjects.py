"""What can be rated: a member in a year, a plan, a commitment, a milestone."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.storage.plans import assessment_id as id_of


@dataclass(frozen=True, slots=True)
class Subject:
    """What a rating is about. `owner` is its plan or member, `assessment` that of a member's year
    and empty for the others, `words` name it in a sentence."""

    id: str
    kind: str
    owner: str
    instrument: str
    words: str
    assessment: str = ""

    def assessment_of(self, asked: Indicator) -> str:
        """The assessment in which the question is answered."""
        return self.assessment or id_of(self.owner, asked.stage, self.instrument)


def asked_of(instrument: Instrument, indicator: str, kind: str) -> Indicator:
    """The question the instrument asks of a `kind` of subject. Raises NotFound."""
    asked = instrument.indicator_by_id.get(indicator)
    if asked is None or asked.subject != kind:
        raise NotFound(f"{instrument.label()} asks no {indicator!r} of a {kind}.", "no-indicator")
    return asked


def read_subject(
    connection: Connection, kind: str, subject_id: str, assessment: str | None
) -> Subject:
    """The subject with its instrument. A member is rated in a year: `assessment` says which.

    Raises NotFound where it is not there, WorkspaceError `cannot` where it cannot be rated so.
    """
    if kind == "member":
        return _member(connection, subject_id, assessment)
    if kind not in _SUBJECTS:
        raise WorkspaceError(
            f"A {kind} cannot be rated. Rate a member, a plan, a commitment or a milestone.",
            "cannot",
        )
    row = connection.execute(_SUBJECTS[kind], {"b_id": subject_id}).first()
    if row is None:
        raise _gone(kind)
    words = f"action plan {row.number}" if kind == "plan" else row.number
    return Subject(row.id, kind, row.plan_id, row.instrument, words)


def refuse_other_assessment(subject: Subject, asked: Indicator, assessment: str | None) -> None:
    """Raises WorkspaceError `cannot` where the question is not asked in `assessment`."""
    if assessment and assessment != subject.assessment_of(asked):
        raise WorkspaceError(
            f"“{asked.label()}” of {subject.words} is not asked in this assessment. "
            "Choose the assessment of its stage, or name none.",
            "cannot",
        )


def _member(connection: Connection, member_id: str, assessment: str | None) -> Subject:
    if not assessment:
        raise WorkspaceError(
            "A member is rated year by year. Say in which year; add the year first where it is "
            "not there.",
            "cannot",
        )
    row = connection.execute(_MEMBER, {"b_id": assessment, "b_member": member_id}).first()
    if row is None:
        raise _gone("year of the member")
    words = f"{row.name} in {row.year}"
    return Subject(member_id, "member", member_id, row.instrument, words, assessment)


def _gone(what: str) -> NotFound:
    words = f"This {what} is not in the workspace, or it was deleted."
    return NotFound(words, f"no-{what.split()[0]}")


# Statements are made once: making one costs as much as executing it.
_MEMBER = (
    select(MemberTable.name, AssessmentTable.year, AssessmentTable.instrument)
    .join(AssessmentTable, AssessmentTable.member_id == MemberTable.id)
    .where(AssessmentTable.id == bindparam("b_id"), MemberTable.id == bindparam("b_member"))
    .where(~MemberTable.deleted, ~AssessmentTable.deleted)
)
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
