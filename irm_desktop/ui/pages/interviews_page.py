"""The library's shelf of interviews: who was spoken to when, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Stakeholder
from irm_desktop.domain.interviews import InterviewOutline
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.pages.interview_words import consent_words, interview_name, who_may_be_shown
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.widgets.labels import ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change

_ID = Qt.ItemDataRole.UserRole
_CONCERNED = frozenset({"interview", "note", "excerpt", "support", "stakeholder", "source"})
_WIDTHS = (110, 150, 300, 150, 130, 90)  # logical pixels; the last column takes the rest


class InterviewsPage(Page):
    """Shows all interviews of the workspace; opens and deletes them."""

    request_interview = Signal(str)  # id of one that there is
    request_start = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme, px = context.theme, context.theme.px
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(12), px(24), px(12))
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Interviews"), theme, "title", parent=self))
        head.addStretch(1)
        self.new = button(self.tr("New interview") + "  F9", theme, "primary", "add", self)
        self.new.clicked.connect(self.request_start)
        self.read = button(self.tr("Open"), theme, "", "interview", self)
        self.read.clicked.connect(self._open)
        self.remove = button(self.tr("Delete"), theme, "", "delete", self)
        self.remove.clicked.connect(self._delete)
        for one in (self.read, self.remove, self.new):
            head.addWidget(one)
        column.addLayout(head)
        column.addWidget(hairline(theme, self))
        self.nothing = label("", theme, "base", "text2", self, wrap=True)
        self.nothing.setMargin(px(24))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.nothing, 1)
        self.table = self._make_table()
        column.addWidget(self.table, 1)

    def _make_table(self) -> QTableWidget:
        theme = self.context.theme
        titles = (
            self.tr("Interview"),
            self.tr("Date"),
            self.tr("Who"),
            self.tr("Consent"),
            self.tr("Commitments"),
            self.tr("Quotations"),
            self.tr("Notes"),
        )
        table = QTableWidget(0, len(titles), self)
        table.setHorizontalHeaderLabels(list(titles))
        table.setAccessibleName(self.tr("Interviews"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        soft_selection(table, theme)
        table.setItemDelegate(ListRow(theme, table))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.px(34))
        header = table.horizontalHeader()
        header.setProperty("roomy", True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in enumerate(_WIDTHS):
            table.setColumnWidth(place, theme.px(width))
        table.itemDoubleClicked.connect(self._open)
        table.installEventFilter(self)
        table.itemSelectionChanged.connect(self._enable)
        return table

    def open_plan(self, plan_id: str | None) -> None:
        """Interviews are of the workspace; of the plan comes what a new one is about."""
        self.new.setEnabled(plan_id is not None)
        self._read()

    def show_argument(self, argument: object) -> None:
        """Choose the interview with this id."""
        self._read(str(argument))

    def refresh(self, change: Change) -> None:
        if change.entities & _CONCERNED:
            self._read()

    def _read(self, wanted: str = "") -> None:
        workspace = self.context.workspace
        wanted = wanted or self._chosen()
        outlines = workspace.interview_outlines() if workspace is not None else ()
        people = {one.id: one for one in workspace.people()} if workspace is not None else {}
        self.table.setRowCount(len(outlines))
        for place, one in enumerate(outlines):
            self._fill(place, one, people)
        places = [place for place, one in enumerate(outlines) if one.interview.id == wanted]
        if outlines:
            self.table.selectRow(places[0] if places else len(outlines) - 1)
        self.table.setVisible(bool(outlines))
        self.nothing.setVisible(not outlines)
        self.nothing.setText(
            self.tr(
                "No interview yet. F9 opens a page for notes while somebody is talking; F9 again "
                "starts at once."
            )
        )
        self._enable()

    def _fill(self, place: int, one: InterviewOutline, people: Mapping[str, Stakeholder]) -> None:
        interview = one.interview
        known = [people[each] for each in interview.people if each in people]
        texts = (
            interview_name(interview.number),
            interview.began[:16].replace("T", "  "),
            who_may_be_shown(interview.consent, known),
            consent_words(interview.consent)[0],
            ", ".join(number for _, number in one.commitments),
            str(one.quotations or ""),
            str(one.notes or ""),
        )
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setData(_ID, interview.id)
            self.table.setItem(place, column, item)

    def _chosen(self) -> str:
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(_ID)) if item is not None else ""

    def _enable(self) -> None:
        there = bool(self._chosen())
        workspace = self.context.workspace
        self.read.setEnabled(there)
        self.remove.setEnabled(there and workspace is not None and not workspace.read_only)

    def _open(self) -> None:
        if self._chosen():
            self.request_interview.emit(self._chosen())

    def _delete(self) -> None:
        chosen = self._chosen()
        if chosen:
            name = interview_name(self.context.open_workspace.interview(chosen).number)
            said = self.tr("{interview} deleted").format(interview=name)
            self.context.operations.add(lambda w: w.delete_interview(chosen), said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.table and pressed and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._delete()
                return True
        return super().eventFilter(watched, event)

    def panes(self) -> list[QWidget]:
        return [self.table]

    def focus_first(self) -> None:
        (self.table if self.table.rowCount() else self.new).setFocus()
