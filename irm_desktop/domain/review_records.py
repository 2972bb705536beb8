"""What goes out for review and what comes back: the records, frozen, with no session behind them.

A *sent document* is a report or plan workbook as it went out; its *snapshot* holds every field as
it was written. A *returned file* is read into *remarks*: grow-only facts, the same for the same
file. The inbox is computed from remarks and *answers* (`domain.review_items`), so that it does not
depend on the order in which files came back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.domain.changes import Change
from irm_desktop.domain.rich_text import RichText

ROLES = ("staff", "iep", "government", "civil_society", "public", "other")
FIELD_KINDS = ("markdown", "text", "line", "choice", "date")
REMARK_KINDS = (
    "change",  # the text of a field was changed
    "value",  # a rating, a date or another short value was changed
    "comment",  # a comment, alone or with its replies
    "added",  # a row or record that was not sent
    "removed",  # a label or row that is gone
    "copied",  # a second copy of a field or row
    "outside",  # text changed, added or deleted outside any field
    "note",  # the words of a note were changed
    "format",  # only the look was changed
    "mangled",  # what a spreadsheet program did to a cell
    "unplaced",  # captured, but nobody can tell where it belongs
)
TRACKED = ("yes", "no", "mixed", "")  # empty: a workbook, where nobody can tell
WAYS = ("bookmark", "tag", "code", "wording", "key", "")  # how the field was found again
ANSWERS = ("taken", "adapted", "declined", "asked", "later")
OPEN = "open"


@dataclass(frozen=True, slots=True)
class SentField:
    """A field as it went out. `text` is what the workspace held: Markdown, plain text, the id of a
    value, or a date's words; `shown` what was printed for a line, choice or date. `cell` counts the
    cells after the label with `code`, from 1; a field without a code is in the workbook alone, and
    every field with one must stand in the Word file. `heads` are the journal's heads at that
    moment. A rating is entity `rating` with the fields value, reason and evidence; `subject` and
    `indicator` say which."""

    place: int  # in the snapshot, from 0
    code: str  # printed in brackets at its label: C8.PI
    cell: int
    entity: str
    record: str
    field: str
    kind: str  # of FIELD_KINDS
    label: str  # in the copy's language: Commitment 8, potential impact, reason
    text: str
    shown: str = ""
    heads: tuple[str, ...] = ()
    subject_kind: str = ""  # plan, commitment, milestone, recommendation
    subject: str = ""
    indicator: str = ""
    section: str = ""
    choices: tuple[tuple[str, str], ...] = ()  # value id, label as printed
    rich: RichText = ()  # of Markdown: its paragraphs
    name: str = ""  # `label` without its subject, as a row is headed: Potential impact


@dataclass(frozen=True, slots=True)
class SentCell:
    """A cell of the plan's workbook as it was written, normalised. `place` is the field it shows,
    -1 for what nobody can change there (numbers computed, titles repeated)."""

    sheet: str  # name of the table: Commitments
    row: str  # id of the record in its hidden first column
    key: str  # of the column, from the hidden first row
    written: str
    place: int = -1


@dataclass(frozen=True, slots=True)
class SentComment:
    """A comment that we wrote ourselves, so that it is known again: by author, time and words."""

    author: str
    at: str  # ISO, to the second
    text: str
    item: str = ""  # key of the item it answers


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that went out, as written. `notes`: printed words of a note -> its Markdown; `outside`:
    the paragraphs outside any field, in order."""

    fields: tuple[SentField, ...] = ()
    cells: tuple[SentCell, ...] = ()
    outside: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    comments: tuple[SentComment, ...] = ()
    margins: tuple[str, ...] = ()  # paragraphs of page heads and feet


@dataclass(frozen=True, slots=True)
class SentFile:
    format: str  # docx, xlsx
    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A review copy that went out. `number` counts those of a plan from 1."""

    id: str  # the export's id, in the files
    plan_id: str
    assessment_id: str
    report: str  # kind of the report: design, results …
    number: int
    language: str
    stage: str  # of the report when it went out
    role: str  # of ROLES
    recipient: str
    at: str  # ISO 8601, UTC
    by: str
    files: tuple[SentFile, ...] = ()
    field_count: int = 0
    due: str = ""  # ISO date by which an answer was asked for


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back. `notices` are sentences about the file as a whole."""

    id: str
    sent_id: str
    plan_id: str
    name: str
    sha256: str
    format: str
    at: str
    by: str  # who brought it in
    program: str = ""  # that saved it last, as the file says
    role: str = ""
    reviewers: tuple[str, ...] = ()  # names found in it
    notices: tuple[str, ...] = ()
    remark_count: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done with a file that came back: how many of its remarks are new, and how many were
    known, of this file or of another. `change` is empty where the very file was there already."""

    change: Change
    returned: Returned
    new: int
    known_before: int


@dataclass(frozen=True, slots=True)
class ThreadEntry:
    """One comment or reply. `own` where we had written it."""

    author: str
    at: str
    text: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that came back. `key` names the item it belongs to: the same for the same remark
    of several people, whatever file it came in."""

    id: str
    key: str
    returned_id: str
    sent_id: str
    plan_id: str
    kind: str  # of REMARK_KINDS
    entity: str = ""
    record: str = ""
    field: str = ""
    code: str = ""
    label: str = ""  # where it is, in words
    subject_kind: str = ""
    subject: str = ""
    indicator: str = ""
    section: str = ""
    who: str = ""  # names joined by "; " where several changed one text
    at: str = ""  # ISO, of the last change; empty where nobody can tell
    tracked: str = ""
    way: str = ""
    before: str = ""  # as sent: Markdown or the value
    theirs: str = ""  # as returned: Markdown or the value
    quote: str = ""  # the words a comment is about
    text: str = ""  # of a comment, or what was found
    thread: tuple[ThreadEntry, ...] = ()
    resolved: bool = False
    question: str = ""  # code of why it cannot be applied by itself: emptied, formula …
    answers: str = ""  # key of the item of which this is a reply to our answer
    place: int = -1  # of the field in its snapshot; -1 where it has none


@dataclass(frozen=True, slots=True)
class Answer:
    """What was decided about an item. `seen` are the ids of the remarks it was given to."""

    key: str
    plan_id: str
    action: str  # of ANSWERS
    reply: str = ""
    result: str = ""  # the text or value that was taken; of what is left for later, its draft
    seen: tuple[str, ...] = ()
    by: str = ""
    at: str = ""
    operation: str = ""  # in which it was applied


@dataclass(frozen=True, slots=True)
class Voice:
    """One person's part in a proposal or comment."""

    who: str
    at: str
    tracked: str
    file: str  # name of the returned file
    returned_id: str
    way: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """One text or value that somebody wants, with all who want it."""

    theirs: str
    voices: tuple[Voice, ...]
    remarks: tuple[str, ...]  # ids
    question: str = ""


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One line of the inbox: a changed field with all its proposals, or a comment.

    `state` is open or one of ANSWERS; an answered item is open again when something new comes to
    it. `edited_since`: ours is not what was sent any more. `after_review`: the field was changed
    again after it was answered. `conflicts`: no merge without a choice."""

    key: str
    plan_id: str
    sent_id: str
    kind: str
    label: str
    code: str = ""
    entity: str = ""
    record: str = ""
    field: str = ""
    subject_kind: str = ""
    subject: str = ""
    indicator: str = ""
    section: str = ""
    state: str = OPEN
    base: str = ""
    ours: str = ""
    proposals: tuple[Proposal, ...] = ()
    quote: str = ""
    text: str = ""
    thread: tuple[ThreadEntry, ...] = ()
    voices: tuple[Voice, ...] = ()
    answer: Answer | None = None
    reopened: bool = False
    resolved: bool = False  # in the file, by the reviewer
    edited_since: bool = False
    after_review: bool = False
    merged: str = ""  # what taking all proposals would give
    conflicts: bool = False
    needs_reason: bool = False  # a rating: taken only with a reason of the researcher
    question: str = ""

    @property
    def all_voices(self) -> tuple[Voice, ...]:
        """All who have a part in it, each once."""
        of_proposals = (voice for one in self.proposals for voice in one.voices)
        return tuple(dict.fromkeys((*self.voices, *of_proposals)))
