"""Reads the conflicts of the open workspace in the worker: at its opening, and after changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.known_conflicts import KnownConflicts
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Conflict
    from irm_desktop.storage.workspace import Workspace

REST = 250  # milliseconds without a change, before they are read again


class ConflictWatch(QObject):
    """Keeps `context.conflicts` true; `signals.conflicts_known` tells that they are others."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._running: Task | None = None
        self._again = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.renew)
        context.signals.changed.connect(self._changed)
        context.signals.workspace_opened.connect(self.renew)
        context.signals.workspace_closed.connect(self._forget)
        if context.workspace is not None:
            self.renew()

    @property
    def is_waiting(self) -> bool:
        """Whether they are being read, or will be soon."""
        return self._running is not None or self._rest.isActive()

    def _changed(self, change: object) -> None:
        """Soon, for work goes on; at once where somebody settles one."""
        if self._context.conflicts:
            self.renew()
        else:
            self._rest.start()

    def _forget(self) -> None:
        self._tell(KnownConflicts())

    def _tell(self, found: KnownConflicts) -> None:
        if found != self._context.conflicts:
            self._context.conflicts = found
            self._context.signals.conflicts_known.emit()

    def renew(self) -> None:
        """Read them now; where they are being read, once more after it."""
        self._rest.stop()
        workspace = self._context.workspace
        if workspace is None:
            return
        if self._running is not None:
            self._again = True
            return
        self._running = self._context.tasks.run(
            lambda _task: (workspace, workspace.conflicts()), self._show, self._failed
        )

    def _show(self, made: tuple[Workspace, tuple[Conflict, ...]]) -> None:
        workspace, found = made
        if workspace is self._context.workspace:
            self._tell(KnownConflicts(found, known=True))
        self._end()

    def _failed(self, error: BaseException) -> None:
        """A workspace that was closed meanwhile has none; what else is wrong is said elsewhere."""
        if not isValid(self):
            return
        self._end()
        if not isinstance(error, (UserError, Cancelled)):
            raise error

    def _end(self) -> None:
        self._running = None
        if self._again:
            self._again = False
            self.renew()
