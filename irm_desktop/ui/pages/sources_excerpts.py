"""The words quoted from a source, each with what became of it, and the text they stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Excerpt
from irm_desktop.ui import icons
from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.evidence_drag import mime_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.fields import LineField, TextField
from irm_desktop.ui.widgets.labels import label


class ExcerptRow(QWidget):
    """One excerpt. It can be dragged onto a reason."""

    changed = Signal(str, object)  # id, fields
    confirmed = Signal(str)  # id: its new place is right
    removed = Signal(str)

    def __init__(self, one: Excerpt, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.excerpt = one
        self._theme = theme
        self._pressed = QPoint()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(2), 0, theme.px(6))
        column.setSpacing(theme.px(3))
        words = label(f"“{one.text}”", theme, "printed", parent=self, wrap=True)
        column.addWidget(words)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(6))
        self.locator = LineField(self.tr("Place in it"), theme, self)
        self.locator.line.setPlaceholderText(self.tr("p. 3"))
        self.locator.set_text(one.locator)
        self.locator.setMaximumWidth(theme.px(110))
        self.locator.typed.connect(self._located)
        foot.addWidget(self.locator)
        self._add_state(foot)
        self.remove = QToolButton(self)
        self.remove.setIcon(icons.icon("delete", theme))
        said = self.tr("Delete excerpt {number}").format(number=one.position)
        self.remove.setToolTip(said)
        self.remove.setAccessibleName(said)
        self.remove.clicked.connect(lambda: self.removed.emit(one.id))
        foot.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)

    def _add_state(self, foot: QHBoxLayout) -> None:
        """Icon and words for what became of it, and what can be done."""
        theme, state = self._theme, self.excerpt.state
        mark, ink, words = {
            "in_place": ("check", "done", self.tr("In place")),
            "moved": ("trend_same", "warning_ink", self.tr("Moved: the text was changed")),
            "lost": ("warning", "error_ink", self.tr("Lost: its words are no longer in the text")),
        }.get(state, ("quote", "text2", self.tr("Of a text that is not kept here")))
        bottom = Qt.AlignmentFlag.AlignBottom
        foot.addWidget(Icon(mark, theme, ink, self), 0, bottom)
        self.state = label(words, theme, "secondary", ink, self, wrap=True)
        self.state.setAlignment(bottom | Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self.state, 1, bottom)
        self.confirm: QPushButton | None = None
        if state == "moved":
            self.confirm = button(self.tr("This is its place"), theme, "ghost", parent=self)
            self.confirm.clicked.connect(lambda: self.confirmed.emit(self.excerpt.id))
            foot.addWidget(self.confirm, 0, bottom)

    def _located(self, text: str) -> None:
        self.changed.emit(self.excerpt.id, {"locator": text})

    def mime(self) -> QMimeData:
        """What it carries while it is dragged."""
        return mime_of(self.excerpt.source_id, self.excerpt.id, self.excerpt.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            drag = QDrag(self)
            drag.setMimeData(self.mime())
            drag.exec(Qt.DropAction.CopyAction)


class SourceExcerpts(QWidget):
    """All excerpts of a source; of its own text, that too, in which words are marked."""

    changed = Signal(str, object)
    confirmed = Signal(str)
    removed = Signal(str)
    quoted = Signal(str, int)  # words, where they begin in the text; -1: words that were typed
    text_typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[ExcerptRow] = []
        self._shown: tuple[Excerpt, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(label(self.tr("Excerpts"), theme, "strong", parent=self))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        column.addLayout(self._rows)
        self.text = TextField(self.tr("Text of the source, to mark excerpts in"), theme, self)
        self.text.typed.connect(self.text_typed)
        column.addWidget(self.text)
        foot = QHBoxLayout()
        self.quote = button(self.tr("Make the marked words an excerpt"), theme, "", "quote", self)
        self.quote.clicked.connect(self._quote)
        foot.addWidget(self.quote)
        foot.addStretch(1)
        column.addLayout(foot)
        self.text.edit.selectionChanged.connect(self._enable)

    def show_excerpts(
        self, excerpts: Sequence[Excerpt], text: str, *, spoken: bool, typed_over: bool
    ) -> None:
        """`spoken`: of an interview, whose words stand in its notes."""
        for part in (self.text, self.quote):
            part.setVisible(not spoken)
        self.text.set_text(text, typed_over=typed_over)
        if tuple(excerpts) != self._shown or typed_over:
            self._shown = tuple(excerpts)
            emptied(self._rows)
            self.rows = []
            for one in excerpts:
                row = ExcerptRow(one, self._theme, self)
                row.changed.connect(self.changed)
                row.confirmed.connect(self.confirmed)
                row.removed.connect(self.removed)
                self.rows.append(row)
                self._rows.addWidget(row)
        self._enable()

    def _enable(self) -> None:
        self.quote.setEnabled(self.text.edit.textCursor().hasSelection())

    def _quote(self) -> None:
        """Qt counts UTF-16 units, the workspace characters."""
        cursor = self.text.edit.textCursor()
        words = cursor.selectedText().replace("\u2029", "\n")
        units = cursor.selectionStart()
        before = self.text.edit.toPlainText().encode("utf-16-le")[: 2 * units]
        start = len(before.decode("utf-16-le", "ignore"))
        start += len(words) - len(words.lstrip())
        if words.strip():
            self.flush()
            self.quoted.emit(words.strip(), start)

    def flush(self) -> None:
        self.text.flush()
        for row in self.rows:
            row.locator.flush()
