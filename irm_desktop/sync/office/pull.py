"""Takes up what the office has beyond this file: one moment of the office, in the order in which
it was written there, some thousand entries at a time. Each part is merged in one transaction, so a
line that is cut leaves whole parts, and the next pull goes on after them."""

from collections.abc import Collection, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Connection, Text, and_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY

from irm_desktop.domain.merge_records import MergeDone
from irm_desktop.domain.vectors import NOTHING, Vector, seq_of
from irm_desktop.models import JournalEntry, OddEntry
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.merge_operations import operations_of
from irm_desktop.storage.merging import Reader
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import SCHEMA, in_workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.marks import read_marks
from irm_desktop.sync.office.records import TAKING, Progress
from irm_desktop.sync.office.schema import TABLES

BATCH = 20_000  # entries; an operation is never taken up in two parts
_AT_ONCE = 2000  # rows that come over the line together
_JOURNAL = TABLES.tables[f"{SCHEMA}.{JournalEntry.__tablename__}"]
_ODD = TABLES.tables[f"{SCHEMA}.{OddEntry.__tablename__}"]
_KNOWN = (
    func.unnest(bindparam("writers", type_=ARRAY(Text)), bindparam("seqs", type_=ARRAY(BigInteger)))
    .table_valued("writer", "seq", name="known")
    .render_derived()
)
_BEYOND = (
    select(
        *(_JOURNAL.c[name] for name in Entry._fields),
        _ODD.c.hash.label("odd_hash"),
        _ODD.c.rest.label("odd_rest"),
    )
    .join(_KNOWN, and_(_JOURNAL.c.writer == _KNOWN.c.writer, _JOURNAL.c.seq > _KNOWN.c.seq))
    .outerjoin(
        _ODD, and_(_ODD.c.workspace == _JOURNAL.c.workspace, _ODD.c.op_id == _JOURNAL.c.op_id)
    )
    .where(_JOURNAL.c.workspace == bindparam("workspace"))
    .order_by(_JOURNAL.c.place)
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was taken up: how many entries, the last merge, and the vector of the office then."""

    entries: int
    done: MergeDone | None
    marks: Vector


def pull(
    workspace: Workspace,
    office: Office,
    *,
    agreed: Collection[str] = (),
    reader: Reader | None = None,
    progress: Progress,
) -> Pulled:
    """Takes up what the office has, with the bundles that waited for it, which `reader` reads.
    Raises WorkspaceError: those of `Workspace.merge` and of `failures`; what was taken up before
    stays."""
    taken, done = 0, None
    with office.snapshot() as connection:
        in_workspace(connection, workspace.id)
        theirs, mine = read_marks(connection, workspace.id), workspace.vector()
        total = sum(max(0, mark.seq - seq_of(mine, writer)) for writer, mark in theirs.items())
        with closing(parts_beyond(connection, workspace.id, mine, office)) as parts:
            for part in parts:
                done = workspace.merge(part, agreed, reader)
                taken += len(part.entries)
                progress(TAKING, taken, total)
    return Pulled(taken, done, theirs)


def parts_beyond(
    connection: Connection, workspace: str, vector: Vector, office: Office
) -> Generator[ChangeSet]:
    """What a copy with `vector` lacks, in parts that each follow those before."""
    theirs = read_marks(connection, workspace)
    entries: list[Entry] = []
    odd: dict[str, Odd] = {}
    with closing(_rows_beyond(connection, workspace, vector, theirs)) as rows:
        for *values, digits, rest in rows:
            entry = Entry._make(values)
            if len(entries) >= BATCH and entry.operation != entries[-1].operation:
                yield _part(connection, workspace, entries, odd, NOTHING, office)
                entries, odd = [], {}
            entries.append(entry)
            if digits is not None:
                odd[entry.op_id] = Odd(digits, rest)
    if entries:
        yield _part(connection, workspace, entries, odd, theirs, office)


def _rows_beyond(
    connection: Connection, workspace: str, mine: Vector, theirs: Vector
) -> Generator[Any]:
    """Any: rows of the journal, each with what the table has no column for."""
    behind = [writer for writer, mark in theirs.items() if seq_of(mine, writer) < mark.seq]
    if not behind:
        return
    given = {
        "workspace": workspace,
        "writers": behind,
        "seqs": [seq_of(mine, writer) for writer in behind],
    }
    options = {"stream_results": True, "yield_per": _AT_ONCE}
    with connection.execute(_BEYOND, given, execution_options=options) as found:
        yield from found


def _part(
    connection: Connection,
    workspace: str,
    entries: list[Entry],
    odd: dict[str, Odd],
    until: Vector,
    office: Office,
) -> ChangeSet:
    """`until`: of the last part, all that has arrived with it."""
    return ChangeSet(
        workspace=workspace,
        entries=entries,
        operations=operations_of(connection, entries),
        until=until,
        odd=odd,
        source="the office",
        name=office.address.words,
    )
