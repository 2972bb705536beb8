"""Versions that had been settled stand side by side again, each as what its person wrote."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from irm_desktop.storage.entries import Entry
from irm_desktop.storage.heads import Heads
from irm_desktop.storage.rating_versions import JUDGED, RATING, WHOLE, Version

Subject = tuple[str, str, str]  # entity, record, field
# Subject, JSON value, the entries it replaces, what was seen, who said so.
Make = Callable[[Subject, str, Sequence[str], Sequence[str] | None, str], Entry]


class Again(NamedTuple):
    """A version: the JSON text of a value, who gave it, and what a deletion had seen."""

    value: str
    actor: str
    seen: tuple[str, ...] | None = None


@dataclass
class Reopened:
    """The versions of the fields of a record, in an order in which what is to be shown is last."""

    entity: str
    fields: dict[str, Sequence[Again]] = field(default_factory=dict)


def of_entries(entries: Sequence[Entry]) -> list[Again]:
    """Versions of a field from what stood there, shown first."""
    return [
        Again(one.value, one.actor, None if one.seen is None else tuple(json.loads(one.seen)))
        for one in reversed(entries)
    ]


def of_versions(versions: Sequence[Version], shown: str) -> dict[str, list[Again]]:
    """The fields of a rating from its versions; `shown` is the id of the value that is shown, or,
    where nobody has given one, of what is shown of another field."""

    def place(one: Version) -> tuple[bool, str, str]:
        told = (entry.op_id for entries in one.fields.values() for entry in entries)
        return shown in told, one.last.hlc, one.last.op_id

    ordered = sorted(versions, key=place)
    empty = dict.fromkeys(WHOLE, '""') | {"value": "null"}
    return {
        name: [Again(one.value_of(name) or empty[name], one.last.actor) for one in ordered]
        for name in WHOLE
    }


def entries_again(make: Make, heads: Heads, record: str, what: Reopened) -> Iterator[Entry]:
    """The entries of a record's versions, one version after the other. Those of a rating say what
    belongs together (`storage.rating_versions`)."""
    names = list(what.fields)
    for several in zip_longest(*what.fields.values()):
        beside: dict[str, str] = {}
        for name, one in zip(names, several, strict=True):
            if one is None:
                continue
            seen = one.seen
            if what.entity == RATING and name in JUDGED:
                seen = tuple(beside.values())
            subject = (what.entity, record, name)
            entry = make(subject, one.value, heads.get((record, name), ()), seen, one.actor)
            if name in JUDGED:
                beside[name] = entry.op_id
            yield entry


def of_records(reopened: Mapping[str, Reopened]) -> list[tuple[str, str]]:
    """(entity, record) of each."""
    return [(one.entity, record) for record, one in reopened.items()]
