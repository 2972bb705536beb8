"""What every command begins with: the instruments, the name of who works, the open workspace."""

import getpass
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import unlocking
from irm_desktop.settings import Settings
from irm_desktop.storage.recognise import read_header
from irm_desktop.storage.slots import fits
from irm_desktop.storage.workspace import Workspace

_KEYS: dict[Path, bytes] = {}  # of the workspaces that this command has opened


def library() -> InstrumentLibrary:
    """The instruments the program is shipped with."""
    return load_library(paths.resources() / "instruments")


def layouts() -> Layouts:
    """The tables the program knows by their columns."""
    return load_layouts(paths.resources() / "layouts")


def actor() -> str:
    """Who is named in the journal: the name in the settings, else the user of this computer."""
    name: str = Settings().get("actor")
    if name:
        return name
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run as a user without a name
        return "command line"


def key_of(path: Path) -> bytes | None:
    """What opens an encrypted workspace, asked for once in a command; None for one that is not.
    Raises WorkspaceError."""
    if not read_header(path).encrypted:
        return None
    place = path.resolve()
    known = _KEYS.get(place)
    if known is None or not fits(path, known):
        known = _KEYS[place] = unlocking.key(path)
    return known


def remember(path: Path, key: bytes) -> None:
    """The key that a workspace has from now on in this command."""
    _KEYS[path.resolve()] = key


def key_if_known(path: Path) -> bytes | None:
    """As `key_of`, but None as well where the file is missing or damaged, or nobody can say."""
    try:
        return key_of(path)
    except WorkspaceError:
        return None


def open_workspace(path: Path, *, read_only: bool = False) -> Workspace:
    """Open an existing workspace. Raises WorkspaceError with a sentence where it cannot."""
    return Workspace.open(
        path,
        actor=actor(),
        library=library(),
        read_only=read_only,
        key=key_of(path),
        backups=Settings().backup_root(),
    )
