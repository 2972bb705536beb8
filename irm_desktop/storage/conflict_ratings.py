"""Questions that two people answered without knowing of each other: each rating whole."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import RATING as KIND
from irm_desktop.domain.merge_records import Conflict, Side
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.belonging import Belonging
from irm_desktop.storage.conflict_places import Found, about
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.heads import read_whole
from irm_desktop.storage.materialise import Materialised
from irm_desktop.storage.rating_versions import JUDGED, RATING, WHOLE, Version
from irm_desktop.storage.version_words import field_of_record, rating_words
from irm_desktop.storage.versions import FieldOf

FIELD = "value"  # of the record, in the key of such a conflict
_NOT_RATED = "not rated"


@dataclass(frozen=True, slots=True)
class RatingConflicts:
    """Finds them in one reading of the workspace."""

    connection: Connection
    library: InstrumentLibrary

    def found(self, fields: Iterable[FieldOf]) -> Iterator[Found]:
        """The conflicts among ratings that have several versions of some `fields`."""
        records = {record for record, name in fields if name in JUDGED}
        for record, known in read_whole(self.connection, records).items():
            gone = known.entity != RATING or known.values.get(DELETED)
            if not gone and known.conflicts & set(JUDGED):
                yield Found(KIND, RATING, record, FIELD, partial(self._told, known))

    def _told(self, known: Materialised, at: Belonging, subject_words: str) -> Conflict:
        words = field_of_record(self.connection, self.library, RATING, known.record, FIELD)
        return Conflict(
            key=f"{RATING}/{known.record}/{FIELD}",
            kind=KIND,
            plan_id=at.plan,
            entity=RATING,
            record=known.record,
            field=FIELD,
            subject=at.subject,
            subject_words=subject_words,
            words=words,
            sides=tuple(self._sides(known)),
            more=about(self.connection, RATING, known.record),
        )

    def _sides(self, known: Materialised) -> Iterator[Side]:
        """A side for each rating that somebody made; those who made the same are one."""
        alike: dict[tuple[str, ...], list[Version]] = defaultdict(list)
        for one in _versions(known):
            alike[one.judgement].append(one)
        shown = _shown(known, [one for ones in alike.values() for one in ones])
        ordered = sorted(alike.values(), key=lambda ones: shown not in ones)
        for ones in ordered:
            values = _values(ones[0])
            value = values["value"]
            label = _NOT_RATED
            if value:
                label = rating_words(self.connection, self.library, known.record, str(value))
            yield Side(
                ids=tuple(dict.fromkeys(_ids(ones))),
                person="; ".join(dict.fromkeys(one.last.actor for one in ones)),
                at=max(one.last.at for one in ones),
                values=values,
                text=label,
                shown=shown in ones,
            )


def _versions(known: Materialised) -> Collection[Version]:
    """What people made of a rating. Where the journal does not say what belongs together, as that
    of an earlier version of the program, each value that stands is a version by itself."""
    if len({one.judgement for one in known.versions}) > 1:
        return known.versions
    found = []
    for name in JUDGED:
        heads = known.heads.get(name, ())
        if len({one.value for one in heads}) > 1:
            found += [_around(known, head) for head in heads]
            break
    return found


def _around(known: Materialised, head: Entry) -> Version:
    """A version with `head`: beside it what the same person wrote, else what is shown."""
    fields: dict[str, tuple[Entry, ...]] = {}
    for name in WHOLE:
        heads = known.heads.get(name, ())
        own = tuple(one for one in heads if one.actor == head.actor)
        fields[name] = (head,) if name == head.field else own[:1] or heads[:1]
    return Version(head, fields)


def _shown(known: Materialised, versions: Collection[Version]) -> Version | None:
    """The version that stands in the tables meanwhile, or most of it."""

    def fits(one: Version) -> tuple[bool, ...]:
        return tuple(_ids_of(one.fields, name)[:1] == known.shown(name)[:1] for name in JUDGED)

    return max(versions, key=fits, default=None)


def _values(version: Version) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in WHOLE:
        text = version.value_of(name)
        found[name] = (None if name == "value" else "") if text is None else json.loads(text)
    return found


def _ids(versions: Iterable[Version]) -> Iterator[str]:
    for one in versions:
        for name in WHOLE:
            yield from _ids_of(one.fields, name)[:1]


def _ids_of(fields: Mapping[str, Iterable[Entry]], name: str) -> list[str]:
    return [entry.op_id for entry in fields.get(name, ())]
