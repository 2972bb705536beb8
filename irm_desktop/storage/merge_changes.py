"""What entries that arrive change, as a person sees it: field by field, by whom."""

from collections.abc import Iterator

from sqlalchemy import Connection

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
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.arrivals import Outcome
from irm_desktop.storage.materialise import Materialised

_MECHANICS = frozenset({"about", "place", "rater", "rated_on", "position"})


def changes_of(
    connection: Connection, library: InstrumentLibrary, found: Outcome
) -> tuple[MergeChange, ...]:
    """All of them, in the order of the records."""
    changes: list[MergeChange] = []
    for record, after in found.after.items():
        changes += _of_record(after, found.before.get(record))
    return tuple(changes)


def _of_record(after: Materialised, before: Materialised | None) -> Iterator[MergeChange]:
    if before is None:
        if not after.values.get(DELETED):
            yield _change(NEW, after, "", None, None)
        return
    was, now = bool(before.values.get(DELETED)), bool(after.values.get(DELETED))
    if was != now:
        yield _change(GONE if now else RETURNED, after, DELETED, was, now)
        return
    if not now and after.heads.get(DELETED) != before.heads.get(DELETED):
        yield _change(KEPT, after, DELETED, was, now)
    conflicts = after.conflicts - {DELETED}
    for name, value in after.values.items():
        if name in _MECHANICS or name == DELETED:
            continue
        if name in conflicts and after.heads[name] != before.heads.get(name):
            yield _change(CONFLICT, after, name, before.values.get(name), value)
        elif before.values.get(name) != value:
            yield _change(CHANGED, after, name, before.values.get(name), value)


def _change(kind: str, after: Materialised, name: str, was: object, now: object) -> MergeChange:
    head = after.heads[name][0] if name in after.heads else next(iter(after.heads.values()))[0]
    return MergeChange(
        kind, head.actor, head.at, after.entity, after.record, name, "", "", "", was, now
    )
