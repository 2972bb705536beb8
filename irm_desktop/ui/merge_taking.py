"""What arrives is looked at, shown, and taken up or left; one after the other.

Nothing is written before a person has seen what comes. What follows something that is missing is
kept until that is there, and can be looked into again.
"""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from irm_desktop.domain.merge_records import WaitingNote
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_key import CopyKey
from irm_desktop.ui.merge_words import change_rows
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergeDone
    from irm_desktop.ui.dialogs.merge import MergeDialog
    from irm_desktop.ui.merge_words import ChangeRow

_ENCRYPTED = "encrypted"  # code of the refusal of a copy that needs a key
Item = Path | WaitingNote  # a file, or a bundle that was put aside here


class Taking(QObject):
    """`taken` carries the MergeDone of what was taken up or put aside, `ended` tells of that too,
    and of what was thrown away. `alone` carries the file of another workspace that somebody wants
    by itself, and whether a workspace is to be made of it."""

    taken = Signal(object)
    ended = Signal()
    alone = Signal(object, bool)

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._queue: deque[Item] = deque()  # what waits for the one that is asked about
        self._busy = False
        context.signals.workspace_closed.connect(self._forget)

    def _forget(self) -> None:
        self._queue.clear()
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether something is looked at, asked about or taken up."""
        return self._busy

    def take(self, items: Iterable[Item]) -> None:
        """Look at these, after what is asked about now."""
        self._queue += items
        if not self._busy:
            self._next()

    def offer(self, arrived: Any) -> None:
        """Show what came another way than in a file. Any: as of `_show`. Nothing is done while
        another is looked at: it is still there after that."""
        if not self._busy:
            self._busy = True
            self._show(Path(), arrived)

    def _next(self) -> None:
        self._busy = bool(self._queue)
        if self._queue:
            self._look(self._queue.popleft())

    def _failed(self, error: BaseException) -> None:
        """Say why, and go on to the next."""
        self._all_shown()
        if isinstance(error, Cancelled):
            self._context.signals.said.emit(self.tr("Cancelled. Nothing was changed."))
            self._next()
            return
        self._next()
        self._context.operations.fail(error)

    # Looking

    def _look(self, item: Item, key: bytes | None = None) -> None:
        """Read it in the worker, with what it would change."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        self._window.flush()
        library, language = self._context.library, self._context.language

        def look(task: Task) -> tuple[Any, Sequence[ChangeRow] | None]:
            """With the changes in words, which takes a second of very many."""
            if isinstance(item, WaitingNote):
                arrived = services.sync.look_aside(workspace, item.sha256, task)
            else:
                arrived = services.sync.look(workspace, item, key, task)
            if arrived is None:
                return None, None
            return arrived, change_rows(arrived.preview.changes, library, language)

        def failed(error: BaseException) -> None:
            needs_key = isinstance(error, UserError) and error.code == _ENCRYPTED and key is None
            if needs_key and isinstance(item, Path):
                asking = CopyKey(self._context, self._window, item, self)
                asking.opened.connect(lambda found: self._look(item, found))
                asking.left.connect(self._next)
                return
            self._failed(error)

        self._context.tasks.run(
            look,
            lambda found: self._show(item, *found),
            failed,
            label=self.tr("Looking at {name} …").format(name=isolated(item.name)),
            asker=self,
        )

    def _show(self, item: Item, arrived: Any, rows: Sequence[ChangeRow] | None = None) -> None:
        """What it brings. Any: `taking_services.Arrived`, which is not imported here."""
        if arrived is None:  # it was taken up or thrown away meanwhile
            self.ended.emit()
            self._next()
            return
        preview = arrived.preview
        if preview.nothing and not preview.questions:
            name = isolated(preview.name or self.tr("another copy"))
            said = self.tr("{name} brings nothing new: all of it is here already.")
            self._context.messages.info(said.format(name=name))
            self._next()
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.merge")
        dialog: MergeDialog = module.MergeDialog(
            self._context, preview, self._window, aside=isinstance(item, WaitingNote), rows=rows
        )
        if isinstance(item, WaitingNote):
            thrown = dialog.offer(self.tr("Throw it away"))
            thrown.clicked.connect(lambda: self._throw_away(item))
            thrown.clicked.connect(dialog.reject)
        elif item.name and arrived.foreign:
            self._offer_alone(dialog, item, arrived)
        dialog.accepted.connect(lambda: self._merge(arrived, dialog.agreed))
        dialog.rejected.connect(self._next)
        dialog.open()

    def _offer_alone(self, dialog: MergeDialog, path: Path, arrived: Any) -> None:
        """A way on with what is of another workspace. Any: as above."""
        bundle = bool(arrived.change_set.data)  # of a copy there are only the entries
        if bundle and not arrived.everything:
            return
        words = self.tr("Make a workspace of it …") if bundle else self.tr("Open it by itself")
        button = dialog.offer(words)
        button.clicked.connect(dialog.reject)
        button.clicked.connect(lambda: self.alone.emit(path, bundle))

    # Taking up

    def _merge(self, arrived: Any, agreed: frozenset[str]) -> None:
        """Take it up in the worker; one undo takes it back. Any: as above."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        self._window.flush()
        workspace.hold_shown()
        count = len(arrived.preview.changes)
        label = self.tr("Taking up %n changes …", "", count) if count else self.tr("Taking it up …")
        self._context.tasks.run(
            lambda task: services.sync.merge(workspace, arrived.change_set, agreed, task),
            self._done,
            self._failed,
            label=label,
            asker=self,
        )

    def _all_shown(self) -> None:
        """What was typed meanwhile was typed into what was there before: it stands beside what
        came, and does not take its place."""
        workspace = self._context.workspace
        if workspace is not None:
            self._window.flush()
            workspace.all_shown()

    def _done(self, done: MergeDone) -> None:
        self._all_shown()
        if done.waits:
            self._context.signals.said.emit(done.preview.waits)
        elif done.change:
            self._context.operations.announce(done.change, self._said(done))
        else:
            self._context.signals.said.emit(self._said(done))
        self.ended.emit()
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

    def _throw_away(self, item: WaitingNote) -> None:
        """A bundle that was put aside is not waited for any more."""
        try:
            self._context.open_workspace.forget_waiting(item.sha256)
        except UserError as error:
            self._context.operations.fail(error)
            return
        said = self.tr("{name} was thrown away; the file it came from is not touched.")
        self._context.signals.said.emit(said.format(name=isolated(item.name)))
        self.ended.emit()
