"""What other copies of the workspace are known to have, and what waits here. None of it is
journaled, and no step of undo."""

from sqlalchemy import insert, select, update

from irm_desktop.domain.merge_records import CopyReach, WaitingNote
from irm_desktop.domain.vectors import Mark, Vector, vector_json, vector_of
from irm_desktop.models import KnownCopy
from irm_desktop.storage.door import Door
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import read_only, told
from irm_desktop.storage.waiting import Waiting, read_waiting, take_out, waiting_notes

_TABLE = KnownCopy.__table__


class KnownCopies(Door):
    """What concerns how far others have come."""

    def known_copies(self) -> tuple[CopyReach, ...]:
        """All that said how far they have come, by name."""
        query = select(_TABLE).order_by(_TABLE.c.name, _TABLE.c.id)
        with self._reading() as connection:
            return tuple(
                CopyReach(row.id, row.name, row.at, _vector(row.vector))
                for row in connection.execute(query)
            )

    def note_copy(self, id: str, name: str, vector: Vector) -> None:
        """What a copy says that it has; who went back to a backup has less again. Raises
        WorkspaceError: read-only, and what the disk reports."""
        if self.read_only:
            raise read_only(self.path)
        row = {"name": name, "at": stamp(self._journal.wall()), "vector": vector_json(vector)}
        known = select(_TABLE.c.name, _TABLE.c.vector).where(_TABLE.c.id == id)
        with self._one_writer, told(self.path), self._writing() as connection:
            found = connection.execute(known).first()
            if found is None:
                connection.execute(insert(KnownCopy).values(id=id, **row))
            elif (found.name, found.vector) != (name, row["vector"]):
                connection.execute(update(KnownCopy).where(_TABLE.c.id == id).values(**row))
            connection.commit()

    def waiting_bundles(self) -> tuple[WaitingNote, ...]:
        """The bundles that were put aside, oldest first."""
        with self._reading() as connection:
            return waiting_notes(connection)

    def waiting_bundle(self, sha256: str) -> Waiting | None:
        """One of them with its bytes, to be looked into by itself."""
        with self._reading() as connection:
            return read_waiting(connection, sha256)

    def forget_waiting(self, sha256: str) -> None:
        """Throws a bundle away that nobody wants to wait for any more. Raises WorkspaceError:
        read-only, and what the disk reports."""
        if self.read_only:
            raise read_only(self.path)
        with self._one_writer, told(self.path), self._writing() as connection:
            take_out(connection, sha256)
            connection.commit()


def _vector(text: str) -> dict[str, Mark]:
    try:
        return vector_of(text)
    except ValueError:  # damaged: it is sent what it may have
        return {}
