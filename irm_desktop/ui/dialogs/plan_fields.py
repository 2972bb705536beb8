"""Title, dates and year of the open plan; the method it is assessed by is kept for ever."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame


class PlanFieldsDialog(Frame):
    """Writes what was changed as one operation on accept."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("PlanFieldsDialog", "Title and dates of the plan")
        act = QCoreApplication.translate("PlanFieldsDialog", "Change")
        super().__init__(title, act, context.theme, parent)
        self._context = context
        self._plan = plan = context.open_workspace.plan(plan_id)
        form = self.form()
        self.title = QLineEdit(plan.title)
        self.submitted = QLineEdit(plan.submitted)
        self.start, self.end = QLineEdit(plan.start.words), QLineEdit(plan.end.words)
        for text, field in (
            (self.tr("Title"), self.title),
            (self.tr("Submitted in"), self.submitted),
            (self.tr("Start"), self.start),
            (self.tr("End"), self.end),
        ):
            form.addRow(self.label(text, field), field)
        library = context.library
        method = library.by_id[plan.instrument].label(context.language) if library else ""
        kept = self.tr("Method: {method}. A plan keeps the method it was assessed by.")
        words = Words(kept.format(method=method), self.theme, "secondary", "text2", wrap=True)
        self.body.addWidget(words)
        self.resize_to(context.theme.px(480))

    def accept(self) -> None:
        fields: dict[str, object] = {}
        if self.title.text().strip() != self._plan.title:
            fields["title"] = self.title.text().strip()
        year = self.submitted.text().strip()
        if year != self._plan.submitted:
            if not (year.isdecimal() and len(year) == 4):
                self.say(self.tr("Type the year with four digits, as 2014."))
                return
            fields["submitted"] = year
        for name, field, old in (
            ("start", self.start, self._plan.start),
            ("end", self.end, self._plan.end),
        ):
            words = field.text().strip()
            if words == old.words:
                continue
            reading = read_date(words)
            if reading.problem == "impossible":
                self.say(self.tr("{words} is not a day of the calendar.").format(words=words))
                return
            fields[name] = reading.date
        if fields:
            self._context.operations.set_fields("plan", self._plan.id, fields)
        super().accept()
