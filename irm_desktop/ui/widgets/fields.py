"""Fields of a record: a caption above, and writing while one types."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.file_drops import leaves_files
from irm_desktop.ui.widgets.labels import ink, label
from irm_desktop.ui.widgets.outline import Outline
from irm_desktop.ui.widgets.reason_field import GrowingEdit
from irm_desktop.ui.widgets.typing_pause import TypingPause
from irm_desktop.ui.widgets.undo_keys import left_to_window, without_undo


class _Line(QLineEdit):
    """One line that tells when it is left, and runs in the direction of what is in it."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.textChanged.connect(self._direct)

    def _direct(self, text: str) -> None:
        if text:
            self.setLayoutDirection(layout_direction(text))
        else:
            self.unsetLayoutDirection()

    def event(self, event: QEvent) -> bool:
        if left_to_window(event):
            return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not leaves_files(event):
            super().dragEnterEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self.createStandardContextMenu())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Field(QWidget):
    """What all fields share: what is stored, and telling what is typed while one types."""

    typed = Signal(str)

    def __init__(self, caption: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._telling = False
        self.theme = theme
        self.caption = label(caption, theme, "caption", "text3", self)
        self._pause = TypingPause(self)
        self._pause.ended.connect(self.flush)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(3))
        self.column.addWidget(self.caption)

    def _text(self) -> str:
        raise NotImplementedError

    def _show(self, text: str) -> None:
        raise NotImplementedError

    def _focused(self) -> bool:
        raise NotImplementedError

    def set_text(self, text: str, *, typed_over: bool = True) -> None:
        """Show what is stored; what is being typed stays unless it is to be replaced.

        In a field with the focus only what was changed elsewhere is new, such as by an undo.
        """
        elsewhere = text != self._stored and not self._telling and not self._pause.running
        if self._text() != text and (typed_over or elsewhere or not self._focused()):
            self._show(text)
            self._pause.stop()
        self._stored = text

    def _typed(self) -> None:
        self._pause.key()

    def flush(self) -> None:
        """Tell the text now if it is not what is stored."""
        self._pause.stop()
        text = self._text()
        if text != self._stored:
            self._stored = text
            self._telling = True
            self.typed.emit(text)
            self._telling = False


class LineField(Field):
    """A text of one line."""

    def __init__(self, caption: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(caption, theme, parent)
        self.line = _Line(self)
        self.line.setFont(theme.font())
        self.line.setAccessibleName(caption)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self.flush)
        self.caption.setBuddy(self.line)
        self.column.addWidget(self.line)

    def _text(self) -> str:
        return self.line.text()

    def _show(self, text: str) -> None:
        self.line.setText(text)
        if not self.line.hasFocus():
            self.line.setCursorPosition(0)

    def _focused(self) -> bool:
        return self.line.hasFocus()

    def focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()


class TextField(Field):
    """A text of several lines, as high as it needs."""

    def __init__(
        self, caption: str, theme: Theme, parent: QWidget | None = None, *, role: str = "base"
    ) -> None:
        super().__init__(caption, theme, parent)
        self.frame = Outline(theme, self)
        self.edit = GrowingEdit(theme, self.frame)
        self.edit.setFont(theme.font(role))
        self.edit.setAccessibleName(caption)
        self.edit.setProperty("ring_target", self.frame)
        self.edit.textChanged.connect(self._typed)
        self.edit.left.connect(self.flush)
        self.caption.setBuddy(self.edit)
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(8, 5, 8, 5)
        inside.addWidget(self.edit)
        self.column.addWidget(self.frame)

    def _text(self) -> str:
        return self.edit.toPlainText()

    def _show(self, text: str) -> None:
        self.edit.show_text(text)

    def _focused(self) -> bool:
        return self.edit.hasFocus()

    def focus(self) -> None:
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()


class DateField(LineField):
    """A date as far as it is known: the words are kept, and what they do not say is told."""

    dated = Signal(object)  # PartialDate

    def __init__(self, caption: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(caption, theme, parent)
        self.line.setPlaceholderText(self.tr("2014, July 2014 or 2014-07-01"))
        self.problem: QLabel = label("", theme, "secondary", "warning_ink", self, wrap=True)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.typed.connect(self._read)

    def set_date(self, date: PartialDate, *, typed_over: bool = True) -> None:
        self.set_text(date.words or date.iso, typed_over=typed_over)
        self._tell(self._stored)

    def _read(self, words: str) -> None:
        self._tell(words)
        self.dated.emit(read_date(words).date)

    def _tell(self, words: str) -> None:
        """What is wrong with the words, beside the field."""
        reading = read_date(words)
        said = {
            "": "",
            "ambiguous": self.tr(
                "{words} can be read both ways. The words are kept; sorting uses the year. "
                "Type the month as a word, or year-month-day."
            ),
            "impossible": self.tr(
                "{words} is not a day of the calendar. The words are kept; type a date, or only "
                "month and year."
            ),
            "serial": self.tr(
                "{words} is a year that a spreadsheet took for a day. Type the year again."
            ),
            "unread": self.tr(
                "{words} could not be read as a date. The words are kept; type a date, or only "
                "month and year."
            ),
        }[reading.problem]
        self.problem.setText(said.format(words=words))
        self.problem.setVisible(bool(said))
        self.line.setAccessibleDescription(self.problem.text())
        ink(self.problem, self.theme, "warning_ink")
