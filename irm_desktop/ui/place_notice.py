"""Where the workspace lies: looked at when it is opened, said in bars, the safe way offered."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from irm_desktop.domain.safety_records import PlaceNotice
from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.place_words import MOVES, place_words
from irm_desktop.ui.widgets.notice_bar import Notice
from irm_desktop.ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.place import PlaceDialog

ID = "place"
_KEPT = 50  # workspaces of which it is remembered that one goes on where they lie


class PlaceNotices(QObject):
    """A bar for each thing that is odd, until one says that one goes on all the same."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._workspaces, self._notices = workspaces, notices
        self.found: tuple[PlaceNotice, ...] = ()

    def look(self) -> None:
        """In the worker: a folder in a network can take its time."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        path, safety = workspace.path, services.safety
        key = safety.key_of(workspace)

        def tell(found: tuple[PlaceNotice, ...]) -> None:
            now = self._context.workspace
            if now is not None and now.path == path:
                self.tell(found)

        self._context.tasks.run(lambda _task: safety.look_at(path, key), tell, self._failed)

    def _failed(self, error: BaseException) -> None:
        """What could not be looked at cannot be warned of."""
        if not isinstance(error, OSError):
            self._context.operations.fail(error)

    def tell(self, found: tuple[PlaceNotice, ...]) -> None:
        """Say what is odd; what one has decided to live with is not said again."""
        for old in self.found:
            self._notices.take(f"{ID} {old.kind}")
        self.found = found
        workspace = self._context.workspace
        known = self._known().get(str(workspace.path), []) if workspace is not None else []
        for notice in found:
            if notice.kind in known or (workspace is not None and self._is_said(notice)):
                continue
            said = place_words(notice, self._context.language)
            acts = ((self.tr("What to do …"), self.ask),) if notice.kind in MOVES else ()
            kind = "warning" if notice.grave or notice.kind != "removable" else "info"
            if said:
                name = f"{ID} {notice.kind}"
                self._notices.say(Notice(name, kind, said, acts, closes=True))

    def _is_said(self, notice: PlaceNotice) -> bool:
        """A file that cannot be written is open for reading, and another bar says so."""
        workspace = self._context.workspace
        return notice.kind == "read-only" and workspace is not None and workspace.read_only

    def _known(self) -> dict[str, list[str]]:
        known: dict[str, list[str]] = self._context.settings.get("places_known")
        return known

    def ask(self) -> None:
        """Offer the safe way, reading, or going on."""
        workspace = self._context.workspace
        if workspace is None:
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.place")
        odd = tuple(one for one in self.found if one.kind in MOVES)
        if not odd:
            self._context.signals.said.emit(
                self.tr("The folder of this workspace is a good place: {folder}").format(
                    folder=workspace.path.parent
                )
            )
            return
        dialog: PlaceDialog = module.PlaceDialog(self._context, workspace.path, odd, self._window)

        def chosen() -> None:
            {module.COPY: self.copy, module.READ: self.read, module.GO_ON: self.go_on}[
                dialog.choice
            ]()

        dialog.accepted.connect(chosen)
        dialog.open()

    def copy(self) -> None:
        """A copy in a folder of this computer, opened in place of this one."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        title = self.tr("Folder on this computer")
        folder = self._context.messages.folder(title, documents)
        if folder is None:
            return
        self._window.flush()
        path, safety = workspace.path, services.safety
        key = safety.key_of(workspace)

        def copied(made: Path) -> None:
            self._workspaces.open_path(made, key=key)

        label = self.tr("Copying {name} to this computer …").format(name=path.name)
        fail = self._context.operations.fail
        work = safety.copy_here
        self._context.tasks.run(lambda _task: work(path, folder, key), copied, fail, label=label)

    def read(self) -> None:
        """Open it for reading, in place of the one that is open for writing."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is not None and services is not None and not workspace.read_only:
            key = services.safety.key_of(workspace)
            self._workspaces.close()
            if self._context.workspace is None:  # else something could not be written
                self._workspaces.open_path(workspace.path, key=key, read_only=True)

    def go_on(self) -> None:
        """Say it no more for this workspace."""
        workspace = self._context.workspace
        if workspace is None:
            return
        kinds = [one.kind for one in self.found if one.kind in MOVES]
        known = {**self._known(), str(workspace.path): kinds}
        kept = dict(list(known.items())[-_KEPT:])
        self._context.settings.set("places_known", kept)
        for kind in kinds:
            self._notices.take(f"{ID} {kind}")
