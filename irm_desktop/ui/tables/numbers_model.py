"""A table of figures as a Qt model: its rows' labels first, then its columns."""

from collections.abc import Iterable
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from irm_desktop.domain.numbers import NumbersCell, NumbersColumn, NumbersTable
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ShareRole = Qt.ItemDataRole.UserRole + 1  # 0 to 1, None where the cell is no share
ROOT = QModelIndex()


class NumbersModel(QAbstractTableModel):
    """Shows one table; `show_table` puts another in its place."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table: NumbersTable | None = None

    def show_table(self, table: NumbersTable | None) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return len(self.table.rows) if self.table is not None and not parent.isValid() else 0

    def columnCount(self, parent: Index = ROOT) -> int:
        if self.table is None or parent.isValid():
            return 0
        return len(self.table.columns) + 1

    def cell(self, index: Index) -> NumbersCell | None:
        """The figure; None in the column of the rows' labels."""
        if self.table is None or index.column() == 0:
            return None
        return self.table.rows[index.row()].cells[index.column() - 1]

    def _column(self, place: int) -> NumbersColumn | None:
        return self.table.columns[place - 1] if self.table is not None and place else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type. Whole words for a screen reader."""
        if self.table is None or not index.isValid():
            return None
        row, cell, column = (
            self.table.rows[index.row()],
            self.cell(index),
            self._column(index.column()),
        )
        total = row.kind == "total"
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text if cell is not None else row.label
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                if cell is None or column is None:
                    return row.label
                return f"{row.label}, {column_name(column, ', ')}: {cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                at_end = column is not None and column.kind != "text"
                side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole:
                return self._theme.number_font("strong" if total else "base")
            case _ if role == ShareRole:
                return cell.share if cell is not None and cell.of else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Any: Qt's item roles carry any type."""
        if orientation != Qt.Orientation.Horizontal or self.table is None:
            return None
        column = self._column(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column_name(column, "\n") if column is not None else self.table.head
            case Qt.ItemDataRole.ToolTipRole:
                return column.hint if column is not None else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                at_end = column is not None and column.kind != "text"
                side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignBottom
        return None


def column_name(column: NumbersColumn, between: str) -> str:
    """The heading, after that of its group."""
    return f"{column.group}{between}{column.label}" if column.group else column.label


def _lines(table: NumbersTable) -> Iterable[tuple[str, ...]]:
    yield (table.head, *(column_name(column, ": ") for column in table.columns))
    for row in table.rows:
        yield (row.label, *(cell.text for cell in row.cells))


def as_text(table: NumbersTable) -> str:
    """The table for a spreadsheet: title, heading, rows, and what must be said with them."""
    lines = [table.title, *("\t".join(line) for line in _lines(table))]
    return "\n".join([*lines, *said_with(table)])


def as_html(table: NumbersTable) -> str:
    """The table for a text document."""
    first, *rest = _lines(table)
    head = "".join(f"<th>{escape(text)}</th>" for text in first)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in line) + "</tr>" for line in rest
    )
    notes = "".join(f"<p>{escape(note)}</p>" for note in said_with(table))
    return f"<p>{escape(table.title)}</p><table><tr>{head}</tr>{body}</table>{notes}"


def said_with(table: NumbersTable) -> tuple[str, ...]:
    """What is never left out beside the figures."""
    mixed = (table.mixes_generations,) if table.mixes_generations else ()
    return (*mixed, *table.notes)
