"""Rounds of review for tests, without files: what was sent, and readings of what came back."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from irm_desktop.domain.returned_reading import (
    CommentReading,
    FieldReading,
    Reading,
    TrackedEdit,
)
from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.domain.review_records import Kept, SentField, Snapshot
from irm_desktop.storage.workspace import Workspace

AT = "2026-11-20T10:00:00Z"


def sent_out(
    workspace: Workspace, key: str = "ES-2", kind: str = "progress", role: str = "government"
) -> ReviewCopy:
    """A review copy that was recorded, its rich texts left out."""
    plan = workspace.plan_by_key(key).id
    copy = workspace.review_copy(plan, kind, "en", recipient="Ministry of Justice", role=role)
    workspace.record_sent(copy, Snapshot(copy.fields), [])
    return copy


def at_code(copy: ReviewCopy, code: str, cell: int = 1) -> SentField:
    (found,) = (one for one in copy.fields if (one.code, one.cell) == (code, cell))
    return found


def changed(field: SentField, theirs: str, who: str = "Rosa", at: str = AT) -> FieldReading:
    """A field that a reviewer gave other words, tracked; of a choice the words printed."""
    before = field.shown or field.text
    edits = (TrackedEdit("del", before, who, at), TrackedEdit("ins", theirs, who, at))
    return FieldReading(
        field.place, "bookmark", tuple(theirs.split("\n")), tuple(before.split("\n")), edits
    )


def said(
    field: SentField, text: str, who: str = "Rosa", *, quote: str = "", replies: Sequence[str] = ()
) -> CommentReading:
    """A comment at a field; `replies` are of the same person."""
    answers = tuple(CommentReading(who, AT, one) for one in replies)
    return CommentReading(who, AT, text, quote, (field.place,), replies=answers)


def a_reading(
    copy: ReviewCopy,
    fields: Iterable[FieldReading] = (),
    comments: Iterable[CommentReading] = (),
) -> Reading:
    """A Word file in which all other fields are as they were sent."""
    given = {one.place: one for one in fields}
    every = tuple(given.get(one.place) or _same(one) for one in copy.fields if one.code)
    return Reading(
        "docx", copy.id, "properties", program="Word", fields=every, comments=tuple(comments)
    )


def _same(field: SentField) -> FieldReading:
    words = tuple((field.shown or field.text).split("\n"))
    return FieldReading(field.place, "bookmark", words, words)


def came_back(
    workspace: Workspace, copy: ReviewCopy, reading: Reading, name: str = "review.docx"
) -> Kept:
    """Keeps a reading; the bytes of its file follow from what it says."""
    content = hashlib.sha256(repr((reading, name)).encode()).digest()
    return workspace.keep_returned(reading, copy.id, name, content)


def renamed(reading: Reading, who: str) -> Reading:
    """The same remarks by somebody else."""
    fields = tuple(
        replace(one, edits=tuple(replace(edit, author=who) for edit in one.edits))
        for one in reading.fields
    )
    comments = tuple(replace(one, author=who) for one in reading.comments)
    return replace(reading, fields=fields, comments=comments)
