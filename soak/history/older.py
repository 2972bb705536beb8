"""An older version of the program: a field and a kind of record less in its registry."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import ModuleType

from sqlalchemy import Connection

from irm_desktop.models import registry
from irm_desktop.models.entity import Entity
from irm_desktop.storage.catching_up import Tables

NO_KIND = "support"  # which the older version does not know
NO_FIELD = ("commitment", "theme")
_ALL = registry.ENTITIES
_FEWER = tuple(one for one in _ALL if one.name != NO_KIND)
_POORER = registry.BY_NAME[NO_FIELD[0]]
_FIELDS = _POORER.fields
_POORER_COLUMNS = _POORER.by_name[NO_FIELD[1]].columns
_KIND = registry.BY_NAME[NO_KIND]
_FEWER_FIELDS = tuple(one for one in _FIELDS if one.name != NO_FIELD[1])


@contextmanager
def older_version() -> Iterator[None]:
    """Within it the program is an older one. It reads and writes the journal as ever."""
    kind = registry.BY_NAME.pop(NO_KIND)
    _set_fields(_POORER, _FEWER_FIELDS)
    _set_entities(_FEWER)
    try:
        yield
    finally:
        _set_entities(_ALL)
        _set_fields(_POORER, _FIELDS)
        registry.BY_NAME[NO_KIND] = kind
        _in_order()


def without_newer(connection: Connection, tables: Tables) -> Tables:
    """The tables of a file as an older version would have left it: without what it does not know,
    of which it has written nothing."""
    kind, field = _POORER.table.name, _POORER_COLUMNS
    gone = _KIND.table.name
    connection.exec_driver_sql(f"DELETE FROM {gone}")
    connection.exec_driver_sql(f"UPDATE {kind} SET " + ", ".join(f"{one} = ''" for one in field))
    left = {name: columns for name, columns in tables.items() if name != gone}
    return {**left, kind: left[kind] - set(field)}


def _in_order() -> None:
    known = {one.name: one for one in _ALL}
    registry.BY_NAME.clear()
    registry.BY_NAME.update(known)


def _set_fields(entity: Entity, fields: tuple[registry.Field, ...]) -> None:
    """Past the dataclass, which is frozen: all that know the entity are to see it."""
    entity.__dict__["fields"] = fields
    entity.__dict__["by_name"] = {one.name: one for one in fields}


def _set_entities(entities: tuple[Entity, ...]) -> None:
    for module in _modules():
        module.ENTITIES = entities  # type: ignore[attr-defined]


@cache
def _modules() -> tuple[ModuleType, ...]:
    return tuple(
        module
        for name, module in sorted(sys.modules.items())
        if name.startswith("irm_desktop.") and getattr(module, "ENTITIES", None) is _ALL
    )
