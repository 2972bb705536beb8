"""Checks the readiness of the open plan's report in the worker, after changes, when hands rest."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding
    from irm_desktop.storage.workspace import Workspace

REST = 900  # milliseconds without a change, before the check
FIRST = 1500  # milliseconds after a plan was opened: the window has other work then


class ReadinessWatch(QObject):
    """Holds the findings of one report; `checked` tells that there are new ones."""

    checked = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.plan_id = ""
        self.kind: str | None = None  # id of the report; None: the one in work
        self.findings: tuple[ReadinessFinding, ...] = ()
        self.is_known = False  # the findings are those of the plan that is open
        self.problem = ""  # why there are none
        self._running: Task | None = None
        self._again = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.renew)
        context.signals.changed.connect(self._changed)
        context.signals.workspace_closed.connect(lambda: self.open_plan(""))

    def open_plan(self, plan_id: str) -> None:
        """Watch this plan; none where it is empty."""
        if plan_id == self.plan_id and self.is_known:
            return
        if plan_id != self.plan_id:
            self.plan_id, self.kind = plan_id, None
            self._forget()
        self._rest.start(FIRST)

    def show_kind(self, kind: str) -> None:
        """Check this report of the plan from now on."""
        if kind != self.kind:
            self.kind = kind
            self.is_known = False
            self.renew()

    def _forget(self) -> None:
        self.findings, self.is_known, self.problem = (), False, ""
        self.checked.emit()

    @property
    def checked_kind(self) -> str:
        """Id of the report that the findings are of."""
        return self.kind or self._in_work()

    def _in_work(self) -> str:
        workspace = self._context.workspace
        if workspace is None or not self.plan_id:
            return ""
        instrument = workspace.library.by_id[workspace.plan(self.plan_id).instrument]
        rows = workspace.commitment_rows(workspace.commitment_ids(self.plan_id))
        kinds = importlib.import_module("irm_desktop.ui.report_kinds")
        found = kinds.report_in_work(instrument, rows)
        return str(found.id) if found is not None else ""

    @property
    def open_count(self) -> int:
        """How many findings are neither fixed nor left."""
        return sum(one.is_open for one in self.findings)

    def _changed(self, _change: object) -> None:
        if self.plan_id:
            self._rest.start(REST)

    def renew(self) -> None:
        """Check now; where a check is under way, once more after it."""
        self._rest.stop()
        workspace = self._context.workspace
        if workspace is None or not self.plan_id:
            return
        if self._running is not None:
            self._again = True
            return
        about = (self.plan_id, self.kind)
        language = self._context.language
        self._running = self._context.tasks.run(
            lambda _task: (about, workspace, _checked(workspace, *about, language)),
            self._show,
            self._failed,
        )

    def _show(
        self,
        made: tuple[tuple[str, str | None], Workspace, tuple[ReadinessFinding, ...]],
    ) -> None:
        about, workspace, findings = made
        if not isValid(self):
            return
        if about == (self.plan_id, self.kind) and workspace is self._context.workspace:
            self.findings, self.is_known, self.problem = findings, True, ""
            self.checked.emit()
        self._end()

    def _failed(self, error: BaseException) -> None:
        """What a person can act on is said on the page; a plan that is gone is no mistake."""
        if not isValid(self):
            return
        if isinstance(error, UserError):
            self.problem = error.message
            self.checked.emit()
        self._end()
        if not isinstance(error, (UserError, Cancelled)):
            raise error

    def _end(self) -> None:
        self._running = None
        if self._again:
            self._again = False
            self.renew()


def _checked(
    workspace: Workspace, plan_id: str, kind: str | None, language: str
) -> tuple[ReadinessFinding, ...]:
    return workspace.readiness(plan_id, kind, language)
