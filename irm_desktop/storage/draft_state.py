"""What the workspace already holds of the records that a draft speaks of."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, and_, or_, select

from irm_desktop.domain.drafts import Draft, DraftMilestone, DraftPlan
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.models.registry import BY_NAME, DELETED, Columns
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.matching import (
    Known,
    Matches,
    all_as_they_are,
    match_commitments,
    match_milestones,
)

_EMPTY = ("null", '""', "[]", '{"iso":"","words":""}')  # as `canonical` writes them


def _rows(connection: Connection, table: Table, column: str, ids: Iterable[str]) -> list[Columns]:
    return [
        dict(row._mapping)
        for chunk in chunks(sorted(ids))
        for row in connection.execute(select(table).where(table.c[column].in_(chunk)))
    ]


def _taken_away(connection: Connection) -> set[tuple[str, str]]:
    """(record, field) of what somebody emptied, or deleted, and did not undo."""
    gone = and_(JournalEntry.field == DELETED, JournalEntry.value == "true")
    stands = and_(Operation.kind == "do", Operation.state == "done")
    query = (
        select(JournalEntry.record, JournalEntry.field)
        .outerjoin(Operation, Operation.id == JournalEntry.operation)
        .where(or_(JournalEntry.value.in_(_EMPTY), gone))
        .where(or_(Operation.id.is_(None), Operation.kind == "merge", stands))
    )
    return {(record, name) for record, name in connection.execute(query)}


class State:
    """Rows of the tables as dictionaries, by what a draft knows of them."""

    def __init__(self, connection: Connection, table_id: str, draft: Draft) -> None:
        self._connection = connection
        self.taken = _taken_away(connection)
        tables = self._read("imported_table", "id", [table_id])
        self.table = next(iter(tables), None)
        rows = [] if self.table is None else self._read("imported_row", "table_id", [table_id])
        self.rows: dict[int, Columns] = {int(str(row["row"])): row for row in rows}
        linked = {str(row["commitment_id"]) for row in rows if row["commitment_id"] is not None}
        self._by_id = {str(row["id"]): row for row in self._read("commitment", "id", linked)}
        self._links = {
            number: link
            for number, row in self.rows.items()
            if not row["deleted"] and (link := self._by_id.get(str(row["commitment_id"])))
        }
        self._read_plans(draft, {str(row["plan_id"]) for row in rows if row["plan_id"]})
        self._read_commitments(draft)
        rated = [
            str(row["id"]) for plan in draft.plans if plan.ratings and (row := self.plan(plan))
        ]
        ratings = self._read("rating", "subject_id", [*self._by_id, *rated])
        self.ratings = {str(row["id"]): row for row in ratings}
        self._milestones: dict[str, list[Columns]] = defaultdict(list)
        stones = self._read("milestone", "commitment_id", self._by_id)
        for row in sorted(stones, key=lambda row: (row["position"], row["id"])):
            self._milestones[str(row["commitment_id"])].append(row)

    def _read(self, entity: str, column: str, ids: Iterable[str]) -> list[Columns]:
        return _rows(self._connection, BY_NAME[entity].table, column, ids)

    def _live(self, entity: str, column: str, ids: Iterable[str]) -> list[Columns]:
        return [row for row in self._read(entity, column, ids) if not row["deleted"]]

    def _read_plans(self, draft: Draft, of_rows: set[str]) -> None:
        """`of_rows` are the plans that rows of this table became themselves."""
        linked = {str(row["plan_id"]) for row in self._by_id.values()} | of_rows
        self._plans_by_id = {str(row["id"]): row for row in self._read("plan", "id", linked)}
        keys = {plan.member_key for plan in draft.plans}
        self.members = {str(row["key"]): row for row in self._live("member", "key", keys)}
        owners = {str(row["member_id"]) for row in self._plans_by_id.values()}
        self._members_by_id = {str(row["id"]): row for row in self._live("member", "id", owners)}
        found = self._live("plan", "member_id", {str(row["id"]) for row in self.members.values()})
        self.plans = {(str(row["member_id"]), str(row["number"])): row for row in found}

    def _read_commitments(self, draft: Draft) -> None:
        found = (self.plan(plan) for plan in draft.plans)
        ids = {str(row["id"]) for row in found if row is not None}
        commitments = self._live("commitment", "plan_id", ids)
        commitments.sort(key=lambda row: (row["position"], row["id"]))
        self._by_plan: dict[str, list[Columns]] = defaultdict(list)
        for row in commitments:
            self._by_id[str(row["id"])] = row
            self._by_plan[str(row["plan_id"])].append(row)

    def _linked(self, plan: DraftPlan) -> dict[int, Columns]:
        """By the place of a commitment in `plan`: what its rows became, a live record first."""
        found: dict[int, Columns] = {}
        for place, one in enumerate(plan.commitments):
            links = [self._links[row] for row in one.rows if row in self._links]
            if links:
                found[place] = min(links, key=lambda row: bool(row["deleted"]))
        return found

    def plan(self, plan: DraftPlan) -> Columns | None:
        """The plan that the rows of this table became before, else the one of this key."""
        for own in self._rows_of(plan):
            if not own["deleted"]:
                return own
        links = [row for row in self._linked(plan).values() if not row["deleted"]]
        for plan_id, _ in Counter(str(row["plan_id"]) for row in links).most_common():
            row = self._plans_by_id.get(plan_id)
            if row is not None and not row["deleted"]:
                return row
        member = self.members.get(plan.member_key)
        found = None if member is None else self.plans.get((str(member["id"]), plan.number))
        if found is not None:
            return found
        for row in self._linked(plan).values():  # all commitments gone, the plan renumbered
            owner = self._plans_by_id[str(row["plan_id"])]
            if not owner["deleted"]:
                return owner
        return None

    def _rows_of(self, plan: DraftPlan) -> list[Columns]:
        """The plans, live or deleted, that rows telling of the plan itself became."""
        rows = [self.rows[number] for number in plan.rows if number in self.rows]
        linked = (self._plans_by_id.get(str(row["plan_id"])) for row in rows if not row["deleted"])
        return [row for row in linked if row is not None]

    def plan_taken(self, plan: DraftPlan) -> bool:
        """True where somebody deleted the plan that the rows of this table became."""
        owners = {str(row["plan_id"]) for row in self._linked(plan).values()}
        owners |= {str(row["id"]) for row in self._rows_of(plan)}
        return any((owner, DELETED) in self.taken for owner in owners)

    def member_of(self, plan: Columns) -> Columns | None:
        return self._members_by_id.get(str(plan["member_id"]))

    def last_position(self, plan_id: str) -> int:
        positions: list[Any] = [row["position"] for row in self._by_plan.get(plan_id, [])]
        return max(positions, default=0)

    def is_live(self, kind: str, record: object) -> bool:
        """Whether a commitment or plan of this table is there and not deleted."""
        known = self._plans_by_id if kind == "plan" else self._by_id
        row = known.get(str(record))
        return row is not None and not row["deleted"]

    def commitments(self, plan_id: str, plan: DraftPlan) -> Matches:
        """Which of the plan's commitments the draft's are."""
        known = [self._known(row) for row in self._by_plan.get(plan_id, [])]
        links = {place: (row, self._known(row)) for place, row in self._linked(plan).items()}
        usable = {
            place: one
            for place, (row, one) in links.items()
            if not row["deleted"] or (one.taken and row["plan_id"] == plan_id)
        }
        return match_commitments(plan.commitments, known, usable)

    def commitment(self, known: Known) -> Columns:
        return self._by_id[known.id]

    def milestones(
        self, commitment_id: str, offered: Sequence[DraftMilestone]
    ) -> tuple[Matches, dict[str, Columns]]:
        """Which of a commitment's milestones the offered ones are, and the rows by id."""
        rows = {str(row["id"]): row for row in self._milestones.get(commitment_id, [])}
        known = [self._known(row) for row in rows.values()]
        known = [one for one in known if one.taken or not rows[one.id]["deleted"]]
        written = {} if all_as_they_are(offered, known) else self._written([k.id for k in known])
        return match_milestones(offered, known, written), rows

    def _known(self, row: Columns) -> Known:
        taken = bool(row["deleted"]) and (str(row["id"]), DELETED) in self.taken
        return Known(str(row["id"]), str(row["number"]), str(row["title"]), taken)

    def _written(self, ids: Sequence[str]) -> dict[str, tuple[str, str]]:
        """The number and title that records were made with."""
        first: dict[str, dict[str, str]] = {one: {} for one in ids}
        for chunk in chunks(sorted(ids)):
            query = select(JournalEntry.record, JournalEntry.field, JournalEntry.value).where(
                JournalEntry.record.in_(chunk),
                JournalEntry.field.in_(("number", "title")),
                JournalEntry.parents == "[]",
            )
            for record, name, value in self._connection.execute(query):
                first[record].setdefault(name, str(json.loads(value)))
        return {one: (v.get("number", ""), v.get("title", "")) for one, v in first.items()}
