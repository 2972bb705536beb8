"""The tables that only an office has: which workspaces it holds, who may do what, how far each
journal reaches. They belong to no workspace's file."""

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Identity,
    Index,
    MetaData,
    Table,
    Text,
    text,
)

from irm_desktop.models.base import NAMING
from irm_desktop.sync.office.connecting import SCHEMA

OFFICE = MetaData(naming_convention=NAMING, schema=SCHEMA)
EVERY = "*"  # as a country: all of them
READ, WRITE, COMMENT = "read", "write", "comment"  # rights


def words(name: str, *, key: bool = False) -> Column[str]:
    """A text that compares byte by byte, as SQLite does; empty where nothing is known."""
    default = None if key else text("''")
    return Column(
        name, Text(collation="C"), primary_key=key, nullable=False, server_default=default
    )


def _moment(name: str) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=False, server_default=text("now()"))


VERSION = Table(  # one row: what set up the tables
    "office_version",
    OFFICE,
    Column("place", BigInteger, primary_key=True, autoincrement=False),
    Column("tables", BigInteger, nullable=False),  # number of the schema of workspaces
    Column("layout", BigInteger, nullable=False),  # of what stands in this room
    words("program"),
    words("id"),  # of this office, random
    words("name"),
    _moment("at"),
)
WORKSPACES = Table(
    "office_workspaces",
    OFFICE,
    words("id", key=True),
    words("country"),  # of its members; EVERY where they are several
    words("name"),
    words("created"),  # ISO date-time, of the workspace
    _moment("added"),
)
PEOPLE = Table(
    "office_people",
    OFFICE,
    words("role", key=True),  # with which they log in
    words("person"),
    words("kind"),  # those of the rights below, as words: panel, researcher
    _moment("added"),
)
ACCESS = Table(
    "office_access",
    OFFICE,
    words("role", key=True),
    words("country", key=True),
    words("kind", key=True),  # researcher, staff, panel, auditor
    words("right"),
)
MARKS = Table(  # the vector of each workspace
    "office_marks",
    OFFICE,
    words("workspace", key=True),
    words("writer", key=True),
    Column("seq", BigInteger, nullable=False),
    words("hash"),
)
PUSHES = Table(  # which login brought what; written by the journal's trigger
    "office_pushes",
    OFFICE,
    Column("place", BigInteger, Identity(), primary_key=True),
    words("workspace"),
    words("role"),
    words("writer"),
    Column("first", BigInteger, nullable=False),
    Column("last", BigInteger, nullable=False),
    _moment("at"),
    Index(None, "workspace", "place"),
    Index(None, "workspace", "writer", "last"),
)
NAMING_OF = Table(  # which record named which, as far as it may have to be hidden
    "office_naming",
    OFFICE,
    words("workspace", key=True),
    words("named", key=True),
    words("record", key=True),
    Index(None, "workspace", "record"),
)
HIDDEN = Table(  # records that no panel member sees: people, interviews, what hangs on them
    "office_hidden",
    OFFICE,
    words("workspace", key=True),
    words("record", key=True),
)
HIDDEN_OPERATIONS = Table(  # operations that touched one of them
    "office_hidden_operations",
    OFFICE,
    words("workspace", key=True),
    words("operation", key=True),
)
CONTESTED = Table(  # fields that ever had several versions; noted by a trigger of the heads
    "office_contested",
    OFFICE,
    words("workspace", key=True),
    words("record", key=True),
    words("field", key=True),
)
STALE = Table(  # records that an older program wrote, which does not know all of their fields
    "office_stale",
    OFFICE,
    words("workspace", key=True),
    words("record", key=True),
)
