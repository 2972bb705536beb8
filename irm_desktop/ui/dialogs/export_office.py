"""Export all commitments of the workspace as one workbook, with the figures of all countries."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.languages import LANGUAGES
from irm_desktop.ui.tasks import Task


class OfficeDialog(ExportFrame):
    """Language, folder, file."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OfficeDialog", "Export all countries")
        act = QCoreApplication.translate("OfficeDialog", "Export")
        super().__init__(title, act, context, parent)
        self._rows = 0
        form = self.form()
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = context.settings.get("report_language")
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        form.addRow(self.label(self.tr("Language"), self.language), self.language)
        folder = self.add_folder_row()
        form.addRow(self.label(self.tr("Folder"), self.folder), folder)
        self.name = QLineEdit(f"{context.open_workspace.path.stem}.xlsx")
        form.addRow(self.label(self.tr("File name"), self.name), self.name)
        words = self.tr(
            "One row a commitment, then the tables by country, year and generation with their "
            "charts, and the codebook. Tables that mix generations of the method say so."
        )
        self.body.addWidget(Words(words, self.theme, "secondary", "text2", wrap=True))
        self.add_progress()
        self.body.addStretch(1)
        self.resize_to(context.theme.px(560))

    def accept(self) -> None:
        typed = self.name.text().strip().removesuffix(".xlsx")
        path = Path(self.folder.text()) / f"{file_name(typed)}.xlsx"
        services = self.context.services
        if services is None or not self.may_write([path]):
            return
        workspace, language = self.context.open_workspace, str(self.language.currentData())

        def work(task: Task) -> list[Path]:
            office = workspace.office(language)
            self._rows = services.export.write_office(office, path, task)
            return [path]

        self.run(work, self.tr("Writing {name}").format(name=path.name))

    def more_result(self) -> str:
        return self.tr("%n commitments are in it.", "", self._rows)
