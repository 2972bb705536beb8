"""What a newer version of the program sends: kinds, fields and forms that are not known here."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.domain.vectors import Mark
from irm_desktop.storage.change_set import ChangeSet, Odd
from irm_desktop.storage.entries import Entry, entry_hash
from irm_desktop.storage.heads import read_heads
from irm_desktop.storage.workspace import Workspace

WRITER = "newer".ljust(32, "0")


@dataclass(frozen=True)
class Said:
    """One field of one record, and what is said beyond the known."""

    entity: str
    record: str
    field: str
    value: object
    rest: str = ""
    schema: int = 1


def newer_bundle(to: Workspace, said: Sequence[Said]) -> ChangeSet:
    """A sitting of Nora's, who has all that `to` has, with a program of tomorrow."""
    entries: list[Entry] = []
    odd: dict[str, Odd] = {}
    before = to.journal_head().hash
    with to._reading() as connection:
        heads = read_heads(connection, {one.record for one in said})
    for seq, one in enumerate(said, 1):
        entry = Entry(
            op_id=f"{seq:032x}",
            writer=WRITER,
            seq=seq,
            hlc=f"01b0{seq:08x}-0000",
            actor="Nora",
            at="2026-11-24T09:00:00.000Z",
            operation="a" * 32,
            entity=one.entity,
            record=one.record,
            field=one.field,
            value=json.dumps(one.value, ensure_ascii=False),
            parents=json.dumps(heads.get((one.record, one.field), [])),
            seen=None,
            reason="",
            schema=one.schema,
            prev_hash=before,
        )
        if one.rest:
            odd[entry.op_id] = Odd(rest=one.rest)
        before = entry_hash(entry, one.rest)
        entries.append(entry)
    until = {**to.vector(), WRITER: Mark(len(entries), before)}
    return ChangeSet(
        to.id, entries, since=to.vector(), until=until, odd=odd, source="Nora", name="nora.irmb"
    )
