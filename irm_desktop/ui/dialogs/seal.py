"""The seal and its passphrase: made, opened, changed. Nothing typed here is kept anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.domain.passphrase import strength
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.widgets.tick_box import TickBox
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace

STRENGTHS = {
    "weak": QT_TRANSLATE_NOOP("Seal", "Weak: can be guessed"),
    "fair": QT_TRANSLATE_NOOP("Seal", "Fair: add another word"),
    "good": QT_TRANSLATE_NOOP("Seal", "Good"),
    "strong": QT_TRANSLATE_NOOP("Seal", "Strong"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Seal", text)


class SealFrame(Frame):
    """A dialog about a passphrase. What it does takes a second, so it is done in the worker."""

    worked = Signal()

    def __init__(self, title: str, context: Context, parent: QWidget | None) -> None:
        super().__init__(title, title, context.theme, parent)
        self.context = context
        self._secrets: list[QLineEdit] = []
        self.show_typed = TickBox(_tr("Show what is typed"), self.theme)
        self.show_typed.toggled.connect(self._show_typed)

    def secret(self) -> QLineEdit:
        """A line for a passphrase."""
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._secrets.append(made)
        return made

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in self._secrets:
            line.setEchoMode(mode)

    def explain(self, *sentences: str) -> None:
        for sentence in sentences:
            self.body.addWidget(Words(sentence, self.theme, "base", "text2", wrap=True))

    def run(self, work: Callable[[Workspace], Change], said: str) -> None:
        """Do it in the worker, announce it and close; say what is wrong otherwise."""
        workspace = self.context.open_workspace
        self.say("")
        self.act.setEnabled(False)

        def finish(change: Change) -> None:
            self.context.operations.log(lambda _w: change, said)
            self.worked.emit()
            Frame.accept(self)

        self.context.tasks.run(lambda _task: work(workspace), finish, self._failed, asker=self)

    def _failed(self, error: BaseException) -> None:
        self.act.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.say(error.message)
        self._secrets[0].setFocus()
        self._secrets[0].selectAll()

    def hideEvent(self, event: object) -> None:
        """Passphrases do not wait in lines that nobody sees."""
        for line in self._secrets:
            line.clear()


class NewPassphrase:
    """Two lines for a new passphrase in a dialog, and how strong it is in words."""

    def __init__(self, frame: SealFrame) -> None:
        self.first, self.second = frame.secret(), frame.secret()
        self.strength = Words("", frame.theme, "secondary", "text2")
        self.strength.setAccessibleName(_tr("Strength of the passphrase"))
        form = frame.form()
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


class MakeSealDialog(SealFrame):
    """A passphrase twice, and what the seal does and does not."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("MakeSealDialog", "Make the seal")
        super().__init__(title, context, parent)
        self.explain(
            self.tr(
                "The seal takes names and contacts of people out of this file, past entries of "
                "its journal included, until the passphrase is typed. Pseudonyms stay."
            ),
            self.tr(
                "A lost passphrase loses the names. Nobody can give them back: write the "
                "passphrase down and keep it away from this computer."
            ),
        )
        self.new = NewPassphrase(self)
        self.explain(
            self.tr(
                "It does not cover what somebody typed into notes and texts, attached files, "
                "organisation and role, documents exported before, or copies of the file made "
                "before somebody is sealed and kept elsewhere. The program looks for names in "
                "texts before an export, and shows copies beside the file."
            )
        )
        self.resize_to(self.theme.px(520))

    def accept(self) -> None:
        passphrase = self.new.typed()
        if passphrase is not None:
            self.run(lambda w: w.make_seal(passphrase), self.tr("Seal made"))


class OpenSealDialog(SealFrame):
    """Passphrase and reason."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OpenSealDialog", "Open the seal")
        super().__init__(title, context, parent)
        self.explain(
            self.tr(
                "Names of sealed people can be read here for five minutes. That the seal was "
                "opened, by whom and why is written into its log."
            )
        )
        form = self.form()
        self.passphrase = self.secret()
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("To call back about the draft"))
        form.addRow(self.label(self.tr("Passphrase"), self.passphrase), self.passphrase)
        form.addRow("", self.show_typed)
        form.addRow(self.label(self.tr("Why"), self.why), self.why)
        self.resize_to(self.theme.px(480))

    def accept(self) -> None:
        passphrase, why = self.passphrase.text(), self.why.text()
        if not passphrase:
            self.say(self.tr("Type the passphrase."))
        elif not why.strip():
            self.say(self.tr("Say why the seal is opened; the reason is kept in its log."))
            self.why.setFocus()
        else:
            self.run(lambda w: w.open_seal(passphrase, why), self.tr("Seal opened"))


class ChangePassphraseDialog(SealFrame):
    """The old passphrase, the new one twice."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ChangePassphraseDialog", "Change the passphrase")
        super().__init__(title, context, parent)
        form = self.form()
        self.old = self.secret()
        form.addRow(self.label(self.tr("Passphrase until now"), self.old), self.old)
        self.new = NewPassphrase(self)
        self.explain(self.tr("Copies of the file made before keep the passphrase they had."))
        self.resize_to(self.theme.px(480))

    def accept(self) -> None:
        old, passphrase = self.old.text(), self.new.typed()
        if passphrase is not None:
            said = self.tr("Passphrase of the seal changed")
            self.run(lambda w: w.change_passphrase(old, passphrase), said)
