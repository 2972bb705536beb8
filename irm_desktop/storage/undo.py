"""Undo and redo of whole operations, computed from the journal, so that they survive a restart.

An undo is an operation of its own: nothing is taken out of the journal. It leaves alone what
came in from somebody else since (`merge` operations), and says so.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, update

from irm_desktop.domain.changes import Change
from irm_desktop.models import JournalEntry, JournalHead, Operation
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.door import Door
from irm_desktop.storage.heads import read_whole
from irm_desktop.storage.naming import field_words, owners, record_words
from irm_desktop.storage.rating_versions import WHOLE
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.reopening import Again
from irm_desktop.storage.standing_apart import Apart, apart_after, apart_before
from irm_desktop.storage.turned import MergeTurned, Touched, merge_turned


@dataclass(frozen=True, slots=True)
class _Head:
    op_id: str
    place: int
    value: object
    kind: str  # of its operation
    actor: str


class Undo(Door):
    """Taking back, and doing again."""

    @property
    def undo_sentence(self) -> str | None:
        """The sentence of what `undo` would take back."""
        with self._reading() as connection:
            row = _next(connection, "undo", self._own())
        return None if row is None else str(row.sentence)

    @property
    def redo_sentence(self) -> str | None:
        """The sentence of what `redo` would do again."""
        with self._reading() as connection:
            row = _next(connection, "redo", self._own())
        return None if row is None else str(row.sentence)

    def undo(self) -> Change | None:
        """Takes the newest operation (or run of typing) back; None where there is none."""
        return self._turn("undo")

    def redo(self) -> Change | None:
        """Does again what was undone last; None where there is none."""
        return self._turn("redo")

    def _turn(self, kind: str) -> Change | None:
        with self._one_writer:
            with self._reading() as connection:
                row = _next(connection, kind, self._own())
            if row is None:
                return None
            word = "Undone" if kind == "undo" else "Done again"
            with self._operation(f"{word}: {row.sentence}", kind=kind, target=row.unit) as op:
                self._reverse(op, row.unit, backwards=kind == "undo")
                op.connection.execute(
                    update(Operation)
                    .where(Operation.unit == row.unit, Operation.kind == "do")
                    .values(state="undone" if kind == "undo" else "done")
                )
                if not op:  # all was left out: the step is passed over all the same
                    op.connection.commit()
            return op.change

    def _reverse(self, op: Recorder, unit: str, *, backwards: bool) -> None:
        merged = merge_turned(op.connection, unit)
        touched = _touched(op.connection, unit) if merged is None else merged.touched
        made = _made_by(op.connection, unit) if merged is None else merged.made
        first = 0 if merged is not None else _first_place(op.connection, unit)
        apart = apart_after(merged) if merged else apart_before(op.connection, touched, first)
        for one in touched:
            if one.record in made:  # of a record that was made, only its being there is turned
                one.name, one.before, one.after = DELETED, True, False
        turned = {(one.record, one.name): one for one in touched}
        heads = _heads(op.connection, {one.record for one in turned.values()}, self._mine)
        gone = _gone(op.connection, heads)
        written: dict[tuple[str, str], set[str]] = {}  # fields by entity, record
        left_out: list[str] = []
        for field, one in turned.items():
            expected = one.after if backwards else one.before
            now = heads.get(one.record, {})
            now = {name: _since(found, merged, first) for name, found in now.items()}
            fits = [expected, *(json.loads(version.value) for version in apart.get(field, ()))]
            others = _others(now, one, fits, one.record in made)
            if merged is None and one.record in gone and (one.record, DELETED) not in turned:
                others = sorted({*others, *gone[one.record]})
            if others:
                left_out.append(self._left(op.connection, one, others))
            elif versions := _versions(apart, merged, field, backwards=backwards):
                op.reopen(one.entity, one.record, versions)
            else:
                self._turn_one(op, one, one.before if backwards else one.after)
                written.setdefault((one.entity, one.record), set()).add(one.name)
                if merged is not None or field in apart:  # all versions were seen
                    op.settle(one.record, one.name, *_fields_of(one.entity))
        for (entity, record), names in written.items():
            if record in gone and DELETED not in names:
                op.delete(entity, record)  # else what is written would bring it back
                op.settle(record, DELETED, *_fields_of(entity))
        op.left_out = tuple(left_out)
        op.touch(*owners(op.connection, op.edited))

    def _turn_one(self, op: Recorder, one: Touched, target: object) -> None:
        value = bool(target) if one.name == DELETED else target
        op.edit(one.entity, one.record, {one.name: value})

    def _left(self, connection: Connection, one: Touched, others: Sequence[str]) -> str:
        what = "" if one.name == DELETED else f"{field_words(one.entity, one.name)} of "
        name = record_words(connection, self.library, one.entity, one.record)
        sentence = f"{what}{name} was changed by {', '.join(others)} since and is left."
        return sentence[:1].upper() + sentence[1:]


def _next(connection: Connection, kind: str, own: Sequence[ColumnElement[bool]]) -> Row[Any] | None:
    state, order = (
        ("done", Operation.place.desc()) if kind == "undo" else ("undone", Operation.place.asc())
    )
    query = select(Operation.unit, Operation.sentence).where(
        Operation.kind == "do", Operation.state == state, *own
    )
    row: Row[Any] | None = connection.execute(query.order_by(order).limit(1)).first()  # type: ignore[assignment]
    return row


def _operations(unit: str) -> Select[Any]:
    return select(Operation.id).where(Operation.unit == unit, Operation.kind == "do")


def _touched(connection: Connection, unit: str) -> list[Touched]:
    """Every field the unit wrote, with the values before and after. What was there before may be
    newer than the parents of the first entry, where that is somebody else's branch."""
    query = (
        select(
            JournalEntry.op_id,
            JournalEntry.operation,
            JournalEntry.entity,
            JournalEntry.record,
            JournalEntry.field,
            JournalEntry.parents,
            JournalEntry.value,
        )
        .where(JournalEntry.operation.in_(_operations(unit)))
        .order_by(JournalEntry.place)
    )
    found: dict[tuple[str, str], Touched] = {}
    own: set[str] = set()
    for op_id, operation, entity, record, name, listed, value in connection.execute(query):
        own.add(op_id)
        parents = set(json.loads(listed)) if listed != "[]" else set()
        known = found.get((record, name))
        if known is None:
            known = Touched(entity, record, name, operation, parents)
            found[record, name] = known
        elif known.operation == operation:
            known.parents |= parents
        if known.operation == operation:
            known.joined = parents
        known.after = json.loads(value)
    values = _values(connection, {op_id for one in found.values() for op_id in one.parents} - own)
    for one in found.values():
        replaced = [values[op_id] for op_id in one.parents - own]
        if replaced:
            one.before = max(replaced)[2]
        one.joined -= own
    return list(found.values())


def _values(connection: Connection, op_ids: set[str]) -> dict[str, tuple[str, str, Any]]:
    """(hlc, op id, value) of entries; the greatest is the one that was shown."""
    found: dict[str, tuple[str, str, Any]] = {}
    for chunk in chunks(sorted(op_ids)):
        query = select(JournalEntry.op_id, JournalEntry.hlc, JournalEntry.value)
        for op_id, hlc, value in connection.execute(query.where(JournalEntry.op_id.in_(chunk))):
            found[op_id] = (hlc, op_id, json.loads(value))
    return found


def _first_place(connection: Connection, unit: str) -> int:
    """Where in the journal the unit begins."""
    own = JournalEntry.operation.in_(_operations(unit))
    return connection.execute(select(func.min(JournalEntry.place)).where(own)).scalar() or 0


def _made_by(connection: Connection, unit: str) -> set[str]:
    """Records that the unit made: none of their entries is older than the unit's first."""
    own = JournalEntry.operation.in_(_operations(unit))
    query = (
        select(JournalEntry.record)
        .where(JournalEntry.record.in_(select(JournalEntry.record).where(own)))
        .group_by(JournalEntry.record)
        .having(func.min(JournalEntry.place) >= _first_place(connection, unit))
    )
    return set(connection.execute(query).scalars())


def _heads(
    connection: Connection, records: set[str], mine: str | None
) -> dict[str, dict[str, list[_Head]]]:
    """The heads by record and field. What others write beside `mine` counts as come from them."""
    found: dict[str, dict[str, list[_Head]]] = {}
    for chunk in chunks(sorted(records)):
        query = (
            select(
                JournalHead.record,
                JournalHead.field,
                JournalHead.op_id,
                JournalEntry.place,
                JournalEntry.value,
                Operation.kind,
                Operation.actor.label("writer"),
                JournalEntry.actor,
            )
            .join(JournalEntry, JournalEntry.op_id == JournalHead.op_id)
            .outerjoin(Operation, Operation.id == JournalEntry.operation)
            .where(JournalHead.record.in_(chunk))
        )
        for record, name, op_id, place, value, kind, writer, actor in connection.execute(query):
            kind = kind if mine in (None, writer) else ""
            head = _Head(op_id, place, json.loads(value), kind or "merge", actor)
            found.setdefault(record, {}).setdefault(name, []).append(head)
    return found


def _gone(
    connection: Connection, heads: Mapping[str, Mapping[str, list[_Head]]]
) -> dict[str, list[str]]:
    """The records that are deleted, and by whom."""
    by = {
        record: [head.actor for head in found.get(DELETED, ()) if head.value]
        for record, found in heads.items()
    }
    there = read_whole(connection, [record for record, actors in by.items() if actors])
    return {record: by[record] for record, one in there.items() if one.values.get(DELETED)}


def _since(heads: list[_Head], merged: MergeTurned | None, first: int) -> list[_Head]:
    """The heads that were not there when the merge was done, or when the unit that begins at place
    `first` was written: those of versions that it left alone."""
    if merged is not None:
        return [head for head in heads if head.op_id not in merged.heads]
    return [head for head in heads if head.place >= first]


def _versions(
    apart: Apart, merged: MergeTurned | None, field: tuple[str, str], *, backwards: bool
) -> dict[str, list[Again]]:
    """What is to stand side by side again: what the unit settled, or what the merge had left
    open."""
    record, name = field
    if backwards == (merged is not None) or field not in apart:
        return {}
    whole = {other: versions for (one, other), versions in apart.items() if one == record}
    return whole if name in WHOLE else {name: apart[field]}


def _fields_of(entity: str) -> tuple[str, ...]:
    known = BY_NAME.get(entity)
    return tuple(known.by_name) if known else ()


def _others(
    heads: dict[str, list[_Head]], one: Touched, fits: Sequence[object], made: bool
) -> list[str]:
    """Who has changed since what is about to be turned, which then `fits` no more; empty where
    nobody has."""
    concerned = heads.get(one.name, [])
    if made and not fits[0]:  # a record that would go with everything in it
        concerned = [head for found in heads.values() for head in found]
    others = {head.actor for head in concerned if head.kind == "merge"}
    if not made:
        known = [value or None for value in fits]
        others |= {head.actor for head in concerned if (head.value or None) not in known}
    return sorted(others)
