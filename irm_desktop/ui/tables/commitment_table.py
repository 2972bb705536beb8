"""The table of commitments: fixed row heights, own columns, typing a number goes to it."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from irm_desktop.ui import tokens
from irm_desktop.ui.delegates.cells import CELLS
from irm_desktop.ui.tables.commitment_model import CommitmentModel
from irm_desktop.ui.theme import Theme

GLYPH_ONLY = 44  # width of a column that shows its mark alone
PAUSE = 1200  # milliseconds after which a typed number begins anew


class CommitmentTable(QTableView):
    """Shows a `CommitmentModel`. Asks; the page acts."""

    current_changed = Signal(str)  # commitment id; empty where none is chosen
    request_form = Signal()
    request_order = Signal(str, bool)  # what to order by, descending
    typed_number = Signal(str)
    request_menu = Signal(QPoint)
    arranged = Signal()  # columns were moved, sized, hidden or shown by hand

    def __init__(self, model: CommitmentModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._typed = ""
        self.single_keys = True
        self.glyph_only_width = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._forget)
        self._arranging = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Commitments"))
        self._set_up()
        model.modelReset.connect(self._columns_changed)
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(30)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.sectionClicked.connect(self._order)
        header.sectionMoved.connect(self._moved)
        header.sectionResized.connect(self._resized)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._header_menu)

    def restyle(self, *, compact: bool) -> None:
        """Row height, header and fonts of the theme."""
        row = tokens.ROW_HEIGHT_COMPACT if compact else tokens.ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(self._theme.px(row))
        self.horizontalHeader().setFixedHeight(self._theme.px(tokens.HEADER_HEIGHT))
        self.horizontalHeader().setFont(self._theme.font("secondary"))
        self._columns_changed()

    def _columns_changed(self) -> None:
        """A delegate for each column; widths of the theme."""
        self._arranging = True
        header = self.horizontalHeader()
        for place, column in enumerate(self._model.columns):
            old = self.itemDelegateForColumn(place)
            if type(old) is not CELLS[column.kind]:
                cell = CELLS[column.kind](self._theme, self._model.language, self)
                self.setItemDelegateForColumn(place, cell)
            stretch = column.kind == "title"
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(place, mode)
        self.set_widths({})
        self._show_order()
        self._arranging = False

    def set_widths(self, widths: dict[str, int]) -> None:
        """Widths by column id at 100 %, those of the declaration where there are none."""
        self._arranging = True
        for place, column in enumerate(self._model.columns):
            if column.kind == "title":
                continue
            width = widths.get(column.id, column.width)
            if self.glyph_only_width and column.id == "specificity":
                width = GLYPH_ONLY
            self.horizontalHeader().resizeSection(place, self._theme.px(width))
        self._arranging = False

    def show_columns(self, shown: set[str]) -> None:
        for place, column in enumerate(self._model.columns):
            self.setColumnHidden(place, column.id not in shown)

    def shown_columns(self) -> list[str]:
        """Ids of the visible columns in the order they are seen."""
        header = self.horizontalHeader()
        places = sorted(range(len(self._model.columns)), key=header.visualIndex)
        return [self._model.columns[p].id for p in places if not self.isColumnHidden(p)]

    def arrange(self, order: list[str]) -> None:
        """Put columns into this order; those that are not named keep their place after."""
        self._arranging = True
        header = self.horizontalHeader()
        ids = [column.id for column in self._model.columns]
        for target, name in enumerate(name for name in order if name in ids):
            header.moveSection(header.visualIndex(ids.index(name)), target)
        self._arranging = False

    def _moved(self) -> None:
        if not self._arranging:
            self.arranged.emit()

    def _resized(self) -> None:
        """Only what a hand did counts: the title follows the width of the window."""
        if not self._arranging and QGuiApplication.mouseButtons():
            self.arranged.emit()

    def _order(self, section: int) -> None:
        order_by = self._model.columns[section].order_by
        if not order_by:
            self._show_order()
            return
        again = order_by == self._model.order_by
        self.request_order.emit(order_by, again and not self._model.descending)

    def _show_order(self) -> None:
        header = self.horizontalHeader()
        order = Qt.SortOrder
        direction = order.DescendingOrder if self._model.descending else order.AscendingOrder
        for place, column in enumerate(self._model.columns):
            if column.order_by == self._model.order_by:
                header.setSortIndicator(place, direction)
                return
        header.setSortIndicator(-1, order.AscendingOrder)

    def _header_menu(self, at: QPoint) -> None:
        menu = self.columns_menu()
        menu.exec(self.horizontalHeader().mapToGlobal(at))
        menu.deleteLater()

    def columns_menu(self) -> QMenu:
        """A menu to show and hide columns; number and title always stay."""
        menu = QMenu(self)
        for place, column in enumerate(self._model.columns):
            if column.kind in ("number", "title"):
                continue
            entry = menu.addAction(column.whole_title)
            entry.setCheckable(True)
            entry.setChecked(not self.isColumnHidden(place))
            entry.setData(place)
        menu.triggered.connect(self._toggle_column)
        return menu

    def _toggle_column(self, entry: QAction) -> None:
        place = entry.data()
        self.setColumnHidden(place, not self.isColumnHidden(place))
        self.arranged.emit()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A click below the rows keeps what is chosen: the panel goes on showing it."""
        if not index.isValid():
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.current_changed.emit(self._model.id_at(current.row()) if current.isValid() else "")

    def current_id(self) -> str:
        index = self.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else ""

    def select(self, commitment_id: str) -> bool:
        """Go to a commitment; False where the table does not show it."""
        row = self._model.row_of(commitment_id)
        if row < 0:
            return False
        if row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag
            index = self._model.index(row, self._first_visible())
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(self._model.index(row, self._first_visible()))
        return True

    def _first_visible(self) -> int:
        columns = range(len(self._model.columns))
        return next((place for place in columns if not self.isColumnHidden(place)), 0)

    def step(self, by: int) -> bool:
        """To the next or previous row; False at the end."""
        row = self.currentIndex().row() + by
        return 0 <= row < self._model.rowCount() and self.select(self._model.id_at(row))

    def selected_ids(self) -> list[str]:
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._model.id_at(row) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        text = event.text()
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_form.emit()
        elif (
            plain
            and self.single_keys
            and text
            and (text.isalnum() or (text == "." and self._typed))
        ):
            self._typed += text
            self._pause.start()
            self.typed_number.emit(self._typed)
        else:
            super().keyPressEvent(event)

    def _forget(self) -> None:
        self._typed = ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(place.center())
        self.request_menu.emit(at)
