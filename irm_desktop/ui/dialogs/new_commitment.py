"""Add a commitment to a plan: its number and title; all else is written in the form."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.domain.records import CommitmentRow
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame


def next_number(rows: list[CommitmentRow]) -> str:
    """The number after the highest whole one; empty where the plan numbers otherwise."""
    whole = [int(row.number) for row in rows if row.number.isdecimal()]
    if rows and len(whole) < len(rows):
        return ""
    return str(max(whole, default=0) + 1)


class NewCommitmentDialog(Frame):
    """Adds the commitment on accept. `commitment_id` is then its id."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("NewCommitmentDialog", "Add a commitment")
        super().__init__(title, title, context.theme, parent)
        self._context, self._plan_id = context, plan_id
        self.commitment_id = ""
        workspace = context.open_workspace
        self._rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
        form = self.form()
        self.number = QLineEdit(next_number(self._rows))
        self.title = QLineEdit()
        form.addRow(self.label(self.tr("Number"), self.number), self.number)
        form.addRow(self.label(self.tr("Title as printed"), self.title), self.title)
        note = self.tr("As in the plan: 2.10 and 2.1 are different numbers.")
        self.body.addWidget(Words(note, self.theme, "secondary", "text2", wrap=True))
        self.title.setFocus()
        self.resize(context.theme.px(520), self.sizeHint().height())

    def accept(self) -> None:
        number, title = self.number.text().strip(), self.title.text().strip()
        if not number:
            self.say(self.tr("Type the number that the plan gives the commitment."))
            self.number.setFocus()
            return
        if not title:
            self.say(self.tr("Type the title as the plan prints it."))
            self.title.setFocus()
            return
        if any(row.number == number for row in self._rows):
            self.say(self.tr("There is a commitment {number} already.").format(number=number))
            self.number.setFocus()
            return
        plan_id, workspace = self._plan_id, self._context.open_workspace
        before = {row.id for row in self._rows}
        change = self._context.operations.add(
            lambda door: door.add_commitment(plan_id, number, title)
        )
        if change:
            new = [one for one in workspace.commitment_ids(plan_id) if one not in before]
            self.commitment_id = new[0] if new else ""
            super().accept()
