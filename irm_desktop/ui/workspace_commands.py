"""What the actions do that open, make, copy, check and close whole workspaces."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.interruptible import unless_cancelled
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.workspace_names import is_office, shown_name

if TYPE_CHECKING:
    from irm_desktop.domain.drafts import Finding
    from irm_desktop.storage.workspace import Workspace

SUFFIX = ".irm"
Refusal = Callable[[Path, UserError], bool]  # deals with a file that does not open, or does not


@dataclass(frozen=True, slots=True)
class Attempt:
    """How a file was to be opened, for whoever tries again. The key is in it until it is open."""

    path: Path
    key: bytes | None = field(default=None, repr=False)
    read_only: bool = False
    then: Callable[[], None] | None = None


class WorkspaceCommands(QObject):
    """Opens in the worker thread; the workspace before stays open until the next one is."""

    request_encrypted = Signal(object)  # Path of a new workspace that is to be encrypted

    def __init__(self, context: Context, window: MainWindow, actor: Callable[[], str]) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._actor = actor
        self.refusals: list[Refusal] = []  # asked in turn when a file does not open
        self.asked_before: list[Callable[[], bool]] = []  # whether it may be closed
        self.repairer: Callable[[Path, bytes | None], None] | None = None  # of a closed file
        self.attempt: Attempt | None = None  # that was refused, or is under way

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        for action_id, work in (
            ("new_workspace", self.new),
            ("open_workspace", self.choose),
            ("open_sample", self.open_sample),
            ("backup", self.backup),
            ("check_workspace", self.check),
            ("close_workspace", self.close),
        ):
            actions.attach(action_id, work)
        self._window.sidebar.request_workspaces.connect(self._recent_menu)

    @property
    def actor(self) -> str:
        """The name that is written beside changes."""
        return self._actor()

    def _folder(self) -> str:
        recent = self._context.settings.recent_files()
        if recent:
            return str(recent[0].parent)
        places = QStandardPaths.StandardLocation
        return QStandardPaths.writableLocation(places.DocumentsLocation)

    def _filters(self) -> str:
        return self.tr("Workspaces (*.irm)")

    def new(self) -> None:
        """Ask for a name, a place and whether to encrypt it, and open the new workspace there."""
        module = importlib.import_module("irm_desktop.ui.dialogs.new_workspace")
        dialog = module.NewWorkspaceDialog(self._context, Path(self._folder()), self._window)
        dialog.wanted.connect(self.create)
        dialog.wanted_encrypted.connect(self.request_encrypted)
        dialog.open()

    def create(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Make a workspace at this place and show it; then do `then`."""
        services = self._context.services
        if services is None:
            return
        target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self._open(lambda _task: services.storage.create(target, self._actor()), target, then)

    def choose(self) -> None:
        title = self.tr("Open a workspace")
        path = self._context.messages.open_file(title, self._folder(), self._filters())
        if path is not None:
            self.open_path(path)

    def open_path(
        self,
        path: Path,
        *,
        key: bytes | None = None,
        read_only: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Open this file, then do `then`; what is open stays open if that fails. After a refusal
        the key that was given before is used again."""
        services, current = self._context.services, self._context.workspace
        same = current is not None and current.path == path and current.read_only == read_only
        if services is None or same:
            return
        before, actor = self.attempt, self._actor()
        if key is None and before is not None and before.path == path:
            key = before.key
        self.attempt = Attempt(path, key, read_only, then)

        def opening(task: Task) -> Workspace:
            if not is_office(path):
                return services.storage.open(path, actor, key=key, read_only=read_only)
            return unless_cancelled(
                task, lambda: services.storage.open(path, actor, key=key), lambda late: late.close()
            )

        self._open(opening, path, then)

    def _open(
        self,
        opening: Callable[[Task], Workspace],
        path: Path,
        then: Callable[[], None] | None = None,
    ) -> None:
        def opened(workspace: Workspace) -> None:
            self.take(workspace)
            if then is not None:
                then()

        name = shown_name(path)

        def failed(error: BaseException) -> None:
            if isinstance(error, Cancelled):
                self._window.status.say(self.tr("{name} was not opened").format(name=name))
            elif isinstance(error, UserError):
                self.refused(path, error)
            else:
                raise error

        label = self.tr("Opening {name} …").format(name=name)
        if not self.may_leave():
            return
        self._context.tasks.run(opening, opened, failed, label=label)

    def may_leave(self) -> bool:
        """Write what was typed; whether what is open may be closed then."""
        self._window.flush()
        return all(may() for may in self.asked_before)

    def refused(self, path: Path, error: UserError) -> None:
        """A file does not open: whoever knows a way offers it, else the sentence is said."""
        if not any(refusal(path, error) for refusal in self.refusals):
            self._context.operations.fail(error)

    def take(self, workspace: Workspace) -> None:
        """Show this workspace from now on, in place of the one before."""
        self.attempt = None
        before = self._context.workspace
        if before is not None:
            self._window.remember()
            self._context.signals.workspace_closing.emit(before)
            before.close()
        self._context.workspace = workspace
        self._context.settings.add_recent(workspace.path)
        self._window.workspace_opened()
        name = shown_name(workspace.path)
        self._window.status.say(self.tr("{name} opened").format(name=name))

    def open_sample(self) -> None:
        """A copy of the sample in the folder of documents, under a name that is free."""
        services = self._context.services
        if services is None:
            return
        places = QStandardPaths.StandardLocation
        folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
        path = folder / "irm-sample.irm"
        number = 2
        while path.exists():
            path = folder / f"irm-sample-{number}.irm"
            number += 1
        sample, actor = services.sample, self._actor()

        def opening(_task: Task) -> Workspace:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(sample.read_bytes())
            return services.storage.open(path, actor)

        self._open(opening, path)

    def backup(self) -> None:
        """A checked copy of the whole workspace, at a place that is asked for."""
        workspace = self._context.open_workspace
        proposed = str(workspace.path.with_name(f"{workspace.path.stem}-copy{SUFFIX}"))
        title = self.tr("Save a copy")
        path = self._context.messages.save_file(title, proposed, self._filters())
        if path is None:
            return
        self._window.flush()

        def saved(made: Path) -> None:
            said = self.tr("Copy saved: {name}").format(name=made.name)
            if workspace.encrypted:
                more = self.tr("It is encrypted too and belongs together with {keys}.")
                said = f"{said}. {more.format(keys=f'{made.name}.keys')}"
            self._window.status.say(said)

        label = self.tr("Saving a copy …")
        fail = self._context.operations.fail
        self._context.tasks.run(lambda _task: workspace.backup(path), saved, fail, label=label)

    def check(self) -> None:
        """Compare file, journal and tables, and say what was found."""
        workspace = self._context.open_workspace
        self._window.flush()
        label = self.tr("Checking the workspace …")
        fail = self._context.operations.fail

        def look(_task: Task) -> list[Finding]:
            return list(workspace.check())

        self._context.tasks.run(look, self._checked, fail, label=label)

    def _checked(self, findings: list[Finding]) -> None:
        agree = self.tr("File, journal and tables agree.")
        if not findings:
            self._window.status.say(agree)
            return
        said = "\n".join(finding.message for finding in findings[:20])
        problems = sum(finding.severity != "note" for finding in findings)
        if not problems:  # such as what a newer version wrote
            self._context.messages.info(agree, said)
            return
        count = self.tr("The check found {count} problems.").format(count=problems)
        workspace, services, repairer = (
            self._context.workspace,
            self._context.services,
            self.repairer,
        )
        if workspace is None or services is None or repairer is None:
            return
        if not workspace.can_repair(findings):
            self._context.messages.error(count, said)
        elif self._context.messages.question(count, self.tr("Repair"), said):
            path, key = workspace.path, services.safety.key_of(workspace)
            self.close(backup=False)
            if self._context.workspace is None:
                repairer(path, key)

    def close(self, *, backup: bool = True) -> None:
        """Close what is open; `backup`: with what is to be kept of it before."""
        if not self.may_leave():
            return
        self._window.remember()
        workspace = self._context.workspace
        if workspace is not None:
            if backup:
                self._context.signals.workspace_closing.emit(workspace)
            self._context.workspace = None
            workspace.close()
        self._window.workspace_closed()

    def _recent_menu(self) -> None:
        """Workspaces opened before, and opening any other."""
        menu = QMenu(self._window)
        for path in self._context.settings.recent_files():
            entry = menu.addAction(shown_name(path))
            entry.setToolTip(str(path))
            entry.setData(str(path))
        menu.addSeparator()
        for action_id in ("open_workspace", "open_office", "new_workspace", "close_workspace"):
            menu.addAction(self._window.actions_book[action_id])
        menu.triggered.connect(self._recent_chosen)
        button = self._window.sidebar.switch
        menu.exec(button.mapToGlobal(QPoint(0, button.height())))
        menu.deleteLater()

    def _recent_chosen(self, entry: QAction) -> None:
        if entry.data():
            self.open_path(Path(entry.data()))
