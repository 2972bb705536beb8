"""“Not saved” at the top and in a bar, as long as typed words wait for the disk."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice

ID = "unsaved"
MOST = 400  # characters of the words that are shown before the window is closed without them


class UnsavedNotice(QObject):
    """Follows what waits; asks before the window is closed with words that are nowhere else."""

    def __init__(self, context: Context, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._context, self._window, self._notices = context, window, notices
        self._unsaved = context.operations.unsaved
        self._unsaved.told.connect(self.tell)
        context.signals.workspace_opened.connect(self.opened)
        window.rebuilt.connect(self._later)
        window.installEventFilter(self)

    def opened(self) -> None:
        """The workspace may be the one whose words wait."""
        if self._unsaved:
            self._context.operations.save_again()
            self.tell()

    def _later(self) -> None:
        """The window is built anew: its bar at the top will say what it always says."""
        if self._unsaved:
            QTimer.singleShot(0, self, self.tell)

    def tell(self) -> None:
        """The word at the top, the bar, and whether there is anything to try again."""
        waits = bool(self._unsaved)
        self._window.actions_book.set_state(unsaved=waits)
        workspace = self._context.workspace
        if not waits:
            self._notices.take(ID)
            if workspace is not None and not workspace.read_only:
                self._window.top.show_saved(self.tr("Saved"))
            return
        if workspace is not None:
            self._window.top.show_saved(self.tr("Not saved"), problem=True)
        said = self.tr(
            "What you typed last is not saved. {why} It stays here and is tried again by itself "
            "every few seconds."
        )
        acts = (
            (self.tr("Try again"), self.try_again),
            (self.tr("Copy the words"), self.copy),
        )
        text = said.format(why=self._why())
        self._notices.say(Notice(ID, "error", text, acts))

    def _why(self) -> str:
        """In few words; what to do again needs no saying, for it is done by itself."""
        known = {
            "disk-full": self.tr("The disk is full: make room."),
            "read-only": self.tr("The file or its folder cannot be written to any more."),
            "locked": self.tr("Another program is writing to the file."),
            "missing": self.tr("The file is not there any more: connect its disk or folder."),
            **dict.fromkeys(
                ("office-lost", "office-unreachable"), self.tr("The office is out of reach.")
            ),
        }
        return known.get(self._unsaved.code, self._unsaved.problem)

    def try_again(self) -> None:
        """Write what was typed since as well, and all that waits."""
        self._window.flush()
        if self._context.operations.save_again():
            self._context.signals.said.emit(self.tr("Everything is saved again."))

    def copy(self) -> None:
        """The words that wait, to be pasted elsewhere."""
        QGuiApplication.clipboard().setText("\n\n".join(self._unsaved.words))
        self._context.signals.said.emit(self.tr("The words that are not saved are copied."))

    def may_close(self) -> bool:
        """Whether nothing waits, or a person says that it may go."""
        if not self._unsaved:
            return True
        self._window.flush()
        self._context.operations.save_again()
        if not self._unsaved:
            return True
        words = "\n\n".join(self._unsaved.words)
        shown = words if len(words) <= MOST else words[:MOST] + " …"
        text = self.tr("What you typed last is not saved, and would be lost. {why}")
        leave = self._context.messages.question(
            text.format(why=self._why()), self.tr("Close without it"), shown
        )
        if leave:
            self._unsaved.forget()
        return leave

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QCloseEvent) and watched is self._window and not self.may_close():
            event.ignore()
            return True
        return False
