"""Where the rule of evidence of a question can be changed: the work area Evidence, Readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.evidence_rule import RuleDialog
from irm_desktop.ui.pages.indicator_form import asked_with, reason_name

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

_OF_EVIDENCE = ("evidence_rule", "no_evidence", "evidence_in_text")


def is_about_rule(finding: ReadinessFinding) -> bool:
    """Whether a finding says that a rating has too little evidence."""
    return finding.rule in _OF_EVIDENCE and finding.subject_kind == "commitment"


def change_rule(context: Context, plan_id: str, indicator: str, parent: QWidget) -> None:
    """Ask how much evidence the questions need that share a reason with this one."""
    workspace = context.open_workspace
    instrument = workspace.library.by_id[workspace.plan(plan_id).instrument]
    asked = asked_with(instrument, indicator)
    if asked:
        name = reason_name(asked, context.language)
        RuleDialog(context, plan_id, asked, name, parent).open()
