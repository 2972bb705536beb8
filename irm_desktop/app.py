"""The composition root: the only module that builds settings, workspace and window.

The first paint needs Qt and our light modules alone. After it come, each as soon as the one before
is on the screen: the first list, read without SQLAlchemy; the workspace, opened with it in the
worker thread; the dialogs. Import and export wait until a dialog asks for them. With
`IRM_DESKTOP_TRACE_START=1` the monotonic clock in milliseconds is written to standard error at
`painted`, `list` and `ready` (the workspace's own list and panel are painted), for the benchmark.
"""

from __future__ import annotations

import gc
import getpass
import importlib
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from irm_desktop import __version__, paths
from irm_desktop.errors import UserError
from irm_desktop.settings import Settings
from irm_desktop.ui import fonts, language, window_memory
from irm_desktop.ui.context import Context
from irm_desktop.ui.crash import Crash
from irm_desktop.ui.events import Signals
from irm_desktop.ui.garbage import Garbage
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.messages import Messages
from irm_desktop.ui.operations import Operations
from irm_desktop.ui.tasks import Task, Tasks
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.window_commands import WindowCommands
from irm_desktop.ui.workspace_commands import WorkspaceCommands
from irm_desktop.ui.workspace_names import is_office

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import InstrumentLibrary
    from irm_desktop.services import LoadedServices
    from irm_desktop.storage.quick_read import Outline
    from irm_desktop.storage.workspace import Workspace

NAME = "IRM Desktop"


def trace(word: str) -> None:
    if os.environ.get("IRM_DESKTOP_TRACE_START"):
        print(f"{word} {time.monotonic() * 1000:.0f}", file=sys.stderr, flush=True)


class Commands(Protocol):
    """Connects actions; called again when the window was built anew."""

    def attach(self) -> None: ...


class Application(QObject):
    """Starts in steps: window, first list, everything; and ends without losing a word."""

    completed = Signal()  # all that the start makes is there

    def __init__(self, path: Path | None, application: QApplication) -> None:
        super().__init__()
        self._garbage = Garbage(self)
        self.settings = Settings()
        self._language = language.Language(application)
        self.context = self._make_context()
        self.window = MainWindow(self.context)
        self.context.messages.parent = self.window
        self.workspaces = WorkspaceCommands(self.context, self.window, self._actor)
        self.commands: list[Commands] = [
            WindowCommands(self.context, self.window),
            self.workspaces,
        ]
        self.path = path or next(iter(self.settings.recent_files()), None)
        self.refused: Callable[[UserError], bool] = lambda _error: False  # what is no fault

    def _make_context(self) -> Context:
        signals, theme = Signals(self), Theme(self.settings, self)
        context = Context(self.settings, signals, theme, Tasks(self), Messages())
        context.language = language.chosen(self.settings.get("language"))
        self._language.use(context.language)
        context.operations = Operations(context, self)
        return context

    def start(self) -> None:
        """Show the window; all else follows the first paint."""
        self.context.theme.apply()
        self.context.theme.follow_system()
        self._attach()
        self.window.rebuilt.connect(self._attach)
        self.context.theme.changed.connect(self.window.rebuild, Qt.ConnectionType.QueuedConnection)
        self.settings.on_change(self._setting_changed)
        if self.path is not None:
            self.window.show_name(self.path)
        self.window.painted.connect(self._painted, Qt.ConnectionType.QueuedConnection)
        self.window.closing.connect(self.stop)
        self.window.restore()
        self.window.show()

    def _attach(self) -> None:
        for commands in self.commands:
            commands.attach()
        self.window.top.build(self.window.actions_book)

    def _setting_changed(self, key: str) -> None:
        if key == "language":
            self.context.language = language.chosen(self.settings.get("language"))
            self._language.use(self.context.language)
            self.context.signals.language_changed.emit(self.context.language)
        if key in ("language", "compact_rows", "single_keys"):
            QTimer.singleShot(0, self.window.rebuild)

    def _painted(self) -> None:
        trace("painted")
        path = self.path

        def first(_task: Task) -> tuple[InstrumentLibrary, Outline] | None:
            outline = _outline(path)
            return None if outline is None else (_instruments_of(outline), outline)

        self.context.tasks.run(first, self._show_outline, self.context.operations.fail)

    def _show_outline(self, found: tuple[InstrumentLibrary, Outline] | None) -> None:
        if found is not None:
            self.context.library, outline = found
            self.window.fill_side(outline.members, outline.plans)
            plan = next((p for p in outline.plans if p.id == outline.plan_id), None)
            if plan is not None:
                self.window.show_page("commitments")
                self.window.commitments.show_outline(plan, outline.rows)
        _paint_now(self.window)
        trace("list")
        self._load()
        fonts.load(fonts.LATER)
        importlib.import_module("irm_desktop.logs").start()
        importlib.import_module("irm_desktop.ui.crash_report")

    def _load(self) -> None:
        """In the worker: import storage, open the workspace with it."""
        path, actor = self.path, self._actor()

        def load(_task: Task) -> tuple[LoadedServices, Workspace | UserError | None]:
            module = importlib.import_module("irm_desktop.services")
            services: LoadedServices = module.LoadedServices(_library())
            if path is None or is_office(path):
                return services, None
            try:
                return services, services.storage.open(path, actor)
            except UserError as error:
                return services, error

        self.context.tasks.run(load, self._ready, self.context.operations.fail)

    def _ready(self, found: tuple[LoadedServices, Workspace | UserError | None]) -> None:
        self.context.services, workspace = found
        self.context.library = found[0].library
        if workspace is None or isinstance(workspace, UserError):
            self._complete()  # the page that is shown now asks for dialogs
            self.window.workspace_closed()
            trace("ready")
            if workspace is not None and self.path is not None:
                self.workspaces.refused(self.path, workspace)
            elif self.path is not None:  # an office: nobody waits for a network to see the window
                self.workspaces.open_path(self.path)
            return
        self.workspaces.take(workspace)
        _paint_now(self.window)
        trace("ready")
        self._complete()

    def _complete(self) -> None:
        """All is shown: now the dialogs, and the icons in the menus."""
        module = importlib.import_module("irm_desktop.ui.dialog_commands")
        dialogs = module.DialogCommands(self.context, self.window, self.workspaces)
        module = importlib.import_module("irm_desktop.ui.interview_commands")
        interviews = module.InterviewCommands(self.context, self.window)
        module = importlib.import_module("irm_desktop.ui.evidence_commands")
        evidence = module.EvidenceCommands(self.context, self.window)
        module = importlib.import_module("irm_desktop.ui.review_commands")
        review = module.ReviewCommands(self.context, self.window)
        module = importlib.import_module("irm_desktop.ui.safety_commands")
        safety = module.SafetyCommands(self.context, self.window, self.workspaces)
        module = importlib.import_module("irm_desktop.ui.encryption_commands")
        encryption = module.EncryptionCommands(self.context, self.window, self.workspaces)
        module = importlib.import_module("irm_desktop.ui.merge_commands")
        merging = module.MergeCommands(self.context, self.window, self.workspaces, safety.notices)
        module = importlib.import_module("irm_desktop.ui.office_commands")
        office = module.OfficeCommands(self.context, self.window, self.workspaces, safety.notices)
        self.refused = office.watch.failed
        module = importlib.import_module("irm_desktop.ui.sync_commands")
        syncing = module.SyncCommands(
            self.context, self.window, self.workspaces, safety.notices, merging
        )
        module = importlib.import_module("irm_desktop.ui.exchange_commands")
        exchange = module.ExchangeCommands(self.context, self.window)
        late = (dialogs, interviews, evidence, review, safety, encryption, merging, office, syncing,
                exchange)  # fmt: skip
        self.commands += late
        for commands in late:
            commands.attach()
        self.window.actions_book.show_icons()
        self.window.actions_book.set_state(ready=True)
        self.window.top.build(self.window.actions_book)
        self._garbage.start()
        self.completed.emit()

    def _actor(self) -> str:
        name = self.settings.get("actor")
        return str(name) if name else getpass.getuser()

    def stop(self) -> None:
        """End the worker, close the file."""
        self.context.tasks.stop()
        if self.context.workspace is not None:
            self.context.signals.workspace_closing.emit(self.context.workspace)
            self.context.workspace.close()
            self.context.workspace = None


def _outline(path: Path | None) -> Outline | None:
    """The first list, read without SQLAlchemy; None where the file must be upgraded or is not
    one of ours: opening it will say so."""
    if path is None or is_office(path):
        return None
    quick_read = importlib.import_module("irm_desktop.storage.quick_read")
    try:
        outline: Outline | None = quick_read.first_outline(path, None)
    except UserError:
        return None
    return outline


def _instruments_of(outline: Outline) -> InstrumentLibrary:
    """The instrument of the plan in the outline alone, without what is asked of plans and members:
    reading everything takes three times as long."""
    shown = {plan.instrument for plan in outline.plans if plan.id == outline.plan_id}
    files = importlib.import_module("irm_desktop.domain.instrument_file")
    library: InstrumentLibrary = files.load_library(
        paths.resources() / "instruments", shown, commitments_only=True
    )
    return library


def _library() -> InstrumentLibrary:
    files = importlib.import_module("irm_desktop.domain.instrument_file")
    library: InstrumentLibrary = files.load_library(paths.resources() / "instruments")
    return library


def _paint_now(window: MainWindow) -> None:
    """Lay out and paint what has changed before the next piece of work begins."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    window.repaint()


def _log_crash(text: str) -> None:
    """Logging is imported after the first paint, or when it is needed before."""
    logs = importlib.import_module("irm_desktop.logs")
    logs.start()
    logs.get("crash").error(text)


def run(argv: Sequence[str] = ()) -> int:
    """Open the window, on the workspace named first in `argv` if there is one."""
    gc.disable()  # none is looked for before the start is done; `Garbage` goes on from there
    QApplication.setStyle("Fusion")
    application = QApplication(["irm-desktop"])
    application.setApplicationName(NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("irm-desktop")
    fonts.load(fonts.FIRST)
    with Crash(_log_crash) as crash:
        program = Application(Path(argv[0]) if argv else None, application)
        crash.refused.append(lambda error: program.refused(error))
        program.completed.connect(gc.freeze)  # what the start has made stays: never look again
        window_memory.fit(program.window, application.primaryScreen().availableSize())
        program.start()
        return application.exec()
