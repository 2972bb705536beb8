"""Small dialogs of the editor: a link, a note or citation, a table."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QRadioButton, QSpinBox, QWidget

from irm_desktop.ui import markdown_edits
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme

WIDTH = 460
MOST_COLUMNS, MOST_ROWS = 12, 60
_KEY = re.compile(r"[^\W_][\w.:/+-]*")  # what `export.markdown_notes` reads as one
_SOURCE = re.compile(r"\[@([^,;\]]+)(?:,\s*([^;\]]*))?\]")


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
        if not markdown_edits.may_link(address):
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


class CiteDialog(Frame):
    """A note in one's own words, or a source by its key; `made` carries the Markdown."""

    made = Signal(str)

    def __init__(
        self, existing: str, keys: Sequence[str], theme: Theme, parent: QWidget | None
    ) -> None:
        title = QCoreApplication.translate("CiteDialog", "Cite")
        act = QCoreApplication.translate("CiteDialog", "Insert")
        super().__init__(title, act, theme, parent)
        self.own = QRadioButton(self.tr("A note, as it will be printed"), self)
        self.source = QRadioButton(self.tr("A source, by its key"), self)
        self.text, self.key, self.place = QLineEdit(), QLineEdit(), QLineEdit()
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Ministry of Finance, interview, 3 May 2016"))
        self.body.addWidget(self.own)
        self.body.addWidget(self.text)
        self.body.addWidget(self.source)
        form = self.form()
        self.key.setPlaceholderText("law38-2003")
        self.place.setPlaceholderText(self.tr("p. 3"))
        form.addRow(self.label(self.tr("Key"), self.key), self.key)
        form.addRow(self.label(self.tr("Place in it"), self.place), self.place)
        completer = QCompleter(sorted(keys), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.key.setCompleter(completer)
        self.own.toggled.connect(self._enable)
        self._show_existing(existing)
        self._enable()
        self.resize_to(theme.px(WIDTH))

    def _show_existing(self, existing: str) -> None:
        """What stands at the cursor is changed."""
        source = _SOURCE.fullmatch(existing)
        if source is not None:
            self.key.setText(source[1].strip())
            self.place.setText((source[2] or "").strip())
        elif existing.startswith("^["):
            self.text.setText(existing[2:-1])
        self.source.setChecked(source is not None)
        self.own.setChecked(source is None)

    def _enable(self) -> None:
        own = self.own.isChecked()
        self.text.setEnabled(own)
        self.key.setEnabled(not own)
        self.place.setEnabled(not own)
        (self.text if own else self.key).setFocus()

    def accept(self) -> None:
        if self.own.isChecked():
            if not self.text.text().strip():
                self.say(self.tr("Type what the note says."))
                return
            self.made.emit(markdown_edits.note(self.text.text()))
        else:
            key = self.key.text().strip().lstrip("@")
            if not _KEY.fullmatch(key):
                self.say(
                    self.tr(
                        "A key begins with a letter or a digit and has no blanks and brackets, "
                        "such as law38-2003."
                    )
                )
                self.key.setFocus()
                return
            self.made.emit(markdown_edits.citation(key, self.place.text()))
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
