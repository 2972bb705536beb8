"""Many rows at once: past the per-row work of SQLAlchemy, which costs more than the database's own,
and as many ids as a statement can name."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Any  # column values

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Dialect,
    Integer,
    LargeBinary,
    Table,
    insert,
)

_WORTH_IT = 50  # rows
_AT_ONCE = 500  # ids that a statement names


def insert_rows(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows that all have the same columns; the connection's guard sees the statement."""
    if not rows:
        return
    if connection.dialect.name == "postgresql" and len(rows) > 1:
        words, columns = _of_columns(table, tuple(rows[0]), connection.dialect)
        lists = {name: _as_list([row[name] for row in rows]) for name in columns}
        connection.exec_driver_sql(words, lists)
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


@cache
def _of_columns(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[str, ...]]:
    """One statement for all rows, which come as a list for each column: a journal that grows by a
    thousand entries grows once. Rows get their places in their order."""
    quote = dialect.identifier_preparer.quote
    columns = ", ".join(quote(name) for name in names)
    lists = ", ".join(f"%({name})s::{_list_type(table.c[name])}" for name in names)
    target = dialect.identifier_preparer.format_table(table)
    return (
        f"INSERT INTO {target} ({columns}) SELECT {columns} "
        f"FROM unnest({lists}) WITH ORDINALITY AS given ({columns}, nth) ORDER BY nth",
        names,
    )


def _as_list(values: list[Any]) -> str | list[Any]:
    """Values as PostgreSQL reads a list of them: psycopg's own lists took a fifth of a push. Bytes
    are left to it."""
    if not all(value is None or isinstance(value, (str, int)) for value in values):
        return values
    return f"{{{','.join(map(_in_list, values))}}}"


def _in_list(value: object) -> str:
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    if value is None:
        return "NULL"
    return str(value)  # a number, True or False


def _list_type(column: Column[Any]) -> str:
    """What PostgreSQL calls a list of what a column holds."""
    for kind, words in ((Boolean, "boolean"), (Integer, "bigint"), (LargeBinary, "bytea")):
        if isinstance(column.type, kind):
            return f"{words}[]"
    return "text[]"
