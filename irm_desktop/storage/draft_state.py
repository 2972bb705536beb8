"""What the workspace already holds of the records that a draft speaks of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Table, select

from irm_desktop.domain.drafts import Draft, DraftCommitment
from irm_desktop.domain.text import clean
from irm_desktop.models.registry import BY_NAME, Columns

_CHUNK = 500


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    found = sorted(ids)
    for start in range(0, len(found), _CHUNK):
        yield found[start : start + _CHUNK]


def _rows(connection: Connection, table: Table, column: str, ids: Iterable[str]) -> list[Columns]:
    return [
        dict(row._mapping)
        for chunk in _chunks(ids)
        for row in connection.execute(select(table).where(table.c[column].in_(chunk)))
    ]


class State:
    """Rows of the tables as dictionaries, by what a draft knows of them."""

    def __init__(self, connection: Connection, table_id: str, draft: Draft) -> None:
        self._connection = connection
        keys = {plan.member_key for plan in draft.plans}
        self.members = {str(row["key"]): row for row in self._live("member", "key", keys)}
        found = self._live("plan", "member_id", {str(row["id"]) for row in self.members.values()})
        self.plans = {(str(row["member_id"]), str(row["number"])): row for row in found}
        known = {
            str(row["id"])
            for plan in draft.plans
            if (member := self.members.get(plan.member_key)) is not None
            and (row := self.plans.get((str(member["id"]), plan.number))) is not None
        }
        commitments = self._live("commitment", "plan_id", known)
        commitments.sort(key=lambda row: (row["position"], row["id"]))
        self._by_id = {str(row["id"]): row for row in commitments}
        self._by_place: dict[tuple[str, str, str], list[Columns]] = defaultdict(list)
        self._positions: dict[str, int] = {}
        for row in commitments:
            plan, number, title = (str(row[name]) for name in ("plan_id", "number", "title"))
            self._by_place[plan, number, title].append(row)
            position: Any = row["position"]
            self._positions[plan] = max(self._positions.get(plan, 0), position)
        ratings = _rows(connection, BY_NAME["rating"].table, "subject_id", self._by_id)
        self.ratings = {str(row["id"]): row for row in ratings}
        self._milestones: dict[str, dict[tuple[str, str], list[Columns]]] = {}
        self._read_milestones()
        self.table = next(
            iter(_rows(connection, BY_NAME["imported_table"].table, "id", [table_id])), None
        )
        rows = [] if self.table is None else self._table_rows(table_id)
        self.rows: dict[int, Columns] = {int(str(row["row"])): row for row in rows}

    def _live(self, entity: str, column: str, ids: Iterable[str]) -> list[Columns]:
        rows = _rows(self._connection, BY_NAME[entity].table, column, ids)
        return [row for row in rows if not row["deleted"]]

    def _table_rows(self, table_id: str) -> list[Columns]:
        return _rows(self._connection, BY_NAME["imported_row"].table, "table_id", [table_id])

    def _read_milestones(self) -> None:
        rows = self._live("milestone", "commitment_id", self._by_id)
        rows.sort(key=lambda row: (row["position"], row["id"]))
        for row in rows:
            places = self._milestones.setdefault(str(row["commitment_id"]), defaultdict(list))
            places[str(row["number"]), str(row["title"])].append(row)

    def last_position(self, plan_id: str) -> int:
        return self._positions.get(plan_id, 0)

    def commitment(
        self, plan_id: str, commitment: DraftCommitment, occurrence: int
    ) -> Columns | None:
        """The commitment that a row of this table became before, else the one of this number
        and title, counted among those of the same."""
        for number in commitment.rows:
            link = self.rows.get(number, {}).get("commitment_id")
            row = self._by_id.get(str(link))
            if row is not None and row["plan_id"] == plan_id:
                return row
        place = (plan_id, clean(commitment.number), clean(commitment.title))
        known = self._by_place.get(place, [])
        return known[occurrence] if occurrence < len(known) else None

    def milestones(self, commitment_id: str) -> dict[tuple[str, str], list[Columns]]:
        return self._milestones.get(commitment_id, {})
