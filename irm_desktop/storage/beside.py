"""The names of copies that lie beside a workspace: what they are of, and when they were made."""

from datetime import UTC, datetime
from pathlib import Path


def name_beside(path: Path, what: str, now: datetime) -> Path:
    """A name “NAME (WHAT TIME).irm” that nobody has yet, the time in UTC.

    A program that was ended and started again makes two copies in one second: the second has a
    number.
    """
    stem = f"{path.stem} ({what} {now.astimezone(UTC):%Y-%m-%d %H.%M.%S})"
    free = path.with_name(f"{stem}{path.suffix}")
    number = 2
    while free.exists():
        free = path.with_name(f"{stem} {number}{path.suffix}")
        number += 1
    return free
