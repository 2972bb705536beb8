"""The files that are kept with a source: their size, how much there is room for, and the ways out.

A file is never run. It is saved as a copy, and the desktop is asked to open such a copy only when
somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Attachment
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.source_words import size_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.labels import label

_ID = Qt.ItemDataRole.UserRole + 1
ROW, MOST = 28, 6


class SourceFiles(QWidget):
    """Each signal carries the id of an attachment."""

    request_add = Signal()
    request_open = Signal(str)
    request_save = Signal(str)
    request_delete = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Files"), theme, "strong", parent=self))
        self.total = label("", theme, "secondary", "text2", self, wrap=True)
        head.addWidget(self.total, 1)
        column.addLayout(head)
        self.list = _FileList(self)
        self.list.setAccessibleName(self.tr("Files of the source"))
        self.list.setItemDelegate(ListRow(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.list, theme)
        self.list.itemActivated.connect(self._open)
        self.list.deleted.connect(self._delete)
        self.list.currentItemChanged.connect(self._enable)
        column.addWidget(self.list)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        """The buttons, on several lines where there is little room."""
        theme = self._theme
        held = QWidget(self)
        foot = Flow(held, theme.px(4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        held.setSizePolicy(policy)
        self.add = button(self.tr("Keep a file …"), theme, "", "attachment", self)
        self.add.clicked.connect(self.request_add)
        foot.addWidget(self.add)
        self.save = button(self.tr("Save a copy …"), theme, "ghost", "save_as", self)
        self.save.clicked.connect(lambda: self.request_save.emit(self.current))
        self.open = button(self.tr("Open a copy"), theme, "ghost", "open", self)
        self.open.setToolTip(self.tr("Save a copy and have the desktop open it"))
        self.open.clicked.connect(self._open)
        self.delete = button(self.tr("Delete the file"), theme, "ghost", "delete", self)
        self.delete.clicked.connect(self._delete)
        for one in (self.save, self.open, self.delete):
            foot.addWidget(one)
        return held

    @property
    def current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def show_files(
        self, files: Sequence[Attachment], used: int, limit: int, largest: int, *, web: bool
    ) -> None:
        """`used`, `limit` and `largest` in bytes; of a web page a file is a copy of it."""
        before, language = self.current, self._language
        self.list.clear()
        for one in files:
            words = f"{one.name} · {size_words(one.size, language)}"
            item = QListWidgetItem(words)
            item.setData(_ID, one.id)
            hashed = self.tr("SHA-256 {hash}").format(hash=one.sha256)
            item.setToolTip("\n".join((one.name, one.media_type, hashed)))
            item.setSizeHint(QSize(0, self._theme.px(ROW)))
            self.list.addItem(item)
            if one.id == before:
                self.list.setCurrentItem(item)
        if files and not before:
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(files))
        self.list.setFixedHeight(min(len(files), MOST) * self._theme.px(ROW) + 2)
        said = self.tr("{used} of {limit} in the workspace; at most {largest} a file")
        self.total.setText(
            said.format(
                used=size_words(used, language),
                limit=size_words(limit, language),
                largest=size_words(largest, language),
            )
        )
        self.add.setText(self.tr("Keep a copy …") if web else self.tr("Keep a file …"))
        self.add.setToolTip(
            self.tr("Save the page in your browser, as a file or PDF, and keep that") if web else ""
        )
        self._enable()

    def _enable(self) -> None:
        for one in (self.save, self.open, self.delete):
            one.setVisible(self.list.count() > 0)
            one.setEnabled(bool(self.current))

    def _open(self) -> None:
        if self.current:
            self.request_open.emit(self.current)

    def _delete(self) -> None:
        if self.current:
            self.request_delete.emit(self.current)


class _FileList(QListWidget):
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
            return
        super().keyPressEvent(event)
