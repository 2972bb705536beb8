"""A round of review in the pictures: a copy is sent, comes back changed, and is compared.

The recipient, her file and what she changed are invented.
"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtWidgets import QDialog

from irm_desktop.domain.returned_reading import CommentReading, FieldReading, TrackedEdit
from irm_desktop.importing.returned import read_returned
from irm_desktop.ui.dialogs.rating_life import Rated, RatingLifeDialog
from irm_desktop.ui.dialogs.redline import RedlineDialog
from irm_desktop.ui.dialogs.response import ResponseDialog
from irm_desktop.ui.dialogs.send import SendDialog
from irm_desktop.ui.pages.inbox_page import InboxPage

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from scripts.screenshots import Photographer

Kind = TypeVar("Kind", bound=QDialog)
RECIPIENT = "Lucía Ejemplar"
FOLDER = "/home/ana/reports"
DUE = (date.today() + timedelta(weeks=5)).isoformat()
REASON = (
    "The commitment names the register and the law that it rests on, but no figure by which "
    "anybody could tell that the register is complete."
)
LATER = (
    "The commitment names the register, the law that it rests on and the day from which it holds "
    "all grants, but no figure by which anybody could tell that the register is complete."
)
NEXT = (date.today() + timedelta(weeks=8)).isoformat()
WHICH = "Which figure would be enough?"
WHERE = "The report says that nothing of this was new. Is it more than minor?"
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
    with tempfile.TemporaryDirectory() as folder:
        _send(photographer, folder)
        _bring_back(photographer, next(Path(folder).glob("*.docx")))
    workspace.rate(commitment, "specificity", "high")
    workspace.set_reason(commitment, "specificity", LATER)
    window.show_page("calendar")
    photographer.take("calendar")
    window.show_page("inbox")
    inbox = cast(InboxPage, window.page("inbox"))
    photographer.settle(lambda: bool(inbox.queue.items))
    text = next(one.key for one in inbox.queue.items if one.kind == "change")
    inbox.list.choose(inbox.list.listed.row_of(text))
    photographer.take("inbox")
    actions = window.actions_book
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
    workspace.set_stage_date(report.id, "iep_review", "planned", NEXT)
    found = workspace.open_before(report.id, "staff_review")
    workspace.close_stage(report.id, "staff_review", "The staff asked for it" if found else "")


def _send(photographer: Photographer, folder: str) -> None:
    """Write a review copy into the folder; the picture shows another."""
    photographer.window.actions_book["review_send"].trigger()
    sending = _dialog(photographer, SendDialog)
    sending.fields.recipient.setText(RECIPIENT)
    sending.fields.due.setText(DUE)
    sending.folder.setText(FOLDER)
    photographer.take("send", sending)
    sending.folder.setText(folder)
    sending.accept()
    photographer.settle(lambda: sending.leave.text() == sending.tr("Close"))
    sending.reject()


def _bring_back(photographer: Photographer, path: Path) -> None:
    """The file as a reviewer would have sent it back: a sentence more, a rating, two comments."""
    workspace = photographer.program.context.open_workspace
    (sent,) = workspace.sent()
    snapshot = workspace.snapshot(sent.id)
    reading = read_returned(path, snapshot)
    named = {(one.subject, one.indicator, one.field): one.place for one in snapshot.fields}
    commitments = workspace.commitment_ids(sent.plan_id)
    reason = named[commitments[7], "specificity", "reason"]
    impact = named[commitments[2], "potential_impact", "value"]
    fields = [
        _changed(one, one.accepted[0] + ASKED) if one.place == reason
        else _changed(one, "Minor") if one.place == impact
        else one
        for one in reading.fields
    ]  # fmt: skip
    comments = [
        CommentReading(RECIPIENT, _now(), WHICH, "no figure", (reason,), start=0, end=9),
        CommentReading(RECIPIENT, _now(), WHERE, places=(impact,)),
    ]
    reading = replace(reading, fields=tuple(fields), comments=tuple(comments))
    kept = workspace.keep_returned(reading, sent.id, f"{path.stem} LE.docx", path.read_bytes())
    photographer.program.context.signals.changed.emit(kept.change)


def _changed(field: FieldReading, theirs: str) -> FieldReading:
    """With tracked changes, by the recipient."""
    before = "\n".join(field.accepted)
    edits = (
        TrackedEdit("del", before, RECIPIENT, _now()),
        TrackedEdit("ins", theirs, RECIPIENT, _now()),
    )
    return replace(field, accepted=(theirs,), edits=edits)


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _dialog(photographer: Photographer, kind: type[Kind]) -> Kind:
    photographer.settle()
    return photographer.window.findChildren(kind)[-1]
