"""As it came: the original cells of the imported table that a commitment was read from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.drafts import SourceTable

Cells = tuple["SourceTable", str, int, dict[str, str]]


class SourceCells(QWidget):
    """A button with file and row; pressed, it lists the cells that are not empty, letter by
    letter as in the file."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[Cells] = ()
        self.button = QPushButton(self)
        self.button.setCheckable(True)
        self.button.setProperty("kind", "ghost")
        self.button.setFont(theme.font("medium"))
        self.button.toggled.connect(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self._table: QTableWidget | None = None

    def show_cells(self, rows: Sequence[Cells]) -> None:
        self._rows = rows
        self.setVisible(bool(rows))
        if not rows:
            return
        table, _, row, _ = rows[0]
        text = self.tr("As it came: {file}, row {row}")
        self.button.setText(text.format(file=table.file_name, row=row))
        self._toggle(self.button.isChecked())

    def _toggle(self, shown: bool) -> None:
        icons.before_text(self.button, "collapse" if shown else "expand", self._theme)
        if shown and self._table is None:
            self._table = self._make_table()
            self._column.addWidget(self._table)
        if self._table is not None:
            self._table.setVisible(shown)
            if shown:
                self._fill(self._table)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, self)
        table.setAccessibleName(self.tr("Original cells"))
        table.setHorizontalHeaderLabels([self.tr("Column"), self.tr("Cell")])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._theme.px(24))
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(0, self._theme.px(190))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setFont(self._theme.font("secondary"))
        table.setFixedHeight(self._theme.px(260))
        return table

    def _fill(self, table: QTableWidget) -> None:
        cells = [(name, cell) for *_, found in self._rows for name, cell in found.items() if cell]
        table.setRowCount(len(cells))
        for place, (name, cell) in enumerate(cells):
            for column, text in enumerate((name, cell)):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                table.setItem(place, column, item)
