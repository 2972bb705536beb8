"""A field for a name: nothing of it goes to clipboard histories or to the memory of keyboards."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.kept_clipboard import copy_kept
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.undo_keys import without_undo

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class KeptField(LineField):
    """A text of one line that is kept under a key."""

    def __init__(self, caption: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(caption, theme, parent)
        self._guard = Guard(self.line)


class Guard(QObject):
    """Sees to it that what is copied from a line carries the hints."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.setInputMethodHints(_HINTS)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            for key, work in (
                (QKeySequence.StandardKey.Copy, self.copy),
                (QKeySequence.StandardKey.Cut, self.cut),
            ):
                if event.matches(key):
                    work()
                    return True
        elif isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._selected)  # after the line has put it there itself
        return super().eventFilter(watched, event)

    def copy(self) -> None:
        if self._line.hasSelectedText():
            copy_kept(self._line.selectedText())

    def cut(self) -> None:
        self.copy()
        if self._line.hasSelectedText() and not self._line.isReadOnly():
            self._line.insert("")
            self._line.textEdited.emit(self._line.text())

    def _selected(self) -> None:
        if self._line.hasSelectedText() and QGuiApplication.clipboard().supportsSelection():
            copy_kept(self._line.selectedText(), QClipboard.Mode.Selection)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        menu = without_undo(self._line.createStandardContextMenu())
        for action in menu.actions():
            work = {"edit-copy": self.copy, "edit-cut": self.cut}.get(action.objectName())
            if work is not None:
                action.triggered.disconnect()
                action.triggered.connect(work)
        menu.exec(event.globalPos())
        menu.deleteLater()
