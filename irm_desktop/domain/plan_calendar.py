"""The calendar of a plan: its cycle, its delivery, the dates the handbooks set, the stages of its
reports, what was sent and came back. In the language asked for, with no session behind it.
"""

from dataclasses import dataclass

from irm_desktop.domain.delivery import Delivery
from irm_desktop.domain.report_stages import StageState

ENTRY_KINDS = (
    "cycle",  # the plan begins, ends
    "delivery",  # due, delivered, changes taken until
    "deadline",  # what a handbook sets: the Action Plan Review within four months
    "stage",  # planned, began, ended, published
    "comment",  # the first day on which public comment may end
    "sent",
    "due",  # an answer asked for with a review copy
    "returned",
)
PAST, TODAY, COMING, LATE, UNDATED_ENTRY = "past", "today", "coming", "late", "undated"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One date of a plan. `at` is ISO as far as it is certain (2020, 2020-08, 2020-08-31), of
    things recorded by the program the day of its time in UTC; empty where there is no date yet.

    `state`: past, today, coming, late (a day that has passed without what it asks for), undated.
    """

    key: str  # the same as long as the entry stands for the same thing
    kind: str  # of ENTRY_KINDS
    at: str
    words: str  # the date as the language writes it, or the words it came in
    title: str
    detail: str = ""
    state: str = COMING
    assessment_id: str = ""
    report: str = ""  # kind of the report
    stage: str = ""
    mark: str = ""  # of a stage: planned, began, ended, published
    record: str = ""  # id of the sent document, returned file or stage date
    source: str = ""  # of a rule, where it stands
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class ReportStages:
    """The stages of the reports that are written in one assessment."""

    assessment_id: str
    kind: str  # of the assessment: design, results …
    label: str  # the reports' names, in the language
    stage: str  # the one they are in
    stages: tuple[StageState, ...]
    reports: tuple[str, ...] = ()  # kinds of the reports written in it

    @property
    def now(self) -> StageState:
        return next(one for one in self.stages if one.state == "now" or one.id == self.stage)


@dataclass(frozen=True)
class PlanCalendar:
    """`entries` by date, those without one last; `reports` in the order of the instrument."""

    plan_id: str
    language: str
    today: str  # ISO date
    delivery: Delivery | None
    delivery_sentence: str
    entries: tuple[CalendarEntry, ...]
    reports: tuple[ReportStages, ...]

    @property
    def next(self) -> CalendarEntry | None:
        """What comes next: today or later."""
        return next((one for one in self.entries if one.state in (TODAY, COMING)), None)
