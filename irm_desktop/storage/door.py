"""What every part of the workspace stands on: the open file, its reading and its writing."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import ColumnElement, Connection, Engine, select, update

from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.safety_records import Recovery
from irm_desktop.errors import NotFound
from irm_desktop.models import Operation, WorkspaceInfo
from irm_desktop.storage.database import WRITE
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import read_only, told
from irm_desktop.storage.file_start import keep_open
from irm_desktop.storage.guard import WRITER
from irm_desktop.storage.journal import Journal
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.recorder import Recorder

_PAUSE = timedelta(seconds=30)  # after which typing counts as a new run
_NEWEST = (
    select(Operation.unit, Operation.at, Operation.typing, Operation.writer, Operation.state)
    .order_by(Operation.place.desc())
    .limit(1)
)
_WRITING = {WRITE: True, WRITER: True}
FORGET = (
    update(Operation)
    .where(Operation.kind == "do", Operation.state == "undone")
    .values(state="forgotten")
)


def wall_clock() -> datetime:
    return datetime.now(UTC)


class Door:
    """An open workspace file. Usable from any thread; operations are written one at a time.

    `recovery` says what was found and done where the file had not been closed; None where it was.
    """

    recovery: Recovery | None = None
    _mine: str | None = None  # whose operations may be taken back, where others write too
    _seen_until: int | None = None  # place in the journal of what the window has shown
    in_office = False  # whether it is a database in which others write at the same moment

    def __init__(
        self,
        path: Path,
        engine: Engine,
        lock: WriterLock | None,
        library: InstrumentLibrary,
        journal: Journal,
        key: bytes | None = None,
    ) -> None:
        self.path = path
        self._key = key
        self.library = library
        self.actor = journal.actor
        self.read_only = lock is None
        self._engine = engine
        self._lock = lock
        self._journal = journal
        self._one_writer = threading.RLock()
        self._closed = False
        self._may_redo = True  # until something was done, something may have been undone
        self.id = self._read_id()
        self._let_go = keep_open(path)

    def _read_id(self) -> str:
        query = select(WorkspaceInfo.value).where(WorkspaceInfo.key == "id")
        with self._reading() as connection:
            return str(connection.execute(query).scalar_one())

    def _own(self) -> tuple[ColumnElement[bool], ...]:
        """Which operations may be taken back: in a file all that were done in it."""
        return () if self._mine is None else (Operation.actor == self._mine,)

    def close(self) -> None:
        """Closes the file and gives the writer's lock back; harmless when called twice."""
        with self._one_writer:
            if self._closed:
                return
            self._closed = True
            self._shut()
            if self._lock is not None:
                self._lock.release()

    def _shut(self) -> None:
        """Closes the file; the lock stays."""
        self._engine.dispose()
        self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def newest_operation(self) -> tuple[str, str]:
        """The sentence and the time (ISO, UTC) of what was done last; empty where nothing was."""
        query = select(Operation.sentence, Operation.at).order_by(Operation.place.desc()).limit(1)
        with self._reading() as connection:
            row = connection.execute(query).first()
        return ("", "") if row is None else (row.sentence, row.at)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _operation(
        self, sentence: str, *, kind: str = "do", target: str = "", typing: str = ""
    ) -> Iterator[Recorder]:
        """One operation in one transaction: written whole on leaving the block, or not at all.

        Nothing is written where nothing was edited. Raises WorkspaceError: read-only, locked,
        disk-full, damaged.
        """
        if self.read_only:
            raise read_only(self.path)
        with self._one_writer, told(self.path), self._writing() as connection:
            self._journal.begin(connection)
            recorder = Recorder(connection, self._journal, self._journal.wall(), sentence)
            recorder.seen_until = self._seen_until
            try:
                yield recorder
                if recorder:
                    self._keep(recorder, kind, target, typing)
                    connection.commit()
                    self._may_redo = kind != "do"
                    self._note_saved(recorder)
            except BaseException:
                self._journal.forget()
                raise

    def _note_saved(self, recorder: Recorder) -> None:
        if self._lock is not None:
            self._lock.saved(self.id, self._journal.last_hash, stamp(recorder.now))

    def beat(self) -> None:
        """Tells others that the file is still open here; to be called each minute."""
        if self._lock is not None:
            self._lock.beat()

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            yield connection.execution_options(**_WRITING)

    def _keep(self, recorder: Recorder, kind: str, target: str, typing: str) -> None:
        alone = not typing or recorder.ends_typing
        unit = recorder.operation if alone else self._unit(recorder, typing)
        if kind == "do" and self._may_redo:
            recorder.connection.execute(FORGET.where(*own) if (own := self._own()) else FORGET)
        recorder.finish(
            {"unit": unit, "kind": kind, "state": "done", "target": target, "typing": typing}
        )

    def _unit(self, recorder: Recorder, typing: str) -> str:
        """The unit of the newest operation if it is part of the same run of typing, else a new.

        A run ends with a pause, so that one undo never takes an hour of writing.
        """
        own = self._own()
        newest = recorder.connection.execute(_NEWEST.where(*own) if own else _NEWEST).first()
        if newest is None or tuple(newest)[2:] != (typing, self._journal.writer, "done"):
            return recorder.operation
        pause = recorder.now - datetime.fromisoformat(newest.at)
        return recorder.operation if abs(pause) > _PAUSE else str(newest.unit)

    def _instrument(self, instrument_id: str) -> Instrument:
        """The instrument by its id. Raises NotFound where the program does not know it."""
        found = self.library.by_id.get(instrument_id)
        if found is None:
            raise NotFound(
                f"The instrument {instrument_id!r} is not known to this program. "
                f"Known are {', '.join(self.library.by_id)}.",
                "unknown-instrument",
            )
        return found
