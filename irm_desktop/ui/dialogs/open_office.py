"""Opens an office database: its address, one's name there, the password where one is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.secret_frame import SecretFrame
from irm_desktop.ui.widgets.tick_box import TickBox

EXAMPLE = "office.example.org/irm"


@dataclass(frozen=True, slots=True)
class Entry:
    """What was typed."""

    place: str
    user: str
    password: str = field(repr=False)
    remember: bool = False


class OpenOfficeDialog(SecretFrame):
    """Stays open until the office is. `wanted` asks for it to be opened, `given_up` for that to be
    stopped: the first Esc or Cancel stops, the next one closes."""

    wanted = Signal(object)  # Entry
    given_up = Signal()

    def __init__(
        self,
        context: Context,
        place: str = "",
        user: str = "",
        parent: QWidget | None = None,
        *,
        keyring: bool = False,
    ) -> None:
        """`keyring`: whether this computer has one."""
        title = QCoreApplication.translate("OpenOfficeDialog", "Open an office database")
        act = QCoreApplication.translate("OpenOfficeDialog", "Open")
        super().__init__(title, act, context, parent)
        self.explain(
            self.tr(
                "All countries that you may see, in one window. What you write is there for the "
                "others within seconds, and theirs for you."
            )
        )
        form = self.form()
        self.place, self.user, self.password = QLineEdit(place), QLineEdit(user), self.secret()
        self.place.setPlaceholderText(EXAMPLE)
        form.addRow(self.label(self.tr("Address"), self.place), self.place)
        form.addRow(self.label(self.tr("Your name there"), self.user), self.user)
        form.addRow(self.label(self.tr("Password"), self.password), self.password)
        form.addRow("", self.show_typed)
        self.keep = TickBox(self.tr("Remember the password in the keyring"), self.theme)
        if keyring:
            form.addRow("", self.keep)
        else:
            self.keep.hide()
        hint = self.tr("Leave the password empty where the keyring or the file .pgpass has it.")
        self.password.setAccessibleDescription(hint)
        form.addRow("", Words(hint, self.theme, "secondary", "text2", wrap=True))
        self._waiting = Words("", self.theme, "base", "text2", wrap=True)
        self._waiting.hide()
        self.body.addWidget(self._waiting)
        self.resize_to(context.theme.px(520))
        self._focus_first()

    def _focus_first(self) -> None:
        lines = (self.place, self.user, self.password)
        next((one for one in lines if not one.text()), self.password).setFocus()

    def accept(self) -> None:
        """Try it; `finish` closes."""
        if self.busy:
            return
        if not self.place.text().strip():
            self.say(self.tr("Type the address of the office."))
            self.place.setFocus()
            return
        self.say("")
        self.set_busy(True)
        typed = Entry(
            self.place.text().strip(),
            self.user.text().strip(),
            self.password.text(),
            self.keep.isChecked(),
        )
        self.wanted.emit(typed)

    def reject(self) -> None:
        if self.busy:
            self.given_up.emit()
        else:
            super().reject()

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        for one in (self.place, self.user, self.password, self.keep, self.show_typed):
            one.setEnabled(not busy)
        self._waiting.setText(self.tr("Connecting …") if busy else "")
        self._waiting.setVisible(busy)
        if busy:
            self.leave.setFocus()

    def refuse(self, sentence: str, *, password: bool = False) -> None:
        """It does not open: say why. `password`: that is what has to be typed."""
        self.set_busy(False)
        self.say(sentence)
        if password:
            self.password.setFocus()
            self.password.selectAll()
        else:
            self.place.setFocus()

    def stopped(self) -> None:
        """The attempt was given up."""
        self.refuse(self.tr("Stopped. Nothing was opened."))

    def finish(self) -> None:
        """It is open."""
        self.password.clear()
        super().accept()
