"""Opens and makes workspace files: recognise, guard the version, back up, upgrade, connect."""

import importlib
import os
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, QueuePool
from sqlcipher3 import dbapi2

from irm_desktop import __version__
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import guard, raw
from irm_desktop.storage.backup import copy_database, part_of, remove_with_logs
from irm_desktop.storage.beside import name_beside
from irm_desktop.storage.failures import read_only as cannot_write
from irm_desktop.storage.failures import told
from irm_desktop.storage.journal_mode import JOURNAL, settle
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.recognise import (
    Header,
    damaged,
    looking_options,
    newer,
    not_a_workspace,
    read_header,
    reading_options,
)
from irm_desktop.storage.schema import CURRENT, Schema

WRITE = "immediate"  # execution option: the transaction takes the write lock at its beginning
_BUSY_MS = 4000
_ACTIVE = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
_IN_USE = (
    "PRAGMA foreign_keys = ON",
    f"PRAGMA busy_timeout = {_BUSY_MS}",
    "PRAGMA synchronous = FULL",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -16000",  # KiB: the index of a long list stays in memory
)
# A rollback journal is gone only once its folder is on the disk.
_SAFEST = (*_IN_USE, "PRAGMA synchronous = EXTRA")
_MIGRATING = ("PRAGMA foreign_keys = OFF", f"PRAGMA busy_timeout = {_BUSY_MS}")


def _engine(
    path: Path,
    options: str,
    pragmas: tuple[str, ...],
    key: bytes | None,
    *,
    pooled: bool = True,
) -> Engine:
    def connect() -> Any:
        return _connection(path, options, pragmas, key)

    pool: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 3} if pooled else {}
    pool = pool or {"poolclass": NullPool}
    # an error quotes its statement: never what people wrote, never a key
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, hide_parameters=True, **pool
    )
    _listen(engine)
    return engine


def _listen(engine: Engine) -> None:
    """A connection that was opened while the disk was read-only stays so for ever, and all of the
    program share what was so opened of the log: once one says so, they are all made anew."""

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        words = "BEGIN IMMEDIATE" if WRITE in connection.get_execution_options() else "BEGIN"
        try:
            connection.connection.driver_connection.execute(words)  # type: ignore[union-attr]
        except dbapi2.Error as error:
            if "readonly" in str(error):
                connection.invalidate(error)
                engine.dispose()
            raise

    @event.listens_for(engine, "handle_error")
    def failed(context: ExceptionContext) -> None:
        if "readonly" in str(context.original_exception):
            context.is_disconnect = True
            engine.dispose()

    @event.listens_for(engine, "reset")
    def reset(connection: Any, record: ConnectionPoolEntry, state: object) -> None:
        if connection.in_transaction:
            connection.rollback()


def _connection(path: Path, options: str, pragmas: tuple[str, ...], key: bytes | None) -> Any:
    """Any: a connection of sqlcipher3, which has no types."""
    connection = raw.connect(path, options, key, isolation_level=None, check_same_thread=False)
    try:
        for pragma in pragmas:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def create_file(
    path: Path, facts: dict[str, str], schema: Schema = CURRENT, key: bytes | None = None
) -> None:
    """Makes an empty workspace with `facts` in `workspace_info`, complete or not at all; encrypted
    where there is a `key`.

    Raises WorkspaceError: exists, missing (the folder), read-only, disk-full.
    """
    if path.exists():
        raise WorkspaceError(
            f"{path.name} is there already. Open it, or choose another name. "
            "The file was not touched.",
            "exists",
        )
    if not path.parent.is_dir():
        raise WorkspaceError(
            f"There is no folder {path.parent}. Make it first, or choose another place.",
            "missing",
        )
    part = part_of(path)
    with told(path, making=True):
        try:
            part.touch(exist_ok=False)
            _fill(part, facts, schema, key)
            part.replace(path)
        finally:
            remove_with_logs(part)


def _fill(path: Path, facts: dict[str, str], schema: Schema, key: bytes | None) -> None:
    engine = _engine(path, "mode=rw", _MIGRATING, key, pooled=False)
    with engine.connect() as connection, connection.begin():
        _run_revisions(connection, schema)
        for name, value in facts.items():
            connection.exec_driver_sql("INSERT INTO workspace_info VALUES (?, ?)", (name, value))
    with closing(raw.connect(path, "mode=rw", key)) as made:
        made.execute("PRAGMA journal_mode = WAL")


def _run_revisions(connection: Connection, schema: Schema) -> None:
    """`upgrade.upgrade`: imported here, as few starts need it and Alembic is slow to import."""
    importlib.import_module("irm_desktop.storage.upgrade").upgrade(connection, schema)


def open_file(
    path: Path,
    *,
    read_only: bool,
    now: datetime,
    schema: Schema = CURRENT,
    key: bytes | None = None,
    keep: Callable[[], object] | None = None,
) -> Engine:
    """An engine on a workspace of the present schema; an older one is backed up and upgraded.

    `keep` makes the backup; without it a copy is made beside the file. The caller holds the
    writer's lock unless `read_only`. Raises WorkspaceError: missing, not-a-workspace, newer,
    damaged, read-only, locked.
    """
    header = read_header(path)
    with told(path):
        _check(path, header, schema, key, thorough=not read_only)
        if header.schema < schema.number:
            if read_only:
                raise WorkspaceError(
                    f"{path.name} was made by an older version and must be upgraded first. "
                    "Open it for writing once; a backup is made before.",
                    "read-only",
                )
            _upgrade(path, now, schema, key, keep)
        if read_only:
            return _connected(
                _engine(path, reading_options(path), (*_IN_USE, "PRAGMA query_only = ON"), key)
            )
        if not os.access(path, os.W_OK):
            raise cannot_write(path)
        safest = settle(path, key) == JOURNAL
        return _connected(_engine(path, "mode=rw", _SAFEST if safest else _IN_USE, key))


def _connected(engine: Engine) -> Engine:
    """The engine, which reads; one that does not holds the file no longer."""
    try:
        guard.install(engine)
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT key FROM workspace_info").fetchall()
    except BaseException:
        engine.dispose()
        raise
    return engine


def _check(
    path: Path, header: Header, schema: Schema, key: bytes | None, *, thorough: bool
) -> None:
    if header.schema > schema.number:
        raise newer(path, _program_version(path, key))
    if header.truncated:
        raise damaged(path, "its end is missing")
    connection = raw.connect(path, _first_options(path, header, thorough=thorough), key)
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        try:
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except dbapi2.OperationalError as error:
            if "no such table" in str(error):
                raise not_a_workspace(path, "has no tables of a workspace") from None
            raise
        if revision is None or revision[0] not in schema.revisions:
            raise newer(path, _program_version(path, key))
        if connection.execute(_ACTIVE).fetchone():
            raise not_a_workspace(path, "has triggers or views, which no workspace has")
        if thorough and any(broken_pages(connection, quick=True, most=1)):
            raise damaged(path, "the database in it does not hold together")
    finally:
        connection.close()


def _first_options(path: Path, header: Header, *, thorough: bool) -> str:
    """Who will write takes back what a rollback journal says was only half written."""
    return "mode=rw" if thorough and header.unfinished else looking_options(path)


def _program_version(path: Path, key: bytes | None) -> str:
    """The version that last upgraded the file; empty where that cannot be told."""
    try:
        connection = raw.connect(path, "mode=ro&immutable=1", key)
        try:
            row = connection.execute(
                "SELECT value FROM workspace_info WHERE key = 'program_version'"
            ).fetchone()
        finally:
            connection.close()
    except raw.UNREADABLE:
        return ""
    version = str(row[0]) if row else ""
    return "" if version == __version__ else version


def _upgrade(
    path: Path,
    now: datetime,
    schema: Schema,
    key: bytes | None,
    keep: Callable[[], object] | None,
) -> None:
    """Makes a backup, then runs the missing revisions in one transaction."""
    if keep is not None:
        keep()
    else:
        copy_database(path, name_beside(path, "before upgrade", now), key)
    engine = _engine(path, "mode=rw", _MIGRATING, key, pooled=False)
    with engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
        _run_revisions(connection, schema)
        connection.exec_driver_sql(
            "UPDATE workspace_info SET value = ? WHERE key = 'program_version'", (__version__,)
        )
