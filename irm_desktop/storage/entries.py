"""A journal entry, its hash, and the hybrid logical clock that orders what is shown."""

import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from irm_desktop.domain.canonical import canonical, line_hash
from irm_desktop.domain.journal_chain import FIRST

__all__ = [
    "FIRST",
    "SCHEMA",
    "Clock",
    "Entry",
    "NoReading",
    "entry_hash",
    "entry_line",
    "is_reading",
    "is_sound",
    "stamp",
]

_READING = re.compile(r"([0-9a-f]{12,})-([0-9a-f]{4})")
_ORDERLY = re.compile(r"[0-9a-e][0-9a-f]{11}-[0-9a-f]{4}")  # readings of one length, and room after
_TOO_FAR_MS = 3650 * 24 * 3600 * 1000
SCHEMA = 1  # of the entries themselves, not of the tables


class Entry(NamedTuple):
    """One field of one record given one value, once (`value`, `parents`, `seen`: JSON texts).

    `seq` counts the entries of a writer from 1. `prev_hash` is the hash of the writer's entry
    before; the first of a writer carries that of the newest entry then in the file.
    """

    op_id: str
    writer: str
    seq: int
    hlc: str
    actor: str
    at: str
    operation: str
    entity: str
    record: str
    field: str
    value: str
    parents: str
    seen: str | None
    reason: str
    schema: int
    prev_hash: str


_KINDS = {
    tuple({"seq": int, "schema": int, "seen": seen}.get(name, str) for name in Entry._fields)
    for seen in (str, type(None))
}


def entry_line(entry: Entry, rest: str = "") -> str:
    """The entry as a canonical JSON list of all its fields, with those of `rest`, the JSON list of
    what a newer version says beyond them."""
    return canonical([*entry, *json.loads(rest)] if rest else entry)


def entry_hash(entry: Entry, rest: str = "") -> str:
    """SHA-256 over `entry_line`, `prev_hash` included."""
    return line_hash(entry_line(entry, rest))


def is_sound(entry: Entry) -> bool:
    """Whether every field of what was read from elsewhere has its kind, and every JSON text can be
    read."""
    if tuple(map(type, entry)) not in _KINDS:
        return False
    try:
        json.loads(entry.value)
        lists = [json.loads(one) for one in (entry.parents, entry.seen or "[]") if one != "[]"]
    except (ValueError, RecursionError):
        return False
    return all(
        isinstance(one, list) and all(isinstance(item, str) for item in one) for one in lists
    )


class NoReading(ValueError):
    """What should be a reading of the clock is none: the record it stands in is damaged."""


class Clock:
    """A hybrid logical clock: never behind the wall clock, never behind what was seen.

    A reading is 12 hexadecimal digits of milliseconds since 1970 and 4 of a counter, so that
    readings compare as text.
    """

    def __init__(self, wall: Callable[[], datetime], last: str) -> None:
        self._wall = wall
        self._last = last or "0" * 12 + "-0000"

    @property
    def last(self) -> str:
        return self._last

    def now(self) -> datetime:
        return self._wall()

    def tick(self, now: datetime) -> str:
        """The next reading, greater than every one before."""
        reading = f"{int(now.timestamp() * 1000):012x}-0000"
        if reading <= self._last:
            stamp, counter = _parts(self._last)
            number = (stamp << 16) + counter + 1
            reading = f"{number >> 16:012x}-{number & 0xFFFF:04x}"
        self._last = reading
        return reading

    def too_far(self) -> str:
        """The least reading that lies so many years ahead that no clock can have come to it."""
        return f"{int(self._wall().timestamp() * 1000) + _TOO_FAR_MS:012x}-0000"

    def saw(self, *readings: str) -> None:
        """Every later reading is greater than these; those that lie too far ahead are passed over,
        or the clock could never come back from them."""
        limit = self.too_far()
        self._last = max(self._last, *(one for one in readings if one < limit), "")

    def reset(self, last: str) -> None:
        """Takes back the readings of an operation that was not kept."""
        self._last = last


def _parts(reading: str) -> tuple[int, int]:
    """Milliseconds and counter. Raises NoReading."""
    found = _READING.fullmatch(reading)
    if found is None:
        raise NoReading("a reading of the clock cannot be read")
    return int(found[1], 16), int(found[2], 16)


def is_reading(text: str) -> bool:
    """Whether a text is a reading of a clock that this one can go on from."""
    return _ORDERLY.fullmatch(text) is not None


def stamp(now: datetime) -> str:
    """An ISO 8601 date and time in UTC, to the millisecond."""
    return now.isoformat(timespec="milliseconds").replace("+00:00", "Z")
