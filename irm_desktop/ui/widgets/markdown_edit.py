"""The editor of a passage: the Markdown source itself, shown formatted.

What is stored is given back letter by letter as long as nobody types: `source` is never read from
the screen before something was changed there.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from irm_desktop.ui import markdown_edits
from irm_desktop.ui.markdown_marks import line_kind
from irm_desktop.ui.markdown_paste import markdown_of_html
from irm_desktop.ui.text_units import column, units
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.markdown_dress import MarkdownDress, construct_at
from irm_desktop.ui.widgets.undo_keys import left_to_window, without_undo

LINE_HEIGHT = 135  # percent
STEP_IN = 16  # px a list stands in for each level
BAR = 3
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_BOLD, _ITALIC = Qt.Key.Key_B, Qt.Key.Key_I
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class MarkdownEdit(QTextEdit):
    """As high as its text. `about_to_act` and `acted` stand round what a button or key does to the
    text beside typing; `cursor_moved` carries the cursor's place in the editor."""

    left = Signal()
    entered = Signal()
    about_to_act = Signal()
    acted = Signal()
    cursor_moved = Signal(QRect)
    request_link = Signal()
    request_cite = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given = ""
        self._given_raw = ""
        self._dressing = False
        self._read_only = False
        self.setUndoRedoEnabled(False)  # the workspace's undo is the only one
        self.setAcceptRichText(False)
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.dress = MarkdownDress(self.document(), theme)
        self.document().contentsChange.connect(self._contents_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self._fit()

    # The text

    def source(self) -> str:
        """The Markdown text: as it was given, letter by letter, until something is changed."""
        raw = self.document().toRawText()
        if raw == self._given_raw:
            return self._given
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_source(self, text: str) -> None:
        """Show this text. Where it is nearly what is shown, cursor and place are kept."""
        raw = self.document().toRawText()
        new = text.replace("\r\n", "\n").replace("\n", "\u2029")
        if self.hasFocus() and raw != new:
            self._replace_difference(raw, new)
        if self.document().toRawText() != new:
            self.setPlainText(text)
        self._given, self._given_raw = text, self.document().toRawText()
        self._format_blocks(0, self.document().characterCount())

    def _replace_difference(self, old: str, new: str) -> None:
        """Change only what differs, and put the cursor there."""
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        cursor = self.textCursor()
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - end].replace("\u2029", "\n"))
        self.setTextCursor(cursor)

    # Looks

    def _contents_changed(self, place: int, _removed: int, added: int) -> None:
        if not self._dressing:
            self._format_blocks(place, place + added)

    def _format_blocks(self, start: int, end: int) -> None:
        """Margins of the lines between two places: lists stand in, quotations too."""
        self._dressing = True
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            form = self._format_of(block)
            if form != block.blockFormat():
                QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self._dressing = False

    def _format_of(self, block: QTextBlock) -> QTextBlockFormat:
        kind = line_kind(block.text(), in_code=self.dress.in_code(block))
        form = QTextBlockFormat()
        form.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        inner = self._theme.px(STEP_IN)
        start = 0
        if kind.kind in ("bullet", "number"):
            metrics = self.fontMetrics()
            signs = metrics.horizontalAdvance(block.text()[: kind.signs])
            start = signs
            form.setTextIndent(-signs)
        elif kind.kind == "quote":
            start = inner * kind.depth
        if start:
            form.setLeftMargin(start)  # Qt takes it for the side where the paragraph begins
        return form

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        block = self.document().firstBlock()
        while block.isValid():
            kind = line_kind(block.text(), in_code=self.dress.in_code(block))
            if kind.kind == "quote":
                self._paint_bar(painter, layout.blockBoundingRect(block), block)
            elif kind.kind == "bullet" and not self.dress.shows_signs(block):
                self._paint_bullet(painter, layout.blockBoundingRect(block), block)
            block = block.next()

    def _paint_bar(self, painter: QPainter, box: QRectF, block: QTextBlock) -> None:
        """Before a quotation."""
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - BAR if rtl else 0
        bar = QRect(x, round(box.top()), BAR, round(box.height()))
        painter.fillRect(bar, self._theme.color("control"))

    def _paint_bullet(self, painter: QPainter, box: QRectF, block: QTextBlock) -> None:
        """In the place of the sign of an item."""
        if block.layout().lineCount() < 1:
            return
        line = block.layout().lineAt(0)
        at = len(block.text()) - len(block.text().lstrip(" "))
        x = (_x(line, at) + _x(line, at + 1)) / 2
        centre = QPointF(box.left() + x, box.top() + line.y() + line.ascent() * 0.68)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text2"))
        radius = self._theme.px(5) / 2
        painter.drawEllipse(centre, radius, radius)

    def _fit(self, _size: object = None) -> None:
        hint = 0 if self.toPlainText() else self._height_of_hint()
        needed = max(round(self.document().size().height()), hint, self._theme.px(20)) + 4
        if needed != self.height():
            self.setFixedHeight(needed)

    def _height_of_hint(self) -> int:
        """The hint of an empty field is to be read whole."""
        width = max(40, self.viewport().width())
        wrap = Qt.TextFlag.TextWordWrap
        box = self.fontMetrics().boundingRect(0, 0, width, 10_000, wrap, self.placeholderText())
        return box.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

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
                Qt.Key.Key_C: self.request_cite.emit,
                Qt.Key.Key_L: self.request_link.emit,
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
                self._enter(in_item=plain != _SHIFT)
                return
        super().keyPressEvent(event)

    def _enter(self, *, in_item: bool) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        if cursor.hasSelection() or not in_item or self.dress.in_code(block):
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
                cursor.removeSelectedText()
            else:
                cursor.insertText("\n" + found[1])
        self.setTextCursor(cursor)

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
        after = "\n" if follows.isValid() and follows.text().strip() else ""
        place = cursor.position() + len(before) + 2
        cursor.insertText(f"{before}{text}\n{after}")
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


def _x(line: QTextLine, place: int) -> float:
    """Where a letter of a line begins. PySide6 gives back the place as well."""
    found = line.cursorToX(place)
    return float(found[0]) if isinstance(found, (tuple, list)) else float(str(found))
