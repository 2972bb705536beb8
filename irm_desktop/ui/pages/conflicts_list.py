"""The list of conflicts, under the plans they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from irm_desktop.ui.conflict_words import kind_icon, kind_word
from irm_desktop.ui.delegates.headed_row import ICON, HeadedRow
from irm_desktop.ui.widgets.digit_keys import digit_of
from irm_desktop.ui.widgets.headed_list import Head, HeadedList, HeadedModel, Role

if TYPE_CHECKING:
    from irm_desktop.ui.conflict_words import ConflictRow
    from irm_desktop.ui.theme import Theme

START, END, GAP = 16, 12, 8  # logical pixels at 100 %


class ConflictsModel(HeadedModel):
    """Heads and conflicts."""

    rows: list[Head | ConflictRow]

    def third(self, row: ConflictRow) -> str:
        """What kind, who, when."""
        return " · ".join(filter(None, (kind_word(row.conflict.kind), row.people)))

    def said(self, row: ConflictRow, role: int) -> str | None:
        if role == Role.DisplayRole:
            return row.name
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            parts = (kind_word(row.conflict.kind), row.name, row.gist, row.people, row.when)
            joint = ". " if role == Role.AccessibleTextRole else "\n"
            return joint.join(filter(None, parts))
        return None


class ConflictsList(HeadedList):
    """`take` settles with what is chosen, `pick` carries the number of a version from 1."""

    take = Signal()
    later = Signal()
    pick = Signal(int)
    request_edit = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.conflicts = ConflictsModel()
        super().__init__(self.conflicts, theme, parent)
        self.conflicts.setParent(self)
        self.setAccessibleName(self.tr("Conflicts"))
        self.setItemDelegate(ConflictsRow(theme, self))
        self.doubleClicked.connect(lambda _index: self.request_edit.emit())

    @property
    def current(self) -> ConflictRow | None:
        found: ConflictRow | None = self.current_row
        return found

    def show_rows(self, rows: Sequence[ConflictRow], plans: Mapping[str, str]) -> None:
        """`plans` are the names of plans by id; what belongs to none stands last."""
        groups: dict[str, list[ConflictRow]] = {}
        for row in rows:
            groups.setdefault(row.conflict.plan_id, []).append(row)
        other = self.tr("The whole workspace")
        self.show_heads(
            [(Head(plans.get(plan, other), len(ones)), ones) for plan, ones in groups.items()]
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the result; T takes it, L leaves it for later, digits choose."""
        if self.current is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_edit.emit()
        elif self.single_keys and event.key() == Qt.Key.Key_T:
            self.take.emit()
        elif self.single_keys and event.key() == Qt.Key.Key_L:
            self.later.emit()
        elif self.single_keys and (digit := digit_of(event)) is not None:
            self.pick.emit(digit)
        else:
            super().keyPressEvent(event)

    def go_on(self) -> None:
        """To the next one, from the last to the first."""
        rows = self.conflicts.rows
        place = self.currentIndex().row() + 1
        self.choose(place if place < len(rows) else 0)


class ConflictsRow(HeadedRow):
    """Where and what, the versions themselves, what kind and who."""

    row_height = 66
    head_height = 28

    def __init__(self, theme: Theme, view: ConflictsList) -> None:
        super().__init__(theme, view)
        self._view = view

    def paint_head(self, painter: QPainter, option: QStyleOptionViewItem, head: Head) -> None:
        px, rect = self.theme.px, option.rect
        width = rect.width() - px(START + END)
        box = QRect(rect.left() + px(START), rect.top(), width, rect.height())
        font = self.theme.font("secondary_strong")
        self.write(painter, option, box, f"{head.text} · {head.count}", font, "text")

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: ConflictRow) -> None:
        theme, px, rect = self.theme, self.theme.px, option.rect
        left, right = rect.left() + px(START), rect.right() - px(END)
        mark = kind_icon(row.conflict.kind)
        self.icon(painter, option, mark, "warning_ink", (left, rect.top() + px(8)))
        left += px(ICON + GAP)
        first = QRect(left, rect.top() + px(7), right - left, px(19))
        self.write(painter, option, first, row.name, theme.font("strong"), "text")
        secondary = theme.font("secondary")
        second = QRect(left, first.top() + px(19), right - left, px(17))
        self.write(painter, option, second, row.gist, secondary, "text")
        third = second.translated(0, px(17))
        said = self._view.conflicts.third(row)
        self.write(painter, option, third, said, secondary, "text2")
