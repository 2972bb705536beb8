"""How far the journal of a file reaches, and what it has that another copy lacks."""

from collections.abc import Mapping

from sqlalchemy import Connection, and_, bindparam, func, or_, select, tuple_

from irm_desktop.domain.vectors import Mark, Vector, seq_of
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.change_set import full_hash, told_twice
from irm_desktop.storage.entries import Entry

_COLUMNS = tuple(getattr(JournalEntry, name) for name in Entry._fields)
# Made once: every exchange asks them several times, and making one costs as much as executing it.
_LAST = select(JournalEntry.writer, func.max(JournalEntry.seq).label("seq")).group_by(
    JournalEntry.writer
)
_EACH_LAST = _LAST.subquery()
_NEWEST = select(*_COLUMNS).join(
    _EACH_LAST,
    and_(JournalEntry.writer == _EACH_LAST.c.writer, JournalEntry.seq == _EACH_LAST.c.seq),
)
_AT = select(*_COLUMNS).where(
    tuple_(JournalEntry.writer, JournalEntry.seq).in_(bindparam("places", expanding=True))
)
_WITH_GAPS = _LAST.add_columns(func.count()).having(func.count() != func.max(JournalEntry.seq))


def read_vector(connection: Connection) -> dict[str, Mark]:
    """Of every writer the newest entry."""
    rows = connection.execute(_NEWEST)
    odd = read_odd(connection)
    newest = [Entry._make(row) for row in rows]
    return {one.writer: Mark(one.seq, full_hash(one, odd)) for one in newest}


def marks_at(connection: Connection, wanted: Mapping[str, int]) -> dict[str, Mark]:
    """The marks of entries of which writer and number are given; of those that are here."""
    odd, marks = read_odd(connection), {}
    for one in _entries_at(connection, wanted):
        marks[one.writer] = Mark(one.seq, full_hash(one, odd))
    return marks


def refuse_fork(connection: Connection, theirs: Vector, name: str) -> None:
    """Raises WorkspaceError `forked` where a writer's entry has another hash in the vector of
    `name` than here: a program ran twice from one state, and two histories go by one name."""
    odd = read_odd(connection)
    wanted = {writer: mark.seq for writer, mark in theirs.items()}
    for one in _entries_at(connection, wanted):
        if full_hash(one, odd) != theirs[one.writer].hash:
            raise told_twice(one, name)


def refuse_gaps(connection: Connection) -> None:
    """Raises WorkspaceError `gaps` where entries of a writer are missing here, as after a repair
    that could not save all: what a copy lacks could not be told."""
    lost = sum(int(row[1]) - int(row[2]) for row in connection.execute(_WITH_GAPS))
    if lost:
        raise WorkspaceError(
            f"Entries of this workspace's journal ({lost:,}) were lost when it was repaired, so it "
            "cannot be exchanged with other copies. Take the copy of a colleague, or a backup from "
            "before, and enter there what is missing; this file stays as it is.",
            "gaps",
        )


def _entries_at(connection: Connection, wanted: Mapping[str, int]) -> list[Entry]:
    found: list[Entry] = []
    for chunk in chunks(wanted):
        places = [(writer, wanted[writer]) for writer in chunk]
        found += [Entry._make(row) for row in connection.execute(_AT, {"places": places})]
    return found


def entries_beyond(connection: Connection, vector: Vector) -> list[Entry]:
    """The entries that a copy with `vector` lacks, in the order they came into this file: each
    stands after all that was there when it was written."""
    own = {row.writer: int(row.seq) for row in connection.execute(_LAST)}
    behind = [writer for writer, seq in own.items() if seq_of(vector, writer) < seq]
    found: list[tuple[int, Entry]] = []
    for chunk in chunks(behind):
        wanted = [
            and_(JournalEntry.writer == writer, JournalEntry.seq > seq_of(vector, writer))
            for writer in chunk
        ]
        rows = connection.execute(select(JournalEntry.place, *_COLUMNS).where(or_(*wanted)))
        found += [(place, Entry._make(entry)) for place, *entry in rows]
    found.sort(key=lambda one: one[0])
    return [entry for _, entry in found]
