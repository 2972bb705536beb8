"""The outline of a report: its sections, the commitments under theirs, words or "empty"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.theme import Theme

KeyRole = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """`key` tells the page what to show. `words` None: nothing is written here; it is generated."""

    key: tuple[str, str]  # kind, id of section or commitment
    title: str
    words: int | None
    under: bool = False  # stands under the section before


class ReportOutline(QTreeWidget):
    """`chosen` carries the key of the row."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[tuple[tuple[str, str], str]] = []
        self.setObjectName("report outline")
        self.setAccessibleName(self.tr("Sections of the report"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(theme.px(14))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.px(30))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, theme.px(64))
        soft_selection(self, theme)
        self.setItemDelegate(ListRow(theme, self))
        self.currentItemChanged.connect(self._current_changed)

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show these rows; the one that was chosen stays so, else the first is."""
        if [(row.key, row.title) for row in rows] == self._shown:
            for row in rows:
                self.set_words(row.key, row.words)
            return
        self._shown = [(row.key, row.title) for row in rows]
        before = self.current_key()
        self.blockSignals(True)
        self.clear()
        section: QTreeWidgetItem | None = None
        for row in rows:
            item = QTreeWidgetItem([row.title, self._count(row)])
            item.setData(0, KeyRole, row.key)
            item.setToolTip(0, row.title)
            item.setSizeHint(0, QSize(0, self._theme.px(27)))
            item.setFont(0, self._theme.font("base" if row.under else "strong"))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            empty = row.words == 0
            item.setForeground(1, QBrush(self._theme.color("warning_ink" if empty else "text2")))
            if row.under and section is not None:
                section.addChild(item)
            else:
                self.addTopLevelItem(item)
                section = item
        self.expandAll()
        self.blockSignals(False)
        self.choose(before)

    def _count(self, row: OutlineRow) -> str:
        if row.words is None:
            return ""
        return self.tr("empty") if row.words == 0 else self.locale().toString(row.words)

    def set_words(self, key: tuple[str, str], words: int | None) -> None:
        """The count of one row, while one types."""
        item = self._item(key)
        if item is not None:
            item.setText(1, self._count(OutlineRow(key, "", words)))
            color = "warning_ink" if words == 0 else "text2"
            item.setForeground(1, QBrush(self._theme.color(color)))

    def current_key(self) -> tuple[str, str] | None:
        item = self.currentItem()
        return tuple(item.data(0, KeyRole)) if item is not None else None

    def choose(self, key: tuple[str, str] | None) -> None:
        item = self._item(key) if key is not None else None
        item = item or self.topLevelItem(0)
        if item is not None:
            self.setCurrentItem(item)

    def _item(self, key: tuple[str, str]) -> QTreeWidgetItem | None:
        for place in range(self.topLevelItemCount()):
            section = self.topLevelItem(place)
            if section is None:
                continue
            below = (section.child(row) for row in range(section.childCount()))
            for item in (section, *below):
                if item is not None and tuple(item.data(0, KeyRole)) == key:
                    return item
        return None

    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(tuple(item.data(0, KeyRole)))
