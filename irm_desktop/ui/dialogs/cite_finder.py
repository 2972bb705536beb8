"""A small finder: a few letters, Enter. Sources, excerpts, and notes of interviews."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from irm_desktop.domain.evidence_shown import Quotable
from irm_desktop.ui import tokens
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.source_cell import SourceCell
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.evidence_finds import Finds, first_line, second_line
from irm_desktop.ui.source_words import ICONS
from irm_desktop.ui.tables.source_model import IconRole, SecondRole

WIDTH, ROWS = 560, 7
_FOUND = Qt.ItemDataRole.UserRole + 20
_ICON = {"excerpt": "quote", "note": "interview"}


class FinderDialog(Frame):
    """`chosen` carries what was found and the place in it that was typed. `request_new` carries
    what was typed when nothing that was found is meant."""

    chosen = Signal(object, str)  # Quotable, locator
    request_new = Signal(str)

    def __init__(self, context: Context, title: str, act: str, parent: QWidget) -> None:
        super().__init__(title, act, context.theme, parent)
        theme = context.theme
        self.offered = context.open_workspace.quotable()
        self._finds = Finds(self.offered)
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Look for a source"))
        self.field.setPlaceholderText(
            self.tr("A few letters: title, author, key, words of an excerpt or a note")
        )
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.body.addWidget(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setItemDelegate(SourceCell(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(ROWS * theme.px(tokens.ROW_HEIGHT))
        soft_selection(self.list, theme)
        self.list.itemDoubleClicked.connect(self.accept)
        self.body.addWidget(self.list)
        self.place = QLineEdit()
        self.place.setPlaceholderText(self.tr("p. 3"))
        form = self.form()
        form.addRow(self.label(self.tr("Place in it"), self.place), self.place)
        self._show("")
        self.resize_to(theme.px(WIDTH))
        self.field.setFocus()

    def _show(self, typed: str) -> None:
        self.list.clear()
        for one in self._finds.holding(typed):
            icon = _ICON.get(one.entity, ICONS.get(one.kind, "document"))
            self.offer(first_line(one), second_line(one), icon, one)
        words = typed.strip()
        self.offer_more(words)
        new = self.tr("New source “{words}” …").format(words=words) if words else ""
        self.offer(new or self.tr("New source …"), "", "add", None)
        self.list.setCurrentRow(0)

    def offer_more(self, typed: str) -> None:
        """What else can be meant by what was typed, before a new source."""

    def offer(self, text: str, second: str, icon: str, one: Quotable | str | None) -> None:
        """A row. A text in place of what was found is for `take_other`."""
        item = QListWidgetItem(text)
        item.setData(_FOUND, one)
        item.setData(SecondRole, second)
        item.setData(IconRole, icon)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (text, second))))
        item.setToolTip(one.words if isinstance(one, Quotable) else "")
        item.setSizeHint(QSize(0, self.theme.px(tokens.ROW_HEIGHT)))
        self.list.addItem(item)

    @property
    def current(self) -> Any:
        """What is marked: a Quotable, a text of `offer_more`, None on the row of a new source. Any:
        Qt's item data."""
        item = self.list.currentItem()
        return item.data(_FOUND) if item is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through what was found while one types on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        one, typed, place = self.current, self.field.text().strip(), self.place.text().strip()
        super().accept()
        if isinstance(one, Quotable):
            self.chosen.emit(one, place)
        elif isinstance(one, str):
            self.take_other(one, typed, place)
        else:
            self.request_new.emit(typed)

    def take_other(self, what: str, typed: str, place: str) -> None:
        """A row of `offer_more` was chosen."""
