"""What the actions do that open a dialog, the import page or the palette."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from irm_desktop.domain.changes import Change
from irm_desktop.domain.seal_records import NameFound
from irm_desktop.ui.context import Context
from irm_desktop.ui.country_names import read_names
from irm_desktop.ui.dialogs.about import AboutDialog
from irm_desktop.ui.dialogs.evidence_pack import EvidencePackDialog
from irm_desktop.ui.dialogs.export import ExportDialog
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.export_office import OfficeDialog
from irm_desktop.ui.dialogs.export_open_data import OpenDataDialog
from irm_desktop.ui.dialogs.journal import JournalDialog
from irm_desktop.ui.dialogs.new_member import NewMemberDialog
from irm_desktop.ui.dialogs.new_plan import NewPlanDialog
from irm_desktop.ui.dialogs.plan_fields import PlanFieldsDialog
from irm_desktop.ui.dialogs.settings import SettingsDialog
from irm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.first_run import FirstRunPage
from irm_desktop.ui.pages.import_choose import READABLE, dropped_file
from irm_desktop.ui.pages.import_page import ImportPage
from irm_desktop.ui.pages.import_reading import Reading
from irm_desktop.ui.pages.numbers_page import NumbersPage
from irm_desktop.ui.pages.overview import OverviewPage
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.people_page import PeoplePage
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.pages.sources_page import SourcesPage
from irm_desktop.ui.palette import Palette
from irm_desktop.ui.search_commands import SearchCommands
from irm_desktop.ui.sending_commands import SendingCommands
from irm_desktop.ui.workspace_commands import SUFFIX, WorkspaceCommands


class DialogCommands(QObject):
    """Connects those actions, and the pages that ask for what only the window can do."""

    def __init__(self, context: Context, window: MainWindow, workspaces: WorkspaceCommands) -> None:
        super().__init__(window)
        self._context, self._window, self._workspaces = context, window, workspaces
        self._reading: Reading | None = None
        self._search = SearchCommands(context, window)
        self.sending = SendingCommands(context, window, self._show_place)
        self.palette = self._make_palette()
        window.page_made.connect(self._page_made)
        context.signals.workspace_opened.connect(self._name_countries)
        context.signals.language_changed.connect(self._name_countries)
        if context.workspace is not None:
            self._name_countries()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def _name_countries(self) -> None:
        """Names of countries in the window's language, read once in the worker."""
        context, language = self._context, self._context.language
        if context.names.language == language:
            return
        first = not context.names.language
        context.names.use(language, {})

        def use(names: Mapping[str, str]) -> None:
            if context.language == language:
                context.names.use(language, names)
                if not first or self._named_otherwise():
                    self._show_names()

        context.tasks.run(lambda _task: read_names(language), use, context.operations.fail)

    def _named_otherwise(self) -> bool:
        """Whether a member is stored under another name than the one that is shown."""
        workspace, names = self._context.workspace, self._context.names
        members = workspace.members() if workspace is not None else ()
        return any(names.of_member(one) != one.name for one in members)

    def _show_names(self) -> None:
        """Members are named otherwise: say so in the tree and on the page."""
        window, workspace = self._window, self._context.workspace
        if workspace is not None:
            window.fill_side(workspace.members(), workspace.plans())
            window.page(window.page_id).open_plan(window.plan_id)
            window.sidebar.show_page(window.page_id)

    def _make_palette(self) -> Palette:
        palette = Palette(self._context, self._window.actions_book, self._window)
        palette.request_plan.connect(self._window.open_plan)
        palette.request_commitment.connect(self._window.go_to)
        palette.request_hit.connect(self._search.show_hit)
        return palette

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        self._search.attach()
        self.sending.attach()
        self.palette.deleteLater()
        self.palette = self._make_palette()
        actions = self._window.actions_book
        for action_id, work in (
            ("palette", self.open_palette),
            ("import", self.open_import),
            ("export", self.open_export),
            ("export_open_data", self.open_open_data),
            ("export_office", self.open_office),
            ("verify_journal", self.open_journal),
            ("evidence_pack", self.open_evidence_pack),
            ("settings", self.open_settings),
            ("shortcuts", self.open_shortcuts),
            ("about", self.open_about),
            ("add_member", self.add_member),
            ("add_plan", self.add_plan),
            ("plan_fields", self.edit_plan),
        ):
            actions.attach(action_id, work)
        self._window.top.request_palette.connect(self.open_palette)

    def _page_made(self, page: Page) -> None:
        actions = self._window.actions_book
        if isinstance(page, OverviewPage):
            page.request_rows.connect(self._show_rows)
            page.request_export.connect(self.open_export)
        elif isinstance(page, ReportPage):
            page.request_export.connect(self.open_export)
            self._attach_report(page)
        elif isinstance(page, NumbersPage):
            page.request_export.connect(self.open_office)
        elif isinstance(page, PeoplePage | SourcesPage):
            page.request_place.connect(self._show_place)
        elif isinstance(page, ImportPage):
            reading = self._reading
            page.imported.connect(self._imported)
            page.reading_changed.connect(self._keep_reading)
            if reading is not None:
                page.resume(reading)
        elif isinstance(page, FirstRunPage):
            page.request_action.connect(lambda action_id: actions[action_id].trigger())
            page.request_open.connect(self._workspaces.open_path)
            page.request_start_from_table.connect(self.start_from_table)

    def _show_place(self, place: NameFound) -> None:
        """Go to the record in whose texts a sealed name stands."""
        window, target = self._window, place.target_id
        match place.target_kind:
            case "commitment":
                window.go_to(target)
            case "plan":
                window.open_plan(target, "report")
            case "member":
                window.show_page("eligibility", target)
            case "stakeholder":
                window.show_page("people", target)
            case "source" | "interview":
                window.show_page(f"{place.target_kind}s", target)

    def _attach_report(self, page: ReportPage) -> None:
        """The report has keys of its own; they come with it."""
        actions = self._window.actions_book
        page.attach(actions)
        page.shown.connect(lambda there: actions.set_state(report=there))
        self._window.top.build(actions)

    def _keep_reading(self, reading: Reading | None) -> None:
        self._reading = reading

    def start_from_table(self) -> None:
        """Choose a table, make a workspace for it, look at the table on the import page."""
        services, messages = self._context.services, self._context.messages
        filters = self.tr("Tables") + f" ({' '.join(f'*{suffix}' for suffix in READABLE)})"
        table = messages.open_file(self.tr("Choose a table"), "", filters)
        if table is None or services is None:
            return
        filters = self.tr("Workspaces") + f" (*{SUFFIX})"
        title = self.tr("New workspace for {name}").format(name=table.name)
        path = messages.save_file(title, str(table.with_suffix(SUFFIX)), filters)
        if path is None:
            return
        self._workspaces.create(path, lambda: self.open_import(table))

    def open_palette(self) -> None:
        self._window.flush()
        self.palette.open(self._window.plan_id)

    def _warm(self) -> None:
        """Have the libraries of files imported while the person still looks and chooses."""
        services = self._context.services
        if services is not None:
            fail = self._context.operations.fail
            self._context.tasks.run(lambda _task: services.warm(), _nothing, fail)

    def open_import(self, path: Path | None = None) -> None:
        self._warm()
        self._window.show_page("import", path)
        self._window.page("import").focus_first()

    def open_export(self, kind: str = "", language: str = "") -> None:
        """Propose the report of this kind and language; else the one that is in work."""
        self._window.flush()
        self._warm()
        if self._window.plan_id is not None:
            dialog = ExportDialog(self._context, self._window.plan_id, self._window)
            dialog.propose(kind, language)
            self._open_export(dialog)

    def open_open_data(self) -> None:
        self._window.flush()
        self._warm()
        self._open_export(OpenDataDialog(self._context, self._window.plan_id, self._window))

    def open_office(self) -> None:
        self._window.flush()
        self._warm()
        self._open_export(OfficeDialog(self._context, self._window))

    def open_journal(self) -> None:
        self._window.flush()
        JournalDialog(self._context, self._window).open()

    def open_evidence_pack(self) -> None:
        self._window.flush()
        self._warm()
        self._open_export(EvidencePackDialog(self._context, self._window))

    def _open_export(self, dialog: ExportFrame) -> None:
        dialog.request_place.connect(self._show_place)
        dialog.open()

    def open_settings(self) -> None:
        SettingsDialog(self._context, self._window).open()

    def open_shortcuts(self) -> None:
        ShortcutsDialog(self._context.theme, self._window).open()

    def open_about(self) -> None:
        AboutDialog(self._context.theme, self._window).open()

    def add_member(self) -> None:
        NewMemberDialog(self._context, self._window).open()

    def add_plan(self) -> None:
        """Ask for a plan; when it is added, open it."""
        workspace, plan_id = self._context.open_workspace, self._window.plan_id
        member = workspace.plan(plan_id).member_id if plan_id is not None else None
        dialog = NewPlanDialog(self._context, member, self._window)
        dialog.added.connect(self._window.open_plan)
        dialog.open()

    def edit_plan(self) -> None:
        if self._window.plan_id is not None:
            PlanFieldsDialog(self._context, self._window.plan_id, self._window).open()

    def _show_rows(self, plan_id: str, ids: Sequence[str], label: str) -> None:
        """The table of the plan with these commitments alone."""
        if plan_id != self._window.plan_id:
            self._window.open_plan(plan_id)
        self._window.show_page("commitments")
        self._window.commitments.pane.show_only(ids, label)

    def _imported(self, change: Change) -> None:
        """Open the first plan that the import has brought or filled."""
        plans = self._context.open_workspace.plans()
        touched = [plan for plan in plans if plan.id in change.records]
        if touched:
            self._window.open_plan(touched[0].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A table that is dropped anywhere on the window is looked at on the import page."""
        if isinstance(event, QDragEnterEvent) and self._readable(event) is not None:
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            path = self._readable(event)
            if path is not None:
                event.acceptProposedAction()
                self.open_import(path)
                return True
        return super().eventFilter(watched, event)

    def _readable(self, event: QDropEvent) -> Path | None:
        path = dropped_file(event)
        if self._context.workspace is None or path is None:
            return None
        return path if path.suffix.lower() in READABLE else None


def _nothing(_result: None) -> None:
    """Nobody waits for the end of `_warm`."""
