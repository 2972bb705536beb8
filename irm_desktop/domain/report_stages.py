"""The stages of a report as data: who reads it in which, what has to be so before it goes on.

Read from `resources/stages.toml` (section 3.1 of the reference and domain/notes.md); a wrong file
is refused with key and reason. Whether a stage's requirements are met is told by
`domain.stage_state`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Labels, in_language
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.review_records import ROLES
from irm_desktop.domain.toml_table import Table, read_toml

FILE = "stages.toml"
STAGES = ("draft", "staff_review", "iep_review", "pre_publication", "public_comment", "final")
PLANNED, BEGAN, ENDED, PUBLISHED = "planned", "began", "ended", "published"
MARKS = (PLANNED, BEGAN, ENDED, PUBLISHED)
# What can be asked before a stage is left: nothing that must be fixed is open; a review copy went
# to each role; all remarks are answered; both languages were published; days for comment passed.
REQUIREMENTS = ("findings", "sent", "answered", "published", "comment_days")


@dataclass(frozen=True, slots=True)
class StageKind:
    """One stage. `roles` are those who read the report in it; `least_days` the days that it is
    open for comment at least, counted from the later of the two languages (0: not asked)."""

    id: str
    labels: Labels  # Review by IRM staff
    short: Labels  # Staff review
    tasks: Labels  # what is done in it
    roles: tuple[str, ...]
    requires: tuple[str, ...]  # of REQUIREMENTS
    least_days: int
    source: str
    confirmed: bool

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


@dataclass(frozen=True, slots=True)
class StageDate:
    """A date of a stage of an assessment's reports. `language`: of what was published."""

    id: str
    assessment_id: str
    stage: str
    mark: str  # of MARKS
    date: PartialDate
    language: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something a stage asks for, in words. `met` is None where it cannot be told."""

    id: str  # of REQUIREMENTS; `sent` and `answered` once for each role
    text: str
    met: bool | None
    detail: str = ""  # what there is, or what is missing
    role: str = ""


@dataclass(frozen=True, slots=True)
class StageState:
    """One stage of an assessment's reports, in the language asked for. `state`: done, now, later.

    `earliest_end` is the first day on which it may end, as ISO, where the days for comment say so
    and all dates are known; empty otherwise."""

    id: str
    label: str
    short: str
    task: str
    state: str
    planned: PartialDate = UNDATED  # when it is to begin
    began: PartialDate = UNDATED
    ended: PartialDate = UNDATED
    published: tuple[tuple[str, PartialDate], ...] = ()  # language, date
    earliest_end: str = ""
    requirements: tuple[Requirement, ...] = ()
    source: str = ""
    confirmed: bool = True

    @property
    def unmet(self) -> tuple[Requirement, ...]:
        """What is certainly not so."""
        return tuple(one for one in self.requirements if one.met is False)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that a handbook sets, counted from a date of the plan: `months` after (or before,
    where negative) its start, end or delivery.

    `reports` are the kinds of reports whose publication meets it; of none, nobody can tell."""

    id: str
    labels: Labels
    since: str  # start, end, delivered
    months: int
    years: tuple[int, int]  # of submission, first and last
    plan_years: int  # only for plans that run so long; 0: for all
    reports: tuple[str, ...]
    rule: str  # id of the handbook's rule
    source: str
    confirmed: bool


@dataclass(frozen=True)
class Stages:
    """All stages in their order, the handbook's dates, and the words of the sentences."""

    stages: tuple[StageKind, ...]
    deadlines: tuple[Deadline, ...]
    words: Mapping[str, Labels]

    @property
    def by_id(self) -> dict[str, StageKind]:
        return {one.id: one for one in self.stages}

    def label(self, stage: str, language: str = "en") -> str:
        """A stage's name; of an unknown one, that of the first."""
        return self.stages[stage_place(stage)].label(language)

    def say(self, word: str, language: str, /, **parts: object) -> str:
        return in_language(self.words[word], language).format(**parts)


def stage_place(stage: str) -> int:
    """The place of a stage among STAGES; of an unknown one, the first."""
    return STAGES.index(stage) if stage in STAGES else 0


def load_stages(path: Path) -> Stages:
    """The stages of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    stages = tuple(_stage(item) for item in table.tables("stages"))
    if tuple(one.id for one in stages) != STAGES:
        table.refuse(f"must be {', '.join(STAGES)}, in this order", "stages")
    deadlines = tuple(_deadline(item) for item in table.tables("deadlines"))
    words = table.table("words")
    made = Stages(stages, deadlines, {name: words.labels(name) for name in words.names()})
    table.close()
    return made


def _stage(table: Table) -> StageKind:
    made = StageKind(
        id=table.choice("id", STAGES),
        labels=table.labels("label"),
        short=table.labels("short"),
        tasks=table.labels("task"),
        roles=_known(table, "roles", ROLES),
        requires=_known(table, "requires", REQUIREMENTS),
        least_days=table.number("least_days") or 0,
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    if ("comment_days" in made.requires) != (made.least_days > 0):
        table.refuse("the days for comment need a number of days, and the reverse", "least_days")
    table.close()
    return made


def _deadline(table: Table) -> Deadline:
    first, last = table.number("from_year"), table.number("to_year")
    made = Deadline(
        id=table.text("id"),
        labels=table.labels("label"),
        since=table.choice("since", ("start", "end", "delivered")),
        months=table.number("months") or 0,
        years=(first or 2011, last or 9999),
        plan_years=table.number("plan_years") or 0,
        reports=table.texts("reports", ()),
        rule=table.text("rule"),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def _known(table: Table, key: str, known: tuple[str, ...]) -> tuple[str, ...]:
    found = table.texts(key, ())
    for one in found:
        if one not in known:
            table.refuse(f"{one!r} is unknown; it can be {', '.join(known)}", key)
    return found
