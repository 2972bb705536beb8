"""Export the ratings as open data: a CSV table in a layout of OGP, of one plan or of all."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.layout import Layout
from irm_desktop.domain.text import file_name
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.tasks import Task


class OpenDataDialog(ExportFrame):
    """Layout, plans, file."""

    def __init__(
        self, context: Context, plan_id: str | None = None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("OpenDataDialog", "Export open data")
        act = QCoreApplication.translate("OpenDataDialog", "Export")
        super().__init__(title, act, context, parent)
        self._repaired = 0
        self._left_out = 0
        self._add_choices(plan_id)
        words = self.tr(
            "Columns have the publisher's own names. A table that was imported goes out as it "
            "came, but for what was repaired or changed here."
        )
        self.body.addWidget(Words(words, self.theme, "secondary", "text2", wrap=True))
        self.add_progress()
        self.body.addStretch(1)
        self._propose_name()
        self.resize_to(context.theme.px(560))

    def _add_choices(self, plan_id: str | None) -> None:
        form = self.form()
        self.layout_box = QComboBox()
        for layout in self._layouts():
            self.layout_box.addItem(in_language(layout.title, self.context.language), layout.id)
        self.plans = QComboBox()
        self.plans.addItem(self.tr("All plans of the workspace"), "")
        for plan in self.context.names.plans_in_order(self.context.open_workspace.plans()):
            name = self.tr("{member}, plan {number}").format(
                member=self.context.names.of_plan(plan), number=plan.number
            )
            self.plans.addItem(name, plan.id)
        self.plans.setCurrentIndex(max(0, self.plans.findData(plan_id)))
        self.name = QLineEdit()
        form.addRow(self.label(self.tr("Layout"), self.layout_box), self.layout_box)
        form.addRow(self.label(self.tr("Plans"), self.plans), self.plans)
        folder = self.add_folder_row()
        form.addRow(self.label(self.tr("Folder"), self.folder), folder)
        form.addRow(self.label(self.tr("File name"), self.name), self.name)
        self.layout_box.currentIndexChanged.connect(self._propose_name)

    def _layouts(self) -> list[Layout]:
        services = self.context.services
        if services is None:
            return []
        return [layout for layout in services.layouts.layouts if layout.writable]

    def _propose_name(self) -> None:
        self.name.setText(f"{self.layout_box.currentData()}.csv")

    def accept(self) -> None:
        typed = self.name.text().strip().removesuffix(".csv")
        path = Path(self.folder.text()) / f"{file_name(typed)}.csv"
        services, library = self.context.services, self.context.library
        if services is None or library is None or not self.may_write([path]):
            return
        workspace = self.context.open_workspace
        plan, layout = self.plans.currentData() or None, str(self.layout_box.currentData())

        def work(_task: Task) -> list[Path]:
            data = workspace.open_data(plan, layout)
            found = services.export.write_open_data(data, layout, library, path)
            self._repaired = sum(one.code == "cell-written" for one in found)
            self._left_out = sum(one.code == "not-in-layout" for one in found)
            return [path]

        self.run(work, self.tr("Writing {name}").format(name=path.name))

    def more_result(self) -> str:
        said = []
        if self._repaired:
            said.append(
                self.tr("%n cells differ from the table that was imported.", "", self._repaired)
            )
        if self._left_out:
            said.append(
                self.tr("%n kinds of ratings or policy areas have no place in this layout.", "",
                        self._left_out)
            )  # fmt: skip
        return " ".join(said)
