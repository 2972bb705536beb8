"""A workspace is made of a bundle of everything, where there is none yet: what comes is seen
before it is taken up, and a workspace that nobody wants is gone again."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths

from irm_desktop.ui.context import Context, Services
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_words import change_rows
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.workspace_commands import SUFFIX, WorkspaceCommands

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergeDone
    from irm_desktop.storage.change_set import ChangeSet
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.ui.dialogs.merge import MergeDialog
    from irm_desktop.ui.merge_words import ChangeRow


class Beginning(QObject):
    """`then` is called with the other files once the workspace is open."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        then: Callable[[Sequence[Path]], None],
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._then = then
        self._rest: tuple[Path, ...] = ()
        self._made: Workspace | None = None  # begun, and not taken up yet
        window.closing.connect(self._give_up)

    @property
    def _services(self) -> Services:
        services = self._context.services
        if services is None:
            raise RuntimeError("the program is still loading")
        return services

    def begin(self, paths: Sequence[Path]) -> None:
        """Of the first of these files that holds everything."""
        services, actor = self._services, self._workspaces.actor
        label = self.tr("Looking at {name} …").format(name=isolated(paths[0].name))

        def found(one: tuple[Path, ChangeSet]) -> None:
            self._rest = tuple(path for path in paths if path != one[0])
            self._ask(*one)

        self._context.tasks.run(
            lambda _task: services.sync.everything(paths, actor),
            found,
            self._failed,
            label=label,
            asker=self,
        )

    def _failed(self, error: BaseException) -> None:
        self._give_up()
        if isinstance(error, Cancelled):
            self._context.signals.said.emit(self.tr("Cancelled. Nothing was made."))
        else:
            self._context.operations.fail(error)

    def _ask(self, path: Path, everything: ChangeSet) -> None:
        """Where the workspace is to lie."""
        places = QStandardPaths.StandardLocation
        folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
        chosen = self._context.messages.save_file(
            self.tr("Make a workspace of {name}").format(name=path.name),
            str(folder / f"{path.stem}{SUFFIX}"),
            self.tr("Workspaces (*.irm)"),
        )
        if chosen is None:
            return
        target = chosen if chosen.suffix == SUFFIX else chosen.with_name(chosen.name + SUFFIX)
        services, actor = self._services, self._workspaces.actor

        library, language = self._context.library, self._context.language

        def work(task: Task) -> tuple[Workspace, Any, Sequence[ChangeRow]]:
            made, arrived = services.sync.begin(services.storage, everything, target, actor, task)
            return made, arrived, change_rows(arrived.preview.changes, library, language)

        label = self.tr("Making {name} …").format(name=isolated(target.name))
        run = self._context.tasks.run
        run(work, self._show, self._failed, label=label, asker=self)

    def _show(self, begun: tuple[Workspace, Any, Sequence[ChangeRow]]) -> None:
        """What comes. Any: `taking_services.Arrived`, which is not imported here."""
        self._made, arrived, rows = begun
        module = importlib.import_module("irm_desktop.ui.dialogs.merge")
        dialog: MergeDialog = module.MergeDialog(
            self._context, arrived.preview, self._window, target=self._made.path.name, rows=rows
        )
        dialog.accepted.connect(lambda: self._take_up(arrived, dialog.agreed))
        dialog.rejected.connect(self._give_up)
        dialog.open()

    def _give_up(self) -> None:
        made, self._made = self._made, None
        if made is not None:
            self._services.sync.give_up(made)

    def _take_up(self, arrived: Any, agreed: frozenset[str]) -> None:
        """Any: as above."""
        services, made = self._services, self._made
        if made is None:
            return
        self._context.tasks.run(
            lambda task: services.sync.merge(made, arrived.change_set, agreed, task),
            self._done,
            self._failed,
            label=self.tr("Making {name} …").format(name=isolated(made.path.name)),
            asker=self,
        )

    def _done(self, done: MergeDone) -> None:
        """Show it in place of what was open."""
        made = self._made
        if made is None:
            return
        if not self._workspaces.may_leave():  # the window says what could not be written
            self._give_up()
            return
        self._made = None
        self._workspaces.take(made)
        preview = done.preview
        who = isolated(preview.source or preview.name)
        said = self.tr("{name} made of what {who} sent: {count}").format(
            name=isolated(made.path.name),
            who=who,
            count=self.tr("%n changes", "", len(preview.changes)),
        )
        self._context.signals.said.emit(said)
        rest, self._rest = self._rest, ()
        if rest:
            self._then(rest)
