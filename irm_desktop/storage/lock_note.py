"""The note beside a workspace that says who has it open, and what was saved last.

A note that is found although nobody holds the lock was left by a program that ended without
closing the file. Cloud folders carry notes from one computer to the other, where the lock of the
operating system does not reach: there a note that is young counts as a lock.
"""

import json
import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from irm_desktop.domain.safety_records import Holder
from irm_desktop.storage.entries import stamp

YOUNG = timedelta(minutes=10)  # a program that is alive writes its note each minute
_LARGEST = 4096  # bytes of a note that are read


@dataclass(frozen=True, slots=True)
class Note:
    """`head` is the hash of the newest journal entry that was saved, `head_at` when (ISO, UTC);
    both are empty where nothing was saved since the file was opened."""

    actor: str = ""
    host: str = ""
    process: int = 0
    since: str = ""
    seen: str = ""
    workspace: str = ""  # its id
    head: str = ""
    head_at: str = ""

    @property
    def holder(self) -> Holder:
        return Holder(self.actor, self.host, self.since, self.seen, self.host == this_host())

    def text(self) -> bytes:
        return json.dumps({name: getattr(self, name) for name in _NAMES}).encode()


_NAMES = tuple(Note.__dataclass_fields__)


def this_host() -> str:
    return socket.gethostname()


def new_note(actor: str, since: str) -> Note:
    return Note(actor, this_host(), os.getpid(), since, stamp(datetime.now(UTC)))


def seen_again(note: Note) -> Note:
    return replace(note, seen=stamp(datetime.now(UTC)))


def read_note(path: Path) -> Note | None:
    """The note of the lock file at `path`; None where there is none. What cannot be read of it is
    empty: a note that was cut short still says that somebody was there."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST)
    except OSError:
        return None
    try:
        facts = json.loads(text.decode("utf-8"))
    except (ValueError, RecursionError):
        return Note()
    return _note(facts) if isinstance(facts, dict) else Note()


def _note(facts: Mapping[str, object]) -> Note:
    texts = {
        name: value
        for name in _NAMES
        if isinstance(value := facts.get(name), str) and name != "process"
    }
    process = facts.get("process")
    return Note(**texts, process=process if isinstance(process, int) else 0)


def is_young(note: Note, path: Path, now: datetime) -> bool:
    """Whether the program that wrote the note was alive within the last minutes.

    Its own clock may be wrong, and the time of the file may be that of its arrival here: it is
    enough that one of the two is near. What claims to come from the far future proves nothing.
    """
    return any(abs(now - moment) < YOUNG for moment in _moments(note, path))


def _moments(note: Note, path: Path) -> list[datetime]:
    found = []
    with suppress(OSError, OverflowError, ValueError):
        found.append(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    with suppress(ValueError):
        seen = datetime.fromisoformat(note.seen)
        found.append(seen if seen.tzinfo else seen.replace(tzinfo=UTC))
    return found
