"""What is to hold from now on: how a conflict can be settled, and what is said of the result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.merge import Part, merge_all
from irm_desktop.domain.merge_records import FIELD, RATING, TWIN
from irm_desktop.domain.text import clean

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Conflict, Side
    from irm_desktop.ui.conflict_words import ConflictRow

EVIDENCE = ("value", "reason", "evidence")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConflictResult", text)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person has made of a conflict and not settled yet. `text`: the text or the grade, None
    where nothing was chosen or written; `picked`: the side that was chosen."""

    picked: int = -1
    text: str | None = None
    reason: str | None = None
    why: str = ""
    open_places: int = 0


def is_text(conflict: Conflict) -> bool:
    """Whether the versions are texts, which can be put together and edited."""
    return conflict.kind == FIELD and all(
        isinstance(value := side.values.get(conflict.field), str) and clean(value) == side.text
        for side in conflict.sides
    )


def is_grade(row: ConflictRow) -> bool:
    """Whether the versions are grades of a scale."""
    asked = row.asked
    return row.conflict.kind == RATING and asked is not None and asked.scale.kind == "choice"


def shown_side(conflict: Conflict) -> Side:
    """The version that stands in the tables meanwhile."""
    return next((one for one in conflict.sides if one.shown), conflict.sides[0])


def offered(row: ConflictRow) -> str:
    """What the result begins with: the merge where there is one, else what is shown."""
    conflict = row.conflict
    if conflict.kind == TWIN:
        return conflict.more.get("proposed", "")
    if conflict.proposal is not None:
        return conflict.proposal.text
    shown = shown_side(conflict)
    return str(shown.values.get(conflict.field) or "")


def parts_of(conflict: Conflict) -> Sequence[Part]:
    """The stretches of a merge in which a person chooses; empty where a merge is proposed, where
    there is nothing that all had seen, or where choosing words is choosing a version."""
    if conflict.proposal is not None or not conflict.base or not is_text(conflict):
        return ()
    shown = shown_side(conflict)
    others = [one.text for one in conflict.sides if one is not shown]
    parts = merge_all(conflict.base, shown.text, others).parts
    return parts if sum(part.kind != "same" for part in parts) > 1 else ()


def values_of(row: ConflictRow, draft: Draft) -> Mapping[str, object] | None:
    """What the workspace is told; None where nothing was chosen yet."""
    conflict = row.conflict
    side = conflict.sides[draft.picked] if 0 <= draft.picked < len(conflict.sides) else None
    if conflict.kind == TWIN:
        name = (draft.text or "").strip()
        taken = {str(one.values.get(conflict.field)) for one in conflict.sides}
        return {conflict.field: name} if name and name not in taken else None
    if is_grade(row):
        if draft.text is None:
            return None
        beside = side or shown_side(conflict)
        reason = beside.values.get("reason") if draft.reason is None else draft.reason
        made = {
            "value": draft.text or None,
            "reason": reason or "",
            "evidence": beside.values.get("evidence") or "",
        }
        if side is not None and all(side.values.get(name) == made[name] for name in EVIDENCE):
            return dict(side.values)
        return made
    if is_text(conflict):
        return None if draft.text is None else {conflict.field: draft.text}
    if side is None:
        return None
    return dict(side.values)


def take_word(row: ConflictRow, draft: Draft) -> str:
    """What taking is called now."""
    values = values_of(row, draft)
    if row.conflict.kind == TWIN:
        return _tr("Rename it")
    if values is None:
        return _tr("Take the result")
    if any(_same(side, values) for side in row.conflict.sides):
        return _tr("Take this version")
    proposal = row.conflict.proposal
    if proposal is not None and draft.text == proposal.text:
        return _tr("Take the merge")
    return _tr("Take as edited")


def _same(side: Side, values: Mapping[str, object]) -> bool:
    return all(side.values.get(name) == value for name, value in values.items())


def about_result(row: ConflictRow, draft: Draft) -> str:
    """How the result came about."""
    conflict = row.conflict
    proposal = conflict.proposal
    if conflict.kind == TWIN:
        return _tr("the new name of what {who} made").format(who=conflict.sides[-1].person)
    if proposal is not None and draft.text in (None, proposal.text) and draft.picked < 0:
        return _tr("put together: the changes are in different sentences")
    values = values_of(row, draft)
    if values is None:
        return _tr("choose a version, or write what is to stand")
    for side in conflict.sides:
        if _same(side, values):
            return _tr("as {who} has it").format(who=side.person)
    return _tr("edited")


def cited_words(conflict: Conflict) -> str:
    """How many texts cite a record of two that go by one name, and how many follow it."""
    every = len(conflict.more.get("cites", "").split())
    own = len(conflict.more.get("follow", "").split())
    if not every:
        return ""
    said = QCoreApplication.translate("ConflictResult", "%n texts cite it.", "", every)
    follow = QCoreApplication.translate(
        "ConflictResult", "%n of them mean the second, and will cite the new name.", "", own
    )
    return f"{said} {follow}"
