"""Under the tree: the library of the workspace, and the pages about all of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label

FootRow = tuple[str, str, str]  # id, text, icon


class SideRow(QPushButton):
    """A row that leads to a page, with how many there are at its end."""

    def __init__(self, row: FootRow, theme: Theme, parent: QWidget) -> None:
        page_id, text, icon = row
        super().__init__(text, parent)
        self.setObjectName(page_id)
        self.setProperty("kind", "side")
        self.setFont(theme.font())
        self.setAutoDefault(False)
        self.setCheckable(True)
        icons.before_text(self, icon, theme)
        end = QHBoxLayout(self)
        end.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self._count = label("", theme, "secondary", "text2", self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        end.addStretch(1)
        end.addWidget(self._count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there, as it does in the tree above; Qt's buttons know the space bar alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def set_count(self, count: int) -> None:
        """None where there is nothing: an empty shelf needs no nought."""
        self._count.setText(str(count) if count else "")
        self.setAccessibleDescription(self._count.text())


class SideFoot(QWidget):
    """Rows in two groups: the library under its heading, then what is about the workspace."""

    chosen = Signal(str)  # page id
    entered = Signal()  # after it: the focus goes into the page, where one pastes and types

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, SideRow] = {}
        self.seldom: Mapping[str, int] = {}  # how many there are, by page id
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), 0)
        column.setSpacing(0)
        self._heading = label(self.tr("Library"), theme, "secondary_strong", "text3", self)
        self._heading.setIndent(theme.px(8))
        self._heading.hide()
        column.addWidget(self._heading)
        self._column = column
        self.hide()

    def set_rows(self, library: Sequence[FootRow], others: Sequence[FootRow]) -> None:
        """Makes the rows, once: they are the same in every workspace."""
        if self.rows:
            return
        self._heading.setVisible(bool(library))
        for row in (*library, *others):
            made = SideRow(row, self._theme, self)
            made.clicked.connect(self._clicked)
            self.rows[row[0]] = made
            self._column.addWidget(made)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many there are, by page id."""
        for page_id, row in self.rows.items():
            if page_id not in self.seldom:
                row.set_count(counts.get(page_id, 0))

    def show_seldom(self, counts: Mapping[str, int]) -> None:
        """Rows that are there only while there is something on their pages, or one is there."""
        self.seldom = dict(counts)
        for page_id, count in counts.items():
            row = self.rows.get(page_id)
            if row is not None:
                row.set_count(count)
                row.setVisible(count > 0 or row.isChecked())

    def mark(self, page_id: str) -> None:
        for name, row in self.rows.items():
            row.setChecked(name == page_id)
        self.show_seldom(self.seldom)

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, SideRow):
            row.setChecked(True)
            self.chosen.emit(row.objectName())
            self.entered.emit()
