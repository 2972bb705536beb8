"""Partial dates: what a text says for certain about a date, and nothing more.

All readings a text allows are listed; only what they have in common is taken. A day and a month
that can change places give the year alone.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.text import fold

EARLIEST, LATEST = 1990, 2099  # years that an action plan can name

_MONTHS = {
    1: "january jan janvier janv enero ene janeiro",
    2: "february feb fevrier fevr febrero fevereiro fev",
    3: "march mar mars marzo marco",
    4: "april apr avril avr abril abr",
    5: "may mai mayo maio",
    6: "june jun juin junio junho",
    7: "july jul juillet juil julio julho",
    8: "august aug aout agosto ago",
    9: "september sept sep septembre septiembre setembro set",
    10: "october oct octobre octubre outubro out",
    11: "november nov novembre noviembre novembro",
    12: "december dec decembre diciembre dic dezembro dez",
}
_MONTH_OF = {name: number for number, names in _MONTHS.items() for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))

_THREE = re.compile(r"(\d{1,4})([/.\-])(\d{1,2})\2(\d{1,4})")
_STAMP = re.compile(r"(\d{4})-(\d{2})-(\d{2})[t ]\d{2}:\d{2}(:\d{2})?(\.\d+)?z?")
_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_MONTH_YEAR = re.compile(rf"({_MONTH})\.?[ ,/]*(?:de |del |of )?(\d{{4}})")
_YEAR_MONTH = re.compile(rf"(\d{{4}})[ ,/-]+({_MONTH})\.?")
_NUMBER_YEAR = re.compile(r"(\d{1,2})[/.-](\d{4})")
_DAY_MONTH_YEAR = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th|er|o)?[ .\-/]*(?:de |of )?"
    rf"({_MONTH})\.?[ ,\-/]*(?:de |del )?(\d{{4}})"
)
_MONTH_DAY_YEAR = re.compile(rf"({_MONTH})\.?[ \-]*(\d{{1,2}})(?:st|nd|rd|th)?(?:,? +|-)(\d{{4}})")
_SHORT = re.compile(rf"({_MONTH})[- ']+(\d{{2}})")
_DAY_SHORT = re.compile(rf"(\d{{1,2}})[- ]({_MONTH})[- ](\d{{2}})")
_COARSE = re.compile(
    rf"(?:(?:end|beginning|start|middle|fin|debut|fines|inicio|principios|mediados)"
    rf"(?: of| de| del| d')?|early|mid|late|spring|summer|autumn|fall|winter|printemps|ete|automne"
    rf"|hiver|primavera|verano|otono|invierno"
    rf"|(?:q|quarter|trimester|trimestre|semester|semestre|half) ?(?:[1-4]|i{{1,3}}|iv)"
    rf"|(?:first|second|third|fourth|last) (?:quarter|half)|[1-4](?:st|nd|rd|th) quarter"
    rf"|(?:{_MONTH}) ?[/-] ?(?:{_MONTH}))[ ,\-]*(?:of |de )?(\d{{4}})"
)
_YEAR_COARSE = re.compile(r"(\d{4})[ ,-]*(?:q[1-4]|h[12]|quarter (?:[1-4]|i{1,3}|iv))")


@dataclass(frozen=True, slots=True)
class DateReading:
    """A partial date and what is wrong with the words.

    `problem` is empty, `ambiguous` (several days are meant equally well), `impossible` (no day of
    the calendar), `serial` (a year that a spreadsheet took for a count of days) or `unread`.
    `candidates` are the ISO dates the words could mean, earliest first.
    """

    date: PartialDate
    problem: str = ""
    candidates: tuple[str, ...] = ()


def read_date(words: str, *, short_years: bool = False) -> DateReading:
    """What `words` say for certain.

    `short_years` is set by a layout whose dates are known to be printed `Jul-12`, `13-Feb-11`;
    without it such words may mean a day as well as a year.
    """
    folded = fold(words)
    if not folded:
        return DateReading(PartialDate(words))
    if match := _THREE.fullmatch(folded):
        return _three_numbers(words, match[1], match[3], match[4])
    if match := _STAMP.fullmatch(folded):
        return _settle(words, [_iso(int(match[1]), int(match[2]), int(match[3]))])
    if match := _ISO.fullmatch(folded):
        return _iso_words(words, match)
    named = _named_month(words, folded, short_years)
    if named is not None:
        return named
    coarse = _COARSE.fullmatch(folded) or _YEAR_COARSE.fullmatch(folded)
    if coarse and EARLIEST <= int(coarse[1]) <= LATEST:
        return DateReading(PartialDate(words, coarse[1]))
    return DateReading(PartialDate(words), "unread")


def is_partial_iso(text: str) -> bool:
    """Whether `text` is empty, a year, a month or a day of the calendar in ISO 8601."""
    try:
        return not text or (
            len(text) in (4, 7, 10) and bool(date.fromisoformat(f"{text}-01-01"[:10]))
        )
    except ValueError:
        return False


def _iso(year: int, month: int, day: int) -> str | None:
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _settle(words: str, readings: list[str | None], certain: str = "") -> DateReading:
    """The common part of all readings; `certain` is what holds even if none is a day."""
    found = sorted({reading for reading in readings if reading})
    if not found:
        return DateReading(PartialDate(words, certain), "impossible")
    if len(found) == 1:
        return DateReading(PartialDate(words, found[0]), "", tuple(found))
    for length in (7, 4):
        if len({reading[:length] for reading in found}) == 1:
            common = found[0][:length]
            return DateReading(PartialDate(words, common), "ambiguous", tuple(found))
    return DateReading(PartialDate(words), "ambiguous", tuple(found))


def _three_numbers(words: str, first: str, second: str, third: str) -> DateReading:
    a, b, c = int(first), int(second), int(third)
    if len(first) == 4 and len(third) <= 2:
        # The year stands first: year, day, month is in use nowhere.
        return _settle(words, [_iso(a, b, c)], first if EARLIEST <= a <= LATEST else "")
    if len(third) == 4 and len(first) <= 2:
        if not EARLIEST <= c <= LATEST:
            return _before_our_time(words, a, b, c)
        return _settle(words, [_iso(c, b, a), _iso(c, a, b)], third)
    if len(first) <= 2 and len(third) == 2:
        return _settle(words, [_iso(2000 + c, b, a), _iso(2000 + c, a, b), _iso(2000 + a, b, c)])
    return DateReading(PartialDate(words), "unread")


def _before_our_time(words: str, a: int, b: int, year: int) -> DateReading:
    """7/16/1905 is day 2024 of a spreadsheet's calendar: somebody typed the year alone."""
    for month, day in ((a, b), (b, a)):
        try:
            count = (date(year, month, day) - date(1899, 12, 30)) // timedelta(days=1)
        except ValueError:
            continue
        if EARLIEST <= count <= LATEST:
            return DateReading(PartialDate(words), "serial", (str(count),))
    return DateReading(PartialDate(words), "impossible")


def _iso_words(words: str, match: re.Match[str]) -> DateReading:
    year, month, day = match[1], match[2], match[3]
    if not EARLIEST <= int(year) <= LATEST:
        return DateReading(PartialDate(words), "unread")
    if day:
        return _settle(words, [_iso(int(year), int(month), int(day))], year)
    if month and not 1 <= int(month) <= 12:
        return DateReading(PartialDate(words, year), "impossible")
    return DateReading(PartialDate(words, f"{year}-{month}" if month else year))


def _month(words: str, year: int, month: int) -> DateReading:
    if EARLIEST <= year <= LATEST and 1 <= month <= 12:
        return DateReading(PartialDate(words, f"{year}-{month:02d}"))
    return DateReading(PartialDate(words), "impossible")


def _named_month(words: str, folded: str, short_years: bool) -> DateReading | None:
    if match := _MONTH_YEAR.fullmatch(folded):
        return _month(words, int(match[2]), _MONTH_OF[match[1]])
    if match := _YEAR_MONTH.fullmatch(folded):
        return _month(words, int(match[1]), _MONTH_OF[match[2]])
    if match := _NUMBER_YEAR.fullmatch(folded):
        return _month(words, int(match[2]), int(match[1]))
    if match := _DAY_MONTH_YEAR.fullmatch(folded):
        day, month, year = int(match[1]), _MONTH_OF[match[2]], int(match[3])
        return _settle(words, [_iso(year, month, day)], f"{year}-{month:02d}")
    if match := _MONTH_DAY_YEAR.fullmatch(folded):
        month, day, year = _MONTH_OF[match[1]], int(match[2]), int(match[3])
        return _settle(words, [_iso(year, month, day)], f"{year}-{month:02d}")
    if match := _DAY_SHORT.fullmatch(folded):
        return _short_day(words, int(match[1]), _MONTH_OF[match[2]], int(match[3]), short_years)
    if match := _SHORT.fullmatch(folded):
        month, year = _MONTH_OF[match[1]], 2000 + int(match[2])
        if short_years:
            return _month(words, year, month)
        return DateReading(PartialDate(words), "ambiguous", (f"{year}-{month:02d}",))
    return None


def _short_day(words: str, day: int, month: int, year: int, short_years: bool) -> DateReading:
    readings = [_iso(2000 + year, month, day)]
    if not short_years:
        readings.append(_iso(2000 + day, month, year))
    return _settle(words, readings)
