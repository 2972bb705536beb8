"""One operation while it is written: edits are collected, then journal, heads and tables change."""

import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Connection, Update, bindparam, delete, insert, select, update

from irm_desktop.domain.changes import Change
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Base, JournalHead, Operation
from irm_desktop.models.registry import BY_NAME, DELETED, ENTITIES, Columns, canonical, to_json
from irm_desktop.storage.arrivals import Outcome, outcome, write_outcome
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.storage.entries import Entry, stamp
from irm_desktop.storage.heads import Heads, heads_beyond, read_heads, read_whole, shown_heads
from irm_desktop.storage.journal import Journal, write_entries
from irm_desktop.storage.materialise import Materialised
from irm_desktop.storage.rating_versions import JUDGED, RATING
from irm_desktop.storage.reopening import Again, Reopened, entries_again, of_records


class _Branch(NamedTuple):
    """What somebody else made of a field: a JSON text, the entries it replaces, and who."""

    value: str
    parents: tuple[str, ...]
    actor: str


class Recorder:
    """Collects the edits of one operation; `finish` writes them, entries before tables."""

    def __init__(
        self, connection: Connection, journal: Journal, now: datetime, sentence: str
    ) -> None:
        self.connection = connection
        self.sentence = sentence  # may be set again until the operation is written
        self.left_out: tuple[str, ...] = ()
        self.ends_typing = False  # begins a unit of its own even within a run of typing
        self.seen_until: int | None = None  # place of what others wrote that was shown; None: all
        self.operation = uuid.uuid4().hex
        self.now = now
        self._journal = journal
        self._created: dict[str, tuple[str, dict[str, object]]] = {}
        self._changed: dict[str, tuple[str, dict[str, object]]] = {}
        self._reasons: dict[tuple[str, str], str] = {}
        self._branches: dict[tuple[str, str], list[_Branch]] = defaultdict(list)
        self._touched: set[str] = set()
        self._reopened: dict[str, Reopened] = {}
        self._settled: set[tuple[str, str]] = set()

    @property
    def change(self) -> Change:
        """What was touched; empty where nothing was."""
        if not self:
            return Change("", self.sentence, left_out=self.left_out)
        return Change(self.operation, self.sentence, self.entities, self.records, self.left_out)

    @property
    def entities(self) -> frozenset[str]:
        return frozenset(entity for entity, _ in self.edited)

    @property
    def records(self) -> frozenset[str]:
        """Records with an edit, and those named by `touch`."""
        return frozenset(record for _, record in self.edited) | frozenset(self._touched)

    @property
    def edited(self) -> list[tuple[str, str]]:
        """(entity, record) of every edit."""
        edits = (*self._created.items(), *self._changed.items())
        return [*((entity, record) for record, (entity, _) in edits), *of_records(self._reopened)]

    def __bool__(self) -> bool:
        return bool(self._created or self._changed or self._reopened)

    def touch(self, *records: str) -> None:
        """Names records that the operation concerns though it does not edit them."""
        self._touched.update(records)

    def create(self, entity: str, fields: Mapping[str, object], record: str | None = None) -> str:
        """A record that is not in the file yet, live or deleted; its id."""
        record = record or uuid.uuid4().hex
        _, values = self._created.setdefault(record, (entity, {}))
        values.update((name, to_json(value)) for name, value in fields.items())
        return record

    def edit(
        self, entity: str, record: str, fields: Mapping[str, object], reason: str = ""
    ) -> None:
        """New values for fields of a record that is in the file or was made by this operation."""
        edits = self._created if record in self._created else self._changed
        _, values = edits.setdefault(record, (entity, {}))
        for name, value in fields.items():
            values[name] = to_json(value)
            if reason:
                self._reasons[record, name] = reason

    def branch(
        self, record: str, name: str, value: object, parents: Iterable[str], actor: str
    ) -> None:
        """What `actor` made of a field that this operation edits or creates too, knowing only
        `parents`. What the operation itself gives the field joins all that is there; where it is
        the same and nothing else is there, the entry of `actor` is the only one."""
        made = _Branch(canonical(to_json(value)), tuple(parents), actor)
        self._branches[record, name].append(made)

    def settle(self, record: str, *names: str) -> None:
        """Says that who edits these fields has seen all that others made of them: the edit then
        replaces every version. Any other edit replaces only what was shown."""
        self._settled.update((record, name) for name in names)

    def reopen(self, entity: str, record: str, fields: Mapping[str, Sequence[Again]]) -> None:
        """Puts versions of fields side by side in place of what is there, the one that is to be
        shown last."""
        self._reopened.setdefault(record, Reopened(entity)).fields.update(fields)

    def delete(self, entity: str, record: str) -> None:
        self.edit(entity, record, {DELETED: True})

    def finish(self, row: Columns) -> None:
        """Writes the operation `row`, its entries, the heads and the tables. Raises WorkspaceError
        `conflict` where a record would be deleted of which somebody made another version."""
        there = read_heads(self.connection, {*self._changed, *self._reopened})
        several = {field: ids for field, ids in there.items() if len(ids) > 1}
        apart = self._ratings(several)
        entries = self._entries(self._seen_heads(there))
        again = [one for one in entries if one.record in self._reopened]
        reopened = outcome(self.connection, again) if again else None
        write_entries(self.connection, entries)
        self._replace_heads(entries, there)
        self._write_tables()
        self._read_ratings_anew(apart)
        if reopened is not None:
            write_outcome(self.connection, reopened)
        self.connection.execute(
            _ADD_OPERATION,
            {
                "id": self.operation,
                "sentence": self.sentence,
                "actor": self._journal.actor,
                "at": stamp(self.now),
                "hlc": self._journal.last_hlc,
                "writer": self._journal.writer,
                **row,
            },
        )

    def _seen_heads(self, there: Heads) -> Heads:
        """The heads without those of versions that nobody who edits here has been shown: others of
        several, and what came in while the window still showed the one before."""
        found, unseen = self._shown_heads(there), self._unseen(there)
        if not unseen:
            return found
        for (record, _), ids in there.items():
            _, values = self._changed.get(record, ("", {}))
            if values.get(DELETED) and not unseen.isdisjoint(ids):
                raise just_changed()
        return {field: [one for one in ids if one not in unseen] for field, ids in found.items()}

    def _unseen(self, there: Heads) -> set[str]:
        """The heads that others wrote since the window was last told."""
        if self.seen_until is None:
            return set()
        ids = (one for ones in there.values() for one in ones)
        return heads_beyond(self.connection, ids, self.seen_until, self._journal.writer)

    def _shown_heads(self, there: Heads) -> Heads:
        """The heads without those of versions that are not shown."""
        several = {field: ids for field, ids in there.items() if len(ids) > 1}
        if not several:
            return there
        shown = self._shown(several)
        apart = {field for field, ids in shown.items() if len(ids) < len(there[field])}
        for record, (_, values) in self._changed.items():
            if values.get(DELETED) and any(
                one == record and (one, name) not in self._settled for one, name in apart
            ):
                raise conflict()
        return {**there, **{one: shown[one] for one in apart - self._settled}}

    def _shown(self, several: Heads) -> Heads:
        """The heads that hold what is shown, of fields with several; of a rating of all its fields,
        as one that another version has need not belong to what is shown."""
        ratings = self._ratings(several)
        found = shown_heads(
            self.connection, {one: several[one] for one in several if one[0] not in ratings}
        )
        for record, known in ratings.items():
            found |= {(record, name): known.shown(name) for name in known.heads}
        return found

    def _ratings(self, several: Heads) -> dict[str, Materialised]:
        """The ratings among the records that are edited of which there are several versions."""
        edited = self._changed
        records = {one for one, _ in several if one in edited and edited[one][0] == RATING}
        return read_whole(self.connection, records) if records else {}

    def _read_ratings_anew(self, before: Mapping[str, Materialised]) -> None:
        """Of a rating that had versions, heads and what is shown follow from all of them together:
        once they give one answer the reason of another is shown with it."""
        if before:
            after = read_whole(self.connection, set(before))
            write_outcome(self.connection, Outcome(before, after))

    def _entries(self, heads: Heads) -> list[Entry]:
        """The entries, deletions last: a deletion has seen what its own operation wrote."""
        entries: list[Entry] = []
        gone: list[tuple[str, str]] = []
        now = {**heads}
        for edits in (self._created, self._changed):
            for record, (entity, values) in edits.items():
                for name, value in values.items():
                    if name == DELETED and value:
                        gone.append((entity, record))
                    else:
                        entries += self._entries_of((entity, record, name), value, now)
                        now[record, name] = [entries[-1].op_id]
        for record, one in self._reopened.items():
            entries += entries_again(self._make, heads, record, one)
        if gone:
            seen = _seen(heads, entries)
            entries += [
                self._entry((entity, record, DELETED), True, heads, seen[record])
                for entity, record in gone
            ]
        return entries

    def _entries_of(
        self, subject: tuple[str, str, str], value: object, heads: Heads
    ) -> list[Entry]:
        """The entries of one field; those of others first, whose heads then are among `heads`."""
        _, record, name = subject
        field = (record, name)
        before: Sequence[_Branch] = self._branches.get(field, ())
        entries: list[Entry] = []
        known: list[str] = list(heads.get(field, ()))
        seen = _beside(subject, heads)
        for one in before:
            entry = self._make(subject, one.value, one.parents, seen, one.actor)
            known = [*(op_id for op_id in known if op_id not in one.parents), entry.op_id]
            entries.append(entry)
        alone = len(before) == len(known) == 1
        if not (alone and before[0].value == canonical(value)):
            entries.append(self._entry(subject, value, {field: known}, seen))
        return entries

    def _make(
        self,
        subject: tuple[str, str, str],
        value: str,
        parents: Iterable[str],
        seen: Iterable[str] | None,
        actor: str = "",
    ) -> Entry:
        """An entry; with `actor` it is what somebody else said, which has no reason of ours."""
        reason = "" if actor else self._reasons.get(subject[1:], "")
        return self._journal.entry(
            self.now, self.operation, subject, value, parents, seen, reason, actor
        )

    def _entry(
        self,
        subject: tuple[str, str, str],
        value: object,
        heads: Heads,
        seen: list[str] | None = None,
    ) -> Entry:
        parents = heads.get(subject[1:], ())
        return self._make(subject, canonical(value), parents, seen)

    def _replace_heads(self, entries: list[Entry], there: Heads) -> None:
        moved: list[Columns] = []  # fields with one head: it becomes the new entry
        gone: list[Columns] = []
        new: list[Columns] = []
        for field, made in _by_field(entries).items():
            replaced = {op_id for one in made for op_id in json.loads(one.parents)}
            old = there.get(field, [])
            left = [one.op_id for one in made if one.op_id not in replaced]
            keys = {"b_record": field[0], "b_field": field[1]}
            if len(old) == len(left) == 1 and old[0] in replaced:
                moved.append({**keys, "op_id": left[0]})
                continue
            gone += [{**keys, "b_op": op_id} for op_id in old if op_id in replaced]
            new += [{"record": field[0], "field": field[1], "op_id": op_id} for op_id in left]
        for statement, rows in ((_MOVE_HEAD, moved), (_DROP_HEAD, gone)):
            if rows:
                self.connection.execute(statement, rows)
        if new:
            insert_rows(self.connection, _HEAD_TABLE, new)

    def _write_tables(self) -> None:
        rows: dict[str, list[Columns]] = defaultdict(list)
        for record, (name, values) in self._created.items():
            rows[name].append(BY_NAME[name].row(record, values))
        for entity in ENTITIES:  # parents before children
            if entity.name in rows:
                insert_rows(self.connection, entity.table, rows[entity.name])
        updates: dict[tuple[str, tuple[str, ...]], list[Columns]] = defaultdict(list)
        for record, (name, values) in self._changed.items():
            columns = self._columns(name, record, values)
            if columns:
                updates[name, tuple(columns)].append({**columns, "b_id": record})
        for (name, names), changes in updates.items():
            self.connection.execute(_update(name, names), changes)

    def _columns(self, name: str, record: str, values: Mapping[str, object]) -> Columns:
        entity = BY_NAME.get(name)
        if entity is None:
            return {}
        columns: Columns = {}
        for field, value in values.items():
            columns.update(entity.columns(field, value))
        if entity.derive is not None and not entity.derived_from.isdisjoint(values):
            table = entity.table
            row = self.connection.execute(select(table).where(table.c.id == record)).one()
            columns.update(entity.derive({**row._mapping, **columns}))
        return columns


# Made once: making a statement costs as much as executing it.
_OF_FIELD = (JournalHead.record == bindparam("b_record"), JournalHead.field == bindparam("b_field"))
_DROP_HEAD = delete(JournalHead).where(*_OF_FIELD, JournalHead.op_id == bindparam("b_op"))
_MOVE_HEAD = update(JournalHead).where(*_OF_FIELD).values(op_id=bindparam("op_id"))
_HEAD_TABLE = Base.metadata.tables[JournalHead.__tablename__]
_ADD_OPERATION = insert(Operation)


def _beside(subject: tuple[str, str, str], heads: Heads) -> list[str] | None:
    """What who writes into a field of a rating has before them in the others; of any other record
    it need not be told."""
    entity, record, name = subject
    if entity != RATING or name not in JUDGED:
        return None
    return [op_id for other in JUDGED if other != name for op_id in heads.get((record, other), ())]


@cache
def _update(name: str, columns: tuple[str, ...]) -> Update:
    table = BY_NAME[name].table
    query = update(table).where(table.c.id == bindparam("b_id"))
    return query.values({column: bindparam(column) for column in columns})


def just_changed() -> WorkspaceError:
    return WorkspaceError(
        "Somebody else changed this a moment ago. Look at what is there now, then delete it if you "
        "still want to. Nothing was deleted.",
        "conflict",
    )


def conflict() -> WorkspaceError:
    return WorkspaceError(
        "Somebody else made another version of this. Look at both and choose before it is deleted.",
        "conflict",
    )


def _by_field(entries: Iterable[Entry]) -> dict[tuple[str, str], list[Entry]]:
    found: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        found[entry.record, entry.field].append(entry)
    return found


def _seen(heads: Heads, entries: list[Entry]) -> dict[str, list[str]]:
    """The heads of each record, its deletion aside, once `entries` are written."""
    after = {**heads, **{(one.record, one.field): [one.op_id] for one in entries}}
    found: dict[str, list[str]] = defaultdict(list)
    for (record, name), op_ids in after.items():
        if name != DELETED:
            found[record].extend(op_ids)
    return found
