"""Backups in the window's words: why one was made, its state, how long ago, how big."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTimeZone

from irm_desktop.domain.safety_records import BAD, PROVEN, UNPROVEN, Backup
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

WHY = {
    "change": QT_TRANSLATE_NOOP("BackupWords", "After half an hour of work"),
    "close": QT_TRANSLATE_NOOP("BackupWords", "At closing"),
    "upgrade": QT_TRANSLATE_NOOP("BackupWords", "Before an upgrade"),
    "merge": QT_TRANSLATE_NOOP("BackupWords", "Before a merge"),
    "import": QT_TRANSLATE_NOOP("BackupWords", "Before an import"),
    "repair": QT_TRANSLATE_NOOP("BackupWords", "Before a repair"),
    "restore": QT_TRANSLATE_NOOP("BackupWords", "Before a restore"),
    "encrypt": QT_TRANSLATE_NOOP("BackupWords", "Before encrypting"),
    "asked": QT_TRANSLATE_NOOP("BackupWords", "You asked for it"),
}
STATES = {
    PROVEN: QT_TRANSLATE_NOOP("BackupWords", "Proven"),
    BAD: QT_TRANSLATE_NOOP("BackupWords", "Bad"),
    UNPROVEN: QT_TRANSLATE_NOOP("BackupWords", "Not proven"),
}
# What a backup holds, by its tables, in the order in which it is said.
HELD = (
    ("plans", QT_TRANSLATE_NOOP("BackupWords", "%n plans")),
    ("commitments", QT_TRANSLATE_NOOP("BackupWords", "%n commitments")),
    ("ratings", QT_TRANSLATE_NOOP("BackupWords", "%n ratings")),
    ("sources", QT_TRANSLATE_NOOP("BackupWords", "%n sources")),
    ("interviews", QT_TRANSLATE_NOOP("BackupWords", "%n interviews")),
)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("BackupWords", text, "", count)


def why_words(why: str) -> str:
    """A reason that a newer version wrote is shown as it stands."""
    return _tr(WHY[why]) if why in WHY else why


def state_words(state: str) -> str:
    return _tr(STATES[state]) if state in STATES else state


def held_words(counts: Mapping[str, int]) -> str:
    """What a person counts: plans, commitments, ratings, sources, interviews; without noughts."""
    said = [_tr(text, counts[table]) for table, text in HELD if counts.get(table, 0) > 0]
    return ", ".join(said) if said else _tr(QT_TRANSLATE_NOOP("BackupWords", "nothing yet"))


def size_words(size: int, language: str) -> str:
    return QLocale(language).formattedDataSize(size, 1)


def when_words(made: datetime, language: str, now: datetime | None = None) -> str:
    """today 14:32, yesterday 18:04, else the date with the minute, in local time."""
    moment = QDateTime.fromSecsSinceEpoch(
        int(made.timestamp()), QTimeZone(QTimeZone.Initialization.LocalTime)
    )
    locale = QLocale(language)
    time = locale.toString(moment.time(), "HH:mm")
    today = (
        QDate.currentDate()
        if now is None
        else QDateTime.fromSecsSinceEpoch(int(now.timestamp())).date()
    )
    days = moment.date().daysTo(today)
    if days == 0:
        return _tr(QT_TRANSLATE_NOOP("BackupWords", "today {time}")).format(time=time)
    if days == 1:
        return _tr(QT_TRANSLATE_NOOP("BackupWords", "yesterday {time}")).format(time=time)
    short = moment.date().year() == today.year()
    return f"{locale.toString(moment.date(), 'd MMM' if short else 'd MMM yyyy')}, {time}"


def newest_proven(backups: tuple[Backup, ...]) -> Backup | None:
    """The newest that can be relied on."""
    return max((b for b in backups if b.state == PROVEN), key=lambda b: b.made, default=None)
