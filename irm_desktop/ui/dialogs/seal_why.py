"""Take the seal off a person: the name can be read again by whoever has the file."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.domain.evidence_records import Stakeholder
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame


class UnsealDialog(Frame):
    """Asks why; the seal is open."""

    def __init__(
        self, context: Context, person: Stakeholder, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("UnsealDialog", "Take the seal off")
        super().__init__(title, title, context.theme, parent)
        self._context, self._person = context, person
        said = self.tr(
            "Whoever has this file can read name and contact of “{name}” again, in its history "
            "too. That it was done and why is written into the log of the seal."
        ).format(name=person.pseudonym)
        self.body.addWidget(Words(said, self.theme, "base", "text", wrap=True))
        form = self.form()
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Agreed to be named"))
        form.addRow(self.label(self.tr("Why"), self.why), self.why)
        self.resize_to(context.theme.px(460))

    def accept(self) -> None:
        if not self.why.text().strip():
            self.say(self.tr("Say why the seal is taken off; the reason is kept in its log."))
            self.why.setFocus()
            return
        why, person = self.why.text(), self._person.id
        said = self.tr("Seal taken off person “{name}”").format(name=self._person.pseudonym)
        if self._context.operations.log(lambda w: w.unseal_person(person, why), said):
            super().accept()
        else:
            self.say(self.tr("The seal is closed. Open it with its passphrase first."))
