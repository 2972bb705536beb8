"""An instrument: one generation of the IRM's method, as data.

Frozen dataclasses only. `instrument_file` makes them from TOML, `evaluation` computes derived
values from them. Labels are mappings from a language (`en`, `fr`, `es`) to a text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

Labels = Mapping[str, str]


def in_language(labels: Labels, language: str) -> str:
    """The text in `language`, else in English, else an empty text."""
    return labels.get(language) or labels.get("en", "")


@dataclass(frozen=True)
class Value:
    """One answer of a scale: a grade, or a state that is not a grade (section 6.2).

    `code` is the number used in OGP's tables, None where there is none. `rank` is the place among
    the grades from 0, None for what is not a grade. `settled` tells, for a state that is not a
    grade, whether the researcher has settled it (Unclear, Withdrawn: a condition on it fails)
    or nothing is known (NR, ND, n/a: a condition on it is unknown).
    """

    id: str
    labels: Labels
    short: Labels
    definition: Labels
    code: int | None
    rank: int | None
    tint: int | None  # 0-3 strength of the grade's colour; None: no tint
    settled: bool
    printed: Labels = field(default_factory=dict)  # where reports print another word
    dataset: tuple[str, ...] = ()  # spellings in OGP's tables, the first is the one written
    source: str = ""
    confirmed: bool = True

    @property
    def is_grade(self) -> bool:
        return self.rank is not None

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)

    def printed_label(self, language: str = "en") -> str:
        return in_language(self.printed, language) or self.label(language)


@dataclass(frozen=True)
class Band:
    """What a number above `above` is worth, in points (section 2.11)."""

    above: "Decimal"
    points: int


@dataclass(frozen=True)
class Scale:
    """An ordered set of grades and, after them, the states that are not grades.

    `family` names the glyphs: bars, ripples, circle, chevrons, tick, letter, ladder, light.
    `kind` is choice (one of `values`), or number or date: then the answer is the number as decimal
    text or the date as ISO text, and `values` holds only the states. `points` of a choice are the
    codes of its grades; of a number, those of the first of `bands` that it lies above, else 0.
    """

    id: str
    family: str
    labels: Labels
    values: tuple[Value, ...]
    kind: str = "choice"
    unit: Labels = field(default_factory=dict)
    least: "Decimal | None" = None
    most: "Decimal | None" = None
    bands: tuple[Band, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Value]:
        return {value.id: value for value in self.values}

    @property
    def grades(self) -> tuple[Value, ...]:
        return tuple(value for value in self.values if value.is_grade)

    @property
    def states(self) -> tuple[Value, ...]:
        return tuple(value for value in self.values if not value.is_grade)


@dataclass(frozen=True)
class Indicator:
    """A question the method asks of a subject at a stage."""

    id: str
    labels: Labels
    short: Labels  # column heading
    question: Labels
    definition: Labels
    scale: Scale
    subject: str  # member, plan, commitment, milestone
    stage: str  # id of one of the instrument's stages
    page: str  # where the window asks it: design, implementation, process, eligibility
    reports: tuple[str, ...]
    group: str = ""  # e.g. ogp_values: asked together
    letter: Labels = field(default_factory=dict)  # of a value tile
    required: bool = True
    asked_when: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # other -> its answers
    computed: str = ""  # what works the answer out (domain.plan_process); a rating stands in for it
    guidance: Labels = field(default_factory=dict)  # where to look, and what counts
    source: str = ""
    confirmed: bool = True

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class Condition:
    """A node of a rule. `kind` is all, any, first, in, at_least, or derived (another one's truth).

    `in`: the indicator's value is one of `values`. `at_least`: the indicator's number reaches
    `number`. `first`: the first part that can be told.
    `strict`: of an outermost `all`, one unknown part leaves it unknown, even if another fails.
    Labels say the condition in words; `about` names what it looks at, for use inside a sentence;
    `met`, `failed`, `unknown` and `needed` replace the words that are otherwise made from it.
    """

    kind: str
    labels: Labels = field(default_factory=dict)
    parts: tuple["Condition", ...] = ()
    indicator: str = ""
    values: tuple[str, ...] = ()
    derived: str = ""
    number: "Decimal | None" = None
    strict: bool = True
    about: Labels = field(default_factory=dict)
    met: Labels = field(default_factory=dict)
    failed: Labels = field(default_factory=dict)
    unknown: Labels = field(default_factory=dict)
    needed: Labels = field(default_factory=dict)


@dataclass(frozen=True)
class Outcome:
    """One named result of a classification, such as Increase."""

    id: str
    labels: Labels
    code: int | None = None
    dataset: tuple[str, ...] = ()
    condition: Condition | None = None
    compare: str = ""  # higher, same, lower: the second indicator's rank against the first's
    source: str = ""
    confirmed: bool = True


@dataclass(frozen=True)
class Derived:
    """A value computed from ratings, never typed.

    `kind` is `test` (yes, no, undefined), `outcome` (one of `outcomes`, or undefined), `count` (how
    many parts of `rule` hold; undefined while one is unknown) or `points` (the sum of the points of
    the indicators `of`, each up to `most_points`; the states in `uncovered` leave one out, and yes
    means a share of at least `share` of what was possible, with `least_covered` left in).
    `official` marks the formula the instrument's own reports used. `words` open the sentence that
    explains the result: yes, no, undefined, and needs (what stands before the missing grade).
    """

    id: str
    labels: Labels
    short: Labels
    subject: str
    kind: str
    rule: Condition | None
    outcomes: tuple[Outcome, ...] = ()
    compares: tuple[str, str] | None = None
    official: bool = True
    page: str = "design"
    definition: Labels = field(default_factory=dict)
    source: str = ""
    confirmed: bool = True
    words: Mapping[str, Labels] = field(default_factory=dict)
    of: tuple[str, ...] = ()
    most_points: int = 0
    share: "Fraction | None" = None
    least_covered: int = 0
    uncovered: tuple[str, ...] = ()

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class Stage:
    """A report in which part of the indicators is assessed; also the kind of an assessment."""

    id: str  # progress, end_of_term, design, implementation, review, results
    labels: Labels
    short: Labels
    cut_off: Labels = field(default_factory=dict)


@dataclass(frozen=True)
class Instrument:
    """One generation: G1a, G1b, G2a, G2b, G3, G4 (section 2.1). `stages` are those of a plan;
    `documents` are reports that rate nothing of their own, and are written apart from the stages'.
    """

    id: str
    labels: Labels
    plans_submitted: tuple[int, int]  # first and last year; the last of G4 is 9999
    stages: tuple[Stage, ...]
    indicators: tuple[Indicator, ...]
    derived: tuple[Derived, ...]
    reports: tuple[str, ...]
    source: str = ""
    confirmed: bool = True
    member_stage: Stage | None = None  # what is asked of the member, year by year (section 2.11)
    documents: tuple[str, ...] = ()

    @cached_property
    def indicator_by_id(self) -> dict[str, Indicator]:
        return {indicator.id: indicator for indicator in self.indicators}

    @cached_property
    def derived_by_id(self) -> dict[str, Derived]:
        return {derived.id: derived for derived in self.derived}

    @property
    def assessment_kinds(self) -> tuple[str, ...]:
        """The kinds of assessments that a plan has: its stages, then its other documents."""
        return (*(stage.id for stage in self.stages), *self.documents)

    @cached_property
    def stage_by_id(self) -> dict[str, Stage]:
        return {stage.id: stage for stage in self.stages}

    def indicators_of(self, subject: str, page: str | None = None) -> tuple[Indicator, ...]:
        return tuple(
            indicator
            for indicator in self.indicators
            if indicator.subject == subject and (page is None or indicator.page == page)
        )

    def derived_of(self, subject: str) -> tuple[Derived, ...]:
        return tuple(derived for derived in self.derived if derived.subject == subject)

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True)
class InstrumentLibrary:
    """All instruments that were loaded, in order of their plans."""

    instruments: tuple[Instrument, ...]

    @cached_property
    def by_id(self) -> dict[str, Instrument]:
        return {instrument.id: instrument for instrument in self.instruments}

    def for_year(self, year: int) -> Instrument:
        """The instrument of plans submitted in `year`, a proposal the user may override.

        Raises KeyError where no instrument covers the year (section 2.1).
        """
        for instrument in self.instruments:
            first, last = instrument.plans_submitted
            if first <= year <= last:
                return instrument
        raise KeyError(year)
