"""Brings a file to the present schema by the migrations, which also make new files.

The only module that imports Alembic; `database` imports it when there is a file to make or to
upgrade, because Alembic costs more time than all else that opening a workspace takes."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.recognise import APPLICATION_ID
from irm_desktop.storage.schema import CURRENT, Schema


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
    """Runs the missing revisions in the transaction of `connection`, then checks all references.

    Foreign keys must be off: with them on, rebuilding a parent table deletes its children.
    Raises WorkspaceError `damaged` where a reference leads nowhere afterwards.
    """
    config = configuration(schema)
    config.attributes["connection"] = connection
    command.upgrade(config, schema.revisions[-1])
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
