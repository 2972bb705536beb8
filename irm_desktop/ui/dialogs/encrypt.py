"""Encrypt a workspace, a new one or the one that is open: a passphrase, a second way in, and in
plain words what all this does not cover."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm_desktop.domain.passphrase import refuse_weak
from irm_desktop.domain.safety_records import PlainCopy, SlotInfo
from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, Way
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.encrypt_ways import KeyringChoice, RecoveryChoice
from irm_desktop.ui.dialogs.new_recovery_key import NewRecoveryKey
from irm_desktop.ui.dialogs.plain_copies import PlainCopies
from irm_desktop.ui.dialogs.secret_frame import NewPassphrase, SecretFrame


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen: the ways in, and plain copies that are to go afterwards."""

    path: Path
    ways: tuple[Way, ...] = field(repr=False)
    delete: tuple[Path, ...] = ()


class EncryptDialog(SecretFrame):
    """`wanted` comes when all is chosen and the recovery sheet is kept; before, nothing is done.
    `path` is that of a workspace that is to be made, None for the one that is open."""

    wanted = Signal(object)  # Wanted

    def __init__(
        self, context: Context, path: Path | None = None, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("EncryptDialog", "Encrypt the workspace")
        act = QCoreApplication.translate("EncryptDialog", "Encrypt")
        if path is not None:
            title = QCoreApplication.translate("EncryptDialog", "New encrypted workspace")
            act = QCoreApplication.translate("EncryptDialog", "Make the workspace")
        super().__init__(title, act, context, parent)
        self._new = path is not None
        self.path = path or context.open_workspace.path
        known = "" if self._new else context.open_workspace.id
        self._build()
        self._key = NewRecoveryKey(self, self.recovery, self.path, known, self._slots, self._finish)
        if not self._new:
            self._look_for_copies()
        self.new.first.setFocus()
        self.resize(context.theme.px(600), min(context.theme.px(640), self.room()))

    def _build(self) -> None:
        """All but the buttons scrolls, where the window is low."""
        inside, column = self.scrolled()
        said = self.tr(
            "Without the passphrase or the recovery key nobody can read the file and its backups: "
            "no thief, no border guard, and not you either. A key file, {keys}, lies beside the "
            "workspace from then on and belongs to it."
        ).format(keys=f"{self.path.name}.keys")
        self.explain(said, into=column)
        self.new = NewPassphrase(self, self.form(column))
        self.recovery = RecoveryChoice(self.context, inside)
        column.addWidget(self.recovery)
        self.keyring = KeyringChoice(self.context, inside)
        column.addWidget(self.keyring)
        self.copies = PlainCopies(self.context, inside)
        column.addWidget(self.copies)
        self._add_limits(column)
        column.addStretch(1)

    def _add_limits(self, column: QVBoxLayout) -> None:
        column.addWidget(Words(self.tr("What it does not cover"), self.theme, "strong"))
        said = [
            self.tr(
                "What you export, send or print, and what you copy into other programs. The name "
                "of the file, its size, and when it was changed."
            ),
            self.tr(
                "A computer that is unlocked and open in front of somebody, or one on which "
                "somebody else’s program listens."
            ),
        ]
        if not self._new:
            said.append(
                self.tr(
                    "Copies kept elsewhere, such as in a cloud. The plain file is overwritten, but "
                    "solid-state disks may keep what was overwritten for a while."
                )
            )
        for sentence in said:
            column.addWidget(Words(sentence, self.theme, "secondary", "text2", wrap=True))

    def _look_for_copies(self) -> None:
        workspace = self.context.open_workspace

        def look(_task: object) -> tuple[PlainCopy, ...]:
            return workspace.plain_copies()

        self.context.tasks.run(
            look, self.copies.show_copies, self.context.operations.fail, asker=self
        )

    def accept(self) -> None:
        passphrase = self.new.typed()
        if passphrase is None:
            return
        try:
            refuse_weak(passphrase)
        except UserError as error:
            self.say(error.message)
            self.new.first.setFocus()
            return
        self._key.take()

    def _ways(self, recipient: str) -> tuple[Way, ...]:
        office = self.recovery.office.isChecked()
        name = self.tr("Office") if office else self.tr("Recovery sheet")
        ways = [
            Way(PASSPHRASE, passphrase=self.new.first.text()),
            Way(RECOVERY, name, recipient=recipient),
        ]
        if self.keyring.wanted:
            ways.append(Way(KEYRING, self.tr("This computer")))
        return tuple(ways)

    def _slots(self, recipient: str) -> list[SlotInfo]:
        """The ways in as the sheet tells them."""
        return [SlotInfo("", way.kind, way.name) for way in self._ways(recipient)]

    def _finish(self, recipient: str) -> None:
        paths = tuple(copy.path for copy in self.copies.copies) if self.copies.delete else ()
        wanted = Wanted(self.path, self._ways(recipient), paths)
        self.wanted.emit(wanted)
