"""The form of a person: name and contact, which are kept under a key, and what may be seen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_records import Interview, Stakeholder
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.concerns_list import Choice
from irm_desktop.ui.pages.interview_words import SECTOR, consent_words, interview_name, tr
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.fields import LineField, TextField
from irm_desktop.ui.widgets.kept_field import KeptField
from irm_desktop.ui.widgets.labels import hairline, label


class PersonForm(QWidget):
    """`changed` carries the fields that changed."""

    changed = Signal(object)
    request_seal = Signal()
    request_unseal = Signal()
    request_delete = Signal()
    request_interview = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(10))
        column.addLayout(self._make_head())
        column.addWidget(self._make_kept())
        column.addWidget(self._make_sealed())
        column.addLayout(self._make_grid())
        column.addWidget(hairline(theme, self))
        column.addWidget(label(self.tr("Interviews"), theme, "strong", parent=self))
        self._held = QVBoxLayout()
        self._held.setSpacing(theme.px(2))
        column.addLayout(self._held)
        column.addStretch(1)
        for name, field in self._fields().items():
            field.setProperty("field", name)
            field.typed.connect(self._typed)
        self.sector.chosen.connect(self._sector)
        self.member.chosen.connect(self._member)

    def _make_head(self) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        self.title = label("", theme, "title", parent=self, wrap=True)
        self.seal = button(self.tr("Seal this person …"), theme, "", "lock", self)
        self.seal.clicked.connect(self.request_seal)
        self.unseal = button(self.tr("Take the seal off …"), theme, "", "", self)
        self.unseal.clicked.connect(self.request_unseal)
        self.delete = button(self.tr("Delete"), theme, "", "delete", self)
        self.delete.clicked.connect(self.request_delete)
        head.addWidget(self.title, 1)
        for one in (self.seal, self.unseal, self.delete):
            head.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_kept(self) -> QWidget:
        """The fields of what is kept under a key, for a person who is not sealed."""
        theme = self._theme
        self.kept = QWidget(self)
        grid = _grid(theme)
        grid.setContentsMargins(0, 0, 0, 0)
        self.kept.setLayout(grid)
        self.name = KeptField(self.tr("Name"), theme, self.kept)
        self.contact = KeptField(self.tr("Contact"), theme, self.kept)
        said = self.tr(
            "Name and contact are stored under a key of their own. Everywhere else the pseudonym "
            "stands for the person."
        )
        note = label(said, theme, "secondary", "text2", self.kept, wrap=True)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.contact, 0, 1)
        grid.addWidget(note, 1, 0, 1, 2)
        return self.kept

    def _make_sealed(self) -> QWidget:
        """What is said of a sealed person: that it is so, or the name while the seal is open."""
        theme = self._theme
        self.sealed = QWidget(self)
        row = QHBoxLayout(self.sealed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        mark = QLabel(self.sealed)
        mark.setPixmap(icons.pixmap("lock", theme, 16, "text2"))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        self.sealed_name = label("", theme, "strong", parent=self.sealed, wrap=True)
        self.sealed_note = label("", theme, "base", "text2", self.sealed, wrap=True)
        for one in (self.sealed_name, self.sealed_note):  # read, never copied
            one.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            words.addWidget(one)
        row.addLayout(words, 1)
        return self.sealed

    def _make_grid(self) -> QGridLayout:
        theme = self._theme
        self.pseudonym = LineField(self.tr("Pseudonym"), theme, self)
        sectors = {"": self.tr("Not said"), **{key: tr(text) for key, text in SECTOR.items()}}
        self.sector = Choice(self.tr("Sector"), sectors, theme, self)
        self.member = Choice(self.tr("Country or local government"), {}, theme, self)
        self.organisation = LineField(self.tr("Organisation"), theme, self)
        self.role = LineField(self.tr("Role"), theme, self)
        self.language = LineField(self.tr("Language of talks"), theme, self)
        self.remark = TextField(self.tr("Remark"), theme, self)
        grid = _grid(theme)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.pseudonym, 0, 0, top)
        grid.addWidget(self.sector, 0, 1, top)
        grid.addWidget(self.organisation, 1, 0, top)
        grid.addWidget(self.role, 1, 1, top)
        grid.addWidget(self.language, 2, 0, top)
        grid.addWidget(self.member, 2, 1, top)
        grid.addWidget(self.remark, 3, 0, 1, 2)
        return grid

    def _fields(self) -> dict[str, LineField | TextField]:
        return {
            "name": self.name,
            "contact": self.contact,
            "pseudonym": self.pseudonym,
            "organisation": self.organisation,
            "role": self.role,
            "language": self.language,
            "remark": self.remark,
        }

    def show_person(
        self, person: Stakeholder, interviews: Sequence[Interview], *, typed_over: bool
    ) -> None:
        self.title.setText(person.shown_name)
        self.kept.setVisible(not person.sealed)
        self.sealed.setVisible(person.sealed)
        self.seal.setVisible(not person.sealed)
        for name, field in self._fields().items():
            field.set_text(str(getattr(person, name)), typed_over=typed_over)
        self.sector.show_key(person.sector)
        self.member.show_key(person.member_id)
        self._show_interviews(interviews)

    def show_members(self, names: Mapping[str, str]) -> None:
        """The members a person can belong to, by id."""
        self.member.offer({"": self.tr("None"), **names})

    def show_office(self) -> None:
        """An office holds neither names nor a seal."""
        for one in (self.kept, self.sealed, self.seal, self.unseal):
            one.hide()

    def show_opened(self, opened: tuple[str, str] | None) -> None:
        """Name and contact of a sealed person while the seal is open; None: it is closed."""
        self.unseal.setVisible(opened is not None)
        name, contact = opened or ("", "")
        self.sealed_name.setVisible(opened is not None)
        if opened is None:
            self.sealed_name.setText("")
            said = self.tr(
                "Name and contact are sealed. Opening the seal asks for its passphrase and is "
                "written down."
            )
            self.sealed_note.setText(said)
        else:
            self.sealed_name.setText(name or self.tr("No name was entered."))
            self.sealed_note.setText(contact or self.tr("No contact was entered."))

    def _show_interviews(self, interviews: Sequence[Interview]) -> None:
        emptied(self._held)
        for one in interviews:
            self._held.addWidget(self._interview(one), 0, Qt.AlignmentFlag.AlignLeading)
        if not interviews:
            said = self.tr("No interview with this person is recorded.")
            self._held.addWidget(label(said, self._theme, "base", "text2", self))

    def _interview(self, one: Interview) -> QPushButton:
        consent = consent_words(one.consent)[0]
        facts = (interview_name(one.number), one.began[:10], consent)
        made = button(" · ".join(filter(None, facts)), self._theme, "link", parent=self)
        made.setProperty("interview", one.id)
        made.clicked.connect(self._open_interview)
        return made

    def _open_interview(self) -> None:
        self.request_interview.emit(str(self.sender().property("interview")))

    def _typed(self, text: str) -> None:
        self.changed.emit({str(self.sender().property("field")): text})

    def _sector(self, key: str) -> None:
        self.changed.emit({"sector": key})

    def _member(self, member_id: str) -> None:
        self.changed.emit({"member": member_id})

    def flush(self) -> None:
        for field in self._fields().values():
            field.flush()

    def focus_first(self) -> None:
        (self.pseudonym if self.kept.isHidden() else self.name).focus()


def _grid(theme: Theme) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(12))
    grid.setVerticalSpacing(theme.px(8))
    for place in range(2):
        grid.setColumnStretch(place, 1)
    return grid
