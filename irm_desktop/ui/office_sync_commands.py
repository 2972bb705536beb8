"""The office database of the open workspace: tried, synced with now, or by itself.

By itself it sends what the office lacks and says what came. Taking that up is a click: nothing is
written into the workspace before a person has seen it.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from irm_desktop.errors import UserError
from irm_desktop.ui.aside import Aside
from irm_desktop.ui.context import Context
from irm_desktop.ui.exchange_memory import OfficeKept
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_commands import MergeCommands
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.office_telling import CAME, OfficeState, OfficeTelling
from irm_desktop.ui.office_words import NO_COUNTRY, PASSWORD, refusal
from irm_desktop.ui.rounds import Rounds
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace
    from irm_desktop.sync.office.coming import FromOffice
    from irm_desktop.sync.office.records import OfficeFacts
    from irm_desktop.sync.office.sync import Sent
    from irm_desktop.ui.dialogs.office_entry import Entry
    from irm_desktop.ui.dialogs.office_sync import OfficeSyncDialog


@dataclass(frozen=True, slots=True)
class Way:
    """How a sync is done: by itself, on from one part to the next, past the names."""

    by_itself: bool = False
    on_with: bool = False
    passphrase: str = ""
    unchecked: bool = False
    country: str = ""
    only_try: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """What a sync did, and of which workspace."""

    workspace: Workspace
    sent: Sent
    came: FromOffice | None
    missing: int


class OfficeSyncCommands(QObject):
    """Connects the action. Passwords are remembered until the program ends, and in the keyring
    where a person wants that."""

    def __init__(
        self, context: Context, window: MainWindow, notices: Notices, merging: MergeCommands
    ) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._merging = merging
        self.passwords: dict[str, str] = {}  # by address
        self.kept: OfficeKept | None = None
        self.facts: OfficeFacts | None = None
        self.came: FromOffice | None = None
        self.held, self.held_code = "", ""
        self.problem, self.problem_code = "", ""
        self.doing, self.missing = "", 0
        self._put_away = 0  # entries of which a person does not want to hear
        self._task: Task | None = None
        self.telling = OfficeTelling(context, notices, self)
        self.telling.request_open.connect(self.open)
        self.telling.request_look.connect(self.look_at)
        self._dialog: OfficeSyncDialog | None = None
        self.aside = Aside(self)
        self.rounds = Rounds(self)
        self.rounds.due.connect(lambda: self.sync(Way(by_itself=True)))
        merging.taking.ended.connect(self._taken)
        notices.put_away.connect(self._closed_notice)
        context.signals.workspace_opened.connect(self._opened)
        context.signals.workspace_closed.connect(self._forget)
        if context.workspace is not None:
            self._opened()

    def attach(self) -> None:
        """Make the action; the menus are built after all commands have attached theirs."""
        self._window.actions_book.attach("office_sync", self.open)
        self.telling.attach(self._window.sidebar)
        self._tell()

    @property
    def busy(self) -> bool:
        return bool(self.doing)

    # -- which workspace

    def _opened(self) -> None:
        """Another workspace is open: has it an office?"""
        self._forget()
        workspace = self._context.workspace
        if workspace is None or workspace.read_only or workspace.in_office:
            return
        self.kept = OfficeKept.of(self._context.settings, workspace.id)
        self._follow()
        self._tell()

    def _forget(self) -> None:
        self.rounds.end()
        self.aside.forget()
        self.kept, self.facts, self.came, self._task = None, None, None, None
        self.held, self.held_code, self.problem, self.problem_code = "", "", "", ""
        self.doing, self.missing, self._put_away = "", 0, 0
        self._tell()

    def _follow(self) -> None:
        """By itself, or only when asked."""
        if self.kept is None or not self.kept.by_itself:
            self.rounds.end()
        elif not self.rounds.is_on:
            self.rounds.begin()

    def _keep(self, kept: OfficeKept | None) -> None:
        workspace = self._context.workspace
        if workspace is None:
            return
        self.kept = kept
        if kept is None:
            OfficeKept.forget(self._context.settings, workspace.id)
        else:
            kept.keep(self._context.settings, workspace.id)
        self._follow()

    # -- the dialog

    def open(self) -> None:
        """Show what is known of it."""
        services = self._context.services
        if self._context.workspace is None or services is None:
            return
        module = importlib.import_module("irm_desktop.ui.dialogs.office_sync")
        dialog: OfficeSyncDialog = module.OfficeSyncDialog(
            self._context, self._window, keyring=services.office.has_keyring
        )
        self._dialog = dialog
        if self.kept is not None:
            dialog.lines.fill(self.kept.url, services.office.user(self.kept.url))
        dialog.request_try.connect(lambda entry: self._enter(entry, Way(only_try=True)))
        dialog.request_sync.connect(self._sync_now)
        dialog.request_look.connect(self.look_at)
        dialog.request_stop.connect(self.stop)
        dialog.switched.connect(self._switch)
        dialog.given_up.connect(self.give_up)
        self._tell()
        dialog.begin()
        if self.problem:
            dialog.refuse(self.problem, password=self.problem_code in PASSWORD)
        dialog.open()

    def _shown(self) -> OfficeSyncDialog | None:
        """The dialog, as long as it is open."""
        dialog = self._dialog
        return dialog if dialog is not None and isValid(dialog) and dialog.isVisible() else None

    def _switch(self, by_itself: bool) -> None:
        if self.kept is not None:
            self._keep(replace(self.kept, by_itself=by_itself))

    def stop(self) -> None:
        """Sync with no office any more; what it holds stays there."""
        if self.kept is not None:
            self.passwords.pop(self.kept.url, None)
        self._keep(None)
        self.facts, self.came, self.held, self.held_code = None, None, "", ""
        self.problem, self.problem_code = "", ""
        said = self.tr("This workspace is not synced any more. What the office holds stays there.")
        self._context.signals.said.emit(said)
        self._tell()

    def give_up(self) -> None:
        """Stop what goes on; what was sent and taken up stays."""
        if self._task is not None:
            self._task.cancel()
        elif self.aside.busy:
            self.aside.forget()
            self._failed(Cancelled())

    # -- entering

    def _sync_now(self, entry: Entry, passphrase: str, unchecked: bool) -> None:
        way = Way(passphrase=passphrase, unchecked=unchecked, country=entry.country)
        self._enter(entry, way)

    def _enter(self, entry: Entry, way: Way) -> None:
        """With what was typed in the dialog."""
        services, dialog = self._context.services, self._shown()
        if services is None or self.busy:
            return
        try:
            url = services.office.url(entry.place, entry.user)
        except UserError as error:
            if dialog is not None:
                dialog.refuse(refusal(error))
            return
        self._knock(url, entry.password or self.passwords.get(url, ""), way, entry.remember)

    def sync(self, way: Way) -> None:
        """With the office that is kept."""
        if self.kept is not None and not self.busy:
            url = self.kept.url
            self._knock(url, self.passwords.get(url, ""), way)

    def _knock(self, url: str, password: str, way: Way, remember: bool = False) -> None:
        """Ask the office who one is there: in a thread of its own, for it may not answer."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is None or services is None:
            return
        self._window.flush()
        self.rounds.done()
        self.doing = self.tr("Calling the office …")
        self._tell()

        def work() -> OfficeFacts:
            office = services.sync.office
            facts: OfficeFacts = office.meet(url, password)
            if remember and password:
                office.keep_password(url, password)
            return facts

        def met(facts: OfficeFacts) -> None:
            if password:
                self.passwords[url] = password
            self.facts, self.problem, self.problem_code = facts, "", ""
            self.doing = ""
            if not way.only_try:
                kept = self.kept or OfficeKept(url=url)
                self._keep(replace(kept, url=url, words=facts.words))
                self._exchange(workspace, url, password, way)
            self._tell()

        self.aside.run(work, met, self._failed)

    # -- syncing

    def _exchange(self, workspace: Workspace, url: str, password: str, way: Way) -> None:
        services = self._context.services
        if services is None:
            return
        self.doing = self.tr("Syncing with the office …")
        why = self.tr("Texts searched before they are sent to the office")

        def work(task: Task) -> Result:
            if workspace is not self._context.workspace:
                raise Cancelled

            def progress(_what: str, done: int, total: int) -> None:
                task(done, total)

            office = services.sync.office
            if way.passphrase:
                workspace.open_seal(way.passphrase, why)
            try:
                sent = office.send(
                    workspace, url, password, progress, country=way.country, unchecked=way.unchecked
                )
            finally:
                if way.passphrase:
                    workspace.close_seal()
            came = office.coming(workspace, url, password)
            missing = 0
            if came is None:
                _, missing = office.settle(workspace, url, password, progress)
            return Result(workspace, sent, came, missing)

        def done(result: Result) -> None:
            if result.workspace is self._context.workspace:
                self._synced(result, way)

        def failed(error: BaseException) -> None:
            if workspace is self._context.workspace:
                self._failed(error)

        label = "" if way.by_itself else self.doing
        self._task = self._context.tasks.run(work, done, failed, label=label, asker=self)
        self._task.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        dialog = self._shown()
        if dialog is not None:
            dialog.progress(done, total)

    def _synced(self, result: Result, way: Way) -> None:
        self._task, self.doing = None, ""
        sent, withheld = result.sent, result.sent.withheld
        self.came, self.missing = result.came, result.missing
        self.held = withheld.sentence if withheld is not None else ""
        self.held_code = withheld.code if withheld is not None else ""
        if self.kept is not None and not self.held:
            self._keep(self.kept.done(sent.entries, files=sent.files))
        dialog = self._shown()
        if dialog is not None:
            dialog.show_country(False)
            dialog.lines.password.clear()
        if not way.by_itself:
            self._context.signals.said.emit(self._said())
        self._tell()
        if way.on_with and self.came is not None:
            self.look_at()

    def _said(self) -> str:
        if self.held:
            return self.tr("Nothing was sent to the office.")
        if self.came is not None:
            return self.tr("Synced; what others wrote waits to be looked at.")
        return self.tr("Synced: the office and this workspace hold the same.")

    def _failed(self, error: BaseException) -> None:
        """Said in the dialog where it is open, else in the side: nobody is interrupted."""
        self._task, self.doing = None, ""
        dialog = self._shown()
        if isinstance(error, Cancelled):
            said = self.tr("Stopped. What was sent and taken up before that is kept.")
            self._context.signals.said.emit(said)
            self._tell()
            return
        if not isinstance(error, UserError):
            self._tell()
            raise error
        self.problem, self.problem_code = refusal(error), error.code
        self._tell()
        if dialog is not None:
            dialog.refuse(self.problem, password=error.code in PASSWORD)
            if error.code == NO_COUNTRY:
                dialog.show_country(True)

    # -- what came

    def look_at(self) -> None:
        """In the dialog that shows what comes; taking it up is the person's."""
        if self.came is not None:
            self._put_away = len(self.came.change_set.entries)
            self._tell()
            preview = replace(self.came.preview, source=self.tr("the office"))
            self._merging.taking.offer(replace(self.came, preview=preview))

    def _taken(self) -> None:
        """Something was taken up: the office is told, and what follows is looked at."""
        if self.kept is not None and self.came is not None:
            QTimer.singleShot(0, self._after_taken)

    def _after_taken(self) -> None:
        if not self._merging.taking.busy:
            self.sync(Way(by_itself=True, on_with=True))

    # -- what is told

    def _closed_notice(self, notice_id: str) -> None:
        if notice_id == CAME and self.came is not None:
            self._put_away = len(self.came.change_set.entries)

    def _tell(self) -> None:
        state = OfficeState(
            self.kept,
            self.facts,
            self.came,
            self.held,
            self.held_code,
            self.missing,
            self.doing,
            self.problem,
            self.problem_code,
        )
        came = self.came is not None and len(self.came.change_set.entries) > self._put_away
        self.telling.tell(state, came=came, held=self._shown() is None)
        dialog = self._dialog
        if dialog is not None and isValid(dialog) and self._context.workspace is not None:
            dialog.show_state(state)
