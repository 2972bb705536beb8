"""What was found in a workspace that was damaged, and where the damaged file is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from irm_desktop.domain.safety_records import Recovery
from irm_desktop.ui.cards import Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated

MOST = 200  # findings that are listed


class RecoveryDialog(Frame):
    """To be read; the damaged file is there to be sent to somebody who can look into it."""

    def __init__(
        self, context: Context, recovery: Recovery, said: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("RecoveryDialog", "What was found")
        super().__init__(title, "", context.theme, parent)
        self.recovery = recovery
        self.body.addWidget(Words(said, self.theme, "base", wrap=True))
        if recovery.backup is not None:
            words = self.tr("What the file had lost was taken from the backup {name}.")
            words = words.format(name=isolated(recovery.backup.name))
            self.body.addWidget(Words(words, self.theme, "base", "text2", wrap=True))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setWordWrap(True)
        self.list.setSpacing(self.theme.px(2))
        soft_selection(self.list, self.theme)
        for finding in recovery.findings[:MOST]:
            self.list.addItem(finding.message)
        more = len(recovery.findings) - MOST
        if more > 0:
            item = QListWidgetItem(self.tr("and %n more", "", more), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.setVisible(bool(recovery.findings))
        self.body.addWidget(self.list, 1)
        if recovery.kept is not None:
            self._add_kept(recovery.kept)
        if recovery.findings:
            self.resize(self.theme.px(640), min(self.theme.px(420), self.room()))
        else:
            self.resize_to(self.theme.px(560))

    def _add_kept(self, kept: Path) -> None:
        said = self.tr("The damaged file is kept as {name}. Nothing in it was changed.")
        said = said.format(name=isolated(kept.name))
        self.body.addWidget(Words(said, self.theme, "base", "text2", wrap=True))
        folder = button(self.tr("Open its folder"), self.theme)
        folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(kept.parent)))
        )
        self.foot.insertWidget(0, folder)
