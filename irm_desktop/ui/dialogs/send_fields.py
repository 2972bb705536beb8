"""What is asked before a review copy goes out: which report, for whom, at which stage, by when."""

from datetime import date
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.review_records import ROLES
from irm_desktop.ui.cards import Words
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.languages import LANGUAGES
from irm_desktop.ui.pages.stages import STAGES, stage_name
from irm_desktop.ui.report_kinds import kind_name
from irm_desktop.ui.review_words import readers, role_word

Part = TypeVar("Part", bound=QWidget)


class SendFields(QWidget):
    """Reads nothing and writes nothing: the dialog does. `chosen` tells of another report or
    language, `typed` of all else that changes names and sentences."""

    chosen = Signal()
    typed = Signal()

    def __init__(self, frame: Frame, form: QFormLayout, language: str) -> None:
        super().__init__(frame)
        self.hide()  # it holds the fields; the form shows them
        self._frame, self._form, self._language = frame, form, language
        self.kind = self._row(self.tr("Report"), QComboBox())
        self.language = self._row(self.tr("Language"), QComboBox())
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.stage = self._row(self.tr("Stage"), QComboBox())
        for stage in STAGES:
            self.stage.addItem(stage_name(stage), stage)
        self.role = self._row(self.tr("For"), QComboBox())
        for role in ROLES:
            self.role.addItem(role_word(role, language), role)
        self.recipient = self._row(self.tr("Recipient"), QLineEdit())
        self.recipient.setPlaceholderText(self.tr("Name of a person or an office"))
        self.due = self._row(self.tr("Answer by"), QLineEdit())
        self.due.setPlaceholderText(self.tr("A day such as 2015-04-18, or nothing"))
        self.kind.currentIndexChanged.connect(self.chosen)
        self.language.currentIndexChanged.connect(self.chosen)
        self.stage.currentIndexChanged.connect(self.typed)
        self.role.currentIndexChanged.connect(self.typed)
        self.recipient.textChanged.connect(self.typed)
        self.due.textChanged.connect(self.typed)
        self.stage.activated.connect(self._stage_chosen)

    def _row(self, text: str, field: Part) -> Part:
        self._form.addRow(self._frame.label(text, field), field)
        return field

    def add_plan(self, words: str) -> None:
        """The plan, which cannot be chosen here, above all fields."""
        theme = self._frame.theme
        self._form.insertRow(0, Words(self.tr("Plan"), theme, "base", "text2"), Words(words, theme))

    def show_kinds(self, kinds: tuple[ReportKind, ...], proposed: ReportKind | None) -> None:
        for kind in kinds:
            self.kind.addItem(kind_name(kind, self._language), kind.id)
        if proposed is not None:
            self.kind.setCurrentIndex(kinds.index(proposed))

    def show_stage(self, stage: str) -> None:
        """The stage the report is at; who reads it there is proposed."""
        self.stage.setCurrentIndex(max(0, self.stage.findData(stage)))
        self._stage_chosen()

    def _stage_chosen(self) -> None:
        asked = readers(str(self.stage.currentData()))
        if self.role.currentData() not in asked:
            self.role.setCurrentIndex(self.role.findData(asked[0]))

    def propose(self, kind: str, language: str) -> None:
        """Choose this report and language, where they are not empty."""
        for box, wanted in ((self.kind, kind), (self.language, language)):
            place = box.findData(wanted)
            if place >= 0:
                box.setCurrentIndex(place)

    def due_day(self) -> str:
        """The day in ISO; empty where none was typed."""
        return read_date(self.due.text().strip()).date.iso

    def whole_day(self) -> str:
        """The same; empty too where a month or a year alone was typed, or no day there is."""
        iso = self.due_day()
        return iso if len(iso) == len("2015-04-18") else ""

    def problem(self) -> tuple[str, QWidget] | None:
        """What is wrong with what was typed, and the field."""
        if not self.recipient.text().strip():
            said = self.tr("Write who gets this copy: what comes back is told apart by it.")
            return said, self.recipient
        words = self.due.text().strip()
        if not words:
            return None
        iso = self.whole_day()
        if not iso:
            said = self.tr("“{words}” is not one day. Type a day such as 2015-04-18, or nothing.")
            return said.format(words=words), self.due
        if iso < date.today().isoformat():
            said = self.tr("{words} has passed already. Type a later day, or nothing.")
            return said.format(words=words), self.due
        return None
