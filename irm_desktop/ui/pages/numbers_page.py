"""OGP by the numbers: the figures of all members of the workspace, table by table."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.changes import Change
from irm_desktop.domain.numbers import Numbers, NumbersTable
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.tables.figures_view import FiguresView
from irm_desktop.ui.tables.numbers_model import NumbersModel, as_html, as_text
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.facts_line import FactsLine
from irm_desktop.ui.widgets.labels import ground, hairline, label
from irm_desktop.ui.widgets.series_bars import SeriesBars

LOWEST = 210  # height of the table, logical pixels at 100 %: its head and four rows
LIST = 236  # width of the list of tables, logical pixels at 100 %


class NumbersPage(Page):
    """Read in the worker, and again when something was changed since."""

    request_export = Signal()
    for_reading = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.numbers: Numbers | None = None
        self._asked: Task | None = None
        self._stale = True
        self._of: object = None  # the workspace that the figures are of
        ground(self, context.theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline(context.theme, self))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_list())
        self.splitter.addWidget(self._scrolled(self._make_table()))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([context.theme.px(LIST), context.theme.px(900)])
        column.addWidget(self.splitter, 1)

    def _make_head(self) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(11), px(16), px(11))
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("By the numbers"), theme, "title", parent=self))
        self._about = FactsLine(theme, self)
        head.addWidget(self._about, 1)
        self.copy = button(self.tr("Copy table"), theme, "ghost", "copy", self)
        self.copy.clicked.connect(self.copy_table)
        self.export = button(self.tr("Export all countries …"), theme, "", "export", self)
        self.export.clicked.connect(self.request_export)
        head.addWidget(self.copy)
        head.addWidget(self.export)
        return head

    def _make_list(self) -> QListWidget:
        theme = self.context.theme
        self.tables = QListWidget(self.splitter)
        self.tables.setAccessibleName(self.tr("Tables"))
        self.tables.setItemDelegate(ListRow(theme, self.tables))
        self.tables.setMinimumWidth(theme.px(150))
        self.tables.setSpacing(theme.px(3))
        self.tables.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.tables, theme)
        self.tables.currentRowChanged.connect(self._show_table)
        return self.tables

    def _scrolled(self, held: QWidget) -> QScrollArea:
        """Where the window is low or its text large: what must be said never takes the room of
        the figures, it is scrolled to."""
        made = QScrollArea(self.splitter)
        made.setWidgetResizable(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWidget(held)
        ground(held, self.context.theme, "surface")
        ground(made.viewport(), self.context.theme, "surface")
        return made

    def _make_table(self) -> QWidget:
        theme, px = self.context.theme, self.context.theme.px
        held = QWidget(self.splitter)
        column = QVBoxLayout(held)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        self.title = label("", theme, "panel_title", parent=held, wrap=True)
        column.addWidget(self.title)
        self._mixed = QWidget(held)
        row = QHBoxLayout(self._mixed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        mark = label("", theme, parent=self._mixed)
        mark.setPixmap(icons.pixmap("warning", theme, 16, "warning_ink"))
        self.mixed = label("", theme, "base", "warning_ink", self._mixed, wrap=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.mixed, 1)
        column.addWidget(self._mixed)
        self._mixed.hide()
        self.model = NumbersModel(theme, self)
        self.tabs = self._make_tabs(held)
        column.addWidget(self.tabs)
        self.stack = QStackedWidget(held)
        self.view = self._make_view(self.stack)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self._make_bars())
        self.stack.setMinimumHeight(px(LOWEST))
        column.addWidget(self.stack, 1)
        self.notes = label("", theme, "secondary", "text2", held, wrap=True)
        column.addWidget(self.notes)
        return held

    def _make_bars(self) -> QScrollArea:
        scrolled = QScrollArea(self.stack)
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(scrolled)
        ground(inside, self.context.theme, "surface")
        self.bars = SeriesBars(self.context.theme, inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bars)
        column.addStretch(1)
        scrolled.setWidget(inside)
        return scrolled

    def _make_tabs(self, parent: QWidget) -> QTabBar:
        """The table itself, and a tab for each of its charts."""
        tabs = QTabBar(parent)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setFont(self.context.theme.font("medium"))
        tabs.setAccessibleName(self.tr("Table or bars"))
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    def _make_view(self, parent: QWidget) -> FiguresView:
        view = FiguresView(self.model, self.context.theme, parent)
        view.setAccessibleName(self.tr("Figures"))
        return view

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        """The figures are of no plan; of another workspace they are read anew."""
        if self.context.workspace is not self._of:
            self._of, self._stale = self.context.workspace, True
        if self.context.workspace is None:
            self._show(None)
        elif self.isVisible() and self._stale:
            self._read()

    def refresh(self, change: Change) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.context.workspace is not None:
            self._read()

    def focus_first(self) -> None:
        self.tables.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Reading and showing

    def _read(self) -> None:
        """In the worker; what is asked for twice is shown once."""
        self._stale = False
        workspace, language = self.context.open_workspace, self.context.language
        if self._asked is not None:
            self._asked.cancel()
        if self.numbers is None:
            self._about.set_facts(self.tr("Counting …"))

        def work(task: Task) -> Numbers:
            made = workspace.numbers(language)
            task(1, 1)
            return made

        self._asked = self.context.tasks.run(work, self._read_done, self._failed)

    def _read_done(self, numbers: Numbers) -> None:
        self._asked = None
        self._show(numbers)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._asked = None
            self.context.operations.fail(error)

    def _show(self, numbers: Numbers | None) -> None:
        shown = self.shown
        self.numbers = numbers
        self.tables.blockSignals(True)
        self.tables.clear()
        self.tables.addItems([table.title for table in numbers.tables] if numbers else [])
        self.tables.blockSignals(False)
        self._about.set_facts("")
        self.notes.setText("")
        self.copy.setEnabled(numbers is not None)
        self.export.setEnabled(numbers is not None)
        ids = [table.id for table in numbers.tables] if numbers is not None else []
        wanted = ids.index(shown.id) if shown is not None and shown.id in ids else 0
        self.tables.setCurrentRow(wanted if ids else -1)
        self._show_table(wanted if ids else -1)

    @property
    def shown(self) -> NumbersTable | None:
        return self.model.table

    def _show_table(self, place: int) -> None:
        numbers = self.numbers
        table = numbers.tables[place] if numbers is not None and place >= 0 else None
        self.model.show_table(table)
        self.title.setText(table.title if table is not None else "")
        mixed = table.mixes_generations if table is not None else ""
        self.mixed.setText(mixed)
        self._mixed.setVisible(bool(mixed))
        if table is None or numbers is None:
            return
        self.notes.setText("\n".join((*table.notes, *numbers.notes)))
        self.view.setAccessibleName(table.title)
        self._offer_charts(table)
        self.view.fit_columns()

    def _offer_charts(self, table: NumbersTable) -> None:
        """A tab for each chart; that of the same place stays chosen from table to table."""
        kept = self.tabs.currentIndex()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        self.tabs.addTab(self.tr("Table"))
        for chart in table.charts:
            self.tabs.addTab(chart.title.replace(table.title, "").strip(" ·:\u00a0"))
        self.tabs.setCurrentIndex(kept if 0 < kept < self.tabs.count() else 0)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(table.charts))
        self._tab_changed(self.tabs.currentIndex())

    def _tab_changed(self, place: int) -> None:
        table = self.shown
        if table is None or place <= 0:
            self.stack.setCurrentIndex(0)
            return
        self.bars.show_chart(table.charts[place - 1])
        self.stack.setCurrentIndex(1)

    # What a person does here

    def copy_table(self) -> None:
        """The shown table as text and HTML on the clipboard, with what must be said of it."""
        if self.shown is None:
            return
        data = QMimeData()
        data.setText(as_text(self.shown))
        data.setHtml(as_html(self.shown))
        QGuiApplication.clipboard().setMimeData(data)
        self.context.signals.said.emit(self.tr("The table is on the clipboard."))
