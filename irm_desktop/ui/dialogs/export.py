"""Export a plan: its report as Word, its data as a workbook; what is missing is said before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListWidget, QWidget

from irm_desktop.domain.records import ActionPlan
from irm_desktop.domain.report import Report
from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.languages import LANGUAGES
from irm_desktop.ui.report_kinds import kind_name, report_in_work, reports_of
from irm_desktop.ui.tasks import Task
from irm_desktop.ui.widgets.tick_box import TickBox

ROW = 24  # of the list of what is missing: one is always seen, logical pixels


class ExportDialog(ExportFrame):
    """Report kind, language, files, options; then progress and the result."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ExportDialog", "Export the report")
        act = QCoreApplication.translate("ExportDialog", "Export")
        super().__init__(title, act, context, parent)
        workspace, library = context.open_workspace, context.library
        self.plan: ActionPlan = workspace.plan(plan_id)
        if library is None:
            raise RuntimeError("an export needs the instruments")
        self._instrument = library.by_id[self.plan.instrument]
        self._kinds = reports_of(self._instrument)
        rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
        self._proposed = report_in_work(self._instrument, rows)
        self._asked: Task | None = None
        self._add_choices()
        self._add_options()
        self._add_missing()
        self.add_progress()
        self._propose_names()
        self._read_missing()
        self.resize(context.theme.px(620), context.theme.px(600))

    def _add_choices(self) -> None:
        form = self.form()
        plan = self.tr("{member}, plan {number}").format(
            member=self.context.names.of_plan(self.plan), number=self.plan.number
        )
        form.addRow(Words(self.tr("Plan"), self.theme, "base", "text2"), Words(plan, self.theme))
        self.kind = QComboBox()
        for kind in self._kinds:
            self.kind.addItem(kind_name(kind, self.context.language), kind.id)
        if self._proposed is not None:
            self.kind.setCurrentIndex(self._kinds.index(self._proposed))
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = self.context.settings.get("report_language")
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        self.word = TickBox(self.tr("Word report"), self.theme)
        self.excel = TickBox(self.tr("Excel workbook"), self.theme)
        self.word_name, self.excel_name = QLineEdit(), QLineEdit()
        self.word_name.setAccessibleName(self.tr("File name of the Word report"))
        self.excel_name.setAccessibleName(self.tr("File name of the workbook"))
        form.addRow(self.label(self.tr("Report"), self.kind), self.kind)
        form.addRow(self.label(self.tr("Language"), self.language), self.language)
        folder = self.add_folder_row()
        form.addRow(self.label(self.tr("Folder"), self.folder), folder)
        form.addRow(self.word, self.word_name)
        form.addRow(self.excel, self.excel_name)
        for box, field in ((self.word, self.word_name), (self.excel, self.excel_name)):
            box.toggled.connect(field.setEnabled)
            box.toggled.connect(self._enable)
            box.setChecked(True)
        self.kind.currentIndexChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(self._changed)

    def propose(self, kind: str, language: str) -> None:
        """Choose this report and language, where they are not empty."""
        for box, wanted in ((self.kind, kind), (self.language, language)):
            place = box.findData(wanted)
            if place >= 0:
                box.setCurrentIndex(place)

    def _add_options(self) -> None:
        grid = QGridLayout()
        self.contents = TickBox(self.tr("Table of contents"), self.theme)
        self.charts = TickBox(self.tr("Charts"), self.theme)
        self.codebook = TickBox(self.tr("Codebook of the method"), self.theme)
        self.reasons = TickBox(self.tr("Reasons of the ratings"), self.theme)
        for place, box in enumerate((self.contents, self.charts, self.codebook, self.reasons)):
            box.setChecked(box is not self.reasons)
            grid.addWidget(box, place // 2, place % 2)
        self.body.addLayout(grid)

    def event(self, event: QEvent) -> bool:
        """On a low screen the buttons stay in sight: the list gives way to them."""
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            if layout.totalMinimumHeightForWidth(self.width()) > self.room():
                self.missing.hide()
            if self.height() > self.room():
                self.resize(self.width(), self.room())
        return super().event(event)

    def _add_missing(self) -> None:
        self._missing_head = Words("", self.theme, "strong")
        self.missing = QListWidget(self)
        self.missing.setAccessibleName(self.tr("What is missing"))
        self.missing.setWordWrap(True)
        soft_selection(self.missing, self.theme)
        self.missing.setAlternatingRowColors(True)
        self.missing.setMinimumHeight(self.theme.px(ROW))
        self.body.addWidget(self._missing_head)
        self.body.addWidget(self.missing, 1)

    def _enable(self) -> None:
        self.act.setEnabled(self.word.isChecked() or self.excel.isChecked())

    def _changed(self) -> None:
        self._propose_names()
        self._read_missing()

    def _propose_names(self) -> None:
        kind = self._kinds[self.kind.currentIndex()]
        stem = file_name(f"{self.plan.key} {kind.label(self.language.currentData())}")
        self.word_name.setText(f"{stem}.docx")
        self.excel_name.setText(f"{stem}.xlsx")

    def _read_missing(self) -> None:
        """What a complete report still needs, read in the worker thread."""
        workspace = self.context.open_workspace
        plan, kind, language = self._asked_for()
        if self._asked is not None:
            self._asked.cancel()
        self._missing_head.setText(self.tr("Looking for what is missing …"))

        def work(task: Task) -> Sequence[str]:
            found = workspace.report(plan, kind, language).missing
            task(1, 1)
            return found

        self._asked = self.context.tasks.run(work, self._show_missing, self._cannot_tell)

    def _asked_for(self) -> tuple[str, str, str]:
        return self.plan.id, str(self.kind.currentData()), str(self.language.currentData())

    def _show_missing(self, missing: Sequence[str]) -> None:
        self._asked = None
        self.missing.clear()
        self.missing.addItems(list(missing))
        self.missing.setVisible(bool(missing))
        if missing:
            text = self.tr("%n things are missing; the export shows where", "", len(missing))
            self._missing_head.setText(text)
        else:
            self._missing_head.setText(self.tr("Nothing is missing."))

    def _cannot_tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self._missing_head.setText(error.message)

    def _targets(self) -> list[tuple[Path, str]]:
        """Files to write, with the suffix that their format asks for."""
        folder = Path(self.folder.text())
        found = []
        for box, name, suffix in (
            (self.word, self.word_name, ".docx"),
            (self.excel, self.excel_name, ".xlsx"),
        ):
            if box.isChecked():
                typed = name.text().strip().removesuffix(suffix)
                found.append((folder / f"{file_name(typed)}{suffix}", suffix))
        return found

    def accept(self) -> None:
        targets = [path for path, _ in self._targets()]
        services = self.context.services
        if services is None or not self.may_write(targets):
            return
        workspace = self.context.open_workspace
        plan, kind, language = self._asked_for()
        options = {
            "contents": self.contents.isChecked(),
            "charts": self.charts.isChecked(),
            "codebook": self.codebook.isChecked(),
            "reasons": self.reasons.isChecked(),
        }

        def work(task: Task) -> list[Path]:
            report: Report = workspace.report(plan, kind, language)
            for path in targets:
                services.export.write(report, path, task, **options)
            return targets

        self.run(work, self.tr("Writing {name}").format(name=targets[0].name))

    def _written(self, paths: list[Path]) -> None:
        super()._written(paths)
        self.context.signals.exported.emit(tuple(paths))
