"""People: added, changed and read. Names and contacts enter the journal and the table only locked
under the key of their person (`storage.seal_boxes`); everywhere else the pseudonym speaks."""

import importlib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from irm_desktop import paths
from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import SECTORS, Stakeholder
from irm_desktop.domain.pseudonyms import free_pseudonym, gives_away, load_pseudonyms
from irm_desktop.domain.text import clean, fold, one_line, takes_away
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import Member as MemberTable
from irm_desktop.models import PersonKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.naming import field_words, record_words

KEPT = ("name", "contact")  # under the key of the person
KEPT_WORDS = "(kept under a key)"
_FIELDS = ("member", "pseudonym", *KEPT, "organisation", "sector", "role", "language", "remark")
_PEOPLE = StakeholderTable.__table__


def boxes() -> Any:
    """The module `seal_boxes`: it brings a library with it, so it is imported when first used."""
    return importlib.import_module("irm_desktop.storage.seal_boxes")


@cache
def _words() -> tuple[str, ...]:
    return load_pseudonyms(paths.resources() / "pseudonyms.toml")


class People(Door):
    """What concerns people, their seal aside."""

    def people(self, member_id: str | None = None) -> tuple[Stakeholder, ...]:
        """The people of the workspace, or of one member, in the order of what they are called
        here. The name of a sealed person is empty."""
        query = _WITH_KEYS.where(~_PEOPLE.c.deleted)
        if member_id is not None:
            query = query.where(_PEOPLE.c.member_id == member_id)
        with self._reading() as connection:
            found = [_stakeholder(row) for row in connection.execute(query)]
        return tuple(sorted(found, key=lambda one: (fold(one.name or one.pseudonym), one.id)))

    def person(self, person_id: str) -> Stakeholder:
        """A person. Raises NotFound."""
        with self._reading() as connection:
            return _stakeholder(read_person(connection, person_id))

    def add_person(
        self,
        member_id: str,
        *,
        name: str = "",
        contact: str = "",
        pseudonym: str = "",
        **more: str,
    ) -> Change:
        """A person; `member_id` may be empty. A pseudonym is chosen where none is given.

        `more`: organisation, sector, role, language, remark. Raises NotFound for no such member
        or field, WorkspaceError `exists` for a pseudonym somebody has, `cannot` for a sector that
        is none.
        """
        values = {**more, "name": name, "contact": contact, "pseudonym": pseudonym}
        fields = {field: _cleaned(field, value) for field, value in values.items()}
        key = boxes().new_key()
        with self._operation("") as op:
            if member_id:
                refuse_no_member(op.connection, member_id)
                op.touch(member_id)
            fields["pseudonym"] = _pseudonym(op.connection, fields["pseudonym"], fields["name"])
            stored = {f: _locked(v, key) if f in KEPT else v for f, v in fields.items()}
            given = {field: value for field, value in stored.items() if value}
            created = op.create("stakeholder", {"member": member_id or None, **given})
            op.connection.execute(insert(PersonKey), {"stakeholder_id": created, "key": key})
            op.sentence = f"Person “{fields['pseudonym']}” added"
        return replace(op.change, created=created)

    def set_person(self, person_id: str, *, typing: bool = False, **fields: str) -> Change:
        """Gives fields of a person new values; what is the same already is passed over.

        Raises NotFound, and WorkspaceError as `add_person` does; `sealed` where the name or the
        contact of a sealed person would change while the seal is closed.
        """
        new = {field: _cleaned(field, value) for field, value in fields.items()}
        run = f"{person_id}/{'/'.join(sorted(new))}" if typing else ""
        with self._operation("", typing=run) as op:
            row = read_person(op.connection, person_id)
            name = record_words(op.connection, self.library, "stakeholder", person_id)
            key = self._key_of(op.connection, row) if set(new) & set(KEPT) else None
            if key is None and set(new) & set(KEPT):
                raise _is_sealed(row.pseudonym)
            if new.get("member"):
                refuse_no_member(op.connection, new["member"])
            changed: dict[str, object] = {}
            for field, value in new.items():
                stored = (row.member_id or "") if field == "member" else getattr(row, field)
                old = boxes().open_text(stored, key) if field in KEPT else stored
                if old == value:
                    continue
                if field == "pseudonym":
                    known = new.get("name") or self._known_name(op.connection, row)
                    value = _pseudonym(op.connection, value, known, person_id)
                op.ends_typing |= takes_away(old, value)
                if field == "name" and "pseudonym" not in new:
                    _refuse_giving_away(row.pseudonym, value)
                changed[field] = _locked(value, key) if field in KEPT and key else value
            if "member" in changed:
                changed["member"] = changed["member"] or None
            if changed:
                op.edit("stakeholder", person_id, changed)
                op.sentence = _sentence(name, changed)
                op.touch(*filter(None, [row.member_id]))
                self._name_changed(op.connection, row, changed)
        return op.change

    def delete_person(self, person_id: str) -> Change:
        """Deletes a person with whom no interview was held; one undo brings the person back.

        Raises NotFound, and WorkspaceError `cannot` where there are interviews.
        """
        with self._operation("") as op:
            row = read_person(op.connection, person_id)
            held = op.connection.execute(_HELD, {"person": f'%"{person_id}"%'}).scalars().all()
            if held:
                numbers = ", ".join(number or "without a number" for number in held)
                raise WorkspaceError(
                    f"Person “{row.pseudonym}” was spoken to in {len(held)} "
                    f"{'interview' if len(held) == 1 else 'interviews'} ({numbers}). Take the "
                    "person out of them first.",
                    "cannot",
                )
            op.delete("stakeholder", person_id)
            op.sentence = f"Person “{row.pseudonym}” deleted"
            op.touch(*filter(None, [row.member_id]))
        return op.change

    def _key_of(self, connection: Connection, row: Any) -> bytes | None:
        """The key of a person where there is a right to it. Any: a row with the column `key`."""
        return None if row.sealed or row.key is None else bytes(row.key)

    def _locked_text(self, connection: Connection, person_id: str, text: str) -> str:
        """A name or contact as it is stored. Raises NotFound, WorkspaceError `sealed`."""
        row = read_person(connection, person_id)
        key = self._key_of(connection, row)
        if key is None:
            raise _is_sealed(row.pseudonym)
        return _locked(text, key)

    def _known_name(self, connection: Connection, row: Any) -> str:
        key = self._key_of(connection, row)
        return "" if key is None else opened(row.name, key)

    def _name_changed(
        self, connection: Connection, row: Any, changed: Mapping[str, object]
    ) -> None:
        """Called in the operation that changes a person."""


def _stakeholder(row: Any) -> Stakeholder:
    """Any: a row of `_WITH_KEYS`. Whoever's key does not lie open counts as sealed, whatever the
    journal says: in a copy that was sealed afterwards the two differ."""
    sealed = bool(row.sealed) or row.key is None
    return Stakeholder(
        id=row.id,
        member_id=row.member_id or "",
        pseudonym=row.pseudonym,
        name="" if sealed else opened(row.name, row.key),
        contact="" if sealed else opened(row.contact, row.key),
        organisation=row.organisation,
        sector=row.sector,
        role=row.role,
        language=row.language,
        remark=row.remark,
        sealed=sealed,
    )


def read_person(connection: Connection, person_id: str) -> Any:
    """The row of a person who is there, with the column `key`. Raises NotFound."""
    row = connection.execute(_ONE, {"b_id": person_id}).first()
    if row is None:
        raise NotFound("This person is not in the workspace, or was deleted.", "no-person")
    return row


def opened(stored: str, key: bytes) -> str:
    """A name as it reads; nothing where it does not open, which the check reports."""
    try:
        return str(boxes().open_text(stored, key))
    except ValueError:
        return ""


def opens(stored: str, key: bytes) -> bool:
    """Whether a name opens with a key."""
    try:
        boxes().open_text(stored, key)
    except ValueError:
        return False
    return True


def _locked(text: str, key: bytes) -> str:
    return str(boxes().lock_text(text, key))


def readable(connection: Connection, entity: str, record: str, field: str, value: Any) -> Any:
    """A value of the journal as it may be shown: names of people who are not sealed are opened,
    those of others are said to be kept. Any: a JSON value."""
    if entity != "stakeholder" or field not in KEPT or not value:
        return value
    row = connection.execute(_KEY, {"b_id": record}).first()
    if row is None or row.sealed or row.key is None:
        return KEPT_WORDS
    return opened(str(value), row.key) or KEPT_WORDS


def _cleaned(field: str, value: str) -> str:
    """Raises NotFound for no such field, WorkspaceError for a sector that is none."""
    if field not in _FIELDS:
        raise NotFound(f"A person has no field {field}.", "no-field")
    if field == "sector" and value and value not in SECTORS:
        raise WorkspaceError(
            f"The sector of a person cannot be “{value}”. Choose one of {', '.join(SECTORS)}.",
            "cannot",
        )
    return clean(value).strip() if field == "remark" else one_line(clean(value))


def _pseudonym(connection: Connection, wanted: str, name: str, own: str = "") -> str:
    """The pseudonym that is wanted, or one that is free. Raises WorkspaceError `exists` where
    somebody else has it, `cannot` where it would give the name away."""
    known = connection.execute(select(_PEOPLE.c.id, _PEOPLE.c.pseudonym, _PEOPLE.c.deleted)).all()
    if not wanted:
        words = [word for word in _words() if not gives_away(word, name)]
        return free_pseudonym(words, [row.pseudonym for row in known])
    if any(
        fold(row.pseudonym) == fold(wanted) for row in known if not row.deleted and row.id != own
    ):
        raise WorkspaceError(
            f"“{wanted}” stands for somebody else in this workspace. Choose another pseudonym.",
            "exists",
        )
    _refuse_giving_away(wanted, name)
    return wanted


def _refuse_giving_away(pseudonym: str, name: str) -> None:
    """Raises WorkspaceError `cannot`."""
    if gives_away(pseudonym, name):
        raise WorkspaceError(
            "The pseudonym holds a part of the name. Choose a word that says nothing of the "
            "person.",
            "cannot",
        )


def refuse_no_member(connection: Connection, member_id: str) -> None:
    query = select(MemberTable.id).where(MemberTable.id == member_id, ~MemberTable.deleted)
    if connection.execute(query).first() is None:
        raise NotFound("This member is not in the workspace, or it was deleted.", "no-member")


def _is_sealed(pseudonym: str) -> WorkspaceError:
    return WorkspaceError(
        f"Person “{pseudonym}” is sealed. Open the seal first, then change the name or contact.",
        "sealed",
    )


def _sentence(name: str, changed: Mapping[str, object]) -> str:
    if len(changed) > 1:
        return f"{name[:1].upper()}{name[1:]} changed"
    field = field_words("stakeholder", next(iter(changed)))
    return f"{field[:1].upper()}{field[1:]} of {name} changed"


# Statements are made once: making one costs as much as executing it.
_WITH_KEYS = select(_PEOPLE, PersonKey.key).outerjoin_from(
    _PEOPLE, PersonKey, PersonKey.stakeholder_id == _PEOPLE.c.id
)
_KEY = _WITH_KEYS.where(_PEOPLE.c.id == bindparam("b_id"))
_ONE = _KEY.where(~_PEOPLE.c.deleted)
_HELD = select(InterviewTable.number).where(
    InterviewTable.people.like(bindparam("person")), ~InterviewTable.deleted
)
