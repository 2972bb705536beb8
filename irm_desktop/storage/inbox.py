"""The inbox of a plan: what came back, put together.

Items are computed from remarks and answers whenever they are read (`domain.review_items`), so that
the order in which files came back makes no difference.
"""

import importlib
import json
from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, or_, select

from irm_desktop.domain.review_records import Remark, ReviewItem
from irm_desktop.errors import NotFound
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.storage.dialects import json_text
from irm_desktop.storage.remarks import (
    ANSWERS,
    FACT_ID,
    REMARKS,
    read_answers,
    read_remarks,
    remark_query,
    remarks_in,
)
from irm_desktop.storage.returned import ReturnedFiles
from irm_desktop.storage.review_now import texts_now

if TYPE_CHECKING:
    from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut


class Said(NamedTuple):
    """An item with all its remarks: a reply to our answer has the key of the item it answers."""

    item: ReviewItem
    remarks: Sequence[Remark]


class Inbox(ReturnedFiles):
    """What concerns reading the inbox."""

    def inbox(self, plan_id: str) -> tuple[ReviewItem, ...]:
        """All items of a plan in the order of the document, answered ones too."""
        with self._reading() as connection:
            return self._items(connection, plan_id, read_remarks(connection, plan_id))

    def items_about(self, subject_id: str) -> tuple[ReviewItem, ...]:
        """The items about a plan, a commitment with its milestones, or a recommendation."""
        about = json_text(REMARKS.c.facts, "subject")
        milestones = select(MilestoneTable.id).where(MilestoneTable.commitment_id == subject_id)
        query = remark_query().where(or_(about == subject_id, about.in_(milestones)))
        by_plan: dict[str, list[Remark]] = defaultdict(list)
        with self._reading() as connection:
            for one in remarks_in(connection, query):
                by_plan[one.plan_id].append(one)
            return tuple(
                item
                for plan, remarks in by_plan.items()
                for item in self._items(connection, plan, remarks)
            )

    def inbox_counts(self) -> dict[str, int]:
        """How many items of each plan are open, of plans that have some: told from keys alone."""
        with self._reading() as connection:
            seen = _seen(connection)
            waiting: dict[str, set[str]] = defaultdict(set)
            columns = (FACT_ID, REMARKS.c.plan_id, REMARKS.c.key)
            for row in connection.execute(remark_query().with_only_columns(*columns)):
                if row.fact_id not in seen.get((row.plan_id, row.key), ()):
                    waiting[row.plan_id].add(row.key)
        return {plan: len(keys) for plan, keys in waiting.items()}

    def _items(
        self, connection: Connection, plan_id: str, remarks: Sequence[Remark]
    ) -> tuple[ReviewItem, ...]:
        if not remarks:
            return ()
        now = texts_now(connection, plan_id, remarks)
        answers = read_answers(connection, plan_id)
        making = importlib.import_module("irm_desktop.domain.review_items")
        found: tuple[ReviewItem, ...] = making.items(
            remarks, answers, self.sent(plan_id), now, self.returned(plan_id)
        )
        return found

    def _threads(self, copy: "ReviewCopy", role: str) -> "tuple[ThreadOut, ...]":
        """What was said in review copies of the same role, with our replies: nobody is shown what
        others were told. A remark at no field has no place in the copy."""
        plan = copy.report.plan_id
        files = {one.id for one in self.returned(plan) if one.role == role}
        with self._reading() as connection:
            replied = {one.key for one in read_answers(connection, plan) if one.reply}
            remarks = read_remarks(connection, plan)
            told = [one for one in remarks if one.kind == "comment" or one.key in replied]
            items = self._items(connection, plan, told)
        said = (one for one in items if {voice.returned_id for voice in one.all_voices} <= files)
        module = importlib.import_module("irm_desktop.domain.review_threads")
        found: tuple[ThreadOut, ...] = module.threads_out(said, copy.by_record)
        return found

    def _item(self, plan_id: str, key: str) -> Said:
        """Raises NotFound."""
        query = remark_query().where(REMARKS.c.plan_id == plan_id, REMARKS.c.key == key)
        with self._reading() as connection:
            remarks = remarks_in(connection, query)
            found = self._items(connection, plan_id, remarks)
        if not found:
            raise NotFound("This remark is not in the inbox of the plan any more.", "no-item")
        return Said(found[0], remarks)


def _seen(connection: Connection) -> dict[tuple[str, str], set[str]]:
    """The remarks that answers have seen, by plan and item."""
    query = select(ANSWERS.c.plan_id, ANSWERS.c.key, ANSWERS.c.seen).where(~ANSWERS.c.deleted)
    return {(row.plan_id, row.key): set(json.loads(row.seen)) for row in connection.execute(query)}
