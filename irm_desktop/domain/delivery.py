"""Whether a plan was delivered in time under the calendar of its era, and what follows (1.3).

Dates are partial: each is a span of days, and the rule is asked of both ends. What both ends agree
on is certain; everything else stays open and is never guessed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from irm_desktop.domain.date_span import Span, common_iso, months_after, span, whole_months
from irm_desktop.domain.delivery_calendar import FIXED, FLEXIBLE, Calendars, Era, Limit
from irm_desktop.domain.delivery_words import DeliveryFacts, delivery_sentence
from irm_desktop.domain.records import ActionPlan

ON_TIME, LATE, CONTRARY, UNKNOWN = "on_time", "late", "contrary", ""


@dataclass(frozen=True)
class Delivery(DeliveryFacts):
    """A plan's delivery under its calendar. Dates are ISO texts as far as certain, else empty.

    `status` is on_time, late, contrary, or empty where it cannot be told. `months_late` are whole
    months (0 within the first), `days_late` the days beyond them; None where not certain.
    `end` is the plan's own end where it states another than the calendar (`calendar_end`).
    `follows` are the names of what certainly follows; `contrary` and `too_short` are None where
    they cannot be told. `amend_until` is the last day on which the plan could be changed.
    """

    words: Mapping[str, Mapping[str, str]]
    amend_until: str = ""

    @property
    def source(self) -> str:
        return self.era.source

    @property
    def confirmed(self) -> bool:
        return self.era.confirmed

    def sentence(self, language: str = "en") -> str:
        """When it was due and delivered, how late, and what follows."""
        return delivery_sentence(self, self.words.get(language) or self.words["en"], language)


def delivery(
    plan: ActionPlan, calendars: Calendars, *, previous_end: str = "", today: str = ""
) -> Delivery | None:
    """The plan's delivery; None where neither its due date nor its year of submission is known.

    `previous_end` is the end of the member's plan before (partial ISO). `today` lets a plan that
    has no date of delivery become late; without it nothing is said of such a plan.
    """
    year = plan.due.iso[:4] or plan.submitted
    if not year.isdecimal():
        return None
    try:
        era = calendars.for_year(int(year))
    except KeyError:
        return None
    return _Rule(plan, era, previous_end, today).delivery(calendars)


class _Rule:
    """One plan under one era."""

    def __init__(self, plan: ActionPlan, era: Era, previous_end: str, today: str) -> None:
        self._plan = plan
        self._era = era
        self._previous = span(previous_end)
        self._is_first = era.due == FLEXIBLE and plan.number == "1" and self._previous is None
        self._came = _came(plan.delivered.iso, today)
        self._today = "" if plan.delivered.iso else today
        self._year = int(plan.due.iso[:4] or plan.submitted)
        self._due_iso = self._due()
        self._due_span = span(self._due_iso)
        self._limits = self._all_limits()

    def delivery(self, calendars: Calendars) -> Delivery:
        least, most = self._levels()
        reached = self._limits[: max(least - 1, 0)] if least is not None else ()
        contrary = self._contrary(least, most)
        calendar_end = self._calendar_end(least, most)
        end = self._end(calendar_end)
        months = self._implementation(end)
        late = self._late(least)
        return Delivery(
            era=self._era,
            status=self._status(least, most, contrary),
            due=self._due_iso,
            due_is_set=bool(self._plan.due.iso) or self._era.due != FLEXIBLE,
            delivered=self._plan.delivered.iso,
            not_by=self._today,
            is_first=self._is_first,
            months_late=None if late is None else late[0],
            days_late=None if late is None else late[1],
            end=end,
            calendar_end=calendar_end,
            implementation_months=months[0] if months and months[0] == months[1] else None,
            too_short=self._too_short(months),
            contrary=contrary,
            certainly_late=least is not None and least > 0,
            follows=tuple(name for _, limit in reached for name in limit.follows),
            shifted=any(limit.shifts for _, limit in reached),
            words=calendars.words,
            amend_until=self._amend_until(),
        )

    def _due(self) -> str:
        """The plan's own due date, else the calendar's; for a flexible one its last day."""
        if self._plan.due.iso or self._era.due != FIXED:
            if self._plan.due.iso or self._era.due != FLEXIBLE or self._previous is None:
                return self._plan.due.iso
            return common_iso(self._after_end(self._previous))
        month, day = self._era.due_day or (12, 31)
        return date(self._year, month, day).isoformat()

    def _after_end(self, previous: Span) -> Span:
        months = self._era.after_end_months
        return Span(months_after(previous.first, months), months_after(previous.last, months))

    def _all_limits(self) -> tuple[tuple[Span | None, Limit], ...]:
        """Each limit of the era and its last day; that of a flexible calendar counts from the end
        of the plan before."""
        if self._era.due == FLEXIBLE:
            last = None if self._previous is None else self._after_end(self._previous)
            return ((last, Limit(self._era.after_end_months, True, False, ())),)
        due = self._due_span
        return tuple(
            (
                Span(months_after(due.first, one.months), months_after(due.last, one.months))
                if due
                else None,
                one,
            )
            for one in self._era.limits
        )

    def _levels(self) -> tuple[int | None, int | None]:
        """How many limits are passed for certain and at most: 0 on time, 1 late, then those of the
        era. None where it cannot be told."""
        if self._came is None:
            return None, None
        if self._due_span is None:
            return (0, 0) if self._is_first else (None, None)
        lasts = [self._due_span, *(last for last, _ in self._limits)]
        known = [last for last in lasts if last is not None]
        least = sum(self._came.first > last.last for last in known)
        most = sum(self._came.last > last.first for last in known)
        if len(known) < len(lasts) and not self._is_first and most:
            most = len(lasts)
        return least, most

    def _contrary(self, least: int | None, most: int | None) -> bool | None:
        if least is None or most is None:
            return None
        passed = [any(limit.contrary for _, limit in self._limits[: max(n - 1, 0)])
                  for n in (least, most)]  # fmt: skip
        return passed[0] if passed[0] == passed[1] else None

    def _status(self, least: int | None, most: int | None, contrary: bool | None) -> str:
        if contrary:
            return CONTRARY
        if least is None or most is None or contrary is None:
            return UNKNOWN
        if least > 0:
            return LATE
        return ON_TIME if most == 0 else UNKNOWN

    def _late(self, least: int | None) -> tuple[int, int] | None:
        """Whole months and days beyond the due date, where both dates are days."""
        due, came = self._due_span, self._came
        if least == 0 and due and came and came.last <= due.first:
            return 0, 0
        if due is None or came is None or due.first != due.last or came.first != came.last:
            return None
        months = whole_months(due.first, came.first, to_month_end=True)
        return months, (came.first - months_after(due.first, months)).days

    def _calendar_end(self, least: int | None, most: int | None) -> str:
        """The end a fixed calendar gives: the day it was due, so many years later; a new cycle ends
        a year after that."""
        if self._era.due != FIXED or self._era.due_day is None:
            return ""
        shifts = [any(limit.shifts for _, limit in self._limits[: max(n - 1, 0)])
                  for n in (least or 0, most or 0)]  # fmt: skip
        if shifts[0] != shifts[1]:
            return ""
        year = self._year + self._era.length_years[0] + (1 if shifts[0] else 0)
        return date(year, *self._era.due_day).isoformat()

    def _end(self, calendar_end: str) -> str:
        own, by_calendar = span(self._plan.end.iso), span(calendar_end)
        if own is None or (by_calendar and own.covers(by_calendar)):
            return calendar_end
        return self._plan.end.iso

    def _implementation(self, end: str) -> tuple[int, int] | None:
        """Whole months from delivery to the end, at least and at most."""
        until = span(end)
        if until is None or self._came is None or not self._plan.delivered.iso:
            return None
        least = whole_months(self._came.last, until.first)
        return least, whole_months(self._came.first, until.last)

    def _too_short(self, months: tuple[int, int] | None) -> bool | None:
        if months is None or not self._era.least_months:
            return None
        least, most = (number >= self._era.least_months for number in months)
        return not least if least == most else None

    def _amend_until(self) -> str:
        if self._era.amend_day is None:
            return ""
        return date(self._year + 1, *self._era.amend_day).isoformat()


def _came(delivered: str, today: str) -> Span | None:
    """When the plan was delivered; one that is not there yet comes today at the earliest."""
    if delivered or not today:
        return span(delivered)
    now = span(today)
    return None if now is None else Span(now.last, date.max)
