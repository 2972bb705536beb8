"""A list under heads: what is listed, one a row, and the arrows that pass over the heads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QWidget

from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole


class Listed(Protocol):
    """What stands under a head; `key` names it over a reading anew."""

    @property
    def key(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Head:
    """The line above the rows of one kind; `note` is a second line of it."""

    text: str
    count: int
    note: str = ""


class HeadedModel(QAbstractListModel):
    """Heads and what is listed, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []  # Head, or what the subclass lists

    def set_heads(self, groups: Sequence[tuple[Head, Sequence[Listed]]]) -> None:
        """Heads with what they stand above; heads of nothing are left out."""
        self.beginResetModel()
        self.rows = []
        for head, listed in groups:
            if listed:
                self.rows += [head, *listed]
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Where something stands; -1 where it does not."""
        for place, row in enumerate(self.rows):
            if not isinstance(row, Head) and row.key == key:
                return place
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags  # keys and clicks pass over it
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type. Whole sentences for a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if isinstance(row, Head):
            return self.head_said(row, role)
        return self.said(row, role)

    def head_said(self, head: Head, role: int) -> str | None:
        """What a head says in a role; one of two lines may be cut, so its tooltip has both."""
        if role == Role.ToolTipRole and head.note:
            return f"{head.text}\n{head.note}"
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        said = f"{head.text}, {head.count}"
        return f"{said}. {head.note}" if head.note else said

    def said(self, row: Any, role: int) -> str | None:
        """What a row says in a role. Any: the subclass knows what it lists."""
        raise NotImplementedError


class HeadedList(QListView):
    """Shows a `HeadedModel`; `chosen` carries the row that is current, None where there is none."""

    chosen = Signal(object)

    def __init__(self, model: HeadedModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.listed = model
        self.setModel(model)
        self.single_keys = True
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        soft_selection(self, theme)
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def current_row(self) -> Any:
        """What is chosen, None where nothing is."""
        row = self.currentIndex().data(RowRole)
        return None if isinstance(row, Head) else row

    def show_heads(self, groups: Sequence[tuple[Head, Sequence[Listed]]]) -> None:
        """Show these; what was chosen stays chosen, or what stands in its place."""
        before, place = self.current_row, self.currentIndex().row()
        self.selectionModel().blockSignals(True)
        self.listed.set_heads(groups)
        self.selectionModel().blockSignals(False)
        found = self.listed.row_of(before.key) if before is not None else -1
        if found >= 0 and self.is_done(before, self.listed.rows[found]):
            found = -1
        self.choose(found if found >= 0 else max(place, 0))

    def is_done(self, before: Any, now: Any) -> bool:
        """Whether one goes on from a row that is still listed: it was worked off just now."""
        return False

    def choose(self, place: int) -> None:
        """Choose what stands at a place, or the next one to it."""
        rows = self.listed.rows
        order = [*range(place, len(rows)), *range(min(place, len(rows)) - 1, -1, -1)]
        found = next((one for one in order if not isinstance(rows[one], Head)), None)
        if found is None:
            self.chosen.emit(None)
            return
        index = self.listed.index(found, 0)
        same = index == self.currentIndex()
        self.setCurrentIndex(index)
        if same:
            self.chosen.emit(self.current_row)

    def _current_changed(self, current: QModelIndex) -> None:
        self.chosen.emit(current.data(RowRole))
        if current.row() == 1:
            self.scrollToTop()  # the head above the first is seen with it

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home goes to what stands under the first head."""
        found = super().moveCursor(action, modifiers)
        if isinstance(found.data(RowRole), Head):
            return self.listed.index(found.row() + 1, 0)
        return found

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""
