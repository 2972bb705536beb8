"""Locks an encrypted workspace: everything is written, closed and let go of, dialogs and clipboard
too, and a page stands in the place of all until the key is there again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from irm_desktop.ui.context import Context
from irm_desktop.ui.idle_watch import IdleWatch
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.locked import Asked
from irm_desktop.ui.unlocking import Unlocking
from irm_desktop.ui.window_place import WindowPlace
from irm_desktop.ui.workspace_commands import Attempt, WorkspaceCommands

AGAIN = 50  # milliseconds until it is tried again, while a dialog closes or work ends
SETTING = "lock_after"


class Locking(QObject):
    """Locks when asked, and after idle time as the settings say."""

    def __init__(
        self,
        context: Context,
        window: MainWindow,
        workspaces: WorkspaceCommands,
        unlocking: Unlocking,
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._workspaces, self._unlocking = workspaces, unlocking
        self._why = ""
        self.watch = IdleWatch(self)
        self.watch.idle.connect(lambda: self.lock("idle"))
        self._again = QTimer(self, interval=AGAIN, singleShot=True)
        self._again.timeout.connect(self._go_on)
        context.signals.workspace_opened.connect(self._follow)
        context.signals.workspace_closed.connect(self._follow)
        context.settings.on_change(self._setting_changed)
        self._follow()

    def _setting_changed(self, key: str) -> None:
        if key == SETTING:
            self._follow()

    def _follow(self) -> None:
        """Count idle time while an encrypted workspace is open."""
        workspace = self._context.workspace
        if workspace is not None and workspace.encrypted:
            self.watch.start(self._context.settings.get(SETTING))
        else:
            self.watch.stop()

    def lock(self, why: str = "lock") -> None:
        """Lock now, or as soon as the dialogs are closed and the work under way is done."""
        workspace = self._context.workspace
        if workspace is None or not workspace.encrypted or self._why:
            return
        self._why = why
        self._go_on()

    def _go_on(self) -> None:
        """From the event loop of the window itself, never from inside one that a dialog runs."""
        workspace, why = self._context.workspace, self._why
        if workspace is None or not why:
            self._why = ""
        elif self._close_dialogs() or self._context.tasks.busy:
            self._again.start()
        else:
            self._why = ""
            self._lock(why)

    def _close_dialogs(self) -> bool:
        """Whether any was open: its own words end first. What runs in one is stopped."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        ]
        for one in reversed(shown):
            one.reject()
        return popup is not None or bool(shown)

    def _lock(self, why: str) -> None:
        window, workspace = self._window, self._context.open_workspace
        window.flush()
        place = WindowPlace.of(window)
        path, read_only = workspace.path, workspace.read_only
        self._workspaces.close()
        if self._context.workspace is not None:
            return  # something could not be written: it stays open, and the window says why
        self._workspaces.attempt = Attempt(path, None, read_only, lambda: place.show(self._window))
        self._forget()
        self._unlocking.begin(Asked(path, why))
        window.rebuild()  # what the widgets held goes with them
        window.page(window.page_id).focus_first()
        window.setWindowTitle(f"{path.name} – {QApplication.applicationName()}")

    def _forget(self) -> None:
        """What was copied here, and the sentences of what was done."""
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            owned = (
                clipboard.ownsClipboard()
                if mode == clipboard.Mode.Clipboard
                else clipboard.supportsSelection() and clipboard.ownsSelection()
            )
            if owned:
                clipboard.clear(mode)
        self._context.operations.forget()
