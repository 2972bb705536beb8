"""The tables of an office: those of a workspace, each row with the workspace it belongs to.

They are made from the models, so storage's own statements run on them: what they insert leaves
`workspace` out, and its default is the workspace that the session is about (`connecting.SETTING`);
what they read, row-level security narrows (`policies`). Texts compare byte by byte, as in SQLite.
There are no foreign keys: entries of a newer version may make a record before what it belongs to is
known, and the journal says what is right. Keys of names have no place here, nor has the seal.
"""

from collections.abc import Iterator

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Identity,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    inspect,
    text,
)
from sqlalchemy.schema import CreateColumn
from sqlalchemy.types import TypeEngine

from irm_desktop.models import Base, JournalEntry
from irm_desktop.models.base import NAMING
from irm_desktop.models.registry import DELETED
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.office_tables import OFFICE

NEVER = frozenset({"person_keys", "sealed_keys", "seal"})
_OF_PEOPLE = frozenset({"typed"})  # of each person alone: `window_tables`
_OWN = "current_setting('irm.workspace', true)"
# Texts of people, which may be longer than an index of PostgreSQL can hold.
_LONG = frozenset({"key", "number_key"})
_NUMBERED = frozenset({"journal", "operations"})  # whose places PostgreSQL gives


def _copied() -> MetaData:
    found = MetaData(naming_convention=NAMING, schema=SCHEMA)
    for table in Base.metadata.sorted_tables:
        if table.name not in NEVER | _OF_PEOPLE:
            _copy(table, found)
    return found


def _copy(table: Table, metadata: MetaData) -> Table:
    own: Column[str] = Column(
        "workspace", Text(collation="C"), nullable=False, server_default=text(_OWN)
    )
    columns = [_column(table, column) for column in table.columns]
    key = PrimaryKeyConstraint("workspace", *(one.name for one in table.primary_key))
    return Table(table.name, metadata, own, *columns, key, *_indexes(table))


def _column(table: Table, column: Column[object]) -> Column[object]:
    numbered = column.primary_key and table.name in _NUMBERED
    return Column(
        column.name,
        _kind(column.type),
        *((Identity(),) if numbered else ()),
        nullable=column.nullable,
        autoincrement=numbered,
        server_default=column.server_default.arg  # type: ignore[attr-defined]
        if column.server_default is not None
        else None,
    )


def _kind(kind: TypeEngine[object]) -> TypeEngine[object]:
    if isinstance(kind, Text):
        return Text(collation="C")  # type: ignore[return-value]
    return BigInteger() if isinstance(kind, Integer) else kind  # type: ignore[return-value]


def _indexes(table: Table) -> Iterator[Index | UniqueConstraint]:
    """Those of the model, each with the workspace."""
    for column in table.columns:
        if column.unique:
            yield UniqueConstraint("workspace", column.name)
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns) > 1:
            yield UniqueConstraint("workspace", *(one.name for one in constraint.columns))
    for index in sorted(table.indexes, key=lambda one: str(one.name)):
        names = [one.name for one in index.columns if one.name not in _LONG]
        if names:
            yield Index(None, *_within(names))
    if table.name == JournalEntry.__tablename__:  # few entries delete: they are found among all
        deletes = text(f"field = '{DELETED}' AND value = 'true'")
        yield Index("ix_journal_deletions", "workspace", "record", postgresql_where=deletes)


def _within(names: list[str]) -> list[str]:
    """The columns of an index with the workspace among them: behind the id of what a record belongs
    to, so that a window over all countries looks for it once and not in each workspace; else first,
    so that what one workspace writes lies together."""
    head, *rest = names
    return [head, "workspace", *rest] if head.endswith("_id") else ["workspace", *names]


TABLES = _copied()


def make_tables(connection: Connection) -> None:
    """Makes what is not there yet, in the transaction under way; what is there keeps its rows."""
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    for metadata in (TABLES, OFFICE):
        metadata.create_all(connection)


def add_columns(connection: Connection) -> frozenset[str]:
    """Adds the columns that a newer version of the program knows; the tables that got some."""
    there = inspect(connection)
    grown = set()
    for metadata in (TABLES, OFFICE):
        for table in metadata.sorted_tables:
            known = {one["name"] for one in there.get_columns(table.name, schema=SCHEMA)}
            for column in table.columns:
                if column.name not in known:
                    words = CreateColumn(column).compile(dialect=connection.dialect)
                    name = f"{SCHEMA}.{table.name}"
                    connection.execute(text(f"ALTER TABLE {name} ADD COLUMN {words}"))
                    grown.add(table.name)
    return frozenset(grown)
