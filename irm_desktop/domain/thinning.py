"""Which backups stay: all of the last two days, then one a day, a week, a month, as Anki does it.

Pure: times in, times out. Days, weeks (ISO, from Monday) and months are those of the times given.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

DAYS, WEEKS, MONTHS = 12, 10, 9  # how many of each stay, after the days of which all stay
_ALL = timedelta(days=1)  # of today and of the day before, everything stays


@dataclass(frozen=True, slots=True)
class Made:
    """A backup as far as thinning is concerned: when it was made and whether it is proven."""

    name: str
    at: datetime
    good: bool = True


@dataclass(frozen=True, slots=True)
class _Kept:
    """How many slots are left, and the day, week and month of the last backup that was kept."""

    days: int = DAYS
    weeks: int = WEEKS
    months: int = MONTHS
    day: tuple[int, ...] = (9999, 12, 31)
    week: tuple[int, ...] = (9999, 53)
    month: tuple[int, ...] = (9999, 12)


def obsolete(backups: Iterable[Made], now: datetime) -> frozenset[str]:
    """The names of the backups that may go, newest first in thought.

    The newest proven one is never among them. One that is bad never takes the slot of another: it
    stays while it is one of the last two days, or while nothing newer is proven.
    """
    newest_first = sorted(backups, key=lambda one: (one.at, one.name), reverse=True)
    kept = _Kept()
    gone: set[str] = set()
    proven = False
    for one in newest_first:
        recent = one.at.date() >= (now - _ALL).date()
        if not one.good:
            if proven and not recent:
                gone.add(one.name)
            continue
        after = _marked(kept, one.at) if recent else _in_a_slot(kept, one.at)
        if after is None:
            gone.add(one.name)
        else:
            kept = after
        proven = True
    return frozenset(gone)


def _marked(kept: _Kept, at: datetime) -> _Kept:
    year, week, _ = at.isocalendar()
    day = (at.year, at.month, at.day)
    return replace(kept, day=day, week=(year, week), month=day[:2])


def _in_a_slot(kept: _Kept, at: datetime) -> _Kept | None:
    """What is kept with this one, or None where its slot is taken or none is left. Slots of days
    are used up first, then those of weeks, then those of months."""
    after = _marked(kept, at)
    if kept.days:
        return replace(after, days=kept.days - 1) if after.day < kept.day else None
    if kept.weeks:
        return replace(after, weeks=kept.weeks - 1) if after.week < kept.week else None
    if kept.months:
        return replace(after, months=kept.months - 1) if after.month < kept.month else None
    return None
