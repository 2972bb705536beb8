"""A field in which a few letters choose one of many: type, arrows, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from irm_desktop.domain.text import fold
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.theme import Theme

_ID = Qt.ItemDataRole.UserRole
LINE = 26
MOST = 50  # lines that are shown at once


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the many: what it is called, and more by which it is found."""

    id: str
    text: str
    also: str = ""


def matching(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices whose text holds every word that was typed; those that begin so stand first."""
    words = fold(typed).split()
    found = [
        one for one in choices if all(word in fold(f"{one.text} {one.also}") for word in words)
    ]
    whole = " ".join(words)
    return sorted(found, key=lambda one: not fold(one.text).startswith(whole))[:MOST]


class Chooser(QWidget):
    """Offers what `choices` gives. With `more` a last line offers what was typed itself."""

    chosen = Signal(str)  # id; empty for the last line
    escaped = Signal()
    taken_back = Signal()  # Backspace in the empty field

    def __init__(
        self,
        name: str,
        hint: str,
        choices: Callable[[], Sequence[Choice]],
        theme: Theme,
        parent: QWidget,
        more: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._more, self._theme = choices, more, theme
        self.always = False  # whether all are shown before a letter is typed
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.textChanged.connect(self._show)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(name)
        self.list.setFont(theme.font())
        soft_selection(self.list, theme)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.field)
        column.addWidget(self.list)

    def ask(self) -> None:
        """Begin anew with an empty field."""
        self.field.clear()
        self._show("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, typed: str) -> None:
        self.list.clear()
        if typed.strip() or self.always:
            for one in matching(self._choices(), typed):
                self._offer(one.text, one.id)
            if self._more is not None and typed.strip():
                self._offer(self._more(typed.strip()), "")
        self.list.setVisible(self.list.count() > 0)
        self.list.setCurrentRow(0)
        rows = min(self.list.count(), 8)
        self.list.setFixedHeight(rows * self._theme.px(LINE) + 2)

    def _offer(self, text: str, choice: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_ID, choice)
        item.setSizeHint(QSize(0, self._theme.px(LINE)))
        self.list.addItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if step and self.list.isVisible():
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
            self._take(self.list.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            if self.field.text() and not self.always:
                self.field.clear()
            else:
                self.escaped.emit()
            return True
        if key == Qt.Key.Key_Backspace and not self.field.text():
            self.taken_back.emit()
            return True
        return False

    def _take(self, item: QListWidgetItem) -> None:
        typed = self.field.text().strip()
        chosen = str(item.data(_ID))
        self.list.hide()
        if chosen:
            self.field.clear()
            self.chosen.emit(chosen)
        else:
            self.setProperty("typed", typed)
            self.field.clear()
            self.chosen.emit("")

    @property
    def typed(self) -> str:
        """What was typed when the last line was chosen."""
        return str(self.property("typed") or "")
