"""Names of sealed people in entries that would go out, and in the sentences of operations."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.sealed_words import folded
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import Materialised, materialise
from irm_desktop.storage.naming import field_words, record_words
from irm_desktop.storage.sealed_text import JOINED, Sought, is_text, texts_in

_SENT_ALREADY = ("sent", "snapshot")  # read by nobody as a text that stands
_READ = {_SENT_ALREADY, ("imported_table", "form")}  # beside what people type


def may_hold_names(entry: Entry) -> bool:
    """Whether there is a text in an entry at all."""
    if entry.reason:
        return True
    typed = is_text(entry.entity, entry.field) or (entry.entity, entry.field) in _READ
    return typed and entry.value not in ('""', "null", "[]", "{}")


def brings_back(entry: Entry) -> bool:
    """Whether an entry says that a record is there again, with all its texts."""
    return entry.field == DELETED and entry.value == "false"


def with_names(entries: Iterable[Entry], sought: Sequence[Sought]) -> set[str]:
    """The ids of those in which a name stands."""
    return {one.op_id for one in entries if any(_named_in(one, sought))}


def bare(operation: Mapping[str, str], sought: Sequence[Sought]) -> Mapping[str, str]:
    """An operation without its sentence where a name stands in it."""
    plain = folded(operation["sentence"])
    named = any(one.forms.found_in(plain, joined=False) for one in sought)
    return {**operation, "sentence": ""} if named else operation


def standing(
    connection: Connection,
    library: InstrumentLibrary,
    entries: Iterable[Entry],
    found: Collection[str],
    sought: Sequence[Sought],
) -> list[str]:
    """Where a name stands that is not replaced, in words: in a record that is there and changed, or
    that is brought back."""
    concerned = {one.record for one in entries if one.op_id in found or brings_back(one)}
    places: dict[str, None] = {}
    for chunk in chunks(sorted(concerned)):
        there = materialise(read_entries(connection, JournalEntry.record.in_(chunk)))
        for record in there.values():
            for field, who in _standing_in(record, sought):
                name = record_words(connection, library, record.entity, record.record)
                place = f"{field_words(record.entity, field)} of {name}"
                if any(one.forms.found_in(folded(place), joined=False) for one in sought):
                    place = place.split(" of ")[0]
                places[f"{place} (“{who}”)"] = None
    return list(places)


def _standing_in(record: Materialised, sought: Sequence[Sought]) -> Iterator[tuple[str, str]]:
    """Field and pseudonym."""
    if record.values.get(DELETED):
        return
    for field, heads in record.heads.items():
        if (record.entity, field) == _SENT_ALREADY:
            continue
        for head in heads:
            if may_hold_names(head):
                for who in _named_in(head, sought):
                    yield field, who


def _named_in(entry: Entry, sought: Sequence[Sought]) -> Iterator[str]:
    joined = (entry.entity, entry.field) in JOINED
    texts = [folded(text) for text in (*texts_in(json.loads(entry.value)), entry.reason) if text]
    for one in sought:
        if any(one.forms.found_in(text, joined=joined) for text in texts):
            yield one.pseudonym
