"""Opening encrypted workspaces: who asks for the key, and what is done with it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from irm_desktop.domain.ways_in import KEYRING
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.unlock import UnlockDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.locked import Asked, LockedPage
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.unlock_words import ENCRYPTED, unlock_sentence
from irm_desktop.ui.workspace_commands import WorkspaceCommands

PAGE = "locked"


@dataclass(frozen=True, slots=True)
class _Looked:
    """What the key file says, and the key where the keyring gave it."""

    keyring: bool = False
    key: bytes | None = field(default=None, repr=False)
    error: UserError | None = None


class Unlocking(QObject):
    """Asks on a page of its own while nothing is open, in a dialog while something is. The key goes
    from the worker to the workspace, and is kept nowhere else."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._asked: Asked | None = None
        self._dialog: UnlockDialog | None = None
        workspaces.refusals.insert(0, self._refused)
        window.page_made.connect(self._page_made)
        context.signals.workspace_opened.connect(self._opened)

    @property
    def asked(self) -> Asked | None:
        """The workspace that waits for its key."""
        return self._asked

    def _refused(self, path: Path, error: UserError) -> bool:
        if error.code != ENCRYPTED:
            return False
        self.begin(Asked(path))
        return True

    def begin(self, asked: Asked) -> None:
        """Ask for the key. A keyring is asked first, but not for what was locked: whoever sits here
        would be let in without a word."""
        services, path = self._context.services, asked.path
        if services is None:
            return
        self._asked = asked
        encryption, ask_keyring = services.encryption, asked.why == "start"

        def look(_task: object) -> _Looked:
            try:
                keyring = any(way.kind == KEYRING for way in encryption.ways(path))
            except UserError as error:
                return _Looked(error=error)
            if not (keyring and ask_keyring):
                return _Looked()
            try:
                return _Looked(True, encryption.unlock(path, KEYRING))
            except UserError as error:
                return _Looked(True, error=error)

        if asked.why != "start":
            self._ask()
        self._context.tasks.run(look, self._looked, self._context.operations.fail, asker=self)

    def _looked(self, found: _Looked) -> None:
        if self._asked is None:
            return
        if found.key is not None:
            self._open(found.key)
            return
        problem = unlock_sentence(self._asked.path, found.error) if found.error else ""
        self._asked = replace(self._asked, keyring=found.keyring, problem=problem)
        if self._asked.why == "start":
            self._ask()
        elif problem:
            self._asking_say(problem)

    def _ask(self) -> None:
        if self._asked is None:
            return
        if self._context.workspace is None:
            self._window.show_page(PAGE, self._asked)
            self._window.page(PAGE).focus_first()
            return
        self._dialog = UnlockDialog(self._context, self._asked, self._window)
        self._dialog.request_unlock.connect(self._try)
        self._dialog.rejected.connect(self._give_up)
        self._dialog.open()

    def _give_up(self) -> None:
        """The dialog was left: a key that is still tried opens nothing any more."""
        self._asked = None

    def _page_made(self, page: Page) -> None:
        """Also where the window was built anew while it was locked."""
        if isinstance(page, LockedPage):
            page.request_unlock.connect(self._try)
            page.request_other.connect(self._workspaces.choose)
            page.request_leave.connect(self._leave)
            page.show_argument(self._asked)

    def _leave(self) -> None:
        """Another day: to the start page."""
        self._asked = None
        self._workspaces.attempt = None
        self._window.workspace_closed()

    @property
    def _asking(self) -> UnlockDialog | LockedPage | None:
        if self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible():
            return self._dialog
        page = self._window.page_in_front
        return page if isinstance(page, LockedPage) else None

    def _asking_say(self, sentence: str) -> None:
        if (asking := self._asking) is not None:
            asking.work(False)
            asking.say(sentence)

    def _try(self, kind: str, secret: str) -> None:
        services, asked, asking = self._context.services, self._asked, self._asking
        if services is None or asked is None or asking is None:
            return
        asking.work(True)
        encryption, path = services.encryption, asked.path
        self._context.tasks.run(
            lambda _task: encryption.unlock(path, kind, secret),
            self._open,
            self._failed,
            asker=self,
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, UserError):
            raise error
        if self._asked is not None:
            self._asking_say(unlock_sentence(self._asked.path, error))

    def _open(self, key: bytes) -> None:
        """With the key: as it was to be opened, and back to where one was."""
        asked, asking, before = self._asked, self._asking, self._workspaces.attempt
        if asked is None:
            return
        if isinstance(asking, UnlockDialog):
            asking.finish()
        elif asking is not None:
            asking.work(False)
        if before is not None and before.path == asked.path:
            self._workspaces.open_path(
                asked.path, key=key, read_only=before.read_only, then=before.then
            )
        else:
            self._workspaces.open_path(asked.path, key=key)

    def _opened(self) -> None:
        self._asked = None
