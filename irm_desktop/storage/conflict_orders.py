"""Lists that two people put into different orders: one conflict a list, not one a record."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import FIELD, Conflict, Side
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.belonging import Belonging, parents_of
from irm_desktop.storage.conflict_places import Found
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.kept_records import Subject
from irm_desktop.storage.naming import entity_words, record_words

POSITION = "position"
_LABELS = ("number", "key", "name", POSITION)


@dataclass(frozen=True, slots=True)
class OrderConflicts:
    """Finds them in one reading of the workspace, among the positions in conflict."""

    connection: Connection
    library: InstrumentLibrary

    def found(self, positions: Iterable[Sequence[Entry]]) -> Iterator[Found]:
        """`positions`: of each record the entries, the one that is shown first."""
        contested = {(ones[0].entity, ones[0].record): ones for ones in positions}
        parents = parents_of(self.connection, contested)
        lists: dict[tuple[str, Subject], list[Sequence[Entry]]] = defaultdict(list)
        for one, entries in sorted(contested.items()):
            lists[one[0], parents.get(one, ("", ""))].append(entries)
        for (entity, parent), several in lists.items():
            told = partial(self._told, parent, several)
            yield Found(FIELD, entity, several[0][0].record, POSITION, told)

    def _told(
        self, parent: Subject, several: Sequence[Sequence[Entry]], at: Belonging, subject: str
    ) -> Conflict:
        first = several[0][0]
        words = f"Order of the {entity_words(first.entity)}s"
        if parent[0]:
            words += f" of {record_words(self.connection, self.library, *parent)}"
        return Conflict(
            key=f"{first.entity}/{first.record}/{POSITION}",
            kind=FIELD,
            plan_id=at.plan,
            entity=first.entity,
            record=first.record,
            field=POSITION,
            subject=at.subject,
            subject_words=subject,
            words=words,
            sides=tuple(self._sides(first.entity, parent, several)),
        )

    def _sides(
        self, entity: str, parent: Subject, several: Sequence[Sequence[Entry]]
    ) -> Iterator[Side]:
        """The order that each person gave the list, where that differs; what is shown is first."""
        places, labels = self._list(entity, parent)
        heads = sorted((one for ones in several for one in ones), key=_newest, reverse=True)
        shown = _order(places, {})
        told: dict[tuple[str, ...], list[Entry]] = {}
        for person in dict.fromkeys(one.actor for one in heads):
            own = [one for one in reversed(heads) if one.actor == person]
            order = _order(places, {one.record: _position(one) for one in own})
            told.setdefault(order, []).extend(own)
        for order in sorted(told, key=lambda one: one != shown):
            ones = told[order]
            yield Side(
                ids=tuple(one.op_id for one in ones),
                person="; ".join(dict.fromkeys(one.actor for one in ones)),
                at=max(one.at for one in ones),
                values={POSITION: list(order)},
                text=", ".join(labels[record] for record in order),
                shown=order == shown,
            )

    def _list(self, entity: str, parent: Subject) -> tuple[dict[str, int], dict[str, str]]:
        """The positions of a list's records, and what each is called."""
        table = BY_NAME[entity].table
        label = next(name for name in _LABELS if name in table.c)
        above = BY_NAME[entity].parents.items()
        column = table.c[next(name for name, kind in above if kind == parent[0] or not parent[0])]
        query = select(table.c.id, table.c.position, table.c[label].label("label"))
        belongs = column == parent[1] if parent[0] else column.is_(None)
        rows = self.connection.execute(query.where(belongs, ~table.c.deleted)).all()
        return {row.id: row.position for row in rows}, {row.id: str(row.label) for row in rows}


def _order(places: Mapping[str, int], given: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(sorted(places, key=lambda one: (given.get(one, places[one]), one)))


def _position(entry: Entry) -> int:
    """As the column holds it, whatever a newer version wrote."""
    value = json.loads(entry.value)
    return int(str(BY_NAME[entry.entity].columns(POSITION, value)[POSITION]))


def _newest(entry: Entry) -> tuple[str, str]:
    return entry.hlc, entry.op_id
