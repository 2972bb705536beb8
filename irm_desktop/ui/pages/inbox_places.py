"""Where in the window the field of an item is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm_desktop.ui.pages.readiness_places import FormPlace

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem
    from irm_desktop.storage.workspace import Workspace


def field_place(workspace: Workspace, item: ReviewItem) -> FormPlace:
    """The form of the field; the report page where no other has it."""
    kind, subject = item.subject_kind, item.subject
    if kind == "milestone":
        return FormPlace(commitment_id=_commitment_of(workspace, item.plan_id, subject))
    if kind == "commitment" and item.section:
        return FormPlace("report", ("commitment", subject))
    if kind == "commitment":
        return FormPlace(commitment_id=subject)
    if kind == "plan" and item.indicator:
        return FormPlace("process", item.indicator)
    if kind == "plan" and item.section:
        return FormPlace("report", ("section", item.section))
    if kind == "recommendation":
        return FormPlace("report", ("section", "recommendations"))
    return FormPlace("report", ("cover", ""))


def _commitment_of(workspace: Workspace, plan_id: str, milestone_id: str) -> str:
    """The commitment that a milestone belongs to."""
    return next(
        one
        for one in workspace.commitment_ids(plan_id)
        if any(stone.id == milestone_id for stone in workspace.milestones(one))
    )
