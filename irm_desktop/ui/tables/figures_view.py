"""The table of figures: its first column stays while the others are scrolled, Ctrl+C copies."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.delegates.share_cell import ROW, ShareCell
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import hairline

Index = QModelIndex | QPersistentModelIndex
LEAST, MOST = 64, 300  # width of a column, logical pixels at 100 %
MEASURED = 200  # rows that are looked at for the width of a column
HINT = QAbstractItemView.ScrollHint.EnsureVisible


class FiguresView(QTableView):
    """Over its first column lies `first`, the same column of the same model, which does not scroll
    sideways. Where the column would take more than half of the room it scrolls as the others do."""

    def __init__(self, model: QAbstractItemModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.first = QTableView(self)
        self._edge = hairline(theme, self, vertical=True)
        for view in (self, self.first):
            view.setModel(model)
            self._dress(view)
        self._hold_first()

    def _dress(self, view: QTableView) -> None:
        theme = self._theme
        view.setItemDelegate(ShareCell(theme, view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        header = view.horizontalHeader()
        header.setFont(theme.font("secondary"))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setHighlightSections(False)
        soft_selection(view, theme)

    def _hold_first(self) -> None:
        first, off = self.first, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        first.setFrameShape(QFrame.Shape.NoFrame)
        first.setHorizontalScrollBarPolicy(off)
        first.setVerticalScrollBarPolicy(off)
        first.setSelectionModel(self.selectionModel())
        first.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        first.setFocusProxy(self)
        self.verticalScrollBar().valueChanged.connect(first.verticalScrollBar().setValue)
        first.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.horizontalScrollBar().valueChanged.connect(self._place_first)
        self.horizontalScrollBar().rangeChanged.connect(self._place_first)
        self.horizontalHeader().sectionResized.connect(self._resized)
        first.horizontalHeader().sectionResized.connect(self._first_resized)
        self.model().modelReset.connect(self._only_first)
        self._only_first()

    def _only_first(self) -> None:
        for place in range(1, self.model().columnCount()):
            self.first.setColumnHidden(place, True)
        self._place_first()

    def _resized(self, column: int, _old: int, new: int) -> None:
        if column == 0:
            self.first.setColumnWidth(0, new)
            self._place_first()

    def _first_resized(self, column: int, _old: int, new: int) -> None:
        if column == 0 and new:
            self.setColumnWidth(0, new)

    @property
    def held(self) -> int:
        """The width in which the first column stands over the others; 0 where it does not."""
        wide = self.columnWidth(0) if self.model().columnCount() > 1 else 0
        return wide if 2 * wide <= self.viewport().width() else 0

    def _place_first(self) -> None:
        seen, wide = self.viewport().geometry(), self.held
        scrolled = bool(wide) and self.horizontalScrollBar().value() > 0
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = seen.right() - wide + 1 if rtl else seen.left()
        top = self.horizontalHeader().geometry().top()
        self.first.setGeometry(left, top, wide, seen.bottom() - top + 1)
        self._edge.setGeometry(left - 1 if rtl else left + wide, top, 1, seen.bottom() - top + 1)
        self.first.setVisible(scrolled)
        self._edge.setVisible(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_first()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = HINT) -> None:
        """A cell that would lie under the first column is brought out from there."""
        super().scrollTo(index, hint)
        if index.column() == 0 or not self.held:
            return
        box, bar = self.visualRect(index), self.horizontalScrollBar()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            under = box.right() - (self.viewport().width() - self.held) + 1
        else:
            under = self.held - box.left()
        if under > 0:
            bar.setValue(bar.value() - under)

    def fit_columns(self) -> None:
        """Each as wide as its heading's longest line and its cells, within bounds."""
        theme, model = self._theme, self.model()
        heads, cells = self.horizontalHeader().fontMetrics(), self.fontMetrics()
        high = 1
        for place in range(model.columnCount()):
            lines = str(model.headerData(place, Qt.Orientation.Horizontal)).split("\n")
            high = max(high, len(lines))
            wide = max(heads.horizontalAdvance(line) for line in lines)
            for row in range(min(MEASURED, model.rowCount())):
                wide = max(wide, cells.horizontalAdvance(str(model.index(row, place).data())))
            within = max(theme.px(LEAST), min(theme.px(MOST), wide + theme.px(28)))
            self.setColumnWidth(place, within)
        for view in (self, self.first):
            view.horizontalHeader().setFixedHeight(heads.lineSpacing() * high + theme.px(10))
        self._place_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.chosen_text())
            return
        super().keyPressEvent(event)

    def chosen_text(self) -> str:
        """The chosen cells as tab-separated text."""
        rows: dict[int, list[QModelIndex]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda one: (one.row(), one.column())):
            rows.setdefault(index.row(), []).append(index)
        return "\n".join("\t".join(str(one.data()) for one in row) for row in rows.values())
