"""What an undo or a redo turns: the fields of a unit, and what each held before and after."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from irm_desktop.models import JournalEntry, Merge
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.materialise import Materialised, materialise

_LOG = "seal_event"  # nothing is ever taken out of the log of the seal
_NEVER = {"stakeholder": {"sealed"}}  # only who has the passphrase takes a seal off


@dataclass(slots=True)
class Touched:
    """What a unit did to one field: the entries its first operation replaced, the value its last
    left. `joined`: of those replaced, the ones that stood there side by side until then."""

    entity: str
    record: str
    name: str
    operation: str = ""
    parents: set[str] = field(default_factory=set)
    after: object = None
    before: object = None
    joined: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class MergeTurned:
    """What a merge did: every field that it changed or in which it left two versions (`open`), the
    records that came with it (`made`), the heads that there were right after it, and the records as
    they were then."""

    touched: list[Touched]
    made: set[str]
    heads: frozenset[str]
    open: frozenset[tuple[str, str]]
    after: Mapping[str, Materialised]


def merge_turned(connection: Connection, unit: str) -> MergeTurned | None:
    """What the merge whose operation is `unit` did; None where it was no merge."""
    row = connection.execute(select(Merge.first, Merge.last).where(Merge.id == unit)).first()
    if row is None:
        return None
    before, after = _sides(connection, row.first, row.last)
    old, new = materialise(before), materialise([*before, *after])
    touched: list[Touched] = []
    open_fields: set[tuple[str, str]] = set()
    for record, now in new.items():
        was = old.get(record)
        if now.entity == _LOG:
            continue
        if was is None:
            if not now.values.get(DELETED):
                touched.append(Touched(now.entity, record, DELETED, before=True, after=False))
            continue
        left = {name for name in now.conflicts if now.heads[name] != was.heads.get(name)}
        if not now.values.get(DELETED) and now.heads.get(DELETED) != was.heads.get(DELETED):
            left.add(DELETED)  # it was kept
        open_fields |= {(record, name) for name in left}
        for name in sorted(now.values.keys() - _NEVER.get(now.entity, set())):
            one = Touched(now.entity, record, name)
            one.before, one.after = was.values.get(name), now.values[name]
            if one.before != one.after or name in left:
                touched.append(one)
    heads = {head.op_id for now in new.values() for ids in now.heads.values() for head in ids}
    made = set(new) - set(old)
    return MergeTurned(touched, made, frozenset(heads), frozenset(open_fields), new)


def _sides(connection: Connection, first: int, last: int) -> tuple[list[Entry], list[Entry]]:
    """The entries of the records that a merge touched: before it, and of it."""
    columns = [getattr(JournalEntry, name) for name in Entry._fields]
    own = JournalEntry.place.between(first, last)
    records = set(connection.execute(select(JournalEntry.record).where(own).distinct()).scalars())
    before: list[Entry] = []
    after: list[Entry] = []
    query = select(JournalEntry.place, *columns).where(JournalEntry.place <= last)
    for chunk in chunks(sorted(records)):
        for place, *entry in connection.execute(query.where(JournalEntry.record.in_(chunk))):
            (before if place < first else after).append(Entry._make(entry))
    return before, after
