"""Makes encrypted workspaces, and encrypts the open one: closed, written anew, opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.encrypt import EncryptDialog, Wanted
from irm_desktop.ui.dialogs.secret_frame import SecretFrame
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.window_place import WindowPlace
from irm_desktop.ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from irm_desktop.storage.workspace import Workspace


class Encrypting(QObject):
    """The dialog stays until it is done, and says what went wrong."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._dialog: EncryptDialog | None = None
        workspaces.request_encrypted.connect(self.ask_new)

    def ask(self) -> None:
        """About the workspace that is open."""
        self._window.flush()
        self._show(EncryptDialog(self._context, None, self._window), self._encrypt)

    def ask_new(self, path: Path) -> None:
        self._show(EncryptDialog(self._context, path, self._window), self._create)

    def _show(self, dialog: EncryptDialog, work: Callable[[Wanted], None]) -> None:
        self._dialog = dialog
        dialog.wanted.connect(work)
        dialog.open()

    def _create(self, wanted: Wanted) -> None:
        services, dialog = self._context.services, self._dialog
        if services is None or dialog is None:
            return
        encryption, storage, actor = services.encryption, services.storage, self._workspaces.actor

        if not self._workspaces.may_leave():
            return

        def work(_task: object) -> Workspace:
            made: Workspace = encryption.create(storage, wanted.path, actor, wanted.ways)
            return made

        def failed(error: BaseException) -> None:
            self._say(dialog, error)

        label = self.tr("Making the workspace …")
        dialog.say("")
        dialog.set_busy(True)
        self._context.tasks.run(work, self._created, failed, label=label)

    def _created(self, workspace: Workspace) -> None:
        self._finish()
        self._workspaces.take(workspace)

    def _encrypt(self, wanted: Wanted) -> None:
        """No backup is made while it closes: it would be one more plain copy."""
        services, window, dialog = self._context.services, self._window, self._dialog
        if services is None or dialog is None:
            return
        encryption, storage, actor = services.encryption, services.storage, self._workspaces.actor
        place = WindowPlace.of(window)
        self._workspaces.close(backup=False)
        if self._context.workspace is not None:
            dialog.reject()  # something could not be written; the window says what
            return

        def work(_task: object) -> Any:
            """Any: a `Done` of `encryption_services`, which is not imported here."""
            return encryption.encrypt(storage, wanted.path, actor, wanted.ways)

        def failed(error: BaseException) -> None:
            self._workspaces.open_path(wanted.path, then=lambda: place.show(window))
            self._say(dialog, error)

        dialog.say("")
        dialog.set_busy(True)
        self._context.tasks.run(
            work,
            lambda done: self._encrypted(done, wanted.delete, place),
            failed,
            label=self.tr("Encrypting {name} …").format(name=wanted.path.name),
        )

    def _say(self, dialog: EncryptDialog, error: BaseException) -> None:
        """What went wrong: in the dialog, or in a box where that was closed meanwhile."""
        if isValid(dialog):
            dialog.failed(error)
        else:
            self._context.operations.fail(error)

    def _encrypted(self, done: Any, delete: Sequence[Path], place: WindowPlace) -> None:
        """Open again, a backup was made: now plain copies can go. Any: as above."""
        self._finish()
        self._workspaces.take(done.workspace)
        place.show(self._window)
        said = self.tr("{name} is encrypted").format(name=done.workspace.path.name)
        self._context.signals.said.emit(said)
        if done.problem:
            self._context.messages.error(done.problem)
        elif delete:
            self._delete(done.workspace, delete)

    def _delete(self, workspace: Workspace, paths: Sequence[Path]) -> None:
        def deleted(gone: tuple[Path, ...]) -> None:
            said = self.tr("%n plain copies deleted", "", len(gone))
            self._context.signals.said.emit(said)

        self._context.tasks.run(
            lambda _task: workspace.delete_plain_copies(paths),
            deleted,
            self._context.operations.fail,
            label=self.tr("Deleting plain copies …"),
        )

    def decrypt(self, dialog: SecretFrame, kind: str, secret: str) -> None:
        """First the key, while it is open; then it is closed, written anew and opened again."""
        services, path = self._context.services, self._context.open_workspace.path
        if services is not None:
            encryption = services.encryption
            dialog.work(
                lambda: encryption.unlock(path, kind, secret),
                lambda key: self._decrypt(dialog, path, key),
            )

    def _decrypt(self, dialog: SecretFrame, path: Path, key: bytes) -> None:
        services, window = self._context.services, self._window
        dialog.done(EncryptDialog.DialogCode.Accepted)
        place = WindowPlace.of(window)
        self._workspaces.close()
        if services is None or self._context.workspace is not None:
            return
        encryption, storage, actor = services.encryption, services.storage, self._workspaces.actor

        def work(_task: object) -> Workspace:
            opened: Workspace = encryption.decrypt(storage, path, actor, key)
            return opened

        def done(workspace: Workspace) -> None:
            self._workspaces.take(workspace)
            place.show(window)
            said = self.tr("{name} is not encrypted any more").format(name=path.name)
            self._context.signals.said.emit(said)

        def failed(error: BaseException) -> None:
            self._workspaces.open_path(path, key=key, then=lambda: place.show(window))
            self._context.operations.fail(error)

        label = self.tr("Removing the encryption of {name} …").format(name=path.name)
        self._context.tasks.run(work, done, failed, label=label)

    def _finish(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and isValid(dialog):
            dialog.done(EncryptDialog.DialogCode.Accepted)
