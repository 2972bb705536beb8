"""What is being typed at this moment: written down within a second, outside the journal.

One row for each interview that is open: the words of its paragraph that are in no note yet, and
where the cursor stands. When the paragraph is done its words become a note in one transaction with
the row (`storage.notes`), which then only says where one was.
"""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from irm_desktop.domain.interviews import Typed
from irm_desktop.models import Base
from irm_desktop.models import Typed as TypedTable
from irm_desktop.storage.dialects import put_row
from irm_desktop.storage.door import Door
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told

_TABLE = Base.metadata.tables[TypedTable.__tablename__]


class TypedWords(Door):
    """What concerns the words that are in no note yet."""

    def keep_typed(self, typed: Typed) -> None:
        """Writes the paragraph down, in place of what was written of this interview before.

        Raises WorkspaceError: locked, disk-full, damaged. Nothing is written read-only.
        """
        if self.read_only:
            return
        with self._one_writer, told(self.path), self._writing() as connection:
            put_typed(connection, typed, self._journal.wall())
            connection.commit()

    def forget_typed(self, interview_id: str) -> None:
        """The interview was left or ended: it is not reopened by itself."""
        if self.read_only:
            return
        with self._one_writer, told(self.path), self._writing() as connection:
            connection.execute(delete(TypedTable).where(TypedTable.record == interview_id))
            connection.commit()

    def typed(self) -> tuple[tuple[Typed, str], ...]:
        """What was being typed in interviews that were not left, with when it was written down;
        the latest first."""
        query = select(TypedTable.__table__).order_by(TypedTable.at.desc())
        with self._reading() as connection:
            return tuple((_typed(row), row.at) for row in connection.execute(query))


def put_typed(connection: Connection, typed: Typed, now: datetime) -> None:
    """Writes the row within a transaction of the caller."""
    about = {"note": typed.note_id, "at": typed.at, "kept": typed.kept}
    put_row(
        connection,
        _TABLE,
        ["record"],
        {
            "record": typed.interview_id,
            "about": json.dumps(about),
            "text": "" if typed.kept else typed.text,
            "cursor": typed.cursor,
            "at": stamp(now),
        },
    )


def _typed(row: Row[Any]) -> Typed:
    about = json.loads(row.about)
    return Typed(
        interview_id=row.record,
        note_id=str(about.get("note", "")),
        at=str(about.get("at", "")),
        text=row.text,
        cursor=row.cursor,
        kept=bool(about.get("kept")),
    )
