"""An operation in an office, where others write at the same time: what it replaces are versions
that the person could see, and nothing that came in while the window still showed the one before.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from irm_desktop.models.registry import BY_NAME
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

    def write_into(self, journal: Journal, seen_until: int | None) -> None:
        """Says which journal the entries go into, and up to which place of it the person has been
        shown what others wrote; None: all of it."""
        self._journal, self.seen_until = journal, seen_until

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

    def _replace_heads(self, entries: list[Entry], there: Heads) -> None:
        self.written = tuple(entries)
        super()._replace_heads(entries, there)
