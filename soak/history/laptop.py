"""One copy of the workspace with the program it is open in: its clock, its version, its end by a
kill, and what its file was at some moment."""

import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from irm_desktop.storage import database
from irm_desktop.storage.catching_up import catch_up, read_tables
from irm_desktop.storage.workspace import Workspace
from soak.history.older import NO_FIELD, NO_KIND, older_version, without_newer
from soak.history.rows import Rows, Subject, read_rows
from tests.builders import the_library

_PARTS = ("", "-wal")  # of a file that is written with a log
_SHARED: list[Engine] = []
_START = datetime(2026, 11, 23, 9, tzinfo=UTC)


@contextmanager
def _shared_statements() -> Iterator[None]:
    """Thousands of files are opened in this process: their statements are compiled once."""
    made = database._engine

    def engine(*given: Any, **more: Any) -> Engine:
        new = made(*given, **more)
        if not _SHARED:
            _SHARED.append(new)
        new.dialect = _SHARED[0].dialect
        new._compiled_cache = _SHARED[0]._compiled_cache
        return new

    database._engine = engine
    try:
        yield
    finally:
        database._engine = made


class Killed(BaseException):
    """The program ends here, as by a kill: nothing above it takes it for an error."""


class Clock:
    """A wall clock that may be days wrong. It goes on by a second each time it is looked at."""

    def __init__(self, wrong: timedelta = timedelta()) -> None:
        self._now = _START + wrong

    def turn(self, by: timedelta) -> None:
        self._now += by

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


class Moment:
    """A file at some moment, and what was known then: a backup, or what a kill left."""

    def __init__(
        self,
        files: Mapping[str, bytes],
        known: frozenset[int] = frozenset(),
        merges: Mapping[str, frozenset[int]] | None = None,
        *,
        old: bool = False,
    ) -> None:
        self.files = files
        self.old = old  # the version that it was used with last
        self.known = known
        self.merges = dict(merges or {})


class Laptop:
    """Open from its making until `close`. `known` are the numbers of what was saved and is here;
    `merges` the same right after each merge, by its operation."""

    def __init__(self, name: str, path: Path, moment: Moment, clock: Clock, *, old: bool) -> None:
        self.name = name
        self.path = path
        self.clock = clock
        self.old = old
        self.known: set[int] = set()
        self.merges: dict[str, frozenset[int]] = {}
        self.rows: Rows = {}
        self._lay(moment)

    def _lay(self, moment: Moment) -> None:
        for part in (*_PARTS, "-shm"):
            self._part(part).unlink(missing_ok=True)
        for part, content in moment.files.items():
            self._part(part).write_bytes(content)
        self.known = set(moment.known)
        self.merges = dict(moment.merges)
        # no older version opens the file of a newer one: then that is used here too
        newer, self.old = moment.old and not self.old, self.old and moment.old
        self.open()
        if newer:
            self._catch_up()

    def open(self) -> None:
        with self.version(), _shared_statements():
            self.workspace = Workspace.open(
                self.path, actor=self.name, library=the_library(), clock=self.clock
            )
        self.rows = read_rows(self.workspace)

    def close(self) -> None:
        self.workspace.close()

    def version(self) -> AbstractContextManager[None]:
        """The version of the program that is used here."""
        return older_version() if self.old else nullcontext()

    def hides(self, subject: Subject) -> bool:
        """Whether the version that is used here has no place for it in its tables."""
        entity, _, field = subject
        return self.old and (entity == NO_KIND or (entity, field) == NO_FIELD)

    def upgrade(self) -> None:
        """From now on the present version is used here, which shows what the older one kept."""
        if self.old:
            self.close()
            self.old = False
            self.open()
            self._catch_up()

    def _catch_up(self) -> None:
        """What an upgrade does whose migrations make the tables and columns that are new."""
        with self.workspace._writing() as connection:
            tables = read_tables(connection)
            catch_up(connection, without_newer(connection, tables))
            connection.commit()
        self.rows = read_rows(self.workspace)

    def moment(self) -> Moment:
        """The file as it is on the disk just now."""
        files = {
            part: self._part(part).read_bytes() for part in _PARTS if self._part(part).exists()
        }
        return Moment(files, frozenset(self.known), self.merges, old=self.old)

    def restore(self, moment: Moment) -> None:
        """The file is what it was once; what came later is gone from here."""
        self.close()
        self._lay(moment)

    def _part(self, name: str) -> Path:
        return self.path.with_name(self.path.name + name)

    @contextmanager
    def killed_at_commit(self, *, after: bool) -> Iterator[None]:
        """The program is killed before or after the next transaction is kept, and started again."""
        left: list[Moment] = []

        def kill(connection: Connection) -> None:
            if after:
                connection.connection.driver_connection.commit()  # type: ignore[union-attr]
            left.append(self.moment())
            raise Killed

        engine = self.workspace._engine
        event.listen(engine, "commit", kill)
        try:
            yield
        except Killed:
            pass
        finally:
            event.remove(engine, "commit", kill)
        if left:
            before = self.rows  # so that what was saved all the same is noticed
            self._end_without_closing()
            self._lay(left[0])
            self.rows = before

    def _end_without_closing(self) -> None:
        """Its lock is given back by the system, its note stays."""
        self.workspace._shut()
        self.workspace._closed = True
        lock = self.workspace._lock
        assert lock is not None
        os.close(lock._handle)
        lock._handle = -1
