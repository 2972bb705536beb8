"""The seal: names that only a passphrase gives back.

Sealing a person takes the key of the name out of this file and leaves it locked to the public key
of the seal, so it needs no passphrase and cannot be taken back without one. The journal is not
touched: what it holds of the name was locked under that key from the first. Nothing of the seal is
part of undo (operations of kind `log`); every opening is written down, and ends by itself.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from irm_desktop.domain.changes import Change
from irm_desktop.domain.passphrase import refuse_weak
from irm_desktop.domain.seal_records import SealEntry, SealState
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, Seal, SealedKey, SealEvent
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.people import KEPT, People, boxes, opened, read_person
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.seal_keys import forget_log, put_keys, read_seal, write_seal
from irm_desktop.storage.seal_names import refuse_name, refuse_open_names

OPEN_FOR = timedelta(minutes=5)
_PEOPLE = StakeholderTable.__table__
_EVENTS = SealEvent.__table__
_LOCKED = select(_PEOPLE, SealedKey.key.label("locked")).join(
    SealedKey, SealedKey.stakeholder_id == _PEOPLE.c.id
)
_SEALED = select(func.count()).select_from(_LOCKED.where(~_PEOPLE.c.deleted).subquery())


@dataclass(frozen=True, slots=True, repr=False)
class _Opened:
    """The private key of the seal, while it is open. Never shown, not even in a traceback."""

    private_key: bytes
    since: datetime
    until: datetime


class Sealing(People):
    """What concerns the seal."""

    _opened: _Opened | None = None

    def close(self) -> None:
        """Closes the seal, then the file."""
        if self._opened is not None and not self._closed:
            with suppress(WorkspaceError):  # a full disk must not keep the file open
                self.close_seal()
            self._opened = None
        super().close()

    def seal_state(self) -> SealState:
        """Whether there is a seal, whether it is open and until when, how many it keeps."""
        opened_now = self._open_now()
        with self._reading() as connection:
            return SealState(
                made=read_seal(connection) is not None,
                open=opened_now is not None,
                closes_at=None if opened_now is None else opened_now.until,
                sealed_count=int(connection.execute(_SEALED).scalar_one()),
            )

    def seal_log(self) -> tuple[SealEntry, ...]:
        """What was done with the seal, newest first; also about people who were deleted."""
        query = (
            select(_EVENTS, _PEOPLE.c.pseudonym, JournalEntry.actor)
            .outerjoin(_PEOPLE, _PEOPLE.c.id == _EVENTS.c.stakeholder_id)
            .join(JournalEntry, JournalEntry.record == _EVENTS.c.id)
            .where(JournalEntry.field == "what", ~_EVENTS.c.deleted)
            .order_by(JournalEntry.place.desc())
        )
        with self._reading() as connection:
            return tuple(
                SealEntry(
                    id=row.id,
                    person_id=row.stakeholder_id or "",
                    pseudonym=row.pseudonym or "",
                    what=row.what,
                    at=row.at,
                    why=row.why,
                    actor=row.actor,
                )
                for row in connection.execute(query)
            )

    def make_seal(self, passphrase: str) -> Change:
        """Makes the seal of this workspace. A lost passphrase loses the names sealed with it.

        Raises WorkspaceError `weak` for a passphrase that can be guessed, `exists` where there is
        a seal.
        """
        refuse_weak(passphrase)
        pair, _ = boxes().make_pair(passphrase)
        with self._operation("Seal made", kind="log") as op:
            if read_seal(op.connection) is not None:
                raise WorkspaceError(
                    "This workspace has a seal. Change its passphrase instead.", "exists"
                )
            write_seal(op.connection, pair)
            self._note_seal(op, "made")
        return op.change

    def change_passphrase(self, old: str, new: str) -> Change:
        """Gives the seal another passphrase. Copies of the file made before keep the old one.

        Raises WorkspaceError: weak, no-seal, wrong-passphrase.
        """
        private = self._unwrapped(old)
        refuse_weak(new)
        pair = boxes().wrap(private, new)
        with self._operation("Passphrase of the seal changed", kind="log") as op:
            write_seal(op.connection, pair)
            self._note_seal(op, "passphrase")
        forget_log(self._engine)
        return op.change

    def seal_person(self, person_id: str, why: str = "") -> Change:
        """Seals a person: name and contact cannot be read any more without the passphrase, here
        and in all that was written before. Undo does not take it back.

        `left_out` of the change says what is still to be done. Raises NotFound, WorkspaceError
        `no-seal` before the seal was made, `cannot` for a person who is sealed.
        """
        with self._operation("", kind="log") as op:
            row = read_person(op.connection, person_id)
            seal = _the_seal(op.connection)
            if row.key is None:
                raise WorkspaceError(f"Person “{row.pseudonym}” is sealed already.", "cannot")
            refuse_name(op.connection, why, row, row.key)
            refuse_open_names(op.connection, why)
            locked = boxes().lock_key(row.key, seal.public_key)
            put_keys(op.connection, without={person_id})
            op.connection.execute(delete(SealedKey).where(SealedKey.stakeholder_id == person_id))
            op.connection.execute(insert(SealedKey), {"stakeholder_id": person_id, "key": locked})
            op.connection.execute(update(Seal).values(checked=0))
            op.edit("stakeholder", person_id, {"sealed": True})
            op.sentence = f"Person “{row.pseudonym}” sealed"
            self._note_seal(op, "sealed", why, person_id)
            op.touch(*filter(None, [row.member_id]))
        op.left_out = forget_log(self._engine)
        return op.change

    def unseal_person(self, person_id: str, why: str) -> Change:
        """Takes the seal off a person, while it is open. Raises NotFound, and WorkspaceError:
        cannot (nobody said why, or the person is not sealed), closed."""
        why = reason(why, "Say why the seal is taken off.")
        self._open_now()  # its closing is an operation of its own
        with self._operation("", kind="log") as op:
            row = read_person(op.connection, person_id)
            if not row.sealed and row.key is not None:
                raise WorkspaceError(f"Person “{row.pseudonym}” is not sealed.", "cannot")
            key = self._sealed_key(op.connection, person_id)
            refuse_name(op.connection, why, row, key)
            refuse_open_names(op.connection, why)
            put_keys(op.connection, {person_id: key})
            op.connection.execute(delete(SealedKey).where(SealedKey.stakeholder_id == person_id))
            op.edit("stakeholder", person_id, {"sealed": False})
            op.sentence = f"Seal taken off person “{row.pseudonym}”"
            self._note_seal(op, "unsealed", why, person_id)
            op.touch(*filter(None, [row.member_id]))
        return op.change

    def open_seal(self, passphrase: str, why: str) -> Change:
        """Opens the seal for five minutes; that and why is written down.

        Raises WorkspaceError: cannot (nobody said why, or with a sealed name), no-seal,
        wrong-passphrase.
        """
        why = reason(why, "Say why the seal is opened.")
        private = self._unwrapped(passphrase)
        with self._operation("Seal opened", kind="log") as op:
            refuse_open_names(op.connection, why)
            for row in op.connection.execute(_LOCKED):
                with suppress(ValueError):  # of another seal: the check of the file tells
                    refuse_name(op.connection, why, row, boxes().unlock_key(row.locked, private))
            self._note_seal(op, "opened", why)
        self._opened = _Opened(private, op.now, op.now + OPEN_FOR)
        return op.change

    def close_seal(self) -> Change:
        """Closes the seal; nothing is written where it was closed."""
        with self._one_writer:
            if self._opened is None:
                return Change("", "Seal closed")
            late = self._journal.wall() >= self._opened.until
            self._opened = None
        with self._operation("Seal closed", kind="log") as op:
            self._note_seal(op, "closed", "By itself after five minutes" if late else "")
        return op.change

    def sealed_name(self, person_id: str) -> tuple[str, str]:
        """Name and contact of a sealed person while the seal is open.

        Raises NotFound, WorkspaceError `closed`.
        """
        self._open_now()  # its closing is written down: nothing may be read meanwhile
        with self._reading() as connection:
            row = read_person(connection, person_id)
            key = self._sealed_key(connection, person_id)
        return opened(row.name, key), opened(row.contact, key)

    def _open_now(self) -> _Opened | None:
        """The open seal, closed and written down where its time is over, or where the clock was
        set back behind its opening."""
        found = self._opened
        if found is None:
            return None
        if found.since <= self._journal.wall() < found.until:
            return found
        self.close_seal()
        return None

    def _sealed_key(self, connection: Connection, person_id: str) -> bytes:
        found = self._open_now()
        if found is None:
            raise WorkspaceError("The seal is closed. Open it with its passphrase first.", "closed")
        query = select(SealedKey.key).where(SealedKey.stakeholder_id == person_id)
        locked = connection.execute(query).scalar_one_or_none()
        if locked is None:
            raise WorkspaceError(
                "The key of this person is not in the file: the name cannot be opened. Look for "
                "it in a backup.",
                "damaged",
            )
        try:
            return bytes(boxes().unlock_key(locked, found.private_key))
        except ValueError as error:
            raise WorkspaceError(
                "The key of this person was locked to another seal: the name cannot be opened. "
                "Look for it in a backup.",
                "damaged",
            ) from error

    def _key_of(self, connection: Connection, row: Any) -> bytes | None:
        if (key := super()._key_of(connection, row)) is not None:
            return key
        return None if self._open_now() is None else self._sealed_key(connection, row.id)

    def _name_changed(
        self, connection: Connection, row: Any, changed: Mapping[str, object]
    ) -> None:
        """A new name of a sealed person has to be looked for in all texts."""
        if row.sealed and set(changed) & set(KEPT):
            connection.execute(update(Seal).values(checked=0))

    def _unwrapped(self, passphrase: str) -> bytes:
        with self._reading() as connection:
            seal = _the_seal(connection)
        try:
            return bytes(boxes().unwrap(seal, passphrase))
        except ValueError as error:
            raise WorkspaceError(
                "This is not the passphrase of the seal. Nothing was opened.", "wrong-passphrase"
            ) from error

    def _note_seal(self, op: Recorder, what: str, why: str = "", person_id: str = "") -> None:
        """A line in the log of the seal."""
        fields = {"stakeholder": person_id or None, "what": what, "at": stamp(op.now)}
        op.create("seal_event", {**fields, "why": one_line(clean(why))})


def _the_seal(connection: Connection) -> Any:
    seal = read_seal(connection)
    if seal is None:
        raise WorkspaceError(
            "This workspace has no seal yet. Make it with a passphrase first.", "no-seal"
        )
    return seal


def reason(why: str, ask: str) -> str:
    """The reason as it is kept, on one line. Raises WorkspaceError `cannot`, which asks for one."""
    if not (why := one_line(clean(why))):
        raise WorkspaceError(f"{ask} The reason is kept in the log of the seal.", "cannot")
    return why
