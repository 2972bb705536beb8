"""What an answer says to the workspace, or the sentence for which it cannot be given yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem

_WITH_RESULT = frozenset({"change", "value", "comment", "mangled", "copied", "removed"})
_ADDED = ("commitment", "milestone")  # records that taking a row adds
_DELETED = (*_ADDED, "recommendation")
TAKE, THEIRS, DECLINE, ASK, LATER = "take", "theirs", "decline", "ask", "later"
KEYS = {TAKE: "T", THEIRS: "H", DECLINE: "D", ASK: "A", LATER: "L"}  # in the list


@dataclass(frozen=True, slots=True)
class Typed:
    """What a person has made of an item and not answered yet: it is kept when one goes to another
    item and comes back."""

    result: str | None = None  # None: what was offered
    reply: str = ""
    reason: str = ""
    proposal: int = -1  # among several, the one that was chosen
    open_places: int = 0  # conflicts in which nothing is chosen


@dataclass(frozen=True, slots=True)
class Decision:
    """The arguments of `Workspace.answer`."""

    key: str
    action: str  # of domain.review_records.ANSWERS
    result: str | None = None
    reply: str = ""
    proposal: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NotYet:
    """Why it cannot be answered so; `field` is to be filled first: result, proposal, reply,
    reason, or empty where nothing that one fills would help."""

    sentence: str
    field: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inbox", text)


def has_result(item: ReviewItem) -> bool:
    """Whether the item is about a field whose text or grade can be changed from here."""
    return bool(item.record and item.field) and item.kind in _WITH_RESULT


def taking(item: ReviewItem) -> str:
    """What taking an item does: write, add, delete; `note` where it is only written down."""
    if has_result(item):
        return "write"
    if item.field:
        return "note"
    if item.kind in ("added", "copied") and item.entity in _ADDED:
        return "add"
    return "delete" if item.kind == "removed" and item.entity in _DELETED else "note"


def offered(item: ReviewItem) -> str:
    """What the result begins with: the merge; with a comment, what stands there."""
    return item.merged if item.proposals else item.ours


def decide(item: ReviewItem, how: str, typed: Typed) -> Decision | NotYet:
    """The decision, or what is missing."""
    made = Decision(item.key, "later", None, typed.reply, max(0, typed.proposal), typed.reason)
    if how == DECLINE:
        return replace(made, action="declined")
    if how == ASK:
        if not typed.reply:
            return NotYet(_tr("Write in the reply what you want to know."), "reply")
        return replace(made, action="asked")
    if how == LATER:
        return replace(made, result=typed.result)
    if not has_result(item):
        return replace(made, action="taken")
    if how == THEIRS:
        if not item.proposals:
            return NotYet(_tr("Nobody proposed another text here."), "")
        if len(item.proposals) > 1 and typed.proposal < 0:
            return NotYet(_tr("Choose first whose words are to be taken."), "proposal")
        theirs = item.proposals[made.proposal].theirs
        return _with_reason(item, replace(made, action="taken", result=theirs))
    return _taken(item, typed, made)


def _taken(item: ReviewItem, typed: Typed, made: Decision) -> Decision | NotYet:
    """Taking the result, as it was offered or as it was edited."""
    if item.conflicts and typed.result is None:
        return NotYet(_choose_first(item, typed), "result")
    result = offered(item) if typed.result is None else typed.result
    wanted = [one.theirs for one in item.proposals]
    if not item.proposals:
        if result == item.ours and item.kind == "removed":
            gone = _tr("The label alone is gone. Edit the result and take that, or decline.")
            return NotYet(gone, "result")
        if result == item.ours:
            return replace(made, action="taken")
        return _with_reason(item, replace(made, action="adapted", result=result))
    if result in wanted:
        made = replace(made, proposal=wanted.index(result))
    as_offered = result in wanted or (result == item.merged and not item.conflicts)
    action = "taken" if as_offered else "adapted"
    return _with_reason(item, replace(made, action=action, result=result))


def _choose_first(item: ReviewItem, typed: Typed) -> str:
    if item.kind == "value" or not typed.open_places:
        return _tr("There is more than one answer here. Choose one as the result first.")
    return _tr("Choose at each place which words are to stand, or edit the result.")


def _with_reason(item: ReviewItem, made: Decision) -> Decision | NotYet:
    """A grade is changed with a reason of the researcher alone."""
    changed = item.field == "value" and bool(item.indicator) and made.result != item.ours
    if (item.needs_reason or changed) and not made.reason:
        return NotYet(_tr("A rating is changed with a reason of yours. Write why."), "reason")
    return made
