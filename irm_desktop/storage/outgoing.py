"""What another copy lacks, made ready to be given to somebody (`storage.change_set`).

Keys of sealed people never leave. Of texts that hold their names, those that were replaced go out
without their words; one that still stands keeps everything back until it is changed.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from irm_desktop.domain.vectors import NOTHING, Mark, Vector, seq_of
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import PersonKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.attachments import whole_file
from irm_desktop.storage.change_set import WITHHELD, ChangeSet, Odd, full_hash
from irm_desktop.storage.confidential import confidential, hashes_in
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.merge_files import brought_back, files_of, files_words
from irm_desktop.storage.merge_operations import operations_of
from irm_desktop.storage.outgoing_names import (
    bare,
    brings_back,
    may_hold_names,
    standing,
    with_names,
)
from irm_desktop.storage.sealed_text import SealedText, Sought, names_locked
from irm_desktop.storage.vectors import (
    entries_beyond,
    marks_at,
    read_vector,
    refuse_fork,
    refuse_gaps,
)

_PEOPLE = StakeholderTable.__table__
_NOT_SEALED = select(PersonKey.stakeholder_id, PersonKey.key).join(
    _PEOPLE, _PEOPLE.c.id == PersonKey.stakeholder_id
)


class Outgoing(SealedText):
    """What concerns that which is sent."""

    def outgoing(self, since: Vector = NOTHING, *, unchecked: bool = False) -> ChangeSet:
        """All that a copy with the vector `since` lacks. Its files are read when they are asked
        for, while this workspace is open.

        Raises WorkspaceError: forked, gaps; and unless `unchecked`, where people are sealed here:
        names-unchecked while the seal is closed, sealed-names where a text that stands holds one.
        """
        self._open_now()  # its closing is written down: nothing may be read meanwhile
        with self._reading() as connection:
            refuse_gaps(connection)
            refuse_fork(connection, since, "The other copy")
            own = read_vector(connection)
            entries = entries_beyond(connection, since)
            odd = read_odd(connection, (one.op_id for one in entries))
            operations: Sequence[Mapping[str, str]] = operations_of(connection, entries)
            if not unchecked:
                entries, odd, operations = self._unnamed(connection, entries, odd, operations)
            files, missing = files_of(connection, entries)
            files |= brought_back(connection)
            held = frozenset() if unchecked else _held(connection)
            return ChangeSet(
                workspace=self.id,
                entries=entries,
                operations=operations,
                since=_known_of(connection, since, own),
                until=own,
                odd=odd,
                files=files - held,
                read=self._file_bytes,
                held=held,
                keys=_open_keys(connection),
                source=self.actor,
                name=self.path.name,
                notices=(*_missing(missing), *_staying(len(files & held))),
            )

    def _file_bytes(self, sha256: str) -> bytes:
        with self._reading() as connection:
            return whole_file(connection, sha256[:8], sha256)

    def _unnamed(
        self,
        connection: Connection,
        entries: list[Entry],
        odd: dict[str, Odd],
        operations: Sequence[Mapping[str, str]],
    ) -> tuple[list[Entry], dict[str, Odd], Sequence[Mapping[str, str]]]:
        """All of it without the words in which a sealed name stands."""
        texts = [one for one in entries if may_hold_names(one)]
        asked = texts or any(map(brings_back, entries))
        sought = self._sealed_names(connection) if asked else []
        if not sought:
            return entries, odd, operations
        found = with_names(texts, sought)
        if held := standing(connection, self.library, entries, found, sought):
            raise WorkspaceError(
                "This would give away sealed people; nothing was sent. Their names stand in: "
                f"{'; '.join(held)}. Change these texts first.",
                "sealed-names",
            )
        odd = odd | {
            one.op_id: Odd(hash=full_hash(one, odd)) for one in entries if one.op_id in found
        }
        entries = [
            one._replace(value=WITHHELD, reason="") if one.op_id in found else one
            for one in entries
        ]
        return entries, odd, [bare(one, sought) for one in operations]

    def _sealed_names(self, connection: Connection) -> list[Sought]:
        """The sealed people whose names this file holds. Raises WorkspaceError `names-unchecked`
        where it takes the seal to read one, and that is closed."""
        if names_locked(connection) and self._open_now() is None:
            raise WorkspaceError(
                "What would be sent may hold the names of people who were sealed. Open the seal on "
                "the page People and send it again: its texts are searched then.",
                "names-unchecked",
            )
        return self._sought(connection)


def _known_of(connection: Connection, since: Vector, own: Vector) -> dict[str, Mark]:
    """Of a vector what this file holds: nobody needs more to take up what it sends."""
    wanted = {
        writer: min(mark.seq, seq_of(own, writer))
        for writer, mark in since.items()
        if writer in own
    }
    return marks_at(connection, wanted)


def _open_keys(connection: Connection) -> dict[str, bytes]:
    """Also of nobody who was deleted: who is brought back goes out with their key again."""
    rows = connection.execute(_NOT_SEALED.where(~_PEOPLE.c.sealed, ~_PEOPLE.c.deleted))
    return {row.stakeholder_id: bytes(row.key) for row in rows}


def _held(connection: Connection) -> frozenset[str]:
    """The hashes of files of interviews and what hangs on them, where names are sealed here: nobody
    searches a recording or a signed form for them."""
    if not names_locked(connection):
        return frozenset()
    entries = read_entries(connection)
    return frozenset(hashes_in(entries, confidential(entries)))


def _staying(count: int) -> tuple[str, ...]:
    if not count:
        return ()
    return (
        f"{files_words(count)} of interviews {'stays' if count == 1 else 'stay'} here: nobody can "
        "search such files for the names of sealed people.",
    )


def _missing(hashes: int) -> tuple[str, ...]:
    if not hashes:
        return ()
    whose = "its bytes are" if hashes == 1 else "their bytes are"
    return (
        f"{files_words(hashes)} named in it cannot be sent: {whose} not in this workspace either.",
    )
