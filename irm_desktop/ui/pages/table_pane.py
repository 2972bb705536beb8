"""The table of commitments with its head (plan, filter, columns, add) and its sums."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, CommitmentRow
from irm_desktop.ui import icons, tokens
from irm_desktop.ui.context import Context
from irm_desktop.ui.tables.columns import columns_of
from irm_desktop.ui.tables.commitment_cells import whole_text
from irm_desktop.ui.tables.commitment_model import CommitmentModel
from irm_desktop.ui.tables.commitment_table import CommitmentTable
from irm_desktop.ui.tables.row_source import NoRows, RowsAtHand, RowSource, WorkspaceRows
from irm_desktop.ui.tables.sums import MOST, sums
from irm_desktop.ui.widgets.facts_line import PartsLine
from irm_desktop.ui.widgets.labels import ground, hairline, label

PAUSE = 120  # milliseconds after a key before the filter asks the workspace


class TablePane(QWidget):
    """One plan's commitments; sorted and filtered by the workspace."""

    request_add = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self._plan: ActionPlan | None = None
        self._area = "design"
        self._only: frozenset[str] | None = None
        self.narrow = False
        ground(self, self._theme, "surface")
        self.model = CommitmentModel(context.language, self)
        self.table = CommitmentTable(self.model, self._theme, self)
        self.table.request_order.connect(self._set_order)
        self.table.typed_number.connect(self._go_to_number)
        self.table.arranged.connect(self._remember_columns)
        self._filter_pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._filter_pause.timeout.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addWidget(self._make_filter())
        self.only = self._button("close", "", self.tr("Show all commitments again"), "ghost")
        self.only.clicked.connect(self.clear_filter)
        self.only.hide()
        column.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(hairline(self._theme, self))
        self.empty = label("", self._theme, "base", "text2", self, wrap=True)
        self.empty.setMargin(self._theme.px(16))  # contents margins are lost with a new style
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(hairline(self._theme, self))
        column.addWidget(self._make_foot())
        self.table.restyle(compact=context.settings.get("compact_rows"))
        self.table.single_keys = context.settings.get("single_keys")
        context.signals.conflicts_known.connect(self._show_conflicts)
        self._show_conflicts()

    def _show_conflicts(self) -> None:
        self.model.show_conflicts(self._context.conflicts.counts())

    def _make_head(self) -> QWidget:
        theme = self._theme
        head = QWidget(self)
        head.setFixedHeight(theme.px(44))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(14), 0, theme.px(10), 0)
        row.setSpacing(theme.px(8))
        self.title = label("", theme, "panel_title", parent=head)
        self.count = label("", theme, "base", "text2", head)
        self.filter_button = self._button(
            "filter", self.tr("Filter"), self.tr("Filter (Ctrl+F)"), "ghost"
        )
        self.filter_button.clicked.connect(self.open_filter)
        self.columns_button = self._button(
            "columns", self.tr("Columns"), self.tr("Show and hide columns"), "ghost"
        )
        self.columns_button.clicked.connect(self._columns_menu)
        self.add_button = self._button(
            "add", self.tr("Add"), self.tr("Add a commitment (Ctrl+Shift+N)"), ""
        )
        self.add_button.clicked.connect(self.request_add)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.filter_button, self.columns_button, self.add_button):
            row.addWidget(button)
        return head

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setFixedHeight(self._theme.px(30))
        row = QHBoxLayout(foot)
        row.setContentsMargins(self._theme.px(14), 0, self._theme.px(14), 0)
        self.sums = PartsLine(self._theme, foot)
        self.entries = label("", self._theme, "secondary", "text2", foot)
        row.addWidget(self.sums, 1)
        row.addWidget(self.entries)
        return foot

    def show_sums(self) -> None:
        """The sums of the whole plan, filtered or not."""
        workspace, library, plan = self._context.workspace, self._context.library, self._plan
        if workspace is None or library is None or plan is None:
            return
        ids = workspace.commitment_ids(plan.id)
        rows = workspace.commitment_rows(ids) if len(ids) <= MOST else []
        instrument = library.by_id[plan.instrument]
        said, entries = sums(instrument, rows, self._area, self._context.language)
        self.sums.set_parts(said)
        self.entries.setText("" if self.table.glyph_only_width else entries)

    def _button(self, icon: str, text: str, tip: str, kind: str) -> QPushButton:
        button = QPushButton(text, self)
        icons.before_text(button, icon, self._theme)
        button.setFont(self._theme.font("medium"))
        button.setToolTip(tip)
        button.setProperty("kind", kind)
        return button

    def _make_filter(self) -> QLineEdit:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Words of the title, or a number"))
        self.field.setAccessibleName(self.tr("Filter the commitments"))
        self.field.setClearButtonEnabled(True)
        self.field.setFont(self._theme.font())
        self.field.textChanged.connect(self._filter_typed)
        self.field.returnPressed.connect(self.table.setFocus)
        self.field.hide()
        return self.field

    def _filter_typed(self) -> None:
        self._filter_pause.start()

    def open_filter(self) -> None:
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_only(self, ids: Sequence[str], label: str) -> None:
        """These rows of the plan alone, until the filter is cleared; `label` says which."""
        if self._plan is None:
            return
        self._only = frozenset(ids)
        self.only.setText(self.tr("{what} · show all").format(what=label))
        self.only.show()
        self.show_plan(self._plan, self._area)

    def clear_filter(self) -> None:
        """All rows again, and the field away."""
        if self._only is not None and self._plan is not None:
            self._only = None
            self.only.hide()
            self.show_plan(self._plan, self._area)
        self.field.clear()
        self._filter()
        self.field.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        filtered = self.field.isVisible() or self._only is not None
        if event.key() == Qt.Key.Key_Escape and filtered:
            self.clear_filter()
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    def _filter(self) -> None:
        self._filter_pause.stop()
        current = self.table.current_id()
        self.model.set_text(self.field.text().strip())
        self._reselect(current)
        self._show_count()

    def _set_order(self, order_by: str, descending: bool) -> None:
        current = self.table.current_id()
        self.model.set_order(order_by, descending)
        self._reselect(current)

    def order(self, order_by: str) -> None:
        """Order by a column, the highest grades first."""
        self._set_order(order_by, True)

    def _reselect(self, commitment_id: str) -> None:
        if not self.table.select(commitment_id):
            self.table.select(self.model.id_at(0))

    def show_nothing(self) -> None:
        self._plan = None
        self.title.setText("")
        self.count.setText("")
        self.sums.set_parts(())
        self.entries.setText("")
        if self._context.library is not None:
            self.model.show(NoRows(), (), self._context.library)
            self._say_empty()

    def show_plan(self, plan: ActionPlan, area: str) -> None:
        workspace = self._context.open_workspace
        if self._plan is None or self._plan.id != plan.id:
            self._only = None
            self.only.hide()
        self._show(plan, WorkspaceRows(workspace, plan.id, self._only), area)

    def show_outline(self, plan: ActionPlan, rows: Sequence[CommitmentRow], area: str) -> None:
        self._show(plan, RowsAtHand(rows), area)

    def _show(self, plan: ActionPlan, source: RowSource, area: str) -> None:
        library = self._context.library
        if library is None:
            return
        same = self._plan is not None and self._plan.id == plan.id
        current = self.table.current_id() if same else ""
        self._plan = plan
        self._area = area if area in ("design", "implementation") else "design"
        self.title.setText(
            self.tr("{member}, plan {number}").format(
                member=self._context.names.of_plan(plan), number=plan.number
            )
        )
        if not same:
            self.field.clear()
            self.field.hide()
            self.model.order_by, self.model.descending, self.model.text = "number", False, ""
        instrument = library.by_id[plan.instrument]
        self.model.show(source, columns_of(instrument, self._context.language), library)
        self._arrange(instrument)
        self._reselect(current)
        self._show_count()
        self.show_sums()

    def show_area(self, area: str) -> None:
        """The columns that belong beside a work area of the panel."""
        if area in ("design", "implementation") and area != self._area:
            self._area = area
            self.show_sums()
            if self._plan is not None and self._context.library is not None:
                self._arrange(self._context.library.by_id[self._plan.instrument])

    def _arrange(self, instrument: Instrument) -> None:
        kept = self._context.settings.get("columns").get(f"{instrument.id}/{self._area}")
        default = [c.id for c in self.model.columns if self._area in c.pages]
        shown = kept["shown"] if kept else default
        if self.narrow:
            shown = [name for name in shown if name in ("number", "title", "entry")]
        self.table.show_columns(set(shown))
        self.table.arrange(list(shown))
        self.table.set_widths(kept["widths"] if kept else {})

    def set_narrow(self, width: int, scale: float) -> None:
        """What gives way in a window of `width` logical pixels."""
        narrow = width < tokens.RAIL_BELOW * scale
        glyph_only = width < tokens.GLYPH_ONLY_BELOW * scale
        if (narrow, glyph_only) == (self.narrow, self.table.glyph_only_width):
            return
        self.narrow, self.table.glyph_only_width = narrow, glyph_only
        for button in (self.columns_button, self.add_button):
            button.setVisible(not narrow)
        self.count.setVisible(not narrow)
        if self._plan is not None and self._context.library is not None:
            self._arrange(self._context.library.by_id[self._plan.instrument])
            self.show_sums()

    def _remember_columns(self) -> None:
        if self._plan is None or self.narrow:
            return
        header = self.table.horizontalHeader()
        widths = {
            column.id: round(header.sectionSize(place) / self._theme.scale)
            for place, column in enumerate(self.model.columns)
            if column.kind != "title" and not self.table.isColumnHidden(place)
        }
        columns = dict(self._context.settings.get("columns"))
        columns[f"{self._plan.instrument}/{self._area}"] = {
            "shown": self.table.shown_columns(),
            "widths": widths,
        }
        self._context.settings.set("columns", columns)

    def _columns_menu(self) -> None:
        menu = self.table.columns_menu()
        menu.exec(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))
        menu.deleteLater()

    def _go_to_number(self, typed: str) -> None:
        """To the commitment with this number, else the first whose number begins so."""
        row = self.model.find_number(typed)
        if row >= 0:
            self.table.select(self.model.id_at(row))

    def _show_count(self) -> None:
        count = self.model.rowCount()
        one, many = self.tr("1 commitment"), self.tr("{count} commitments")
        self.count.setText(one if count == 1 else many.format(count=count))
        self._say_empty()

    def _say_empty(self) -> None:
        """An empty table says how to fill it."""
        text = ""
        if self.model.rowCount() == 0:
            if self._plan is None:
                text = self.tr(
                    "This workspace is empty. Import a table (Ctrl+Shift+I), or add a member and "
                    "its action plan in the menu Plan."
                )
            elif self.model.text:
                text = self.tr("No commitment has these words. Esc shows all.")
            else:
                text = self.tr(
                    "This plan has no commitments yet. Import a table (Ctrl+Shift+I) or add one "
                    "(Ctrl+Shift+N)."
                )
        self.empty.setText(text)
        self.empty.setVisible(bool(text))

    def reload(self) -> None:
        current = self.table.current_id()
        self.model.reload()
        self.table.select(current)
        self._show_count()
        self.show_sums()

    def update_rows(self, records: frozenset[str]) -> None:
        self.model.update_rows(records)
        self.show_sums()

    def rows_as_text(self, ids: Sequence[str]) -> str:
        """Rows as tab-separated text, with the heading; all rows where none is chosen."""
        columns = [c for c in self.model.columns if c.id in set(self.table.shown_columns())]
        lines = ["\t".join(column.whole_title for column in columns)]
        rows = [self.model.row_of(found) for found in ids] or range(self.model.rowCount())
        for row in rows:
            state = self.model.state(row)
            cells = (whole_text(state, column, self.model.language) for column in columns)
            lines.append("\t".join(" ".join(cell.split()) for cell in cells))
        return "\n".join(lines) + "\n"
