"""Where in the window the field of an item is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm_desktop.ui.pages.readiness_places import FormPlace

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem
    from irm_desktop.storage.workspace import Workspace


def field_place(workspace: Workspace, item: ReviewItem) -> FormPlace | None:
    """The form of the field; the report page where no other has it. None where the commitment or
    milestone was deleted meanwhile."""
    kind = item.subject_kind
    if kind in ("commitment", "milestone"):
        owner = _commitment_of(workspace, item)
        if not owner:
            return None
        if item.section:
            return FormPlace("report", ("commitment", owner))
        return FormPlace(commitment_id=owner)
    if kind == "plan" and item.indicator:
        return FormPlace("process", item.indicator)
    if kind == "plan" and item.section:
        return FormPlace("report", ("section", item.section))
    if kind == "recommendation":
        return FormPlace("report", ("section", "recommendations"))
    return FormPlace("report", ("cover", ""))


def _commitment_of(workspace: Workspace, item: ReviewItem) -> str:
    """The commitment that an item is about, itself or one of its milestones; empty where there is
    none any more."""
    own = workspace.commitment_ids(item.plan_id)
    if item.subject_kind == "milestone":
        own = [
            one
            for one in own
            if any(stone.id == item.subject for stone in workspace.milestones(one))
        ]
        return own[0] if own else ""
    return item.subject if item.subject in own else ""
