"""Connections to an office database: encrypted, with the password from where one is kept."""

from collections.abc import Callable
from typing import Any

import psycopg
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    create_engine,
    func,
    literal_column,
    text,
)
from sqlalchemy.pool import NullPool, QueuePool

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.slot_boxes import read_from_keyring, write_to_keyring
from irm_desktop.sync.office.address import Address
from irm_desktop.sync.office.failures import NotReached

SCHEMA = "irm"  # of PostgreSQL, in which all tables lie
SETTING = "irm.workspace"  # the workspace that a session is about; empty: all it may read
# Of the rows of a table those of that workspace. Row-level security says so too, but of a list of
# workspaces: with this the newest rows of one are found by their place, whatever others there are.
OWN: ColumnElement[bool] = literal_column("workspace") == func.current_setting(SETTING, True)
_WAIT_SECONDS = 10
_LOCK_MS = 30_000
# A line that was cut is noticed within half a minute, not after hours.
_LINE: dict[str, Any] = {
    "connect_timeout": _WAIT_SECONDS,
    "keepalives": 1,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
_SERVICE = "office"  # before the account in the keyring
_SET = text("SELECT set_config('irm.workspace', :workspace, :transaction)")


def connect(address: Address, password: str = "", **more: Any) -> psycopg.Connection[Any]:
    """One connection. Raises psycopg.Error; the keyring is asked where libpq finds no password."""
    try:
        return _connect(address, password, **more)
    except psycopg.OperationalError as error:
        asked = error.pgconn is not None and error.pgconn.needs_password
        kept = kept_password(address) if asked and not password else ""
        if not kept:
            raise
        return _connect(address, kept, **more)


def _connect(address: Address, password: str, **more: Any) -> psycopg.Connection[Any]:
    options = f"-c search_path={SCHEMA} -c lock_timeout={_LOCK_MS}"
    given: dict[str, Any] = {**address.given, **_LINE, "options": options, **more}
    if password:
        given["password"] = password
    try:
        return psycopg.connect(**given, application_name="irm-desktop")
    except psycopg.OperationalError as error:
        if error.pgconn is None:  # no such computer, or nobody answered in time
            raise NotReached(str(error)) from error
        raise


def engine_of(address: Address, password: str = "", *, pooled: int = 0) -> Engine:
    """An engine on the office's tables; `pooled` connections are kept open, none by default."""
    pool: dict[str, Any] = {"poolclass": NullPool}
    if pooled:
        pool = {"poolclass": QueuePool, "pool_size": pooled, "pool_pre_ping": True}
    make: Callable[[], Any] = lambda: connect(address, password)  # noqa: E731
    # an error quotes its statement: never what people wrote
    return create_engine("postgresql+psycopg://", creator=make, hide_parameters=True, **pool)


def in_workspace(connection: Connection, workspace: str, *, for_good: bool = False) -> None:
    """From here on the connection is about one workspace: rows it adds belong to it, and it sees
    no other. Until the end of the transaction, or `for_good`. Empty: all that may be read."""
    connection.execute(_SET, {"workspace": workspace, "transaction": not for_good})


def hold(connection: Connection, workspace: str) -> None:
    """Waits until nobody else writes this workspace; kept until the transaction ends. So the order
    of places in the office's journal is one in which each entry follows what it knew."""
    words = text("SELECT pg_advisory_xact_lock(hashtextextended(:workspace, 0))")
    connection.execute(words, {"workspace": workspace})


def kept_password(address: Address) -> str:
    """From the keyring of this computer; empty where there is none."""
    try:
        return read_from_keyring(f"{_SERVICE} {address.account}")
    except WorkspaceError:
        return ""


def keep_password(address: Address, password: str) -> None:
    """Into the keyring. Raises WorkspaceError `no-keyring`."""
    try:
        write_to_keyring(f"{_SERVICE} {address.account}", password)
    except WorkspaceError as error:
        raise WorkspaceError(
            "This computer has no keyring that the program can use, so the password is not kept. "
            "Put it into the file .pgpass, or type it each time.",
            "no-keyring",
        ) from error
