"""The file that stands for an office on this computer: it holds the address and nothing else, so
that an office is opened, remembered and opened again as a workspace in a file is."""

import hashlib
import os
from pathlib import Path

from irm_desktop import paths
from irm_desktop.errors import WorkspaceError
from irm_desktop.sync.office.address import Address, read_address

SUFFIX = ".irmoffice"
_MOST = 4096  # characters of an address
_BAD = '<>:"/\\|?*'


def address_file(url: str) -> Path:
    """The file of an office, made where there is none. Raises WorkspaceError as `read_address`, so
    an address with a password is never kept."""
    address = read_address(url)
    folder = paths.data() / "offices"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{_name(address)}{SUFFIX}"
    if path.exists() and _kept(path) != url:
        digest = hashlib.sha256(url.encode()).hexdigest()[:8]
        path = path.with_stem(f"{path.stem} {digest}")
    if not path.exists():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{url}\n")
    return path


def url_in(path: Path) -> str:
    """The address that a file holds. Raises WorkspaceError: missing, and as `read_address`."""
    try:
        url = _kept(path)
    except FileNotFoundError:
        raise WorkspaceError(
            f"{path.name} is there no more. Open the office again by its address.", "missing"
        ) from None
    except (OSError, UnicodeDecodeError):
        raise WorkspaceError(
            f"{path.name} cannot be read. Open the office again by its address.", "office-address"
        ) from None
    read_address(url)
    return url


def _kept(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.read(_MOST).strip()


def _name(address: Address) -> str:
    """`ana@office.example.org irm`, as every system can name a file."""
    words = address.words.replace("/", " ")
    return "".join("_" if one in _BAD else one for one in words)
