"""How far away a date is, in words: an entry of the calendar never says it by colour alone."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.plan_calendar import CalendarEntry


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Calendar", text, "", number)


def when_words(entry: CalendarEntry, today: str) -> str:
    """“in 6 days”, “4 days late”, “today”; empty of what is past, and where the day is not
    certain and nothing is late."""
    days = _days(entry.at, today)
    match entry.state:
        case "late":
            return _tr("%n days late", -days) if days is not None else _tr("late")
        case "today":
            return _tr("today")
        case "undated":
            return _tr("no date yet")
        case "coming":
            return _tr("in %n days", days) if days is not None else ""
    return ""


def _days(at: str, today: str) -> int | None:
    """Days from today to a whole date."""
    if len(at) != len(today):
        return None
    return (date.fromisoformat(at) - date.fromisoformat(today)).days
