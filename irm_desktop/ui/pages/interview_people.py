"""Who is spoken to: chosen by a few letters, or added on the spot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui import icons
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.pages.interview_words import SECTOR, tr
from irm_desktop.ui.widgets.chooser import Choice, Chooser
from irm_desktop.ui.widgets.flow import Flow


class NewPerson(QFrame):
    """The few fields of somebody new. Nothing must be filled in: a pseudonym is found."""

    added = Signal(str)  # id of the person
    cancelled = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._member = context, ""
        theme = context.theme
        form = QFormLayout(self)
        form.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        form.setSpacing(theme.px(6))
        self.name, self.pseudonym, self.organisation = (QLineEdit(self) for _ in "123")
        self.sector, self.role = QComboBox(self), QLineEdit(self)  # made as Tab walks
        self.sector.addItem("", "")
        for sector, words in SECTOR.items():
            self.sector.addItem(tr(words), sector)
        self.pseudonym.setPlaceholderText(self.tr("Chosen for you where you give none"))
        for words, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Pseudonym"), self.pseudonym),
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Sector"), self.sector),
            (self.tr("&Role"), self.role),
        ):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
            if isinstance(field, QLineEdit):
                field.returnPressed.connect(self._add)
        row = QHBoxLayout()
        self._take = QPushButton(self.tr("&Add this person"), self)
        self._take.clicked.connect(self._add)
        leave = QPushButton(self.tr("Do not add"), self)
        leave.clicked.connect(self.cancelled)
        row.addWidget(self._take)
        row.addWidget(leave)
        row.addStretch(1)
        form.addRow("", row)
        self.hide()

    def open(self, member_id: str, name: str) -> None:
        self._member = member_id
        for field in (self.pseudonym, self.organisation, self.role):
            field.clear()
        self.sector.setCurrentIndex(0)
        self.name.setText(name)
        self.show()
        self.pseudonym.setFocus()

    def _add(self) -> None:
        change = self._context.operations.add(
            lambda w: w.add_person(
                self._member,
                name=self.name.text(),
                pseudonym=self.pseudonym.text(),
                organisation=self.organisation.text(),
                sector=str(self.sector.currentData()),
                role=self.role.text(),
            )
        )
        if change is not None:
            self.hide()
            self.added.emit(change.created)


class PeopleField(QWidget):
    """The people who were chosen, and the field in which one chooses."""

    changed = Signal()
    escaped = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._member = ""
        self.people: list[str] = []
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        self._names = QWidget(self)
        self._flow = Flow(self._names, theme.px(6))
        column.addWidget(self._names)
        self.chooser = Chooser(
            self.tr("Who is spoken to"),
            self.tr("A few letters of a name, pseudonym or organisation"),
            self._choices,
            theme,
            self,
            lambda typed: self.tr("Add “{name}” …").format(name=typed),
        )
        self.chooser.chosen.connect(self._chosen)
        self.chooser.taken_back.connect(self._take_back)
        self.chooser.escaped.connect(self.escaped)
        column.addWidget(self.chooser)
        self.new = NewPerson(context, self)
        self.new.added.connect(self._chosen)
        self.new.cancelled.connect(self._no_new)
        column.addWidget(self.new)

    def open(self, member_id: str, people: Sequence[str] = ()) -> None:
        self._member = member_id
        self.people = list(people)
        self.new.hide()
        self.chooser.field.clear()
        self._show()

    def _choices(self) -> list[Choice]:
        found = []
        for one in self._context.open_workspace.people():
            if one.id not in self.people:
                words = " · ".join(filter(None, (one.shown_name, one.organisation, one.role)))
                found.append(Choice(one.id, words, one.pseudonym))
        return found

    def _chosen(self, person: str) -> None:
        if not person:
            self.new.open(self._member, self.chooser.typed)
            return
        self.people.append(person)
        self._show()
        self.changed.emit()
        self.chooser.field.setFocus()

    def _no_new(self) -> None:
        self.new.hide()
        self.chooser.field.setFocus()

    def _take_back(self) -> None:
        if self.people:
            self._remove(self.people[-1])

    def _remove(self, person: str) -> None:
        self.people.remove(person)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """A button for each person, which takes the person out again."""
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        theme = self._context.theme
        for person in self.people:
            known = self._context.open_workspace.person(person)
            words = " · ".join(filter(None, (known.shown_name, known.organisation)))
            button = QPushButton(isolated(words), self._names)
            icons.before_text(button, "close", theme)
            button.setAccessibleName(self.tr("Take {name} out").format(name=words))
            button.clicked.connect(lambda _checked=False, p=person: self._remove(p))
            self._flow.addWidget(button)
        self._names.setVisible(bool(self.people))
