"""The field for a reason, or for evidence: grows with its text, and asks for saving while one
types.

An empty one is a button, with an amber tag where a rating waits for its reason.
"""

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.file_drops import leaves_files
from irm_desktop.ui.widgets.outline import Outline
from irm_desktop.ui.widgets.typing_pause import TypingPause
from irm_desktop.ui.widgets.undo_keys import left_to_window, without_undo

LINES = 8


class GrowingEdit(QPlainTextEdit):
    """Plain text that is as high as its lines, up to `LINES`; then it scrolls."""

    left = Signal()
    escaped = Signal()
    one_line = False  # wraps, but Enter accepts, and what is pasted has no line ends

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setUndoRedoEnabled(False)  # the workspace's undo is the only one
        self.lines = LINES
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self, _size: object = None) -> None:
        """A plain text document measures itself in lines."""
        lines = max(1, round(self.document().size().height()), self._lines_of_hint())
        height = self.fontMetrics().lineSpacing() * min(lines, self.lines) + 4
        more = lines > self.lines
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if more else bars.ScrollBarAlwaysOff)
        if height != self.height():
            self.setFixedHeight(height)

    def _lines_of_hint(self) -> int:
        """The hint of an empty field is to be read whole."""
        if self.toPlainText() or not self.placeholderText():
            return 1
        metrics, width = self.fontMetrics(), max(40, self.viewport().width())
        wrap = Qt.TextFlag.TextWordWrap
        needed = metrics.boundingRect(0, 0, width, 10_000, wrap, self.placeholderText()).height()
        return -(-needed // metrics.lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def event(self, event: QEvent) -> bool:
        if left_to_window(event):
            return False
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        if self.one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leaves_files(event):
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.one_line or not source.hasText():
            super().insertFromMimeData(source)
            return
        self.insertPlainText(" ".join(source.text().splitlines()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def show_text(self, text: str) -> None:
        """This text, with the cursor at its end where one is writing."""
        self.setPlainText(text)
        if self.hasFocus():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ReasonField(QWidget):
    """Shows a reason; `typed` tells its text while one types, and when focus leaves."""

    typed = Signal(str)
    escaped = Signal()
    reshaped = Signal()  # it became a field, or a button again

    def __init__(
        self,
        caption: str,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        invite: str = "",
        icon: str = "edit",
    ) -> None:
        """`invite` is what the button of an empty field says, where it is no reason."""
        super().__init__(parent)
        self._theme = theme
        self._names = caption, f"{caption}: {name}"
        self._made: GrowingEdit | None = None
        self._stored = ""
        self._rated = False
        self._tells = True  # whether it says itself that it is missing
        self._telling = False
        self._pause = TypingPause(self)
        self._pause.ended.connect(self.flush)
        self._invite = QWidget(self)
        self._open = QPushButton(invite or self.tr("Write the reason"), self._invite)
        self._open.setProperty("kind", "ghost")
        self._open.setFont(theme.font("medium"))
        icons.before_text(self._open, icon, theme)
        self._open.setAccessibleName(f"{self._open.text()}: {name}")
        self._open.clicked.connect(self.open)
        self._missing = Tag(self.tr("No reason yet"), "warning", theme, self._invite)
        row = QHBoxLayout(self._invite)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._open)
        row.addWidget(self._missing)
        row.addStretch(1)
        self._frame = Outline(theme, self)
        self._frame.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._invite)
        column.addWidget(self._frame)
        self._show_what_fits()

    @property
    def edit(self) -> GrowingEdit:
        """The text itself. It is made when there is something to write: of many fields most are
        empty."""
        if self._made is None:
            self._made = self._make_edit()
            QWidget.setTabOrder(self._open, self._made)
        return self._made

    def _make_edit(self) -> GrowingEdit:
        label = QLabel(self._names[0], self._frame)
        label.setFont(self._theme.font("caption"))
        label.setForegroundRole(self.foregroundRole())
        edit = GrowingEdit(self._theme, self._frame)
        edit.setAccessibleName(self._names[1])
        edit.setProperty("ring_target", self._frame)
        edit.textChanged.connect(self._pause.key)
        edit.left.connect(self._left)
        edit.escaped.connect(self.escaped)
        label.setBuddy(edit)
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(9, 4, 9, 6)
        inside.setSpacing(1)
        inside.addWidget(label)
        inside.addWidget(edit)
        return edit

    def set_text(self, text: str, *, rated: bool) -> None:
        """Show what is stored. What is being typed here is not replaced.

        In a field with the focus only what was changed elsewhere is new, such as by an undo.
        """
        self._rated = rated
        elsewhere = text != self._stored and not self._telling and not self._pause.running
        if (elsewhere or not self.has_focus()) and self._text() != text:
            self.edit.show_text(text)
            self._pause.stop()
        self._stored = text
        self._show_what_fits()

    def replace_text(self, text: str, *, rated: bool) -> None:
        """Show what is stored, also over what is being typed: after an undo."""
        if self._text() != text:
            self.edit.show_text(text)
        self._pause.stop()
        self.set_text(text, rated=rated)

    def _show_what_fits(self) -> None:
        writing = bool(self._text()) or self.has_focus()
        self._frame.setVisible(writing)
        self._invite.setVisible(not writing)
        self._missing.setVisible(self._rated and self._tells)
        self.reshaped.emit()

    def _text(self) -> str:
        return self._made.toPlainText() if self._made is not None else ""

    def has_focus(self) -> bool:
        """Whether one is writing in it."""
        return self._made is not None and self._made.hasFocus()

    @property
    def writing(self) -> bool:
        """Whether the field is shown, and not the button."""
        return not self._frame.isHidden()

    @property
    def is_missing(self) -> bool:
        """Whether a rating waits for it."""
        return self._rated and not self.writing

    def tell_missing(self, tells: bool) -> None:
        """Whether it says itself that it is missing, or what stands beside it does."""
        self._tells = tells
        self._missing.setVisible(self._rated and tells)

    def open(self) -> None:
        """Show the field and put the cursor into it."""
        edit = self.edit
        self._invite.hide()
        self._frame.show()  # with the text in it: what is not shown cannot take the focus
        edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reshaped.emit()

    def _left(self) -> None:
        self.flush()
        self._show_what_fits()

    def flush(self) -> None:
        """Tell the text now if it is not what is stored."""
        self._pause.stop()
        text = self._text()
        if text != self._stored:
            self._stored = text
            self._telling = True
            self.typed.emit(text)
            self._telling = False


class Tag(QWidget):
    """A small notice with an icon; `kind` warning or error gives ink and ground."""

    def __init__(self, text: str, kind: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.say(text)

    def say(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        self.setFont(self._theme.font("chip"))
        words = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(words + self._theme.px(34), self._theme.px(tokens.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{self._kind}_ground"))
        box = QRectF(0, 0, self.width(), self.height())
        painter.drawRoundedRect(box, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = icons.pixmap("warning", theme, 14, f"{self._kind}_ink")
        size, pad = theme.px(14), theme.px(7)
        x = self.width() - pad - size if rtl else pad
        painter.drawPixmap(x, (self.height() - size) // 2, mark)
        painter.setPen(theme.color(f"{self._kind}_ink"))
        painter.setFont(theme.font("chip"))
        start = pad + size + theme.px(5)
        inner = (
            self.rect().adjusted(0, 0, -start, 0) if rtl else self.rect().adjusted(start, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags, self._text)
