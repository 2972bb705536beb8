"""The editor of a passage: what keys, buttons and pasting do to its text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from irm_desktop.ui import markdown_edits
from irm_desktop.ui.markdown_marks import line_kind
from irm_desktop.ui.markdown_paste import markdown_of_html
from irm_desktop.ui.text_units import column, units
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.file_drops import leaves_files
from irm_desktop.ui.widgets.markdown_dress import construct_at
from irm_desktop.ui.widgets.markdown_view import MarkdownView
from irm_desktop.ui.widgets.undo_keys import left_to_window, without_undo

_BOLD, _ITALIC = Qt.Key.Key_B, Qt.Key.Key_I
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class MarkdownEdit(MarkdownView):
    """`about_to_act` and `acted` stand round what a button or key does to the text beside typing;
    `cursor_moved` carries the cursor's place in the editor."""

    left = Signal()
    entered = Signal()
    about_to_act = Signal()
    acted = Signal()
    cursor_moved = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.cursorPositionChanged.connect(self._cursor_moved)

    # Focus and cursor

    def _cursor_moved(self) -> None:
        if self._dressing:
            return
        self.dress.move(self.textCursor().position() if self.hasFocus() else -1)
        if self.hasFocus():
            self.cursor_moved.emit(self.cursorRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.dress.move(self.textCursor().position())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.dress.move(-1)
        self.left.emit()

    # Keys

    def event(self, event: QEvent) -> bool:
        if left_to_window(event):
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._work_of(event) is not None:
                event.accept()
                return True
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and event.type() == QEvent.Type.KeyPress and self._indent(event):
                return True
        return super().event(event)

    def _work_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does to the text, beside typing."""
        key, held = event.key(), event.modifiers()
        if held == _CONTROL:
            return {
                _BOLD: self.toggle_strong,
                _ITALIC: self.toggle_emphasis,
            }.get(Qt.Key(key))
        if held == _CONTROL | _SHIFT:
            return {
                Qt.Key.Key_7: self.toggle_numbers,
                Qt.Key.Key_Slash: self.toggle_numbers,
                Qt.Key.Key_Ampersand: self.toggle_numbers,
                Qt.Key.Key_8: self.toggle_bullets,
                Qt.Key.Key_Asterisk: self.toggle_bullets,
                Qt.Key.Key_ParenLeft: self.toggle_bullets,
            }.get(Qt.Key(key))
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        work = self._work_of(event)
        if work is not None:
            work()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain == _SHIFT or plain == Qt.KeyboardModifier.NoModifier:
                self._enter(new=plain != _SHIFT)
                return
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers() and self._join():
            return
        super().keyPressEvent(event)

    def _enter(self, *, new: bool) -> None:
        """A new item or paragraph; else (Shift) a new line. Between paragraphs, and after a list or
        quotation, stands an empty line: without it the report would join what follows."""
        cursor = self.textCursor()
        block = cursor.block()
        if cursor.hasSelection() or not new or self.dress.in_code(block):
            cursor.insertText("\n")
        else:
            at = column(block.text(), cursor.positionInBlock())
            found = markdown_edits.after_enter(block.text(), at)
            if found is None:
                cursor.insertText("\n")
            elif not found[0] and not found[1]:
                cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
                end = QTextCursor.MoveOperation.EndOfBlock
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText("\n" if block.previous().text().strip() else "")
            else:
                cursor.insertText("\n" + found[1])
        self.setTextCursor(cursor)

    def _join(self) -> bool:
        """Backspace at the start of a paragraph takes the empty line before it away too."""
        cursor = self.textCursor()
        blank = cursor.block().previous()
        above = blank.previous()
        if cursor.hasSelection() or not cursor.atBlockStart() or not above.isValid():
            return False
        if blank.text().strip() or not above.text().strip() or self.dress.in_code(blank):
            return False
        end = above.position() + above.length() - 1
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        return True

    def _indent(self, event: QKeyEvent) -> bool:
        """Tab in an item: a level deeper or back; False where the field is to be left."""
        if event.modifiers() & ~_SHIFT:
            return False
        block = self.textCursor().block()
        before = block.previous().text() if block.previous().isValid() else ""
        by = -1 if event.key() == Qt.Key.Key_Backtab else 1
        made = markdown_edits.indented(block.text(), before, by)
        if made is None:
            return False
        self._change_lines(block, block, [made])
        return True

    # Commands

    def toggle_strong(self) -> None:
        self._toggle("strong")

    def toggle_emphasis(self) -> None:
        self._toggle("emphasis")

    def toggle_bullets(self) -> None:
        self._change_selected(lambda lines: markdown_edits.listed(lines, "bullet"))

    def toggle_numbers(self) -> None:
        self._change_selected(lambda lines: markdown_edits.listed(lines, "number"))

    def toggle_quote(self) -> None:
        self._change_selected(markdown_edits.quoted)

    def _toggle(self, kind: str) -> None:
        """The selection, line by line, in a manner or no longer so."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self.document().findBlock(start), self.document().findBlock(end)
        if first == last:
            at, text = first.position(), first.text()
            places = column(text, start - at), column(text, end - at)
            line, left, right = markdown_edits.toggled(text, *places, kind)
            self._change_lines(first, first, [line])
            self._select(at + units(line[:left]), at + units(line[:right]))
            return
        lines = []
        block = first
        while block.isValid() and block.position() <= last.position():
            text, at = block.text(), block.position()
            signs = line_kind(text).signs
            left = max(signs, column(text, max(0, start - at)))
            right = min(len(text), column(text, min(units(text), end - at)))
            if text[left:right].strip():
                text = markdown_edits.toggled(text, left, right, kind)[0]
            lines.append(text)
            block = block.next()
        self._change_lines(first, last, lines)

    def _change_selected(self, work: Callable[[list[str]], list[str]]) -> None:
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        lines = []
        block = first
        while block.isValid() and block.position() <= last.position():
            lines.append(block.text())
            block = block.next()
        self._change_lines(first, last, work(lines))

    def _change_lines(self, first: QTextBlock, last: QTextBlock, lines: list[str]) -> None:
        """Put lines in the place of others, as one act."""
        self.about_to_act.emit()
        cursor = self.textCursor()
        from_end = last.length() - 1 - (cursor.position() - last.position())
        start = first.position()
        cursor.setPosition(start)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join(lines))
        if first == last:
            cursor.setPosition(max(start, cursor.position() - max(0, from_end)))
        else:
            end = cursor.position()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.acted.emit()

    def _select(self, start: int, end: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def insert(self, text: str) -> None:
        """Put text at the cursor in the place of what is selected, as one act."""
        self.about_to_act.emit()
        self.textCursor().insertText(text)
        self.acted.emit()

    def insert_table(self, text: str) -> None:
        """A table stands between empty lines; the cursor goes into its first cell."""
        self.about_to_act.emit()
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = "" if not cursor.block().text().strip() else "\n\n"
        follows = cursor.block().next()
        after = "" if follows.isValid() and not follows.text().strip() else "\n"
        place = cursor.position() + len(before) + 2
        cursor.insertText(f"{before}{text}{after}")
        self._select(place, place)
        self.acted.emit()

    def replace_construct(self, kinds: tuple[str, ...], text: str) -> None:
        """Put text in the place of the construct at the cursor, or of the selection."""
        cursor = self.textCursor()
        found = construct_at(cursor, kinds) if not cursor.hasSelection() else None
        if found is not None:
            at, line = cursor.block().position(), cursor.block().text()
            self._select(at + units(line[: found.start]), at + units(line[: found.end]))
        self.insert(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leaves_files(event):
            super().dragEnterEvent(event)

    # Pasting

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Formats that a report can hold are kept; everything else comes as plain words."""
        text = markdown_of_html(source.html()) if source.hasHtml() else None
        if text is None:
            if not source.hasText():
                return
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.about_to_act.emit()
        self.textCursor().insertText(text)
        self.ensureCursorVisible()
        self.acted.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the source, no colours and no sizes."""
        found = QMimeData()
        found.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return found

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()
