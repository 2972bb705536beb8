"""The journal read as records: which value of each field is shown, and which records are gone.

Pure functions of a set of entries: the order in which they arrive makes no difference.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from irm_desktop.models.registry import DELETED
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.rating_versions import (
    RATING,
    Version,
    hidden_fields,
    merged_heads,
    rating_versions,
    shown_entries,
    stand_apart,
)


@dataclass(slots=True)
class Materialised:
    """One record. `heads` holds the entries of each field that no other replaces, shown first.

    Of a rating that people made apart, `versions` holds what each of them made, `heads` all that
    these stand on, `own` what the one that is shown does, and nothing is shown of the fields in
    `hidden`.
    """

    entity: str
    record: str
    values: dict[str, object] = field(default_factory=dict)
    heads: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    versions: tuple[Version, ...] = ()
    hidden: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()  # ids

    @property
    def conflicts(self) -> frozenset[str]:
        """Fields that were given different values by people who did not know of each other."""
        return frozenset(
            name for name, heads in self.heads.items() if len({head.value for head in heads}) > 1
        )

    def shown(self, name: str) -> list[str]:
        """The ids of the entries that hold what is shown of a field."""
        heads = () if name in self.hidden else self.heads.get(name, ())
        same = [head.op_id for head in heads if head.value == heads[0].value]
        return [op_id for op_id in same if op_id in self.own] if self.own else same


def materialise(entries: Iterable[Entry]) -> dict[str, Materialised]:
    """Every record of the journal, by id.

    Shown is the head with the greatest (hlc, op_id); all heads are kept. A rating is shown whole,
    as one person made it. A record is gone only if its deletion is shown and every head of every
    other field had been seen by who deleted it, or was written by the same operation; so had been
    who brought it back.
    """
    by_record: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_record[entry.record].append(entry)
    return {record: _record(record, found) for record, found in by_record.items()}


def _record(record: str, entries: list[Entry]) -> Materialised:
    result = Materialised(entries[0].entity, record)
    replaced: set[str] = set()
    for entry in entries:
        if entry.parents != "[]":
            replaced.update(json.loads(entry.parents))
    heads: dict[str, list[Entry]] = defaultdict(list)
    for entry in {entry.op_id: entry for entry in entries}.values():
        if entry.op_id not in replaced:
            heads[entry.field].append(entry)
    for name, found in sorted(heads.items()):
        found.sort(key=lambda entry: (entry.hlc, entry.op_id), reverse=True)
        result.heads[name] = tuple(found)
        result.values[name] = json.loads(found[0].value)
    if result.entity == RATING:
        _put_together(result, entries)
    if result.values.get(DELETED):
        result.values[DELETED] = _all_seen(result, entries)
    return result


def _put_together(result: Materialised, entries: list[Entry]) -> None:
    """A rating whose versions give different answers: one is shown, and not a bit of each."""
    result.versions = rating_versions(entries, result.heads)
    if not stand_apart(result.versions):
        return
    result.hidden = hidden_fields(result.versions, result.heads)
    result.own = shown_entries(result.versions, result.heads)
    result.heads |= merged_heads(result.versions, result.heads)
    for name, heads in result.heads.items():
        result.values[name] = None if name in result.hidden else json.loads(heads[0].value)


def _all_seen(result: Materialised, entries: list[Entry]) -> bool:
    """Whether the deletion that is shown knew every value that is there now."""
    return not any(unseen(result, result.heads[DELETED][0], entries))


def unseen(result: Materialised, deletion: Entry, entries: list[Entry]) -> Iterator[Entry]:
    """What is there of a record with these `entries` that who deleted it had not seen.

    An operation knows what it writes itself. Early versions left that out of `seen`.
    """
    seen = _closure([*json.loads(deletion.seen or "[]"), *json.loads(deletion.parents)], entries)
    for name, heads in result.heads.items():
        for head in heads:
            known = head.op_id in seen or head.operation == deletion.operation
            if not known and (name != DELETED or head.value == "false"):
                yield head


def _closure(seen: Iterable[str], entries: list[Entry]) -> set[str]:
    parents = {entry.op_id: entry.parents for entry in entries}
    closed: set[str] = set()
    open_ids = list(seen)
    while open_ids:
        op_id = open_ids.pop()
        if op_id in closed:
            continue
        closed.add(op_id)
        open_ids.extend(json.loads(parents.get(op_id, "[]")))
    return closed
