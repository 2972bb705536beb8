"""OGP by the numbers: the figures of a workspace as tables that can be shown, printed or summed.

Only the shapes stand here. `numbers_tables.make_numbers` fills them, `numbers_form` says in data
which columns there are and in which words. Every text is final, in the chosen language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from irm_desktop.domain.report import ChartSeries

Values = Mapping[str, str | None]  # indicator -> value id
BY = ("country", "year", "generation")  # ids of the three tables that break the figures down


@dataclass(frozen=True, slots=True)
class NumbersColumn:
    """`kind`: text (aligned at its start), count, or share (a count with what it is a share of).

    `group` is the heading that several columns share, `hint` says what is counted.
    """

    key: str
    label: str
    kind: str = "count"
    group: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class NumbersCell:
    """`text` is shown: 23, or 183 of 792 (23.1%); `short` where room is scarce: 183 (23.1%).

    For programs `count`, for a share `of`, what can be told at all, and `unknown`, what cannot: an
    undefined value is never counted as no. `count` is None where the question was never asked, or
    nothing of it can be told: the text is then a dash.
    """

    text: str
    count: int | None = None
    of: int | None = None
    unknown: int = 0
    short: str = ""

    @property
    def share(self) -> float | None:
        """0 to 1; None where nothing can be told."""
        return self.count / self.of if self.of and self.count is not None else None


@dataclass(frozen=True, slots=True)
class NumbersRow:
    """`cells` follow the table's columns. `kind`: row, or total (of all rows, printed last).

    `generations` are the ids of the instruments that the row counts; `mixes` says that there are
    several, so that its figures were made with different questions.
    """

    key: str
    label: str
    cells: tuple[NumbersCell, ...]
    kind: str = "row"
    generations: tuple[str, ...] = ()

    @property
    def mixes(self) -> bool:
        return len(self.generations) > 1


@dataclass(frozen=True, slots=True)
class NumbersTable:
    """`head` is the heading over the rows' labels. `mixes_generations` is a sentence wherever the
    table compares or sums what different instruments asked, else empty; it is shown with the
    table, always. `notes` stand beneath. `charts` draw its main figures."""

    id: str  # overview, stars, completion, impact, influence, country, year, generation, codes
    title: str
    head: str
    columns: tuple[NumbersColumn, ...]
    rows: tuple[NumbersRow, ...]
    notes: tuple[str, ...] = ()
    mixes_generations: str = ""
    charts: tuple[ChartSeries, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """`notes` concern all tables. `groups` are the headings of columns, by their name in data."""

    title: str
    language: str
    right_to_left: bool
    tables: tuple[NumbersTable, ...]
    notes: tuple[str, ...] = ()
    groups: Mapping[str, str] = field(default_factory=dict)

    def table(self, table_id: str) -> NumbersTable:
        """Raises KeyError."""
        for one in self.tables:
            if one.id == table_id:
                return one
        raise KeyError(table_id)


@dataclass(frozen=True, slots=True)
class CountedMember:
    """A member as the figures see it. `country_name` is in the language of the figures."""

    key: str
    name: str
    kind: str  # national or local
    country: str
    country_name: str


@dataclass(frozen=True, slots=True)
class CountedPlan:
    """A plan with its own answers and those of its commitments, which may be read only once."""

    key: str
    member: str  # key of a CountedMember
    submitted: str  # year
    instrument: str
    values: Values = field(default_factory=dict)  # of the plan
    commitments: Iterable[Values] = ()


@dataclass(frozen=True, slots=True)
class CodeDifference:
    """A cell of an imported table that says something else than its label or the rules (section 7).

    `published` is the cell, `taken` what stands for it here.
    """

    plan: str  # its key
    number: str
    column: str  # of the table that was imported: _CompletionProgress
    published: str
    taken: str
