"""The sources of the workspace as a table, with a line to look for one by."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Source
from irm_desktop.ui import tokens
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.delegates.source_cell import SourceCell
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.tables.source_model import COLUMNS, IdRole, SourceModel
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import hairline, label

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {"kind": 124, "ground": 124, "files": 68, "supports": 80}
# Below these widths a column is left out.
NARROW = {"ground": 590, "files": 470}


class SourceTable(QTableView):
    """Rows alone are chosen. Enter leads to the form; Delete deletes."""

    current_changed = Signal(str)  # id of a source
    request_form = Signal()
    request_delete = Signal()

    def __init__(self, model: SourceModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(SourceCell(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Sources"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(tokens.ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setFont(theme.font("secondary"))
        head.setHighlightSections(False)
        head.setFixedHeight(theme.px(30))
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSectionsClickable(True)
        for place, name in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode.Fixed
            if name == "source":
                mode = QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
            if name in WIDTHS:
                self.setColumnWidth(place, theme.px(WIDTHS[name]))
        soft_selection(self, theme)
        self.activated.connect(self.request_form)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(str(current.data(IdRole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.request_delete.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for name, least in NARROW.items():
            narrow = event.size().width() < self._theme.px(least)
            self.setColumnHidden(COLUMNS.index(name), narrow)


class SourcesList(QWidget):
    """`chosen` carries the id of a source; `request_form` asks for the form of the current one."""

    chosen = Signal(str)
    request_add = Signal()
    request_import = Signal()
    request_form = Signal()
    request_delete = Signal()
    dropped = Signal(object)  # Dragged

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._some = False
        self.setAcceptDrops(True)
        self.model = SourceModel(language, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(self.tr("Look for a source"))
        self.sought.setAccessibleName(self.tr("Look for a source"))
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._look)
        self.sought.returnPressed.connect(self._to_list)
        top = QHBoxLayout()
        top.setContentsMargins(theme.px(16), theme.px(10), theme.px(12), theme.px(10))
        top.addWidget(self.sought)
        column.addLayout(top)
        self.table = SourceTable(self.model, theme, self)
        self.table.current_changed.connect(self.chosen)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._sort)
        self.table.request_form.connect(self.request_form)
        self.table.request_delete.connect(self.request_delete)
        column.addWidget(self.table, 1)
        self.none = label("", theme, "base", "text2", self, wrap=True)
        self.none.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.none, 1)
        column.addWidget(hairline(theme, self))
        column.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        theme = self._theme
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(12), theme.px(8))
        self.add = button(self.tr("Add a source"), theme, "", "add", self)
        self.add.clicked.connect(self.request_add)
        self.take = button(self.tr("Import …"), theme, "ghost", "import", self)
        self.take.setToolTip(self.tr("Take sources over from a RIS or BibTeX file"))
        self.take.clicked.connect(self.request_import)
        foot.addWidget(self.add)
        foot.addWidget(self.take)
        foot.addStretch(1)
        self.count = label("", theme, "secondary", "text2", self)
        foot.addWidget(self.count)
        return foot

    def show_sources(
        self, sources: Sequence[Source], numbers: Mapping[str, str], current: str
    ) -> None:
        """Show these, and mark `current`, without saying that it was chosen. `numbers` are those
        of interviews, by source."""
        self._some = bool(sources)
        self._marking(lambda: self.model.show_sources(sources, numbers), current)

    def _look(self, typed: str) -> None:
        self._marking(lambda: self.model.look_for(typed), self.current)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._marking(lambda: self.model.sort(column, order), self.current)

    def _marking(self, fill: Callable[[], None], current: str) -> None:
        self.table.blockSignals(True)
        fill()
        row = self.model.row_of(current)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 0))
            self.table.scrollTo(self.model.index(row, 0))
        self.table.blockSignals(False)
        empty = not self.model.rows
        self.table.setVisible(not empty)
        self.none.setVisible(empty)
        self.none.setText(
            self.tr("No source holds these words.")
            if self._some
            else self.tr(
                "Drop files here, paste an address, or add a source by hand. What is cited in the "
                "report and given as evidence for ratings is kept here."
            )
        )
        self.count.setText(self.tr("%n sources", "", len(self.model.rows)))

    @property
    def current(self) -> str:
        index = self.table.currentIndex()
        return str(index.data(IdRole)) if index.isValid() else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        found = dragged(event.mimeData())
        if found.files or found.url:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = dragged(event.mimeData())
        if found.files or found.url:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def _to_list(self) -> None:
        if self.model.rows:
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
