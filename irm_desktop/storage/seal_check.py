"""What does not hold together between people and the keys of their names."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.drafts import Finding
from irm_desktop.models import JournalEntry, JournalHead, Merge, PersonKey, SealedKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.people import KEPT, opens

_PEOPLE = StakeholderTable.__table__
_ELSEWHERE = (  # people whose name, or whose seal, came from another copy
    select(JournalHead.record)
    .join(JournalEntry, JournalEntry.op_id == JournalHead.op_id)
    .join(Merge, JournalEntry.place.between(Merge.first, Merge.last))
    .where(JournalEntry.entity == "stakeholder", JournalHead.field.in_((*KEPT, "sealed")))
)
_BACKUP = "Look for the name in a backup; nothing else in the file is touched by this."
_SEAL = "Seal the person again; then look into the log of the seal."


def key_findings(connection: Connection) -> Iterator[Finding]:
    """People whose name nobody can open, and sealed people whose key lies open."""
    query = (
        select(_PEOPLE, PersonKey.key, SealedKey.key.label("locked"))
        .outerjoin(PersonKey, PersonKey.stakeholder_id == _PEOPLE.c.id)
        .outerjoin(SealedKey, SealedKey.stakeholder_id == _PEOPLE.c.id)
        .where(~_PEOPLE.c.deleted)
        .order_by(_PEOPLE.c.pseudonym)
    )
    elsewhere = set(connection.execute(_ELSEWHERE).scalars())
    for row in connection.execute(query):
        yield from _of(row, row.id in elsewhere)


def _of(row: Any, elsewhere: bool) -> Iterator[Finding]:
    """Any: a row of the query above. Of a person from another copy the key may have stayed there:
    nobody lost it."""
    kept = [value for value in (row.name, row.contact) if value]
    if kept and row.key is None and row.locked is None:
        if elsewhere:
            return
        words = f"The key of person “{row.pseudonym}” is missing: the name cannot be opened."
        yield Finding("name-key", "", 0, "name", words, _BACKUP)
    elif row.key is not None and not all(opens(value, row.key) for value in kept):
        words = f"The name of person “{row.pseudonym}” does not open with its key."
        yield Finding("name-key", "", 0, "name", words, _BACKUP)
    if row.sealed and row.key is not None:
        words = f"Person “{row.pseudonym}” is sealed, and yet the key lies open in this file."
        yield Finding("name-key", "", 0, "name", words, _SEAL)
