"""What a reader of returned files found, before it is compared with what was sent.

Made by `importing.returned_docx` and `importing.returned_xlsx`; `domain.review_capture` turns it
into remarks. Texts are plain: paragraphs in order, citations and notes spelled out as their
Markdown (`[@law, art. 2]`, `^[words]`).
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrackedEdit:
    """One tracked change. `kind`: ins, del, move_in, move_out, mark_ins, mark_del (a paragraph's
    mark), row_ins, row_del, format."""

    kind: str
    text: str
    author: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class FieldReading:
    """A field that was found again. `rejected` is what stands there with all tracked changes
    undone, `accepted` with all of them done. `copy` counts: 0 the field, 1 … its copies."""

    place: int  # of the SentField
    way: str  # of WAYS
    accepted: tuple[str, ...]
    rejected: tuple[str, ...]
    edits: tuple[TrackedEdit, ...] = ()
    copy: int = 0


@dataclass(frozen=True, slots=True)
class OutsideReading:
    """Text outside any field that was not sent so. `where` is the heading or label before it.
    `sent` is what was sent there, empty for what was added; what is gone without a tracked change
    is empty in both views."""

    accepted: str
    rejected: str
    where: str = ""
    edits: tuple[TrackedEdit, ...] = ()
    sent: str = ""


@dataclass(frozen=True, slots=True)
class CommentReading:
    """A comment with its replies. `places` are the fields its range touches, `where` the words of
    the label or heading it stands at when it touches none. `start` and `end` count characters of
    the first field's accepted text, its paragraphs joined by line breaks; -1 where it has no
    range in it. A comment on a label has the first field of the label as its place, and `where`."""

    author: str
    at: str
    text: str
    quote: str = ""
    places: tuple[int, ...] = ()
    where: str = ""
    start: int = -1
    end: int = -1
    replies: tuple["CommentReading", ...] = ()
    resolved: bool = False


@dataclass(frozen=True, slots=True)
class CellReading:
    """A cell whose value is not what was written. `found` is the cell normalised, `raw` as the file
    holds it. `cause` is empty, or names what happened: formula, error, emptied, lost-zeros,
    shifted-date, cut, other-language, ambiguous-date, ambiguous-number, not-on-scale, lost-word
    (“None” read as nothing), sorted-apart (a column was sorted and not the table).
    `meant` is what is certain: a value id, an ISO date, what was sent where only a program changed
    it. Line breaks of texts are kept in `found`."""

    sheet: str
    row: str  # record id
    key: str
    cell: str  # C7
    found: str
    raw: str = ""
    cause: str = ""
    meant: str = ""  # value id or ISO date, where it is certain


@dataclass(frozen=True, slots=True)
class RowReading:
    """A row that was added, removed or copied. `cells` are (key, label, text)."""

    kind: str  # added, removed, copied, unknown
    sheet: str
    row: str  # record id; empty for an added one
    line: int  # of the sheet, 0 where it is gone
    cells: tuple[tuple[str, str, str], ...] = ()
    twin: str = ""  # id of the record it may be


@dataclass(frozen=True, slots=True)
class CellComment:
    """A note or threaded comment of a cell."""

    comment: CommentReading
    sheet: str
    row: str
    key: str
    cell: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One returned file, read. `export_id` as the file says, `found_by` how: properties,
    identifier, print (the line on the last page), guess, or empty. `notices` name what is there
    and was not read (pictures, macros, linked files), as codes."""

    format: str  # docx, xlsx
    export_id: str = ""
    found_by: str = ""
    workspace_id: str = ""
    program: str = ""
    fields: tuple[FieldReading, ...] = ()
    missing: tuple[int, ...] = ()  # places of fields whose label is gone
    outside: tuple[OutsideReading, ...] = ()
    comments: tuple[CommentReading, ...] = ()
    new_notes: tuple[str, ...] = ()  # words of notes that were not sent so
    cells: tuple[CellReading, ...] = ()
    rows: tuple[RowReading, ...] = ()
    cell_comments: tuple[CellComment, ...] = ()
    notices: tuple[str, ...] = ()
