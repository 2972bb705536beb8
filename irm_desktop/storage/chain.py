"""The chain of the journal as it lies in a file, and the operations its entries were written in.

What breaks is named by when it was written, by whom, and in words of the record it is about.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.journal_chain import Link, NotedHead, faults, missing_heads, moment, named
from irm_desktop.models import Merge, Operation
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.change_set import Odd, full_hash
from irm_desktop.storage.entries import SCHEMA, Entry
from irm_desktop.storage.naming import entity_words, field_words, record_words

SAVE = "Make a copy of this file and keep it, then restore the newest backup."
_KEEP = "Nothing needs to be done: it is kept and passed on. A newer version shows it."
_LOOK = "Compare it with that file before you go on; restoring an older backup explains it too."
Words = Callable[[Link], str]  # a field of a record in words


def links_of(entries: Iterable[Entry], odd: Mapping[str, Odd] = MappingProxyType({})) -> list[Link]:
    """The entries as the chain sees them, in their order; `odd` as of `arrivals.read_odd`."""
    return [
        Link(
            hash=full_hash(one, odd),
            prev_hash=one.prev_hash,
            writer=one.writer,
            seq=one.seq,
            hlc=one.hlc,
            at=one.at,
            actor=one.actor,
            operation=one.operation,
            entity=one.entity,
            record=one.record,
            field=one.field,
        )
        for one in entries
    ]


def chain_findings(links: list[Link], words: Words) -> Iterator[Finding]:
    """What breaks the chain; `words` tells what an entry is about."""
    for fault in faults(links):
        about = words(fault.link)
        said = f"The journal is broken at {about}{' ' if about else ''}({named(fault.link)}): "
        yield Finding("journal-broken", "", 0, fault.link.field, f"{said}{fault.what}.", SAVE)


def head_findings(links: list[Link], noted: Iterable[NotedHead]) -> Iterator[Finding]:
    """The newest head that was noted elsewhere and is not in the journal any more."""
    gone = missing_heads(links, noted)
    if gone:
        said = (
            f"The journal does not hold the entry that {gone[0].where} knew as its newest: entries "
            "were taken out at its end, or changed."
        )
        yield Finding("journal-shortened", "", 0, "", said, _LOOK)


def words_of(connection: Connection, library: InstrumentLibrary) -> Words:
    """Names the field of an entry as a person would: title of commitment 8."""

    def words(link: Link) -> str:
        if link.withheld:
            return ""
        name = record_words(connection, library, link.entity, link.record)
        if link.field == "about" and link.entity != "concern":
            return name  # which record it is
        return f"the {field_words(link.entity, link.field)} of {name}"

    return words


def operation_findings(connection: Connection, links: Iterable[Link]) -> Iterator[Finding]:
    """Entries whose operation is not in the file, operations none of whose entries is, and those
    that say another writer or time than their entries."""
    written: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        written[link.operation].append(link)
    merges = select(Merge.id)  # what came with them belongs to the operations of others
    query = select(Operation.__table__).where(Operation.id.not_in(merges))
    known = {row.id: row for row in connection.execute(query)}
    for operation, found in written.items():
        row, first = known.pop(operation, None), found[0]
        when = moment(first.at)
        if row is None:
            said = f"{len(found)} entries from {when} ({first.actor}) belong to an operation"
            yield _of_operation(f"{said} that is not in the file.")
        elif _differs(row, found):
            said = f"The operation “{row.sentence}” of {moment(row.at)} does not say what its"
            said += f" entries say: they were written {when} by {first.actor}."
            yield _of_operation(said)
    for row in known.values():
        said = f"The operation “{row.sentence}” of {moment(row.at)} ({row.actor}) has no entry"
        yield _of_operation(f"{said} in the journal.")


def _differs(row: Any, found: list[Link]) -> bool:
    """Any: a row of `Operation`. Entries of one operation are those of one sitting and moment."""
    last = max(link.hlc for link in found)
    same = {(link.writer, link.at) for link in found} == {(row.writer, row.at)}
    return not same or row.hlc != last


def _of_operation(said: str) -> Finding:
    return Finding("operation-differs", "", 0, "", said, SAVE)


def newer_findings(entries: Iterable[Entry]) -> Iterator[Finding]:
    """What a newer version wrote and this one does not show: kinds of records, and fields."""
    kinds: dict[str, set[str]] = defaultdict(set)
    fields: dict[tuple[str, str], set[str]] = defaultdict(set)
    newest = SCHEMA
    for entry in entries:
        known = BY_NAME.get(entry.entity)
        newest = max(newest, entry.schema)
        if known is None:
            kinds[entry.entity].add(entry.record)
        elif entry.field != DELETED and entry.field not in known.by_name:
            fields[entry.entity, entry.field].add(entry.record)
    for kind, records in sorted(kinds.items()):
        yield _newer(kind, records, kind, ("is", "are"), "of a newer version")
    for (kind, field), records in sorted(fields.items()):
        what = f"a field “{field_words(kind, field)}” of a newer version"
        yield _newer(field, records, kind, ("has", "have"), what)
    if newest > SCHEMA:
        yield _note("", "Some entries of the journal have a form of a newer version.")


def _newer(column: str, records: set[str], kind: str, verb: tuple[str, str], what: str) -> Finding:
    """`3 records of the kind “hologram” are of a newer version.`; `verb` for one and for more."""
    count = len(records)
    words = f"{count} {'record' if count == 1 else 'records'} of the kind “{entity_words(kind)}”"
    return _note(column, f"{words} {verb[count != 1]} {what}.")


def _note(column: str, words: str) -> Finding:
    return Finding("newer-version", "", 0, column, words, _KEEP, severity="note")
