"""What the window needs of an office beyond the tables of workspaces: the words that somebody types
at this moment, an index of words, and the keys of names, of which an office never has any.

Readers ask for keys with every person; so there are views that say that there are none. A view
without a table takes nothing in.
"""

from collections.abc import Iterator

from sqlalchemy import (
    BigInteger,
    Column,
    Identity,
    Index,
    MetaData,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR, dialect
from sqlalchemy.types import TypeEngine

from irm_desktop.models import Base
from irm_desktop.models import Typed as TypedTable
from irm_desktop.models.base import NAMING
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.office_tables import words
from irm_desktop.sync.office.schema import NEVER

WINDOW = MetaData(naming_convention=NAMING, schema=SCHEMA)
_DIALECT = dialect()  # type: ignore[no-untyped-call]
DOCS = Table(  # a record, or words that were replaced in it; `kind` is the place among KINDS
    "search_docs",
    WINDOW,
    Column("place", BigInteger, Identity(), primary_key=True),
    words("workspace"),
    Column("kind", SmallInteger, nullable=False),
    words("entity"),
    words("record"),
    words("part"),
    words("plan_id"),
    Column("words", TSVECTOR, nullable=False),
    UniqueConstraint("workspace", "record", "part"),
    Index("ix_search_docs_words", "words", postgresql_using="gin"),
)
STATE = Table(  # up to which place of its journal a workspace is in the index, and folded how
    "search_state",
    WINDOW,
    words("workspace", key=True),
    Column("place", BigInteger, nullable=False),
    Column("version", BigInteger, nullable=False),
)
TYPED = Table(  # as the table of a workspace, but each person's own
    TypedTable.__tablename__,
    WINDOW,
    Column(
        "person",
        Text(collation="C"),
        primary_key=True,
        nullable=False,
        server_default=text("current_user"),
    ),
    *(
        Column(
            one.name,
            Text(collation="C") if isinstance(one.type, Text) else BigInteger(),
            primary_key=one.primary_key,
            nullable=False,
            server_default=None if one.server_default is None else one.server_default.arg,  # type: ignore[attr-defined]
        )
        for one in Base.metadata.tables[TypedTable.__tablename__].columns
    ),
)


def statements(groups: str, readers: str, writers: str, panel: str, unhidden: str) -> Iterator[str]:
    """Views, rights and policies; they can be run again and again. The roles are lists of names;
    `unhidden` is the condition under which a panel member may see a row of the index."""
    for name in sorted(NEVER):
        if name in Base.metadata.tables and name != TYPED.name:
            yield from _empty(name, groups)
    own = "person = current_user"
    both = f"workspace = ANY ((SELECT {SCHEMA}.readable() || {SCHEMA}.commented())::text[])"
    inside = f"workspace = ANY ((SELECT {SCHEMA}.%s())::text[])"
    for table, who, rights, condition in (
        (TYPED.name, groups, "SELECT, INSERT, UPDATE, DELETE", own),
        (DOCS.name, readers, "SELECT", inside % "readable"),
        (DOCS.name, panel, "SELECT", f"{inside % 'commented'} AND {unhidden}"),
        (DOCS.name, writers, "INSERT, UPDATE, DELETE", inside % "writable"),
        (STATE.name, f"{readers}, {panel}", "SELECT", both),
        (STATE.name, writers, "INSERT, UPDATE, DELETE", inside % "writable"),
    ):
        yield from _allowed(table, who, rights, condition)


def _empty(name: str, groups: str) -> Iterator[str]:
    columns = ", ".join(
        f"NULL::{_type_of(one.type)} AS {one.name}" for one in Base.metadata.tables[name].columns
    )
    yield f"DROP VIEW IF EXISTS {SCHEMA}.{name}"
    yield f"CREATE VIEW {SCHEMA}.{name} AS SELECT {columns} WHERE false"
    yield f"GRANT SELECT ON {SCHEMA}.{name} TO {groups}"


def _type_of(kind: TypeEngine[object]) -> str:
    return str(kind.compile(dialect=_DIALECT))


def _allowed(table: str, roles: str, rights: str, condition: str) -> Iterator[str]:
    name = f"{SCHEMA}.{table}"
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"GRANT {rights} ON {name} TO {roles}"
    for what in rights.split(", "):
        policy = f"window_{what.lower()}_{roles.split(',')[0]}"
        check = f"WITH CHECK ({condition})" if what in ("INSERT", "UPDATE") else ""
        using = f"USING ({condition})" if what != "INSERT" else ""
        yield f"DROP POLICY IF EXISTS {policy} ON {name}"
        yield f"CREATE POLICY {policy} ON {name} FOR {what} TO {roles} {using} {check}"
