"""How a person may stand in texts: by every name and contact the journal holds under the key."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, and_, bindparam, or_, select

from irm_desktop.domain.sealed_words import WHOLE, NameForms, folded, forms_of, name_forms
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, Operation, PersonKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.people import KEPT, opened

_PEOPLE = StakeholderTable.__table__
_OPEN = select(_PEOPLE, PersonKey.key).join(PersonKey, PersonKey.stakeholder_id == _PEOPLE.c.id)
_SHORTEST = 4  # letters of a former name that is one word
_WRITTEN = (
    select(JournalEntry.field, JournalEntry.value, JournalEntry.operation, Operation.unit)
    .outerjoin(Operation, Operation.id == JournalEntry.operation)
    .where(
        JournalEntry.record == bindparam("person"),
        JournalEntry.field.in_(KEPT),
        # what was taken back may have been somebody else's
        or_(
            Operation.id.is_(None),
            and_(Operation.kind.in_(("do", "merge")), Operation.state == "done"),
        ),
    )
    .order_by(JournalEntry.place)
)


def person_forms(connection: Connection, row: Any, key: bytes) -> NameForms:
    """The forms of a person's names and contacts, former ones too. Any: a row of a person."""
    written: dict[tuple[str, str], str] = {}
    for field, value, operation, unit in connection.execute(_WRITTEN, {"person": row.id}):
        written[field, unit or operation] = str(json.loads(value))  # the last of a run of typing
    former = {
        field: [opened(value, key) for (one, _), value in written.items() if one == field]
        for field in KEPT
    }
    name, contact = opened(row.name, key), opened(row.contact, key)
    contacts = dict.fromkeys([contact, *former["contact"]])
    return forms_of([name, *_whole(name, former["name"])], contacts)


def _whole(name: str, former: Iterable[str]) -> Iterable[str]:
    """Former names, but for beginnings of others: somebody paused while typing."""
    known = {folded(one): one for one in former if one} | {folded(name): ""}
    for plain, one in known.items():
        begun = any(other != plain and other.startswith(plain) for other in known)
        if one and not begun and (" " in plain or len(plain) >= _SHORTEST):
            yield one


def refuse_name(connection: Connection, why: str, row: Any, key: bytes) -> None:
    """Raises WorkspaceError `cannot` for a reason that would keep the name for everybody to read.
    Any: a row of a person."""
    if person_forms(connection, row, key).found_in(folded(why)):
        raise _holds_name(row.pseudonym)


def refuse_open_names(connection: Connection, why: str) -> None:
    """The same for the whole name of anybody who is not sealed yet: nothing is ever taken out of
    the log of the seal, so whoever is sealed later would stand in it."""
    plain = folded(why)
    if not plain:
        return
    for row in connection.execute(_OPEN):
        if name_forms(opened(row.name, row.key)).found_in(plain) == WHOLE:
            raise _holds_name(row.pseudonym)


def _holds_name(pseudonym: str) -> WorkspaceError:
    return WorkspaceError(
        "The reason holds the name, or a part of it, and everybody can read the log. Say it "
        f"with the pseudonym “{pseudonym}”.",
        "cannot",
    )
