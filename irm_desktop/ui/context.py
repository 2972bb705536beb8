"""What a page or dialog gets in its constructor: the open workspace and the doors to everything.

`app.py` makes the one `Context`. Storage, importing and export are reached only through it, so
that the window can be painted before any of them is imported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from irm_desktop.settings import Settings
from irm_desktop.ui.country_names import CountryNames
from irm_desktop.ui.events import Signals
from irm_desktop.ui.known_conflicts import KnownConflicts
from irm_desktop.ui.messages import Messages
from irm_desktop.ui.tasks import Tasks
from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import InstrumentLibrary
    from irm_desktop.domain.layout import Layouts
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.ui.operations import Operations
    from irm_desktop.ui.readiness_watch import ReadinessWatch


class Storage(Protocol):
    """Opening and making workspaces, once storage has been loaded."""

    def open(
        self, path: Path, actor: str, *, key: bytes | None = None, read_only: bool = False
    ) -> Workspace: ...

    def create(self, path: Path, actor: str, *, key: bytes | None = None) -> Workspace: ...


class Services(Protocol):
    """What `app.py` loads after the first paint. `None` in the context until then."""

    @property
    def storage(self) -> Storage: ...

    @property
    def importing(self) -> Any:
        """The door to importing; Any, as it is not imported here."""

    @property
    def export(self) -> Any:
        """The door to export; Any, as it is not imported here."""

    @property
    def review(self) -> Any:
        """Sending for review and bringing back; Any, as it is not imported here."""

    @property
    def encryption(self) -> Any:
        """Ways into encrypted workspaces; Any, as it is not imported here."""

    @property
    def safety(self) -> Any:
        """Backups, repairing, places and locks; Any, as it is not imported here."""

    @property
    def sync(self) -> Any:
        """Other copies: bundles, colleagues; Any, as it is not imported here."""

    @property
    def office(self) -> Any:
        """Opening an office database; Any, as it is not imported here."""

    @property
    def layouts(self) -> Layouts:
        """The layouts of tables that are shipped."""

    def warm(self) -> None:
        """Import what importing and export need: for the worker thread."""

    @property
    def sample(self) -> Path:
        """The sample workspace that is shipped."""


@dataclass
class Context:
    """Mutable: `workspace` and `services` are None until they are there; signals tell."""

    settings: Settings
    signals: Signals
    theme: Theme
    tasks: Tasks
    messages: Messages
    library: InstrumentLibrary | None = None
    workspace: Workspace | None = None
    services: Services | None = None
    language: str = "en"  # of the interface and of instrument labels
    names: CountryNames = field(default_factory=CountryNames)
    conflicts: KnownConflicts = field(default_factory=KnownConflicts)
    _operations: Operations | None = field(default=None, repr=False)
    _readiness: ReadinessWatch | None = field(default=None, repr=False)

    @property
    def readiness(self) -> ReadinessWatch:
        """The findings of the open plan's report; the window sets it."""
        if self._readiness is None:
            raise RuntimeError("the window has not set the readiness")
        return self._readiness

    @readiness.setter
    def readiness(self, readiness: ReadinessWatch) -> None:
        self._readiness = readiness

    @property
    def operations(self) -> Operations:
        if self._operations is None:
            raise RuntimeError("the composition root has not set the operations")
        return self._operations

    @operations.setter
    def operations(self, operations: Operations) -> None:
        self._operations = operations

    @property
    def open_workspace(self) -> Workspace:
        """The workspace, where the caller knows that one is open."""
        if self.workspace is None:
            raise RuntimeError("no workspace is open")
        return self.workspace
