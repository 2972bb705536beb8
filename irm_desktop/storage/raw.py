"""Connections of the database library itself, plain or with a key: the only place that makes one.

An encrypted file keeps the first 96 bytes of its header readable, so that what it is, its schema
and whether its end is missing are told before anybody types a passphrase; no page of records, index
or free space is. Its salt comes from the key, which is random, so the same key opens every copy.
"""

import hashlib
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from irm_desktop.storage.recognise import PLAIN_HEADER, address

_LOOK = "SELECT count(*) FROM sqlite_master"
KEY_SIZE = 32  # bytes
# What reading a file of somebody else's making can raise: a text in it may be no UTF-8.
UNREADABLE = (dbapi2.Error, UnicodeDecodeError)
_SALT_SIZE = 16


def connect(path: Path, options: str, key: bytes | None = None, **more: Any) -> Any:
    """A connection to `path`; `options` as in `recognise.address`, `more` as of `dbapi2.connect`.
    A `key` that the file does not need does not matter.

    Any: a connection of sqlcipher3, which has no types.
    """
    connection = _bare(path, options, **more)
    if key is None:
        return connection
    try:
        unlock(connection, key)
        if _fits(connection):
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    return _plain(path, options, key, **more)


def _bare(path: Path, options: str, **more: Any) -> Any:
    """Without a key yet. What the file's own schema says may call no function that could do harm:
    somebody else may have made it."""
    connection = dbapi2.connect(address(path, options), uri=True, **more)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _fits(connection: Any) -> bool:
    """Whether the first page can be read with the key that was given. The file is never opened but
    by SQLite: closing it once more would give away every lock that this program has on it."""
    try:
        connection.execute(_LOOK).fetchall()
    except dbapi2.OperationalError:
        return True  # in use, or it cannot be read: whoever asked for it will be told
    except dbapi2.DatabaseError:
        return False
    return True


def _plain(path: Path, options: str, key: bytes, **more: Any) -> Any:
    """A connection without the key, where the file reads so; else one with it, whose first page
    will say what is wrong."""
    connection = _bare(path, options, **more)
    if not _fits(connection):
        connection.close()
        connection = _bare(path, options, **more)
        unlock(connection, key)
    return connection


def unlock(connection: Any, key: bytes) -> None:
    """Gives a new connection its key. Whether it fits shows with the first page that is read."""
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would print to the terminal
    connection.execute(f'PRAGMA key = "{key_words(key)}"')
    connection.execute(f"PRAGMA cipher_plaintext_header_size = {PLAIN_HEADER}")
    connection.execute("PRAGMA temp_store = MEMORY")  # temporary files would not be encrypted


def key_words(key: bytes) -> str:
    """The key and its salt as SQLCipher reads them. Never to be logged or shown."""
    if len(key) != KEY_SIZE:
        raise ValueError(f"a key has {KEY_SIZE} bytes")
    salt = hashlib.sha256(b"salt of an IRM workspace" + key).digest()[:_SALT_SIZE]
    return f"x'{key.hex()}{salt.hex()}'"
