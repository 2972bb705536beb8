"""What dialogs about a passphrase share. Nothing typed in one is kept anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from irm_desktop.domain.passphrase import strength
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.widgets.tick_box import TickBox
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

T = TypeVar("T")
STRENGTHS = {
    "weak": QT_TRANSLATE_NOOP("Seal", "Weak: can be guessed"),
    "fair": QT_TRANSLATE_NOOP("Seal", "Fair: add another word"),
    "good": QT_TRANSLATE_NOOP("Seal", "Good"),
    "strong": QT_TRANSLATE_NOOP("Seal", "Strong"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Seal", text)


def secret_line() -> QLineEdit:
    """A line for a passphrase: hidden, and kept out of what keyboards learn."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return made


def show_secrets(lines: list[QLineEdit], shown: bool) -> None:
    mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
    for line in lines:
        line.setEchoMode(mode)


class SecretFrame(Frame):
    """A dialog about a passphrase. What it does takes a second, so it is done in the worker."""

    worked = Signal()

    def __init__(self, title: str, act: str, context: Context, parent: QWidget | None) -> None:
        super().__init__(title, act, context.theme, parent)
        self.context = context
        self.busy = False
        self._secrets: list[QLineEdit] = []
        self.show_typed = TickBox(_tr("Show what is typed"), self.theme)
        self.show_typed.toggled.connect(self._show_typed)

    def secret(self) -> QLineEdit:
        made = secret_line()
        self._secrets.append(made)
        return made

    def _show_typed(self, shown: bool) -> None:
        show_secrets(self._secrets, shown)

    def explain(self, *sentences: str, into: QVBoxLayout | None = None) -> None:
        for sentence in sentences:
            words = Words(sentence, self.theme, "base", "text2", wrap=True)
            (into or self.body).addWidget(words)

    def work(self, work: Callable[[], T], done: Callable[[T], None], label: str = "") -> None:
        """Do it in the worker, then `done` with what came of it; say what is wrong otherwise."""

        def finish(result: T) -> None:
            self.set_busy(False)
            done(result)

        self.say("")
        self.set_busy(True)
        self.context.tasks.run(lambda _task: work(), finish, self.failed, label=label, asker=self)

    def set_busy(self, busy: bool) -> None:
        """Nothing else can be asked for meanwhile."""
        self.busy = busy
        self._follow()

    def _follow(self) -> None:
        """What can be asked for now."""
        self.act.setEnabled(not self.busy)

    def failed(self, error: BaseException) -> None:
        """Say what is wrong; the passphrase is typed again."""
        self.set_busy(False)
        if not isinstance(error, UserError):
            raise error
        self.say(self.wrong(error))
        if self._secrets:
            self._secrets[0].setFocus()
            self._secrets[0].selectAll()

    def wrong(self, error: UserError) -> str:
        """The sentence for it."""
        return error.message

    def hideEvent(self, event: QHideEvent) -> None:
        """Passphrases do not wait in lines that nobody sees; a window that is made small comes
        back."""
        for line in self._secrets if not event.spontaneous() else ():
            line.clear()
        super().hideEvent(event)


class NewPassphrase:
    """Two lines for a new passphrase in a dialog, and how strong it is in words."""

    def __init__(self, frame: SecretFrame, form: QFormLayout | None = None) -> None:
        self.first, self.second = frame.secret(), frame.secret()
        self.strength = Words("", frame.theme, "secondary", "text2")
        self.strength.setAccessibleName(_tr("Strength of the passphrase"))
        form = form or frame.form()
        form.addRow(frame.label(_tr("Passphrase"), self.first), self.first)
        form.addRow("", self.strength)
        form.addRow(frame.label(_tr("The same again"), self.second), self.second)
        form.addRow("", frame.show_typed)
        self.first.textChanged.connect(self._rate)
        self._frame = frame

    def _rate(self, text: str) -> None:
        self.strength.setText(_tr(STRENGTHS[strength(text)]) if text else "")
        self.first.setAccessibleDescription(self.strength.text())

    def typed(self) -> str | None:
        """The passphrase where both lines hold it; says so where they differ."""
        if not self.first.text():
            self._frame.say(_tr("Type a passphrase."))
        elif self.first.text() != self.second.text():
            self._frame.say(_tr("The two passphrases differ. Type them again."))
            self.second.setFocus()
        else:
            return self.first.text()
        return None
