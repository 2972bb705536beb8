"""What readiness finds in the pictures: a reason that contradicts its grade, and a stage closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from irm_desktop.ui.pages.readiness_list import Head
from irm_desktop.ui.pages.readiness_page import ReadinessPage
from irm_desktop.ui.pages.readiness_stage import CloseStageDialog, go_to_stage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

CLAIM = (
    "The register of grants was fully implemented in June 2015 and takes the grants of all bodies."
)
WHY_CLOSED = "The staff asked for the draft as it stands; the summary follows on Friday."


def take_readiness(photographer: Photographer) -> None:
    """The list with the field of a finding beside it, and the question before a stage is closed."""
    window, context = photographer.window, photographer.program.context
    workspace = context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    commitment = workspace.commitment_ids(plan.id)[7]
    workspace.set_reason(commitment, "completion_midterm", CLAIM)
    window.open_plan(plan.id)
    window.show_page("readiness")
    page = cast(ReadinessPage, window.page("readiness"))
    context.readiness.show_kind("g2-progress")
    photographer.settle(lambda: context.readiness.is_known)
    for place, row in enumerate(page.list.findings.rows):
        if not isinstance(row, Head) and row.rule == "contradiction":
            page.list.choose(place)
            break
    photographer.take("readiness")
    found = workspace.assessments(plan.id)
    assessment = next(one.id for one in found if one.kind == "progress")
    go_to_stage(context, assessment, "staff_review", page)
    dialog = page.findChild(CloseStageDialog)
    if dialog is None:
        raise LookupError("the stage was closed without a question")
    dialog.reason.edit.setPlainText(WHY_CLOSED)
    photographer.take("readiness-stage", dialog)
    dialog.reject()
