"""Fields that were given different values by people who did not know of each other."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property, partial

from sqlalchemy import Connection

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge import Merged, merge_all
from irm_desktop.domain.merge_records import FIELD, Conflict, Side
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.belonging import Belonging
from irm_desktop.storage.conflict_orders import POSITION, OrderConflicts
from irm_desktop.storage.conflict_places import Found, about
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.kept_records import living
from irm_desktop.storage.origins import with_origins
from irm_desktop.storage.people import KEPT, KEPT_WORDS, readable
from irm_desktop.storage.rating_versions import RATING
from irm_desktop.storage.version_words import field_of_record, value_words
from irm_desktop.storage.versions import (
    FieldOf,
    Step,
    ancestor,
    entries_by_id,
    steps,
    versions,
)

LOCKED = frozenset(("stakeholder", name) for name in KEPT)  # under the key of a person


class FieldConflicts:
    """Finds them in one reading of the workspace, among `fields` with several versions."""

    def __init__(
        self, connection: Connection, library: InstrumentLibrary, fields: Collection[FieldOf]
    ) -> None:
        self._connection, self._library, self._fields = connection, library, fields

    def found(self) -> Iterator[Found]:
        """Conflicts of records that are there, in fields that this version knows; of ratings,
        which are merged whole, `storage.conflict_ratings` tells."""
        orders = OrderConflicts(self._connection, self._library)
        yield from orders.found(v for (_, name), v in self.versions.items() if name == POSITION)
        for (record, name), entries in self.versions.items():
            if name != POSITION:
                told = partial(self._told, entries)
                yield Found(FIELD, entries[0].entity, record, name, told)

    @cached_property
    def versions(self) -> Mapping[FieldOf, Sequence[Entry]]:
        """The fields in conflict with their versions, the one that is shown first."""
        found = versions(self._connection, set(self._fields))
        differing = {
            field: entries
            for field, entries in found.items()
            if _is_known(entries[0]) and self._differ(entries)
        }
        subjects = {(ones[0].entity, ones[0].record) for ones in differing.values()}
        there = {record for _, record in living(self._connection, subjects)}
        return {field: ones for field, ones in differing.items() if field[0] in there}

    def _differ(self, entries: Sequence[Entry]) -> bool:
        """Whether the values do. A name is locked anew each time it is written: where there is a
        right to read it, what it reads as is compared."""
        values = {one.value for one in entries}
        first = entries[0]
        if len(values) > 1 and (first.entity, first.field) in LOCKED:
            about = (self._connection, first.entity, first.record, first.field)
            names = {readable(*about, json.loads(value)) for value in values}
            return len(names) > 1 or KEPT_WORDS in names
        return len(values) > 1

    def _told(self, entries: Sequence[Entry], at: Belonging, subject_words: str) -> Conflict:
        first = entries[0]
        sides = tuple(self.sides(entries))
        base = self._base(entries)
        return Conflict(
            key=f"{first.entity}/{first.record}/{first.field}",
            kind=FIELD,
            plan_id=at.plan,
            entity=first.entity,
            record=first.record,
            field=first.field,
            subject=at.subject,
            subject_words=subject_words,
            words=field_of_record(
                self._connection, self._library, first.entity, first.record, first.field
            ),
            sides=sides,
            base="" if base is None else self.words(first, json.loads(base.value)),
            proposal=None if (first.entity, first.field) in LOCKED else proposal(base, entries),
            more=about(self._connection, first.entity, first.record),
        )

    def sides(self, entries: Sequence[Entry]) -> Iterator[Side]:
        """A side for each value; who gave the same one are one side."""
        by_value: dict[str, list[Entry]] = {}
        for entry in entries:
            by_value.setdefault(entry.value, []).append(entry)
        for value, ones in by_value.items():
            meant = json.loads(value)
            yield Side(
                ids=tuple(one.op_id for one in ones),
                person="; ".join(dict.fromkeys(one.actor for one in ones)),
                at=max(one.at for one in ones),
                values={ones[0].field: meant},
                text=self.words(ones[0], meant),
                shown=value == entries[0].value,
            )

    def words(self, entry: Entry, value: object) -> str:
        about = (entry.entity, entry.record, entry.field)
        return value_words(self._connection, self._library, *about, value)

    def _base(self, entries: Sequence[Entry]) -> Entry | None:
        """The last value that all sides knew."""
        known = self._steps[entries[0].record, entries[0].field]
        shared = ancestor(known, [one.op_id for one in entries])
        return None if shared is None else entries_by_id(self._connection, [shared])[0]

    @cached_property
    def _steps(self) -> Mapping[FieldOf, Mapping[str, Step]]:
        return with_origins(self._connection, steps(self._connection, self.versions))


def proposal(base: Entry | None, entries: Sequence[Entry]) -> Merged | None:
    """A merge of texts whose sides touched different sentences of what all of them knew."""
    values = [json.loads(one.value) for one in entries]
    old = "" if base is None else json.loads(base.value)
    if base is None or not isinstance(old, str) or not all(isinstance(v, str) for v in values):
        return None
    merged = merge_all(old, values[0], values[1:])
    return merged if merged.apart else None


def _is_known(entry: Entry) -> bool:
    known = BY_NAME.get(entry.entity)
    if known is None or entry.entity == RATING:
        return False
    return entry.field in known.by_name and entry.field != DELETED
