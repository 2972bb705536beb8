"""The notes of an interview: paragraph after paragraph, each a note with its time.

Every change of text or cursor is written down within a second, and becomes a note in the journal
when the paragraph is done (`interview_keeping`): with Enter, when it is bound or quoted, when one
moves away, or rests.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_records import InterviewNote
from irm_desktop.domain.interviews import sentence_at
from irm_desktop.domain.text import clean
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.interview_keeping import Keeping
from irm_desktop.ui.pages.interview_note import NoteRow
from irm_desktop.ui.pages.interview_words import quotation_refused
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.key_cap import KeyHint

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change

NARROW = 860  # logical pixels under which times stand above the words
Names = Callable[[str, str], tuple[str, str]]  # commitment, indicator -> number and title


class InterviewNotes(QScrollArea):
    """Writes and shows the notes of one interview."""

    current_changed = Signal()  # another note has the cursor, or is bound otherwise

    def __init__(
        self, context: Context, clock: Callable[[], str], names: Names, parent: QWidget
    ) -> None:
        """`clock` tells the local time, ISO 8601 with its offset."""
        super().__init__(parent)
        self._context, self._clock, self._names = context, clock, names
        self.interview_id = ""
        self.touched = False  # whether a letter was typed since it was opened
        self.rows: list[NoteRow] = []
        self.bound: Mapping[str, tuple[tuple[str, str], ...]] = {}  # note -> what it is bound to
        self._current: NoteRow | None = None
        self.keeping = Keeping(context, lambda: self.current if self.rows else None, self)
        self.keeping.rested.connect(self.flush)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_inside()

    def _make_inside(self) -> None:
        theme = self._context.theme
        inside = QWidget(self)
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        column = QVBoxLayout()
        column.setSpacing(0)
        self._column = column
        hints = QWidget(inside)
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, theme.px(2), 0, 0)
        row.setSpacing(0)
        self._hint_pad = QWidget(hints)
        row.addWidget(self._hint_pad)
        keys_row = QWidget(hints)
        flow = Flow(keys_row, theme.px(6))
        row.addWidget(keys_row, 1)
        binds = self.tr("binds this note to a commitment")
        quotes = self.tr("quotes the sentence")
        for keys, what in (
            ("Ctrl 1–9", binds),
            ("Ctrl 0", self.tr("to none")),
            ("Ctrl ⇧ Q", quotes),
            ("Ctrl ⇧ 1–9", self.tr("ticks a question")),
            ("F8", self.tr("consent")),
        ):
            flow.addWidget(KeyHint(keys, what, theme, keys_row))
        column.addWidget(hints)
        column.addStretch(1)
        across.addLayout(column)
        self._inside = inside
        self.setWidget(inside)
        for one in (self.viewport(), inside):  # a sheet would cost each of hundreds of notes
            one.setAutoFillBackground(False)

    # -- opening and leaving

    def open(self, interview_id: str, note_id: str = "", cursor: int = -1) -> None:
        """Show the notes of an interview, with the cursor in this note; else at the end."""
        self.leave()
        workspace = self._context.open_workspace
        self.interview_id, self.touched = interview_id, False
        for note in workspace.notes(interview_id):
            self._add_row(note.id, note.at, note.text)
        self._add_row(uuid.uuid4().hex, "", "")
        self._show_links()
        row = next((one for one in self.rows if one.note_id == note_id), self.rows[-1])
        if cursor >= 0:
            row.edit.set_place(cursor)
        self._current = row
        self.keeping.open(interview_id)
        self.fit()
        QTimer.singleShot(0, self, self._show_cursor)

    def leave(self) -> None:
        """Write everything and let go of the interview: it is not reopened by itself."""
        if not self.interview_id:
            return
        self.flush()
        interview, self.interview_id = self.interview_id, ""
        self.drop()
        self._context.open_workspace.forget_typed(interview)

    def drop(self) -> None:
        """Let go of the interview as it stands on disk."""
        self.keeping.stop()
        self.interview_id, self._current = "", None
        for row in self.rows:
            self._take_out(row)
        self.rows.clear()

    # -- rows

    def _add_row(self, note_id: str, at: str, text: str, place: int | None = None) -> NoteRow:
        row = NoteRow(note_id, at, text, self._context.theme, self._inside)
        row.edit.setReadOnly(self._context.open_workspace.read_only)
        edit = row.edit
        edit.textChanged.connect(lambda: self._typed(row))
        edit.cursorPositionChanged.connect(lambda: self._moved(row))
        edit.done.connect(self.next_note)
        edit.beyond.connect(lambda step: self._step(row, step))
        edit.far.connect(self._far)
        edit.emptied.connect(lambda: self._step(row, -1))
        edit.entered.connect(lambda: self._entered(row))
        edit.left.connect(lambda: self._finish(row))
        place = len(self.rows) if place is None else place
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        row.set_narrow(self._is_narrow())
        return row

    def _take_out(self, row: NoteRow) -> None:
        row.edit.blockSignals(True)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    @property
    def current(self) -> NoteRow:
        """The note one is writing in."""
        known = self._current
        return known if known is not None and known in self.rows else self.rows[-1]

    def meant(self) -> NoteRow | None:
        """The note that a key is about: the one with the cursor, else the one just ended."""
        row = self.current
        if row.edit.text().strip():
            return row
        place = self.rows.index(row)
        return self.rows[place - 1] if place else None

    def _entered(self, row: NoteRow) -> None:
        if self._current is not None and self._current is not row:
            self._current.say("")
        self._current = row
        self.current_changed.emit()
        self.keeping.changed()

    def _typed(self, row: NoteRow) -> None:
        if row.edit.text() == row.stored:
            return
        self.touched = True
        if not row.at:
            row.at = self._clock()
            row.show_time()
        row.say("")
        self.keeping.changed()

    def _moved(self, row: NoteRow) -> None:
        if row.edit.hasFocus():
            self.keeping.changed()
            self._show_cursor()

    def next_note(self) -> None:
        """The note is done: on with the next one, or back to the one being written."""
        row = self.current
        if row is self.rows[-1] and row.edit.text().strip():
            self._add_row(uuid.uuid4().hex, "", "")
            self.fit()
        self._finish(row)
        self._go(self.rows[-1])

    def _step(self, row: NoteRow, step: int) -> None:
        place = self.rows.index(row) + step
        if 0 <= place < len(self.rows):
            self._go(self.rows[place], -1 if step < 0 else 0)

    def _far(self, direction: int) -> None:
        self._go(self.rows[0] if direction < 0 else self.rows[-1], 0 if direction < 0 else -1)

    def _go(self, row: NoteRow, cursor: int | None = None) -> None:
        """Put the cursor into a note: at its end with -1, at its beginning with 0."""
        if cursor is not None:
            row.edit.set_place(len(row.edit.text()) if cursor < 0 else cursor)
        row.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_cursor()

    def focus_first(self) -> None:
        if self.rows:
            self._go(self.current)

    def _finish(self, row: NoteRow) -> bool:
        return row in self.rows and self.keeping.finish(row)

    def flush(self) -> None:
        """Write what was typed and is not yet a note, and the place of the cursor."""
        if self.interview_id:
            self.keeping.flush(list(self.rows))

    # -- what a key does to a note

    def bind(self, commitment_id: str, indicator: str = "") -> None:
        """Bind the note that is meant; take it off again where it is bound so already."""
        row = self.meant()
        if row is None or not row.edit.text().strip():
            self.current.say(self.tr("There is no note yet to be bound. Type one."), "text2")
            return
        if not self._finish(row):
            return
        bound = self.bound.get(row.note_id, ())
        if (commitment_id, indicator) in bound or (
            not indicator and any(one == commitment_id for one, _ in bound)
        ):
            self._context.operations.add(lambda w: w.unbind_note(row.note_id, commitment_id))
        else:
            self._context.operations.add(
                lambda w: w.bind_note(row.note_id, commitment_id, indicator)
            )

    def unbind(self) -> None:
        row = self.meant()
        if row is not None and self._finish(row):
            self._context.operations.add(lambda w: w.unbind_note(row.note_id))

    def quote(self) -> None:
        """Make a quotation of the sentence the cursor is in, or that was just ended; a refusal is
        said under the note."""
        row = self.meant()
        if row is None:
            self.current.say(self.tr("There are no words yet to be quoted."), "text2")
            return
        if not self._finish(row):
            return
        interview = self._context.open_workspace.interview(self.interview_id)
        if refused := quotation_refused(interview.number, interview.consent):
            row.say(refused)
            return
        text = clean(row.edit.text())
        here = row is self.current
        start, end = sentence_at(text, row.edit.place() if here else len(text))
        try:
            change = self._context.open_workspace.quote_note(row.note_id, start, end)
        except UserError as error:
            row.say(error.message)
            return
        row.say("")
        self._context.operations.add(lambda _w: change)

    def forget_refusals(self) -> None:
        """Another consent: what was said of the one before may be wrong now."""
        for row in self.rows:
            row.say("")

    # -- showing

    def refresh(self, change: Change) -> None:
        """Show what the workspace has now, also after an undo; what is being typed stays."""
        if not self.interview_id or not change.entities & {"note", "excerpt", "support"}:
            return
        notes = self._context.open_workspace.notes(self.interview_id)
        there = {one.id for one in notes}
        for row in list(self.rows):
            if row.note_id not in there and row.stored:
                self._remove(row)
        known = {row.note_id: row for row in self.rows}
        for place, note in enumerate(notes):
            self._show_note(place, note, known.get(note.id))
        if self.rows[-1].note_id in there and not self.rows[-1].edit.hasFocus():
            self._add_row(uuid.uuid4().hex, "", "")
        self._show_links()
        self.fit()

    def _show_note(self, place: int, note: InterviewNote, row: NoteRow | None) -> None:
        if row is None:
            row = self._add_row(note.id, note.at, note.text, min(place, len(self.rows) - 1))
        elif row.stored != note.text:
            row.stored = note.text
            row.edit.show_text(note.text)

    def _remove(self, row: NoteRow) -> None:
        place, focused = self.rows.index(row), row.edit.hasFocus() or self._current is row
        if row is self.rows[-1]:
            self._add_row(uuid.uuid4().hex, "", "")
        self.rows.remove(row)
        self._take_out(row)
        if focused:
            self._current = None
            self._go(self.rows[min(place, len(self.rows) - 1)])

    def _show_links(self) -> None:
        workspace = self._context.open_workspace
        self.bound = bound = workspace.note_bindings(self.interview_id)
        quoted = workspace.note_quotations(self.interview_id)
        for row in self.rows:
            row.show_bound([self._names(*one) for one in bound.get(row.note_id, ())])
            excerpts = quoted.get(row.note_id, ())
            here = [(one.start, len(one.text)) for one in excerpts if one.state == "in_place"]
            row.show_quoted(here, len(excerpts) - len(here))
        self.current_changed.emit()

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self._context.theme.px(NARROW)

    def fit(self) -> None:
        """Times beside the words or above them, as there is room."""
        theme, narrow = self._context.theme, self._is_narrow()
        for row in self.rows:
            row.set_narrow(narrow)
        self._hint_pad.setFixedWidth(0 if narrow else theme.px(261))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()
        self._show_cursor()

    def _show_cursor(self) -> None:
        """Scroll to where one types."""
        if not self.rows or not self.current.edit.isVisible():
            return
        edit = self.current.edit
        box = edit.cursorRect()
        at = edit.viewport().mapTo(self._inside, QPoint(box.left(), box.center().y()))
        self.ensureVisible(at.x(), at.y(), 0, self._context.theme.px(60))
