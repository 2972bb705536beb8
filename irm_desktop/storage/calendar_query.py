"""From what is known of a plan's dates to its calendar, in one language."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from irm_desktop.domain.calendar_entries import CalendarFacts, calendar_entries
from irm_desktop.domain.delivery import Delivery
from irm_desktop.domain.handbook import Handbook, load_handbook
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.plan_calendar import PlanCalendar, ReportStages
from irm_desktop.domain.records import ActionPlan, Assessment
from irm_desktop.domain.report_kind import ReportKind, assessment_of, reports_in_order
from irm_desktop.domain.report_stages import STAGES, StageDate, stage_place
from irm_desktop.domain.review_records import Returned, Sent
from irm_desktop.domain.stage_state import StageFacts, stage_states
from irm_desktop.storage.report_choice import report_kinds
from irm_desktop.storage.report_words import Words
from irm_desktop.storage.stage_dates import stages

_ENGLISH = "en"
_HANDBOOK = Path(__file__).resolve().parents[2] / "resources" / "handbook.toml"


@dataclass(frozen=True)
class PlanDates:
    """All that a calendar is made from. `waiting` counts items of the inbox without an answer, by
    sent document; `written`: the languages of the texts, by assessment."""

    plan: ActionPlan
    instrument: Instrument
    delivery: Delivery | None
    assessments: tuple[Assessment, ...]
    dates: tuple[StageDate, ...]
    sents: tuple[Sent, ...]
    returned: tuple[Returned, ...]
    waiting: Mapping[str, int]
    written: Mapping[str, tuple[str, ...]]
    today: str  # ISO date

    def languages(self, assessment_id: str) -> tuple[str, ...]:
        """The languages of a report: English and those of the plan; where the plan names none,
        those it is written in, if they are two. Empty where nobody can tell."""
        if self.plan.languages:
            return tuple(dict.fromkeys((_ENGLISH, *self.plan.languages)))
        written = self.written.get(assessment_id, ())
        return written if len(written) > 1 else ()


@cache
def handbook() -> Handbook:
    return load_handbook(_HANDBOOK)


def stage_after(stage: str) -> str:
    """The next stage; empty after the last."""
    following = stage_place(stage) + 1
    return STAGES[following] if following < len(STAGES) else ""


def plan_calendar(dates: PlanDates, language: str) -> PlanCalendar:
    reports = report_stages(dates, language, {})
    facts = CalendarFacts(
        plan=dates.plan,
        delivery=dates.delivery,
        today=dates.today,
        reports=reports,
        dates=dates.dates,
        sents=dates.sents,
        returned=dates.returned,
        report_labels={one.report: one.label(language) for one in _kinds(dates)},
        language_names=_language_names(dates, language),
    )
    return PlanCalendar(
        plan_id=dates.plan.id,
        language=language,
        today=dates.today,
        delivery=dates.delivery,
        delivery_sentence="" if dates.delivery is None else dates.delivery.sentence(language),
        entries=calendar_entries(facts, stages(), handbook(), language),
        reports=reports,
    )


def report_stages(
    dates: PlanDates, language: str, findings: Mapping[str, int]
) -> tuple[ReportStages, ...]:
    """The stages of each assessment that a report is written in. `findings`: what must be fixed
    before the stage ends that an assessment is in, where it was looked for."""
    own: dict[str, list[ReportKind]] = {}
    for kind in _kinds(dates):
        found = assessment_of(kind, dates.assessments)
        if found is not None:
            own.setdefault(found.id, []).append(kind)
    names = _language_names(dates, language)
    back = Counter(one.sent_id for one in dates.returned)
    words = Words(language)
    made = []
    for one in dates.assessments:
        if one.id not in own:
            continue
        facts = StageFacts(
            stage=one.stage,
            today=dates.today,
            dates=tuple(d for d in dates.dates if d.assessment_id == one.id),
            sents=tuple(sent for sent in dates.sents if sent.assessment_id == one.id),
            languages=dates.languages(one.id),
            back=back,
            waiting=dates.waiting,
            language_names=names,
            findings=findings.get(one.id),
        )
        made.append(
            ReportStages(
                assessment_id=one.id,
                kind=one.kind,
                label=words.listed(kind.label(language) for kind in own[one.id]),
                stage=STAGES[stage_place(one.stage)],
                stages=stage_states(stages(), facts, language),
                reports=tuple(kind.report for kind in own[one.id]),
            )
        )
    return tuple(made)


def _kinds(dates: PlanDates) -> tuple[ReportKind, ...]:
    """The reports that plans of those years had, where there are such."""
    kinds = reports_in_order(report_kinds(), dates.instrument)
    return tuple(one for one in kinds if one.proposed) or kinds


def _language_names(dates: PlanDates, language: str) -> dict[str, str]:
    codes: Iterable[str] = {
        *(one.language for one in dates.dates if one.language),
        *(code for one in dates.assessments for code in dates.languages(one.id)),
    }
    words = Words(language)
    return {code: words.language_name(code) for code in codes}
