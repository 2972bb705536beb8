"""The lines with which one enters an office: its address, one's name there, the password."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLineEdit

from irm_desktop.ui.cards import Words
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
    country: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("OfficeEntry", text)


class OfficeLines:
    """The lines in a dialog's form. Of a password nothing is kept unless the keyring has it."""

    def __init__(self, frame: SecretFrame, form: QFormLayout, *, keyring: bool) -> None:
        """`keyring`: whether this computer has one."""
        self.place, self.user, self.password = QLineEdit(), QLineEdit(), frame.secret()
        self.place.setPlaceholderText(EXAMPLE)
        form.addRow(frame.label(_tr("Address"), self.place), self.place)
        form.addRow(frame.label(_tr("Your name there"), self.user), self.user)
        form.addRow(frame.label(_tr("Password"), self.password), self.password)
        self.show_typed = frame.show_typed
        form.addRow("", self.show_typed)
        self.keep = TickBox(_tr("Remember the password in the keyring"), frame.theme)
        if keyring:
            form.addRow("", self.keep)
        else:
            self.keep.setParent(frame)
            self.keep.hide()
        hint = _tr("Leave the password empty where the keyring or the file .pgpass has it.")
        self.password.setAccessibleDescription(hint)
        form.addRow("", Words(hint, frame.theme, "secondary", "text2", wrap=True))

    def fill(self, place: str, user: str) -> None:
        self.place.setText(place)
        self.place.setCursorPosition(0)
        self.user.setText(user)

    def enable(self, enabled: bool) -> None:
        for one in (self.place, self.user, self.password, self.show_typed, self.keep):
            one.setEnabled(enabled)

    def entry(self, country: str = "") -> Entry:
        """What was typed."""
        return Entry(
            self.place.text().strip(),
            self.user.text().strip(),
            self.password.text(),
            self.keep.isChecked(),
            country.strip(),
        )

    def focus_first(self) -> None:
        """Where there is still something to type."""
        lines = (self.place, self.user)
        next((one for one in lines if not one.text()), self.place).setFocus()

    def focus_password(self) -> None:
        self.password.setFocus()
        self.password.selectAll()
