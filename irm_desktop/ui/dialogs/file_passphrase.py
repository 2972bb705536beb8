"""Another passphrase for an encrypted workspace. The seal of names has one of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.secret_frame import NewPassphrase, SecretFrame
from irm_desktop.ui.unlock_words import kind_of, unlock_sentence


class FilePassphraseDialog(SecretFrame):
    """The passphrase until now, or a recovery key; then the new one twice."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("FilePassphraseDialog", "Change the passphrase")
        super().__init__(title, title, context, parent)
        said = self.tr(
            "The passphrase that opens {name}. If it is forgotten, type the recovery key in its "
            "place."
        ).format(name=context.open_workspace.path.name)
        self.explain(said)
        form = self.form()
        self.old = self.secret()
        form.addRow(self.label(self.tr("Until now"), self.old), self.old)
        self.new = NewPassphrase(self, form)
        self.explain(
            self.tr(
                "The workspace is not written anew, and its backups get the new passphrase too. "
                "Copies kept elsewhere open with the old one."
            )
        )
        self.old.setFocus()
        self.resize_to(self.theme.px(500))

    def accept(self) -> None:
        services, workspace = self.context.services, self.context.open_workspace
        old, new = self.old.text(), self.new.typed()
        if new is None or services is None:
            return
        if not old.strip():
            self.say(self.tr("Type the passphrase until now, or the recovery key."))
            self.old.setFocus()
            return
        encryption = services.encryption

        def work() -> tuple[Path, ...]:
            also = [one.path for one in workspace.backups() if one.encrypted]
            left: tuple[Path, ...] = encryption.change_passphrase(
                workspace.path, kind_of(old), old, new, also
            )
            return left

        self.work(work, self._changed)

    def _changed(self, left: tuple[Path, ...]) -> None:
        self.context.signals.said.emit(self.tr("Passphrase of the workspace changed"))
        Frame.accept(self)
        if left:
            said = self.tr("%n backups open with the old passphrase still.", "", len(left))
            self.context.messages.info(said, "\n".join(path.name for path in left[:20]))

    def wrong(self, error: UserError) -> str:
        return unlock_sentence(self.context.open_workspace.path, error)
