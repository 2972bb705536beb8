"""The keys of names in what arrives, and what a merge means for those that are here.

A key never opens a name that somebody sealed: it is not taken up, and one that lies open here is
locked to the seal of this file.
"""

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select, update

from irm_desktop.models import PersonKey, Seal, SealedKey
from irm_desktop.models import Stakeholder as StakeholderTable
from irm_desktop.storage.people import boxes
from irm_desktop.storage.seal_keys import put_keys, read_seal

_PEOPLE = StakeholderTable.__table__
_SEALED_OPEN = (
    select(_PEOPLE.c.id, _PEOPLE.c.pseudonym, _PEOPLE.c.deleted, PersonKey.key)
    .join(PersonKey, PersonKey.stakeholder_id == _PEOPLE.c.id)
    .where(_PEOPLE.c.sealed)
    .order_by(_PEOPLE.c.pseudonym, _PEOPLE.c.id)
)


def keep_keys(connection: Connection, keys: Mapping[str, bytes]) -> int:
    """Keeps the keys of names that came along and are not here; of nobody who is sealed. How
    many."""
    if not keys:
        return 0
    own = set(connection.execute(select(PersonKey.stakeholder_id)).scalars())
    own |= set(connection.execute(select(SealedKey.stakeholder_id)).scalars())
    open_people = select(_PEOPLE.c.id).where(~_PEOPLE.c.sealed)
    wanted = set(connection.execute(open_people).scalars()) - own
    new = [
        {"stakeholder_id": one, "key": key} for one, key in sorted(keys.items()) if one in wanted
    ]
    if new:
        connection.execute(insert(PersonKey), new)
    return len(new)


def lock_sealed(connection: Connection) -> tuple[bool, tuple[str, ...]]:
    """Locks the keys of people whom somebody else sealed: whether there were any, and a sentence
    for each that stays open because this file has no seal."""
    rows = connection.execute(_SEALED_OPEN).all()
    if not rows:
        return False, ()
    seal = read_seal(connection)
    if seal is None:
        return False, tuple(_told(row.pseudonym) for row in rows if not row.deleted)
    known = set(connection.execute(select(SealedKey.stakeholder_id)).scalars())
    locked = [
        {"stakeholder_id": row.id, "key": boxes().lock_key(bytes(row.key), seal.public_key)}
        for row in rows
        if row.id not in known
    ]
    if locked:
        connection.execute(insert(SealedKey), locked)
    put_keys(connection, without={row.id for row in rows})
    connection.execute(update(Seal).values(checked=0))
    return True, ()


def _told(pseudonym: str) -> str:
    return (
        f"Person “{pseudonym}” was sealed in another copy. The name is hidden here too, but its "
        "key still lies in this file: make a seal on the page People and seal the person again."
    )
