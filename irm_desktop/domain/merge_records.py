"""What a merge would do or did, and the conflicts it left, as the window and the command line tell
them. Frozen."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as made

from irm_desktop.domain.changes import Change
from irm_desktop.domain.merge import Merged
from irm_desktop.domain.vectors import Vector

NEW, CHANGED, DELETED, CONFLICT, KEPT, RETURNED = (
    "new", "changed", "deleted", "conflict", "kept", "returned",
)  # fmt: skip
# Reasons to stop and ask before a merge, as `MergeQuestion.code`.
FOREIGN, EMPTY, NEWER, LARGE, UNKNOWN = (
    "foreign", "empty", "newer", "large-deletion", "unknown-sender",
)  # fmt: skip
FIELD, RATING, KEPT_RECORD, TWIN = "field", "rating", "kept", "twin"  # kinds of conflicts


@dataclass(frozen=True, slots=True)
class MergeChange:
    """One field of one record that would change, or a record that comes or goes.

    `kind` is one of NEW, CHANGED, DELETED, CONFLICT (both sides changed it), KEPT (deleted on one
    side, changed on the other: it stays), RETURNED (was deleted here, comes back). `subject` is the
    id of the commitment or plan it belongs to, `words` name the record and the field; values are as
    the journal has them, None where there is none.
    """

    kind: str
    person: str
    at: str  # ISO date-time, UTC
    entity: str
    record: str
    field: str
    subject: str
    subject_words: str
    words: str
    before: object = None
    after: object = None


@dataclass(frozen=True, slots=True)
class MergeQuestion:
    """Why the merge stops: nothing is done until a person agrees to `code`."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What a merge would do. `waits`: it follows something that has not arrived, the sentence says
    what. `questions` have to be agreed to. `files`: how many files it brings, `names`: of how many
    people it brings the key to the name."""

    source: str  # who sent it
    name: str  # of the file
    entries: int = 0
    operations: int = 0
    files: int = 0
    names: int = 0
    changes: tuple[MergeChange, ...] = ()
    questions: tuple[MergeQuestion, ...] = ()
    waits: str = ""
    notices: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        """All of it is here already."""
        return not (self.entries or self.waits or self.files or self.names)

    def by_person(self) -> Mapping[str, tuple[MergeChange, ...]]:
        """The changes of each person, in their order."""
        found: dict[str, list[MergeChange]] = {}
        for one in self.changes:
            found.setdefault(one.person, []).append(one)
        return {person: tuple(ones) for person, ones in found.items()}


@dataclass(frozen=True, slots=True)
class MergeDone:
    """What a merge did. `waits`: the bundle was put aside until what it follows arrives."""

    change: Change
    preview: MergePreview
    waits: bool = False
    taken_up: tuple[str, ...] = ()  # names of bundles that waited and came along


@dataclass(frozen=True, slots=True)
class CopyReach:
    """What another copy is known to have, as somebody at it said at `at` (ISO date-time, UTC)."""

    id: str  # of a laptop's key, or of an office
    name: str
    at: str
    vector: Vector


@dataclass(frozen=True, slots=True)
class WaitingNote:
    """A bundle that was put aside at `at` (ISO date-time, UTC) until what it follows arrives."""

    sha256: str
    name: str
    source: str
    at: str


@dataclass(frozen=True, slots=True)
class Side:
    """A version of a conflict: who, when, and what. Of a rating `values` holds all of it by field;
    of a field its one value. `shown`: the one that stands in tables and reports meanwhile."""

    ids: tuple[str, ...]  # of the journal's entries
    person: str
    at: str  # ISO date-time, UTC
    values: Mapping[str, object]
    text: str
    shown: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """What two people did without knowing of each other.

    FIELD: the same field got different values; `proposal` is a merge of the texts where the sides
    touched different sentences. RATING: two people rated one question. KEPT_RECORD: somebody
    deleted the record, another changed it; it stays. TWIN: two records go by one key that
    others refer to (`[@key]` of a source).
    """

    key: str  # stable: entity, record, field
    kind: str
    plan_id: str
    entity: str
    record: str
    field: str
    subject: str
    subject_words: str
    words: str
    sides: tuple[Side, ...]
    base: str = ""
    proposal: Merged | None = None
    more: Mapping[str, str] = made(default_factory=dict)
