"""One paragraph of notes: large, as high as its words, written in the direction of its words.

Places in the text are counted in characters, as Python counts them; Qt counts UTF-16 units.
"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.file_drops import leaves_files
from irm_desktop.ui.widgets.undo_keys import left_to_window, without_undo

LEADING = 150.0  # percent of the letters' height, from line to line
_LINE = "\u2028"  # a line within the paragraph
_BLOCK = "\u2029"


class NoteEdit(QTextEdit):
    """Tells of the keys that leave it; saving is the business of whoever made it."""

    done = Signal()  # Enter
    beyond = Signal(int)  # an arrow key leaves it upwards (-1) or downwards (1)
    far = Signal(int)  # to the first (-1) or last (1) paragraph
    emptied = Signal()  # Backspace where there is nothing more
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("ring_target", False)  # its cursor shows the focus
        self.setUndoRedoEnabled(False)  # the workspace's undo is the only one
        self.setAcceptRichText(False)
        self.setFont(theme.font("notes"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "note")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self._space_lines()
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)

    def _fit(self, _size: object = None) -> None:
        line = round(self.fontMetrics().lineSpacing() * LEADING / 100)
        height = max(line, round(self.document().size().height())) + 2
        if height != self.height():
            self.setFixedHeight(height)

    def text(self) -> str:
        """The words, their no-break spaces kept."""
        return self.document().toRawText().replace(_LINE, "\n").replace(_BLOCK, "\n")

    def show_text(self, text: str) -> None:
        """These words in place of what stands there; the cursor stays where it was, or ends."""
        at = self.place()
        self.setPlainText(text.replace("\n", _LINE))
        self._space_lines()
        self.set_place(at)

    def place(self) -> int:
        """How many characters stand before the cursor."""
        return self._characters(self.textCursor().position())

    def set_place(self, characters: int) -> None:
        """The cursor after so many characters; at the end where there are fewer."""
        cursor = self.textCursor()
        cursor.setPosition(min(self._units(characters), self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _characters(self, units: int) -> int:
        return _counted(self.document().toRawText(), units)

    def _units(self, characters: int) -> int:
        before = self.document().toRawText()[: max(0, characters)]
        return len(before) + sum(ord(letter) > 0xFFFF for letter in before)

    def mark(self, stretches: Iterable[tuple[int, int]]) -> None:
        """Mark stretches (start, length in characters) as quoted: tinted and underlined."""
        marked = []
        for start, length in stretches:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            last = self.document().characterCount() - 1
            cursor.setPosition(min(self._units(start), last))
            end = min(self._units(start + length), last)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(self._theme.color("selection"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(self._theme.color("accent"))
            one.cursor, one.format = cursor, look
            marked.append(one)
        self.setExtraSelections(marked)

    def event(self, event: QEvent) -> bool:
        if left_to_window(event):
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, modifiers = Qt.Key, event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if key in (keys.Key_Return, keys.Key_Enter):
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText(_LINE)
            elif plain:
                self.done.emit()
            return
        if modifiers == Qt.KeyboardModifier.ControlModifier and key in (
            keys.Key_Home,
            keys.Key_End,
        ):
            self.far.emit(-1 if key == keys.Key_Home else 1)
            return
        if key in (keys.Key_PageUp, keys.Key_PageDown):
            event.ignore()
            return
        if key == keys.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        before = self.textCursor()
        super().keyPressEvent(event)
        step = {keys.Key_Up: -1, keys.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and plain and before.position() == self.textCursor().position():
            self.beyond.emit(step)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leaves_files(event):
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted stays one paragraph."""
        if source.hasText():
            self.insertPlainText(_LINE.join(source.text().splitlines()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the notes scroll as a whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def _counted(text: str, units: int) -> int:
    """How many characters of `text` take so many UTF-16 units."""
    if text.isascii():
        return units
    found = 0
    for letter in text:
        if units <= 0:
            break
        units -= 2 if ord(letter) > 0xFFFF else 1
        found += 1
    return found
