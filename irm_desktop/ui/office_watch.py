"""What others write in the office that is open: shown as it comes, and whether the office is there.

What somebody is typing is written before, and its field is left alone as long as they are in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace

LINE, RIGHTS = "office-line", "office-rights"
_EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)
_NAMED = 3  # people who are named; of more it is said how many


class OfficeWatch(QObject):
    """Brings the listener's news into the main thread and into the window."""

    _came = Signal(object, object)  # the workspace, its news
    _line = Signal(object, bool)  # the workspace, whether its office answers

    def __init__(self, context: Context, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._context, self._window, self._notices = context, window, notices
        self.there = True
        self._places: Any = None  # up to where the news go that are not wholly shown yet
        self._late: Change | None = None  # what a field with the cursor in it has not shown
        self._unread = False  # a page could not be read while the office was away
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._line.connect(self._tell_line, Qt.ConnectionType.QueuedConnection)
        context.signals.workspace_opened.connect(self.opened)
        context.signals.workspace_closed.connect(self._forget)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._left)
        if context.workspace is not None:
            self.opened()

    def opened(self) -> None:
        """Another workspace is open; an office is listened to from now on."""
        self._forget()
        workspace = self._context.workspace
        if workspace is None or not workspace.in_office:
            return
        office: Any = workspace  # an OfficeWorkspace, which is not imported here
        office.changes_of_others(
            lambda news: self._came.emit(workspace, news),
            lambda there: self._line.emit(workspace, there),
        )
        if workspace.read_only:
            said = self.tr("You may read this office; nothing can be changed.")
            if workspace.may_comment:
                said = self.tr("You may read this office and comment; nothing else can be changed.")
            self._notices.say(Notice(RIGHTS, "info", said))

    def _forget(self) -> None:
        self.there, self._places, self._late, self._unread = True, None, None, False
        self._notices.take(LINE)
        self._notices.take(RIGHTS)

    # What others wrote

    def _show(self, workspace: Workspace, news: Any) -> None:
        """What was typed is written first, against what was before the eyes until now."""
        if workspace is not self._context.workspace:
            return
        try:
            self._window.flush()
            self._context.signals.changed.emit(news.change)
        except UserError as error:
            self.failed(error)
        self._places = news.places
        if self._typing() is None:
            self._seen()
        else:
            self._late = _both(self._late, news.change)
        self._context.signals.said.emit(self._said(news))

    def _typing(self) -> QWidget | None:
        """The field of a page with the cursor in it, if there is one."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._window.stack.isAncestorOf(focused)
        writes = isinstance(focused, _EDITS) and inside and not focused.isReadOnly()
        return focused if writes else None

    def _left(self, before: QWidget | None, _now: QWidget | None) -> None:
        """Somebody has left a field: it shows what others made of it meanwhile."""
        if self._places is None or self._typing() is not None:
            return
        late, self._late = self._late, None
        page = self._window.page_in_front
        try:
            if late is not None and page is not None and self._context.workspace is not None:
                page.flush()
                page.refresh(late)
        except UserError as error:
            self.failed(error)
        self._seen()

    def _seen(self) -> None:
        workspace: Any = self._context.workspace
        if workspace is not None and workspace.in_office and self._places is not None:
            workspace.shown_until(self._places)
        self._places = None

    def _said(self, news: Any) -> str:
        """Who changed how much, and when."""
        names = [isolated(one) for one in news.people]
        if len(names) > _NAMED:
            who = self.tr("%n people", "", len(names))
        else:
            who = QLocale(self._context.language).createSeparatedList(names)
        what = self.tr("%n records", "", news.count)
        time = QTime.currentTime().toString("HH:mm")
        return self.tr("{who} changed {what}, {time}").format(who=who, what=what, time=time)

    # The line

    def _tell_line(self, workspace: Workspace, there: bool) -> None:
        if workspace is not self._context.workspace or there == self.there:
            return
        self.there = there
        if not there:
            said = self.tr(
                "Office out of reach. Trying again … What you see may be old; what you type stays "
                "in its field until the office is back."
            )
            self._notices.say(Notice(LINE, "warning", said))
            self._window.top.show_saved(self.tr("No connection"), problem=True)
            return
        self._notices.take(LINE)
        word = self.tr("Read only") if workspace.read_only else self.tr("Saved")
        self._window.top.show_saved(word)
        try:
            self._window.flush()
            self._context.operations.save_again()
            self._read_again()
        except UserError as error:
            self.failed(error)
        self._context.signals.said.emit(self.tr("The office is there again."))

    def _read_again(self) -> None:
        """The page in front, which may show less than there is; all of them where one could not be
        read, unless somebody is typing."""
        page = self._window.page_in_front
        if self._unread and self._typing() is None:
            self._unread = False
            self._window.rebuild()
        elif page is not None:
            page.refresh(_ANYTHING)

    def failed(self, error: UserError) -> bool:
        """Something could not be read: the bar says why, and it is read when the office is back.
        False where that is not the reason."""
        workspace = self._context.workspace
        if workspace is None or not workspace.in_office or error.code not in AWAY:
            return False
        self._unread = True
        self._context.signals.said.emit(error.message)
        return True


_ANYTHING = Change("", "", frozenset({"commitment"}))  # of no record: all is read again
AWAY = frozenset({"office-lost", "office-unreachable", "office-busy"})


def _both(one: Change | None, other: Change) -> Change:
    if one is None:
        return other
    return Change("", "", one.entities | other.entities, one.records | other.records)
