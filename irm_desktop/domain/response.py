"""The response matrix: every remark that came back, by whom, our answer, and what changed where."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from irm_desktop.domain.diff import Piece
from irm_desktop.domain.review_records import Sent


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One remark: a comment or a proposed change, with all who made it.

    `pieces` show in words what became of the text it is about, from what was sent to what stands
    there now; empty where nothing changed. `before` and `after` are the same as whole texts, of a
    rating the labels of its values.
    """

    number: int  # from 1, in the order of the document
    key: str  # of the inbox's item
    kind: str  # of REMARK_KINDS
    kind_label: str  # Comment, Change
    place: str  # where, in words: Commitment 8, potential impact, reason
    code: str  # as printed in the review copy: C8.PI; empty where there is none
    by: tuple[str, ...]  # names as the files give them, each once
    roles: tuple[str, ...]  # of the recipients of those copies, in words
    at: str  # ISO, of the last voice; empty where nobody can tell
    quote: str  # the words a comment is about
    text: str  # the comment with its replies, or the proposal in words
    wanted: str  # what a change proposes, as a whole text or label
    proposed: tuple[Piece, ...]  # the same in words, against what was sent
    state: str  # open, or one of ANSWERS
    answer: str  # in words: Taken, Declined …
    reply: str
    answered_by: str
    answered_at: str  # ISO
    before: str
    after: str
    pieces: tuple[Piece, ...]
    subject_kind: str = ""
    subject: str = ""
    entity: str = ""
    record: str = ""
    field: str = ""
    files: tuple[str, ...] = ()

    @property
    def is_changed(self) -> bool:
        return any(piece.kind != "same" for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Matrix:
    """All rows, and the fixed words of the file in its language (`words`: see
    `resources/reports/words/response.toml`)."""

    plan_id: str
    plan_key: str
    language: str
    right_to_left: bool
    title: str  # Response to the review
    subtitle: str  # member, plan, reports
    date: str  # in words
    sents: tuple[Sent, ...]
    rows: tuple[MatrixRow, ...]
    counts: Mapping[str, int] = field(default_factory=dict)  # by state
    words: Mapping[str, str] = field(default_factory=dict)
