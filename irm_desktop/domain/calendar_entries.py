"""Makes the entries of a plan's calendar from what is known of it (`domain.plan_calendar`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from irm_desktop.domain.date_span import Span, common_iso, months_after, span, whole_months
from irm_desktop.domain.date_words import date_words
from irm_desktop.domain.delivery import Delivery
from irm_desktop.domain.handbook import Handbook
from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.plan_calendar import (
    COMING,
    ENTRY_KINDS,
    LATE,
    PAST,
    TODAY,
    UNDATED_ENTRY,
    CalendarEntry,
    ReportStages,
)
from irm_desktop.domain.records import ActionPlan, PartialDate
from irm_desktop.domain.report_stages import (
    BEGAN,
    ENDED,
    PLANNED,
    PUBLISHED,
    Deadline,
    StageDate,
    Stages,
    stage_place,
)
from irm_desktop.domain.review_records import Returned, Sent


@dataclass(frozen=True)
class CalendarFacts:
    """What the entries are made from. `language_names`: of codes, in the calendar's language."""

    plan: ActionPlan
    delivery: Delivery | None
    today: str  # ISO date
    reports: tuple[ReportStages, ...] = ()
    dates: tuple[StageDate, ...] = ()
    sents: tuple[Sent, ...] = ()
    returned: tuple[Returned, ...] = ()
    report_labels: Mapping[str, str] = field(default_factory=dict)  # by kind of report
    language_names: Mapping[str, str] = field(default_factory=dict)


def calendar_entries(
    facts: CalendarFacts, stages: Stages, handbook: Handbook, language: str
) -> tuple[CalendarEntry, ...]:
    """All entries by date, of one day in the order of their kinds; those without a date last."""
    made = list(_Maker(facts, stages, handbook, language).entries())
    return tuple(sorted(made, key=_place))


def _place(entry: CalendarEntry) -> tuple[date, int]:
    days = span(entry.at)
    return (date.max if days is None else days.first), ENTRY_KINDS.index(entry.kind)


class _Maker:
    def __init__(
        self, facts: CalendarFacts, stages: Stages, handbook: Handbook, language: str
    ) -> None:
        self._facts, self._stages, self._language = facts, stages, language
        self._rules = {rule.id: rule for rule in handbook.rules}
        self._today = date.fromisoformat(facts.today)
        self._reports = {one.assessment_id: one for one in facts.reports}

    def entries(self) -> Iterator[CalendarEntry]:
        yield from self._cycle()
        yield from self._delivery()
        for one in self._stages.deadlines:
            yield from self._deadline(one)
        for date_of_stage in self._facts.dates:
            yield self._stage(date_of_stage)
        for report in self._facts.reports:
            yield from self._comment_ends(report)
        for copy in self._facts.sents:
            yield from self._copy(copy)

    def _say(self, word: str, /, **parts: object) -> str:
        return self._stages.say(word, self._language, **parts)

    def _entry(
        self, key: str, kind: str, at: PartialDate | str, title: str, state: str = "", **more: Any
    ) -> CalendarEntry:
        """`state` is told from the date where none is given. Any: fields of the entry."""
        partial = PartialDate(iso=at) if isinstance(at, str) else at
        words = date_words(partial.iso, self._language) if partial.iso else partial.words
        state = state or self._state(span(partial.iso))
        return CalendarEntry(key, kind, partial.iso, words, title, state=state, **more)

    def _state(self, days: Span | None, *, met: bool | None = None) -> str:
        """`met`: of a date by which something has to be there, whether it is."""
        if days is None:
            return PAST if met else UNDATED_ENTRY
        if met:
            return PAST
        if days.last < self._today:
            return PAST if met is None else LATE
        return TODAY if days.first == days.last == self._today else COMING

    def _cycle(self) -> Iterator[CalendarEntry]:
        plan, came = self._facts.plan, self._facts.delivery
        yield self._entry("cycle/start", "cycle", plan.start, self._say("cycle_start"))
        end = plan.end
        if came is not None and came.end and came.end != plan.end.iso:
            end = PartialDate(iso=came.end)
        yield self._entry("cycle/end", "cycle", end, self._say("cycle_end"))

    def _delivery(self) -> Iterator[CalendarEntry]:
        plan, came = self._facts.plan, self._facts.delivery
        delivered = bool(plan.delivered.iso or plan.delivered.words)
        due = plan.due if came is None else PartialDate(plan.due.words, came.due)
        # A plan that is assessed was delivered, whether or not somebody wrote down when.
        state = self._state(span(due.iso), met=delivered or None)
        source = "" if came is None else came.source
        if due.iso or not delivered:
            title = self._say("delivery_due")
            told = "" if came is None else came.sentence(self._language)
            about = {"source": source, "detail": told}
            yield self._entry("delivery/due", "delivery", due, title, state, **about)
        if delivered:
            title = self._say("delivered")
            yield self._entry("delivery/delivered", "delivery", plan.delivered, title)
        if came is not None and came.amend_until:
            title = self._say("amend_until")
            yield self._entry("delivery/amend", "delivery", came.amend_until, title, source=source)

    def _deadline(self, one: Deadline) -> Iterator[CalendarEntry]:
        plan = self._facts.plan
        year = plan.submitted or plan.due.iso[:4] or plan.start.iso[:4]
        if not year.isdecimal() or not one.years[0] <= int(year) <= one.years[1]:
            return
        own = next((r for r in self._facts.reports if set(one.reports) & set(r.reports)), None)
        if (one.reports and own is None) or (one.plan_years and not self._runs(one.plan_years)):
            return
        days = self._counted(one)
        met = None if own is None else self._is_out(own, days)
        rule = self._rules[one.rule]
        entry = self._entry(
            f"deadline/{one.id}",
            "deadline",
            common_iso(days) if days else "",
            in_language(one.labels, self._language),
            self._state(days, met=met),
            detail=rule.text(self._language),
            assessment_id="" if own is None else own.assessment_id,
            report=one.reports[0] if one.reports else "",
            source=f"{rule.edition(self._language)} ({one.source})",
        )
        yield replace(entry, confirmed=one.confirmed)

    def _counted(self, one: Deadline) -> Span | None:
        """From the plan's own date; of its end, from that by the calendar."""
        plan, came = self._facts.plan, self._facts.delivery
        end = came.end if came is not None and came.end else plan.end.iso
        since = {"start": plan.start.iso, "end": end, "delivered": plan.delivered.iso}
        days = span(since[one.since])
        if days is None:
            return None
        return Span(months_after(days.first, one.months), months_after(days.last, one.months))

    def _runs(self, years: int) -> bool:
        """Whether the plan runs so many years, or may."""
        start, end = span(self._facts.plan.start.iso), span(self._facts.plan.end.iso)
        if start is None or end is None:
            return False
        return whole_months(start.first, end.last + timedelta(days=1)) >= years * 12

    def _is_out(self, report: ReportStages, by: Span | None) -> bool | None:
        """Whether the report was surely published by then; None where it is final and nobody wrote
        down since when."""
        final = next(one for one in report.stages if one.id == "final")
        days = [span(day.iso) for _, day in final.published]
        out = [day for day in days if day is not None]
        if not out and report.stage == final.id:
            return None
        return any(by is None or day.last <= by.last for day in out)

    def _stage(self, one: StageDate) -> CalendarEntry:
        label = self._stages.label(one.stage, self._language)
        name = self._facts.language_names.get(one.language, one.language)
        title = self._say(f"stage_{one.mark}", stage=label, language=name)
        report = self._reports.get(one.assessment_id)
        days = span(one.date.iso)
        if one.mark == PLANNED:
            state = self._state(days, met=self._has_begun(one, report))
        else:  # it has happened, unless its day is still to come
            state = self._state(days, met=days is None or days.first <= self._today or None)
        return self._entry(
            f"stage/{one.id}",
            "stage",
            one.date,
            title,
            state,
            detail="" if report is None else report.label,
            assessment_id=one.assessment_id,
            stage=one.stage,
            mark=one.mark,
            record=one.id,
        )

    def _has_begun(self, planned: StageDate, report: ReportStages | None) -> bool:
        if report is not None and stage_place(report.stage) >= stage_place(planned.stage):
            return True
        return any(
            one.mark in (BEGAN, ENDED, PUBLISHED)
            and (one.assessment_id, one.stage) == (planned.assessment_id, planned.stage)
            for one in self._facts.dates
        )

    def _comment_ends(self, report: ReportStages) -> Iterator[CalendarEntry]:
        for stage in report.stages:
            if stage.earliest_end and not stage.ended.iso:
                yield self._entry(
                    f"comment/{report.assessment_id}",
                    "comment",
                    stage.earliest_end,
                    self._say("comment_end"),
                    detail=report.label,
                    assessment_id=report.assessment_id,
                    stage=stage.id,
                    source=stage.source,
                )

    def _copy(self, copy: Sent) -> Iterator[CalendarEntry]:
        """When it went out, until when an answer was asked for, what came back."""
        parts = {"n": copy.number, "recipient": copy.recipient}
        about = {
            "assessment_id": copy.assessment_id,
            "report": copy.report,
            "stage": copy.stage,
            "detail": self._facts.report_labels.get(copy.report, ""),
        }
        title = self._say("copy_sent", role=self._say(f"to_{copy.role}"), **parts)
        at = copy.at[:10]
        yield self._entry(f"sent/{copy.id}", "sent", at, title, PAST, record=copy.id, **about)
        back = [one for one in self._facts.returned if one.sent_id == copy.id]
        if copy.due:
            title = self._say("copy_due", **parts)
            state = self._state(span(copy.due), met=bool(back))
            key = f"due/{copy.id}"
            yield self._entry(key, "due", copy.due, title, state, record=copy.id, **about)
        title = self._say("copy_back", **parts)
        for one in back:
            found = {**about, "detail": self._back(one)}
            key = f"returned/{one.id}"
            yield self._entry(key, "returned", one.at[:10], title, PAST, record=one.id, **found)

    def _back(self, one: Returned) -> str:
        return f"{one.name}. {self._say('remarks', n=one.remark_count)}"
