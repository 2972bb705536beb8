"""What a file is, told from its first hundred bytes, before any database library touches it."""

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.beside import beside
from irm_desktop.storage.file_start import read_start

APPLICATION_ID = 0x49524D57  # "IRMW"
REVISIONS = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
)  # all schema revisions, oldest first; the file's `user_version` counts them
UNTOUCHED = "It was not touched."
MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
PLAIN_HEADER = 96  # bytes of an encrypted file that are readable
RESERVED = 20  # offset: SQLite leaves nothing free in a page, SQLCipher room for its seal


@dataclass(frozen=True, slots=True)
class Header:
    """`schema` is the number of the schema revision; `truncated`: pages are missing at the end;
    `encrypted`: a key is needed; `unfinished`: a rollback journal lies beside the file."""

    schema: int
    truncated: bool
    encrypted: bool = False
    unfinished: bool = False


def _number(header: bytes, offset: int, size: int = 4) -> int:
    return int.from_bytes(header[offset : offset + size], "big")


def read_header(path: Path) -> Header:
    """The header of a workspace. Raises WorkspaceError: missing, not-a-workspace, locked."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe: it never ends
            raise not_a_workspace(path, "is no file")
        header, size = read_start(path, _HEADER_SIZE)
    except FileNotFoundError:
        raise missing(path) from None
    except IsADirectoryError:
        raise not_a_workspace(path, "is a folder") from None
    except PermissionError:
        if path.is_dir():  # Windows says so of folders
            raise not_a_workspace(path, "is a folder") from None
        raise WorkspaceError(
            f"{path.name} may not be read by you. Ask for the right to read and write it, "
            f"or copy it to a folder of yours. {UNTOUCHED}",
            "read-only",
        ) from None
    if not header:
        raise not_a_workspace(path, "is empty")
    if not header.startswith(MAGIC) or len(header) < _HEADER_SIZE:
        raise not_a_workspace(path, "is a file of another kind")
    if _number(header, 68) != APPLICATION_ID:
        raise not_a_workspace(path, "is the database of another program")
    page_size = _number(header, 16, 2)
    page_size = 65536 if page_size == 1 else page_size
    unfinished = beside(path, "-journal").exists()
    short = size < _number(header, 28) * page_size
    truncated = short and not beside(path, "-wal").exists() and not unfinished
    return Header(_number(header, 60), truncated, header[RESERVED] != 0, unfinished)


def address(path: Path, options: str) -> str:
    """The SQLite URI of a file, whatever characters its name has; `options` such as `mode=ro`."""
    quoted = quote(os.fsencode(path.absolute().as_posix()))
    return f"file:{quoted if quoted.startswith('/') else '///' + quoted}?{options}"


def looking_options(path: Path) -> str:
    """How to look into a file and leave no trace: without a log it is read as it lies there, and so
    is one with a rollback journal, which only who may write can take back."""
    return "mode=ro" if beside(path, "-wal").exists() else "mode=ro&immutable=1"


def reading_options(path: Path) -> str:
    """How to open for reading while others may write. A connection that may write takes its log
    away when it closes; a folder that cannot be written holds no log."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return "mode=rw"
    return looking_options(path)


def missing(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"There is no workspace at {path}. Check the name, or make a new workspace there.",
        "missing",
    )


def not_a_workspace(path: Path, what: str) -> WorkspaceError:
    return WorkspaceError(
        f"{path.name} is no IRM workspace: it {what}. Choose a file that ends in .irm, "
        f"or make a new workspace. {UNTOUCHED}",
        "not-a-workspace",
    )


def damaged(path: Path, detail: str) -> WorkspaceError:
    return WorkspaceError(
        f"{path.name} is damaged: {detail}. Have it repaired, or restore its "
        f"newest backup: this file is kept either way. {UNTOUCHED}",
        "damaged",
    )


def needs_key(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"{path.name} is encrypted. Open it with its passphrase or with its recovery key.",
        "encrypted",
    )


def newer(path: Path, version: str) -> WorkspaceError:
    """The sentence for a file whose schema this program does not know."""
    if version:
        words = (
            f"{path.name} was last used with version {version}. "
            f"Install {version} or later to open it. {UNTOUCHED}"
        )
    else:
        words = (
            f"{path.name} was last used with a newer version of this program. "
            f"Install that version or a later one to open it. {UNTOUCHED}"
        )
    return WorkspaceError(words, "newer")
