"""Many rows at once, past the per-row work of SQLAlchemy, which costs more than SQLite's own."""

from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any  # column values

from sqlalchemy import Connection, Dialect, Table, insert

_WORTH_IT = 50  # rows


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows that all have the same columns; the connection's guard sees the statement."""
    if len(rows) < _WORTH_IT or not connection.dialect.positional:
        connection.execute(insert(table), rows)
        return
    statement, names = _statement(table, tuple(rows[0]), connection.dialect)
    connection.exec_driver_sql(statement, list(map(itemgetter(*names), rows)))


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, list[str]]:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), list(compiled.positiontup or ())
