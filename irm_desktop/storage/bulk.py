"""Many rows at once: past the per-row work of SQLAlchemy, which costs more than SQLite's own, and
as many ids as a statement can name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any  # column values

from sqlalchemy import Connection, Dialect, Table, insert

_WORTH_IT = 50  # rows
_AT_ONCE = 500  # ids that a statement names


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows that all have the same columns; the connection's guard sees the statement."""
    if not rows:
        return
    if len(rows) < _WORTH_IT or not connection.dialect.positional:
        connection.execute(insert(table), rows)
        return
    statement, names = _statement(table, tuple(rows[0]), connection.dialect)
    connection.exec_driver_sql(statement, list(map(itemgetter(*names), rows)))


def chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    """The ids in their order, as many at once as one statement names."""
    every = list(ids)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]


@cache
def _statement(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[str, list[str]]:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    return str(compiled), list(compiled.positiontup or ())
