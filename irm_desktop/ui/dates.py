"""Dates in the words of the interface's language, as far as they are known."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTimeZone

from irm_desktop.domain.records import PartialDate

# What tables print where no date is known.
NO_TIME = {"not specified", "none specified", "unspecified", "not stated", "not available"}
NO_TIME |= {"not applicable", "not provided", "n/a", "na", "nd", "nr", "none", "no date", "unknown"}
NO_TIME |= {"unclear", "tbd", "no especificado", "no especificada", "sin fecha", "non précisé"}
NO_TIME |= {"non précisée", "sans date", "", "-", "–", "—"}


def _says_a_time(words: str) -> bool:
    return words.strip(" .").casefold() not in NO_TIME


def date_words(date: PartialDate, language: str) -> str:
    """1 Jul 2014, Jul 2014, 2014; the words of the source where nothing is certain."""
    locale = QLocale(language)
    parts = date.iso.split("-") if date.iso else []
    match len(parts):
        case 3:
            day = QDate(int(parts[0]), int(parts[1]), int(parts[2]))
            return locale.toString(day, "d MMM yyyy")
        case 2:
            return locale.toString(QDate(int(parts[0]), int(parts[1]), 1), "MMM yyyy")
        case 1:
            return parts[0]
    return date.words


def month_words(date: PartialDate, language: str) -> str:
    """Jul 2014 where month or day is certain, else as `date_words`."""
    if len(date.iso.split("-")) == 3:
        return date_words(PartialDate(date.words, date.iso.rpartition("-")[0]), language)
    return date_words(date, language)


def months_words(start: PartialDate, end: PartialDate, language: str) -> str:
    """From month to month, for a line that has little room; empty where neither is known.

    Words that say there is no date are left out.
    """
    first, last = (
        month_words(date, language) if date.iso or _says_a_time(date.words) else ""
        for date in (start, end)
    )
    return first if first == last else " – ".join(part for part in (first, last) if part)


def period_words(start: PartialDate, end: PartialDate, language: str) -> str:
    """From the first to the last day; empty where neither is known."""
    first, last = date_words(start, language), date_words(end, language)
    if first and last:
        return f"{first} – {last}"
    return first or last


def day_words(utc: str, language: str, *, before: str = "") -> str:
    """The day of a moment given as ISO date-time in UTC; without its year where the moment `before`
    which it is told is in the same year. Empty where there is none."""
    moment = _local(utc)
    if moment is None:
        return utc
    later = _local(before)
    short = later is not None and later.date().year() == moment.date().year()
    return QLocale(language).toString(moment.date(), "d MMM" if short else "d MMM yyyy")


def moment_words(utc: str, language: str) -> str:
    """A moment given as ISO date-time in UTC, in local time with the minute."""
    moment = _local(utc)
    return utc if moment is None else QLocale(language).toString(moment, "d MMM yyyy, HH:mm")


def _local(utc: str) -> QDateTime | None:
    """A moment in local time; None where it is none."""
    moment = QDateTime.fromString(utc, Qt.DateFormat.ISODateWithMs)
    if not moment.isValid():
        return None
    moment.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
    return moment.toLocalTime()
