"""A workspace written anew with another key, or with none: all of it is read, written into a new
file, compared, and only then the new file takes the name of the old one.

At every moment there is a whole workspace under the name. Nobody else may have the file open.
"""

from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import (
    content,
    part_of,
    read_facts,
    remove_with_logs,
    sync,
    sync_folder,
)
from irm_desktop.storage.leftovers import keep_old, wipe
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.raw import connect, key_words
from irm_desktop.storage.recognise import PLAIN_HEADER, address, damaged, read_header

_BUSY_MS = 4000
_NUMBERS = ("user_version", "application_id")  # of the header, which an export leaves out

# What goes wrong while it is filled throws the part away, and its bytes are waited for at the end.
_AT_ONCE = ("synchronous = OFF", "journal_mode = OFF")


def write_anew(path: Path, key: bytes | None, new: bytes | None, *, wiped: bool = False) -> bool:
    """Writes the workspace at `path`, which `key` opens, with the key `new`; None means plain.

    The caller holds the writer's lock. With `wiped` the bytes of the old file are written over
    before it goes; whether they were is returned. Raises WorkspaceError (damaged, and under
    `failures.told` what the disk reports); the file is then as it was.
    """
    part = part_of(path)
    remove_with_logs(part)
    try:
        _fill(path, part, key, new)
        sync(part)
        old = keep_old(path) if wiped else None
        _take_name(part, path, old)
    finally:
        remove_with_logs(part)
    return old is not None and wipe(old)


def _take_name(part: Path, path: Path, old: Path | None) -> None:
    try:
        part.replace(path)
    except OSError:
        if old is not None:
            old.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # it has its name by now
        sync_folder(path.parent)


def _fill(path: Path, part: Path, key: bytes | None, new: bytes | None) -> None:
    with closing(connect(path, "mode=rw", key, isolation_level=None)) as source:
        _alone(source)
        if any(broken_pages(source, most=1)):
            raise damaged(path, "the database in it does not hold together")
        before = content(source)
        _export(source, part, new)
    with closing(connect(part, "mode=rw", new)) as made:
        made.execute("PRAGMA journal_mode = WAL")
    found, header = read_facts(part, new), read_header(part)
    whole = not found.pages and found.content == before and header.encrypted == (new is not None)
    if not whole or header.schema != read_header(path).schema:
        raise WorkspaceError(
            f"What was written of {path.name} did not come out equal to it, so it was removed. "
            "Try again, on another disk if it happens twice; the workspace was not touched.",
            "damaged",
        )


def _alone(source: Any) -> None:
    """Nobody else reads or writes the file from here on, and no log is left beside it, which would
    be read into the new file. Any: a connection of sqlcipher3, which has no types."""
    source.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    source.execute("PRAGMA temp_store = MEMORY")  # temporary files would not be encrypted
    source.execute("PRAGMA locking_mode = EXCLUSIVE")
    source.execute("PRAGMA journal_mode = DELETE").fetchall()
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")  # the lock stays until the connection closes


def _export(source: Any, part: Path, new: bytes | None) -> None:
    words = "" if new is None else key_words(new)
    source.execute("ATTACH DATABASE ? AS part KEY ?", (address(part, "mode=rwc"), words))
    if new is not None:
        source.execute(f"PRAGMA part.cipher_plaintext_header_size = {PLAIN_HEADER}")
    for pragma in _AT_ONCE:
        source.execute(f"PRAGMA part.{pragma}").fetchall()
    source.execute("SELECT sqlcipher_export('part')").fetchall()
    for name in _NUMBERS:
        (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
        source.execute(f"PRAGMA part.{name} = {value}")
    source.execute("DETACH DATABASE part")
