"""Bytes of files that go from one copy to another by their hash, apart from the entries."""

from collections.abc import Iterable

from sqlalchemy import Connection, select, union

from irm_desktop.models import Attachment, Base, Blob, ReturnedFile
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.merge_files import keep_files, kept_hashes
from irm_desktop.storage.merging import Merging

_NAMED = [Base.metadata.tables[one.__tablename__] for one in (Attachment, ReturnedFile)]
_KEPT = union(
    *(select(one.c.sha256).where(~one.c.deleted, one.c.sha256 != "") for one in _NAMED)
).subquery()
_WANTED = select(_KEPT.c.sha256).where(_KEPT.c.sha256.not_in(select(Blob.sha256)))


def wanted_hashes(connection: Connection) -> list[str]:
    """Of files that are named and whose bytes are not here."""
    return list(connection.execute(_WANTED.order_by(_KEPT.c.sha256)).scalars())


class FileExchange(Merging):
    """What concerns the bytes of files that are at another copy."""

    def wanted_files(self) -> list[str]:
        """The hashes of files that are named here and whose bytes nobody has sent yet."""
        with self._reading() as connection:
            return wanted_hashes(connection)

    def kept_files(self, hashes: Iterable[str]) -> set[str]:
        """Those of which the bytes are here."""
        with self._reading() as connection:
            return kept_hashes(connection, hashes)

    def keep_sent_files(self, arrived: ChangeSet) -> int:
        """Keeps the files of a change set without entries; how many were new. Raises WorkspaceError
        `damaged` where one is not what it should be, and what the disk reports."""
        with self._arriving() as connection:
            found = keep_files(connection, arrived)
            connection.commit()
            return found
