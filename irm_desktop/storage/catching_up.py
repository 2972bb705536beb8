"""What a newer version wrote and an older one kept unread is shown once the file is upgraded.

The older version had no table or column for it: those that an upgrade has just made are filled from
the journal here. What was there before is left alone.
"""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, update

from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import DELETED, ENTITIES, Entity
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import Materialised, materialise

Tables = Mapping[str, frozenset[str]]  # the columns of each


def read_tables(connection: Connection) -> Tables:
    """The tables of the file as they are now."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name: frozenset(
            row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")')
        )
        for name in names.scalars().all()
    }


def catch_up(connection: Connection, before: Tables) -> None:
    """Fills tables and columns that were not among those `before` with what the journal says, in
    the transaction under way."""
    now = read_tables(connection)
    if JournalEntry.__tablename__ not in before:
        return  # a new file
    for entity in ENTITIES:  # parents before children
        there = now.get(entity.table.name)
        if there is None or not there >= {column.name for column in entity.table.columns}:
            continue  # an upgrade that stops short of the present version
        known = before.get(entity.table.name)
        if known is None:
            _fill_table(connection, entity)
        else:
            _fill_columns(connection, entity, known)


def _records(connection: Connection, entity: Entity, *names: str) -> Mapping[str, Materialised]:
    conditions = [JournalEntry.entity == entity.name]
    if names:
        conditions.append(JournalEntry.field.in_(names))
    return materialise(read_entries(connection, *conditions))


def _fill_table(connection: Connection, entity: Entity) -> None:
    rows = [entity.row(key, one.values) for key, one in _records(connection, entity).items()]
    if rows:
        insert_rows(connection, entity.table, rows)


def _fill_columns(connection: Connection, entity: Entity, known: frozenset[str]) -> None:
    """Of a field with one new column all are written: they hold one value together."""
    names = [one.name for one in entity.fields if not known.issuperset(one.columns)]
    if not names:
        return
    table = entity.table
    for record, one in _records(connection, entity, *names).items():
        columns = {
            column: value
            for name, content in one.values.items()
            if name != DELETED
            for column, value in entity.columns(name, content).items()
        }
        query = update(table).where(table.c.id == bindparam("b_id"))
        connection.execute(query.values(columns), {"b_id": record})
