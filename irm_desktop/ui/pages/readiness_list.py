"""The list of findings: under heads by severity or by commitment, one a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.headed_list import Head, HeadedList, HeadedModel, Role, RowRole

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

__all__ = ["FindingsList", "FindingsModel", "Head", "RowRole"]


class FindingsModel(HeadedModel):
    """Heads and findings in the order in which they are shown."""

    rows: list[Head | ReadinessFinding]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def findings(self) -> list[ReadinessFinding]:
        return [row for row in self.rows if not isinstance(row, Head)]

    def said(self, row: ReadinessFinding, role: int) -> str | None:
        if role == Role.DisplayRole:
            return row.title
        if role == Role.AccessibleTextRole:
            left = self.tr("Left: {note}").format(note=row.note) if row.note else ""
            severity = self.tr("Must be fixed") if row.is_must else self.tr("To look at")
            return ". ".join(filter(None, (severity, row.title, row.where, row.sentence, left)))
        if role == Role.ToolTipRole:
            return "\n".join(filter(None, (row.title, row.sentence, row.note)))
        return None


class FindingsList(HeadedList):
    """Enter opens the finding in its form, N leaves it with a note."""

    request_open = Signal()
    request_leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.findings = FindingsModel()
        super().__init__(self.findings, theme, parent)
        self.findings.setParent(self)
        self.setAccessibleName(self.tr("Findings"))
        self.doubleClicked.connect(lambda _index: self.request_open.emit())

    @property
    def current(self) -> ReadinessFinding | None:
        found: ReadinessFinding | None = self.current_row
        return found

    def show_groups(self, groups: Sequence[tuple[str, Sequence[ReadinessFinding]]]) -> None:
        """Show these under their heads. What comes after a finding that was left just now is
        chosen: one works on downwards."""
        self.show_heads([(Head(head, len(findings)), findings) for head, findings in groups])

    def is_done(self, before: ReadinessFinding, now: ReadinessFinding) -> bool:
        return not before.note and bool(now.note)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.request_open.emit()
            return
        letter = event.key() == Qt.Key.Key_N and not event.modifiers()
        if letter and self.single_keys and self.current is not None:
            self.request_leave.emit()
            return
        super().keyPressEvent(event)
