"""Opens an encrypted workspace while another one is open."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.pages.locked import Asked
from irm_desktop.ui.widgets.unlock_form import UnlockForm


class UnlockDialog(Frame):
    """Passphrase, recovery key or keyring. Stays open until one of them opens the workspace."""

    request_unlock = Signal(str, str)  # kind of the way in, what was typed

    def __init__(
        self,
        context: Context,
        asked: Asked,
        parent: QWidget | None = None,
        *,
        looking: bool = False,
    ) -> None:
        """`looking`: what it brings is to be looked at, and no other workspace opened."""
        title = QCoreApplication.translate("UnlockDialog", "Open an encrypted workspace")
        act = QCoreApplication.translate("UnlockDialog", "Open")
        if looking:
            title = QCoreApplication.translate("UnlockDialog", "Look into an encrypted copy")
            act = QCoreApplication.translate("UnlockDialog", "Look")
        super().__init__(title, act, context.theme, parent)
        said = self.tr("{name} is encrypted.").format(name=isolated(asked.path.name))
        if looking:
            said = f"{said} {self.tr('Its own passphrase or recovery key opens it.')}"
        elif context.workspace is not None:
            other = self.tr("{name} stays open until this one is.")
            kept = other.format(name=isolated(context.workspace.path.name))
            said = f"{said} {kept}"
        self.body.addWidget(Words(said, self.theme, "base", "text2", wrap=True))
        self.unlock = UnlockForm(context, self)
        self.unlock.request_unlock.connect(self.request_unlock)
        self.unlock.said.connect(self.say)
        self.unlock.show_keyring(asked.keyring)
        self.act.setDefault(False)  # Enter in the line is heard by the form
        self.body.addWidget(self.unlock)
        self.say(asked.problem)
        self.unlock.line.setFocus()
        self.resize_to(context.theme.px(480))

    def accept(self) -> None:
        self.unlock.submit()

    def say(self, sentence: str) -> None:
        super().say(sentence)
        if sentence:
            self.unlock.again()

    def work(self, working: bool) -> None:
        """While it is tried, which takes a second."""
        for one in (self.act, self.unlock):
            one.setEnabled(not working)

    def finish(self) -> None:
        """It opened."""
        self.unlock.clear()
        super().accept()

    def reject(self) -> None:
        self.unlock.clear()
        super().reject()
