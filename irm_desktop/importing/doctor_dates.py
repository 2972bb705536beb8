"""Findings about dates: read both ways, no day of the calendar, a year taken for a day."""

from datetime import date
from functools import lru_cache

from irm_desktop.domain.dates import DateReading
from irm_desktop.domain.layout import Column
from irm_desktop.importing.findings import Findings

_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip


def _spoken(iso: str) -> str:
    """2014-07-01 as 1 Jul 2014; 2012-07 as Jul 2012."""
    if len(iso) == 7:
        return f"{_MONTHS[int(iso[5:]) - 1]} {iso[:4]}"
    if len(iso) < 7:
        return iso
    day = date.fromisoformat(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def diagnose_date(reading: DateReading, column: Column, row: int, findings: Findings) -> None:
    """One finding for words that do not give a date; the words are kept in every case."""
    code, message, proposal, severity = _said(reading)
    findings.add(
        code,
        message,
        proposal,
        row=row,
        column=column.name,
        severity=severity,
        before=reading.date.words,
    )


@lru_cache(maxsize=4096)
def _said(reading: DateReading) -> tuple[str, str, str, str]:
    """Code, message, proposal and severity."""
    words = reading.date.words
    kept = f"the year {reading.date.iso}" if reading.date.iso else "no date"
    candidates = " or ".join(_spoken(iso) for iso in reading.candidates)
    if reading.problem == "ambiguous" and len(reading.candidates) > 1:
        return (
            "ambiguous-date",
            f"{words} can mean {candidates}.",
            f"The words are kept; sorting uses {kept}. Choose the day, or leave it.",
            "ask",
        )
    if reading.problem == "ambiguous":
        return (
            "ambiguous-date",
            f"{words} can mean {candidates}, or a day of an unnamed year.",
            "The words are kept without a date. Choose the date, or leave it.",
            "ask",
        )
    if reading.problem == "impossible":
        return (
            "impossible-date",
            f"{words} is not a day of the calendar.",
            f"The words are kept; sorting uses {kept}. Type a date, or only month and year.",
            "ask",
        )
    if reading.problem == "serial":
        return (
            "year-taken-for-day",
            f"{words} is day {candidates} of a spreadsheet's calendar: somebody typed the year "
            f"{candidates} into a cell made for days.",
            f"The words are kept without a date. If the plan agrees, type {candidates}.",
            "ask",
        )
    return "date-in-words", f"“{words}” names no date.", "The words are kept.", "note"
