"""The exchange folder of the open workspace: chosen, used now, or by itself as time goes on.

By itself it leaves what others lack and says what came. Taking that up is a click: nothing is
written into the workspace before a person has seen it.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.exchange_memory import FolderKept
from irm_desktop.ui.exchange_words import came_words, last_words, short_when
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_commands import MergeCommands
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.rounds import Rounds
from irm_desktop.ui.sync_line import SyncLine
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.sync.exchange_folder import Exchanged
    from irm_desktop.sync.exchange_look import Look
    from irm_desktop.ui.dialogs.exchange_folder import ExchangeFolderDialog

CAME, HELD = "exchange", "exchange-held"  # ids of the notices
Done = tuple["Workspace", "Exchanged | None", "Look"]
Work = Callable[["Workspace", Any], Done]  # Any: the door in `sync_services`


class ExchangeFolderCommands(QObject):
    """Connects the action; knows what lies in the folder, and tells of it."""

    def __init__(
        self, context: Context, window: MainWindow, notices: Notices, merging: MergeCommands
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._notices = context, window, notices
        self._merging = merging
        self.kept: FolderKept | None = None
        self.look: Look | None = None
        self.held, self.held_code, self.problem, self.doing = "", "", "", ""
        self._put_away: frozenset[Path] = frozenset()  # what a person does not want to hear of
        self._following = 0  # how many bundles followed then
        self.line: SyncLine | None = None
        self._dialog: ExchangeFolderDialog | None = None
        self.rounds = Rounds(self)
        self.rounds.due.connect(lambda: self.exchange(by_itself=True))
        merging.taking.ended.connect(self._taken)
        notices.put_away.connect(self._closed_notice)
        signals = context.signals
        signals.workspace_opened.connect(self._opened)
        signals.workspace_closed.connect(self._forget)
        signals.exported.connect(self._exported)
        if context.workspace is not None:
            self._opened()

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("exchange_folder", self.open)
        sidebar = self._window.sidebar
        if self.line is None or not isValid(self.line) or not sidebar.isAncestorOf(self.line):
            self.line = SyncLine("open", self._context.theme, sidebar)
            self.line.clicked.connect(self.open)
            sidebar.add_below(self.line)
        self._tell()

    # -- which workspace

    def _opened(self) -> None:
        """Another workspace is open: has it a folder?"""
        self._forget()
        workspace = self._context.workspace
        if workspace is None or workspace.read_only or workspace.in_office:
            return
        self.kept = FolderKept.of(self._context.settings, workspace.id)
        self._follow()
        self._tell()

    def _forget(self) -> None:
        self.rounds.end()
        self.kept, self.look = None, None
        self.held, self.held_code, self.problem, self.doing = "", "", "", ""
        self._put_away, self._following = frozenset(), 0
        self._tell()

    def _follow(self) -> None:
        """By itself, or only when asked."""
        if self.kept is None or not self.kept.by_itself:
            self.rounds.end()
        elif not self.rounds.is_on:
            self.rounds.begin()

    def _keep(self, kept: FolderKept | None) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        self.kept = kept
        if kept is None:
            FolderKept.forget(self._context.settings, workspace.id)
        else:
            kept.keep(self._context.settings, workspace.id)
        self._follow()

    # -- the dialog

    def open(self) -> None:
        """Ask what there is, and show it."""
        if self._context.workspace is None:
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.exchange_folder")
        dialog: ExchangeFolderDialog = module.ExchangeFolderDialog(self._context, self._window)
        self._dialog = dialog
        dialog.request_choose.connect(self.choose)
        dialog.request_exchange.connect(self._exchange_now)
        dialog.request_look.connect(self.look_at)
        dialog.request_stop.connect(self.stop)
        dialog.request_colleagues.connect(self._colleagues)
        dialog.switched.connect(self._switch)
        self._tell()
        dialog.begin()
        dialog.open()
        if self.kept is not None and not self.doing:
            self._look_around(Path(self.kept.folder))

    def _shown(self) -> ExchangeFolderDialog | None:
        """The dialog, as long as it is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def choose(self) -> None:
        """Ask for a folder; nothing is left in it before an exchange is asked for."""
        title = self.tr("Exchange folder")
        before = self.kept.folder if self.kept is not None else ""
        folder = self._context.messages.folder(title, before)
        if folder is not None:
            self._look_around(folder, chosen=True)

    def _switch(self, by_itself: bool, reports: bool) -> None:
        if self.kept is not None:
            self._keep(replace(self.kept, by_itself=by_itself, reports=reports))

    def stop(self) -> None:
        """Use no folder any more; what lies in it stays there."""
        self._keep(None)
        self.look, self.held, self.held_code, self.problem = None, "", "", ""
        self._context.signals.said.emit(
            self.tr("The exchange folder is not used any more. What lies in it stays there.")
        )
        self._tell()

    def _colleagues(self) -> None:
        dialog, actions = self._shown(), self._window.actions_book
        if dialog is not None:
            dialog.reject()
        actions["colleagues"].trigger()

    # -- what is done

    def _run(self, work: Work, done: Callable[[Done], None], label: str, *, quiet: bool) -> None:
        """In the worker; what came of a workspace that is not open any more is nobody's."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None or self.doing:
            return
        self.doing = label
        self._tell()

        def doing(_task: Task) -> Done:
            if workspace is not self._context.workspace:
                raise Cancelled
            return work(workspace, services.sync)

        def ended(result: Done) -> None:
            if result[0] is self._context.workspace:
                self.doing, self.problem = "", ""
                done(result)
                self._tell()

        def failed(error: BaseException) -> None:
            if workspace is not self._context.workspace or isinstance(error, Cancelled):
                return
            self.doing = ""
            if not isinstance(error, UserError):
                raise error
            self.problem = error.message
            self._tell()

        shown = "" if quiet else label
        self._context.tasks.run(doing, ended, failed, label=shown, asker=self)

    def _look_around(self, folder: Path, *, chosen: bool = False) -> None:
        """What lies in a folder; it is the one from now on, where it was chosen."""
        known = {one.path: one for one in self.look.came} if self.look is not None else {}

        def work(workspace: Workspace, sync: Any) -> Done:
            return workspace, None, sync.look_around(workspace, folder, known)

        def done(result: Done) -> None:
            self.look = result[2]
            if chosen:
                self._keep(FolderKept(folder=str(folder)))

        label = self.tr("Looking into the folder …")
        self._run(work, done, label, quiet=True)

    def _exchange_now(self, passphrase: str, unchecked: bool) -> None:
        self.exchange(passphrase, unchecked=unchecked)

    def exchange(
        self,
        passphrase: str = "",
        *,
        unchecked: bool = False,
        by_itself: bool = False,
        on_with: bool = False,
        reports: Sequence[Path] = (),
    ) -> None:
        """Leave what others lack, then look at what came. With the passphrase of the seal texts are
        searched for names, else they keep all back; `unchecked` where a reason was given;
        `on_with` where somebody is taking up one after the other."""
        kept = self.kept
        if kept is None:
            return
        self._window.flush()
        self.rounds.done()
        folder = Path(kept.folder)
        why = self.tr("Texts searched before they are left in the exchange folder")
        known = {one.path: one for one in self.look.came} if self.look is not None else {}

        def work(workspace: Workspace, sync: Any) -> Done:
            if passphrase:
                workspace.open_seal(passphrase, why)
            try:
                done = sync.leave(workspace, folder, reports, unchecked=unchecked)
            finally:
                if passphrase:
                    workspace.close_seal()
            return workspace, done, sync.look_around(workspace, folder, known)

        def done(result: Done) -> None:
            self._exchanged(result, by_itself=by_itself, on_with=on_with)

        label = self.tr("Exchanging with the folder …")
        self._run(work, done, label, quiet=by_itself)

    def _exchanged(self, result: Done, *, by_itself: bool, on_with: bool) -> None:
        _workspace, done, look = result
        if done is None or self.kept is None:
            return
        self.look = replace(look, notices=tuple(dict.fromkeys((*done.notices, *look.notices))))
        self.held, self.held_code = done.held, done.held_code
        if not done.held:
            self._keep(self.kept.done(len(done.left)))
        if not by_itself:
            self._context.signals.said.emit(self._said(done))
        if on_with and look.came:
            self.look_at()

    def _said(self, done: Exchanged) -> str:
        if done.held:
            return self.tr("Nothing was left in the exchange folder.")
        said = self.tr("%n bundles left in the exchange folder.", "", len(done.left))
        if done.reports:
            said = self.tr("%n reports left in the exchange folder.", "", len(done.reports))
        elif not done.left:
            said = self.tr("Exchanged: others lack nothing.")
        return said

    # -- what came

    def look_at(self) -> None:
        """Each in the dialog that shows what comes; taking it up is the person's."""
        came = self.look.came if self.look is not None else ()
        self._heard()
        self._tell_notices()
        self._merging.take(one.path for one in came)

    def _taken(self) -> None:
        """Something was taken up: others are told how far one has come, and what follows is
        looked at."""
        if self.kept is not None and self.look is not None and self.look.came:
            QTimer.singleShot(0, self._after_taken)

    def _after_taken(self) -> None:
        if not self._merging.taking.busy:
            self.exchange(by_itself=True, on_with=True)

    def _exported(self, paths: Sequence[Path]) -> None:
        if self.kept is not None and self.kept.reports:
            self.exchange(reports=paths)

    # -- what is told

    def _closed_notice(self, notice_id: str) -> None:
        if notice_id == CAME:
            self._heard()

    def _heard(self) -> None:
        """A person knows of what lies there now; more than that is told again."""
        if self.look is not None:
            self._put_away = frozenset(one.path for one in self.look.came)
            self._following = self.look.following

    def _tell(self) -> None:
        self._tell_line()
        self._tell_notices()
        dialog = self._shown()
        if dialog is not None or (self._dialog is not None and isValid(self._dialog)):
            module = importlib.import_module("irm_desktop.ui.dialogs.exchange_folder")
            state = module.FolderState(
                self.kept, self.look, self.held, self.held_code, self.problem, self.doing
            )
            if self._dialog is not None and self._context.workspace is not None:
                self._dialog.show_state(state)

    def _tell_line(self) -> None:
        if self.line is None or not isValid(self.line):
            return
        if self.kept is None:
            self.line.tell("")
            return
        when = short_when(self.kept, self._context.language)
        said = (
            self.tr("Exchanged {when}").format(when=when) if when else self.tr("Not exchanged yet")
        )
        if self.problem or self.held:
            since = last_words(self.kept, self._context.language)
            said = self.tr("Not exchanged since {when}").format(when=since) if when else said
        more = self.problem or self.held or self.kept.folder
        self.line.tell(said, more, amber=bool(self.problem or self.held))

    def _tell_notices(self) -> None:
        look = self.look
        if look is not None and self._is_new(look):
            said = self.tr("{what}. Nothing is taken up before you have seen it.")
            acts = ((self.tr("Look at it …"), self.look_at),)
            words = said.format(what=came_words(look.came))
            self._notices.say(Notice(CAME, "info", words, acts, closes=True))
        else:
            self._notices.take(CAME)
        if self.held and self._shown() is None:
            said = self.tr("Nothing was left in the exchange folder. {why}").format(why=self.held)
            acts = ((self.tr("Exchange folder …"), self.open),)
            self._notices.say(Notice(HELD, "warning", said, acts, closes=True))
        else:
            self._notices.take(HELD)

    def _is_new(self, look: Look) -> bool:
        """Whether a person has not heard of all that came."""
        more = look.following > self._following
        return bool(look.came) and (
            more or any(one.path not in self._put_away for one in look.came)
        )
