"""A workspace that is damaged is not opened: repairing it and restoring a backup are offered."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from irm_desktop.domain.safety_records import Backup, Recovery
from irm_desktop.errors import UserError
from irm_desktop.ui.backup_commands import BackupCommands
from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.recovery_notice import RecoveryNotice
from irm_desktop.ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.damaged import DamagedDialog

_CODES = {"damaged", "not-a-workspace"}  # a file whose beginning is gone is taken for another kind


class DamageHelp(QObject):
    """One dialog for each refusal; what is chosen is done in the worker."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        backups: BackupCommands,
        recovery: RecoveryNotice,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._backups, self._recovery = backups, recovery
        workspaces.refusals.append(self.refused)
        workspaces.repairer = self.repair

    def refused(self, path: Path, error: UserError) -> bool:
        services = self._context.services
        if error.code not in _CODES or services is None:
            return False
        if error.code == "not-a-workspace" and path not in self._context.settings.recent_files():
            return False  # a file of another kind, most likely
        attempt = self._workspaces.attempt
        key = attempt.key if attempt is not None and attempt.path == path else None
        self._workspaces.attempt = None  # the key is kept no longer than this dialog
        module = importlib.import_module("irm_desktop.ui.dialogs.damaged")
        dialog: DamagedDialog = module.DamagedDialog(
            self._context, path, error.message, self._window
        )
        dialog.accepted.connect(lambda: self.repair(path, key))
        dialog.request_restore.connect(lambda: self._backups.open_of(path, key))

        def show(found: tuple[Backup, ...]) -> None:
            if isValid(dialog):
                dialog.show_backups(found)

        safety = services.safety
        self._context.tasks.run(
            lambda _task: safety.backups(path), show, self._context.operations.fail
        )
        dialog.open()
        return True

    def repair(self, path: Path, key: bytes | None) -> None:
        """A new file out of what can be read; then it is opened, and what was found is shown."""
        services = self._context.services
        if services is None:
            return
        safety, actor = services.safety, self._workspaces.actor

        def repaired(found: Recovery) -> None:
            def show() -> None:
                self._recovery.tell(found, crashed=False)
                self._recovery.show()

            self._workspaces.open_path(path, key=key, then=show)

        label = self.tr("Repairing {name} …").format(name=path.name)
        fail = self._context.operations.fail
        self._context.tasks.run(
            lambda _task: safety.salvage(path, key, actor), repaired, fail, label=label
        )
