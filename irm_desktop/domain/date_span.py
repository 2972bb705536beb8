"""Partial dates as spans of days, and counting in months as OGP's calendars do."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """The days that a partial date can mean, first and last."""

    first: date
    last: date

    def covers(self, other: "Span") -> bool:
        return self.first <= other.first and other.last <= self.last


def span(iso: str) -> Span | None:
    """The days of `2018`, `2018-08` or `2018-08-31`; None where nothing is certain.

    Raises ValueError for a text that is no partial date.
    """
    if not iso:
        return None
    parts = [int(part) for part in iso.split("-")]
    year = parts[0]
    if len(parts) == 1:
        return Span(date(year, 1, 1), date(year, 12, 31))
    month = parts[1]
    if len(parts) == 2:
        return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    day = date(year, month, parts[2])
    return Span(day, day)


def months_after(day: date, months: int, *, to_month_end: bool = True) -> date:
    """The day `months` after `day`; a day that the month lacks is its last.

    With `to_month_end` the last day of a month leads to the last day of a month: four months after
    31 August is 31 December, and four after 30 June is 31 October (section 1.3).
    """
    place = day.year * 12 + day.month - 1 + months
    year, month = divmod(place, 12)
    length = monthrange(year, month + 1)[1]
    is_end = to_month_end and day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if is_end else min(day.day, length))


def whole_months(first: date, last: date, *, to_month_end: bool = False) -> int:
    """How many whole months lie between two days; 0 where `last` is not after `first`."""
    if last <= first:
        return 0
    months = (last.year - first.year) * 12 + last.month - first.month
    return months if months_after(first, months, to_month_end=to_month_end) <= last else months - 1


def common_iso(both: Span) -> str:
    """What the two ends of a span have in common, as a partial ISO date."""
    first, last = both.first.isoformat(), both.last.isoformat()
    for length in (10, 7, 4):
        if first[:length] == last[:length]:
            return first[:length]
    return ""
