"""What becomes of a field: the merge, to be edited, or the grade that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator
from irm_desktop.ui.cards import Icon
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import RADIUS_CARD
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.outline import Outline
from irm_desktop.ui.widgets.reason_field import GrowingEdit
from irm_desktop.ui.widgets.scale_row import ScaleRow
from irm_desktop.ui.widgets.undo_keys import is_undo_key

LINES = 14


class DraftEdit(GrowingEdit):
    """A text that is not stored until one answers: undo takes back typing first. Ctrl+Enter
    answers."""

    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.lines = LINES
        self.setUndoRedoEnabled(True)

    def event(self, event: QEvent) -> bool:
        """With nothing typed to take back, undo is the window's."""
        document = self.document()
        typed = document.isUndoAvailable() or document.isRedoAvailable()
        if typed and is_undo_key(event):
            return QPlainTextEdit.event(self, event)
        if event.type() == QEvent.Type.ShortcutOverride and _is_accepting(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_accepting(event):
            self.accepted.emit()
            return
        super().keyPressEvent(event)


def _is_accepting(event: QEvent) -> bool:
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = Qt.KeyboardModifier.ControlModifier
    return (
        isinstance(event, QKeyEvent) and event.key() in keys and bool(event.modifiers() & control)
    )


class CaptionedEdit(Outline):
    """A text with its caption inside the outline."""

    def __init__(self, caption: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.caption: QLabel = label(caption, theme, "caption", "text3", self, wrap=True)
        self.edit = DraftEdit(theme, self)
        self.edit.setProperty("ring_target", self)
        self.caption.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 4, 9, 6)
        column.setSpacing(1)
        column.addWidget(self.caption)
        column.addWidget(self.edit)
        self.set_caption(caption)

    def set_caption(self, caption: str) -> None:
        self.caption.setText(caption)
        self.edit.setAccessibleName(caption)

    @property
    def text(self) -> str:
        return self.edit.toPlainText().strip()


class ResultField(QWidget):
    """`text` is what would be taken: a text, or the id of a grade. `changed` tells that a person
    changed it."""

    changed = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.row: ScaleRow | None = None  # of a grade
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(7), px(12), px(9))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(Icon("merged", theme, "accent", self))
        head.addWidget(label(self.tr("Result"), theme, "strong", parent=self))
        self.note = label("", theme, "secondary", "text2", self, wrap=True)
        head.addWidget(self.note, 1)
        column.addLayout(head)
        self.edit = DraftEdit(theme, self)
        self.edit.setAccessibleName(self.tr("Result"))
        self.edit.setProperty("ring_target", self)
        self.edit.textChanged.connect(self.changed)
        column.addWidget(self.edit)
        self._grades = QVBoxLayout()
        column.addLayout(self._grades)

    def show_text(self, text: str, draft: str | None) -> None:
        """The text that is offered, or the draft that was left of it."""
        self._drop_row()
        self.edit.blockSignals(True)
        self.edit.show_text(text if draft is None else draft)
        self.edit.blockSignals(False)
        self.edit.show()

    def show_grade(self, asked: Indicator, value: str, draft: str | None, keys: bool) -> None:
        """The scale with the grade that is offered. `keys`: digits choose."""
        self._drop_row()
        self.edit.hide()
        self.row = ScaleRow(asked, self._theme, self._language, self)
        self.row.scale.single_keys = keys
        self.row.set_value((value if draft is None else draft) or None)
        self.row.scale.chosen.connect(self._chose)
        self._grades.addWidget(self.row)
        self.row.show()

    def _drop_row(self) -> None:
        emptied(self._grades)
        self.row = None

    def _chose(self, value: str | None) -> None:
        if self.row is not None:
            self.row.set_value(value)
            self.changed.emit()

    def replace(self, text: str) -> None:
        """Another text or grade, as by a choice; `changed` is not told."""
        if self.row is not None:
            self.row.set_value(text or None)
        elif self.edit.toPlainText() != text:
            self.edit.blockSignals(True)
            self.edit.selectAll()
            self.edit.insertPlainText(text)
            self.edit.blockSignals(False)

    @property
    def text(self) -> str:
        if self.row is not None:
            return self.row.scale.value or ""
        return self.edit.toPlainText()

    def focus(self) -> None:
        if self.row is not None:
            self.row.scale.focus()
        else:
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(self._theme.color("surface"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
