"""Opening an office database: from the menu, and where an address that was kept does not open."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.interruptible import unless_cancelled
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.office_watch import OfficeWatch
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.workspace_commands import WorkspaceCommands
from irm_desktop.ui.workspace_names import is_office

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.ui.dialogs.open_office import Entry, OpenOfficeDialog

_PASSWORD = frozenset({"office-password", "office-refused"})  # refusals that ask for another one


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is known before somebody types, and why an address that was kept did not open."""

    place: str = ""
    user: str = ""
    error: UserError | None = None
    then: Callable[[], None] | None = None


class OfficeCommands(QObject):
    """Connects the action; follows what others write in the office that is open."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self.watch = OfficeWatch(context, window, notices)
        workspaces.refusals.insert(0, self._refused)

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("open_office", self.ask)

    def ask(self) -> None:
        """Ask for an address."""
        self._show(_Asked())

    def _refused(self, path: Path, error: UserError) -> bool:
        """An office that was opened before does not open now: ask again, with what is known."""
        services, attempt = self._context.services, self._workspaces.attempt
        if not is_office(path) or services is None:
            return False
        try:
            url = services.office.url_in(path)
            user = services.office.user(url)
        except UserError:  # its file is gone or spoilt: the sentence says so
            return False
        then = attempt.then if attempt is not None and attempt.path == path else None
        self._show(_Asked(url, user, error, then))
        return True

    def _show(self, asked: _Asked) -> None:
        """The dialog, once it is known whether there is a keyring: that can take its time."""
        services = self._context.services
        if services is None:
            return

        def show(keyring: bool) -> None:
            module = importlib.import_module("irm_desktop.ui.dialogs.open_office")
            dialog: OpenOfficeDialog = module.OpenOfficeDialog(
                self._context, asked.place, asked.user, self._window, keyring=keyring
            )
            dialog.wanted.connect(lambda entry: self._open(dialog, entry, asked.then))
            dialog.open()
            if asked.error is not None:
                dialog.refuse(asked.error.message, password=asked.error.code in _PASSWORD)

        office, fail = services.office, self._context.operations.fail
        self._context.tasks.run(lambda _task: bool(office.has_keyring), show, fail, asker=self)

    def _open(
        self, dialog: OpenOfficeDialog, entry: Entry, then: Callable[[], None] | None
    ) -> None:
        """In the worker; what is open stays open until the office is."""
        services = self._context.services
        if services is None or not self._workspaces.may_leave():
            dialog.stopped()
            return
        office = services.office

        def opening() -> Workspace:
            url = office.url(entry.place, entry.user)
            opened: Workspace = office.open(url, entry.password, remember=entry.remember)
            return opened

        def work(task: Task) -> Workspace:
            return unless_cancelled(task, opening, lambda late: late.close())

        def opened(workspace: Workspace) -> None:
            dialog.finish()
            self._workspaces.take(workspace)
            if then is not None:
                then()

        def failed(error: BaseException) -> None:
            if isinstance(error, Cancelled):
                dialog.stopped()
            elif isinstance(error, UserError):
                dialog.refuse(error.message, password=error.code in _PASSWORD)
            else:
                raise error

        task = self._context.tasks.run(work, opened, failed)  # the dialog says what goes on
        dialog.given_up.connect(task.cancel)
