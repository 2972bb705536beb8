"""The Qt model of the commitment table: ids first, rows in pages when they come into view."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import CommitmentRow
from irm_desktop.ui.tables.columns import Column
from irm_desktop.ui.tables.commitment_cells import RowState, row_state, short_text, whole_text
from irm_desktop.ui.tables.row_source import NoRows, RowSource

PAGE = 200
PAGES_KEPT = 12

RowRole = Qt.ItemDataRole.UserRole + 1  # CommitmentRow
StateRole = Qt.ItemDataRole.UserRole + 2  # RowState
ColumnRole = Qt.ItemDataRole.UserRole + 3  # Column, also of the header

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class CommitmentModel(QAbstractTableModel):
    """Shows; never saves. Sorting and filtering are the source's."""

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.order_by = "number"
        self.descending = False
        self.text = ""
        self._conflicts: Mapping[str, int] = {}  # how many, by commitment
        self._library: InstrumentLibrary | None = None
        self._source: RowSource = NoRows()
        self._columns: tuple[Column, ...] = ()
        self._ids: list[str] = []
        self._place: dict[str, int] | None = None
        self._pages: OrderedDict[int, list[RowState]] = OrderedDict()

    def show(
        self, source: RowSource, columns: tuple[Column, ...], library: InstrumentLibrary
    ) -> None:
        """Show the rows of `source` in `columns`, from the start."""
        self.beginResetModel()
        self._source, self._columns, self._library = source, columns, library
        self._load_ids()
        self.endResetModel()

    def _load_ids(self) -> None:
        self._ids = self._source.ids(self.order_by, self.descending, self.text)
        self._place = None
        self._pages.clear()

    def set_order(self, order_by: str, descending: bool) -> None:
        self.order_by, self.descending = order_by, descending
        self.reload()

    def set_text(self, text: str) -> None:
        """Only rows with these words; all where `text` is empty."""
        if text != self.text:
            self.text = text
            self.reload()

    def reload(self) -> None:
        """Ids and rows again. A list of the same ids keeps selection and place."""
        ids = self._source.ids(self.order_by, self.descending, self.text)
        if ids == self._ids:
            self._pages.clear()
            self._announce(0, len(ids) - 1)
            return
        self.beginResetModel()
        self._ids, self._place = ids, None
        self._pages.clear()
        self.endResetModel()

    def update_rows(self, ids: frozenset[str]) -> None:
        """Read these rows again where they are shown; ids that are not shown do no harm."""
        for number, states in tuple(self._pages.items()):
            wanted = [place for place, state in enumerate(states) if state.row.id in ids]
            if not wanted:
                continue
            rows = self._source.rows([states[place].row.id for place in wanted])
            found = {row.id: row for row in rows}
            for place in wanted:
                if states[place].row.id not in found:
                    continue  # deleted: the reload that follows takes it away
                states[place] = self._state(found[states[place].row.id])
                at = number * PAGE + place
                self._announce(at, at)

    def show_conflicts(self, counts: Mapping[str, int]) -> None:
        """How many conflicts there are in each commitment; only rows that change are read."""
        before, self._conflicts = self._conflicts, dict(counts)
        names = before.keys() | counts.keys()
        changed = frozenset(one for one in names if before.get(one) != counts.get(one))
        if changed:
            self.update_rows(changed)

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _state(self, row: CommitmentRow) -> RowState:
        assert self._library is not None  # rows come only through `show`
        instrument = self._library.by_id[row.instrument]
        return row_state(row, instrument, self.language, self._conflicts.get(row.id, 0))

    def state(self, row: int) -> RowState:
        """The row at this place, its page read if need be."""
        number, place = divmod(row, PAGE)
        if number not in self._pages:
            ids = self._ids[number * PAGE : (number + 1) * PAGE]
            self._pages[number] = [self._state(found) for found in self._source.rows(ids)]
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return self._pages[number][place]

    def id_at(self, row: int) -> str:
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def row_of(self, commitment_id: str) -> int:
        """Where the commitment stands; -1 where it is not shown."""
        if self._place is None:
            self._place = {row_id: place for place, row_id in enumerate(self._ids)}
        return self._place.get(commitment_id, -1)

    def find_number(self, typed: str) -> int:
        """Where the commitment with this number stands, else the first whose number begins so."""
        ids = self._source.ids("number", False, typed)[:PAGE]
        first = -1
        for row in self._source.rows(ids):
            if row.number == typed:
                return self.row_of(row.id)
            if first < 0 and row.number.startswith(typed):
                first = self.row_of(row.id)
        return first

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        column = self._columns[index.column()]
        if role == ColumnRole:
            return column
        if role not in _ROLES:
            return None
        state = self.state(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short_text(state, column, self.language)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.whole_title}: {whole_text(state, column, self.language)}"
            case Qt.ItemDataRole.ToolTipRole:
                return whole_text(state, column, self.language)
            case _:
                return state if role == StateRole else state.row

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Any: Qt's item roles carry any type."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.whole_title
        return column if role == ColumnRole else None


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        RowRole,
        StateRole,
    }
)
