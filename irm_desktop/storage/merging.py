"""Merging with another copy of the workspace: what arrives is looked at, asked about, written.

A merge is one transaction and one step of undo. It can be done again without effect, and in any
order: what follows something that has not arrived is put aside until that is there (decision 0016).
"""

import uuid
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.merge_records import FOREIGN, MergeDone, MergePreview
from irm_desktop.domain.vectors import Mark, missing
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, Merge, Operation
from irm_desktop.storage.arrivals import Outcome, outcome, write_arrivals
from irm_desktop.storage.change_set import ChangeSet, fresh
from irm_desktop.storage.door import Door
from irm_desktop.storage.entries import Entry, stamp
from irm_desktop.storage.failures import read_only, told
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.merge_changes import changes_of
from irm_desktop.storage.merge_files import keep_files, keep_keys
from irm_desktop.storage.merge_operations import write_operations
from irm_desktop.storage.merge_questions import large, questions_of
from irm_desktop.storage.naming import owners
from irm_desktop.storage.vectors import read_vector
from irm_desktop.storage.waiting import Waiting, put_aside, ready, take_out

_LAST_PLACE = select(func.max(JournalEntry.place))


@dataclass(frozen=True, slots=True)
class _Step:
    """What an arrival did, in the transaction under way."""

    entries: Sequence[Entry]
    found: Outcome
    preview: MergePreview


class Merging(Door, Keeping):
    """What concerns other copies of this workspace."""

    def vector(self) -> dict[str, Mark]:
        """How far the journal of this copy reaches."""
        with self._reading() as connection:
            return read_vector(connection)

    def look_into(self, arrived: ChangeSet) -> MergePreview:
        """What `merge` would do and ask. Nothing is kept.

        Raises WorkspaceError: read-only, damaged, forked; and what the disk reports.
        """
        with self._arriving() as connection:
            if waits := self._waits(connection, arrived):
                return waits
            return self._arrive(connection, arrived).preview

    def merge(
        self,
        arrived: ChangeSet,
        agreed: Collection[str] = (),
        reader: Callable[[Waiting], ChangeSet] | None = None,
    ) -> MergeDone:
        """Takes up what arrived, with what was put aside and can follow it now, which `reader`
        reads; whole or not at all. A backup is made first.

        Raises WorkspaceError: those of `look_into`; the code of a question that nobody agreed to.
        """
        with self._arriving() as connection:
            if waits := self._waits(connection, arrived):
                aside = Waiting(
                    arrived.sha256,
                    arrived.name,
                    arrived.source,
                    stamp(self._journal.wall()),
                    arrived.data,
                )
                put_aside(connection, aside, arrived.since)
                connection.commit()
                return MergeDone(Change("", waits.waits), waits, waits=True)
        self.keep_before("merge")
        with self._arriving() as connection:
            step = self._arrive(connection, arrived)
            for asked in step.preview.questions:
                if asked.code not in agreed:
                    raise WorkspaceError(asked.sentence, asked.code)
            steps, names = [step], []
            while reader and (more := ready(connection, read_vector(connection))):
                steps.append(self._arrive(connection, reader(more)))
                names.append(more.name)
                take_out(connection, more.sha256)
            change = self._keep_merge(connection, arrived, steps)
            connection.commit()
            self._may_redo = False
            return MergeDone(change, step.preview, taken_up=tuple(names))

    @contextmanager
    def _arriving(self) -> Iterator[Connection]:
        """A transaction that writes, taken back unless it is committed."""
        if self.read_only:
            raise read_only(self.path)
        with self._one_writer, told(self.path), self._writing() as connection:
            self._journal.begin(connection)
            try:
                yield connection
            finally:
                if connection.in_transaction():
                    connection.rollback()
                    self._journal.forget()

    def _waits(self, connection: Connection, arrived: ChangeSet) -> MergePreview | None:
        """A preview that says so where something is needed first that is not here."""
        lacking = missing(read_vector(connection), arrived.since)
        if not lacking or arrived.workspace != self.id:
            return None
        name = arrived.name or "What was sent"
        said = (
            f"{name} follows something that has not arrived here. It is kept and taken up by itself "
            f"as soon as that is here; ask {arrived.source or 'who sent it'} for what is missing, "
            "or for a bundle of everything."
        )
        return MergePreview(arrived.source, arrived.name, waits=said)

    def _arrive(self, connection: Connection, arrived: ChangeSet) -> _Step:
        """Writes what is new, in the transaction under way."""
        asked = questions_of(arrived, self.id)
        if any(one.code == FOREIGN for one in asked):
            nothing = MergePreview(arrived.source, arrived.name, questions=asked)
            return _Step((), Outcome({}, {}), nothing)
        new = fresh(arrived, read_vector(connection))
        found = outcome(connection, new)
        operations = write_operations(connection, arrived.operations, new)
        write_arrivals(connection, new, arrived.odd, found)
        files = keep_files(connection, arrived)
        keep_keys(connection, arrived.keys)
        preview = MergePreview(
            source=arrived.source,
            name=arrived.name,
            entries=len(new),
            operations=operations,
            files=files,
            changes=changes_of(connection, self.library, found),
            questions=(*asked, *large(found)),
        )
        return _Step(new, found, preview)

    def _keep_merge(
        self, connection: Connection, arrived: ChangeSet, steps: Sequence[_Step]
    ) -> Change:
        """The operation of the merge, and the places of what came with it."""
        entries = [entry for step in steps for entry in step.entries]
        sentence = merge_sentence(arrived.source, sum(len(one.preview.changes) for one in steps))
        if not entries:
            return Change("", sentence)
        self._journal.follow(connection, max(one.hlc for one in entries))
        now, operation = self._journal.wall(), uuid.uuid4().hex
        last = connection.execute(_LAST_PLACE).scalar_one()
        row = {
            "id": operation,
            "unit": operation,
            "kind": "do",
            "state": "done",
            "sentence": sentence,
            "actor": self.actor,
            "at": stamp(now),
            "hlc": self._journal.last_hlc,
            "writer": self._journal.writer,
        }
        connection.execute(insert(Operation), row)
        merge = {
            "id": operation,
            "first": last - len(entries) + 1,
            "last": last,
            "source": arrived.source,
            "name": arrived.name,
            "sha256": arrived.sha256,
            "at": stamp(now),
        }
        connection.execute(insert(Merge), merge)
        edited = {(one.entity, one.record) for one in entries}
        records = {record for _, record in edited}
        return Change(
            operation,
            sentence,
            frozenset(entity for entity, _ in edited),
            frozenset(records | owners(connection, edited)),
        )


def merge_sentence(source: str, changes: int) -> str:
    """A merge as undo names it."""
    count = f"{changes} change{'' if changes == 1 else 's'}"
    return f"What {source} sent taken up: {count}" if source else f"Another copy taken up: {count}"
