"""Searching the texts themselves, where a file is open for reading only and its index is not
complete. It finds what the index would find."""

from collections.abc import Callable, Collection, Iterator

from sqlalchemy import Connection, select

from irm_desktop.domain.search_hits import OLD
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_text import fold_text
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.storage.search_documents import (
    APART,
    SEARCHED,
    Document,
    all_documents,
    documents,
)
from irm_desktop.storage.search_found import Place
from irm_desktop.storage.search_old import Old, deletions, replaced_words

Stop = Callable[[], bool]


def scan(
    connection: Connection,
    query: Query,
    kinds: Collection[str],
    plan_id: str,
    after: int,
    stop: Stop,
) -> Iterator[Place]:
    """The records that hold the query, of those that the journal names after a place; kind by
    kind, old words last. `stop` is asked now and then whether the answer is still wanted."""
    for entity, searched in SEARCHED.items():
        if kinds and searched.kind not in kinds:
            continue
        for count, document in enumerate(_live(connection, entity, after)):
            if count % 200 == 0 and stop():
                return
            if plan_id and document.plan_id != plan_id:
                continue
            if document and query.found_in((document.head, document.body)):
                yield Place(searched.kind, entity, document.record)
    if not kinds or OLD in kinds:
        yield from _old(connection, query, plan_id, after, stop)


def _live(connection: Connection, entity: str, after: int) -> Iterator[Document]:
    if not after:
        return all_documents(connection, entity)
    touched = sorted(touched_after(connection, after, entity))
    return (one for one in documents(connection, entity, touched) if not one.deleted)


def touched_after(connection: Connection, place: int, entity: str = "") -> set[str]:
    """The records that were written after a place of the journal."""
    found = select(JournalEntry.record).distinct().where(JournalEntry.place > place)
    if entity:
        found = found.where(JournalEntry.entity == entity)
    return set(connection.execute(found).scalars())


def _old(
    connection: Connection, query: Query, plan_id: str, after: int, stop: Stop
) -> Iterator[Place]:
    for entity, searched in SEARCHED.items():
        touched = sorted(touched_after(connection, after, entity))
        units: dict[str, set[Old]] = {}
        for old in _replaced(connection, entity, searched.fields, touched):
            units.setdefault(old.record, set()).add(old)
        for document in documents(connection, entity, touched):
            if stop():
                return
            if plan_id and document.plan_id != plan_id:
                continue
            words = document.head + APART + document.body
            gone = document.deleted and query.found_in((words,))
            if gone and deletions(connection, [document.record]):
                yield Place(OLD, entity, document.record)
            for old in sorted(units.get(document.record, ())):
                current = document.texts.get(old.field, "")
                replaced = replaced_words(connection, old, current)
                text = APART.join(fold_text(sentence) for sentence in replaced.sentences)
                if text and query.found_in((text,)):
                    yield Place(OLD, entity, old.record, old.part)


def _replaced(
    connection: Connection, entity: str, fields: Collection[str], records: list[str]
) -> Iterator[Old]:
    wanted = set(records)
    query = (
        select(JournalEntry.record, JournalEntry.field, Operation.unit)
        .join(Operation, Operation.id == JournalEntry.operation)
        .where(
            JournalEntry.entity == entity,
            JournalEntry.parents != "[]",
            JournalEntry.field.in_(list(fields)),
        )
    )
    for record, field, unit in connection.execute(query):
        if record in wanted:
            yield Old(record, field, unit)
