"""The ways into an encrypted workspace: which there are, one more, one fewer, none needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, Way
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.dialogs.encrypt_ways import RecoveryChoice
from irm_desktop.ui.dialogs.new_recovery_key import NewRecoveryKey
from irm_desktop.ui.dialogs.secret_frame import SecretFrame
from irm_desktop.ui.unlock_words import kind_of, unlock_sentence
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

_WayRole = Qt.ItemDataRole.UserRole
_END = 8  # letters of a public key that tell it from another
KINDS = {
    PASSPHRASE: QT_TRANSLATE_NOOP("WaysInDialog", "Passphrase"),
    RECOVERY: QT_TRANSLATE_NOOP("WaysInDialog", "Recovery key"),
    KEYRING: QT_TRANSLATE_NOOP("WaysInDialog", "Keyring"),
}


class WaysInDialog(SecretFrame):
    """What changes them needs the passphrase or a recovery key, though the workspace is open: a
    moment at somebody else's desk must not be enough."""

    request_decrypt = Signal(str, str)  # kind of the way in, what was typed

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("WaysInDialog", "Ways into this workspace")
        super().__init__(title, "", context, parent)
        self.path = context.open_workspace.path
        said = self.tr(
            "Each of these opens {name} alone. There are never fewer than two beside the keyring, "
            "so that one that is lost does not lose the workspace."
        ).format(name=self.path.name)
        self.explain(said)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        soft_selection(self.list, self.theme)
        self.list.currentItemChanged.connect(self._follow)
        self.body.addWidget(self.list)
        self.proof = self.secret()
        form = self.form()
        form.addRow(self.label(self.tr("To change them: passphrase"), self.proof), self.proof)
        form.addRow("", self.show_typed)
        self._add_buttons()
        self.recovery = RecoveryChoice(context, self)
        self.recovery.hide()
        self.recovery.office.toggled.connect(self._fit)  # it has a line of its own
        self.body.addWidget(self.recovery)
        self.proof.textChanged.connect(self._follow)
        known = context.open_workspace.id
        self._key = NewRecoveryKey(
            self, self.recovery, self.path, known, self._planned, self._add_recipient
        )
        self._ways: tuple[SlotInfo, ...] = ()
        self._read()
        self.proof.setFocus()
        self.resize_to(self.theme.px(600))

    def _add_buttons(self) -> None:
        self.add_key = button(self.tr("Add a recovery key …"), self.theme, "", "add")
        self.add_key.clicked.connect(self._choose_key)
        self.add_keyring = button(self.tr("Add the keyring"), self.theme, "", "add")
        self.add_keyring.clicked.connect(self._add_keyring)
        self.remove = button(self.tr("Take away"), self.theme, "", "delete")
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        for one in (self.add_key, self.add_keyring, self.remove):
            row.addWidget(one)
        row.addStretch(1)
        self.body.addLayout(row)
        self.decrypt = button(self.tr("Remove the encryption …"), self.theme, "ghost")
        self.decrypt.clicked.connect(self._ask_decrypt)
        self.foot.insertWidget(0, self.decrypt)

    @property
    def _changing(self) -> tuple[QPushButton, ...]:
        return self.add_key, self.add_keyring, self.remove, self.decrypt

    def _follow(self, *_: object) -> None:
        """Nothing is changed without the passphrase, nothing taken away that is not chosen."""
        typed = bool(self.proof.text().strip()) and not self.busy
        for one in self._changing:
            one.setEnabled(typed)
        self.remove.setEnabled(typed and self.list.currentItem() is not None)
        self.act.setEnabled(typed)

    @property
    def _encryption(self) -> Any:
        """Any: the module `encryption_services`, imported late."""
        services = self.context.services
        if services is None:
            raise RuntimeError("storage is not loaded")
        return services.encryption

    def _read(self) -> None:
        encryption, path = self._encryption, self.path

        def work() -> tuple[tuple[SlotInfo, ...], bool]:
            return encryption.ways(path), bool(encryption.keyring_works())

        self.work(work, self._show)

    def _show(self, found: tuple[tuple[SlotInfo, ...], bool]) -> None:
        self._ways, keyring = found
        self.list.clear()
        for way in self._ways:
            item = QListWidgetItem(self._words(way))
            item.setData(_WayRole, way.id)
            self.list.addItem(item)
        rows = max(3, len(self._ways))
        height = rows * max(0, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth()
        self.list.setFixedHeight(height)
        here = any(way.kind == KEYRING for way in self._ways)
        self.add_keyring.setVisible(keyring and not here)
        self.recovery.hide()
        self.act.hide()
        self._follow()
        self._fit()

    def _words(self, way: SlotInfo) -> str:
        kind = QCoreApplication.translate("WaysInDialog", KINDS.get(way.kind, way.kind))
        parts = [kind, way.name, f"age1…{way.recipient[-_END:]}" if way.recipient else ""]
        parts.append(day_words(way.made, self.context.language) if way.made else "")
        return " · ".join(part for part in parts if part)

    def _planned(self, recipient: str) -> list[SlotInfo]:
        return [*self._ways, SlotInfo("", RECOVERY, self.tr("Recovery sheet"), recipient)]

    def _choose_key(self) -> None:
        """Whose key; then the button below adds it."""
        self.say("")
        self.recovery.show()
        self.act.setText(self.tr("Add it"))
        self.act.show()
        self.recovery.own.setFocus()
        self._fit()

    def accept(self) -> None:
        """The button that adds a recovery key."""
        if self.act.isHidden():
            return
        self._key.take()

    def _add_recipient(self, recipient: str) -> None:
        office = self.recovery.office.isChecked()
        name = self.tr("Office") if office else self.tr("Recovery sheet")
        self._add(Way(RECOVERY, name, recipient=recipient))

    def _add_keyring(self) -> None:
        self._add(Way(KEYRING, self.tr("This computer")))

    def _add(self, way: Way) -> None:
        encryption = self._encryption
        self._change(lambda path, *more: encryption.add_way(path, *more[:2], way, more[2]))

    def _remove(self) -> None:
        item = self.list.currentItem()
        encryption, slot = self._encryption, str(item.data(_WayRole)) if item is not None else ""
        self._change(lambda path, *more: encryption.remove_way(path, *more[:2], slot, more[2]))

    def _change(self, change: Callable[..., object]) -> None:
        """In the worker, in the key files of the backups too; then what there is now."""
        workspace, path = self.context.open_workspace, self.path
        typed = self.proof.text()

        def work() -> None:
            also = [one.path for one in workspace.backups() if one.encrypted]
            change(path, kind_of(typed), typed, also)

        self.work(work, lambda _none: self._changed())

    def _changed(self) -> None:
        self.context.signals.said.emit(self.tr("Ways into the workspace changed"))
        self._read()

    def _ask_decrypt(self) -> None:
        said = self.tr("Whoever has the file can then read everything in it. Backups stay as they "
                       "are.")  # fmt: skip
        if self.context.messages.question(said, self.tr("Remove the encryption")):
            typed = self.proof.text()
            self.request_decrypt.emit(kind_of(typed), typed)

    def wrong(self, error: UserError) -> str:
        return unlock_sentence(Path(self.path), error)
