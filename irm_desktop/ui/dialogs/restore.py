"""Before a backup is restored: what it holds, what would be lost, where the present file goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from irm_desktop.domain.safety_records import PROVEN, Backup, Loss
from irm_desktop.ui.backup_words import held_words, when_words, why_words
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated

MOST = 200  # operations that are listed


class RestoreDialog(Frame):
    """Accepted where the backup is to take the place of the file."""

    def __init__(
        self,
        context: Context,
        path: Path,
        backup: Backup,
        loss: Loss,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("RestoreDialog", "Restore the backup of {when}")
        act = QCoreApplication.translate("RestoreDialog", "Restore this backup")
        when = when_words(backup.made, context.language)
        super().__init__(title.format(when=when), act, context.theme, parent)
        self._context = context
        self.backup, self.loss = backup, loss
        self._add_backup()
        self.body.addWidget(Words(self._lost(), self.theme, "strong", wrap=True))
        self.list = self._make_list()
        self.list.setVisible(bool(loss.operations))
        self.body.addWidget(self.list, 1)
        kept = self.tr(
            "Nothing is thrown away: {name} as it is now stays beside it, under a name that says "
            "“before restore” and the time."
        )
        self._say(kept.format(name=isolated(path.name)), "text2")
        if loss.operations:
            self.resize(context.theme.px(680), min(context.theme.px(460), self.room()))
        else:
            self.resize_to(context.theme.px(560))
        self.leave.setFocus()

    def _say(self, sentence: str, color: str = "text") -> None:
        self.body.addWidget(Words(sentence, self.theme, "base", color, wrap=True))

    def _add_backup(self) -> None:
        """What it holds, and what is to be known of it before it is taken."""
        backup, workspace = self.backup, self._context.workspace
        holds = self.tr("{why}. It holds {what}.").format(
            why=why_words(backup.why), what=held_words(backup.counts)
        )
        self._say(holds)
        if backup.state != PROVEN:
            said = self.tr(
                "This copy is not proven: whether it is whole shows when it is read. If it is "
                "not, nothing is changed."
            )
            self._say(said, "warning_ink")
        if workspace is not None and workspace.encrypted and not backup.encrypted:
            said = self.tr(
                "This copy is not encrypted, and the workspace would not be any more. Encrypt it "
                "again afterwards."
            )
            self._say(said, "warning_ink")

    def _lost(self) -> str:
        loss = self.loss
        if not loss.known:
            return self.tr(
                "The file as it is now cannot be read, so what was written after this backup "
                "cannot be told."
            )
        count = len(loss.operations)
        if not count:
            return self.tr("Nothing would be lost: all that was done is in the backup.")
        return self.tr("%n changes were made after it and would be gone:", "", count)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(self.tr("Changes that would be gone, newest first"))
        made.setRootIsDecorated(False)
        made.setHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("What")])
        made.setItemDelegate(ListRow(self.theme, made))
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        soft_selection(made, self.theme)
        for column, width in enumerate((150, 110)):
            made.setColumnWidth(column, self.theme.px(width))
        for one in self.loss.operations[:MOST]:
            row = [moment_words(one.at, self._context.language), one.actor, one.sentence]
            item = QTreeWidgetItem(row)
            item.setToolTip(2, one.sentence)
            made.addTopLevelItem(item)
        more = len(self.loss.operations) - MOST
        if more > 0:
            item = QTreeWidgetItem(["", "", self.tr("and %n more", "", more)])
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            made.addTopLevelItem(item)
        return made
