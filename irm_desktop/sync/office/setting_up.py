"""Makes an office in a database, and brings one up to what this version of the program knows."""

import uuid
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, text, update

from irm_desktop import __version__
from irm_desktop.errors import WorkspaceError
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.schema import CURRENT
from irm_desktop.sync.office import functions, policies
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.office_tables import STALE, VERSION
from irm_desktop.sync.office.schema import TABLES, add_columns, make_tables
from irm_desktop.sync.office.window_tables import WINDOW

LAYOUT = 1  # of what stands in this room; counted up whenever it changes
_OLDEST = 140000  # PostgreSQL 14: functions whose bodies are bound when they are made
# Before PostgreSQL 15 everybody may make tables and functions there.
_CLOSED = """DO $body$ BEGIN
    IF to_regnamespace('public') IS NOT NULL THEN REVOKE ALL ON SCHEMA public FROM PUBLIC; END IF;
END $body$"""


@dataclass(frozen=True, slots=True)
class OfficeVersion:
    """What an office was set up with. `id` is its own, random; `tables` the number of the schema
    of workspaces, `layout` of the office's own tables."""

    id: str
    name: str
    tables: int
    layout: int
    program: str

    @property
    def newer(self) -> bool:
        """A newer version of the program set it up: this one can still sync with it."""
        return (self.tables, self.layout) > (CURRENT.number, LAYOUT)

    @property
    def older(self) -> bool:
        """It has to be upgraded before this version can use it."""
        return self.tables < CURRENT.number or self.layout < LAYOUT


def read_version(connection: Connection) -> OfficeVersion:
    """Raises a ProgrammingError of SQLAlchemy where there is no office."""
    row = connection.execute(select(VERSION)).one()
    return OfficeVersion(row.id, row.name, row.tables, row.layout, row.program)


def make_office(connection: Connection, name: str = "") -> OfficeVersion:
    """Sets up an office, in the transaction under way. Raises WorkspaceError `exists` where there
    is one, `office-old-server`."""
    _check_server(connection)
    if connection.execute(text(f"SELECT to_regclass('{SCHEMA}.office_version')")).scalar():
        raise WorkspaceError(
            "This database is an office already. `irm-desktop office upgrade` brings it up to this "
            "version of the program.",
            "exists",
        )
    make_tables(connection)
    row = {
        "place": 1,
        "tables": CURRENT.number,
        "layout": LAYOUT,
        "program": __version__,
        "id": uuid.uuid4().hex,
        "name": name,
    }
    connection.execute(insert(VERSION), row)
    _secure(connection)
    return read_version(connection)


def upgrade_office(connection: Connection) -> OfficeVersion:
    """Adds what this version of the program knows beyond the office. Records that are told in more
    fields now are written anew from the journal by who syncs next. Raises WorkspaceError
    `office-newer` where a newer version set it up."""
    known = read_version(connection)
    if known.newer:
        raise WorkspaceError(
            f"A newer version of the program ({known.program}) set up this office. Take that "
            "version, or a newer one. Nothing was changed.",
            "office-newer",
        )
    make_tables(connection)
    grown = add_columns(connection)
    for entity in ENTITIES:
        if entity.table.name in grown or known.tables < CURRENT.number:
            _mark_stale(connection, entity.name)
    row = {"tables": CURRENT.number, "layout": LAYOUT, "program": __version__}
    connection.execute(update(VERSION).values(row))
    _secure(connection)
    return read_version(connection)


def _mark_stale(connection: Connection, entity: str) -> None:
    journal = TABLES.tables[f"{SCHEMA}.journal"].c
    found = select(journal.workspace, journal.record).where(journal.entity == entity).distinct()
    known = select(STALE.c.workspace, STALE.c.record)
    names = [STALE.c.workspace, STALE.c.record]
    connection.execute(insert(STALE).from_select(names, found.except_(known)))


def _secure(connection: Connection) -> None:
    WINDOW.create_all(connection)
    for group in policies.GROUPS:
        if not connection.execute(
            text("SELECT 1 FROM pg_roles WHERE rolname = :r"), {"r": group}
        ).scalar():
            connection.execute(text(f"CREATE ROLE {group} NOLOGIN"))
    database = connection.execute(text("SELECT quote_ident(current_database())")).scalar_one()
    groups = ", ".join(policies.GROUPS)
    for statement in (
        f"REVOKE ALL ON DATABASE {database} FROM PUBLIC",
        _CLOSED,
        f"GRANT CONNECT ON DATABASE {database} TO {groups}",
        *functions.STATEMENTS,
        *policies.statements(),
        *policies.of_window(),
    ):
        connection.exec_driver_sql(statement)


def _check_server(connection: Connection) -> None:
    number = int(connection.execute(text("SHOW server_version_num")).scalar_one())
    if number < _OLDEST:
        raise WorkspaceError(
            f"This server runs PostgreSQL {number // 10000}; an office needs 14 or newer. Ask who "
            "looks after it for an upgrade. Nothing was changed.",
            "office-old-server",
        )
