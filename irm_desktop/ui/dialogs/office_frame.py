"""What the dialogs about an office share: its lines, how far it is, and a Cancel that stops."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.office_entry import OfficeLines
from irm_desktop.ui.dialogs.secret_frame import SecretFrame


class OfficeFrame(SecretFrame):
    """While something goes on, Cancel and Esc stop that; else they close."""

    given_up = Signal()

    def __init__(
        self, title: str, act: str, context: Context, parent: QWidget | None, *, keyring: bool
    ) -> None:
        super().__init__(title, act, context, parent)
        self._keyring = keyring
        self.doing = ""

    def add_lines(self) -> None:
        """Address, name, password."""
        self.fields = self.form()
        self.lines = OfficeLines(self, self.fields, keyring=self._keyring)

    def add_progress(self) -> None:
        """A line of what goes on, and how far it is."""
        self.going = Words("", self.theme, "base", "text2", wrap=True)
        self.going.setAccessibleName(self.tr("What goes on"))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(self.theme.px(6))
        self.bar.setAccessibleName(self.tr("Progress"))
        for one in (self.going, self.bar):
            one.hide()
            self.body.addWidget(one)

    def show_doing(self, doing: str) -> None:
        """Say what goes on; empty: it is over."""
        self.doing = doing
        self.going.setText(doing)
        self.going.setVisible(bool(doing))
        self.bar.setRange(0, 0)
        self.bar.setVisible(bool(doing))
        self.lines.enable(not doing)
        self.leave.setText(self.tr("Cancel") if doing else self.tr("Close"))
        self.set_busy(bool(doing))
        self._make_room()

    def progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def may_go(self) -> bool:
        """Whether an address was typed; says so where it was not."""
        if self.doing:
            return False
        if not self.lines.place.text().strip():
            self.say(self.tr("Type the address of the office."))
            self.lines.place.setFocus()
            return False
        self.say("")
        return True

    def refuse(self, sentence: str, *, password: bool = False) -> None:
        """It does not open: say why. `password`: that is what has to be typed."""
        self.say(sentence)
        if password:
            self.lines.focus_password()

    def reject(self) -> None:
        if self.doing:
            self.given_up.emit()
        else:
            super().reject()
