"""The seal and its passphrase: made, opened, changed. Nothing typed here is kept anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.secret_frame import NewPassphrase, SecretFrame

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace


class SealFrame(SecretFrame):
    """A dialog that does something to the seal of the open workspace."""

    def __init__(self, title: str, context: Context, parent: QWidget | None) -> None:
        super().__init__(title, title, context, parent)

    def run(self, work: Callable[[Workspace], Change], said: str) -> None:
        """Do it in the worker, announce it and close; say what is wrong otherwise."""
        workspace = self.context.open_workspace

        def finish(change: Change) -> None:
            self.context.operations.log(lambda _w: change, said)
            self.worked.emit()
            Frame.accept(self)

        self.work(lambda: work(workspace), finish)


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
        self.new = NewPassphrase(self, form)
        self.explain(self.tr("Copies of the file made before keep the passphrase they had."))
        self.resize_to(self.theme.px(480))

    def accept(self) -> None:
        old, passphrase = self.old.text(), self.new.typed()
        if passphrase is not None:
            said = self.tr("Passphrase of the seal changed")
            self.run(lambda w: w.change_passphrase(old, passphrase), said)
