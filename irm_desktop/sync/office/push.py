"""Sends what the office lacks: in the order of this file, some thousand entries at a time, each
time in one transaction. Where the line is cut, the next push goes on after the last that was kept.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert as put

from irm_desktop.storage.arrivals import outcome, write_arrivals
from irm_desktop.storage.change_set import ChangeSet, fresh
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.merge_operations import write_operations
from irm_desktop.sync.office.connecting import hold, in_workspace
from irm_desktop.sync.office.marks import keep_marks, read_marks
from irm_desktop.sync.office.office_tables import STALE
from irm_desktop.sync.office.records import SENDING, Progress

BATCH = 5000  # entries; an operation is never sent in two parts


def push_entries(
    connection: Connection, sent: ChangeSet, *, stale: bool, progress: Progress
) -> int:
    """Writes what the office lacks of a change set; how many entries. `stale`: a newer version set
    up the office, and may know more of these records. Raises WorkspaceError: forked, damaged."""
    wanted = {str(one["id"]): one for one in sent.operations}
    done = total = 0
    for batch in batches(sent.entries, BATCH):
        own = dict.fromkeys(entry.operation for entry in batch)
        part = replace(
            sent,
            entries=batch,
            until={},
            operations=[wanted[one] for one in own if one in wanted],
            odd={one.op_id: sent.odd[one.op_id] for one in batch if one.op_id in sent.odd},
        )
        with connection.begin():
            done += push_part(connection, part, stale=stale)
        total += len(batch)
        progress(SENDING, total, len(sent.entries))
    return done


def push_part(connection: Connection, part: ChangeSet, *, stale: bool = False) -> int:
    """Writes one part in the transaction under way; how many entries of it were new."""
    in_workspace(connection, part.workspace)
    hold(connection, part.workspace)
    mine = read_marks(connection, part.workspace)
    new = fresh(part, mine)
    if not new:
        return 0
    found = outcome(connection, new)
    write_operations(connection, part.operations, new)
    write_arrivals(connection, new, part.odd, found)
    keep_marks(connection, part.workspace, new, part.odd)
    if stale:
        rows = [{"workspace": part.workspace, "record": record} for record in found.after]
        connection.execute(put(STALE).on_conflict_do_nothing(), rows)
    return len(new)


def batches(entries: Sequence[Entry], size: int) -> Iterator[list[Entry]]:
    """Entries in their order, cut where an operation ends."""
    batch: list[Entry] = []
    for entry in entries:
        if len(batch) >= size and entry.operation != batch[-1].operation:
            yield batch
            batch = []
        batch.append(entry)
    if batch:
        yield batch
