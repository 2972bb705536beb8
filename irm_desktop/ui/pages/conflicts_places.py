"""Where in the window that is written what is in conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm_desktop.ui.pages.readiness_places import FormPlace

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.ui.conflict_words import ConflictRow

_PAGES = {
    "source": "sources",
    "excerpt": "sources",
    "stakeholder": "people",
    "interview": "interviews",
    "note": "interviews",
    "member": "eligibility",
    "concern": "eligibility",
}
PLAN_PAGES = frozenset({"process", "report"})  # pages of the plan that is open
_PLAN_DATES = frozenset({"start", "end", "due", "delivered"})  # asked on the page Process


def place_of_conflict(workspace: Workspace, row: ConflictRow) -> FormPlace:
    """The form of the field; the plan's report page where no other has it."""
    conflict = row.conflict
    if conflict.entity == "passage":
        key = ("commitment", conflict.subject)
        own = conflict.subject in workspace.commitment_ids(conflict.plan_id or None)
        return FormPlace("report", key if own else ("cover", ""))
    if conflict.subject in workspace.commitment_ids(conflict.plan_id or None):
        return FormPlace(commitment_id=conflict.subject)
    if conflict.entity in _PAGES:
        of = conflict.record if conflict.entity in ("source", "stakeholder", "interview") else ""
        return FormPlace(_PAGES[conflict.entity], of or conflict.subject)
    if row.asked is not None and conflict.subject in {one.id for one in workspace.members()}:
        return FormPlace("eligibility", conflict.subject)
    if row.asked is not None:
        return FormPlace("process", row.asked.id)
    if conflict.entity == "plan" and conflict.field in _PLAN_DATES:
        return FormPlace("process")
    if conflict.entity == "recommendation":
        return FormPlace("report", ("section", "recommendations"))
    return FormPlace("report", ("cover", ""))
