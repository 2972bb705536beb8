"""How far the journal of a file reaches, and what it has that another copy lacks."""

from sqlalchemy import Connection, and_, func, or_, select

from irm_desktop.domain.vectors import Mark, Vector, seq_of
from irm_desktop.models import JournalEntry
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.change_set import full_hash
from irm_desktop.storage.entries import Entry

_COLUMNS = tuple(getattr(JournalEntry, name) for name in Entry._fields)
_LAST = select(JournalEntry.writer, func.max(JournalEntry.seq).label("seq")).group_by(
    JournalEntry.writer
)


def read_vector(connection: Connection) -> dict[str, Mark]:
    """Of every writer the newest entry."""
    last = _LAST.subquery()
    same = and_(JournalEntry.writer == last.c.writer, JournalEntry.seq == last.c.seq)
    rows = connection.execute(select(*_COLUMNS).join(last, same))
    odd = read_odd(connection)
    newest = [Entry._make(row) for row in rows]
    return {one.writer: Mark(one.seq, full_hash(one, odd)) for one in newest}


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
