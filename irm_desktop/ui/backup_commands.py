"""What is done about backups: made when asked for, proven again, restored, kept elsewhere."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from irm_desktop.domain.safety_records import PROVEN, Backup, Loss, Restored
from irm_desktop.errors import UserError
from irm_desktop.ui.backup_watch import BackupWatch
from irm_desktop.ui.backup_words import when_words
from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.backups import BackupsDialog
    from irm_desktop.ui.dialogs.restore import RestoreDialog


class BackupCommands(QObject):
    """Opens the dialog on the backups of a file, open or not, and does what is asked for in it."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        watch: BackupWatch,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._watch = watch
        self._dialog: BackupsDialog | None = None
        self._key: bytes | None = None  # of a file that is not open, while its dialog is
        context.signals.workspace_closed.connect(self._forget_key)
        watch.told.connect(self._retell)
        watch.made.connect(self._say_made)

    @property
    def _safety(self) -> Any:
        """Any: the door in `safety_services`, which is not imported here."""
        services = self._context.services
        return None if services is None else services.safety

    # -- the dialog

    def open(self) -> None:
        """The backups of the workspace that is open."""
        workspace = self._context.workspace
        if workspace is not None:
            self._window.flush()
            self.open_of(workspace.path)

    def open_of(self, path: Path, key: bytes | None = None) -> None:
        """The backups of a file, which need not open any more, nor be there."""
        self._key = key
        module = importlib.import_module("irm_desktop.ui.dialogs.backups")
        dialog: BackupsDialog = module.BackupsDialog(self._context, path, self._window)
        self._dialog = dialog
        dialog.make.setVisible(self._is_open(path) and self._writable())
        dialog.request_make.connect(self.make)
        dialog.request_prove.connect(self._prove)
        dialog.request_restore.connect(self._ask)
        dialog.request_folder.connect(self._choose_folder)
        dialog.request_show.connect(self._show_folder)
        dialog.finished.connect(self._forget_key)
        self._fill()
        dialog.open()

    def _forget_key(self) -> None:
        self._key = None

    def _is_open(self, path: Path) -> bool:
        workspace = self._context.workspace
        return workspace is not None and workspace.path == path

    def _writable(self) -> bool:
        workspace = self._context.workspace
        return workspace is not None and not workspace.read_only

    def _shown(self) -> BackupsDialog | None:
        """The dialog, as long as it is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _fill(self) -> None:
        """Read in the worker what backups there are."""
        dialog, safety = self._dialog, self._safety
        if dialog is None or safety is None:
            return
        path, workspace = dialog.path, self._context.workspace
        same = workspace.id if workspace is not None and workspace.path == path else ""

        def show(found: tuple[tuple[Backup, ...], Path, bool]) -> None:
            if isValid(dialog):
                dialog.show_place(found[1], same_disk=found[2])
                dialog.show_backups(found[0])

        self._run(lambda: (safety.backups(path, same), safety.root, safety.same_disk(path)), show)

    def _retell(self) -> None:
        dialog = self._shown()
        if dialog is not None:
            dialog.busy("")
            if self._watch.problem:
                dialog.say(self._watch.problem)
            self._fill()

    def _say_made(self) -> None:
        """Only of one that was asked for: the others come and go unnoticed."""
        newest = max(self._watch.backups, key=lambda one: one.made, default=None)
        if newest is not None and newest.why == "asked":
            self._window.status.say(self.tr("The backup is made and proven."))

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None], label: str = "") -> None:
        """Any: what the work gives is passed on."""
        self._context.tasks.run(lambda _task: work(), done, self._failed, label=label, asker=self)

    def _failed(self, error: BaseException) -> None:
        """Said in the dialog where it is open, else in a box."""
        dialog = self._shown()
        if dialog is None or not isinstance(error, UserError):
            self._context.operations.fail(error)
            return
        dialog.busy("")
        dialog.say(error.message)
        self._fill()

    # -- what is asked for

    def make(self) -> None:
        """A backup now."""
        self._window.flush()
        dialog, said = self._shown(), self.tr("Making a backup and comparing it …")
        if dialog is not None:
            dialog.say("")
            dialog.busy(said)
        self._watch.make("asked", said)

    def _prove(self, backup: Backup) -> None:
        dialog, safety = self._shown(), self._safety
        if dialog is None or safety is None:
            return
        key = self._key_of(dialog.path)
        said = self.tr("Reading the whole copy …")
        dialog.say("")
        dialog.busy(said)

        def told(found: Backup) -> None:
            shown = self._shown()
            if shown is not None:
                shown.busy("")
                if found.state != PROVEN:
                    shown.say(found.problem)
            self._fill()
            self._watch.reread()

        self._run(lambda: safety.prove(backup, key), told, said)

    def _key_of(self, path: Path) -> bytes | None:
        workspace, safety = self._context.workspace, self._safety
        if workspace is not None and workspace.path == path and safety is not None:
            key: bytes | None = safety.key_of(workspace)
            return key
        return self._key

    def _ask(self, backup: Backup) -> None:
        """Find out what would be lost, and ask."""
        dialog, safety = self._shown(), self._safety
        if dialog is None or safety is None:
            return
        path, key = dialog.path, self._key_of(dialog.path)
        dialog.busy(self.tr("Comparing with the workspace as it is now …"))

        def ask(loss: Loss) -> None:
            shown = self._shown()
            if shown is None:
                return
            shown.busy("")
            module = importlib.import_module("irm_desktop.ui.dialogs.restore")
            asking: RestoreDialog = module.RestoreDialog(self._context, path, backup, loss, shown)
            asking.accepted.connect(lambda: self.restore(path, backup, key))
            asking.open()

        self._run(lambda: safety.loss(path, backup, key), ask)

    def restore(self, path: Path, backup: Backup, key: bytes | None) -> None:
        """Close the workspace, put the backup in its place, open it again. The backup of what is
        there now is made by the restoring, in the worker; none is made here as well."""
        safety = self._safety
        if safety is None:
            return
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.done(QDialog.DialogCode.Accepted)
        if self._is_open(path):
            self._workspaces.close(backup=False)
            if self._is_open(path):
                return  # something could not be written: it stays open, and the window says why

        def restored(found: Restored) -> None:
            self._workspaces.open_path(path, key=key, then=lambda: self._tell(found))

        def failed(error: BaseException) -> None:
            self._context.operations.fail(error)
            if path.exists():
                self._workspaces.open_path(path, key=key)

        label, actor = self.tr("Restoring the backup …"), self._workspaces.actor
        self._context.tasks.run(
            lambda _task: safety.restore(path, backup, key, actor), restored, failed, label=label
        )

    def _tell(self, found: Restored) -> None:
        when = when_words(found.backup.made, self._context.language)
        said = self.tr("The backup of {when} is restored.").format(when=when)
        if found.kept is not None:
            kept = self.tr("The file as it was before is {name}.").format(name=found.kept.name)
            said = f"{said} {kept}"
        self._window.status.say(said)

    # -- the folder

    def _choose_folder(self) -> None:
        safety = self._safety
        title = self.tr("Folder of the backups")
        chosen = self._context.messages.folder(title, str(safety.root) if safety else "")
        if chosen is None:
            return
        self._context.settings.set("backup_folder", str(chosen))
        self._fill()
        self._watch.reread()

    def _show_folder(self) -> None:
        dialog = self._shown()
        chosen = dialog.chosen if dialog is not None else None
        folder = chosen.path.parent if chosen is not None else self._safety.root
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        elif dialog is not None:
            dialog.say(self.tr("The folder is made with the first backup."))
