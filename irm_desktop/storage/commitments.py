"""Commitments and milestones: lists of ids by SQL, pages of rows by ids, whole records."""

import json
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, Row, Select, and_, case, select

from irm_desktop.domain.records import Commitment, CommitmentRow, Milestone, PartialDate
from irm_desktop.domain.text import fold, sort_key
from irm_desktop.errors import NotFound
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.dialects import likely
from irm_desktop.storage.door import Door

_PLAN_ORDER = (MemberTable.name, MemberTable.key, PlanTable.number_key, PlanTable.id)


def _commitment(row: Row[Any]) -> Commitment:
    return Commitment(
        id=row.id,
        plan_id=row.plan_id,
        position=row.position,
        number=row.number,
        title=row.title,
        short_title=row.short_title,
        text=row.text,
        theme=row.theme,
        cluster=row.cluster,
        lead_institution=row.lead_institution,
        supporting_institutions=row.supporting_institutions,
        start=PartialDate(row.start_words, row.start_iso),
        end=PartialDate(row.end_words, row.end_iso),
        policy_areas=tuple(json.loads(row.policy_areas)),
        policy_scheme=row.policy_scheme,
        carried_over_from=row.carried_over_from,
    )


class Commitments(Door):
    """What concerns commitments and milestones."""

    def commitment_ids(
        self,
        plan_id: str | None = None,
        *,
        order_by: str = "number",
        descending: bool = False,
        text: str = "",
    ) -> list[str]:
        """Ids of a plan's commitments, or of all, sorted and filtered by the database.

        `order_by` is number, title, or an indicator, then by the rank of its grade; what is no
        grade comes last either way. `text` is looked for in number and titles, accents and case
        aside. Across plans, numbers are sorted within their plan, and plans as in the tree.
        """
        conditions: list[ColumnElement[bool]] = [likely(~CommitmentTable.deleted)]
        if plan_id is not None:
            conditions.append(CommitmentTable.plan_id == plan_id)
        for word in fold(text).split():
            conditions.append(CommitmentTable.search.contains(word, autoescape=True))
        if order_by == "number" and plan_id is None and not text:
            return self._by_plan_and_number(conditions, descending)
        query = select(CommitmentTable.id).where(*conditions)
        if order_by == "number":
            table = CommitmentTable
            if plan_id is None:
                query = query.join(PlanTable, PlanTable.id == table.plan_id)
                query = query.join(MemberTable, MemberTable.id == PlanTable.member_id)
                query = query.order_by(*_PLAN_ORDER)
            query = query.order_by(table.number_key, table.position, table.id)
            return self._ids(query)[:: -1 if descending else 1]
        if order_by == "title":
            key: ColumnElement[Any] = CommitmentTable.title_key.expression
        else:
            key = self._rank(order_by)
            query = query.outerjoin(
                RatingTable,
                and_(
                    RatingTable.subject_id == CommitmentTable.id,
                    RatingTable.indicator == order_by,
                    ~RatingTable.deleted,
                ),
            )
        key = key.desc() if descending else key.asc()
        key = key if order_by == "title" else key.nulls_last()  # a title is never null
        return self._ids(query.order_by(key, CommitmentTable.number_key, CommitmentTable.id))

    def _ids(self, query: Select[Any]) -> list[str]:
        with self._reading() as connection:
            return [one for (one,) in _fetched(connection.execute(query))]

    def _by_plan_and_number(
        self, conditions: list[ColumnElement[bool]], descending: bool
    ) -> list[str]:
        """Ids by plan and number: sorted within a plan by the index, the plans put in order after.

        A join with plans and members would make the database sort the whole list.
        """
        table = CommitmentTable
        query = select(table.plan_id, table.id).where(*conditions)
        query = query.order_by(table.plan_id, table.number_key, table.position, table.id)
        plans = (
            select(PlanTable.id)
            .join(MemberTable, MemberTable.id == PlanTable.member_id)
            .order_by(*_PLAN_ORDER)
        )
        by_plan: dict[str | None, list[str]] = defaultdict(list)
        with self._reading() as connection:
            for plan, one in _fetched(connection.execute(query)):
                by_plan[plan].append(one)
            order = list(by_plan)
            if len(order) > 1:
                order = [plan for (plan,) in connection.execute(plans)]
        ids = [one for plan in order for one in by_plan.get(plan, ())]
        return ids[::-1] if descending else ids

    def _rank(self, indicator_id: str) -> ColumnElement[Any]:
        """The rank of a rating among its grades, null for what is no grade."""
        ranks = {
            value.id: value.rank
            for instrument in self.library.instruments
            if (indicator := instrument.indicator_by_id.get(indicator_id)) is not None
            for value in indicator.scale.grades
        }
        if not ranks:
            raise NotFound(f"No instrument has an indicator {indicator_id!r}.", "no-indicator")
        return case(ranks, value=RatingTable.value, else_=None)

    def commitment_rows(self, ids: Sequence[str]) -> list[CommitmentRow]:
        """What the table shows of the commitments, in the order of `ids`: two statements."""
        rows: dict[str, Any] = {}  # rows of _ROWS by id
        values: dict[str, dict[str, str]] = defaultdict(dict)
        reasons: dict[str, set[str]] = defaultdict(set)
        with self._reading() as connection:
            for chunk in chunks(ids):
                found = connection.execute(_ROWS.where(CommitmentTable.id.in_(chunk)))
                rows.update((row.id, row) for row in found)
                for subject, indicator, value, reason in connection.execute(
                    _VALUES.where(RatingTable.subject_id.in_(chunk))
                ):
                    if value is not None:
                        values[subject][indicator] = value
                    if reason:
                        reasons[subject].add(indicator)
        return [
            CommitmentRow(
                id=row.id,
                plan_id=row.plan_id,
                instrument=row.instrument,
                number=row.number,
                title=row.title,
                short_title=row.short_title,
                values=values.get(row.id, {}),
                reasons=frozenset(reasons.get(row.id, ())),
                plan_key=f"{row.member_key}-{row.plan_number}",
            )
            for one in ids
            if (row := rows.get(one)) is not None
        ]

    def commitment(self, commitment_id: str) -> Commitment:
        """Raises NotFound."""
        table = CommitmentTable.__table__
        query = select(table).where(table.c.id == commitment_id, ~table.c.deleted)
        with self._reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise NotFound(
                "This commitment is not in the workspace, or it was deleted.", "no-commitment"
            )
        return _commitment(row)

    def commitments(self, plan_id: str) -> list[Commitment]:
        """The commitments of a plan by number."""
        table = CommitmentTable.__table__
        query = select(table).where(table.c.plan_id == plan_id, ~table.c.deleted)
        query = query.order_by(table.c.number_key, table.c.position, table.c.id)
        with self._reading() as connection:
            return [_commitment(row) for row in connection.execute(query)]

    def milestones(self, commitment_id: str) -> list[Milestone]:
        """The milestones of a commitment, in the order of the plan and then by number."""
        table = MilestoneTable.__table__
        query = select(table).where(table.c.commitment_id == commitment_id, ~table.c.deleted)
        with self._reading() as connection:
            found = [milestone_of(row) for row in connection.execute(query)]
        return sorted(found, key=lambda one: (one.position, sort_key(one.number), one.id))


def _fetched(result: CursorResult[Any]) -> Sequence[Any]:
    """All rows as plain tuples: SQLAlchemy's rows take twice as long for a long list."""
    assert result.cursor is not None  # only a statement that returns nothing has none
    return result.cursor.fetchall()


def milestone_of(row: Row[Any]) -> Milestone:
    return Milestone(
        id=row.id,
        commitment_id=row.commitment_id,
        position=row.position,
        number=row.number,
        title=row.title,
        deliverable=row.deliverable,
        start=PartialDate(row.start_words, row.start_iso),
        end=PartialDate(row.end_words, row.end_iso),
    )


_ROWS = (
    select(
        CommitmentTable.id,
        CommitmentTable.plan_id,
        CommitmentTable.number,
        CommitmentTable.title,
        CommitmentTable.short_title,
        PlanTable.instrument,
        PlanTable.number.label("plan_number"),
        MemberTable.key.label("member_key"),
    )
    .join(PlanTable, PlanTable.id == CommitmentTable.plan_id)
    .join(MemberTable, MemberTable.id == PlanTable.member_id)
    .where(~CommitmentTable.deleted)
)
_VALUES = select(
    RatingTable.subject_id,
    RatingTable.indicator,
    RatingTable.value,
    (RatingTable.reason != "").label("reason"),
).where(~RatingTable.deleted)
