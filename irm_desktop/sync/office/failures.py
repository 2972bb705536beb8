"""What PostgreSQL and the line to it report, told as something a person can act on.

Their own texts are never shown: they quote rows and addresses.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors
from sqlalchemy.exc import DBAPIError

from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office.address import Address

_GAP = "IRM01"  # raised by the journal's trigger
_BUSY = (
    errors.LockNotAvailable,
    errors.DeadlockDetected,
    errors.SerializationFailure,
    errors.QueryCanceled,
    errors.TooManyConnections,
)
_BARE = "cleartext password"  # as libpq says that a server asked for what it may not have
_AWAY = (errors.AdminShutdown, errors.CrashShutdown, errors.CannotConnectNow)
_NO_OFFICE = (errors.UndefinedTable, errors.InvalidSchemaName)
_FULL = (errors.DiskFull, errors.OutOfMemory)


class NotReached(psycopg.OperationalError):
    """There never was a line."""


@contextmanager
def told_office(address: Address) -> Iterator[None]:
    """Turns what the database reports inside the block into a WorkspaceError. Its codes:
    office-password, office-password-bare, office-refused, office-unreachable, office-lost,
    office-rights, office-busy, office-full, office-none, forked."""
    try:
        yield
    except DBAPIError as error:
        cause = error.orig
        if not isinstance(cause, psycopg.Error):
            raise
        raise _sentence(cause, address) from error
    except psycopg.Error as error:
        raise _sentence(error, address) from error


def _sentence(error: psycopg.Error, address: Address) -> WorkspaceError:
    words = address.words
    if isinstance(error, errors.InsufficientPrivilege):
        return WorkspaceError(
            f"You have no right to do this in the office database {words}. Nothing was changed "
            "there. Ask the office for the right (`irm-desktop office grant`).",
            "office-rights",
        )
    if isinstance(error, _NO_OFFICE):
        return no_office(address)
    if isinstance(error, _BUSY):
        return WorkspaceError(
            f"The office database {words} is busy with what others send. Nothing is lost; try "
            "again in a minute.",
            "office-busy",
        )
    if isinstance(error, _FULL):
        return WorkspaceError(
            f"The office database {words} has no room left. What it took up is kept; tell the "
            "office, and sync again later.",
            "office-full",
        )
    if isinstance(error, errors.UniqueViolation) or error.sqlstate == _GAP:
        return WorkspaceError(
            f"The office database {words} holds another history under the same numbers, as when a "
            "running computer was copied. Nothing was changed there. Ask the office for help.",
            "forked",
        )
    return _of_the_line(error, address)


def _of_the_line(error: psycopg.Error, address: Address) -> WorkspaceError:
    words = address.words
    if error.pgconn is not None and error.pgconn.status != psycopg.pq.ConnStatus.OK:
        if _BARE in str(error):
            return WorkspaceError(
                f"The office database {words} asks for the password itself, which is given only to "
                "a server that proves which one it is. Nothing was sent. Write sslmode=verify-full "
                "behind the address, or ask the office to take scram-sha-256.",
                "office-password-bare",
            )
        if error.pgconn.needs_password:
            return WorkspaceError(
                f"The office database {words} asks for a password, and none is kept on this "
                "computer. Type it, or keep it in the keyring or in the file .pgpass.",
                "office-password",
            )
        if error.pgconn.used_password:
            return WorkspaceError(
                f"The office database {words} refuses this name or password. Check both, or ask "
                "the office.",
                "office-refused",
            )
    if isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError, *_AWAY)):
        return lost(address) if _was_open(error) else unreachable(address)
    return WorkspaceError(
        f"The office database {words} answered with a fault ({error.sqlstate or 'no number'}). "
        "Nothing was changed by the step that failed. Tell the office the number.",
        "office-fault",
    )


def _was_open(error: psycopg.Error) -> bool:
    if isinstance(error, NotReached):
        return False
    return error.sqlstate is not None or error.pgconn is None


def lost(address: Address) -> WorkspaceError:
    """The line was cut in the middle."""
    return WorkspaceError(
        f"The connection to the office database {address.words} was lost. What had arrived is "
        "kept on both sides; sync again to go on from there.",
        "office-lost",
    )


def unreachable(address: Address) -> WorkspaceError:
    """Nobody answers."""
    return WorkspaceError(
        f"The office database {address.words} cannot be reached. Check the network and the "
        "address; everything is kept here until then.",
        "office-unreachable",
    )


def no_office(address: Address) -> WorkspaceError:
    """The database answers, but no office was set up in it."""
    return WorkspaceError(
        f"{address.words} is no office database of this program, or you have no right in it. "
        "Whoever looks after it sets it up with `irm-desktop office init`.",
        "office-none",
    )
