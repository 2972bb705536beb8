"""Merging with another copy of the workspace: what arrives is looked at, asked about, written.

A merge is one transaction and one step of undo. It can be done again without effect, and in any
order: what follows something that has not arrived is put aside until that is there (decision 0016).
"""

import json
import uuid
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, func, insert, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.merge_records import FOREIGN, MergeDone, MergePreview, MergeQuestion
from irm_desktop.domain.vectors import Mark, missing
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.models import JournalEntry, Merge, Operation
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.door import FORGET, Door
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import read_only, told
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.merge_questions import questions_of
from irm_desktop.storage.merge_step import Progress, Step, arrive, quietly, what_is_new
from irm_desktop.storage.naming import owners
from irm_desktop.storage.seal_keys import forget_log
from irm_desktop.storage.vectors import read_vector
from irm_desktop.storage.waiting import Waiting, put_aside, ready, take_out

Reader = Callable[[Waiting], ChangeSet]
_LAST_PLACE = select(func.max(JournalEntry.place))


class Merging(Door, Keeping):
    """What concerns other copies of this workspace."""

    def vector(self) -> dict[str, Mark]:
        """How far the journal of this copy reaches."""
        with self._reading() as connection:
            return read_vector(connection)

    def look_into(self, arrived: ChangeSet, progress: Progress = quietly) -> MergePreview:
        """What `merge` would do and ask. Nothing is kept. What `progress` raises ends it.

        Raises WorkspaceError: read-only, damaged, forked, gaps; and what the disk reports.
        """
        if foreign := self._foreign(arrived):
            return MergePreview(arrived.source, arrived.name, questions=(foreign,))
        with self._arriving() as connection:
            if waits := self._waits(connection, arrived):
                return waits
            return arrive(connection, self.library, arrived, self.id, None, progress).preview

    def merge(
        self,
        arrived: ChangeSet,
        agreed: Collection[str] = (),
        reader: Reader | None = None,
        progress: Progress = quietly,
    ) -> MergeDone:
        """Takes up what arrived, with what was put aside and can follow it now, which `reader`
        reads; whole or not at all. A backup is made first where there is anything new. What waits
        and raises a question, or cannot be read, goes on waiting. What `progress`
        raises ends it before anything is kept.

        Raises WorkspaceError: those of `look_into`; the code of a question that nobody agreed to,
        `foreign` whoever agrees.
        """
        if foreign := self._foreign(arrived):
            raise WorkspaceError(foreign.sentence, foreign.code)
        with self._arriving() as connection:
            if waits := self._waits(connection, arrived):
                return self._put_aside(connection, arrived, waits)
            _refuse(questions_of(arrived, self.id), agreed)
            mine = read_vector(connection)
            new = what_is_new(connection, arrived, mine)
            if not new and not (reader is not None and ready(connection, mine, ())):
                nothing = arrive(connection, self.library, arrived, self.id).preview
                connection.commit()  # a key of a name may have come
                return MergeDone(Change("", merge_sentence(arrived.source, 0)), nothing)
        self.keep_before("merge")
        with self._arriving() as connection:
            step = arrive(connection, self.library, arrived, self.id, new, progress)
            _refuse(step.preview.questions, agreed)
            more, names = self._following(connection, reader)
            steps = [step, *more]
            change = self._keep_merge(connection, arrived, steps)
            connection.commit()
        self._merged(change, steps)
        return MergeDone(change, step.preview, taken_up=names)

    def hold_shown(self) -> None:
        """From now on, until `all_shown`, an edit replaces nothing that a merge brings: the window
        still shows what was there before, and somebody may be typing into it."""
        with self._one_writer, self._reading() as connection:
            self._seen_until = connection.execute(_LAST_PLACE).scalar_one() or 0

    def all_shown(self) -> None:
        """The window shows what is there."""
        self._seen_until = None

    @contextmanager
    def _arriving(self) -> Iterator[Connection]:
        """A transaction that writes, taken back unless it is committed."""
        if self.read_only:
            raise read_only(self.path)
        with self._one_writer, told(self.path), self._writing() as connection:
            self._journal.begin(connection)
            kept = False
            try:
                yield connection
                kept = not connection.in_transaction()
            finally:
                if not kept:
                    connection.rollback()
                    self._journal.forget()

    def _foreign(self, arrived: ChangeSet) -> MergeQuestion | None:
        asked = questions_of(arrived, self.id)
        return next((one for one in asked if one.code == FOREIGN), None)

    def _waits(self, connection: Connection, arrived: ChangeSet) -> MergePreview | None:
        """A preview that says so where something is needed first that is not here."""
        if not missing(read_vector(connection), arrived.since):
            return None
        name = arrived.name or "What was sent"
        said = (
            f"{name} follows something that has not arrived here. It is kept and taken up by "
            f"itself as soon as that is here; ask {arrived.source or 'who sent it'} for what is "
            "missing, or for a bundle of everything."
        )
        return MergePreview(arrived.source, arrived.name, waits=said)

    def _put_aside(
        self, connection: Connection, arrived: ChangeSet, waits: MergePreview
    ) -> MergeDone:
        if arrived.data:
            at = stamp(self._journal.wall())
            aside = Waiting(arrived.sha256, arrived.name, arrived.source, at, arrived.data)
            put_aside(connection, aside, arrived.since)
            connection.commit()
        return MergeDone(Change("", waits.waits), waits, waits=True)

    def _following(
        self, connection: Connection, reader: Reader | None
    ) -> tuple[list[Step], tuple[str, ...]]:
        """Takes up what was put aside and can follow now; the steps, and the names. To what it asks
        nobody has agreed: that was about another bundle."""
        steps: list[Step] = []
        names: list[str] = []
        passed: set[str] = set()
        while reader and (one := ready(connection, read_vector(connection), passed)):
            passed.add(one.sha256)
            inner = connection.begin_nested()
            try:
                step = arrive(connection, self.library, reader(one), self.id)
                _refuse(step.preview.questions, ())
            except UserError:  # it goes on waiting, and is looked into by itself
                inner.rollback()
                continue
            inner.commit()
            take_out(connection, one.sha256)
            steps.append(step)
            names.append(one.name)
        return steps, tuple(names)

    def _keep_merge(
        self, connection: Connection, arrived: ChangeSet, steps: Sequence[Step]
    ) -> Change:
        """The operation of the merge, and the places of what came with it."""
        entries = [entry for step in steps for entry in step.entries]
        changes = [change for step in steps for change in step.preview.changes]
        sentence = merge_sentence(arrived.source, len(changes))
        if not entries:
            return Change("", sentence)
        self._journal.follow(connection, *(one.hlc for one in entries))
        now, operation = stamp(self._journal.wall()), uuid.uuid4().hex
        last = connection.execute(_LAST_PLACE).scalar_one()
        if self._may_redo:
            connection.execute(FORGET)
        row = {
            "id": operation,
            "unit": operation,
            "kind": "do",
            "state": "done",
            "sentence": sentence,
            "actor": self.actor,
            "at": now,
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
            "at": now,
            "summary": json.dumps(Counter(one.kind for one in changes), sort_keys=True),
        }
        connection.execute(insert(Merge), merge)
        edited = {(one.entity, one.record) for one in entries}
        records = {record for _, record in edited} | owners(connection, edited)
        return Change(operation, sentence, frozenset(one for one, _ in edited), frozenset(records))

    def _merged(self, change: Change, steps: Sequence[Step]) -> None:
        """What follows once a merge was kept."""
        if change.operation_id:
            self._may_redo = False
        if self._lock is not None:
            at = stamp(self._journal.wall())
            self._lock.saved(self.id, self._journal.last_hash, at)
        if any(step.locked for step in steps):
            forget_log(self._engine)


def merge_sentence(source: str, changes: int) -> str:
    """A merge as undo names it."""
    count = f"{changes} change{'' if changes == 1 else 's'}"
    return f"What {source} sent taken up: {count}" if source else f"Another copy taken up: {count}"


def _refuse(asked: Sequence[MergeQuestion], agreed: Collection[str]) -> None:
    for one in asked:
        if one.code not in agreed:
            raise WorkspaceError(one.sentence, one.code)
