"""The inbox at work in the pictures: two people disagree, a grade is changed, a comment is made.

Who reads and what they say is invented. What came back is made without files.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, cast

from irm_desktop.domain.returned_reading import (
    CommentReading,
    FieldReading,
    Reading,
    TrackedEdit,
)
from irm_desktop.domain.review_records import SentField, Snapshot
from irm_desktop.ui.pages.inbox_page import InboxPage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

SENT = (
    "Before 2014 only state grants were listed. A national register would change who can check "
    "public money."
)
FIRST = SENT.replace("register would change", "register with every beneficiary would transform")
SECOND = SENT.replace("change", "alter")
OURS = SENT.replace("listed.", "listed, and 8,000 municipalities published nothing.")
COMMENT = "“Transformative” needs the reader to see what is new. Name the beneficiaries."
WHEN = "2090-04-07T08:00:00Z"
PEOPLE = ("Lucía Ejemplar", "Omar Muestra")


def take_inbox(photographer: Photographer) -> None:
    """An item of each sort, and the work area of the commitment."""
    window, workspace = photographer.window, photographer.program.context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    commitment = workspace.commitment_ids(plan.id)[7]
    workspace.set_reason(commitment, "potential_impact", SENT)
    copy = workspace.review_copy(plan.id, "progress", "en", recipient="Panel", role="iep")
    workspace.record_sent(copy, Snapshot(copy.fields), [])
    reason = _field(copy.fields, commitment, "reason")
    grade = _field(copy.fields, commitment, "value")
    comment = CommentReading(PEOPLE[0], WHEN, COMMENT, "change who can check", (reason.place,))
    for who, texts, comments in (
        (PEOPLE[0], {reason: FIRST, grade: "Moderate"}, (comment,)),
        (PEOPLE[1], {reason: SECOND}, ()),
    ):
        fields = tuple(_changed(field, text, who) for field, text in texts.items())
        reading = Reading("docx", copy.id, "properties", fields=fields, comments=comments)
        content = hashlib.sha256(who.encode()).digest()
        workspace.keep_returned(reading, copy.id, f"ES-2 {who}.docx", content)
    workspace.set_reason(commitment, "potential_impact", OURS)
    window.open_plan(plan.id, "inbox")
    page = cast(InboxPage, window.page("inbox"))
    photographer.settle(lambda: len(page.queue.items) > 2)
    for name, kind in (("conflict", "change"), ("rating", "value"), ("comment", "comment")):
        found = next(one for one in page.queue.items if one.kind == kind and one.sent_id == copy.id)
        page.list.choose(page.list.listed.row_of(found.key))
        photographer.take(f"inbox-{name}")
    window.go_to(commitment)
    window.commitments.panel.show_area("review")
    photographer.take("commitment-review")
    window.commitments.panel.show_area("design")
    window.open_plan(workspace.plan_by_key("EE-2").id, "inbox")
    photographer.take("inbox-empty")
    window.open_plan(plan.id)


def _field(fields: tuple[SentField, ...], commitment: str, name: str) -> SentField:
    """A field of the rating of potential impact."""
    return next(
        one
        for one in fields
        if (one.subject, one.indicator, one.field) == (commitment, "potential_impact", name)
    )


def _changed(field: SentField, theirs: str, who: str) -> FieldReading:
    before = field.shown or field.text
    edits = (TrackedEdit("del", before, who, WHEN), TrackedEdit("ins", theirs, who, WHEN))
    return FieldReading(field.place, "bookmark", (theirs,), (before,), edits)
