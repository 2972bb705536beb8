"""Brings a file to the present schema by the migrations, which also make new files.

The only module that imports Alembic; `database` imports it when there is a file to make or to
upgrade, because Alembic costs more time than all else that opening a workspace takes."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.catching_up import catch_up, read_tables
from irm_desktop.storage.recognise import APPLICATION_ID
from irm_desktop.storage.schema import CURRENT, Schema
from irm_desktop.storage.search_schema import is_of_index


class UnguardedUpgrade(AssertionError):
    """A schema would have been changed where children of a rebuilt table are deleted with it, or
    where it could stop half-way: a fault of the program."""


def configuration(schema: Schema = CURRENT) -> Config:
    config = Config()
    # ConfigParser reads % in a path as its own sign
    config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    return config


def defaults_differ(
    context: object,
    inspected_column: object,
    metadata_column: object,
    inspected: str | None,
    metadata: object,
    rendered: str | None,
) -> bool:
    """Whether a column's default in the file is not the model's, for Alembic's comparison.

    Its own comparison takes an empty text for a difference: it strips only quotes around something.
    """

    def bare(default: str | None) -> str | None:
        return default if default is None else default.strip("()").strip("'")

    return bare(inspected) != bare(rendered)


def upgrade(connection: Connection, schema: Schema = CURRENT) -> None:
    """Runs the missing revisions in the transaction of `connection`, fills what is new of the
    tables from the journal, then checks all references and that no table has lost a row.

    Foreign keys must be off: with them on, rebuilding a parent table deletes its children. Raises
    WorkspaceError `damaged` where a reference leads nowhere afterwards or rows are missing, and
    UnguardedUpgrade where foreign keys are on or no transaction was begun.
    """
    _refuse_unguarded(connection)
    before, known = _row_counts(connection), read_tables(connection)
    config = configuration(schema)
    config.attributes["connection"] = connection
    command.upgrade(config, schema.revisions[-1])
    catch_up(connection, known)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        tables = ", ".join(sorted({row[0] for row in broken}))
        raise WorkspaceError(
            f"The workspace could not be upgraded: {len(broken)} rows of {tables} belong to "
            "records that are not there. It was left as it was.",
            "damaged",
        )
    after = _row_counts(connection)
    if lost := [table for table, count in before.items() if after.get(table, 0) < count]:
        count = sum(before[table] - after.get(table, 0) for table in lost)
        raise WorkspaceError(
            f"The workspace could not be upgraded: {count} rows of {', '.join(lost)} would have "
            "been lost. It was left as it was.",
            "damaged",
        )


def _refuse_unguarded(connection: Connection) -> None:
    on = connection.exec_driver_sql("PRAGMA foreign_keys").scalar()
    if on or not connection.connection.driver_connection.in_transaction:  # type: ignore[union-attr]
        raise UnguardedUpgrade("an upgrade needs foreign keys off and a transaction")


def _row_counts(connection: Connection) -> dict[str, int]:
    """The rows of each table, the index of words aside, which can be made anew."""
    tables = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    return {
        table: connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one()
        for table in sorted(tables.all())
        if not is_of_index(table)
    }
