"""A small review copy, as it was sent, and files that come back for it: for tests of the inbox."""

from dataclasses import replace

from irm_desktop.domain.returned_reading import (
    CommentReading,
    FieldReading,
    Reading,
    TrackedEdit,
)
from irm_desktop.domain.review_capture import capture
from irm_desktop.domain.review_records import (
    Remark,
    Returned,
    Sent,
    SentCell,
    SentComment,
    SentField,
    Snapshot,
)
from irm_desktop.domain.rich_text import RichParagraph, RichSpan
from irm_desktop.domain.sent_text import sent_paragraphs

TEXT = "The ministry **published** the list. Nobody read it [@law, art. 2]."
RICH = (
    RichParagraph(
        "paragraph",
        (
            RichSpan("The ministry "),
            RichSpan("published", strong=True),
            RichSpan(" the list. Nobody read it"),
            RichSpan("", note="[@law, art. 2]"),
            RichSpan("."),
        ),
    ),
)
SHOWN = "The ministry published the list. Nobody read it[@law, art. 2]."
CHOICES = (("none", "None"), ("minor", "Minor"), ("major", "Major"))
COMMITMENT = {"subject_kind": "commitment", "subject": "c8"}


def a_field(place: int, code: str, field: str, kind: str, text: str, **facts: object) -> SentField:
    about = {"entity": "commitment", "record": "c8", "label": f"Commitment 8, {field}"}
    made = {**about, **COMMITMENT, **facts}
    return SentField(place, code, 1, field=field, kind=kind, text=text, **made)  # type: ignore[arg-type]


FIELDS = (
    a_field(0, "C8.T", "title", "line", "Open budget", shown="Open budget"),
    a_field(1, "C8.TX", "text", "markdown", TEXT, rich=RICH),
    a_field(2, "C8.N", "notes", "text", "First line.\n\nSecond line."),
    a_field(3, "C8.PI", "value", "choice", "minor", shown="Minor", choices=CHOICES,
            entity="rating", record="r1", indicator="potential_impact"),
    a_field(4, "C8.PI", "reason", "markdown", "", entity="rating", record="r1",
            indicator="potential_impact"),
    a_field(5, "C8.S", "start", "date", "May 2026", shown="May 2026"),
)  # fmt: skip
CELLS = (
    SentCell("Commitments", "c8", "number", "8"),
    SentCell("Commitments", "c8", "title", "Open budget", 0),
    SentCell("Commitments", "c8", "text", TEXT, 1),
    SentCell("Commitments", "c8", "potential_impact", "Minor", 3),
    SentCell("Commitments", "c8", "start", "May 2026", 5),
)
OURS = (
    SentComment("Rosa", "2026-05-01T10:00:00Z", "Which list?", "item-1"),
    SentComment("Office", "2026-05-02T11:30:00Z", "The one of 2025.", "item-1"),
)
SNAPSHOT = Snapshot(
    FIELDS, CELLS, ("Cover", "C8 [C8.T]"), {"Law, article 2": "[@law, art. 2]"}, OURS
)
SENT = Sent(
    "sent-1", "plan-1", "a-1", "results", 1, "en", "draft", "staff", "IRM", "2026-05-03", "me"
)


def untouched() -> Reading:
    fields = tuple(
        FieldReading(one.place, "bookmark", sent_paragraphs(one), sent_paragraphs(one))
        for one in FIELDS
    )
    return Reading("docx", "sent-1", "properties", fields=fields)


def edited(place: int, *now: str, who: str = "Rosa", tracked: bool = True) -> Reading:
    """The file with a field that reads otherwise."""
    reading = untouched()
    before = reading.fields[place].rejected
    edits = (TrackedEdit("ins", "…", who, "2026-06-01T09:00:00Z"),) if tracked else ()
    made = FieldReading(place, "code", now, before if tracked else now, edits)
    fields = (*reading.fields[:place], made, *reading.fields[place + 1 :])
    return replace(reading, fields=fields)


def comment(text: str, *places: int, who: str = "Rosa", **facts: object) -> CommentReading:
    at = str(facts.pop("at", "2026-06-01T09:30:00Z"))
    return CommentReading(who, at, text, places=places, **facts)  # type: ignore[arg-type]


def captured(reading: Reading, file: str = "file-1") -> tuple[Remark, ...]:
    return capture(reading, SENT, SNAPSHOT, file)


def a_file(name: str) -> Returned:
    return Returned(name, "sent-1", "plan-1", f"{name}.docx", name, "docx", "2026-06-02", "me")
