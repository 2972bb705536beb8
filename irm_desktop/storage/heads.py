"""The heads of fields: the entries that no other replaces, and which of several are shown."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from irm_desktop.models import JournalEntry, JournalHead
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import Materialised, materialise

Heads = dict[tuple[str, str], list[str]]  # record, field -> op ids
_HEADS = select(JournalHead.record, JournalHead.field, JournalHead.op_id)
_HEADS_OF_ONE = _HEADS.where(JournalHead.record == bindparam("b_record"))
_HEADS_OF_MANY = _HEADS.where(JournalHead.record.in_(bindparam("records", expanding=True)))


def read_heads(connection: Connection, records: Iterable[str]) -> Heads:
    """The heads of every field of `records`."""
    heads: Heads = defaultdict(list)
    ids = list(records)
    if len(ids) == 1:
        found = connection.execute(_HEADS_OF_ONE, {"b_record": ids[0]}).all()
    else:
        found = []
        for chunk in chunks(ids):
            found += connection.execute(_HEADS_OF_MANY, {"records": chunk}).all()
    for record, name, op_id in found:
        heads[record, name].append(op_id)
    return heads


def head_triples(connection: Connection) -> set[tuple[str, str, str]]:
    """(record, field, op id) of every head."""
    return {(record, name, op_id) for record, name, op_id in connection.execute(_HEADS)}


def shown_heads(connection: Connection, heads: Heads) -> Heads:
    """Of each field the heads that hold the value that is shown."""
    found: dict[str, tuple[str, str, str]] = {}
    query = select(JournalEntry.op_id, JournalEntry.hlc, JournalEntry.value)
    for chunk in chunks(op_id for ids in heads.values() for op_id in ids):
        for op_id, hlc, value in connection.execute(query.where(JournalEntry.op_id.in_(chunk))):
            found[op_id] = (hlc, op_id, value)
    shown: Heads = {}
    for field, ids in heads.items():
        value = max(found[op_id] for op_id in ids)[2]
        shown[field] = [op_id for op_id in ids if found[op_id][2] == value]
    return shown


def heads_beyond(
    connection: Connection, op_ids: Iterable[str], place: int, writer: str
) -> set[str]:
    """Those that stand beyond a place of the journal and were not written by `writer`."""
    found: set[str] = set()
    for chunk in chunks(op_ids):
        query = select(JournalEntry.op_id).where(
            JournalEntry.op_id.in_(chunk),
            JournalEntry.place > place,
            JournalEntry.writer != writer,
        )
        found |= set(connection.execute(query).scalars())
    return found


def read_whole(connection: Connection, records: Iterable[str]) -> dict[str, Materialised]:
    """Records as the whole journal tells them."""
    entries: list[Entry] = []
    for chunk in chunks(sorted(records)):
        entries += read_entries(connection, JournalEntry.record.in_(chunk))
    return materialise(entries)
