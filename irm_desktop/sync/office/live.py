"""What others write in an office, told within a second or two: a connection of its own listens.

PostgreSQL says only that something changed and how far; what changed is read from the journal, so
that nothing is missed while the line was away.
"""

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

import psycopg
from sqlalchemy import Connection, select

from irm_desktop.domain.changes import Change
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry
from irm_desktop.storage.naming import owners
from irm_desktop.sync.office.connecting import connect, in_workspace
from irm_desktop.sync.office.marks import CHANNEL

if TYPE_CHECKING:
    from irm_desktop.sync.office.workspace import OfficeWorkspace

_WAIT_SECONDS = 1.0  # after which it looks whether it should end
_TOGETHER_SECONDS = 0.2  # changes that come so close are told as one
_AGAIN_SECONDS = (1, 2, 5, 10, 30)  # between attempts to come back
_MOST = 5_000  # entries that are told at once

Told = Callable[[Change], None]
Line = Callable[[bool], None]


class Listener:
    """Listens in a thread of its own from `start` until `stop`. `told` and `line` are called in
    that thread: with what others changed, and with whether the line is there."""

    def __init__(self, workspace: "OfficeWorkspace", told: Told, line: Line | None = None) -> None:
        self._workspace = workspace
        self._told = told
        self._line = line or (lambda _there: None)
        self._ended = threading.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="office-changes", daemon=True)

    def start(self) -> None:
        """What was there until now counts as shown."""
        self._workspace.shown_until(self._workspace.places())
        self._thread.start()

    def stop(self) -> None:
        """Ends within about a second; harmless when called twice."""
        self._ended.set()
        if self._thread.is_alive() and threading.current_thread() is not self._thread:
            self._thread.join()
        self._workspace.shown_until(None)

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
                self._line(False)
                self._ended.wait(_AGAIN_SECONDS[min(attempt, len(_AGAIN_SECONDS) - 1)])
                attempt += 1

    def _heard(self) -> Iterator[None]:
        """Once for each time that something may have changed; first when the line is there."""
        workspace = self._workspace
        line: psycopg.Connection[Any] = connect(workspace.address, workspace.password)
        with closing(line):
            line.autocommit = True
            line.execute(f"LISTEN {CHANNEL}")
            self._line(True)
            yield  # what came while nobody listened
            self._ready.set()
            while not self._ended.is_set():
                if any(True for _ in line.notifies(timeout=_WAIT_SECONDS, stop_after=1)):
                    for _ in line.notifies(timeout=_TOGETHER_SECONDS):
                        pass
                    yield

    def _tell(self) -> None:
        for change, places in self._workspace.news():
            self._told(change)
            self._workspace.shown_until(places)


def news_of(
    connection: Connection, workspace: str, after: int, own: Collection[str]
) -> tuple[Change, int]:
    """What others wrote into a workspace behind a place of its journal, and up to which place that
    goes: as much as is told at once."""
    in_workspace(connection, workspace)
    query = (
        select(
            JournalEntry.place,
            JournalEntry.writer,
            JournalEntry.actor,
            JournalEntry.entity,
            JournalEntry.record,
        )
        .where(JournalEntry.place > after)
        .order_by(JournalEntry.place)
        .limit(_MOST)
    )
    rows = connection.execute(query).all()
    others = [row for row in rows if row.writer not in own]
    edited = {(row.entity, row.record) for row in others}
    change = Change(
        "",
        ", ".join(sorted({row.actor for row in others})),
        frozenset(entity for entity, _ in edited),
        frozenset({record for _, record in edited} | owners(connection, list(edited))),
    )
    return change, rows[-1].place if rows else after
