"""All records of a plan that a report is made from, read in one go."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.records import (
    ActionPlan,
    Assessment,
    Commitment,
    Concern,
    Member,
    MemberYear,
    Milestone,
    Passage,
    Rating,
    Recommendation,
    StoredForm,
)
from irm_desktop.domain.text import sort_key
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.commitments import Commitments, milestone_of
from irm_desktop.storage.forms import Forms
from irm_desktop.storage.member_years import MemberYears
from irm_desktop.storage.people import People
from irm_desktop.storage.plans import assessment_id
from irm_desktop.storage.ratings import rating_id, rating_of
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.report_sources import PlanSources, read_sources, with_people
from irm_desktop.storage.texts import Texts, read_passage

Ratings = dict[str, Rating]  # by indicator


@dataclass(frozen=True, slots=True)
class PlanCounts:
    """How often each value of each commitment's indicator was given in a plan: indicator -> value
    -> commitments."""

    plan: ActionPlan
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlanData:
    """`ratings` by subject, the plan among them, `milestones` by commitment, `passages` by
    subject and section."""

    plan: ActionPlan
    member: Member
    assessments: dict[str, Assessment]  # by kind
    commitments: tuple[Commitment, ...]
    ratings: dict[str, Ratings]
    milestones: dict[str, list[Milestone]]
    passages: dict[tuple[str, str], list[Passage]]
    recommendations: tuple[Recommendation, ...]
    previous: tuple[Recommendation, ...] = ()  # of the report before, followed up
    plans: tuple[PlanCounts, ...] = ()  # the member's plans up to this one, in order
    earlier_areas: tuple[str, ...] = ()  # policy areas of the plans before
    years: tuple[MemberYear, ...] = ()
    concerns: tuple[Concern, ...] = ()
    forms: Mapping[str, StoredForm] = field(default_factory=dict)
    sources: PlanSources = field(default_factory=PlanSources)

    @property
    def plan_before(self) -> ActionPlan | None:
        """The member's plan before this one."""
        return self.plans[-2].plan if len(self.plans) > 1 else None

    def texts(self) -> Iterator[str]:
        """Every text in which a source could be cited, and is."""
        texts = [one.text for several in self.passages.values() for one in several]
        for ratings in self.ratings.values():
            texts += [text for one in ratings.values() for text in (one.reason, one.evidence)]
        for one in (*self.recommendations, *self.previous):
            texts += [one.text, one.follow_up]
        return (text for text in texts if "[@" in text)

    def rated(self, subject_id: str) -> dict[str, str]:
        """Value ids of what is rated, by indicator."""
        ratings = self.ratings.get(subject_id, {})
        return {name: one.value for name, one in ratings.items() if one.value is not None}

    def rating_record(self, subject_id: str, asked: Indicator) -> str:
        """The id of a rating of this plan, also of one that is not given yet."""
        rating = self.ratings.get(subject_id, {}).get(asked.id)
        if rating is not None:
            return rating.id
        own = assessment_id(self.plan.id, asked.stage, self.plan.instrument)
        return rating_id(own, subject_id, asked.id)


class PlanReading(Texts, Commitments, MemberYears, Forms, People):
    """Reads a plan whole."""

    def _plan_data(self, plan_id: str) -> PlanData:
        """Raises NotFound."""
        plan = self.plan(plan_id)
        with self._reading() as connection:
            ratings = _ratings(connection, plan_id)
            milestones = _milestones(connection, plan_id)
            passages = _passages(connection, plan_id)
        plans = self._plans_up_to(plan)
        made = PlanData(
            plan=plan,
            member=next(one for one in self.members() if one.id == plan.member_id),
            assessments={one.kind: one for one in self.assessments(plan_id)},
            commitments=tuple(self.commitments(plan_id)),
            ratings=ratings,
            milestones=milestones,
            passages=passages,
            recommendations=tuple(self.recommendations(plan_id)),
            previous=tuple(self.recommendations(plan_id, previous=True)),
            plans=plans,
            earlier_areas=self._areas([one.plan.id for one in plans[:-1]]),
            years=self.years(plan.member_id),
            concerns=self.concerns(plan.member_id),
            forms={one.id: one for one in self.forms()},
        )
        return replace(made, sources=self._plan_sources(made))

    def _plan_sources(self, data: PlanData) -> PlanSources:
        """What the reports stand on. Names of people are opened only where there are interviews."""
        keys = {key for text in data.texts() for key in cited(text)}
        with self._reading() as connection:
            found, held = read_sources(connection, data.plan.id, data.member.id, keys)
        people = self.people() if held else ()
        return with_people(found, data.plan.id, held, people)

    def _plans_up_to(self, plan: ActionPlan) -> tuple[PlanCounts, ...]:
        """The member's plans up to this one with the answers about their commitments, counted."""
        plans = self.plans(plan.member_id)
        plans = plans[: [one.id for one in plans].index(plan.id) + 1]
        counts: dict[str, dict[str, dict[str, int]]] = {one.id: {} for one in plans}
        with self._reading() as connection:
            for row in connection.execute(_COUNTS, {"plans": list(counts)}):
                counts[row.plan_id].setdefault(row.indicator, {})[row.value] = row.how_many
        return tuple(PlanCounts(one, counts[one.id]) for one in plans)

    def _areas(self, plan_ids: Sequence[str]) -> tuple[str, ...]:
        """The policy areas of the commitments of plans, each once."""
        query = select(CommitmentTable.policy_areas).where(
            CommitmentTable.plan_id.in_(plan_ids), ~CommitmentTable.deleted
        )
        with self._reading() as connection:
            found = [area for (text,) in connection.execute(query) for area in json.loads(text)]
        return tuple(dict.fromkeys(found))


def _of_plan(plan_id: str) -> Select[Any]:
    """The ids of a plan's commitments."""
    return select(CommitmentTable.id).where(
        CommitmentTable.plan_id == plan_id, ~CommitmentTable.deleted
    )


def _ratings(connection: Connection, plan_id: str) -> dict[str, Ratings]:
    """The ratings of the plan, of its commitments and of their milestones, by subject."""
    rating, milestone = RatingTable.__table__.c, MilestoneTable.__table__.c
    commitments = _of_plan(plan_id)
    milestones = select(milestone.id).where(milestone.commitment_id.in_(commitments))
    query = select(RatingTable.__table__).where(
        ~rating.deleted,
        or_(
            rating.subject_id.in_(commitments),
            rating.subject_id.in_(milestones),
            rating.subject_id == plan_id,
        ),
    )
    found: dict[str, Ratings] = defaultdict(dict)
    for row in connection.execute(query):
        found[row.subject_id][row.indicator] = rating_of(row)
    return found


def _milestones(connection: Connection, plan_id: str) -> dict[str, list[Milestone]]:
    """The milestones of each commitment in their order."""
    milestone = MilestoneTable.__table__.c
    query = select(MilestoneTable.__table__).where(
        ~milestone.deleted, milestone.commitment_id.in_(_of_plan(plan_id))
    )
    found: dict[str, list[Milestone]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.commitment_id].append(milestone_of(row))
    for several in found.values():
        several.sort(key=lambda one: (one.position, sort_key(one.number), one.id))
    return found


def _passages(connection: Connection, plan_id: str) -> dict[tuple[str, str], list[Passage]]:
    """The texts of the plan's reports that hold something, by subject and section."""
    passage = PassageTable.__table__.c
    assessments = select(AssessmentTable.id).where(AssessmentTable.plan_id == plan_id)
    query = select(PassageTable.__table__).where(
        ~passage.deleted, passage.text != "", passage.assessment_id.in_(assessments)
    )
    found: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.subject_id, row.section].append(read_passage(row))
    return found


_COUNTS = (
    select(
        CommitmentTable.plan_id,
        RatingTable.indicator,
        RatingTable.value,
        func.count().label("how_many"),
    )
    .join(RatingTable, RatingTable.subject_id == CommitmentTable.id)
    .where(CommitmentTable.plan_id.in_(bindparam("plans", expanding=True)))
    .where(~CommitmentTable.deleted, ~RatingTable.deleted, RatingTable.value.is_not(None))
    .group_by(CommitmentTable.plan_id, RatingTable.indicator, RatingTable.value)
)
