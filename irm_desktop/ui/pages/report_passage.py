"""A field for a passage: Markdown, kept while one types, with its words counted."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import TextField
from irm_desktop.ui.widgets.labels import label

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
LINES = 2000  # a passage is as high as it needs; the page scrolls
MARKS = {Qt.Key.Key_B: "**", Qt.Key.Key_I: "*"}


def words_in(text: str) -> int:
    """Words of a Markdown text: citations such as [@law, art. 3] are none."""
    return len(_WORD.findall(re.sub(r"\[@[^\]]*\]", " ", text)))


class PassageField(TextField):
    """`counted` tells the words after each change. Ctrl+B and Ctrl+I mark what is selected."""

    counted = Signal(int)

    def __init__(self, key: str, caption: str, hint: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(caption, theme, parent)
        self.key = key
        self.edit.lines = LINES
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleDescription(hint)
        self.edit.installEventFilter(self)
        self.count = label("", theme, "secondary", "text2", self)
        self.column.addWidget(self.count)
        self.edit.textChanged.connect(self._count)

    @property
    def words(self) -> int:
        return words_in(self.edit.toPlainText())

    def _count(self) -> None:
        self.count.setText(self.tr("%n words", "", self.words))
        self.counted.emit(self.words)

    def _mark(self, mark: str) -> None:
        """Put the selection between marks, or take them away where it has them."""
        cursor = self.edit.textCursor()
        text = cursor.selectedText()
        size = len(mark)
        if text.startswith(mark) and text.endswith(mark) and len(text) >= 2 * size:
            cursor.insertText(text[size:-size])
            return
        cursor.insertText(f"{mark}{text}{mark}")
        if not text:
            cursor.setPosition(cursor.position() - size)
            self.edit.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.edit
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and Qt.Key(event.key()) in MARKS
        ):
            self._mark(MARKS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)
