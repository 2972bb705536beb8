"""Members, plans and their assessments: reading and adding."""

import difflib
import uuid
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import ActionPlan, Assessment, Member, PartialDate
from irm_desktop.domain.text import clean, fold, sort_key
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.rows import member_of, plan_of

_NAMES = uuid.UUID("5c1f6a52-6a3c-5d0b-9d6e-0f3a5be0c7d4")


def linked_id(*parts: str) -> str:
    """The id of a record that stands for a link: the same on every machine that makes it."""
    return uuid.uuid5(_NAMES, "\x1f".join(parts)).hex


def assessment_id(plan_id: str, stage: str, instrument: str) -> str:
    return linked_id("assessment", plan_id, stage, instrument)


def filled(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields that hold something; text is cleaned."""
    cleaned = {name: clean(v) if isinstance(v, str) else v for name, v in fields.items()}
    return {name: v for name, v in cleaned.items() if v not in (None, "", (), PartialDate())}


def plan_query() -> Select[Any]:
    """Plans with their member and the number of their commitments, in the order of the tree."""
    count = (
        select(func.count())
        .where(CommitmentTable.plan_id == PlanTable.id, ~CommitmentTable.deleted)
        .scalar_subquery()
    )
    return (
        select(
            PlanTable.__table__,
            MemberTable.key.label("member_key"),
            MemberTable.name.label("member_name"),
            count.label("how_many"),
        )
        .join(MemberTable, MemberTable.id == PlanTable.member_id)
        .where(~PlanTable.deleted)
        .order_by(MemberTable.name, MemberTable.key, PlanTable.number_key)
    )


def assessment_of(row: Row[Any]) -> Assessment:
    return Assessment(
        id=row.id,
        plan_id=row.plan_id,
        kind=row.kind,
        instrument=row.instrument,
        researcher=row.researcher,
        stage=row.stage,
        form=row.form_id or "",
    )


class Plans(Door):
    """What concerns members and plans."""

    def members(self) -> list[Member]:
        """All members by name."""
        count = (
            select(func.count())
            .where(PlanTable.member_id == MemberTable.id, ~PlanTable.deleted)
            .scalar_subquery()
        )
        query = (
            select(MemberTable.__table__, count.label("how_many"))
            .where(~MemberTable.deleted)
            .order_by(MemberTable.name, MemberTable.key)
        )
        with self._reading() as connection:
            return [member_of(row._mapping) for row in connection.execute(query)]

    def plans(self, member_id: str | None = None) -> list[ActionPlan]:
        """The plans of a member, or all, by member and number."""
        query = plan_query()
        if member_id is not None:
            query = query.where(PlanTable.member_id == member_id)
        with self._reading() as connection:
            return [plan_of(row._mapping) for row in connection.execute(query)]

    def plan(self, plan_id: str) -> ActionPlan:
        """Raises NotFound."""
        with self._reading() as connection:
            return self._plan(connection, plan_id)

    def _plan(self, connection: Connection, plan_id: str) -> ActionPlan:
        row = connection.execute(plan_query().where(PlanTable.id == plan_id)).first()
        if row is None:
            raise NotFound("This plan is not in the workspace, or it was deleted.", "no-plan")
        return plan_of(row._mapping)

    def plan_by_key(self, key: str) -> ActionPlan:
        """The plan that goes by a key such as ES-2, or by its member's name, with the plan's number
        where the member has several. Raises NotFound, with keys that are near."""
        plans = self.plans()
        wanted = " ".join(key.split()).casefold()
        for named in (_by_key, _by_name_and_number, _by_name):
            found = [plan for plan in plans if named(plan) == wanted]
            if len(found) == 1 or (found and named is _by_key):
                return found[0]
            if found:
                raise NotFound(_several_plans(found), "several-plans")
        raise NotFound(_no_such_plan(key, [plan.key for plan in plans]), "no-plan")

    def _plan_before(self, plan: ActionPlan) -> ActionPlan | None:
        """The member's plan before this one, by number."""
        plans = self.plans(plan.member_id)
        place = [one.id for one in plans].index(plan.id)
        return plans[place - 1] if place else None

    def assessments(self, plan_id: str) -> list[Assessment]:
        """The assessments of a plan: in the order of its instrument's stages, then documents."""
        table = AssessmentTable.__table__
        query = select(table).where(table.c.plan_id == plan_id, ~table.c.deleted)
        with self._reading() as connection:
            found = [assessment_of(row) for row in connection.execute(query)]
        return sorted(found, key=self._stage_place)

    def _stage_place(self, assessment: Assessment) -> int:
        instrument = self.library.by_id.get(assessment.instrument)
        kinds = instrument.assessment_kinds if instrument else ()
        return kinds.index(assessment.kind) if assessment.kind in kinds else len(kinds)

    def add_member(
        self, key: str, name: str, *, kind: str = "national", country: str = "", region: str = ""
    ) -> Change:
        """Raises WorkspaceError `exists` where there is a member of this key."""
        with self._operation(f"Member {name} added") as op:
            refuse_second_member(op.connection, key)
            fields = {"key": key, "name": name, "kind": kind, "country": country}
            op.create("member", filled({**fields, "region": region}))
        return op.change

    def add_plan(
        self,
        member_id: str,
        number: str,
        title: str,
        submitted: str,
        instrument: str,
        **more: object,
    ) -> Change:
        """A plan with one assessment for each stage and document of its instrument.

        `more`: start, end, languages. The new plan's id is among the change's records.

        Raises WorkspaceError `exists` where the member has a plan of this number.
        """
        with self._operation(f"Plan {number} added") as op:
            refuse_second_plan(op.connection, member_id, number)
            fields = {"member": member_id, "number": number, "title": title, **more}
            fields.update(submitted=submitted, instrument=instrument)
            self._create_plan(op, fields)
            op.touch(member_id)
        return op.change

    def _create_plan(self, op: Recorder, fields: Mapping[str, object]) -> str:
        instrument = self._instrument(str(fields["instrument"]))
        plan_id = op.create("plan", filled(fields))
        for kind in instrument.assessment_kinds:
            op.create(
                "assessment",
                {"about": {"plan": plan_id, "kind": kind, "instrument": instrument.id}},
                assessment_id(plan_id, kind, instrument.id),
            )
        return plan_id


def _by_key(plan: ActionPlan) -> str:
    return plan.key.casefold()


def _by_name(plan: ActionPlan) -> str:
    return " ".join(plan.member_name.split()).casefold()


def _by_name_and_number(plan: ActionPlan) -> str:
    return f"{_by_name(plan)} {plan.number.casefold()}"


def _several_plans(found: list[ActionPlan]) -> str:
    keys = ", ".join(plan.key for plan in found)
    return f"{found[0].member_name} has several plans: say which of {keys} is meant."


def same_key(key: str) -> str:
    """What a member's key is compared by: its letters, capital or not."""
    return fold(clean(key))


def refuse_second_member(connection: Connection, key: str, but: str = "") -> None:
    """Raises WorkspaceError `exists` where a member other than `but` goes by `key`."""
    query = select(MemberTable.id, MemberTable.key, MemberTable.name).where(~MemberTable.deleted)
    for row in connection.execute(query):
        if row.id != but and same_key(row.key) == same_key(key):
            raise WorkspaceError(
                f"{row.name} goes by the key {row.key} already. Give this member another key, "
                f"or work on with {row.name}.",
                "exists",
            )


def refuse_second_plan(connection: Connection, member_id: str, number: str, but: str = "") -> None:
    """Raises WorkspaceError `exists` where the member has a plan of this number, 02 being 2."""
    query = (
        select(PlanTable.id, PlanTable.number, PlanTable.title, MemberTable.key)
        .join(MemberTable, MemberTable.id == PlanTable.member_id)
        .where(PlanTable.member_id == member_id, ~PlanTable.deleted)
        .where(PlanTable.number_key == sort_key(clean(number)), PlanTable.id != but)
    )
    row = connection.execute(query).first()
    if row is not None:
        raise WorkspaceError(
            f"There is a plan {row.key}-{row.number} already ({row.title or 'without a title'}). "
            "Give this plan another number, or work on with that one.",
            "exists",
        )


def _no_such_plan(key: str, known: list[str]) -> str:
    if not known:
        return f"There is no plan {key}: the workspace holds no plans yet. Import a table first."
    said = f"There is no plan {key} in the workspace."
    near = _near(key.strip().upper(), known)
    return f"{said} Near it are {', '.join(near)}." if near else f"{said} `list` shows the keys."


def _near(key: str, known: list[str]) -> list[str]:
    """Keys of the same member, else keys with the same number whose letters are nearly the same."""
    letters, _, number = key.rpartition("-")
    parts = {each: each.upper().rpartition("-") for each in known}
    same = [each for each, part in parts.items() if part[0] == (letters or key)]
    alike = difflib.get_close_matches(letters, [part[0] for part in parts.values()], cutoff=0.6)
    near = [each for each, part in parts.items() if part[2] == number and part[0] in alike]
    return (same or near)[:5]
