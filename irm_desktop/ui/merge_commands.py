"""Bundles and copies of the workspace: chosen or dropped on the window, looked at, taken up.

Nothing is written before a person has seen what comes. Several files are asked about one after
another, in any order; what follows something that is missing is kept until that is there.
"""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from irm_desktop.errors import UserError
from irm_desktop.ui.conflict_notice import ConflictNotice
from irm_desktop.ui.conflict_watch import ConflictWatch
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.evidence_drag import BUNDLE, WORKSPACE, are_copies, files_in
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergeDone
    from irm_desktop.ui.dialogs.merge import MergeDialog
    from irm_desktop.ui.dialogs.unlock import UnlockDialog

PAGE = "conflicts"
_ENCRYPTED = "encrypted"  # code of the refusal of a copy that needs a key


class MergeCommands(QObject):
    """Connects the actions, the drops on the window, and what tells of conflicts."""

    taken = Signal(object)  # MergeDone, after something was taken up

    def __init__(self, context: Context, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._queue: deque[Path] = deque()  # files that wait for the one that is asked about
        self._busy = False
        self.watch = ConflictWatch(context, self)
        self.notice = ConflictNotice(context, window, notices, self.open)
        context.signals.conflict_asked.connect(self.open)
        context.signals.workspace_closed.connect(self._forget)
        window.installEventFilter(self)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        actions.attach("merge_take", self.choose)
        actions.attach("page_conflicts", self.open)
        self.notice.attach()

    def _forget(self) -> None:
        self._queue.clear()
        self._busy = False

    def open(self, key: str = "") -> None:
        """The page Conflicts, at one of them."""
        self._window.show_page(PAGE, key or None)
        self._window.page(PAGE).focus_first()

    # Files

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
        """Show what these bring, one after the other."""
        workspace = self._context.workspace
        if workspace is None:
            said = self.tr("Open the workspace that the bundle belongs to first.")
            self._context.messages.error(said)
            return
        if workspace.read_only:
            said = self.tr("This workspace is open for reading only, so nothing can be taken up.")
            self._context.messages.error(said)
            return
        own = workspace.path.resolve()
        self._queue += (one for one in paths if one.resolve() != own)
        if not self._busy:
            self._next()

    @property
    def busy(self) -> bool:
        """Whether something is being looked at or taken up."""
        return self._busy

    def offer(self, arrived: Any) -> None:
        """Show what came another way than in a file. Any: as of `_show`. Nothing is done while
        another is looked at: it is still there after that."""
        if not self._busy:
            self._busy = True
            self._show(arrived)

    def _next(self) -> None:
        self._busy = bool(self._queue)
        if self._queue:
            self._look(self._queue.popleft())

    def _look(self, path: Path, key: bytes | None = None) -> None:
        """Read it in the worker, with what it would change."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        self._window.flush()
        label = self.tr("Looking at {name} …").format(name=isolated(path.name))

        def failed(error: BaseException) -> None:
            if isinstance(error, UserError) and error.code == _ENCRYPTED and key is None:
                self._unlock(path)
                return
            self._next()
            self._context.operations.fail(error)

        self._context.tasks.run(
            lambda _task: services.sync.look(workspace, path, key),
            self._show,
            failed,
            label=label,
            asker=self,
        )

    def _show(self, arrived: Any) -> None:
        """What it brings. Any: `sync_services.Arrived`, which is not imported here."""
        preview = arrived.preview
        if preview.nothing and not preview.questions:
            name = isolated(preview.name or self.tr("another copy"))
            said = self.tr("{name} brings nothing new: all of it is here already.")
            self._context.messages.info(said.format(name=name))
            self._next()
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.merge")
        dialog: MergeDialog = module.MergeDialog(self._context, preview, self._window)
        dialog.accepted.connect(lambda: self._merge(arrived, dialog.agreed))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _merge(self, arrived: Any, agreed: frozenset[str]) -> None:
        """Take it up in the worker; one undo takes it back."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        self._window.flush()

        def failed(error: BaseException) -> None:
            self._next()
            self._context.operations.fail(error)

        self._context.tasks.run(
            lambda _task: services.sync.merge(workspace, arrived.change_set, agreed),
            self._done,
            failed,
            label=self.tr("Taking it up …"),
            asker=self,
        )

    def _done(self, done: MergeDone) -> None:
        if done.waits:
            self._context.signals.said.emit(done.preview.waits)
        elif done.change:
            self._context.operations.announce(done.change, self._said(done))
        else:
            self._context.signals.said.emit(self._said(done))
        self.watch.renew()
        self._next()
        self.taken.emit(done)

    def _said(self, done: MergeDone) -> str:
        """What was done, as undo calls it; with what had waited for it."""
        preview = done.preview
        name = isolated(preview.source or preview.name or self.tr("another copy"))
        count = self.tr("%n changes", "", len(preview.changes))
        said = self.tr("What {who} sent taken up: {count}").format(who=name, count=count)
        if done.taken_up:
            names = ", ".join(isolated(one) for one in done.taken_up)
            more = self.tr("with what had waited for it: {names}").format(names=names)
            said = f"{said}, {more}"
        return said

    # An encrypted copy

    def _unlock(self, path: Path) -> None:
        """Ask for the key of a copy; the workspace that is open stays open."""
        unlock = importlib.import_module("irm_desktop.ui.dialogs.unlock")
        locked = importlib.import_module("irm_desktop.ui.pages.locked")
        dialog: UnlockDialog = unlock.UnlockDialog(self._context, locked.Asked(path), self._window)
        dialog.setWindowTitle(self.tr("Look into an encrypted copy"))
        dialog.request_unlock.connect(lambda kind, secret: self._try(dialog, path, kind, secret))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _try(self, dialog: UnlockDialog, path: Path, kind: str, secret: str) -> None:
        services = self._context.services
        if services is None:
            return
        dialog.work(True)

        def opened(key: bytes) -> None:
            dialog.finish()
            self._look(path, key)

        def failed(error: BaseException) -> None:
            if not isinstance(error, UserError):
                raise error
            words = importlib.import_module("irm_desktop.ui.unlock_words")
            dialog.work(False)
            dialog.say(words.unlock_sentence(path, error))

        self._context.tasks.run(
            lambda _task: services.encryption.unlock(path, kind, secret),
            opened,
            failed,
            asker=dialog,
        )

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
