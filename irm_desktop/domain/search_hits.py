"""What the search finds, and where it leads."""

from dataclasses import dataclass, field

from irm_desktop.domain.search_snippet import Snippet

# The kinds of what is found, in the order of the first results. `old` are words that were replaced
# or deleted since. Numbers of kinds stand in the index: append, and change nothing.
KINDS = (
    "plan", "commitment", "milestone", "reason", "passage", "recommendation", "concern", "source",
    "attachment", "excerpt", "interview", "note", "person", "old",
)  # fmt: skip
OLD = "old"


@dataclass(frozen=True, slots=True)
class Target:
    """The field that a hit leads to; what does not concern its kind is empty.

    `page` is commitment, plan, process, report, eligibility, source, interview or person; `record`
    is what that page shows (a commitment, plan, member, source, interview, person).
    """

    page: str
    record: str
    plan_id: str = ""
    field: str = ""
    indicator: str = ""
    section: str = ""
    language: str = ""
    part: str = ""  # id of the note, excerpt, attachment, milestone, recommendation or concern


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found. `where` says in words where its `snippet` stands."""

    kind: str  # of KINDS
    entity: str
    record: str
    field: str
    plan_id: str
    title: str
    snippet: Snippet
    where: str
    target: Target
    title_marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index of words has come: `waiting` changes are not in it yet, of `total`."""

    waiting: int
    total: int
    sentence: str = ""  # why it is slow, where there is no index


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: hits, how many of each kind there are, and what is not in it yet."""

    hits: tuple[Hit, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    state: IndexState = IndexState(0, 0)
