"""An operation in an office, where others write at the same time: what it replaces are versions
that the person could see, and nothing that came in while the window still showed the one before.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, select

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.heads import Heads
from irm_desktop.storage.journal import Journal
from irm_desktop.storage.recorder import Recorder

Made = Mapping[str, tuple[str, Mapping[str, object]]]  # record -> entity, values


class OfficeRecorder(Recorder):
    """Collects the edits of one operation before it is known which workspace they belong to."""

    def __init__(
        self, connection: Connection, journal: Journal, now: datetime, sentence: str
    ) -> None:
        super().__init__(connection, journal, now, sentence)
        self.written: tuple[Entry, ...] = ()
        self._seen_until: int | None = None

    def write_into(self, journal: Journal, seen_until: int | None) -> None:
        """Says which journal the entries go into, and up to which place of it the person has been
        shown what others wrote; None: all of it."""
        self._journal, self._seen_until = journal, seen_until

    @property
    def made(self) -> Made:
        """The records that the operation makes."""
        return self._created

    def belongs_to(self) -> set[str]:
        """The records that were there before and that the edits are about, or belong to."""
        found = set(self._changed)
        for record, (name, values) in self._created.items():
            entity = BY_NAME[name]
            row = entity.row(record, values)
            found |= {str(row[column]) for column in entity.parents if row[column]}
        return found - set(self._created)

    def _seen_heads(self, there: Heads) -> Heads:
        found = super()._seen_heads(there)
        unseen = self._unseen(there)
        if not unseen:
            return found
        for (record, _), ids in there.items():
            _, values = self._changed[record]
            if values.get(DELETED) and not unseen.isdisjoint(ids):
                raise just_changed()
        return {field: [one for one in ids if one not in unseen] for field, ids in found.items()}

    def _unseen(self, there: Heads) -> set[str]:
        """The heads that others wrote since the window was last told."""
        if self._seen_until is None:
            return set()
        found: set[str] = set()
        for chunk in chunks(one for ids in there.values() for one in ids):
            query = select(JournalEntry.op_id).where(
                JournalEntry.op_id.in_(chunk),
                JournalEntry.place > self._seen_until,
                JournalEntry.writer != self._journal.writer,
            )
            found |= set(self.connection.execute(query).scalars())
        return found

    def _replace_heads(self, entries: list[Entry], there: Heads) -> None:
        self.written = tuple(entries)
        super()._replace_heads(entries, there)

    def _read_ratings_anew(self, there: Heads) -> None:
        """Of a rating that somebody else has just changed too there are versions now."""
        unseen = self._unseen(there)
        apart = {
            field: [*ids, *ids] if len(ids) == 1 and ids[0] in unseen else ids
            for field, ids in there.items()
        }
        super()._read_ratings_anew(apart)


def just_changed() -> WorkspaceError:
    return WorkspaceError(
        "Somebody else changed this a moment ago. Look at what is there now, then delete it if you "
        "still want to. Nothing was deleted.",
        "conflict",
    )
