"""The inbox of a plan: what came back, put together, and what is decided about it.

Items are computed from remarks and answers whenever they are read (`domain.review_items`), so that
the order in which files came back makes no difference.
"""

import importlib
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, or_, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.review_alone import goes_by_itself
from irm_desktop.domain.review_records import ANSWERS as ACTIONS
from irm_desktop.domain.review_records import Proposal, Remark, ReviewItem, Voice
from irm_desktop.domain.text import clean
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.naming import owners
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.remarks import (
    ANSWERS,
    FACT_ID,
    REMARKS,
    read_answers,
    read_remarks,
    remark_query,
    remarks_in,
)
from irm_desktop.storage.review_now import texts_now
from irm_desktop.storage.review_take import Decision, Taking, read_sent_heads

if TYPE_CHECKING:
    from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut

ALL = -1  # as a proposal: all of them
_SAID = {
    "taken": "taken",
    "adapted": "taken in other words",
    "declined": "declined",
    "asked": "asked back about",
    "later": "left for later",
}


class Review(Taking):
    """What concerns the inbox."""

    def inbox(self, plan_id: str) -> tuple[ReviewItem, ...]:
        """All items of a plan in the order of the document, answered ones too."""
        with self._reading() as connection:
            return self._items(connection, plan_id, read_remarks(connection, plan_id))

    def items_about(self, subject_id: str) -> tuple[ReviewItem, ...]:
        """The items about a plan, a commitment with its milestones, or a recommendation."""
        about = func.json_extract(REMARKS.c.facts, "$.subject")
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

    def answer(
        self,
        plan_id: str,
        key: str,
        action: str,
        *,
        result: str | None = None,
        reply: str = "",
        proposal: int = 0,
        reason: str = "",
    ) -> Change:
        """Decides about an item, in one operation with what is taken.

        `taken` takes the proposal of that place, all of them where it is -1, merged with what we
        have; with a `result` (Markdown or the value) that stands there instead, as the work of all
        proposals. `adapted` is the same with a result of our own. A rating is taken only with a
        `reason`. Raises NotFound for no such item, WorkspaceError `conflict`, `reason`, `cannot`.
        """
        if action not in ACTIONS:
            raise WorkspaceError(
                f"“{action}” is no answer. Choose one of {', '.join(ACTIONS)}.", "cannot"
            )
        with self._one_writer:
            item = self._item(plan_id, key)
            with self._operation("") as op:
                place = self._place_words(op.connection, item)
                result = self._decided(op, item, action, result, proposal, reason)
                self._answered(op, item, action, clean(reply).strip(), result)
                op.sentence = f"Review of {place} {_SAID[action]}"
        return op.change

    def take_all(self, plan_id: str) -> Change:
        """Takes every open change that meets no other and asks nothing, in one operation: none of a
        rating, none that somebody has to look at. Nothing is changed where there is none."""
        with self._one_writer:
            items = [one for one in self.inbox(plan_id) if goes_by_itself(one)]
            with self._operation("") as op:
                remarks = read_remarks(op.connection, plan_id) if items else ()
                heads = read_sent_heads(op.connection, remarks)
                for one in items:
                    self._take(op, one, Decision(one.merged, one.proposals), heads)
                    self._answered(op, one, "taken", "", one.merged)
                changes = f"{len(items)} {'change' if len(items) == 1 else 'changes'}"
                op.sentence = f"{changes} from review taken"
        return op.change

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
        said = (one for one in items if {voice.returned_id for voice in voices_of(one)} <= files)
        module = importlib.import_module("irm_desktop.domain.review_threads")
        found: tuple[ThreadOut, ...] = module.threads_out(said, copy.by_record)
        return found

    def _item(self, plan_id: str, key: str) -> ReviewItem:
        with self._reading() as connection:
            remarks = _remarks_of(connection, plan_id, key)
            found = self._items(connection, plan_id, remarks)
        if not found:
            raise NotFound("This remark is not in the inbox of the plan any more.", "no-item")
        return found[0]

    def _decided(
        self,
        op: Recorder,
        item: ReviewItem,
        action: str,
        result: str | None,
        proposal: int,
        reason: str,
    ) -> str:
        """Writes what is taken, and gives the text or value that was; empty where nothing was."""
        if action == "adapted" and result is None:
            raise WorkspaceError("Say what is to stand there instead.", "cannot")
        if action not in ("taken", "adapted"):
            return clean(result or "") if action == "later" else ""  # a draft is kept
        if result is None and not self._is_of_a_field(op, item):
            return ""
        chosen = _chosen(item, proposal) if result is None else _meant(item, result)
        text = clean(_together(item, chosen) if result is None else result)
        if item.needs_reason and not reason.strip():
            raise WorkspaceError(
                "A rating is changed only with a reason of your own. Write the reason, or leave "
                "the proposal open.",
                "reason",
            )
        if text != item.ours:
            heads = read_sent_heads(
                op.connection, _remarks_of(op.connection, item.plan_id, item.key)
            )
            self._take(op, item, Decision(text, chosen, reason.strip()), heads)
        return text

    def _is_of_a_field(self, op: Recorder, item: ReviewItem) -> bool:
        """Whether there is a field to be written; takes rows out and in, which are none."""
        if item.kind == "removed":
            self._take_out(op, item)
        elif item.kind in ("added", "copied") and not item.field:
            rows = importlib.import_module("irm_desktop.domain.review_capture_cells")
            cells = rows.row_cells(_remarks_of(op.connection, item.plan_id, item.key)[0].theirs)
            self._take_in(op, item, {key: text for key, _, text in cells})
        return bool(item.proposals and item.field and item.kind != "removed")

    def _answered(
        self, op: Recorder, item: ReviewItem, action: str, reply: str, result: str
    ) -> None:
        """Writes the answer down, over the one before; it has seen all that is there now."""
        record = linked_id("answer", item.plan_id, item.key)
        known = op.connection.execute(select(ANSWERS.c.id).where(ANSWERS.c.id == record)).first()
        fields: dict[str, Any] = {
            "action": action,
            "reply": reply,
            "result": result,
            "seen": sorted(one.id for one in _remarks_of(op.connection, item.plan_id, item.key)),
            "by": self.actor,
            "at": stamp(op.now),
            "operation": op.operation,
        }
        if known is None:
            about = {"plan": item.plan_id, "key": item.key}
            op.create("answer", {"about": about, **fields}, record)
        else:
            op.edit("answer", record, {"deleted": False, **fields})
        op.touch(item.plan_id, *filter(None, [item.subject]))
        op.touch(*owners(op.connection, [("plan", item.plan_id)]))


def voices_of(item: ReviewItem) -> tuple[Voice, ...]:
    """All who said something in an item."""
    return (*item.voices, *(voice for one in item.proposals for voice in one.voices))


def _merged(item: ReviewItem, chosen: Iterable[Proposal]) -> Any:
    """The merge (`domain.merge.Merged`) of proposals with ours; its module comes with the first."""
    merge = importlib.import_module("irm_desktop.domain.merge")
    return merge.merge_all(item.base, item.ours, (one.theirs for one in chosen))


def _together(item: ReviewItem, chosen: Sequence[Proposal]) -> str:
    """What proposals give with ours. Raises WorkspaceError `conflict`."""
    if len(chosen) == 1 and (item.ours == item.base or item.kind != "change"):
        return chosen[0].theirs
    merged = _merged(item, chosen)
    if not merged.clean or item.kind != "change":
        raise WorkspaceError(
            "The same words were changed on more than one side. Say what is to stand there.",
            "conflict",
        )
    return str(merged.text)


def _chosen(item: ReviewItem, proposal: int) -> tuple[Proposal, ...]:
    if proposal == ALL:
        return item.proposals
    if not 0 <= proposal < len(item.proposals):
        raise NotFound(f"There is no proposal {proposal + 1} here.", "no-proposal")
    return (item.proposals[proposal],)


def _remarks_of(connection: Connection, plan_id: str, key: str) -> tuple[Remark, ...]:
    """All remarks of an item; a reply to our answer has the key of the item it answers."""
    query = remark_query().where(REMARKS.c.plan_id == plan_id, REMARKS.c.key == key)
    return remarks_in(connection, query)


def _meant(item: ReviewItem, result: str) -> tuple[Proposal, ...]:
    """Whose text a result is: that of one, else the work of all."""
    return tuple(one for one in item.proposals if one.theirs == result) or item.proposals


def _seen(connection: Connection) -> dict[tuple[str, str], set[str]]:
    """The remarks that answers have seen, by plan and item."""
    query = select(ANSWERS.c.plan_id, ANSWERS.c.key, ANSWERS.c.seen).where(~ANSWERS.c.deleted)
    return {(row.plan_id, row.key): set(json.loads(row.seen)) for row in connection.execute(query)}
