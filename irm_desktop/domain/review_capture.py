"""What came back in a file, as remarks: every edit, comment, row and cell, and nothing else.

An untouched file makes no remark. What has no field is a remark all the same, and says where it was
found. Nothing here looks at what the workspace holds now: that is `domain.review_items`.
"""

from collections.abc import Sequence

from irm_desktop.domain.returned_reading import FieldReading, OutsideReading, Reading
from irm_desktop.domain.review_capture_cells import capture_cells, capture_rows
from irm_desktop.domain.review_capture_comments import Comments
from irm_desktop.domain.review_records import Remark, Sent, SentField, Snapshot
from irm_desktop.domain.review_remarks import (
    Maker,
    change_key,
    made_id,
    put_into,
    same_words,
    who_changed,
)
from irm_desktop.domain.rich_edit import theirs_markdown
from irm_desktop.domain.rich_markdown import typed_note
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.domain.text import clean, fold, one_line

_TEXTS = ("markdown", "text")


def capture(
    reading: Reading, sent: Sent, snapshot: Snapshot, returned_id: str
) -> tuple[Remark, ...]:
    """The remarks of a file in the order of the document; the same for the same words, however
    the file is named and wherever it was saved."""
    maker = Maker(sent, snapshot, returned_id)
    for field in reading.fields:
        _capture_field(maker, field)
    for place in reading.missing:
        _capture_missing(maker, place)
    for outside in reading.outside:
        _capture_outside(maker, outside)
    _capture_notes(maker, reading)
    capture_cells(maker, reading.cells)
    capture_rows(maker, reading.rows)
    comments = Comments(maker)
    for comment in reading.comments:
        comments.add(comment)
    for one in reading.cell_comments:
        comments.add_of_cell(one)
    last = len(snapshot.fields)
    return tuple(
        sorted(maker.found.values(), key=lambda one: one.place if one.place >= 0 else last)
    )


def _capture_field(maker: Maker, found: FieldReading) -> None:
    sent = maker.fields[found.place]
    if found.copy:
        _capture_copy(maker, sent, found)
        return
    if same_words(found.accepted, sent_paragraphs(sent)):
        _capture_look(maker, sent, found)
        return
    who, at = who_changed(found.edits)
    theirs, question = _theirs(sent, found.accepted)
    if theirs == sent.text and not question:
        return
    kind = "change" if sent.kind in _TEXTS else "value"
    remark = maker.about(
        sent,
        kind,
        change_key(sent),
        who=who,
        at=at,
        tracked=_tracked(sent, found),
        way=found.way,
        before=sent.text,
        theirs=theirs,
        question=question,
    )
    maker.add(remark, theirs)


def _tracked(sent: SentField, found: FieldReading) -> str:
    if same_words(found.rejected, sent_paragraphs(sent)):
        return "yes"
    return "no" if same_words(found.rejected, found.accepted) else "mixed"


def _theirs(sent: SentField, accepted: Sequence[str]) -> tuple[str, str]:
    """The text or value that came back, and why it cannot be taken by itself."""
    lines = [line for text in accepted for line in clean(text).split("\n") if line.strip()]
    if not lines:
        return "", "emptied" if sent.text else ""
    if sent.kind == "markdown":
        return theirs_markdown(sent.rich, sent.text, accepted), ""
    if sent.kind == "text":
        # A reader cannot tell lines from paragraphs: what is new is a paragraph where others are.
        between = "\n" if "\n" in sent.text and "\n\n" not in sent.text else "\n\n"
        shown = between.join(sent_paragraphs(sent))
        return put_into(sent.text, shown, between.join(lines)), ""
    line = one_line(" ".join(lines))
    if sent.kind != "choice":
        return line, ""
    word = fold(line)
    meant = [value for value, label in sent.choices if word in (fold(label), fold(value))]
    return (meant[0], "") if len(meant) == 1 else (line, "not-on-scale")


def _capture_look(maker: Maker, sent: SentField, found: FieldReading) -> None:
    """Only the look of a field was changed, and that was tracked: it is listed."""
    formats = [one for one in found.edits if one.kind == "format"]
    if not formats:
        return
    names = sorted({one.author.strip() for one in formats} - {""})
    text = "\n".join(dict.fromkeys(one.text for one in formats if one.text.strip()))
    key = made_id("format", sent.record, sent.field, text)
    at = max(one.at for one in formats)
    remark = maker.about(
        sent, "format", key, who="; ".join(names), at=at, way=found.way, text=text, tracked="yes"
    )
    maker.add(remark, text)


def _capture_copy(maker: Maker, sent: SentField, found: FieldReading) -> None:
    """A second copy of a field: which of them is meant, nobody can tell."""
    text = "\n".join(found.accepted)
    who, at = who_changed(found.edits)
    theirs, _ = _theirs(sent, found.accepted)
    key = made_id("copied", sent.record, sent.field, theirs)
    remark = maker.about(
        sent,
        "copied",
        key,
        who=who,
        at=at,
        way=found.way,
        before=sent.text,
        theirs=theirs,
        text=text,
        question="copied",
    )
    maker.add(remark, text)


def _capture_missing(maker: Maker, place: int) -> None:
    """A label is gone: that is asked, and never taken for an emptied text."""
    sent = maker.fields[place]
    key = made_id("removed", sent.record, sent.field)
    remark = maker.about(sent, "removed", key, before=sent.text, question="removed")
    maker.add(remark)


def _capture_outside(maker: Maker, found: OutsideReading) -> None:
    if same_words([found.accepted], [found.sent]):
        return
    who, at = who_changed(found.edits)
    key = made_id("outside", maker.sent.plan_id, found.where, found.sent, found.accepted)
    remark = maker.about(
        None,
        "outside",
        key,
        label=found.where,
        who=who,
        at=at,
        tracked="yes" if same_words([found.rejected], [found.sent]) else "no",
        before=found.sent,
        theirs=found.accepted,
        text=found.accepted or found.sent,
    )
    maker.add(remark, found.sent, found.accepted)


def _capture_notes(maker: Maker, reading: Reading) -> None:
    """Words of notes that no field shows: those in a field are part of its change."""
    shown = "\n".join(text for one in reading.fields for text in one.accepted)
    for words in reading.new_notes:
        if typed_note(words) in shown:
            continue
        key = made_id("note", maker.sent.plan_id, words)
        maker.add(maker.about(None, "note", key, theirs=words, text=words), words)
