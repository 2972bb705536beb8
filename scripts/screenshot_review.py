"""A round of review in the pictures: a copy is sent, comes back changed, and is compared.

The recipient, her file and what she changed are invented.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from docx import Document
from docx.document import Document as WordDocument
from docx.text.paragraph import Paragraph
from PySide6.QtWidgets import QDialog

from irm_desktop.domain.changes import Change
from irm_desktop.ui.dialogs.rating_life import Rated, RatingLifeDialog
from irm_desktop.ui.dialogs.redline import RedlineDialog
from irm_desktop.ui.dialogs.response import ResponseDialog
from irm_desktop.ui.dialogs.send import SendDialog

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from scripts.screenshots import Photographer

Kind = TypeVar("Kind", bound=QDialog)
RECIPIENT = "Lucía Ejemplar"
FOLDER = "/home/ana/reports"
DUE = "2090-03-28"  # a day to come, whenever the pictures are taken
REASON = (
    "The commitment names the register and the law that it rests on, but no figure by which "
    "anybody could tell that the register is complete."
)
LATER = (
    "The commitment names the register, the law that it rests on and the day from which it holds "
    "all grants, but no figure by which anybody could tell that the register is complete."
)
ASKED = " It also names the body that runs the register."


def take_review(photographer: Photographer) -> None:
    """Send, the calendar with what came back, the inbox, two versions, the matrix, a rating's
    life."""
    window, context = photographer.window, photographer.program.context
    workspace = context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    commitment = workspace.commitment_ids(plan.id)[7]
    window.open_plan(plan.id)
    _begin(workspace, plan.id, commitment)
    actions = window.actions_book
    with tempfile.TemporaryDirectory() as folder:
        actions["review_send"].trigger()
        sending = _dialog(photographer, SendDialog)
        sending.fields.recipient.setText(RECIPIENT)
        sending.fields.due.setText(DUE)
        sending.folder.setText(FOLDER)
        photographer.take("send", sending)
        sending.folder.setText(folder)
        sending.accept()
        photographer.settle(lambda: sending.leave.text() == sending.tr("Close"))
        sending.reject()
        _bring_back(photographer, next(Path(folder).glob("*.docx")))
    workspace.rate(commitment, "specificity", "high")
    workspace.set_reason(commitment, "specificity", LATER)
    for page in ("calendar", "inbox"):
        window.show_page(page)
        photographer.take(page)
    actions["review_redline"].trigger()
    photographer.take("redline", _dialog(photographer, RedlineDialog))
    actions["review_response"].trigger()
    responding = _dialog(photographer, ResponseDialog)
    responding.folder.setText(FOLDER)
    photographer.take("response", responding)
    RatingLifeDialog(
        context, Rated("commitment", commitment, plan.id, "specificity"), window
    ).open()
    photographer.take("rating-life", _dialog(photographer, RatingLifeDialog))
    for one in window.findChildren(QDialog):
        one.close()
    photographer.settle()


def _begin(workspace: Workspace, plan_id: str, commitment: str) -> None:
    """A reason to be read, and the report where staff read it."""
    workspace.set_reason(commitment, "specificity", REASON)
    report = next(one for one in workspace.assessments(plan_id) if one.kind == "progress")
    workspace.set_stage_date(report.id, "draft", "began", "12 January 2015")
    workspace.set_stage_date(report.id, "iep_review", "planned", "18 April 2090")
    found = workspace.open_before(report.id, "staff_review")
    workspace.close_stage(report.id, "staff_review", "The staff asked for it" if found else "")


def _bring_back(photographer: Photographer, path: Path) -> None:
    """The file with a sentence more in the reason."""
    context = photographer.program.context
    document = Document(str(path))
    for paragraph in _cells(document):
        if paragraph.text == REASON:
            paragraph.add_run(ASKED)
    document.save(str(path))
    services = context.services
    if services is None:
        raise LookupError("the services are not there")
    services.review.bring_back(context.open_workspace, [path])
    plan = photographer.window.plan_id or ""
    context.signals.changed.emit(Change("", "", frozenset({"remark"}), frozenset({plan})))


def _cells(document: WordDocument) -> Iterator[Paragraph]:
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def _dialog(photographer: Photographer, kind: type[Kind]) -> Kind:
    photographer.settle()
    return photographer.window.findChildren(kind)[-1]
