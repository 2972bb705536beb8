"""The sources of the workspace as a RIS file, for the reference programs of others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.tasks import Task

WIDTH = 520
SUFFIX = ".ris"


class SourceExportDialog(ExportFrame):
    """Writes all but interviews: who was spoken to leaves the workspace in a report alone."""

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("SourceExportDialog", "Export the sources")
        act = QCoreApplication.translate("SourceExportDialog", "Export")
        super().__init__(title, act, context, parent)
        said = self.tr("As RIS, which reference programs read. Interviews are left out.")
        self.body.addWidget(Words(said, context.theme, "base", "text2", wrap=True))
        form = self.form()
        form.addRow(self.tr("Folder"), self.add_folder_row())
        name = f"{context.open_workspace.path.stem}-sources{SUFFIX}"
        self.name = QLineEdit(name)
        form.addRow(self.label(self.tr("File"), self.name), self.name)
        self.add_progress()
        self._count = 0
        self.resize_to(context.theme.px(WIDTH))

    def accept(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.say(self.tr("Type a name for the file."))
            self.name.setFocus()
            return
        path = Path(self.folder.text()) / (name if name.lower().endswith(SUFFIX) else name + SUFFIX)
        services = self.context.services
        if services is None or not self.may_write([path]):
            return
        door, workspace = services, self.context.open_workspace

        def work(_task: Task) -> list[Path]:
            self._count = door.export.write_ris(workspace.sources(), path)
            return [path]

        self.run(work, self.tr("Sources are written"))

    def more_result(self) -> str:
        return self.tr("%n sources.", "", self._count)
