"""One colleague: what is certain of the card, the name and the note, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.colleague_words import key_words, state_icon, state_word
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.widgets.labels import ink, label

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague
    from irm_desktop.ui.theme import Theme


class ColleaguePane(QWidget):
    """Names and notes are kept when one leaves their field."""

    request_compare = Signal(object)  # Colleague
    request_remove = Signal(object)
    renamed = Signal(object, str)  # Colleague, the new name
    noted = Signal(object, str)

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.one: Colleague | None = None
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(12), px(8), px(4))
        column.setSpacing(px(10))
        self.title = label("", theme, "panel_title", "text", self, wrap=True)
        column.addWidget(self.title)
        column.addLayout(self._make_state())
        self.about = label("", theme, "base", "text2", self, wrap=True)
        column.addWidget(self.about)
        column.addLayout(self._make_form())
        self.facts = label("", theme, "secondary", "text2", self, wrap=True)
        column.addWidget(self.facts)
        column.addStretch(1)
        column.addLayout(self._make_buttons())

    def _make_state(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(6))
        self._mark = label("", self._theme, parent=self)
        self.state = label("", self._theme, "strong", "text", self)
        row.addWidget(self._mark)
        row.addWidget(self.state)
        row.addStretch(1)
        return row

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(self._theme.px(12))
        form.setVerticalSpacing(self._theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self.name, self.note = QLineEdit(self), QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Where you met, which office, which telephone"))
        for field, text in ((self.name, self.tr("Name")), (self.note, self.tr("Note"))):
            field.setAccessibleName(text)
            words = Words(text, self._theme, "base", "text2", self)
            words.setBuddy(field)
            form.addRow(words, field)
            field.editingFinished.connect(self.keep)
        return form

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        self.compare = button(self.tr("Compare the code …"), self._theme, "", "", self)
        self.compare.clicked.connect(lambda: self.request_compare.emit(self.one))
        self.remove = button(self.tr("Remove …"), self._theme, "", "delete", self)
        self.remove.clicked.connect(lambda: self.request_remove.emit(self.one))
        row.addWidget(self.compare)
        row.addWidget(self.remove)
        row.addStretch(1)
        return row

    def show_colleague(self, one: Colleague | None) -> None:
        """What is known of somebody; nothing where nobody is chosen."""
        if self.one is not None and one is not None and self.one.key != one.key:
            self.keep()
        self.one = one
        self.setVisible(one is not None)
        if one is None:
            return
        drawing, color = state_icon(one)
        self.title.setText(one.name)
        self._mark.setPixmap(icons.pixmap(drawing, self._theme, 16, color))
        self.state.setText(state_word(one))
        ink(self.state, self._theme, color)
        self.about.setText(self._about(one))
        for field, text in ((self.name, one.name), (self.note, one.note)):
            field.setText(text)
            field.setCursorPosition(0)
        self.compare.setProperty("kind", "" if one.confirmed else "primary")
        self.compare.style().polish(self.compare)
        said = self.tr("Added {day}. Key {key}")
        day = day_words(one.added, self._language)
        self.facts.setText(said.format(day=day, key=isolated(key_words(one.key))))

    def _about(self, one: Colleague) -> str:
        if one.confirmed:
            said = self.tr(
                "You compared the short code. What is locked for {name} only {name} can read, and "
                "what {name} signed is known to be theirs."
            )
        else:
            said = self.tr(
                "Whether this card is really of {name} nobody knows yet: it may have been "
                "exchanged on its way. Read each other the short code by telephone."
            )
        return said.format(name=isolated(one.name))

    def keep(self) -> None:
        """What was typed goes to the list of colleagues."""
        one = self.one
        if one is None:
            return
        name, note = " ".join(self.name.text().split()), " ".join(self.note.text().split())
        if name != one.name:
            self.renamed.emit(one, name)
        if note != one.note:
            self.noted.emit(one, note)
