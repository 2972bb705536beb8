"""Two copies of the workspace come together in the pictures: what comes, conflicts, the marks.

Who worked on the other copy and what they wrote is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from irm_desktop.domain.merge_records import FIELD, LARGE, UNKNOWN, MergePreview, MergeQuestion
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.dialogs.merge import MergeDialog
from irm_desktop.ui.merge_commands import MergeCommands
from irm_desktop.ui.pages.conflicts_page import ConflictsPage
from irm_desktop.ui.widgets.headed_list import Head

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

OTHER = "Lucía Ejemplar"
BEFORE = (
    "Before 2014 only state grants were listed. A national register would change who can check "
    "public money."
)
OURS = BEFORE.replace("listed.", "listed, and 8,000 municipalities published nothing.")
THEIRS = BEFORE.replace("register would change", "register of every beneficiary would change")
LONG = (
    "The law is published as data, with its history. Every amendment is listed. The list is "
    "renewed every month and can be searched."
)
PUT_APART = "The courts publish all judgments. The portal is reviewed every year."
QUESTIONS = (
    MergeQuestion(
        UNKNOWN,
        f"ES-2.irmb says it comes from {OTHER}, whose card you have not confirmed. Nothing is "
        "taken up until you agree.",
    ),
    MergeQuestion(
        LARGE,
        "This would delete 6 of 10 commitments that are here. Look at them first; nothing is "
        "changed until you agree.",
    ),
)


def take_merge(photographer: Photographer) -> None:
    """What comes, what is asked, and what is left to be chosen."""
    window, workspace = photographer.window, photographer.program.context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    ids = workspace.commitment_ids(plan.id)
    workspace.set_reason(ids[7], "potential_impact", BEFORE)
    for place, text in ((5, LONG), (6, PUT_APART)):
        workspace.set_fields("commitment", ids[place], {"text": text})
    with _other_copy(workspace) as other:
        _theirs(other, plan.id, ids)
        _ours(workspace, ids)
        sent = other.outgoing(workspace.vector(), unchecked=True)  # people were sealed before
        arrived = replace(sent, source=OTHER, name="ES-2.irmb")
    preview = workspace.look_into(arrived)
    _dialog(photographer, "merge", preview)
    _dialog(photographer, "merge-asks", replace(preview, questions=QUESTIONS))
    commands = next(one for one in photographer.program.commands if isinstance(one, MergeCommands))
    photographer.program.context.operations.announce(workspace.merge(arrived).change)
    commands.watch.renew()
    photographer.settle(lambda: photographer.program.context.conflicts.known)
    window.open_plan(plan.id)
    window.go_to(ids[7], "potential_impact")
    photographer.take("conflict-form")
    window.commitments.panel.show_area("text")
    photographer.take("conflict-text")
    window.commitments.panel.show_area("design")
    window.show_page("conflicts")
    page = cast(ConflictsPage, window.page("conflicts"))
    for row in [one for one in page.list.conflicts.rows if not isinstance(one, Head)]:
        name = row.conflict.kind
        if name == FIELD:
            name = row.conflict.field
        if row.conflict.proposal is not None:
            name = "merged"
        page.list.choose(page.list.listed.row_of(row.key))
        photographer.take(f"conflicts-{name}")
    photographer.program.context.operations.undo()
    photographer.settle(lambda: not photographer.program.context.conflicts)
    photographer.take("conflicts-none")


@contextmanager
def _other_copy(workspace: Workspace) -> Iterator[Workspace]:
    """The workspace as somebody else got it, opened by them."""
    path = workspace.path.with_name("other.irm")
    workspace.backup(path)
    other = Workspace.open(path, actor=OTHER, library=workspace.library)
    try:
        yield other
    finally:
        other.close()
        path.unlink(missing_ok=True)


def _theirs(other: Workspace, plan: str, ids: list[str]) -> None:
    """What the other wrote meanwhile."""
    other.set_reason(ids[7], "potential_impact", THEIRS)
    other.rate(ids[7], "potential_impact", "moderate")
    other.set_fields("commitment", ids[7], {"title": "Register of all public grants"})
    other.set_fields("commitment", ids[2], {"lead_institution": "Ministry of Finance"})
    other.rate(ids[3], "specificity", "high")
    other.set_reason(ids[3], "specificity", "Every activity has a date and a product.")
    other.set_fields("commitment", ids[5], {"text": LONG.replace("law", "decree", 1)})
    other.set_fields("commitment", ids[6], {"text": PUT_APART.replace("all", "most")})
    other.delete("commitment", ids[9])
    other.add_source(other.plan(plan).member_id, kind="law", title="Ley 19/2013", key="ley2013")
    other.add_commitment(plan, "11", "Publish the evaluation of public policies")
    for stone in other.milestones(ids[1])[:1]:
        other.delete("milestone", stone.id)


def _ours(workspace: Workspace, ids: list[str]) -> None:
    workspace.set_reason(ids[7], "potential_impact", OURS)
    workspace.rate(ids[7], "potential_impact", "transformative")
    workspace.set_fields("commitment", ids[7], {"title": "National register of public grants"})
    text = LONG.replace("law", "ruling", 1).replace("every month", "every week")
    workspace.set_fields("commitment", ids[5], {"text": text})
    text = PUT_APART.replace("every year", "twice a year")
    workspace.set_fields("commitment", ids[6], {"text": text})
    workspace.set_fields("commitment", ids[9], {"lead_institution": "Consejo de Transparencia"})
    member = workspace.plan(workspace.commitment(ids[0]).plan_id).member_id
    workspace.add_source(member, kind="law", title="Ley de transparencia", key="ley2013")


def _dialog(photographer: Photographer, name: str, preview: MergePreview) -> None:
    context = photographer.program.context
    dialog = MergeDialog(context, preview, photographer.window)
    dialog.open()
    photographer.take(name, dialog)
    dialog.close()
    QApplication.processEvents()
