"""Bundles and copies of the workspace: chosen or dropped on the window, and what tells of
conflicts and of what waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from irm_desktop.ui.conflict_notice import ConflictNotice
from irm_desktop.ui.conflict_watch import ConflictWatch
from irm_desktop.ui.context import Context
from irm_desktop.ui.evidence_drag import BUNDLE, WORKSPACE, are_copies, files_in
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_beginning import Beginning
from irm_desktop.ui.merge_taking import Taking
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.pages.conflicts_page import ConflictsPage
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.waiting_notice import WaitingNotice
from irm_desktop.ui.workspace_commands import WorkspaceCommands

PAGE = "conflicts"


class MergeCommands(QObject):
    """Connects the actions, the drops on the window, and what tells of conflicts. `taken` carries
    the MergeDone of what was taken up or put aside."""

    taken = Signal(object)

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self.taking = Taking(context, window)
        self.beginning = Beginning(context, window, workspaces, self.take)
        self.watch = ConflictWatch(context, self)
        self.notice = ConflictNotice(context, window, notices, self.open)
        self.waiting = WaitingNotice(context, notices, self.taking.take, self)
        self.taking.ended.connect(self.watch.renew)
        self.taking.ended.connect(self.waiting.renew)
        self.taking.taken.connect(self.taken)
        self.taking.alone.connect(self._alone)
        context.signals.conflict_asked.connect(self.open)
        window.page_made.connect(self._page_made)
        window.installEventFilter(self)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        actions.attach("merge_take", self.choose)
        actions.attach("page_conflicts", self.open)
        self.notice.attach()

    def _page_made(self, page: Page) -> None:
        if isinstance(page, ConflictsPage):
            page.request_plan.connect(self._window.open_plan)

    def open(self, key: str = "") -> None:
        """The page Conflicts, at one of them."""
        self._window.show_page(PAGE, key or None)
        self._window.page(PAGE).focus_first()

    # Files

    @property
    def busy(self) -> bool:
        """Whether something is looked at, asked about or taken up."""
        return self.taking.busy

    def choose(self) -> None:
        """Ask for a file."""
        title = self.tr("Take up a bundle")
        kinds = f"*{BUNDLE} *{WORKSPACE}"
        filters = f"{self.tr('Bundles and workspaces')} ({kinds});;{self.tr('All files')} (*)"
        folder = str(self._context.settings.get("export_folder"))
        path = self._context.messages.open_file(title, folder, filters)
        if path is not None:
            self.take((path,))

    def take(self, paths: Iterable[Path]) -> None:
        """Show what these bring, one after the other; without a workspace, begin with them."""
        workspace, found = self._context.workspace, tuple(paths)
        if workspace is None:
            self._begin(found)
            return
        if workspace.read_only:
            said = self.tr("This workspace is open for reading only, so nothing can be taken up.")
            self._context.messages.error(said)
            return
        own = workspace.path.resolve()
        self.taking.take(one for one in found if one.resolve() != own)

    def _begin(self, paths: Sequence[Path]) -> None:
        """Nothing is open: a workspace among these is opened, else one is made of a bundle."""
        if self._context.services is None or not paths:
            return
        whole = next((one for one in paths if one.suffix.lower() == WORKSPACE), None)
        if whole is None:
            self.beginning.begin(paths)
            return
        rest = tuple(one for one in paths if one != whole)
        self._workspaces.open_path(whole, then=(lambda: self.take(rest)) if rest else None)

    def _alone(self, path: Path, make: bool) -> None:
        """What is of another workspace takes the place of the one that is open."""
        if make:
            self.beginning.begin((path,))
        else:
            self._workspaces.open_path(path)

    # Dropping

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bundles and copies can be dropped anywhere on the window."""
        if isinstance(event, QDragEnterEvent) and self._mergeable(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = self._mergeable(event)
            if paths:
                event.acceptProposedAction()
                self.take(paths)
                return True
        return super().eventFilter(watched, event)

    def _mergeable(self, event: QDropEvent) -> tuple[Path, ...]:
        """The files, where all of them are bundles or workspaces."""
        files = files_in(event.mimeData())
        return files if are_copies(files) else ()
