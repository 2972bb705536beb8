"""What others write in an office, told within a second or two: a connection of its own listens.

PostgreSQL says only that something changed and how far; what changed is read from the journal, so
that nothing is missed while the line was away.
"""

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry
from irm_desktop.storage.naming import owners
from irm_desktop.sync.office.connecting import OWN, connect, in_workspace
from irm_desktop.sync.office.marks import CHANNEL

if TYPE_CHECKING:
    from irm_desktop.sync.office.workspace import OfficeWorkspace

_WAIT_SECONDS = 1.0  # after which it looks whether it should end
_TOGETHER_SECONDS = 0.2  # changes that come so close are told as one
_AGAIN_SECONDS = (1, 2, 5, 10, 30)  # between attempts to come back
_MOST = 5_000  # entries that are told at once

Places = Mapping[str, int]  # of each workspace a place of its journal


@dataclass(frozen=True, slots=True)
class News:
    """What others wrote. `people`: who; `count`: how many records; `places`: up to where it goes,
    to be given to `shown_until` once a person has it before their eyes."""

    change: Change
    people: tuple[str, ...]
    count: int
    places: Places


Told = Callable[[News], None]
Line = Callable[[bool], None]


class Listener:
    """Listens in a thread of its own from `start` until `stop`. `told` and `line` are called in
    that thread: with what others changed, and with whether the line is there. Neither waits for
    the thread that calls `stop`."""

    def __init__(self, workspace: "OfficeWorkspace", told: Told, line: Line | None = None) -> None:
        self._workspace = workspace
        self._told = told
        self._line = line or (lambda _there: None)
        self._until: Places = workspace.opened_at  # up to where everything was told
        self.there = True  # whether the office answered when it was last asked
        self._ended = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="office-changes", daemon=True)

    def start(self) -> None:
        """What was there when the office was opened counts as shown."""
        self._workspace.shown_until(self._until)
        self._thread.start()

    def stop(self) -> None:
        """Ends within about a second, or leaves a line that is still being tried to end by itself;
        harmless when called twice."""
        self._ended.set()
        if self._thread.is_alive() and not self.is_me():
            self._thread.join(2 * _WAIT_SECONDS)
        self._workspace.shown_until(None)

    def is_me(self) -> bool:
        """Whether this is the listener's own thread."""
        return threading.current_thread() is self._thread

    def wait_until_ready(self, seconds: float) -> bool:
        """Whether it listens, at most so many seconds from now."""
        return self._ready.wait(seconds)

    def _run(self) -> None:
        attempt = 0
        while not self._ended.is_set():
            try:
                for _ in self._heard():
                    attempt = 0
                    self._tell()
            except (psycopg.Error, WorkspaceError):
                self._ready.clear()
                self._say(False)
                self._ended.wait(_AGAIN_SECONDS[min(attempt, len(_AGAIN_SECONDS) - 1)])
                attempt += 1

    def _heard(self) -> Iterator[None]:
        """Once for each time that something may have changed; first when the line is there."""
        workspace = self._workspace
        line: psycopg.Connection[Any] = connect(workspace.address, workspace.password)
        with closing(line):
            line.autocommit = True
            line.execute(f"LISTEN {CHANNEL}")
            self._say(True)
            yield  # what came while nobody listened
            self._ready.set()
            while not self._ended.is_set():
                if any(True for _ in line.notifies(timeout=_WAIT_SECONDS, stop_after=1)):
                    for _ in line.notifies(timeout=_TOGETHER_SECONDS):
                        pass
                    yield

    def _say(self, there: bool) -> None:
        self.there = there
        if not self._ended.is_set():
            self._line(there)

    def _tell(self) -> None:
        for news in self._workspace.news(self._until):
            self._until = news.places
            if news.change and not self._ended.is_set():
                self._told(news)


def news_of(
    connection: Connection, workspace: str, after: int, own: Callable[[], set[str]]
) -> tuple[News, int]:
    """What others wrote into a workspace behind a place of its journal, and up to which place that
    goes: as much as is told at once. `own`: the writers of this sitting."""
    in_workspace(connection, workspace)
    query = (
        select(
            JournalEntry.place,
            JournalEntry.writer,
            JournalEntry.actor,
            JournalEntry.entity,
            JournalEntry.record,
        )
        .where(OWN, JournalEntry.place > after)
        .order_by(JournalEntry.place)
        .limit(_MOST)
    )
    rows = connection.execute(query).all()
    mine = own()  # asked after the entries: who begins to write meanwhile is among them
    others = [row for row in rows if row.writer not in mine]
    edited = {(row.entity, row.record) for row in others}
    change = Change(
        "",
        "",
        frozenset(entity for entity, _ in edited),
        frozenset({record for _, record in edited} | owners(connection, list(edited))),
    )
    people = tuple(sorted({row.actor for row in others}))
    return News(change, people, len(edited), {}), rows[-1].place if rows else after
