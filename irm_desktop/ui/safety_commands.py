"""What keeps the work safe while the window is open: backups, places, locks, recovery."""

from __future__ import annotations

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.workspace_commands import WorkspaceCommands


class SafetyCommands(QObject):
    """Connects the actions, and tells of what lasts in bars under the menus."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
