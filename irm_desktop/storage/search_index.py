"""The index of words, brought up to date from the journal.

The last place of the journal that is in the index is kept with it. What came after (typing, undo,
imports, deletions, merges) is read from there in batches, each a transaction of its own; an index
that is missing, damaged or of another folding is made anew from the first place on.
"""

import time
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.exc import DBAPIError

from irm_desktop.domain.search_hits import OLD, IndexState
from irm_desktop.domain.search_text import fold_text
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.storage import search_schema as schema
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.database import WRITE
from irm_desktop.storage.door import Door
from irm_desktop.storage.failures import told
from irm_desktop.storage.guard import INDEXER
from irm_desktop.storage.search_documents import APART, SEARCHED, Document, documents
from irm_desktop.storage.search_old import Old, deletions, old_of, replaced_words

SMALL = 200  # journal entries of a batch while a person works: some hundredths of a second
LARGE = 10_000  # of a batch while nobody waits: their texts are held in memory
_ENTRIES = 5  # of a record, when it is made: a batch is counted on that
_PAUSE = 0.002  # seconds between batches, in which whoever waits to write comes in
_INDEXING = {WRITE: True, INDEXER: True}


class Wanted(NamedTuple):
    """What should stand in the index: under which kind, and the words."""

    kind: str
    entity: str
    plan_id: str
    head: str
    body: str


class Writing(Protocol):
    """What takes words into an index: that of a file, or of an office."""

    def there(self, records: Sequence[str]) -> dict[tuple[str, str], int]:
        """(record, part) -> number of what is in the index about `records`."""

    def put(
        self, record: str, part: str, wanted: Wanted | None, there: Mapping[tuple[str, str], int]
    ) -> None:
        """Has this stand in the index from now on; None: nothing any more."""

    def finish(self) -> None:
        """Writes what was put."""


class Indexing(Door):
    """What concerns the index of words."""

    def index_state(self) -> IndexState:
        """How many changes of the journal are not in the index yet."""
        with self._reading() as connection:
            newest = connection.execute(_NEWEST).scalar_one() or 0
            place = schema.read_place(connection) or 0
        return IndexState(newest - place, newest)

    def catch_up(self, seconds: float | None = None) -> IndexState:
        """Brings the index up to date, for at most about `seconds`; how far it has come.

        A workspace that is open for reading only stays as it is.
        """
        until = None if seconds is None else time.monotonic() + seconds
        batch = LARGE if until is None else SMALL
        with told(self.path):
            while not self.read_only and self._index_batch(batch):
                if self._closed or (until is not None and time.monotonic() >= until):
                    break
                time.sleep(_PAUSE)
        return IndexState(0, 0) if self._closed else self.index_state()

    def _index_batch(self, entries: int) -> bool:
        """One batch; True where there is more to do."""
        try:
            with self._indexing() as connection:
                return _batch(connection, entries)
        except DBAPIError as error:
            if not schema.is_broken(error):
                raise
        self._make_index_anew()
        return True

    def _make_index_anew(self) -> None:
        with self._indexing() as connection:
            schema.make_anew(connection)

    @contextmanager
    def _indexing(self) -> Iterator[Connection]:
        """A transaction that may write the index and nothing else."""
        with self._one_writer, self._engine.connect() as plain:
            connection = plain.execution_options(**_INDEXING)
            with connection.begin():
                yield connection


def _batch(connection: Connection, most: int) -> bool:
    place = schema.read_place(connection)
    if place is None:
        schema.make_anew(connection)
        schema.write_place(connection, 0)
        return True
    last, more = index_after(connection, place, most, _Writer(connection))
    if last > place:
        schema.write_place(connection, last)
    return more


def index_after(connection: Connection, place: int, most: int, writer: Writing) -> tuple[int, bool]:
    """Takes the entries behind a place of the journal into an index, about so many: up to which
    place, and whether there are more."""
    found = connection.execute(_AFTER, {"b_place": place, "b_most": most}).all()
    if not found:
        return place, False
    entries = _of_few_records(found, most // _ENTRIES)
    _index(connection, entries, writer)
    return entries[-1].place, len(found) == most or len(entries) < len(found)


def _of_few_records(entries: Sequence[Any], most: int) -> Sequence[Any]:
    """The first entries, about at most so many records: these are what a batch's time goes to."""
    records: set[str] = set()
    for place, entry in enumerate(entries):
        records.add(entry.record)
        if len(records) > most:
            return entries[:place]
    return entries


def _index(connection: Connection, entries: Sequence[Any], writer: Writing) -> None:
    """Brings the records that `entries` are about to what they hold now."""
    last = entries[-1].place
    touched: dict[str, dict[str, None]] = defaultdict(dict)  # in the order of the journal
    replaced: set[Old] = set()
    for entry in entries:
        known = SEARCHED.get(entry.entity)
        if known is None:
            continue
        touched[entry.entity][entry.record] = None
        if entry.parents != "[]" and entry.field in known.fields and entry.unit:
            replaced.add(Old(entry.record, entry.field, entry.unit))
    there = writer.there([one for records in touched.values() for one in records])
    for entity, records in touched.items():
        later = _later(connection, records, last)
        now = [record for record in records if record not in later]
        found = {one.record: one for one in documents(connection, entity, now)}
        gone = deletions(connection, [one.record for one in found.values() if one.deleted])
        for document in (found[record] for record in now if record in found):
            writer.put(document.record, "", _wanted(document, gone), there)
    _put_old(connection, writer, replaced, there, entries)
    writer.finish()


def _later(connection: Connection, records: Iterable[str], place: int) -> set[str]:
    """The records that come again after `place`: they are indexed then."""
    if not connection.execute(_ANY_AFTER, {"b_place": place}).first():
        return set()
    found: set[str] = set()
    for chunk in chunks(sorted(records)):
        rows = connection.execute(_LATER, {"records": chunk, "b_place": place})
        found |= set(rows.scalars())
    return found


def _wanted(document: Document, gone: Container[str]) -> Wanted | None:
    """`gone`: the records that somebody deleted."""
    if not document:
        return None
    if not document.deleted:
        kind = SEARCHED[document.entity].kind
        return Wanted(kind, document.entity, document.plan_id, document.head, document.body)
    if document.record not in gone:
        return None
    return Wanted(OLD, document.entity, document.plan_id, "", document.head + APART + document.body)


def _put_old(
    connection: Connection,
    writer: Writing,
    replaced: set[Old],
    there: Mapping[tuple[str, str], int],
    entries: Sequence[Any],
) -> None:
    """The old words of every field that was written: those of today's units, and those from
    before, of which some may stand there again."""
    written = {(entry.record, entry.field): entry.entity for entry in entries}
    before = {old_of(record, part) for record, part in there if part}
    again = {old for old in before if (old.record, old.field) in written}
    by_entity: dict[str, set[str]] = defaultdict(set)
    for old in replaced | again:
        by_entity[written[old.record, old.field]].add(old.record)
    today = {
        document.record: document
        for entity, records in by_entity.items()
        for document in documents(connection, entity, sorted(records))
    }
    for old in replaced | again:
        document = today.get(old.record)
        if document is None:
            continue
        words = replaced_words(connection, old, document.texts.get(old.field, ""))
        folded = APART.join(fold_text(sentence) for sentence in words.sentences)
        wanted = Wanted(OLD, document.entity, document.plan_id, "", folded)
        writer.put(old.record, old.part, wanted if folded.strip() else None, there)


class _Writer:
    """Collects what changes in the index and writes it at once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._next: dict[str, int] = {}
        self._gone: list[tuple[int]] = []
        self._docs: list[tuple[int, str, str, str, str]] = []
        self._words: list[tuple[int, str, str]] = []

    def there(self, records: Sequence[str]) -> dict[tuple[str, str], int]:
        found: dict[tuple[str, str], int] = {}
        for chunk in chunks(records):
            marks = ",".join("?" * len(chunk))
            query = f"SELECT record, part, id FROM search_docs WHERE record IN ({marks})"
            rows = self._connection.exec_driver_sql(query, tuple(chunk))
            found.update(((record, part), number) for record, part, number in rows)
        return found

    def put(
        self, record: str, part: str, wanted: Wanted | None, there: Mapping[tuple[str, str], int]
    ) -> None:
        """A record keeps its number while it stays of its kind, and so its place in the list."""
        number = there.get((record, part))
        if number is not None:
            self._gone.append((number,))
        if wanted is None:
            return
        if number is None or schema.kind_of(number) != wanted.kind:
            number = self._new(wanted.kind)
        self._docs.append((number, wanted.entity, record, part, wanted.plan_id))
        self._words.append((number, wanted.head, wanted.body))

    def _new(self, kind: str) -> int:
        if kind not in self._next:
            query = "SELECT max(id) FROM search_docs WHERE id < ?"
            last = self._connection.exec_driver_sql(query, (schema.after(kind),)).scalar()
            self._next[kind] = max(last or 0, schema.first_of(kind)) + 1
        number = self._next[kind]
        self._next[kind] += 1
        return number

    def finish(self) -> None:
        for statement, rows in (
            ("DELETE FROM search_words WHERE rowid = ?", self._gone),
            ("DELETE FROM search_docs WHERE id = ?", self._gone),
            ("INSERT INTO search_docs VALUES (?, ?, ?, ?, ?)", self._docs),
            ("INSERT INTO search_words (rowid, head, body) VALUES (?, ?, ?)", self._words),
        ):
            if rows:
                self._connection.exec_driver_sql(statement, rows)


_NEWEST = select(func.max(JournalEntry.place))
_AFTER = (
    select(
        JournalEntry.place,
        JournalEntry.entity,
        JournalEntry.record,
        JournalEntry.field,
        JournalEntry.parents,
        Operation.unit,
    )
    .outerjoin(Operation, Operation.id == JournalEntry.operation)
    .where(JournalEntry.place > bindparam("b_place"))
    .order_by(JournalEntry.place)
    .limit(bindparam("b_most"))
)
_ANY_AFTER = select(JournalEntry.place).where(JournalEntry.place > bindparam("b_place")).limit(1)
_LATER = (
    select(JournalEntry.record)
    .distinct()
    .where(
        JournalEntry.record.in_(bindparam("records", expanding=True)),
        JournalEntry.place > bindparam("b_place"),
    )
)
