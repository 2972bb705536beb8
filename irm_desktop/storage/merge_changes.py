"""What entries that arrive change, as a person sees it: field by field, by whom."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import (
    CHANGED,
    CONFLICT,
    KEPT,
    NEW,
    RETURNED,
    MergeChange,
)
from irm_desktop.domain.merge_records import (
    DELETED as GONE,
)
from irm_desktop.models import PersonKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.arrivals import Outcome
from irm_desktop.storage.belonging import belonging
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.materialise import Materialised
from irm_desktop.storage.naming import field_words, words_found
from irm_desktop.storage.naming_many import find_known
from irm_desktop.storage.people import KEPT as UNDER_KEYS
from irm_desktop.storage.people import KEPT_WORDS, opened

_MECHANICS = frozenset({"about", "place", "rater", "rated_on"})  # said by the change itself
_MAIN = {"rating": "value", "passage": "text"}  # the field a new record is about
_PEOPLE = StakeholderTable.__table__


def changes_of(
    connection: Connection, library: InstrumentLibrary, found: Outcome
) -> tuple[MergeChange, ...]:
    """All of them, in the order of the records. The tables hold what arrived already."""
    changes: list[MergeChange] = []
    for record, after in found.after.items():
        changes += _of_record(after, found.before.get(record))
    return _in_words(connection, library, changes)


def _of_record(after: Materialised, before: Materialised | None) -> Iterator[MergeChange]:
    was = before is not None and bool(before.values.get(DELETED))
    now = bool(after.values.get(DELETED))
    if now:
        if before is not None and not was:
            yield _change(GONE, after, before, DELETED)
        return
    if before is None:
        yield _change(NEW, after, None, _MAIN.get(after.entity, ""))
    elif was:
        yield _change(RETURNED, after, before, DELETED)
    elif _is_kept(after, before):
        yield _change(KEPT, after, before, DELETED)
    for name in after.values:
        if name not in _MECHANICS and name != DELETED:
            yield from _of_field(after, before, name)


def _is_kept(after: Materialised, before: Materialised) -> bool:
    """Whether a deletion arrived that did not know all that is here."""
    new = set(after.heads.get(DELETED, ())) - set(before.heads.get(DELETED, ()))
    return any(head.value == "true" for head in new)


def _of_field(after: Materialised, before: Materialised | None, name: str) -> Iterator[MergeChange]:
    old = () if before is None else before.heads.get(name, ())
    if name in after.conflicts and after.heads[name] != old:
        yield _change(CONFLICT, after, before, name)
    elif before is not None and before.values.get(name) != after.values[name]:
        yield _change(CHANGED, after, before, name)


def _change(kind: str, after: Materialised, before: Materialised | None, name: str) -> MergeChange:
    """Of a conflict `after` is what arrived, whichever of both is shown."""
    new = _arrived(after, before, "" if kind in (NEW, RETURNED) else name)
    was = None if before is None else before.values.get(name)
    now = after.values.get(name)
    if kind == CONFLICT:
        now = json.loads(new.value)
    return MergeChange(
        kind, new.actor, new.at, after.entity, after.record, name, "", "", "", was, now
    )


def _arrived(after: Materialised, before: Materialised | None, name: str) -> Entry:
    """The newest head of a field, or of any, that was not there before."""
    old = {} if before is None else before.heads
    wanted = [name] if name in after.heads else list(after.heads)
    heads = [head for one in wanted for head in after.heads[one]]
    new = [head for one in wanted for head in after.heads[one] if head not in old.get(one, ())]
    return max(new or heads, key=lambda one: (one.hlc, one.op_id))


def _in_words(
    connection: Connection, library: InstrumentLibrary, changes: Sequence[MergeChange]
) -> tuple[MergeChange, ...]:
    """The changes with the names of what they are about, read for all at once."""
    records = {(one.entity, one.record) for one in changes}
    places = belonging(connection, records)
    find = find_known(connection, records | {(one.entity, one.subject) for one in places.values()})
    words = {
        one: words_found(find, library, *one)
        for one in records | {(place.entity, place.subject) for place in places.values()}
    }
    names = _open_names(connection, changes)
    found = []
    for one in changes:
        place, own = places[one.record], words[one.entity, one.record]
        plain = one.field in ("", DELETED) or one.field == _MAIN.get(one.entity)
        said = own if plain else f"{field_words(one.entity, one.field)} of {own}"
        at = words[place.entity, place.subject]
        found.append(
            replace(
                one,
                subject=place.subject,
                subject_words=at[:1].upper() + at[1:],
                words=said[:1].upper() + said[1:],
                before=_shown(names, one, one.before),
                after=_shown(names, one, one.after),
            )
        )
    return tuple(found)


def _shown(names: Mapping[tuple[str, str], str], one: MergeChange, value: object) -> object:
    return names.get((one.record, value), value) if isinstance(value, str) else value


def _open_names(
    connection: Connection, changes: Sequence[MergeChange]
) -> Mapping[tuple[str, str], str]:
    """Names and contacts that changed, as they may be shown: by record and what is stored."""
    kept = [
        (one.record, value)
        for one in changes
        if one.entity == "stakeholder" and one.field in UNDER_KEYS
        for value in (one.before, one.after)
        if isinstance(value, str) and value
    ]
    if not kept:
        return {}
    query = select(PersonKey.stakeholder_id, PersonKey.key).join(
        _PEOPLE, _PEOPLE.c.id == PersonKey.stakeholder_id
    )
    keys = {
        row.stakeholder_id: row.key for row in connection.execute(query.where(~_PEOPLE.c.sealed))
    }
    return {
        (record, value): (opened(value, keys[record]) if record in keys else "") or KEPT_WORDS
        for record, value in kept
    }
