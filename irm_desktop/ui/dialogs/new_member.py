"""Add a member: a country, or a local government of one."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.territories import chosen_country, country_box
from irm_desktop.ui.widgets.tick_box import TickBox


class NewMemberDialog(Frame):
    """Adds the member on accept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("NewMemberDialog", "Add a member")
        super().__init__(title, title, context.theme, parent)
        self._context = context
        form = self.form()
        self.country = country_box(self)
        self.local = TickBox(self.tr("A local government of this country"), self.theme)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Madrid"))
        self.code = QLineEdit()
        self.code.setPlaceholderText("ESMD")
        form.addRow(self.label(self.tr("Country"), self.country), self.country)
        form.addRow("", self.local)
        self._name_label = self.label(self.tr("Its name"), self.name)
        self._code_label = self.label(self.tr("Its code at OGP"), self.code)
        form.addRow(self._name_label, self.name)
        form.addRow(self._code_label, self.code)
        self.local.toggled.connect(self._show_local)
        self._show_local(False)
        self.resize_to(context.theme.px(460))

    def _show_local(self, local: bool) -> None:
        for part in (self._name_label, self.name, self._code_label, self.code):
            part.setVisible(local)

    def accept(self) -> None:
        code, name = chosen_country(self.country)
        if not code:
            self.say(self.tr("Choose a country of the list."))
            return
        key, kind = code, "national"
        if self.local.isChecked():
            key, name, kind = self.code.text().strip().upper(), self.name.text().strip(), "local"
            if not key or not name:
                self.say(self.tr("Type the name of the local government and its code."))
                return
        workspace = self._context.open_workspace
        if any(member.key == key for member in workspace.members()):
            self.say(self.tr("{name} is in the workspace already.").format(name=name))
            return
        change = self._context.operations.add(
            lambda door: door.add_member(key, name, kind=kind, country=code)
        )
        if change:
            super().accept()
