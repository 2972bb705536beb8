"""What is decided about the items of the inbox: an answer each, with what is taken."""

import importlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.review_alone import goes_by_itself, going_by_themselves
from irm_desktop.domain.review_records import ANSWERS as ACTIONS
from irm_desktop.domain.review_records import Proposal, Remark, ReviewItem
from irm_desktop.domain.text import clean
from irm_desktop.errors import NotFound, UserError, WorkspaceError
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.inbox import Said
from irm_desktop.storage.naming import owners
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.remarks import ANSWERS, read_remarks
from irm_desktop.storage.review_take import Decision, Taking, read_sent_heads

ALL = -1  # as a proposal: all of them
_SAID = {
    "taken": "taken",
    "adapted": "taken in other words",
    "declined": "declined",
    "asked": "asked back about",
    "later": "left for later",
}


class Review(Taking):
    """What concerns answers to what came back."""

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
            said = self._item(plan_id, key)
            with self._operation("") as op:
                place = self._place_words(op.connection, said.item)
                result = self._decided(op, said, action, result, proposal, reason)
                known = _answers(op.connection, plan_id)
                self._answered(op, said, known, action, result, clean(reply).strip())
                op.touch(*owners(op.connection, [("plan", plan_id)]))
                op.sentence = f"Review of {place} {_SAID[action]}"
        return op.change

    def take_all(self, plan_id: str) -> Change:
        """Takes every open change that meets no other and asks nothing, in one operation: no rating
        nor the reason for another one, none that somebody has to look at. Nothing is changed where
        there is none."""
        with self._one_writer:
            items = going_by_themselves(self.inbox(plan_id))
            with self._operation("") as op:
                count = self._take_each(op, plan_id, items) if items else 0
                op.touch(*owners(op.connection, [("plan", plan_id)]))
                op.sentence = f"{count} {'change' if count == 1 else 'changes'} from review taken"
        return op.change

    def _take_each(self, op: Recorder, plan_id: str, items: Sequence[ReviewItem]) -> int:
        """How many of the items were taken. What cannot be written, or meets what was taken just
        before, stays open."""
        by_key: dict[str, list[Remark]] = defaultdict(list)
        for remark in read_remarks(op.connection, plan_id):
            by_key[remark.key].append(remark)
        heads = read_sent_heads(op.connection, [one for item in items for one in by_key[item.key]])
        sents = {one.id: one for one in self.sent(plan_id)}
        known = _answers(op.connection, plan_id)
        now: dict[tuple[str, str], str] = {}
        count = 0
        for item in items:
            place = (item.record, item.field)
            one = replace(item, ours=now.get(place, item.ours))
            if one.ours != item.ours and not goes_by_itself(one):
                continue
            text = _together(one, one.proposals)
            if text != one.ours:
                try:
                    what = Decision(text, one.proposals)
                    self._take(op, one, what, heads, sents[one.sent_id])
                except UserError:  # raised before anything of it is written
                    continue
                now[place] = text
            self._answered(op, Said(one, by_key[one.key]), known, "taken", text)
            count += 1
        return count

    def _decided(
        self,
        op: Recorder,
        said: Said,
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
        item = said.item
        if result is None and not self._is_of_a_field(op, said):
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
            heads = read_sent_heads(op.connection, said.remarks)
            sent = self.sent_document(item.sent_id)
            self._take(op, item, Decision(text, chosen, reason.strip()), heads, sent)
        return text

    def _is_of_a_field(self, op: Recorder, said: Said) -> bool:
        """Whether there is a field to be written; takes rows out and in, which are none."""
        item = said.item
        if item.kind == "removed":
            self._take_out(op, item)
        elif item.kind in ("added", "copied") and not item.field:
            rows = importlib.import_module("irm_desktop.domain.review_capture_cells")
            cells = rows.row_cells(said.remarks[0].theirs)
            self._take_in(op, item, {key: text for key, _, text in cells})
        return bool(item.proposals and item.field and item.kind != "removed")

    def _answered(
        self,
        op: Recorder,
        said: Said,
        known: Collection[str],
        action: str,
        result: str,
        reply: str = "",
    ) -> None:
        """Writes the answer down, over the one before where it is `known`; it has seen all that is
        there now."""
        item = said.item
        record = linked_id("answer", item.plan_id, item.key)
        fields: dict[str, Any] = {
            "action": action,
            "reply": reply,
            "result": result,
            "seen": sorted(one.id for one in said.remarks),
            "by": self.actor,
            "at": stamp(op.now),
            "operation": op.operation,
        }
        if record not in known:
            about = {"plan": item.plan_id, "key": item.key}
            op.create("answer", {"about": about, **fields}, record)
        else:
            op.edit("answer", record, {"deleted": False, **fields})
        op.touch(item.plan_id, *filter(None, [item.subject]))


def _answers(connection: Connection, plan_id: str) -> set[str]:
    """The ids of all answers of a plan, deleted ones too."""
    query = select(ANSWERS.c.id).where(ANSWERS.c.plan_id == plan_id)
    return set(connection.execute(query).scalars())


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


def _meant(item: ReviewItem, result: str) -> tuple[Proposal, ...]:
    """Whose text a result is: that of one, else the work of all."""
    return tuple(one for one in item.proposals if one.theirs == result) or item.proposals
