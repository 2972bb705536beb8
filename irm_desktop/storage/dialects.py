"""What SQLite and PostgreSQL say differently: JSON in a text, a row put in place of another.

A construct is written once and compiled for the database at hand, so that the readers and writers
of a workspace run in a file and in an office database alike.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Dialect,
    Insert,
    Integer,
    Table,
    TableValuedAlias,
    Text,
    delete,
    insert,
    literal,
    literal_column,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

POSTGRESQL = "postgresql"


class _Likely(FunctionElement[bool]):
    type = Boolean()
    inherit_cache = True


class _JsonText(FunctionElement[str]):
    type = Text()
    inherit_cache = True


class _JsonLength(FunctionElement[int]):
    type = Integer()
    inherit_cache = True


class _JsonItems(FunctionElement[Any]):
    inherit_cache = True


class _TextsOf(FunctionElement[Any]):
    inherit_cache = True


def likely(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Keeps SQLite from looking up row by row, by an index, what nearly all rows are."""
    return _Likely(condition)


def json_text(text: ColumnElement[Any], name: str) -> ColumnElement[str]:
    """A member of the object in a JSON text, as a text; a list is its JSON."""
    return _JsonText(text, _word(name))


def json_length(text: ColumnElement[Any], name: str) -> ColumnElement[int]:
    """How many items the list has that is a member of the object in a JSON text."""
    return _JsonLength(text, _word(name))


def json_items(text: ColumnElement[Any], name: str) -> TableValuedAlias:
    """The items of the list that is a member of the object in a JSON text: a table with the column
    `value`, beside the one that `text` is of."""
    return _JsonItems(text, _word(name)).table_valued("value", joins_implicitly=True)


def texts_of(values: Iterable[str]) -> TableValuedAlias:
    """Texts as a table with the column `value`: more than a statement can name."""
    return _TextsOf(literal(json.dumps(sorted(values)), Text())).table_valued("value")


def put_row(
    connection: Connection, table: Table, keys: Sequence[str], row: Mapping[str, object]
) -> None:
    """Writes a row, in place of the one with the same `keys` where there is one. In an office the
    key of a table is longer than in a file, so there the old row goes first."""
    if is_postgresql(connection):
        same = [table.c[name] == row[name] for name in keys]
        connection.execute(delete(table).where(*same))
        connection.execute(insert(table), row)
        return
    connection.execute(_put(table, tuple(keys)), row)


def is_postgresql(of: Connection | Dialect) -> bool:
    return (of.dialect if isinstance(of, Connection) else of).name == POSTGRESQL


@cache
def _put(table: Table, keys: tuple[str, ...]) -> Insert:
    put = sqlite.insert(table)
    new = {one.name: put.excluded[one.name] for one in table.c if one.name not in keys}
    return put.on_conflict_do_update(index_elements=list(keys), set_=new)


def _word(name: str) -> ColumnElement[Any]:
    assert name.isidentifier()  # it becomes part of the statement
    return literal_column(name)


def _parts(element: FunctionElement[Any], compiler: SQLCompiler, more: Any) -> tuple[str, ...]:
    more = {name: value for name, value in more.items() if name != "asfrom"}
    return tuple(compiler.process(one, **more) for one in element.clauses)


@compiles(_Likely)
def _likely_sqlite(element: _Likely, compiler: SQLCompiler, **more: Any) -> str:
    return f"likely({_parts(element, compiler, more)[0]})"


@compiles(_Likely, POSTGRESQL)
def _likely_postgresql(element: _Likely, compiler: SQLCompiler, **more: Any) -> str:
    return f"({_parts(element, compiler, more)[0]})"


@compiles(_JsonText)
def _text_sqlite(element: _JsonText, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"json_extract({text}, '$.{name}')"


@compiles(_JsonText, POSTGRESQL)
def _text_postgresql(element: _JsonText, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"(CAST({text} AS json) ->> '{name}')"


@compiles(_JsonLength)
def _length_sqlite(element: _JsonLength, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"json_array_length({text}, '$.{name}')"


@compiles(_JsonLength, POSTGRESQL)
def _length_postgresql(element: _JsonLength, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"json_array_length(CAST({text} AS json) -> '{name}')"


@compiles(_JsonItems)
def _items_sqlite(element: _JsonItems, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"json_each({text}, '$.{name}')"


@compiles(_JsonItems, POSTGRESQL)
def _items_postgresql(element: _JsonItems, compiler: SQLCompiler, **more: Any) -> str:
    text, name = _parts(element, compiler, more)
    return f"json_array_elements(CAST({text} AS json) -> '{name}')"


@compiles(_TextsOf)
def _texts_sqlite(element: _TextsOf, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_each({_parts(element, compiler, more)[0]})"


@compiles(_TextsOf, POSTGRESQL)
def _texts_postgresql(element: _TextsOf, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_array_elements_text(CAST({_parts(element, compiler, more)[0]} AS json))"
