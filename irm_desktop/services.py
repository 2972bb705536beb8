"""What the pages reach through the context once the window is painted: storage, import, export.

`app` imports this module in the worker thread, for it brings SQLAlchemy with it; the libraries of
import and export come later still, with `file_services`.
"""

import importlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.settings import Settings
from irm_desktop.storage.workspace import Workspace

if TYPE_CHECKING:
    from irm_desktop.file_services import ExportDoor, ImportDoor


OFFICE = ".irmoffice"  # how the file is named that holds the address of an office


class StorageDoor:
    """Opens and makes workspaces with the program's instruments."""

    def __init__(self, library: InstrumentLibrary) -> None:
        self._library = library

    def open(
        self, path: Path, actor: str, *, key: bytes | None = None, read_only: bool = False
    ) -> Workspace:
        """Of an office the `key` is its password, and what may be written its own business."""
        if path.suffix == OFFICE:
            office: Workspace = _office(self._library).open_file(path, (key or b"").decode())
            return office
        return Workspace.open(
            path,
            actor=actor,
            library=self._library,
            key=key,
            read_only=read_only,
            backups=self.backup_root,
        )

    @property
    def backup_root(self) -> Path:
        """The folder of backups as the settings have it now."""
        return Settings().backup_root()

    def create(
        self, path: Path, actor: str, *, key: bytes | None = None, identity: str = ""
    ) -> Workspace:
        return Workspace.create(
            path,
            actor=actor,
            library=self._library,
            backups=self.backup_root,
            key=key,
            identity=identity,
        )


class LoadedServices:
    """Storage is there; import and export are made when first asked for.

    Their libraries take a quarter of a second and 16 MB: `warm` imports them in the worker when a
    dialog or page that needs them is opened, so that nobody waits for them afterwards.
    """

    def __init__(self, library: InstrumentLibrary) -> None:
        self.library = library
        self.storage = StorageDoor(library)
        self.sample = paths.resources() / "samples" / "sample.irm"

    @cached_property
    def layouts(self) -> Layouts:
        return load_layouts(paths.resources() / "layouts")

    @cached_property
    def importing(self) -> "ImportDoor":
        door: ImportDoor = _files().ImportDoor(self.library, self.layouts)
        return door

    @cached_property
    def export(self) -> "ExportDoor":
        door: ExportDoor = _files().ExportDoor(self.layouts)
        return door

    @cached_property
    def review(self) -> Any:
        """Any: the module `review_services`, imported late."""
        return importlib.import_module("irm_desktop.review_services")

    @cached_property
    def encryption(self) -> Any:
        """Any: the module `encryption_services`, imported late."""
        return importlib.import_module("irm_desktop.encryption_services")

    @cached_property
    def safety(self) -> Any:
        """Any: the door in `safety_services`, imported late."""
        module = importlib.import_module("irm_desktop.safety_services")
        return module.SafetyDoor(self.library, lambda: self.storage.backup_root)

    @cached_property
    def sync(self) -> Any:
        """Any: the door in `sync_services`, imported late."""
        return importlib.import_module("irm_desktop.sync_services").SyncDoor()

    @cached_property
    def office(self) -> Any:
        """Any: the door in `office_services`, imported late."""
        return _office(self.library)

    def warm(self) -> None:
        """Import what importing and export need."""
        _files()


def _office(library: InstrumentLibrary) -> Any:
    """Any: the door in `office_services`, imported late."""
    return importlib.import_module("irm_desktop.office_services").OfficeDoor(library)


def _files() -> Any:
    """Any: the module `file_services`, imported late."""
    return importlib.import_module("irm_desktop.file_services")
