"""Items of an inbox, made by hand: a small plan's files that came back from two reviewers."""

from dataclasses import replace

from irm_desktop.domain.merge import merge_all
from irm_desktop.domain.review_records import (
    Proposal,
    Returned,
    ReviewItem,
    Sent,
    ThreadEntry,
    Voice,
)

BASE = (
    "Before 2014 only state grants were listed. "
    "A national register would change who can check public money."
)
THEIRS = (
    "Before 2014 only state grants were listed. A national register with every beneficiary "
    "would substantially change who can check public money."
)
OURS = (
    "Before 2014 only state grants were listed, and 8,000 municipalities published nothing. "
    "A national register would change who can check public money."
)
WORD, BOOK = "file-word", "file-book"


def a_sent(plan_id: str, number: int = 3, **fields: str) -> Sent:
    sent = Sent(
        id=f"sent-{number}",
        plan_id=plan_id,
        assessment_id="assessment",
        report="g2-progress",
        number=number,
        language="en",
        stage="iep_review",
        role="iep",
        recipient="IEP",
        at="2026-03-03T09:00:00Z",
        by="Ana",
    )
    return replace(sent, **fields)  # type: ignore[arg-type]


def a_file(plan_id: str, id: str = WORD, name: str = "ES-AP2-v3_IEP.docx") -> Returned:
    return Returned(
        id=id,
        sent_id="sent-3",
        plan_id=plan_id,
        name=name,
        sha256=id,
        format=name.rpartition(".")[2],
        at="2026-04-09T10:00:00Z" if id == WORD else "2026-03-28T10:00:00Z",
        by="Ana",
    )


def a_voice(who: str = "IEP reviewer", file: str = WORD, **fields: str) -> Voice:
    name = "ES-AP2-v3_IEP.docx" if file == WORD else "ES-AP2-data.xlsx"
    voice = Voice(who, "2026-04-07T08:00:00Z", "yes", name, file, "bookmark")
    return replace(voice, **fields)  # type: ignore[arg-type]


def a_proposal(theirs: str, *voices: Voice, question: str = "") -> Proposal:
    return Proposal(theirs, voices or (a_voice(),), (f"remark of {theirs[:8]}",), question)


def an_item(key: str, plan_id: str, *wanted: str, **fields: object) -> ReviewItem:
    """A changed text with a proposal for each text that is wanted, merged as storage does."""
    made = ReviewItem(
        key=key,
        plan_id=plan_id,
        sent_id="sent-3",
        kind="change",
        label="Commitment 1: Potential impact, reason",
        entity="rating",
        record="rating-1",
        field="reason",
        subject_kind="commitment",
        indicator="potential_impact",
        base=BASE,
        ours=BASE,
        proposals=tuple(a_proposal(text) for text in wanted),
    )
    made = replace(made, **fields)  # type: ignore[arg-type]
    if not made.proposals or made.merged:
        return made
    theirs = [one.theirs for one in made.proposals]
    if made.kind == "value":
        moved = made.ours != made.base and made.ours not in theirs
        conflicts = moved or len(set(theirs)) > 1
        return replace(made, merged=made.ours if conflicts else theirs[0], conflicts=conflicts)
    merged = merge_all(made.base, made.ours, theirs)
    return replace(made, merged=merged.text, conflicts=not merged.clean)


def a_comment(key: str, plan_id: str, text: str, **fields: object) -> ReviewItem:
    thread = (ThreadEntry("IEP reviewer", "2026-04-07T08:00:00Z", text),)
    made = ReviewItem(
        key=key,
        plan_id=plan_id,
        sent_id="sent-3",
        kind="comment",
        label="Commitment 1: Potential impact, reason",
        entity="rating",
        record="rating-1",
        field="reason",
        subject_kind="commitment",
        indicator="potential_impact",
        base=BASE,
        ours=BASE,
        text=text,
        quote="who can check public money",
        thread=thread,
        voices=(a_voice(),),
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def a_queue(plan_id: str, commitments: list[str]) -> tuple[ReviewItem, ...]:
    """One item of each kind, in the order of the document."""
    first = commitments[0]
    book = a_voice("Staff", BOOK, tracked="", way="key")
    value = {
        "kind": "value", "field": "value", "base": "moderate", "ours": "moderate",
        "label": "Commitment 1: Potential impact", "needs_reason": True,
    }  # fmt: skip
    return (
        an_item("merge", plan_id, THEIRS, ours=OURS, edited_since=True, subject=first),
        a_comment("comment", plan_id, "“Transformative” needs the reader to see what is new.",
                  subject=first),
        an_item("rating", plan_id, "transformative", subject=first, **value),
        an_item("conflict", plan_id, "Ends in June 2015.", "Ends in May 2015.", subject=first,
                base="Ends in July 2015.", ours="Ends in July 2015.", record="passage-1",
                entity="passage", field="text", label="Commitment 1: What remains"),
        an_item("title", plan_id, "Publish all grants", base="Publish grants", record=first,
                ours="Publish grants", entity="commitment", field="title", kind="value",
                subject=first, indicator="", label="Commitment 1: Title",
                proposals=(a_proposal("Publish all grants", book),)),
        an_item("mangled", plan_id, base="2.10", ours="2.10", kind="mangled", record=first,
                entity="commitment", field="number", subject=first, indicator="",
                label="Commitment 2.10: Number", question="lost-zeros", merged="2.10",
                proposals=(a_proposal("2.1", book, question="lost-zeros"),)),
        ReviewItem("added", plan_id, "sent-3", "added", "Row 14 of Commitments",
                   text="11 Open contracts; Ministry of Finance", voices=(book,)),
        ReviewItem("removed", plan_id, "sent-3", "removed", "Commitment 2: Title",
                   record=first, field="title", voices=(a_voice(),)),
        ReviewItem("outside", plan_id, "sent-3", "outside", "After “Methodology”",
                   text="See also the report of 2013.", voices=(a_voice(),)),
        ReviewItem("unplaced", plan_id, "sent-3", "unplaced", "Place not known",
                   text="Please check all names.", voices=(a_voice(way="wording"),)),
    )  # fmt: skip
