"""Getting a workspace from an office: the first copy on this computer, opened and remembered."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.aside import Aside
from irm_desktop.ui.context import Context
from irm_desktop.ui.exchange_memory import OfficeKept
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.office_words import PASSWORD, refusal
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.sync.office.records import HeldWorkspace, OfficeFacts
    from irm_desktop.ui.dialogs.office_entry import Entry
    from irm_desktop.ui.dialogs.office_get import OfficeGetDialog


@dataclass(frozen=True, slots=True)
class Copy:
    """What was made; `error`: why not all of it came."""

    workspace: Workspace
    error: BaseException | None = None


class OfficeGetCommands(QObject):
    """Connects the action. `passwords` are those of the program's run, by address."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        passwords: dict[str, str],
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._passwords = passwords
        self._dialog: OfficeGetDialog | None = None
        self._task: Task | None = None
        self._url = ""
        self.aside = Aside(self)

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("office_get", self.open)

    def open(self) -> None:
        """Ask for an address."""
        services = self._context.services
        if services is None:
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.office_get")
        recent = self._context.settings.recent_files()
        folder = recent[0].parent if recent else Path.home()
        dialog: OfficeGetDialog = module.OfficeGetDialog(
            self._context, folder, self._window, keyring=services.office.has_keyring
        )
        self._dialog = dialog
        dialog.request_facts.connect(self._ask)
        dialog.wanted.connect(self._get)
        dialog.given_up.connect(self._give_up)
        dialog.open()

    def _shown(self) -> OfficeGetDialog | None:
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _give_up(self) -> None:
        if self._task is not None:
            self._task.cancel()
        elif self.aside.busy:
            self.aside.forget()
            self._failed(Cancelled())

    def _failed(self, error: BaseException) -> None:
        self._task = None
        dialog = self._shown()
        if dialog is not None:
            dialog.show_doing("")
        if isinstance(error, Cancelled):
            if dialog is not None:
                dialog.refuse(self.tr("Stopped. Nothing was made."))
        elif not isinstance(error, UserError):
            raise error
        elif dialog is not None:
            dialog.refuse(refusal(error), password=error.code in PASSWORD)
        else:
            self._context.operations.fail(error)

    # -- what it holds

    def _ask(self, entry: Entry) -> None:
        """In a thread of its own, for it may not answer."""
        services, dialog = self._context.services, self._shown()
        if services is None or dialog is None:
            return
        try:
            url = services.office.url(entry.place, entry.user)
        except UserError as error:
            dialog.refuse(refusal(error))
            return
        password = entry.password or self._passwords.get(url, "")
        self._url = url
        dialog.show_facts(None)
        dialog.show_doing(self.tr("Calling the office …"))

        def work() -> OfficeFacts:
            office = services.sync.office
            facts: OfficeFacts = office.meet(url, password)
            if entry.remember and password:
                office.keep_password(url, password)
            return facts

        def met(facts: OfficeFacts) -> None:
            if password:
                self._passwords[url] = password
            shown = self._shown()
            if shown is not None:
                shown.show_doing("")
                shown.show_facts(facts)

        self.aside.run(work, met, self._failed)

    # -- getting it

    def _get(self, held: HeldWorkspace, path: Path) -> None:
        """In the worker: an empty copy, then all that the office holds of it."""
        services, dialog, url = self._context.services, self._shown(), self._url
        if services is None or dialog is None or not self._workspaces.may_leave():
            return
        password, actor = self._passwords.get(url, ""), self._workspaces.actor
        words = dialog.facts.words if dialog.facts is not None else ""

        def work(task: Task) -> Copy:
            def progress(_what: str, done: int, total: int) -> None:
                task(done, total)

            task(0, 0)
            office = services.sync.office
            office.first(path, url, password, held.id)
            workspace = services.storage.open(path, actor)
            try:
                office.fill(workspace, url, password, progress)
            except (UserError, Cancelled) as error:
                return Copy(workspace, error)
            except BaseException:
                workspace.close()
                raise
            return Copy(workspace)

        label = self.tr("Getting {name} from the office …").format(name=held.name)
        dialog.show_doing(label)
        self._task = self._context.tasks.run(
            work, lambda made: self._made(made, url, words), self._failed, label=label, asker=self
        )
        self._task.progressed.connect(dialog.progress)

    def _made(self, made: Copy, url: str, words: str) -> None:
        """It is opened; where not all of it came, the next sync brings the rest."""
        self._task = None
        kept = OfficeKept(url=url, words=words)
        if made.error is None:
            kept = kept.done(0)
        kept.keep(self._context.settings, made.workspace.id)
        dialog = self._shown()
        if dialog is not None:
            dialog.show_doing("")
            dialog.done(dialog.DialogCode.Accepted)
        self._workspaces.take(made.workspace)
        if made.error is not None:
            said = self.tr("Not all of it came yet. Sync again to go on from there.")
            if isinstance(made.error, UserError):
                said = f"{refusal(made.error)} {said}"
            self._context.messages.info(said)
