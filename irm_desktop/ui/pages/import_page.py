"""Import a table: choose it, match its columns where needed, look at the findings, take it over.

A page, not a dialog. Reading and comparing go to the worker thread; nothing is saved before the
person has seen every finding.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from irm_desktop.domain.changes import Change
from irm_desktop.domain.date_choices import decide_dates
from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.domain.findings_list import findings_csv
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.import_choose import ChoosePane, WaitPane
from irm_desktop.ui.pages.import_files import ImportFiles
from irm_desktop.ui.pages.import_findings import FindingsPane
from irm_desktop.ui.pages.import_mapping import MappingPane
from irm_desktop.ui.pages.import_reading import LAYOUTS, MAPPED, MATCHABLE, Reading
from irm_desktop.ui.pages.import_sheets import SheetChoice
from irm_desktop.ui.pages.import_targets import targets_of
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.steps import Step, Steps
from irm_desktop.ui.tasks import Cancelled, Task


class ImportPage(Page):
    """The four steps. `imported` tells that a draft was taken over."""

    imported = Signal(object)  # Change
    reading_changed = Signal(object)  # Reading, or None where no file is looked at

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._reading: Reading | None = None
        self._task: Task | None = None
        self._files = ImportFiles(context, self)
        self._build()
        self._show(0)
        context.operations.failed.connect(self._could_not_accept)

    def _build(self) -> None:
        theme, px = self.context.theme, self.context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(24), px(12))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        self._title = Words(self.tr("Import a table"), theme, "title")
        self._about = Words("", theme, "base", "text2")
        head.addWidget(self._title)
        head.addSpacing(px(12))
        head.addWidget(self._about, 1)
        self.sheets = SheetChoice(theme, self)
        self.sheets.chosen.connect(self._read_sheet)
        head.addWidget(self.sheets)
        column.addLayout(head)
        self._steps = Steps(theme, parent=self)
        self._steps.setMaximumWidth(px(780))
        column.addWidget(self._steps)
        self.choose = ChoosePane(theme, self)
        self.wait = WaitPane(theme, self)
        self.mapping = MappingPane(theme, self)
        self.findings = FindingsPane(theme, self)
        self._stack = QStackedWidget(self)
        for pane in (self.choose, self.wait, self.mapping, self.findings):
            self._stack.addWidget(pane)
        column.addWidget(self._stack, 1)
        column.addLayout(self._make_foot())
        self.choose.chosen.connect(self.start)
        self.choose.asked.connect(self.choose_file)
        self.wait.cancelled.connect(self.cancel)
        self.mapping.request_save.connect(self._save_mapping)
        self.mapping.request_load.connect(self._load_mapping)
        self.findings.orders_changed.connect(self._read_dates_as)

    def _make_foot(self) -> QHBoxLayout:
        theme = self.context.theme
        row = QHBoxLayout()
        self._sum = Words("", theme, "base", "text2")
        self.save_list = button(self.tr("Save findings as a list"), theme, "ghost", "download")
        self.save_list.clicked.connect(self._save_findings)
        self.back = button(self.tr("Back"), theme)
        self.back.clicked.connect(self._back)
        self.go = button("", theme, "primary")
        self.go.clicked.connect(self._forward)
        row.addWidget(self._sum, 1)
        for part in (self.save_list, self.back, self.go):
            row.addWidget(part)
        return row

    # What the window asks of the page

    def show_argument(self, argument: object) -> None:
        """A path: read it. Nothing: choose a file, or go on where the person was."""
        if isinstance(argument, Path):
            self.start(argument)

    def focus_first(self) -> None:
        (self.choose.button if self._reading is None else self.findings.list).setFocus()

    def resume(self, reading: Reading) -> None:
        """Go on with a file that was looked at before the window was built anew."""
        self._reading = reading
        if reading.draft is None:
            self._read()
        else:
            self.findings.show_findings(reading.draft, reading.findings)
            self._show(3)

    # Steps

    def choose_file(self) -> None:
        filters = self.tr("Tables") + " (*.xlsx *.xlsm *.csv *.tsv *.txt)"
        folder = self.context.settings.get("import_folder")
        path = self.context.messages.open_file(self.tr("Choose a table"), folder, filters)
        if path is not None:
            self.start(path)

    def start(self, path: Path) -> None:
        """Read `path` and show what was found."""
        self.context.settings.set("import_folder", str(path.parent))
        self.findings.orders.forget()
        self._reading = Reading(path)
        self._read()

    def cancel(self) -> None:
        """Stop reading; nothing was changed, and the status line says so."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        reading, self._reading = self._reading, None
        if reading is not None and reading.draft is not None:
            self._reading = reading
            self._show(3)
        else:
            self._show(0)
        self.context.signals.said.emit(self.tr("Nothing was changed."))

    def _read(self) -> None:
        reading, services = self._reading, self.context.services
        library = self.context.library
        if reading is None or services is None or library is None:
            return
        workspace = self.context.workspace
        chosen = {"mapping": reading.mapping, "sheet": reading.sheet}
        options: dict[str, Any] = {**chosen, **reading.supplied}
        orders, known = dict(reading.orders), reading.as_read

        def work(task: Task) -> tuple[Draft, Draft, tuple[Finding, ...]]:
            as_read = known or services.importing.read_draft(reading.path, library, **options)
            task(1, 2)
            draft = decide_dates(as_read, orders)
            compared = workspace.preview(draft) if workspace is not None else ()
            task(2, 2)
            return as_read, draft, compared

        label = self.tr("Reading {name}").format(name=reading.path.name)
        self.wait.start(label + " …")
        self._show(1)
        task = self.context.tasks.run(work, self._has_read, self._has_failed, label=label)
        task.progressed.connect(self.wait.progress)
        self._task = task

    def _has_read(self, result: tuple[Draft, Draft, tuple[Finding, ...]]) -> None:
        if not isValid(self) or self._task is None or self._reading is None:
            return  # cancelled, or another file was chosen, or the window was built anew
        self._task = None
        self._reading.as_read, draft, compared = result
        if draft.layout == MAPPED and self._reading.mapping is None:
            self._match()
            return
        self._reading.draft = draft
        self._reading.findings = (*draft.findings, *compared)
        self.findings.show_findings(draft, self._reading.findings)
        self._show(3)
        self.findings.list.setFocus()
        self.context.signals.said.emit(self.tr("Nothing has been saved yet."))

    def _has_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled) or not isValid(self) or self._reading is None:
            return
        self._task = None
        if not isinstance(error, UserError):
            self._reading = None
            self._show(0)
            raise error
        if self._reading.mapping is not None:
            self.mapping.say(error.message)
            self._show(2)
            return
        if error.code in MATCHABLE:
            self._match(error.message)
            return
        self._reading = None
        self.choose.say(error.message)
        self._show(0)

    def _match(self, sentence: str = "") -> None:
        """Let the person say what the columns are; `sentence` says what stood in the way."""
        reading, services = self._reading, self.context.services
        if reading is None or services is None or self.context.library is None:
            return
        try:
            proposal = services.importing.propose_mapping(reading.path, sheet=reading.sheet)
        except UserError as error:
            self._reading = None
            self.choose.say(error.message)
            self._show(0)
            return
        columns = [(one.column, _cells(one.examples)) for one in proposal.columns]
        proposed = {one.column: one.target for one in proposal.columns if one.target}
        known = targets_of(self.context.library, self.context.language)
        targets = [one for one in known if one.id in proposal.targets]
        self.mapping.set_columns(columns, targets, proposed)
        self.mapping.say(sentence)
        self._show(2)

    def _back(self) -> None:
        reading = self._reading
        if reading is not None and reading.mapping is not None and self._stack.currentIndex() == 3:
            self._show(2)
            return
        self._reading = None
        self.choose.say("")
        self._show(0)

    def _forward(self) -> None:
        reading = self._reading
        if reading is None:
            return
        if self._stack.currentIndex() == 2:
            reading.mapping, reading.supplied = self.mapping.mapping, self.mapping.supplied
            reading.as_read = None
            self._read()
        elif reading.draft is not None:
            self._accept(reading.draft)

    def _accept(self, draft: Draft) -> None:
        label = self.tr("Importing %n commitments", "", draft.commitment_count)
        if draft.of_plans:
            label = self.tr("Importing answers about %n plans", "", len(draft.plans))
        self.go.setEnabled(False)
        self.back.setEnabled(False)
        self.context.operations.accept(draft, self._accepted, label)

    def _could_not_accept(self) -> None:
        """The sentence is said by the window; the draft is still there to be tried again."""
        if self._reading is not None and self._stack.currentIndex() == 3:
            self._show(3)

    def _accepted(self, change: Change, _findings: tuple[Finding, ...]) -> None:
        self._reading = None
        self.choose.say("")
        self._show(0)
        if not change:
            self.context.signals.said.emit(
                self.tr(
                    "Everything in this table is in the workspace already. Nothing was changed."
                )
            )
            return
        self.imported.emit(change)

    def _read_sheet(self, name: str) -> None:
        """Look at another sheet of the same file; what was chosen for the first is no more."""
        if self._reading is not None:
            self.findings.orders.forget()
            self._reading = Reading(self._reading.path, sheet=name)
            self._read()

    def _read_dates_as(self, orders: Mapping[str, str]) -> None:
        if self._reading is not None:
            self._reading.orders = dict(orders)
            self._read()

    def _save_findings(self) -> None:
        reading = self._reading
        if reading is not None:
            text = findings_csv(reading.findings, self.findings.row_places)
            self._files.save_findings(reading.path, text)

    def _save_mapping(self) -> None:
        if self._reading is not None:
            self._files.save_mapping(self._reading.path, self.mapping.mapping)

    def _load_mapping(self) -> None:
        mapping = self._files.load_mapping()
        if mapping is not None:
            known = self.mapping.apply(mapping)
            self.context.signals.said.emit(self.tr("%n columns matched", "", known))

    # What is shown

    def _show(self, place: int) -> None:
        """One of the panes (choose, wait, match, findings) with its head, steps and foot."""
        self._stack.setCurrentIndex(place)
        reading = self._reading
        self.reading_changed.emit(reading)
        draft = reading.draft if reading is not None and place == 3 else None
        self.sheets.show_sheets(draft.sheets if draft else (), draft.source.sheet if draft else "")
        self._about.setText(self._about_text())
        self._steps.set_steps(self._step_list(place))
        self.save_list.setVisible(draft is not None)
        self.back.setVisible(place in (2, 3))
        self.back.setEnabled(True)
        self.go.setVisible(place in (2, 3))
        self.go.setEnabled(True)
        self._sum.setText("")
        if place == 2:
            self.go.setText(self.tr("Read with these columns"))
        elif draft is not None:
            self._show_counts(draft)

    def _show_counts(self, draft: Draft) -> None:
        """The button that says what will come in, and the sums beside it."""
        plans = self.tr("%n plans", "", len(draft.plans))
        members = self.tr("%n members", "", draft.member_count)
        if draft.of_plans:
            count = draft.plan_rating_count
            self.go.setText(self.tr("Import answers about %n plans", "", len(draft.plans)))
            counted = self.tr("%n answers", "", count)
        else:
            count = draft.commitment_count
            self.go.setText(self.tr("Import %n commitments", "", count))
            counted = self.tr("%n commitments", "", count)
        self.go.setEnabled(self.context.workspace is not None and count > 0)
        self._sum.setText(f"{members} · {plans} · {counted}")

    def _about_text(self) -> str:
        reading = self._reading
        if reading is None:
            return ""
        parts = [reading.path.name]
        draft = reading.draft
        if draft is not None:
            layout = LAYOUTS.get(draft.layout, draft.layout)
            parts.append(QCoreApplication.translate("ImportPage", layout))
            if draft.source.sheet:
                parts.append(self.tr("sheet {name}").format(name=draft.source.sheet))
            parts.append(self.tr("%n rows", "", len(draft.source.rows)))
            parts.append(self.tr("%n columns", "", len(draft.source.columns)))
        return " · ".join(parts)

    def _step_list(self, place: int) -> list[Step]:
        now = {0: 0, 1: 0, 2: 1, 3: 2}[place]
        done, here, later = self.tr("done"), self.tr("now"), self.tr("nothing saved yet")
        reading = self._reading
        matched = done
        if reading is not None and reading.draft is not None and place == 3:
            matched = self.tr("by you") if reading.mapping else self.tr("layout recognised")
        notes = (
            self.tr("reading") if place == 1 else (here if now == 0 else done),
            here if now == 1 else (matched if now > 1 else ""),
            here if now == 2 else "",
            later,
        )
        titles = (
            self.tr("Choose a file"),
            self.tr("Match columns"),
            self.tr("Look at findings"),
            self.tr("Import"),
        )
        return [
            Step(title, note, "done" if i < now else "now" if i == now else "later")
            for i, (title, note) in enumerate(zip(titles, notes, strict=True))
        ]


def _cells(examples: tuple[str, ...]) -> str:
    shown = (" ".join(cell.split())[:40] for cell in examples if cell.strip())
    return " · ".join(shown)
