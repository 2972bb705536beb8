"""What the actions about encryption do, and the lock in the top bar."""

from __future__ import annotations

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.file_passphrase import FilePassphraseDialog
from irm_desktop.ui.dialogs.ways_in import WaysInDialog
from irm_desktop.ui.encrypting import Encrypting
from irm_desktop.ui.locking import Locking
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.unlocking import Unlocking
from irm_desktop.ui.workspace_commands import WorkspaceCommands

IN_THE_BAR = ("lock_now", "ways_in", "change_passphrase")


class EncryptionCommands(QObject):
    """Connects those actions; says which of them there are for the open workspace."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self.unlocking = Unlocking(context, window, workspaces)
        self.locking = Locking(context, window, workspaces, self.unlocking)
        self.encrypting = Encrypting(context, window, workspaces)
        context.signals.workspace_opened.connect(self._follow)
        context.signals.workspace_closed.connect(self._follow)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        for action_id, work in (
            ("lock_now", self.locking.lock),
            ("encrypt_workspace", self.encrypting.ask),
            ("ways_in", self.ways_in),
            ("change_passphrase", self.change_passphrase),
        ):
            actions.attach(action_id, work)
        self._follow()

    def ways_in(self) -> None:
        dialog = WaysInDialog(self._context, self._window)
        dialog.request_decrypt.connect(
            lambda kind, secret: self.encrypting.decrypt(dialog, kind, secret)
        )
        dialog.open()

    def change_passphrase(self) -> None:
        FilePassphraseDialog(self._context, self._window).open()

    def _follow(self) -> None:
        """What is open now: encrypted or not."""
        workspace, window = self._context.workspace, self._window
        encrypted = workspace is not None and workspace.encrypted
        plain = workspace is not None and not encrypted and not workspace.read_only
        window.actions_book.set_state(encrypted=encrypted, plain=plain)
        window.top.show_lock(window.actions_book, IN_THE_BAR if encrypted else ())
