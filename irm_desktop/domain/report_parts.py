"""The parts of a kind of report: sections, passages, lines and columns of its tables. Data only."""

from dataclasses import dataclass, field

from irm_desktop.domain.instrument import Labels, in_language

SECTION_KINDS = (
    "text",
    "at_a_glance",
    "commitments",
    "recommendations",
    "methodology",
    "codebook",
)
FIGURE_KINDS = ("heading", "fact", "count", "value", "values", "truth", "plan_value", "plan_truth")
FIGURE_STYLES = ("title", "number", "years", "full", "short")
TABLE_KINDS = (
    "answers",
    "influence",
    "involved",
    "tests",
    "commitments",
    "recommendations",
    "follow_up",
    "eligibility",
    "concerns",
    "interviews",
)
CHARTS = ("completion", "relevance", "impact", "opened", "plans")
COMMITMENT_FIELDS = ("lead_institution", "supporting_institutions", "start", "end", "theme")


@dataclass(frozen=True)
class ColumnKind:
    """A column of a table of commitments. `of` is number, title, a field, an indicator, a derived
    value, or `passage.ID` for a text written about each; several with a space between stand beneath
    each other, and of `a|b` the first that the instrument has is shown. `weight` is its width
    beside the other columns'."""

    id: str
    labels: Labels
    of: str
    weight: float = 1.0


@dataclass(frozen=True)
class TableKind:
    """A table of a section, made from ratings and records; one of TABLE_KINDS.

    `answers`: the questions about the plan in `groups`, or those named by `questions`, with answer
    and reason, and what follows from them (`derived`) beneath. `influence`: the levels of public
    influence against development and implementation. `involved`: the matrix of who was involved.
    `tests`: the conditions of `derived`, each with yes, no or not known, and why. `commitments`: a
    row each with `columns`, of those for which `only` holds (see `SectionKind`), under headings of
    their clusters where `clusters`. The others follow from the records of their name. A note that
    begins with ✪ stands only where a row has the star.
    """

    id: str
    kind: str
    labels: Labels  # its caption
    groups: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    derived: str = ""
    columns: tuple[ColumnKind, ...] = ()
    only: str = ""
    clusters: bool = False
    notes: tuple[Labels, ...] = ()
    source: str = ""
    confirmed: bool = True

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class Lengths:
    """Where the targets for the lengths of texts come from; `labels` says it to the reader."""

    labels: Labels
    source: str = ""
    confirmed: bool = False


@dataclass(frozen=True)
class SectionKind:
    """A section of a report. `words` is a target for its length, None where there is none.

    `text` is fixed Markdown printed before what the researcher wrote, empty where there is none.
    `level` is that of its heading. `only` chooses among the commitments: `star`, `promising=yes` (a
    rating or a derived value), `passage.ID` (something is written there); all where it is empty.
    One of several, parted by `|`, is enough. `hint` says what belongs in it.
    """

    id: str
    number: str  # I, II …; may be empty
    labels: Labels
    kind: str  # one of SECTION_KINDS
    required: bool = True
    words: int | None = None
    text: Labels = field(default_factory=dict)
    source: str = ""
    confirmed: bool = True
    level: int = 1
    tables: tuple[TableKind, ...] = ()
    only: str = ""
    charts: tuple[str, ...] = ()
    hint: Labels = field(default_factory=dict)
    own: bool = False  # added by a house form

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class PassageKind:
    """A text written about each commitment; `hint` says what belongs in it, `words` how much.

    One that is not `printed` in the commitment's block stands in a table of commitments alone.
    """

    id: str
    labels: Labels
    hint: Labels
    required: bool = True
    words: int | None = None
    printed: bool = True
    source: str = ""
    confirmed: bool = True

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class FactKind:
    """A line of the commitment's head: one of COMMITMENT_FIELDS and its printed name."""

    field: str
    labels: Labels


@dataclass(frozen=True)
class GridGroupKind:
    """A group of columns of the overview grid, under one heading.

    `by` tells what the columns are. `grade`: the grades of the indicators' common scale, a mark
    under the one that was given. `indicator`: one column an indicator, a mark where it has its
    highest grade (OGP values).
    """

    id: str
    labels: Labels
    by: str  # grade or indicator
    indicators: tuple[str, ...]


@dataclass(frozen=True)
class GridRowKind:
    """A row of the grid: it holds the marks of indicators asked at one of `stages`."""

    labels: Labels
    stages: tuple[str, ...]


@dataclass(frozen=True)
class FigureKind:
    """A line of the at-a-glance table, or several where it counts each value of an indicator.

    `kind`: heading; count (commitments); value (with one of `values`); values (a line for each
    grade, highest first, and for what else occurs); truth (derived value is yes). `of` names the
    indicator or derived value for each column of the table, empty where the column has none;
    `a|b` is the first that is an official one. Of a count, `of` may name the indicators whose
    *not applicable* leaves a commitment out of the column.

    Of the plan, given by `glance_facts`: fact (by the figure's id, as `style` says), plan_value
    (the answer to the question `of`), plan_truth (the derived value `of`, its opposite where
    `inverted`; told from the answers `looks_at` alone where they are named).
    `without` stands where a column has none: N/A. An `optional` line is left out where nothing is
    known.
    """

    id: str
    kind: str  # one of FIGURE_KINDS
    labels: Labels
    of: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    share: bool = False  # print the share of all commitments too
    instruments: tuple[str, ...] = ()  # only in reports on plans of these; empty: in all
    inverted: bool = False
    looks_at: tuple[str, ...] = ()
    without: Labels = field(default_factory=dict)
    style: str = "title"  # one of FIGURE_STYLES: how a fact is said
    optional: bool = False

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)
