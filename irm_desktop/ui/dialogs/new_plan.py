"""Add an action plan by hand; its generation of the method is proposed by the year."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary, in_language
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.territories import chosen_country, country_box


def meaning(instrument: Instrument, language: str) -> str:
    """What choosing an instrument means: its reports and what it asks of a commitment."""
    stages = ", ".join(in_language(stage.labels, language) for stage in instrument.stages)
    asked = dict.fromkeys(
        indicator.label(language)
        for indicator in instrument.indicators_of("commitment")
        if not indicator.group
    )
    text = QCoreApplication.translate("NewPlanDialog", "Reports: {reports}. Rated: {indicators}.")
    return text.format(reports=stages, indicators=", ".join(asked))


class NewPlanDialog(Frame):
    """Adds the plan on accept, and its member where it is new."""

    added = Signal(str)  # the plan's id

    def __init__(
        self, context: Context, member_id: str | None = None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("NewPlanDialog", "Add an action plan")
        super().__init__(title, title, context.theme, parent)
        if context.library is None:
            raise RuntimeError("a plan needs the instruments")
        self._context = context
        self._library: InstrumentLibrary = context.library
        self._own_choice = False
        self._add_fields(member_id)
        self._propose()
        self.resize_to(context.theme.px(520))

    def _add_fields(self, member_id: str | None) -> None:
        form = self.form()
        self.member = QComboBox()
        names = self._context.names
        for member in names.in_order(self._context.open_workspace.members()):
            self.member.addItem(names.of_member(member), member.id)
        self.member.addItem(self.tr("Another country …"), "")
        self.member.setCurrentIndex(max(0, self.member.findData(member_id)))
        self.country = country_box(self)
        self.number = QLineEdit()
        self.year = QSpinBox()
        self.year.setRange(2011, 2099)
        self.year.setValue(date.today().year)
        self.title = QLineEdit()
        self.start, self.end = QLineEdit(), QLineEdit()
        self.start.setPlaceholderText(self.tr("1 July 2014, July 2014 or 2014"))
        self.instrument = QComboBox()
        for instrument in self._library.instruments:
            self.instrument.addItem(instrument.label(self._context.language), instrument.id)
        self._meaning = Words("", self.theme, "secondary", "text2", wrap=True)
        self._meaning.setMinimumHeight(self.theme.px(72))
        form.addRow(self.label(self.tr("Member"), self.member), self.member)
        self._country_label = self.label(self.tr("Country"), self.country)
        form.addRow(self._country_label, self.country)
        form.addRow(self.label(self.tr("Number of the plan"), self.number), self.number)
        form.addRow(self.label(self.tr("Submitted in"), self.year), self.year)
        form.addRow(self.label(self.tr("Title"), self.title), self.title)
        form.addRow(self.label(self.tr("Start"), self.start), self.start)
        form.addRow(self.label(self.tr("End"), self.end), self.end)
        form.addRow(self.label(self.tr("Method"), self.instrument), self.instrument)
        form.addRow("", self._meaning)
        self.member.currentIndexChanged.connect(self._member_changed)
        self.year.valueChanged.connect(self._propose)
        self.instrument.activated.connect(self._chosen)
        self._member_changed()

    def _member_changed(self) -> None:
        new = not self.member.currentData()
        self.country.setVisible(new)
        self._country_label.setVisible(new)
        plans = [] if new else self._context.open_workspace.plans(self.member.currentData())
        numbers = [int(plan.number) for plan in plans if plan.number.isdecimal()]
        self.number.setText(str(max(numbers, default=0) + 1))

    def _propose(self) -> None:
        """The instrument of the year, unless the person has chosen one."""
        if not self._own_choice:
            try:
                proposed = self._library.for_year(self.year.value())
            except KeyError:
                proposed = self._library.instruments[-1]
            self.instrument.setCurrentIndex(self.instrument.findData(proposed.id))
        self._say_meaning()

    def _chosen(self) -> None:
        self._own_choice = True
        self._say_meaning()

    def _say_meaning(self) -> None:
        instrument = self._library.by_id[self.instrument.currentData()]
        sentence = meaning(instrument, self._context.language)
        first, last = instrument.plans_submitted
        if not first <= self.year.value() <= last:
            sentence = self.tr("Not the usual method of {year}.").format(year=self.year.value()) + (
                f" {sentence}"
            )
        self._meaning.setText(sentence)

    def _member(self) -> str:
        """The member's id; a new country is added. Empty where there is none."""
        if self.member.currentData():
            return str(self.member.currentData())
        code, name = chosen_country(self.country)
        workspace = self._context.open_workspace
        if code and all(member.key != code for member in workspace.members()):
            self._context.operations.add(
                lambda door: door.add_member(code, name, kind="national", country=code)
            )
        return next((one.id for one in workspace.members() if code and one.key == code), "")

    def _dates(self) -> dict[str, object] | None:
        """Start and end as far as they are certain; None after a word about a wrong one."""
        found: dict[str, object] = {}
        for name, field in (("start", self.start), ("end", self.end)):
            words = field.text().strip()
            if not words:
                continue
            reading = read_date(words)
            if reading.problem == "impossible":
                self.say(self.tr("{words} is not a day of the calendar.").format(words=words))
                field.setFocus()
                return None
            found[name] = reading.date
        return found

    def accept(self) -> None:
        number = self.number.text().strip()
        if not number:
            self.say(self.tr("Type the number of the plan, as 2."))
            self.number.setFocus()
            return
        dates = self._dates()
        if dates is None:
            return
        member = self._member()
        if not member:
            self.say(self.tr("Choose a country of the list."))
            self.country.setFocus()
            return
        workspace = self._context.open_workspace
        if any(plan.number == number for plan in workspace.plans(member)):
            self.say(self.tr("There is a plan {number} already.").format(number=number))
            return
        title = self.title.text().strip() or self.tr("Action plan {number}").format(number=number)
        year, instrument = str(self.year.value()), str(self.instrument.currentData())
        change = self._context.operations.add(
            lambda door: door.add_plan(member, number, title, year, instrument, **dates)
        )
        if change:
            own = [plan for plan in workspace.plans(member) if plan.number == number]
            super().accept()
            if own:
                self.added.emit(own[0].id)
