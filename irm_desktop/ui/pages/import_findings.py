"""The findings of a draft: kinds with counts at the start, the findings of one kind beside them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QTableView,
    QWidget,
)

from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.ui.cards import Card, Icon, Line, Words, soft_selection
from irm_desktop.ui.delegates.finding_kind import FindingKindDelegate
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.pages.date_orders import DateOrders
from irm_desktop.ui.pages.finding_kinds import kind_of
from irm_desktop.ui.tables.findings import (
    FindingColumn,
    FindingsModel,
    KindRow,
    KindsModel,
    RowRole,
    grouped,
    places,
)
from irm_desktop.ui.theme import Theme


def places_of(draft: Draft) -> dict[int, str]:
    """Plan and number of each sheet row, as `Spain 2, 8`; of a row about a plan `Spain 2`."""
    found = {
        row: f"{plan.member_name} {plan.number}, {commitment.number}"
        for plan in draft.plans
        for commitment in plan.commitments
        for row in commitment.rows
    }
    of_plans = ((row, plan) for plan in draft.plans for row in plan.rows)
    return found | {row: f"{plan.member_name} {plan.number}" for row, plan in of_plans}


class FindingsPane(QWidget):
    """Both cards. `orders_changed` carries plan key -> how its dates are to be read."""

    orders_changed = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places: dict[int, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._make_kinds(), 9)
        row.addWidget(self._make_examples(), 16)

    def _make_kinds(self) -> Card:
        card = Card(self._theme, self, padding=0)
        head = QHBoxLayout()
        px = self._theme.px
        head.setContentsMargins(px(16), px(11), px(12), px(11))
        head.addWidget(Words(self.tr("What the file did to the data"), self._theme, "strong"), 1)
        self._kind_count = Words("", self._theme, "secondary", "text2")
        head.addWidget(self._kind_count)
        card.body.addLayout(head)
        card.body.addWidget(Line(self._theme))
        card.body.setSpacing(0)
        self._kinds = KindsModel(self)
        self.list = QListView(card)
        self.list.setModel(self._kinds)
        self._delegate = FindingKindDelegate(self._theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Kinds of finding"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().selectionChanged.connect(self._kind_chosen)
        card.body.addWidget(self.list, 1)
        return card

    def _make_examples(self) -> Card:
        card = Card(self._theme, self)
        self._title = Words("", self._theme, "panel_title")
        self._meaning = Words("", self._theme, "base", "text2", wrap=True)
        self._model = FindingsModel(self)
        self.table = QTableView(card)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Findings of the chosen kind"))
        soft_selection(self.table, self._theme)
        self.table.setItemDelegate(ListRow(self._theme, self.table))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(30))
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setProperty("roomy", True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.orders = DateOrders(self._theme, card)
        self.orders.changed.connect(self.orders_changed)
        card.body.addWidget(self._title)
        card.body.addWidget(self._meaning)
        self.table.selectionModel().currentRowChanged.connect(self._finding_chosen)
        self._detail = Words("", self._theme, "base", "text", wrap=True)
        self._detail.setAccessibleName(self.tr("The chosen finding"))
        card.body.addWidget(self.table, 3)
        card.body.addWidget(self._detail)
        card.body.addWidget(self.orders, 2)
        note = QHBoxLayout()
        note.addWidget(Icon("info", self._theme))
        words = self.tr("Can be changed later: every cell is kept as it came.")
        note.addWidget(Words(words, self._theme, "secondary", "text2"), 1)
        card.body.addLayout(note)
        return card

    def show_findings(self, draft: Draft, findings: Sequence[Finding]) -> None:
        """Fill the pane; the first kind is chosen."""
        self._places = places_of(draft)
        self.orders.set_draft(draft, findings)
        rows = [self._kind_row(code, own) for code, own in grouped(findings).items()]
        self._kinds.set_rows(rows)
        self._kind_count.setText(self.tr("%n kinds of finding", "", len(rows)))
        if rows:
            self.list.setCurrentIndex(self._kinds.index(0))
        else:
            self._show_none()

    def _kind_row(self, code: str, findings: Sequence[Finding]) -> KindRow:
        kind = kind_of(code)
        severities = {finding.severity for finding in findings}
        severity = next((one for one in ("ask", "look", "note") if one in severities), "look")
        detail = self._example(findings)
        done = self.tr("Look …") if severity == "ask" else kind.said(kind.done) or ""
        return KindRow(
            code, kind.icon, kind.said(kind.title), detail, done, severity, tuple(findings)
        )

    def _example(self, findings: Sequence[Finding]) -> str:
        """Where the finding was made, by the first row or the columns it concerns."""
        columns = list(dict.fromkeys(finding.column for finding in findings if finding.column))
        place = next((self._places[one.row] for one in findings if one.row in self._places), "")
        if len(findings) == 1 or not columns:
            return place or findings[0].message
        if len(columns) <= 2:
            return (
                self.tr("{columns}; first in {place}").format(
                    columns=", ".join(columns), place=place
                )
                if place
                else ", ".join(columns)
            )
        return self.tr("%n columns, as {column}", "", len(columns)).format(column=columns[0])

    def _kind_chosen(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        row: KindRow | None = self.list.currentIndex().data(RowRole)
        if row is None:
            return
        kind = kind_of(row.code)
        self._title.setText(row.title)
        self._meaning.setText(kind.said(kind.meaning) or row.findings[0].message)
        self._model.set_findings(self._columns(row.findings), row.findings)
        for position, column in enumerate(self._model.columns):
            self.table.setColumnWidth(position, self._theme.px(column.width))
        self.table.selectRow(0)
        self.table.scrollToTop()
        self.table.show()
        self.orders.setVisible(row.code == "ambiguous-date" and self.orders.has_choices)

    def _finding_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        """The whole sentence of a finding, and what is proposed."""
        finding: Finding | None = current.data(RowRole)
        if finding is not None:
            self._detail.setText(f"{finding.message} {finding.proposal}".strip())

    def _show_none(self) -> None:
        self._detail.setText("")
        self._title.setText(self.tr("Nothing to look at"))
        self._meaning.setText(self.tr("The file holds no damage that the program knows."))
        self._model.set_findings([], [])
        self.table.hide()
        self.orders.hide()

    def _columns(self, findings: Sequence[Finding]) -> list[FindingColumn]:
        """Row, place, column, before, after, sentence: those that hold something."""
        candidates = (
            FindingColumn(self.tr("Row"), lambda one: str(one.row or ""), 48),
            FindingColumn(self.tr("Plan and number"), places(self._places), 130),
            FindingColumn(self.tr("Column"), lambda one: one.column, 120),
            FindingColumn(self.tr("In the file"), lambda one: one.before, 130),
            FindingColumn(self.tr("Becomes"), lambda one: one.after, 130),
            FindingColumn(self.tr("Finding"), lambda one: one.message, 240),
        )
        return [one for one in candidates if any(one.text(finding) for finding in findings)]

    @property
    def row_places(self) -> Mapping[int, str]:
        return self._places
