"""The journal writer: the only code that changes records, entries first, then the tables."""

import json
import uuid
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, or_, select

from irm_desktop.models import Base, JournalEntry, OddEntry, Operation
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.storage.entries import FIRST, SCHEMA, Clock, Entry, entry_hash, stamp

_TABLE = Base.metadata.tables[JournalEntry.__tablename__]
_COLUMNS = tuple(getattr(JournalEntry, name) for name in Entry._fields)
_IN_ORDER = select(*_COLUMNS).order_by(JournalEntry.place)


def read_entries(connection: Connection, *conditions: object) -> list[Entry]:
    """Entries in the order they came into this file."""
    rows = connection.execute(_IN_ORDER.where(*conditions))  # type: ignore[arg-type]
    return [Entry._make(row) for row in rows]


class Journal:
    """Who writes, and where the writer's chain stands. One for each opening of a workspace.

    The writer is a new random id each time, so that a restored or copied file never gives two
    entries the same number. `own` are conditions under which rows are of its workspace, where a
    table holds those of several.
    """

    def __init__(
        self, actor: str, wall: Callable[[], datetime], own: Sequence[ColumnElement[bool]] = ()
    ) -> None:
        self.actor = actor
        self.wall = wall
        self._own = own
        self.writer = ""
        self._seq = 0
        self._last_hash = FIRST
        self._clock = Clock(wall, "")
        self._kept = (0, FIRST, "")

    def begin(self, connection: Connection) -> None:
        """Makes ready for an operation; the first one finds out where the file stands."""
        if not self.writer:
            newest = newest_hash(connection, *self._own)
            limit = Clock(self.wall, "").too_far()
            possible = or_(Operation.kind != "merge", Operation.hlc < limit)  # others may say any
            query = select(func.max(Operation.hlc)).where(possible, *self._own)
            last = connection.execute(query).scalar_one_or_none()
            self._last_hash = newest
            self._clock = Clock(self.wall, last or "")
            self.writer = uuid.uuid4().hex  # last: where the disk refused a read, all is read again
        self._kept = (self._seq, self._last_hash, self._clock.last)

    def forget(self) -> None:
        """Takes back what was counted for an operation that was not kept."""
        self._seq, self._last_hash, last = self._kept
        self._clock.reset(last)

    def follow(self, connection: Connection, *readings: str) -> None:
        """Entries of others were added: the clock goes on from theirs, but for those of a time that
        cannot be, and a sitting that has not written yet follows the newest of them."""
        self._clock.saw(*readings)
        if not self._seq:
            self._last_hash = newest_hash(connection, *self._own)

    @property
    def last_hlc(self) -> str:
        return self._clock.last

    @property
    def last_hash(self) -> str:
        """Of the newest entry of this writer; before the first, of the newest in the file."""
        return self._last_hash

    def entry(
        self,
        now: datetime,
        operation: str,
        subject: tuple[str, str, str],
        value: str,
        parents: Iterable[str],
        seen: Iterable[str] | None,
        reason: str,
        actor: str = "",
    ) -> Entry:
        """The next entry of the chain; `subject` is entity, record, field. `actor` is who said so,
        where that is not who writes."""
        self._seq += 1
        entity, record, field = subject
        entry = Entry(
            uuid.uuid4().hex,
            self.writer,
            self._seq,
            self._clock.tick(now),
            actor or self.actor,
            stamp(now),
            operation,
            entity,
            record,
            field,
            value,
            _ids(parents),
            None if seen is None else _ids(seen),
            reason,
            SCHEMA,
            self._last_hash,
        )
        self._last_hash = entry_hash(entry)
        return entry


def _ids(op_ids: Iterable[str]) -> str:
    found = sorted(op_ids)
    return json.dumps(found) if found else "[]"


def read_newest(connection: Connection, *own: ColumnElement[bool]) -> Entry | None:
    query = select(*_COLUMNS).where(*own).order_by(JournalEntry.place.desc()).limit(1)
    row = connection.execute(query).first()
    return None if row is None else Entry._make(row)


def newest_hash(connection: Connection, *own: ColumnElement[bool]) -> str:
    """Of the newest entry of the file, or of those for which `own` holds; FIRST where there is
    none."""
    newest = read_newest(connection, *own)
    if newest is None:
        return FIRST
    query = select(OddEntry.hash, OddEntry.rest).where(OddEntry.op_id == newest.op_id)
    odd = connection.execute(query).first()
    return entry_hash(newest) if odd is None else odd.hash or entry_hash(newest, odd.rest)


def write_entries(connection: Connection, entries: list[Entry]) -> None:
    names = Entry._fields
    rows = [dict(zip(names, entry, strict=True)) for entry in entries]
    insert_rows(connection, _TABLE, rows)
