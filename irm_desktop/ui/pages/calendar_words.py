"""How far away a date is, in words: an entry of the calendar never says it by colour alone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.date_span import whole_months
from irm_desktop.domain.plan_calendar import CalendarEntry

FEW = 2  # of months told in days, of years told in months
YEAR = 12  # months


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Calendar", text, "", number)


def when_words(entry: CalendarEntry, today: str) -> str:
    """“in 6 days”, “4 months late”, “today”; empty of what is past, and where the day is not
    certain and nothing is late."""
    match entry.state:
        case "today":
            return _tr("today")
        case "undated":
            return _tr("no date yet")
        case "late" | "coming":
            return _away(entry, today)
    return ""


def _away(entry: CalendarEntry, today: str) -> str:
    """Days up to two months, then months up to two years, then years: whole ones."""
    late = entry.state == "late"
    if len(entry.at) != len(today):
        return _tr("late") if late else ""
    day, now = date.fromisoformat(entry.at), date.fromisoformat(today)
    days, months = abs((day - now).days), whole_months(min(day, now), max(day, now))
    if months < FEW:
        return _tr("%n days late", days) if late else _tr("in %n days", days)
    if months < FEW * YEAR:
        return _tr("%n months late", months) if late else _tr("in %n months", months)
    years = months // YEAR
    return _tr("%n years late", years) if late else _tr("in %n years", years)
