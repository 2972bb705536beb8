"""What keeps the work safe while the window is open: backups, places, locks, recovery.

Each matter has a module of its own; here they meet the window and its actions.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from irm_desktop.ui.backup_commands import BackupCommands
from irm_desktop.ui.backup_line import BackupLine
from irm_desktop.ui.backup_watch import BackupWatch
from irm_desktop.ui.context import Context
from irm_desktop.ui.damage_help import DamageHelp
from irm_desktop.ui.held_notice import HeldNotice
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.place_notice import PlaceNotices
from irm_desktop.ui.reading_only import ReadingOnly
from irm_desktop.ui.recovery_notice import RecoveryNotice
from irm_desktop.ui.unsaved_notice import UnsavedNotice
from irm_desktop.ui.widgets.notice_bar import Notice
from irm_desktop.ui.workspace_commands import WorkspaceCommands

BEAT = 60_000  # milliseconds between two signs of life in the note beside the workspace


class SafetyCommands(QObject):
    """Connects the actions, and tells in bars under the menus of what lasts."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self.notices = Notices(context, window)
        self.watch = BackupWatch(context, self)
        self.backups = BackupCommands(context, window, workspaces, self.watch)
        self.held = HeldNotice(context, workspaces, self.notices, self)
        self.recovery = RecoveryNotice(context, window, self.notices)
        self.places = PlaceNotices(context, window, workspaces, self.notices)
        self.damage = DamageHelp(context, window, workspaces, self.backups, self.recovery)
        self.unsaved = UnsavedNotice(context, window, self.notices)
        workspaces.asked_before.append(self.unsaved.may_close)
        self.reading = ReadingOnly(context, window)
        self.line: BackupLine | None = None
        self._beat = QTimer(self, interval=BEAT)
        self._beat.timeout.connect(self._tell_alive)
        self.watch.told.connect(self._tell_backups)
        context.signals.workspace_opened.connect(self.opened)
        context.signals.workspace_closed.connect(self._closed)
        context.settings.on_change(self._setting_changed)
        if context.workspace is not None:
            self.watch.opened()
            self.reading.look()
            self.opened()

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        for action_id, work in (
            ("backups", self.backups.open),
            ("backup_now", self.backups.make),
            ("restore_file", self.choose_damaged),
            ("place", self.places.ask),
            ("open_for_writing", self.held.try_again),
            ("save_again", self.unsaved.try_again),
        ):
            actions.attach(action_id, work)
        self.notices.attach()
        sidebar = self._window.sidebar
        if self.line is None or not isValid(self.line) or not sidebar.isAncestorOf(self.line):
            self.line = BackupLine(self.watch, self._context.theme, self._context.language, sidebar)
            self.line.clicked.connect(self.backups.open)
            sidebar.add_below(self.line)

    def opened(self) -> None:
        """Another workspace is open: what is so about it?"""
        workspace = self._context.workspace
        if workspace is None:
            return
        self.notices.clear()
        self._beat.start()
        self._window.actions_book.set_state(reading=workspace.read_only)
        self.unsaved.tell()
        if workspace.in_office:  # its server keeps it
            return
        self.held.tell()
        self.recovery.tell(workspace.recovery)
        self.places.look()
        problem = self._context.settings.get("backup_problem")
        if problem and not workspace.read_only:
            said = self.tr("When it was closed last time, no backup could be made. {why}")
            said = said.format(why=problem)
            acts = ((self.tr("Back up now"), self.backups.make),)
            self.notices.say(Notice("backup", "warning", said, acts, closes=True))

    def _closed(self) -> None:
        self._beat.stop()
        self._window.actions_book.set_state(reading=False)

    def _tell_alive(self) -> None:
        """In the worker: a folder in a network may let one wait."""
        workspace = self._context.workspace
        if workspace is not None and not workspace.read_only:
            self._context.tasks.run(
                lambda _task: workspace.beat(), _nothing, self._context.operations.fail
            )

    def _tell_backups(self) -> None:
        """A bar where the last backup failed, or is bad; it goes when one is made."""
        watch = self.watch
        said = ""
        if watch.problem:
            said = self.tr("No backup could be made. {why}").format(why=watch.problem)
        elif watch.bad is not None:
            said = self.tr("The newest backup is bad. {why}").format(why=watch.bad.problem)
        if not said:
            if watch.is_known and not self._context.settings.get("backup_problem"):
                self.notices.take("backup")
            return
        acts = (
            (self.tr("Back up now"), self.backups.make),
            (self.tr("Backups …"), self.backups.open),
        )
        self.notices.say(Notice("backup", "warning", said, acts, closes=True))

    def _setting_changed(self, key: str) -> None:
        workspace, services = self._context.workspace, self._context.services
        if key == "backup_folder" and workspace is not None and services is not None:
            workspace.use_backups(services.safety.root)
            self.watch.reread()

    def choose_damaged(self) -> None:
        """A file that does not open, whose backups are then shown."""
        recent = self._context.settings.recent_files()
        folder = str(recent[0].parent) if recent else ""
        title = self.tr("Which workspace is to be restored?")
        filters = self.tr("Workspaces (*.irm)")
        path = self._context.messages.open_file(title, folder, filters)
        if path is not None:
            self.backups.open_of(path)


def _nothing(_result: None) -> None:
    """Nobody waits for a sign of life."""
