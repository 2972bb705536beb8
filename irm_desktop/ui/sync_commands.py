"""What is exchanged with others as time goes on: through a folder, and with an office database."""

from __future__ import annotations

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.exchange_folder_commands import ExchangeFolderCommands
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_commands import MergeCommands
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.office_get_commands import OfficeGetCommands
from irm_desktop.ui.office_sync_commands import OfficeSyncCommands
from irm_desktop.ui.workspace_commands import WorkspaceCommands


class SyncCommands(QObject):
    """Each has a dialog, a line in the side and notices of its own."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        notices: Notices,
        merging: MergeCommands,
    ) -> None:
        super().__init__(window)
        self.folder = ExchangeFolderCommands(context, window, notices, merging)
        self.office = OfficeSyncCommands(context, window, notices, merging)
        self.getting = OfficeGetCommands(context, window, workspaces, self.office.passwords)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        self.folder.attach()
        self.office.attach()
        self.getting.attach()
