"""How far the journals in an office reach, kept with each push: no journal is read for it."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select, text
from sqlalchemy.dialects.postgresql import insert

from irm_desktop.domain.vectors import Mark
from irm_desktop.storage.change_set import Odd, full_hash
from irm_desktop.storage.entries import Entry
from irm_desktop.sync.office.office_tables import MARKS

# Of NOTIFY. Everybody who may connect can listen, so nothing is said there but that somebody wrote.
CHANNEL = "irm_changes"
_PUT = insert(MARKS)
_PUT_HIGHER = _PUT.on_conflict_do_update(
    index_elements=[MARKS.c.workspace, MARKS.c.writer],
    set_={"seq": _PUT.excluded.seq, "hash": _PUT.excluded.hash},
    where=MARKS.c.seq < _PUT.excluded.seq,
)
_SAY = text(f"NOTIFY {CHANNEL}")


def read_marks(connection: Connection, workspace: str) -> dict[str, Mark]:
    """The vector of a workspace as the office has it."""
    query = select(MARKS.c.writer, MARKS.c.seq, MARKS.c.hash)
    rows = connection.execute(query.where(MARKS.c.workspace == workspace))
    return {row.writer: Mark(row.seq, row.hash) for row in rows}


def keep_marks(
    connection: Connection, workspace: str, new: Iterable[Entry], odd: Mapping[str, Odd]
) -> None:
    """After `new` entries were written, in the same transaction: the vector goes on, and whoever
    listens is told once the transaction is kept."""
    newest = {entry.writer: entry for entry in new}
    rows = [
        {"workspace": workspace, "writer": one.writer, "seq": one.seq, "hash": full_hash(one, odd)}
        for one in newest.values()
    ]
    if rows:
        connection.execute(_PUT_HIGHER, rows)
        connection.execute(_SAY)
