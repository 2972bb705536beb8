"""A new workspace: its name, its folder, and whether it is encrypted from its first byte on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.widgets.tick_box import TickBox

SUFFIX = ".irm"


class NewWorkspaceDialog(Frame):
    """`wanted` carries the path; so does `wanted_encrypted`, where passphrase and recovery key are
    still to be chosen."""

    wanted = Signal(object)  # Path
    wanted_encrypted = Signal(object)  # Path

    def __init__(self, context: Context, folder: Path, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("NewWorkspaceDialog", "New workspace")
        act = QCoreApplication.translate("NewWorkspaceDialog", "Make the workspace")
        super().__init__(title, act, context.theme, parent)
        self._context = context
        form = self.form()
        self.name = QLineEdit(self.tr("workspace"))
        self.name.selectAll()
        form.addRow(self.label(self.tr("Name"), self.name), self.name)
        self.folder = QLineEdit(str(folder))
        choose = button(self.tr("Choose …"), self.theme)
        choose.setAccessibleName(self.tr("Choose another folder"))
        choose.clicked.connect(self._choose)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        form.addRow(self.label(self.tr("Folder"), self.folder), held)
        self.encrypt = TickBox(self.tr("Encrypt it"), self.theme)
        self.encrypt.toggled.connect(self._follow)
        form.addRow("", self.encrypt)
        said = self.tr(
            "Opens with a passphrase only, so a lost or searched computer says nothing of it. It "
            "can also be encrypted later."
        )
        form.addRow("", Words(said, self.theme, "secondary", "text2", wrap=True))
        self.name.setFocus()
        self.resize_to(context.theme.px(520))

    def _choose(self) -> None:
        chosen = self._context.messages.folder(self.tr("Folder"), self.folder.text())
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _follow(self, encrypted: bool) -> None:
        one, other = self.tr("Choose the passphrase …"), self.tr("Make the workspace")
        self.act.setText(one if encrypted else other)

    def _path(self) -> Path:
        name = file_name(self.name.text().strip().removesuffix(SUFFIX))
        return Path(self.folder.text()) / f"{name}{SUFFIX}"

    def accept(self) -> None:
        path = self._path()
        if not self.name.text().strip():
            self.say(self.tr("Type a name."))
            self.name.setFocus()
        elif not path.parent.is_dir():
            self.say(self.tr("This folder does not exist. Choose another one."))
            self.folder.setFocus()
        elif path.exists():
            said = self.tr("{name} is there already. Choose another name, or open it.")
            self.say(said.format(name=path.name))
            self.name.setFocus()
        else:
            super().accept()
            (self.wanted_encrypted if self.encrypt.isChecked() else self.wanted).emit(path)
