"""What spreadsheet programs do to cells that nobody edited: zeros lost, days shifted, texts cut.

Each reading says what it found and, where that is certain, what was meant. Nothing doubtful is
decided here: it becomes a question.
"""

import math
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from irm_desktop.domain.dates import EARLIEST, LATEST, is_partial_iso, read_date
from irm_desktop.importing.doctor_numbers import is_dated

LIMITS = (255, 32_767)  # characters at which programs cut a cell
_DIGITS = 15  # that a spreadsheet keeps of a number
_NEAR = 4  # characters that the program itself may have added at the cut
_CALENDARS = timedelta(days=1462)  # between the calendars that count from 1900 and from 1904
_FIRST_DAY = date(1899, 12, 30)
_CANONICAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?")
_LIKE_DATE = re.compile(r"\d{1,4}[-./ ]\d{1,2}(?:[-./ ]\d{1,4})?")
_PLAIN = re.compile(r"-?\d+(?:[.,]\d+)?")
_GROUPED = re.compile(r"-?\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Judged:
    """`same`: nothing was changed. Else `cause` and `meant` of a `CellReading`, and the text as it
    is read: a date as ISO."""

    same: bool = False
    cause: str = ""
    meant: str = ""
    found: str = ""


SAME = Judged(same=True)


def same_number(value: object, written: str) -> bool:
    """Whether a number in a cell is the one that was written, as a number writes itself: not 2.1
    for 2.10."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if written.endswith("%"):
        number, _ = number_in(written)
        return number is not None and math.isclose(value, number, rel_tol=1e-12)
    if not _CANONICAL.fullmatch(written) or sum(map(str.isdigit, written)) > _DIGITS:
        return False
    return math.isclose(value, float(written), rel_tol=1e-12)


def number_in(text: str) -> tuple[float | None, bool]:
    """The number that a text says, and whether it can be read in two ways: 1,234."""
    plain = "".join(text.split())
    percent = plain.endswith("%")
    plain = plain.removesuffix("%")
    grouped = _GROUPED.fullmatch(" ".join(text.replace("%", "").split()))
    if grouped is not None:
        mark = grouped[1]
        rest = plain.replace(mark, "") if mark != " " else plain
        if mark in ".," and rest.isdigit() and plain.count(mark) == 1:
            return None, True
        plain = rest
    elif not _PLAIN.fullmatch(plain):
        return None, False
    number = float(plain.replace(",", "."))
    return (number / 100 if percent else number), False


def judge_number(text: str, value: object, written: str) -> Judged | None:
    """What was a number and comes back otherwise; None where a number explains nothing."""
    if not _CANONICAL.fullmatch(written) or not isinstance(value, str):
        return None
    number, doubtful = number_in(text)
    if doubtful:
        return Judged(cause="ambiguous-number")
    if number is None:
        return None
    return SAME if same_number(number, written) else Judged(meant=f"{number:.15g}")


def judge_identifier(text: str, value: object, written: str) -> Judged | None:
    """A text such as 2.10, 007, 1E5 or 3-4 that a program took for a number or a day."""
    if not written or (len(written) > 40 and not written.isdigit()):
        return None
    if isinstance(value, date):
        looks = _LIKE_DATE.fullmatch(written) or is_dated(written)
        return Judged(cause="shifted-date", meant=written) if looks else None
    if is_dated(text) and _LIKE_DATE.fullmatch(written):
        return Judged(cause="shifted-date", meant=written)
    try:
        lost = text != written and math.isclose(float(text), float(written), rel_tol=1e-12)
    except ValueError:
        return None
    return Judged(cause="lost-zeros", meant=written) if lost else None


def judge_cut(text: str, found: str, written: str) -> Judged | None:
    """A text that ends where a program cuts cells. `text` is as the cell holds it."""
    if len(found) >= len(written) or not written.startswith(found.rstrip("…. ")):
        return None
    units = len(text.encode("utf-16-le", "surrogatepass")) // 2
    if any(limit - _NEAR <= size <= limit for limit in LIMITS for size in (units, len(text))):
        return Judged(cause="cut", meant=written)
    return None


def judge_date(value: object, text: str, written: str) -> Judged:
    """A date that was written as ISO or in words, as it comes back: a day, a count of days, a
    text."""
    if isinstance(value, datetime):
        return _judge_moment(value, written)
    if isinstance(value, date):
        return _judge_day(value, written)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _judge_count(value, written)
    if isinstance(value, time | timedelta):  # days before the calendar begins
        return Judged(cause="shifted-date")
    return _judge_words(text, written)


def _judge_moment(moment: datetime, written: str) -> Judged:
    """A time of day comes from a change of time zone: the day may be the one before."""
    day, at_midnight = moment.date(), (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    if at_midnight:
        return _judge_day(day, written)
    sent = _day(written)
    if sent is not None and abs((moment - datetime.combine(sent, datetime.min.time())).days) <= 1:
        return Judged(cause="shifted-date", meant=written, found=moment.isoformat(" "))
    return Judged(cause="ambiguous-date", found=moment.isoformat(" "))


def _judge_day(day: date, written: str) -> Judged:
    iso = day.isoformat()
    if iso == written:
        return SAME
    sent = _day(written)
    if sent is not None:
        if abs(day - sent) == _CALENDARS:
            return Judged(cause="shifted-date", meant=written, found=iso)
        if (day.year, day.month, day.day) == (sent.year, sent.day, sent.month):
            return Judged(cause="shifted-date", found=iso)
    elif is_partial_iso(written) and written:
        count = (day - _FIRST_DAY).days
        if written == str(count):
            return Judged(cause="shifted-date", meant=written, found=iso)
        if iso.startswith(written) and iso.endswith("01"):
            return Judged(cause="shifted-date", found=iso)
    if not EARLIEST <= day.year <= LATEST:
        return Judged(cause="shifted-date", found=iso)
    return Judged(meant=iso, found=iso)


def _judge_count(count: float, written: str) -> Judged:
    """A day without its format is a count of days; a small one is a year."""
    if EARLIEST <= count <= LATEST and count == int(count):
        year = str(int(count))
        return SAME if year == written else Judged(meant=year, found=year)
    try:
        day = _FIRST_DAY + timedelta(days=int(count))
    except OverflowError:
        return Judged(cause="ambiguous-date")
    if day.isoformat() == written or EARLIEST <= day.year <= LATEST:
        return _judge_day(day, written)
    return Judged(cause="ambiguous-date")


def _judge_words(text: str, written: str) -> Judged:
    reading = read_date(text)
    if reading.problem in ("ambiguous", "impossible"):
        return Judged(cause="ambiguous-date")
    if reading.problem == "serial":
        return Judged(cause="shifted-date", meant=written if written in reading.candidates else "")
    iso = reading.date.iso
    if not iso:
        return Judged()
    return SAME if iso == written else Judged(meant=iso)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if len(written) == 10 else None
    except ValueError:
        return None
