"""Layouts: what each column of a published table means and how the publisher spells it, as data.

The same layout reads an import and writes the open data. Frozen dataclasses only; `layout_file`
makes them from TOML.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from irm_desktop.domain.text import fold

FIELDS = frozenset({
    "unique_id", "member", "plan", "plan_title", "code", "region", "kind", "year", "end_year",
    "report_year", "report_year_end_of_term", "theme", "number", "title", "title_fr",
    "short_title", "text", "start", "end", "lead_institution", "supporting_institutions",
    "cluster", "carried_over", "milestone_number", "milestone_title", "milestone_title_fr",
    "milestone_start", "milestone_end", "deliverable_number", "deliverable", "deliverable_fr",
    "deadline",
})  # fmt: skip

KINDS = (
    "field", "label", "code", "test", "outcome", "outcome_code", "tag", "count", "kept",
    "number", "evidence", "counted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spelling:
    """One value of a scale: the label and code the publisher writes, other labels read as it.

    `doubtful` labels say something else and share only the code; each reading is a finding.
    """

    value: str
    label: str
    code: str = ""
    also: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LayoutNote:
    """Something the publisher does that a person should know: said once an import."""

    code: str
    column: str
    message: str
    proposal: str


@dataclass(frozen=True)
class LayoutScale:
    id: str
    spellings: tuple[Spelling, ...]

    @cached_property
    def by_label(self) -> dict[str, Spelling]:
        """Folded label -> spelling; the first that claims a label keeps it."""
        found: dict[str, Spelling] = {}
        for spelling in self.spellings:
            for label in (spelling.label, *spelling.also, *spelling.doubtful):
                found.setdefault(fold(label), spelling)
        return found

    @cached_property
    def by_value(self) -> dict[str, Spelling]:
        return {spelling.value: spelling for spelling in self.spellings}


@dataclass(frozen=True, slots=True)
class Column:
    """A column as its publisher names it. `kind` is one of KINDS, `target` what it holds: a field,
    an indicator, a derived value or a tag; empty where the column is only kept.

    A `number` is the answer to a question for one, `evidence` says where another answer can be
    seen, `counted` is the published count of a derived value.
    `scale` spells a label or code, or the words that stand for a number. `empty_for` are the words
    that leave a field or evidence empty. `fresh` is written for a commitment that came from no
    table and has nothing to put here. `star` names the
    formula of a published star (A, B, C), for the doctor. `rates` names the indicator that a test
    column stands for where an instrument asks it: the overall relevance of G4 is its lens.
    """

    name: str
    kind: str
    target: str = ""
    scale: str = ""
    empty_for: tuple[str, ...] = ()
    fresh: str = ""
    star: str = ""
    rates: str = ""
    optional: bool = False


@dataclass(frozen=True)
class Layout:
    """One published form of the table of commitments, or, where `subject` is plan, of plans.

    `recognise` are the column names that tell the layout from all others. `head` are the rows that
    a fresh table starts with. `defaults` give the member, plan and year where no column does.
    """

    id: str
    title: Mapping[str, str]
    source: str
    columns: tuple[Column, ...]
    recognise: tuple[str, ...]
    scales: Mapping[str, LayoutScale]
    states: Mapping[str, str]  # folded word -> id of a value that is not a grade
    state_words: Mapping[str, str]  # id -> the word that is written
    subject: str = "commitment"
    policy_scheme: str = ""
    yes: str = "1"
    no: str = "0"
    writable: bool = False
    head: tuple[tuple[str, ...], ...] = ()
    newline: str = "\r\n"
    final_newline: bool = True
    byte_order_mark: bool = False
    short_years: bool = False
    member_names: Mapping[str, str] = field(default_factory=dict)  # member key -> written name
    defaults: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[LayoutNote, ...] = ()

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The names of the columns, made unique as those of a table that is read."""
        return unique_names([column.name for column in self.columns])

    @cached_property
    def by_key(self) -> dict[str, Column]:
        return dict(zip(self.keys, self.columns, strict=True))

    def of_kind(self, *kinds: str) -> Iterator[tuple[str, Column]]:
        return ((key, column) for key, column in self.by_key.items() if column.kind in kinds)

    @cached_property
    def _fields(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, column in self.of_kind("field"):
            found.setdefault(column.target, key)
        return found

    def key_of_field(self, name: str) -> str | None:
        """The unique name of the first column that holds the field."""
        return self._fields.get(name)

    @cached_property
    def folded_names(self) -> frozenset[str]:
        """The publisher's column names, folded; nameless columns left out."""
        return frozenset(fold(column.name) for column in self.columns if column.name)

    @cached_property
    def signature(self) -> frozenset[str]:
        return frozenset(fold(name) for name in self.recognise)


@dataclass(frozen=True)
class Layouts:
    """All layouts that were loaded, in the order in which they are tried."""

    layouts: tuple[Layout, ...]

    @cached_property
    def by_id(self) -> dict[str, Layout]:
        return {layout.id: layout for layout in self.layouts}


def places_of(layout: Layout, columns: Sequence[str]) -> dict[str, int]:
    """Where each column of the layout stands among the unique names of a table, from 0."""
    exact = {column: place for place, column in enumerate(columns)}
    loose: dict[str, int] = {}
    for column, place in exact.items():
        loose.setdefault(fold(column), place)
    found = {key: exact.get(key, loose.get(fold(key))) for key in layout.keys}
    return {key: place for key, place in found.items() if place is not None}


def keys_of(layout: Layout, columns: Sequence[str]) -> list[str]:
    """The layout's key for each of a table's unique names; its own name where there is none."""
    found = list(columns)
    for key, place in places_of(layout, columns).items():
        found[place] = key
    return found


def unique_names(names: Sequence[str]) -> tuple[str, ...]:
    """`names` trimmed, with nameless columns numbered and repeated names counted."""
    seen: dict[str, int] = {}
    found = []
    for place, name in enumerate(names, start=1):
        plain = " ".join(name.split()) or f"Column {place}"
        seen[plain] = seen.get(plain, 0) + 1
        found.append(plain if seen[plain] == 1 else f"{plain} ({seen[plain]})")
    return tuple(found)
