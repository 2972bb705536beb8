"""Copies of a workspace that are not encrypted, in a dialog, and what is to become of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from PySide6.QtWidgets import QComboBox, QListWidget, QVBoxLayout, QWidget

from irm_desktop.domain.safety_records import PlainCopy
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words

ROWS = 4  # then the list is scrolled
KEEP, DELETE = "keep", "delete"


class PlainCopies(QWidget):
    """Hidden while there are none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self.head = Words("", theme, "strong", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies that are not encrypted"))
        soft_selection(self.list, theme)
        self.then = QComboBox()
        self.then.setAccessibleName(self.tr("What becomes of these copies"))
        # One of them may hold what this file does not: nothing goes that nobody has decided on.
        self.then.addItem(self.tr("Leave them: anybody can read them"), KEEP)
        self.then.addItem(self.tr("Delete them once an encrypted backup is proven"), DELETE)
        for one in (self.head, self.list, self.then):
            column.addWidget(one)
        self.copies: tuple[PlainCopy, ...] = ()
        self.hide()

    def show_copies(self, copies: Sequence[PlainCopy]) -> None:
        self.copies = tuple(copies)
        self.head.setText(
            self.tr("%n copies of this workspace are not encrypted.", "", len(copies))
        )
        self.list.clear()
        for copy in copies:
            made = moment_words(copy.made.astimezone(UTC).isoformat(), self._context.language)
            where = self.tr("backup") if copy.backup else self.tr("beside it")
            self.list.addItem(f"{copy.path.name} · {where} · {made}")
            self.list.item(self.list.count() - 1).setToolTip(str(copy.path))
        rows = min(len(copies), ROWS)
        height = rows * max(0, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth()
        self.list.setFixedHeight(height)
        self.setVisible(bool(copies))

    @property
    def delete(self) -> bool:
        return bool(self.copies) and self.then.currentData() == DELETE
