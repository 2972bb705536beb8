"""Keeps backups while one works: after half an hour of change, and when the workspace is closed.

They are made in the worker, so nobody waits; only the one at the end is waited for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from irm_desktop.domain.safety_records import BAD, Backup
from irm_desktop.errors import UserError
from irm_desktop.ui.backup_words import newest_proven
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace

EVERY = 30 * 60.0  # seconds of change after which a backup is made
AGAIN = 5 * 60.0  # seconds until a backup that failed is tried again
LOOK = 30_000  # milliseconds between two looks at the clock


class BackupWatch(QObject):
    """Knows the backups of the open workspace; `told` says that what is known has changed."""

    told = Signal()
    made = Signal()  # one that was asked for is there

    def __init__(
        self, context: Context, parent: QObject, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._context, self._clock = context, clock
        self.backups: tuple[Backup, ...] = ()
        self.is_known = False
        self.problem = ""  # why the last one could not be made
        self._since: float | None = None  # when the first change came that is in no backup
        self._not_before = 0.0
        self._running = False
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self.look)
        signals = context.signals
        signals.changed.connect(self._changed)
        signals.workspace_opened.connect(self.opened)
        signals.workspace_closing.connect(self.closing)
        signals.workspace_closed.connect(self._forget)

    @property
    def last(self) -> Backup | None:
        """The newest proven backup."""
        return newest_proven(self.backups)

    @property
    def bad(self) -> Backup | None:
        """The newest backup of all, where it is bad."""
        newest = max(self.backups, key=lambda one: one.made, default=None)
        return newest if newest is not None and newest.state == BAD else None

    def opened(self) -> None:
        """Another workspace is open: read in the worker what backups it has."""
        self._forget()
        workspace = self._context.workspace
        if workspace is None or not workspace.in_office:  # whose backups are those of its server
            self._timer.start()
            self.reread()

    def _forget(self) -> None:
        self._timer.stop()
        self.backups, self.is_known, self.problem = (), False, ""
        self._since, self._not_before, self._running = None, 0.0, False
        self.told.emit()

    def reread(self) -> None:
        workspace = self._context.workspace
        if workspace is not None:
            self._context.tasks.run(
                lambda _task: (workspace, workspace.backups()), self._known, self._failed
            )

    def _known(self, found: tuple[Workspace, tuple[Backup, ...]]) -> None:
        workspace, backups = found
        if workspace is self._context.workspace:
            self.backups, self.is_known = backups, True
            self.told.emit()

    def _changed(self, _change: object) -> None:
        if self._since is None:
            self._since = self._clock()

    def look(self) -> None:
        """Make a backup where half an hour of change is in none."""
        now, since = self._clock(), self._since
        if since is not None and now - since >= EVERY and now >= self._not_before:
            self.make("change")

    def make(self, why: str, label: str = "") -> None:
        """Make one in the worker, `label` in the status line while it goes on."""
        workspace = self._context.workspace
        if workspace is None or workspace.read_only or self._running:
            return
        self._running, self._since = True, None

        def work(_task: object) -> tuple[Workspace, tuple[Backup, ...]]:
            workspace.keep_backup(why)
            return workspace, workspace.backups()

        self._context.tasks.run(work, self._made, self._failed, label=label)

    def _made(self, found: tuple[Workspace, tuple[Backup, ...]]) -> None:
        if found[0] is self._context.workspace:
            self._running, self.problem = False, ""
            self._context.settings.set("backup_problem", "")
            self._known(found)
            self.made.emit()

    def _failed(self, error: BaseException) -> None:
        self._running = False
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            raise error
        if self._context.workspace is None:
            return
        self.problem = error.message
        self._since = self._since if self._since is not None else self._clock()
        self._not_before = self._clock() + AGAIN
        self.told.emit()

    def closing(self, workspace: Workspace) -> None:
        """The last work goes into a backup before the file is closed; a failure does not keep
        the file open: all of it is saved, and the age of the last backup is said next time."""
        if workspace.read_only:
            return
        try:
            if workspace.changed_since_backup():
                with self._waited_for():
                    workspace.keep_backup("close")
        except UserError as error:
            self._context.settings.set("backup_problem", error.message)
        else:
            self._context.settings.set("backup_problem", "")

    @contextmanager
    def _waited_for(self) -> Iterator[None]:
        """Seconds for a large file: the pointer and the status line say what goes on."""
        said = QCoreApplication.translate("BackupCommands", "Making a backup and comparing it …")
        self._context.signals.said.emit(said)
        window = QApplication.activeWindow()
        if window is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            window.repaint()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            yield
        finally:
            QGuiApplication.restoreOverrideCursor()
