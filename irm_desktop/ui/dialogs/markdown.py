"""Small dialogs of the editor: a link, a table."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from irm_desktop.domain.links import may_link
from irm_desktop.ui import markdown_edits
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme

WIDTH = 460
MOST_COLUMNS, MOST_ROWS = 12, 60


class LinkDialog(Frame):
    """Words and address; `made` carries the Markdown."""

    made = Signal(str)

    def __init__(self, words: str, address: str, theme: Theme, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("LinkDialog", "Link")
        act = QCoreApplication.translate("LinkDialog", "Insert the link")
        super().__init__(title, act, theme, parent)
        form = self.form()
        self.words, self.address = QLineEdit(words), QLineEdit(address)
        self.address.setPlaceholderText("https://")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.addRow(self.label(self.tr("Words"), self.words), self.words)
        form.addRow(self.label(self.tr("Address"), self.address), self.address)
        (self.address if words else self.words).setFocus()
        self.resize_to(theme.px(WIDTH))

    def accept(self) -> None:
        address = markdown_edits.completed_address(self.address.text())
        if not may_link(address):
            self.say(
                self.tr(
                    "A report links to pages of the web (https://…) and to addresses of mail. "
                    "Type such an address."
                )
            )
            self.address.setFocus()
            return
        self.made.emit(markdown_edits.link(self.words.text(), address))
        super().accept()


class TableDialog(Frame):
    """How many columns and rows; `made` carries the Markdown."""

    made = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("TableDialog", "Table")
        act = QCoreApplication.translate("TableDialog", "Insert the table")
        super().__init__(title, act, theme, parent)
        form = self.form()
        self.columns, self.rows = QSpinBox(), QSpinBox()
        for box, most, proposed in ((self.columns, MOST_COLUMNS, 3), (self.rows, MOST_ROWS, 3)):
            box.setRange(1, most)
            box.setValue(proposed)
        form.addRow(self.label(self.tr("Columns"), self.columns), self.columns)
        form.addRow(self.label(self.tr("Rows under the head"), self.rows), self.rows)
        self.resize_to(theme.px(WIDTH))

    def accept(self) -> None:
        head = self.tr("Column")
        self.made.emit(markdown_edits.table(self.columns.value(), self.rows.value(), head))
        super().accept()
