"""The frozen report: all that a document shows, complete and in order.

`storage.report_query` builds it; every writer and the preview read only this. Every text is final,
in the report's language. Long texts are Markdown (CommonMark).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class GlanceRow:
    """A line of the at-a-glance table. `kind` is heading or figure; a value may be empty."""

    kind: str
    label: str
    values: tuple[str, ...] = ()
    key: str = ""  # stable name of the figure: completion.complete, relevant, star …


@dataclass(frozen=True, slots=True)
class AtAGlance:
    title: str
    columns: tuple[str, ...]  # e.g. Midterm, End of term
    rows: tuple[GlanceRow, ...]


@dataclass(frozen=True, slots=True)
class GridGroup:
    """A group of columns of the overview grid: its heading and its values."""

    label: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of the grid. `marks` has a flag per column; `notes` what stands in a group instead
    of marks (Not reviewed, Withdrawn …), one text per group, empty where there is none."""

    label: str
    marks: tuple[bool, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OverviewGrid:
    """The grid of `domain/notes.md`: group headings over rotated value headings."""

    groups: tuple[GridGroup, ...]
    rows: tuple[GridRow, ...]
    description: str  # alternative text


@dataclass(frozen=True, slots=True)
class ReportPassage:
    id: str
    section: str
    heading: str
    markdown: str


@dataclass(frozen=True, slots=True)
class ReportRating:
    indicator: str
    label: str
    value: str  # id, empty where not rated
    value_label: str
    printed: str
    code: int | None
    is_grade: bool
    reason: str
    stage: str
    evidence: str = ""  # Markdown
    sources: int = 0  # how many support it, cited beside it or not
    enough: bool | None = None  # whether the rule of evidence is met; None where not rated
    needs: str = ""  # what the rule asks for and what is there, in words
    id: str = ""  # of its record, also where nothing is rated yet


@dataclass(frozen=True, slots=True)
class ReportDerived:
    id: str
    label: str
    truth: str  # yes, no, undefined; or the outcome's id
    truth_label: str
    sentence: str
    conditions: tuple[tuple[str, str], ...]  # (yes | no | undefined, words)
    official: bool


@dataclass(frozen=True, slots=True)
class ReportMilestone:
    number: str
    title: str
    start: str
    end: str
    ratings: tuple[ReportRating, ...] = ()
    id: str = ""
    start_iso: str = ""
    end_iso: str = ""


@dataclass(frozen=True, slots=True)
class ReportCommitment:
    id: str
    number: str
    title: str
    starred: bool
    star_note: str
    text: str
    facts: tuple[tuple[str, str], ...]  # (Responsible institution, …)
    status: tuple[str, ...]  # Midterm: Limited
    grid: OverviewGrid
    ratings: tuple[ReportRating, ...]
    derived: tuple[ReportDerived, ...]
    passages: tuple[ReportPassage, ...]
    milestones: tuple[ReportMilestone, ...]
    theme: str = ""
    short_title: str = ""
    cluster: str = ""
    start_iso: str = ""
    end_iso: str = ""
    # Further fields of the record for the workbook: (stable name, label, value).
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ReportRecommendation:
    """`smart` are the labels of the checks that are met; `responded` and `integrated` are words
    of the report's language, empty where nothing is known."""

    number: str
    text: str
    addressee: str
    smart: tuple[str, ...]
    follow_up: str
    responded: str = ""
    integrated: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """`weight` is its width beside the others'; `kind`: text, number (aligned at its end), mark
    (a cross in the middle). A `rotated` heading is set upright."""

    label: str
    kind: str = "text"
    weight: float = 1.0
    rotated: bool = False


@dataclass(frozen=True, slots=True)
class TableCell:
    """`text` is Markdown; `mark` puts a cross; `tint` 0-3 the strength of a grade's ground;
    `light` green, yellow or red, always beside the word that says it."""

    text: str = ""
    mark: bool = False
    tint: int | None = None
    light: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """`kind`: row, or heading (its one cell spans the table)."""

    cells: tuple[TableCell, ...]
    kind: str = "row"


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of a section, the same for every writer. `description` is its alternative text,
    `notes` stand beneath it. `heads`: the first column heads its rows."""

    id: str
    caption: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    description: str
    notes: tuple[str, ...] = ()
    heads: bool = True


@dataclass(frozen=True, slots=True)
class ReportSection:
    """`kind` says what follows passages and tables: text, at_a_glance, commitments,
    recommendations, methodology, codebook. `number` is printed before the title (I, II, 2.1 …) and
    may be empty. `level` is that of its heading, 1 or 2. `commitments` and `charts` name, by id,
    which of the report's stand in it."""

    id: str
    number: str
    title: str
    kind: str
    passages: tuple[ReportPassage, ...] = ()
    level: int = 1
    tables: tuple[ReportTable, ...] = ()
    commitments: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One bar chart, native in Word and Excel: category labels and their counts."""

    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    description: str
    id: str = ""
    stacked: bool = False  # the series of a category in one bar: plans of a member


@dataclass(frozen=True, slots=True)
class CodebookEntry:
    indicator: str
    label: str
    stage: str
    question: str
    definition: str
    values: tuple[tuple[str, str, str, str], ...]  # id, label, code, definition
    source: str
    confirmed: bool
    tints: tuple[int | None, ...] = ()  # strength of each value's colour, None for no grade


@dataclass(frozen=True, slots=True)
class ReportSource:
    """A source that the plan's texts cite or that supports something. `kind` and `ground` are
    words; `citation` is the text of its note, Markdown. None that may not be cited is among
    them."""

    key: str
    kind: str
    ground: str
    citation: str
    url: str = ""
    accessed: str = ""  # ISO date
    attachments: int = 0
    supports: int = 0  # ratings, texts and commitments of this plan
    cited: int = 0  # texts of this plan that cite it


@dataclass(frozen=True, slots=True)
class Report:
    workspace_id: str
    plan_id: str
    plan_key: str
    kind: str
    title: str
    member: str
    plan_title: str
    period: str
    instrument: str
    instrument_label: str
    instrument_note: str  # what of it is unconfirmed
    language: str  # en, fr, es, ar
    right_to_left: bool
    researcher: str
    stage: str
    date: str  # formatted for the language
    terms: dict[str, str]  # fixed words the writers need, translated: see report_words
    sections: tuple[ReportSection, ...]
    at_a_glance: AtAGlance
    charts: tuple[ChartSeries, ...]
    commitments: tuple[ReportCommitment, ...]
    recommendations: tuple[ReportRecommendation, ...]
    codebook: tuple[CodebookEntry, ...]
    missing: tuple[str, ...]  # what a complete report would still need, in words
    previous: tuple[ReportRecommendation, ...] = ()  # of the report before, followed up
    citations: Mapping[str, str] = field(
        default_factory=dict
    )  # key of `[@key]` -> text of its note
    draft_mark: str = ""  # Draft for public comment: not to be cited
    sources: tuple[ReportSource, ...] = ()
    process: tuple[ReportTable, ...] = ()  # every question about the plan, for the workbook
