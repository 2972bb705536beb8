"""Gives one of two records that go by one key another, and takes along the texts that mean it."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from irm_desktop.domain.merge_records import Conflict
from irm_desktop.domain.text import clean, fold, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.citing import cite_anew
from irm_desktop.storage.conflict_twins import cited_key
from irm_desktop.storage.naming import entity_words
from irm_desktop.storage.plans import refuse_second_member, refuse_second_plan
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.sources import keys_taken, refuse_key
from irm_desktop.storage.twins import Twin, source_of_interview, twins

FOLLOW = "follow"


def rename(op: Recorder, conflict: Conflict, name: str, follow: Sequence[str], why: str) -> None:
    """Gives the record of a conflict the key `name`; the citations in the texts `follow`
    (`entity/record/field`) go with it. Raises WorkspaceError `exists` for a key that is taken,
    `cannot` for one that cannot be, NotFound for a text that does not cite it."""
    name = one_line(clean(name))
    (twin,) = [
        one
        for one in twins(op.connection)
        if (one.entity, one.record) == (conflict.entity, conflict.record)
    ]
    _refuse(op, twin, name)
    old = cited_key(op.connection, twin)
    op.edit(twin.entity, twin.record, {twin.field: name}, why)
    new = name
    if twin.entity == "interview":
        new = _rename_source(op, twin, old, name)
    if new:
        _follow(op, (old, new), set(follow), conflict.more.get("cites", "").split())


def _refuse(op: Recorder, twin: Twin, name: str) -> None:
    if not name:
        raise WorkspaceError("Say by what key it is to go from now on.", "cannot")
    if twin.entity == "source":
        refuse_key(keys_taken(op.connection, twin.record), name)
    elif twin.entity == "member":
        refuse_second_member(op.connection, name, twin.record)
    elif twin.entity == "plan":
        table = BY_NAME["plan"].table
        query = select(table.c.member_id).where(table.c.id == twin.record)
        refuse_second_plan(op.connection, op.connection.execute(query).scalar_one(), name)
    else:
        table = BY_NAME[twin.entity].table
        query = select(table.c[twin.field]).where(~table.c.deleted, table.c.id != twin.record)
        if fold(name) in map(fold, op.connection.execute(query).scalars()):
            raise WorkspaceError(
                f"There is a {entity_words(twin.entity)} {name} already. Choose another.", "exists"
            )


def _rename_source(op: Recorder, twin: Twin, old: str, number: str) -> str:
    """The source of an interview follows its number, where its key says it; the new key, or nothing
    where it stays."""
    if old != f"interview-{twin.name}":
        return ""
    source, key = source_of_interview(op.connection, twin.record), f"interview-{number}"
    refuse_key(keys_taken(op.connection, source), key)
    op.edit("source", source, {"key": key})
    return key


def _follow(
    op: Recorder, keys: tuple[str, str], follow: Collection[str], known: Collection[str]
) -> None:
    """Raises NotFound for a text that is not among those `known` to cite the old key."""
    if not set(follow) <= set(known):
        raise NotFound("One of the texts does not cite this source.", "no-text")
    only = {(entity, record, name) for entity, record, name in map(_split, follow)}
    cite_anew(op, *keys, only)


def _split(place: str) -> tuple[str, str, str]:
    entity, record, name = place.split("/")
    return entity, record, name
