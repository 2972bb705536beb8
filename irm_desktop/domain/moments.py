"""Moments of the past whose texts can be told: copies that were sent, steps of the report, now."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

NOW = "now"
_END = time(23, 59, 59, 999000)


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment to choose. `id` is what `texts_at` and `redline` take: the id of a sent document, a
    time as ISO 8601 in UTC, or now. `kind`: sent, stage, now."""

    id: str
    kind: str
    at: str  # ISO 8601, UTC
    label: str  # in words: Review copy 1, 3 May 2026


def moment_time(text: str) -> str:
    """A day or time as the journal writes times, in UTC to the millisecond; of a day, its end.

    A time without a zone is one of UTC. Raises ValueError for what is neither.
    """
    text = text.strip()
    try:
        day = datetime.combine(date.fromisoformat(text), _END)
    except ValueError:
        day = datetime.fromisoformat(text)
    day = day.replace(tzinfo=UTC) if day.tzinfo is None else day.astimezone(UTC)
    return day.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def is_day(moment: str) -> bool:
    """Whether a time that `moment_time` made is the end of a day."""
    return moment.endswith(f"T{_END.isoformat(timespec='milliseconds')}Z")
