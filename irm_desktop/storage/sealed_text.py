"""Names of sealed people in texts that were typed elsewhere: found, pointed out, never shown.

Only the open seal knows the names, so the texts are searched while it is open. What was searched
and found clean is remembered by its place in the journal; after that only what changed is read.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, exists, func, select, update

from irm_desktop.domain.changes import Change
from irm_desktop.domain.seal_records import NameFound
from irm_desktop.domain.sealed_words import WHOLE, NameForms, folded
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, PersonKey, Seal, SealedKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.models.registry import BY_NAME, DELETED, ENTITIES, Entity
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.naming import field_words, record_words
from irm_desktop.storage.people import KEPT, read_person
from irm_desktop.storage.seal import Sealing, reason
from irm_desktop.storage.seal_names import person_forms, refuse_open_names

_PEOPLE = StakeholderTable.__table__
_SHOWN = ("commitment", "plan", "source", "interview", "member", "stakeholder")  # in the window
# Fields that hold a code, a date, a number or a link: nobody types a name there.
_CODES = frozenset({
    "kind", "value", "sector", "language", "languages", "stage", "ground", "how", "consent",
    "instrument", "status", "sender_kind", "responded", "integrated", "previous", "smart",
    "follow_up", "what", "at", "added", "accessed", "sha256", "media_type", "began", "ended",
    "size", "start", "end", "due", "delivered", "joined", "position", "kinds", "other_than",
    "people", "pinned", "asked", "policy_areas", "policy_scheme", "submitted", "member", "plan",
    "commitment", "source", "note", "interview", "assessment", "form", "stakeholder", "sealed",
    "rater", "rated_on", "imported_on", "action", "seen", "operation",
})  # fmt: skip
_UNREAD = {("stakeholder", one) for one in KEPT} | {
    ("imported_table", "form"),
    ("imported_row", "place"),
    ("sent", "snapshot"),  # what went out already; the live texts are searched themselves
}
_LOCKED = select(_PEOPLE).join(SealedKey, SealedKey.stakeholder_id == _PEOPLE.c.id)
_SEALED_ELSEWHERE = (
    select(_PEOPLE, PersonKey.key)
    .join(PersonKey, PersonKey.stakeholder_id == _PEOPLE.c.id)
    .where(_PEOPLE.c.sealed)
)
JOINED = {("source", "key"), ("source", "url"), ("attachment", "name")}  # without blanks


class Sought(NamedTuple):
    """A sealed person, and the forms in which the name may stand in a text."""

    person: str
    pseudonym: str
    forms: NameForms


class SealedText(Sealing):
    """What concerns sealed names outside the records of people."""

    @property
    def names_checked(self) -> bool:
        """Whether nothing was typed since all texts were found without a sealed name; True where
        nobody is sealed. Exports ask."""
        with self._reading() as connection:
            if not names_locked(connection):
                return True
            checked = connection.execute(select(Seal.checked)).scalar_one_or_none() or 0
            if not checked:
                return False
            query = select(JournalEntry.entity, JournalEntry.field).distinct()
            new = connection.execute(query.where(JournalEntry.place > checked))
            if any(is_text(entity, field) for entity, field in new):
                return False
            back = exists().where(
                JournalEntry.place > checked,
                JournalEntry.field == DELETED,
                JournalEntry.value == "false",  # undone deletions bring their texts back
            )
            return not connection.execute(select(back)).scalar_one()

    def sealed_names_found(self) -> tuple[NameFound, ...]:
        """Every live text that holds the name or contact of a sealed person, or the family part of
        the name; needs the open seal. Where there is none, `names_checked` is True from now on.

        Raises WorkspaceError `closed`.
        """
        with self._reading() as connection:
            sought = self._sought(connection)
            newest = connection.execute(select(func.max(JournalEntry.place))).scalar_one() or 0
            checked = connection.execute(select(Seal.checked)).scalar_one_or_none() or 0
            found = tuple(self._names_in(connection, sought, _changed(connection, checked)))
        if not found and sought and not self.read_only:
            with self._one_writer, self._writing() as connection:
                connection.execute(update(Seal).values(checked=newest))
                connection.commit()
        return found

    def places_of_name(self, person_id: str) -> tuple[NameFound, ...]:
        """The live texts that hold the name of one person: of one who is not sealed yet, or while
        the seal is open. Raises NotFound, WorkspaceError `closed`."""
        self._open_now()  # its closing is written down: nothing may be read meanwhile
        with self._reading() as connection:
            row = read_person(connection, person_id)
            key = self._key_of(connection, row)
            if key is None:
                key = self._sealed_key(connection, person_id)
            sought = [Sought(person_id, row.pseudonym, person_forms(connection, row, key))]
            return tuple(self._names_in(connection, sought, None))

    def refuse_names_in(self, texts: Iterable[tuple[str, str]]) -> None:
        """Lets texts go out that are no live ones, such as words of the past: where a text stands,
        and the text. Nothing is asked where nobody is sealed.

        Raises WorkspaceError: names-unchecked while the seal is closed, sealed-names where a text
        holds the name of a sealed person.
        """
        with self._reading() as connection:
            if not names_locked(connection):
                return
        if not self.seal_state().open:
            raise WorkspaceError(
                "Words of the past may hold the names of people who were sealed since. Open the "
                "seal on the page People and write the file again: its texts are searched then.",
                "names-unchecked",
            )
        with self._reading() as connection:
            sought = self._sought(connection)
        held = [
            f"{where} (“{one.pseudonym}”)"
            for where, text in texts
            for one in sought
            if one.forms.found_in(folded(text), joined=False)
        ]
        if held:
            raise WorkspaceError(
                "The file would give away sealed people; nothing was written. Their names stand "
                f"in: {'; '.join(held)}. Choose a later moment to begin with.",
                "sealed-names",
            )

    def export_unchecked(self, why: str) -> Change:
        """Writes down that something is exported though texts were not searched for sealed names,
        or hold some, and why. Raises WorkspaceError `cannot` where nobody said why."""
        why = reason(why, "Say why this is exported all the same.")
        with self._operation("Exported with unchecked names", kind="log") as op:
            refuse_open_names(op.connection, why)
            self._note_seal(op, "export", why)
        return op.change

    def _sought(self, connection: Connection) -> list[Sought]:
        """The sealed people, deleted ones too, whose names this file holds: those under its seal,
        and those who were sealed in another copy and whose key still lies open here."""
        found = []
        for row in connection.execute(_LOCKED).all():
            key = self._sealed_key(connection, row.id)
            found.append(Sought(row.id, row.pseudonym, person_forms(connection, row, key)))
        for row in connection.execute(_SEALED_ELSEWHERE).all():
            forms = person_forms(connection, row, bytes(row.key))
            found.append(Sought(row.id, row.pseudonym, forms))
        return found

    def _names_in(
        self,
        connection: Connection,
        sought: list[Sought],
        changed: dict[str, set[str]] | None,
    ) -> Iterator[NameFound]:
        told: set[tuple[str, str, str]] = set()
        for entity in ENTITIES:
            records = None if changed is None else changed.get(entity.name, set())
            for record, field, text in _texts(connection, entity, records):
                plain, joined = folded(text), (entity.name, field) in JOINED
                for one in sought:
                    place = (record, field, one.person)
                    if place not in told and (how := one.forms.found_in(plain, joined=joined)):
                        told.add(place)
                        yield self._name_found(connection, entity, record, field, one, how)

    def _name_found(
        self,
        connection: Connection,
        entity: Entity,
        record: str,
        field: str,
        one: Sought,
        how: str,
    ) -> NameFound:
        name = record_words(connection, self.library, entity.name, record)
        words = f"{field_words(entity.name, field)} of {name}"
        kind, target = _target(connection, entity.name, record)
        return NameFound(
            person_id=one.person,
            pseudonym=one.pseudonym,
            subject_kind=entity.name,
            subject_id=record,
            words=_without(words[:1].upper() + words[1:], one.forms),
            field=field,
            whole=how == WHOLE,
            target_kind=kind,
            target_id=target,
        )


def names_locked(connection: Connection) -> bool:
    """Whether this file holds a name under its seal. A person who was sealed in another copy, and
    whose key never came here, can be given away by nobody here."""
    return connection.execute(select(SealedKey.stakeholder_id).limit(1)).first() is not None


def is_text(entity: str, field: str) -> bool:
    """Whether people type words into a field. Of fields nobody knows: yes. The log of the seal
    takes no names and is part of no export."""
    if entity == "seal_event":
        return False
    if (entity, field) in _UNREAD or field == DELETED:
        return False
    if field == "about":  # what a record is of; of a concern alone it is what was written
        return entity == "concern"
    return field not in _CODES or (entity, field) == ("waiver", "note")


def _changed(connection: Connection, since: int) -> dict[str, set[str]] | None:
    """Records with entries after a place of the journal, by kind; None: all."""
    if not since:
        return None
    query = select(JournalEntry.entity, JournalEntry.record).distinct()
    found: dict[str, set[str]] = {}
    for entity, record in connection.execute(query.where(JournalEntry.place > since)):
        found.setdefault(entity, set()).add(record)
    return found


def _texts(
    connection: Connection, entity: Entity, records: set[str] | None
) -> Iterator[tuple[str, str, str]]:
    """Record, field and words of what people typed in live records of a kind."""
    fields = [one for one in entity.fields if is_text(entity.name, one.name)]
    if not fields or (records is not None and not records):
        return
    table = entity.table
    columns = [table.c[name] for one in fields for name in one.columns]
    query = select(table.c.id, *columns).where(~table.c.deleted)
    for part in (None,) if records is None else chunks(sorted(records)):
        found = query if part is None else query.where(table.c.id.in_(part))
        for row in connection.execute(found):
            for one in fields:
                for name in one.columns:
                    value = row._mapping[name]
                    for text in texts_in(json.loads(value) if one.as_json else value):
                        yield row.id, one.name, text


def texts_in(value: Any) -> Iterator[str]:
    """The texts in a value, one by one, so that no name goes over two. Any: a JSON value."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from texts_in(one)
    elif isinstance(value, str) and value:
        yield value


def _target(connection: Connection, entity: str, record: str) -> tuple[str, str]:
    """The record a window can show: this one, or the first it belongs to that can be shown."""
    while entity not in _SHOWN:
        known = BY_NAME.get(entity)
        if known is None or not known.parents:
            return "", ""
        row = connection.execute(select(known.table).where(known.table.c.id == record)).first()
        if row is None:
            return "", ""
        cells = row._mapping
        up = next(
            ((p, cells[c]) for c, p in known.parents.items() if cells[c] and p in _SHOWN), None
        )
        if up is None and "subject_id" in known.parents and cells["subject_id"]:
            up = (cells["subject_kind"], cells["subject_id"])
        if up is None:
            up = next(((p, cells[c]) for c, p in known.parents.items() if cells[c] and p), None)
        if up is None:
            return "", ""
        entity, record = up
    return entity, record


def _without(words: str, forms: NameForms) -> str:
    """The place in words, but for a label that itself holds the name."""
    return words.split(" of ")[0] if forms.found_in(folded(words)) else words
