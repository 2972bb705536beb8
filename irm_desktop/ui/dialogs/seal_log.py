"""The log of the seal: what was done with it, by whom, when and why."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from irm_desktop.domain.seal_records import SealEntry
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

WHAT = {
    "made": QT_TRANSLATE_NOOP("SealLog", "Seal made"),
    "sealed": QT_TRANSLATE_NOOP("SealLog", "“{name}” sealed"),
    "unsealed": QT_TRANSLATE_NOOP("SealLog", "Seal taken off “{name}”"),
    "opened": QT_TRANSLATE_NOOP("SealLog", "Opened"),
    "closed": QT_TRANSLATE_NOOP("SealLog", "Closed"),
    "passphrase": QT_TRANSLATE_NOOP("SealLog", "Passphrase changed"),
    "export": QT_TRANSLATE_NOOP("SealLog", "Exported with unchecked names"),
    "copies": QT_TRANSLATE_NOOP("SealLog", "Copies beside the file"),
}


def said(entry: SealEntry) -> str:
    """A line of the log in the window's language."""
    known = WHAT.get(entry.what)
    words = QCoreApplication.translate("SealLog", known) if known is not None else entry.what
    return words.replace("{name}", entry.pseudonym)


class SealLogDialog(Frame):
    """Newest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SealLogDialog", "Log of the seal")
        super().__init__(title, "", context.theme, parent)
        px = context.theme.px
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(title)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(
            [self.tr("When"), self.tr("What"), self.tr("Who"), self.tr("Why")]
        )
        self.list.setItemDelegate(ListRow(self.theme, self.list))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        soft_selection(self.list, self.theme)
        for column, width in enumerate((140, 220, 110)):
            self.list.setColumnWidth(column, px(width))
        for entry in context.open_workspace.seal_log():
            item = QTreeWidgetItem(
                [moment_words(entry.at, context.language), said(entry), entry.actor, entry.why]
            )
            item.setToolTip(3, entry.why)
            self.list.addTopLevelItem(item)
        self.body.addWidget(self.list, 1)
        self.resize(px(720), px(420))
