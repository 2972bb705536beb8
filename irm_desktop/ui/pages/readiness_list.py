"""The list of findings: under heads by severity or by commitment, one a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Head:
    """The line above the findings of one kind."""

    text: str
    count: int


class FindingsModel(QAbstractListModel):
    """Heads and findings in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Head | ReadinessFinding] = []

    def set_groups(self, groups: Sequence[tuple[str, Sequence[ReadinessFinding]]]) -> None:
        """Heads with their findings; heads without any are left out."""
        self.beginResetModel()
        self.rows = []
        for head, findings in groups:
            if findings:
                self.rows += [Head(head, len(findings)), *findings]
        self.endResetModel()

    @property
    def findings(self) -> list[ReadinessFinding]:
        return [row for row in self.rows if not isinstance(row, Head)]

    def row_of(self, key: str) -> int:
        """Where a finding stands; -1 where it does not."""
        for place, row in enumerate(self.rows):
            if not isinstance(row, Head) and row.key == key:
                return place
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type. Whole sentences for a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if isinstance(row, Head):
            spoken = role in (Role.DisplayRole, Role.AccessibleTextRole)
            return f"{row.text}, {row.count}" if spoken else None
        if role == Role.DisplayRole:
            return row.title
        if role == Role.AccessibleTextRole:
            left = self.tr("Left: {note}").format(note=row.note) if row.note else ""
            severity = self.tr("Must be fixed") if row.is_must else self.tr("To look at")
            return ". ".join(filter(None, (severity, row.title, row.where, row.sentence, left)))
        if role == Role.ToolTipRole:
            return "\n".join(filter(None, (row.title, row.sentence, row.note)))
        return None


class FindingsList(QListView):
    """Enter opens the finding in its form, N leaves it with a note."""

    chosen = Signal(object)  # ReadinessFinding or None
    request_open = Signal()
    request_leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self.single_keys = True
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        soft_selection(self, theme)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda _index: self.request_open.emit())

    @property
    def current(self) -> ReadinessFinding | None:
        row = self.currentIndex().data(RowRole)
        return None if row is None or isinstance(row, Head) else row

    def show_groups(self, groups: Sequence[tuple[str, Sequence[ReadinessFinding]]]) -> None:
        """Show these; what was chosen stays chosen, or what stands in its place. So does what comes
        after a finding that was left just now: one works on downwards."""
        before, place = self.current, self.currentIndex().row()
        self.selectionModel().blockSignals(True)
        self.findings.set_groups(groups)
        self.selectionModel().blockSignals(False)
        found = self.findings.row_of(before.key) if before is not None else -1
        if found >= 0 and before is not None and not before.note:
            now = self.findings.rows[found]
            found = -1 if not isinstance(now, Head) and now.note else found
        self.choose(found if found >= 0 else max(place, 0))

    def choose(self, place: int) -> None:
        """Choose the finding at a place, or the next one to it."""
        rows = self.findings.rows
        order = [*range(place, len(rows)), *range(min(place, len(rows)) - 1, -1, -1)]
        found = next((one for one in order if not isinstance(rows[one], Head)), None)
        if found is None:
            self.chosen.emit(None)
            return
        index = self.findings.index(found, 0)
        same = index == self.currentIndex()
        self.setCurrentIndex(index)
        if same:
            self.chosen.emit(self.current)

    def _current_changed(self, current: QModelIndex, before: QModelIndex) -> None:
        row = current.data(RowRole)
        if isinstance(row, Head):
            up = before.isValid() and before.row() > current.row()
            self._pass_head(current.row(), up)
            return
        self.chosen.emit(row)

    def _pass_head(self, place: int, up: bool) -> None:
        """The arrows pass over the heads."""
        if up and place == 0:
            self.setCurrentIndex(self.findings.index(1, 0))
            self.scrollToTop()
            return
        self.setCurrentIndex(self.findings.index(place - 1 if up else place + 1, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.request_open.emit()
            return
        letter = event.key() == Qt.Key.Key_N and not event.modifiers()
        if letter and self.single_keys and self.current is not None:
            self.request_leave.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""
