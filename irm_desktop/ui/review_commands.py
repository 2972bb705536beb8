"""Files that came back from review: chosen or dropped on the window, read in the worker."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from irm_desktop.domain.changes import Change
from irm_desktop.domain.chosen_file import MIB, directory_size
from irm_desktop.domain.review_outcome import REFUSED, Outcome
from irm_desktop.ui.context import Context
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.inbox_answer import ASK, DECLINE, LATER, TAKE, THEIRS
from irm_desktop.ui.pages.page import Page

if TYPE_CHECKING:
    from irm_desktop.ui.pages.inbox_answer import Typed
    from irm_desktop.ui.pages.inbox_page import InboxPage

WORD, WORKBOOK = ".docx", ".xlsx"
RETURNABLE = (WORD, WORKBOOK, ".docm", ".xlsm", ".odt", ".rtf", ".doc", ".xls", ".ods", ".csv")
_MARKS = (b"irm.export", b"irm:")  # in the properties of a review copy
_PROPERTIES = ("docProps/custom.xml", "docProps/core.xml")
_MOST = 65_536  # bytes of properties that are looked at


class ReviewCommands(QObject):
    """Connects the menu Review with the inbox; keeps what is typed there while the window is built
    anew."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._kept: dict[str, Typed] = {}
        self._last: list[Path] = []  # the files that were read last
        window.page_made.connect(self._page_made)
        context.signals.workspace_closed.connect(self._kept.clear)
        window.installEventFilter(self)

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        attach = self._window.actions_book.attach
        attach("review_read", self.choose)
        attach("review_take_all", lambda: self._inbox().take_all())
        attach("review_show", lambda: self._inbox().show_field())
        for action_id, how in (
            ("review_take", TAKE),
            ("review_theirs", THEIRS),
            ("review_decline", DECLINE),
            ("review_ask", ASK),
            ("review_later", LATER),
        ):
            attach(action_id, self._answering(how))
        self._window.top.request_inbox.connect(self.open)

    def _answering(self, how: str) -> Callable[[], None]:
        return lambda: self._inbox().detail.answer(how)

    def _inbox(self) -> InboxPage:
        return cast("InboxPage", self._window.page("inbox"))

    def _page_made(self, page: Page) -> None:
        """The page's module is imported when it is first shown, and not to ask this."""
        if type(page).__name__ != "InboxPage":
            return
        inbox, actions = cast("InboxPage", page), self._window.actions_book
        inbox.detail.kept = self._kept
        inbox.request_read.connect(self.choose)
        inbox.news.request_read_as.connect(self._read_as)
        inbox.shown.connect(lambda there: actions.set_state(inbox=there))
        inbox.chosen.connect(lambda there: actions.set_state(item=there))

    def open(self) -> None:
        """To the inbox of the open plan; where nothing is open there, to that of another."""
        window, workspace = self._window, self._context.workspace
        counts = workspace.inbox_counts() if workspace is not None else {}
        plan = window.plan_id or ""
        if not counts.get(plan) and counts:
            plan = max(counts, key=lambda one: counts[one])
        if plan and plan != window.plan_id:
            window.open_plan(plan, "inbox")
        else:
            window.show_page("inbox")
        self._inbox().focus_first()

    # Files

    def choose(self) -> None:
        """Ask for a file that came back."""
        folder = str(self._context.settings.get("export_folder"))
        patterns = " ".join(f"*{suffix}" for suffix in (WORD, WORKBOOK))
        filters = f"{self.tr('Word files and workbooks')} ({patterns});;{self.tr('All files')} (*)"
        title = self.tr("Read a returned file")
        path = self._context.messages.open_file(title, folder, filters)
        if path is not None:
            self.bring_back((path,))

    def _read_as(self, name: str, sent_id: str) -> None:
        """Read a file again, as a copy that a person named."""
        path = next((one for one in self._last if one.name == name), None)
        if path is not None:
            self.bring_back((path,), as_sent=sent_id)

    def bring_back(self, paths: Sequence[Path], *, as_sent: str = "") -> None:
        """Read these files in the worker, `as_sent` as that review copy; nothing is applied."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        if workspace.read_only:
            said = self.tr("This workspace is open for reading only, so nothing can be brought in.")
            self._context.messages.error(said)
            return
        self._window.flush()
        listed = self._last = list(paths)
        named = {"as_sent": as_sent} if as_sent else {}
        label = self.tr("Reading {name} …").format(name=listed[0].name)
        if len(listed) > 1:
            label = self.tr("Reading %n files …", "", len(listed))

        def show(outcomes: Sequence[Outcome]) -> None:
            if workspace is self._context.workspace:  # else it was closed meanwhile
                self._brought(outcomes)

        self._context.tasks.run(
            lambda task: services.review.bring_back(workspace, listed, task, **named),
            show,
            self._context.operations.fail,
            label=label,
            asker=self,
        )

    def _brought(self, outcomes: Sequence[Outcome]) -> None:
        """Show the inbox with a sentence for each file."""
        plans = [one.plan_id for one in outcomes if one.plan_id]
        if any(one.state != REFUSED for one in outcomes):
            kinds = frozenset({"returned", "remark"})
            self._context.signals.changed.emit(Change("", "", kinds, frozenset(plans)))
        window = self._window
        read = sum(one.state != REFUSED for one in outcomes)
        window.status.say(self.tr("%n files were read", "", read))
        if plans and plans[0] != window.plan_id:
            window.open_plan(plans[0], "inbox")
        elif window.plan_id is None:
            self._context.messages.info("\n".join(one.sentence for one in outcomes))
            return
        else:
            window.show_page("inbox")
        self._inbox().tell(outcomes)

    # Dropping

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files that came back can be dropped anywhere on the window."""
        if isinstance(event, QDragEnterEvent) and self._returned(event):
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = self._returned(event)
            if paths:
                event.acceptProposedAction()
                self.bring_back(paths)
                return True
        return super().eventFilter(watched, event)

    def _returned(self, event: QDropEvent) -> tuple[Path, ...]:
        """The files, where they are to be read as having come back: on the inbox all that may be,
        elsewhere Word files and workbooks that we wrote; a table is one to be imported."""
        files = dragged(event.mimeData()).files
        if self._context.workspace is None or not files:
            return ()
        here = self._window.page_id == "inbox"
        fit = all(
            one.suffix.lower() in RETURNABLE
            if here
            else one.suffix.lower() == WORD or is_review_copy(one)
            for one in files
        )
        return files if fit else ()


def is_review_copy(path: Path) -> bool:
    """Whether a workbook says of itself that we wrote it for review; nothing more of it is read."""
    if path.suffix.lower() != WORKBOOK:
        return False
    try:
        if not path.is_file() or directory_size(path) > MIB:
            return False
        with zipfile.ZipFile(path) as package:
            names = [one for one in _PROPERTIES if one in package.NameToInfo]
            return any(_is_marked(package, one) for one in names)
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError):
        return False


def _is_marked(package: zipfile.ZipFile, name: str) -> bool:
    with package.open(name) as part:
        head = part.read(_MOST)
    return any(mark in head for mark in _MARKS)
