"""Before an interview: who, where, how, and what may be done with the words. All of it can wait."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Interview
from irm_desktop.ui.context import Context
from irm_desktop.ui.languages import NAMES
from irm_desktop.ui.pages.interview_people import PeopleField
from irm_desktop.ui.pages.interview_words import CONSENT, HOW, consent_words, tr
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.tick_box import RadioLine

WIDTH = 620


class StartCard(QScrollArea):
    """Asks what is known beforehand, and again while the interview goes on (F2)."""

    begin = Signal()
    cancelled = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        inside = QWidget(self)
        across = QHBoxLayout(inside)
        across.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        across.addStretch(1)
        card = QWidget(inside)
        card.setMaximumWidth(theme.px(WIDTH))
        across.addWidget(card, 10)
        across.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.title = label("", theme, "title", parent=card)
        column.addWidget(self.title)
        self._note = label("", theme, "secondary", "text2", card, wrap=True)
        column.addWidget(self._note)
        column.addSpacing(theme.px(8))
        self.people = PeopleField(context, card)
        self.people.escaped.connect(self.cancelled)
        self._field(column, self.tr("Who"), self.people)
        self.place = QLineEdit(card)
        self.how, self.language = QComboBox(card), QComboBox(card)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        for words, field, share in (
            (self.tr("Place"), self.place, 3),
            (self.tr("How"), self.how, 2),
            (self.tr("Language"), self.language, 2),
        ):
            part = QVBoxLayout()
            part.setSpacing(theme.px(4))
            self._field(part, words, field)
            row.addLayout(part, share)
        column.addLayout(row)
        column.addLayout(self._make_consent(card))
        column.addSpacing(theme.px(10))
        column.addLayout(self._make_buttons(card))
        column.addStretch(1)
        self.setWidget(inside)

    def _field(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        theme = self._context.theme
        caption = label(words, theme, "secondary_strong", "text2")
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(words)
        column.addWidget(caption)
        column.addWidget(field)
        column.addSpacing(theme.px(8))

    def _make_consent(self, parent: QWidget) -> QVBoxLayout:
        theme = self._context.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        caption = self.tr("What may be done with the words")
        column.addWidget(label(caption, theme, "secondary_strong", "text2", parent))
        self._group = QButtonGroup(self)
        self.consents: dict[str, RadioLine] = {}
        for place, consent in enumerate((*CONSENT, "")):
            name, meaning = consent_words(consent)
            button = RadioLine(f"{name}: {meaning}", theme, parent)
            self._group.addButton(button, place)
            self.consents[consent] = button
            column.addWidget(button)
        return column

    def _make_buttons(self, parent: QWidget) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        self.start = QPushButton(parent)
        self.start.setProperty("kind", "primary")
        self.start.setFont(theme.font("medium"))
        self.start.clicked.connect(self.begin)
        cancel = QPushButton(self.tr("Cancel") + "  Esc", parent)
        cancel.clicked.connect(self.cancelled)
        row.addWidget(self.start)
        row.addWidget(cancel)
        row.addStretch(1)
        return row

    def open(self, plan_id: str, interview: Interview | None = None) -> None:
        """Ask about a new interview, or about one that is under way."""
        workspace = self._context.open_workspace
        plan = workspace.plan(plan_id)
        new = interview is None
        self.title.setText(self.tr("New interview") if new else self.tr("Who, where, consent"))
        self.start.setText((self.tr("Start") if new else self.tr("Back to the notes")) + "  F9")
        note = self.tr("All of this can wait: F9 starts at once. People can be named later (F2).")
        self._note.setText(note if new else "")
        self.people.open(plan.member_id, () if interview is None else interview.people)
        self.place.setText("" if interview is None else interview.place)
        self._fill_combos(plan.languages)
        how, language = (
            ("", next(iter(plan.languages), ""))
            if interview is None
            else (
                interview.how,
                interview.language,
            )
        )
        self.how.setCurrentIndex(max(0, self.how.findData(how)))
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        consent = "" if interview is None else interview.consent
        self.consents[consent if consent in self.consents else ""].setChecked(True)

    def _fill_combos(self, first: tuple[str, ...]) -> None:
        self.how.clear()
        self.how.addItem("", "")
        for how, words in HOW.items():
            self.how.addItem(tr(words), how)
        self.language.clear()
        self.language.addItem("", "")
        plans = self._context.open_workspace.plans()
        codes = dict.fromkeys((*first, *(code for plan in plans for code in plan.languages)))
        names = {code: QLocale(code).nativeLanguageName() or code for code in codes} | dict(NAMES)
        for code, name in names.items():
            self.language.addItem(name, code)

    def fields(self) -> Mapping[str, object]:
        """What was answered, as `add_interview` and `set_interview` take it."""
        chosen = self._group.checkedId()
        return {
            "people": tuple(self.people.people),
            "place": self.place.text(),
            "how": str(self.how.currentData() or ""),
            "language": str(self.language.currentData() or ""),
            "consent": (*CONSENT, "")[chosen] if chosen >= 0 else "",
        }

    def focus_first(self) -> None:
        self.people.chooser.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.begin.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
