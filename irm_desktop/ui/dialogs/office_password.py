"""The password with which one enters an office: typed, and kept in the keyring where one wants."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.secret_frame import SecretFrame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.widgets.tick_box import TickBox


class OfficePasswordDialog(SecretFrame):
    """Stays open until who opened it calls `finish`, or says what is wrong with `say`."""

    given = Signal(str, bool)  # the password, and whether it is to be kept

    def __init__(
        self, context: Context, words: str, parent: QWidget | None = None, *, keyring: bool = False
    ) -> None:
        """`words`: the address as a person reads it; `keyring`: whether this computer has one."""
        title = QCoreApplication.translate("OfficePasswordDialog", "Password of the office")
        act = QCoreApplication.translate("OfficePasswordDialog", "Enter")
        super().__init__(title, act, context, parent)
        self.explain(
            self.tr("{office} asks for a password.").format(office=isolated(words)),
        )
        self.line = self.secret()
        form = self.form()
        form.addRow(self.label(self.tr("Password"), self.line), self.line)
        form.addRow("", self.show_typed)
        self.keep = TickBox(self.tr("Keep it in the keyring of this computer"), self.theme)
        if keyring:
            form.addRow("", self.keep)
        else:
            self.keep.hide()
            self.explain(
                self.tr(
                    "This computer has no keyring that the program can use: the password is "
                    "remembered until the program is closed, and written nowhere. The file .pgpass "
                    "can keep it."
                )
            )
        self.resize_to(context.theme.px(460))
        self.line.setFocus()

    def accept(self) -> None:
        if self.busy:
            return
        if not self.line.text():
            self.say(self.tr("Type the password."))
            self.line.setFocus()
            return
        self.say("")
        self.work_on(True)
        self.given.emit(self.line.text(), self.keep.isChecked())

    def work_on(self, working: bool) -> None:
        """While it is tried."""
        self.set_busy(working)

    def refuse(self, sentence: str) -> None:
        """It does not open: say why; it is typed again."""
        self.set_busy(False)
        self.say(sentence)
        self.line.setFocus()
        self.line.selectAll()

    def finish(self) -> None:
        """It opened."""
        self.line.clear()
        super().accept()
