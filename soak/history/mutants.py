"""Ways to merge that do not work. With each of them histories have to fail, or they would prove
nothing of the way that does."""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, select

from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage import materialise, merge_step, outgoing
from irm_desktop.storage.change_set import ChangeSet, fresh
from irm_desktop.storage.entries import Entry, entry_hash
from irm_desktop.storage.journal import Journal, read_entries
from irm_desktop.storage.materialise import Materialised

_COLUMNS = tuple(getattr(JournalEntry, name) for name in Entry._fields)


@contextmanager
def _instead(where: object, name: str, other: object) -> Iterator[None]:
    kept = getattr(where, name)
    setattr(where, name, other)
    try:
        yield
    finally:
        setattr(where, name, kept)


def _of_records(change: Callable[[Materialised, list[Entry]], None]) -> object:
    right = materialise._record

    def record(name: str, entries: list[Entry]) -> Materialised:
        found = right(name, entries)
        change(found, entries)
        return found

    return record


@contextmanager
def arrival_order() -> Iterator[None]:
    """What came last is shown."""

    def change(found: Materialised, entries: list[Entry]) -> None:
        places = {entry.op_id: place for place, entry in enumerate(entries)}
        for name, heads in found.heads.items():
            if len(heads) > 1 and name != DELETED:
                ordered = sorted(heads, key=lambda one: places[one.op_id], reverse=True)
                found.heads[name] = tuple(ordered)
                found.values[name] = json.loads(ordered[0].value)

    with _instead(materialise, "_record", _of_records(change)):
        yield


@contextmanager
def last_writer_wins() -> Iterator[None]:
    """What was written last by the clock is shown, and all else forgotten."""

    def change(found: Materialised, entries: list[Entry]) -> None:
        found.heads = {name: heads[:1] for name, heads in found.heads.items()}
        found.versions = ()

    with _instead(materialise, "_record", _of_records(change)):
        yield


@contextmanager
def unknown_dropped() -> Iterator[None]:
    """What a version does not know it does not keep."""

    def kept(arrived: ChangeSet, mine: Vector = NOTHING) -> list[Entry]:
        return [one for one in fresh(arrived, mine) if _is_known(one)]

    with _instead(merge_step, "fresh", kept):
        yield


def _is_known(entry: Entry) -> bool:
    known = BY_NAME.get(entry.entity)
    return known is not None and (entry.field == DELETED or entry.field in known.by_name)


@contextmanager
def serial_cursor() -> Iterator[None]:
    """What another lacks is told by a serial number: it has so many, so the next ones."""

    def beyond(connection: Connection, vector: Vector) -> list[Entry]:
        had = sum(mark.seq for mark in vector.values())
        query = select(*_COLUMNS).order_by(JournalEntry.place).offset(had)
        return [Entry._make(row) for row in connection.execute(query)]

    with _instead(outgoing, "entries_beyond", beyond):
        yield


@contextmanager
def reused_writer() -> Iterator[None]:
    """Who writes goes by one name for ever, and counts on from what the file says."""
    right = Journal.begin

    def begin(journal: Journal, connection: Connection) -> None:
        fresh = not journal.writer
        right(journal, connection)
        if fresh:
            journal.writer = hashlib.md5(journal.actor.encode()).hexdigest()
            own = read_entries(connection, JournalEntry.writer == journal.writer)
            if own:
                journal._seq, journal._last_hash = own[-1].seq, entry_hash(own[-1])
            journal._kept = (journal._seq, journal._last_hash, journal._clock.last)

    with _instead(Journal, "begin", begin):
        yield
