"""The frozen report: all that a document shows, complete and in order.

`storage.report_query` builds it; every writer and the preview read only this. Every text is final,
in the report's language. Long texts are Markdown (CommonMark).
"""

from dataclasses import dataclass


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
    number: str
    text: str
    addressee: str
    smart: tuple[str, ...]
    follow_up: str


@dataclass(frozen=True, slots=True)
class ReportSection:
    """`kind` says what follows the heading: text, at_a_glance, commitments, recommendations,
    methodology, codebook. `number` is printed before the title (I, II …) and may be empty."""

    id: str
    number: str
    title: str
    kind: str
    passages: tuple[ReportPassage, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One bar chart, native in Word and Excel: category labels and their counts."""

    title: str
    categories: tuple[str, ...]
    series: tuple[tuple[str, tuple[int, ...]], ...]
    description: str


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
    language: str  # en, fr, es
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
