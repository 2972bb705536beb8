"""Records that somebody deleted and another changed, neither knowing of the other: they are kept.

What belongs together is told together, at the topmost record that was deleted: a commitment that
went with its ratings, one of which somebody was at work on, is one conflict.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial

from sqlalchemy import Connection

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import KEPT_RECORD, Conflict, Side
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.belonging import Belonging
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.conflict_places import Found, capital
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.kept_records import Kept, Subject, deletions, kept_records, living
from irm_desktop.storage.materialise import materialise, unseen
from irm_desktop.storage.naming import record_words
from irm_desktop.storage.version_words import field_of_record, value_words

_MECHANICS = frozenset({"about", "place", "rater", "rated_on", "position"})


class KeptRecords:
    """Finds them in one reading of the workspace."""

    def __init__(self, connection: Connection, library: InstrumentLibrary) -> None:
        self._connection, self._library = connection, library

    def found(self) -> Iterator[Found]:
        for one in kept_records(self._connection):
            entity, record = one.root
            yield Found(KEPT_RECORD, entity, record, DELETED, partial(self._told, one))

    def _entries(self, records: Iterable[Subject]) -> list[Entry]:
        entries: list[Entry] = []
        for chunk in chunks(sorted({record for _, record in records})):
            entries += read_entries(self._connection, JournalEntry.record.in_(chunk))
        return entries

    def _told(self, kept: Kept, at: Belonging, subject_words: str) -> Conflict:
        entity, record = kept.root
        words = record_words(self._connection, self._library, entity, record)
        gone = not living(self._connection, {kept.root})
        return Conflict(
            key=f"{entity}/{record}/{DELETED}",
            kind=KEPT_RECORD,
            plan_id=at.plan,
            entity=entity,
            record=record,
            field=DELETED,
            subject=at.subject,
            subject_words=subject_words,
            words=capital(words),
            sides=(*self._deleted(kept.root, shown=gone), *self._changed(kept, shown=not gone)),
        )

    def _deleted(self, root: Subject, *, shown: bool) -> Iterator[Side]:
        ones = deletions(self._connection, [root])
        if ones:
            yield Side(
                ids=tuple(one.op_id for one in ones),
                person="; ".join(dict.fromkeys(one.actor for one in ones)),
                at=max(one.at for one in ones),
                values={DELETED: True},
                text="deleted",
                shown=shown,
            )

    def _changed(self, kept: Kept, *, shown: bool) -> Iterator[Side]:
        """A side for each person with what they wrote and who deleted had not seen."""
        written: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._unseen(kept):
            written[entry.actor].append(entry)
        for person, ones in written.items():
            words = dict.fromkeys(map(self._words, sorted(ones, key=_place)))
            yield Side(
                ids=tuple(one.op_id for one in ones),
                person=person,
                at=max(one.at for one in ones),
                values={DELETED: False},
                text="\n".join(filter(None, words)),
                shown=shown,
            )

    def _unseen(self, kept: Kept) -> Iterator[Entry]:
        entries = self._entries(kept.records)
        by_record: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            by_record[entry.record].append(entry)
        for record, known in sorted(materialise(entries).items()):
            gone = [one for one in known.heads.get(DELETED, ()) if one.value == "true"]
            if gone:
                yield from unseen(known, gone[0], by_record[record])
            else:  # it was added to what somebody else deleted
                yield from (head for heads in known.heads.values() for head in heads[:1])

    def _words(self, entry: Entry) -> str:
        """What an entry says, on one line; nothing of what the program notes by itself."""
        if entry.field in _MECHANICS:
            return ""
        about = (self._connection, self._library, entry.entity, entry.record)
        if entry.field == DELETED:
            return f"{capital(record_words(*about))}: brought back"
        value = value_words(*about, entry.field, json.loads(entry.value))
        return f"{field_of_record(*about, entry.field)}: {' '.join(value.split())}"


def _place(entry: Entry) -> tuple[str, int]:
    """The fields of a record in the order in which a form has them."""
    names = list(BY_NAME[entry.entity].by_name)
    return entry.record, names.index(entry.field) if entry.field in names else len(names)
