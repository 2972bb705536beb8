"""A workspace that does not open any more: repair it, or restore a backup."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.safety_records import Backup
from irm_desktop.ui.backup_words import held_words, newest_proven, when_words
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated


class DamagedDialog(Frame):
    """Accepted where it is to be repaired."""

    request_restore = Signal()

    def __init__(
        self, context: Context, path: Path, sentence: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("DamagedDialog", "{name} does not open")
        act = QCoreApplication.translate("DamagedDialog", "Repair")
        super().__init__(title.format(name=isolated(path.name)), act, context.theme, parent)
        self._context = context
        self.path = path
        self.body.addWidget(Words(sentence, self.theme, "base", wrap=True))
        self.body.addWidget(Words(self.tr("Repair"), self.theme, "strong"))
        about = self.tr(
            "Works on a copy: everything that can be read is written into a new file, and what is "
            "lost is taken from the newest proven backup. The damaged file is kept. You see what "
            "was found, and how much could not be saved."
        )
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self.body.addWidget(Words(self.tr("Restore a backup"), self.theme, "strong"))
        self.newest = Words(
            self.tr("Looking for backups …"), self.theme, "base", "text2", wrap=True
        )
        self.body.addWidget(self.newest)
        self.body.addStretch(1)
        self.restore = button(self.tr("Restore a backup …"), self.theme)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.foot.insertWidget(1, self.restore)
        self.resize_to(context.theme.px(560))

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Say how old the newest proven one is."""
        newest = newest_proven(backups)
        self.restore.setEnabled(bool(backups))
        if newest is None:
            said = self.tr("There is no proven backup of it in the folder of backups.")
        else:
            said = self.tr("The newest proven one is of {when}. It holds {what}.").format(
                when=when_words(newest.made, self._context.language),
                what=held_words(newest.counts),
            )
        self.newest.setText(said)
        self._make_room()

    def _restore(self) -> None:
        self.reject()
        self.request_restore.emit()
