"""What lies beside a file: the logs that belong to it, and copies, named by what they are of and
when they were made."""

import os
from datetime import UTC, datetime
from pathlib import Path

LOGS = ("-wal", "-journal")  # endings of what would be played into another file of this name

_LONGEST = 180  # bytes of a stem: names end at 255, and times, endings and numbers are added


def real(path: Path) -> Path:
    """The file itself where `path` is a link to it: what replaced the link would leave the file as
    it is, and SQLite keeps its logs beside the file."""
    return path.resolve() if path.is_symlink() else path


def beside(path: Path, ending: str) -> Path:
    """The file with this ending that belongs to the one at `path`, also through a link."""
    path = real(path)
    return path.with_name(path.name + ending)


def name_beside(path: Path, what: str, now: datetime) -> Path:
    """A name “NAME (WHAT TIME).irm” that nobody has yet, the time in UTC.

    A program that was ended and started again makes two copies in one second: the second has a
    number.
    """
    return free(path.with_name(f"{short(path.stem)} ({what} {second(now)}){path.suffix}"))


def short(stem: str) -> str:
    """What stands of the name of a workspace in those of its copies, whose names are longer."""
    kept = os.fsencode(stem)
    if len(kept) <= _LONGEST:
        return stem
    return kept[:_LONGEST].decode("utf-8", "ignore").rstrip(" .")


def second(now: datetime) -> str:
    """A time in UTC as names of files have it."""
    return f"{now.astimezone(UTC):%Y-%m-%d %H.%M.%S}"


def free(path: Path) -> Path:
    """`path`, or with a number before its ending where somebody has that name already."""
    found, number = path, 2
    while found.exists():
        found = path.with_name(f"{path.stem} {number}{path.suffix}")
        number += 1
    return found
