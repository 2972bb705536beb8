"""Before something goes out: whether its texts hold names of sealed people.

Only the passphrase can tell. It is asked for when something was typed since the texts were last
found clean; who exports without says why, and that is written down.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.seal_records import NameFound
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Icon, Words, button, soft_selection
from irm_desktop.ui.context import Context

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace

PlaceRole = Qt.ItemDataRole.UserRole + 1
ROWS = 5  # of the list, then it is scrolled


def look_for_names(workspace: Workspace, passphrase: str, why: str) -> tuple[NameFound, ...]:
    """Opens the seal for as long as the texts are searched."""
    workspace.open_seal(passphrase, why)
    try:
        return workspace.sealed_names_found()
    finally:
        workspace.close_seal()


class NamesCheck(QWidget):
    """A part of an export dialog, seen only where there is something to check."""

    request_place = Signal(object)  # NameFound

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.addWidget(Icon("shield", theme, "warning_ink"), 0, Qt.AlignmentFlag.AlignTop)
        self.head = Words("", theme, "strong", "warning_ink", wrap=True)
        head.addWidget(self.head, 1)
        column.addLayout(head)
        column.addLayout(self._make_search())
        self.places = QListWidget(self)
        self.places.setAccessibleName(self.tr("Texts that hold a sealed name"))
        soft_selection(self.places, theme)
        self.places.itemActivated.connect(self._open_place)
        self.places.hide()
        column.addWidget(self.places)
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(self.tr("Or say why it goes out all the same"))
        self.why.setAccessibleName(self.tr("Why it goes out all the same"))
        column.addWidget(self.why)
        self.look()

    def _make_search(self) -> QHBoxLayout:
        theme = self._context.theme
        row = QHBoxLayout()
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of the seal"))
        self.passphrase.setAccessibleName(self.tr("Passphrase of the seal"))
        self.passphrase.returnPressed.connect(self.search)
        self.act = button(self.tr("Search the texts"), theme, "", "search", self)
        self.act.clicked.connect(self.search)
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.act)
        return row

    def look(self) -> None:
        """Ask the workspace anew whether there is something to check."""
        workspace = self._context.open_workspace
        self.setVisible(not workspace.names_checked)
        if not self.isHidden():
            people = workspace.seal_state().sealed_count
            said = self.tr("Texts were written since they were last searched for the names of "
                           "%n sealed people.", "", people)  # fmt: skip
            self.head.setText(said)

    def search(self) -> None:
        """Search the texts in the worker, with the seal open for as long as that takes."""
        if not self.act.isEnabled():  # Enter has asked for it already
            return
        if not self.passphrase.text():
            self._say(self.tr("Type the passphrase of the seal, or say why it goes out unchecked."))
            self.passphrase.setFocus()
            return
        workspace, passphrase = self._context.open_workspace, self.passphrase.text()
        why = self.tr("Texts searched before an export")
        self.passphrase.clear()
        self.act.setEnabled(False)
        self._say(self.tr("Searching the texts for sealed names …"))
        self._context.tasks.run(
            lambda _task: look_for_names(workspace, passphrase, why), self._show, self._failed
        )

    def _show(self, found: Sequence[NameFound]) -> None:
        self.act.setEnabled(True)
        self.places.clear()
        for place in found:
            words = self.tr("{place}: name of “{name}”") if place.whole else self.tr(
                "{place}: a part of the name of “{name}”")  # fmt: skip
            item = QListWidgetItem(words.format(place=place.words, name=place.pseudonym))
            item.setData(PlaceRole, place)
            self.places.addItem(item)
        self.places.setVisible(bool(found))
        rows = min(len(found), ROWS) * max(0, self.places.sizeHintForRow(0))
        self.places.setFixedHeight(rows + 2 * self.places.frameWidth())
        if found:
            said = self.tr("%n texts hold a sealed name. Enter goes to one; change them, or say "
                           "why it goes out all the same.", "", len(found))  # fmt: skip
            self._say(said)
            self.places.setFocus()
        else:
            self._say(self.tr("No text holds a sealed name."))
            for part in (self.passphrase, self.act, self.why):
                part.hide()

    def _say(self, sentence: str) -> None:
        self.head.setText(sentence)

    def _failed(self, error: BaseException) -> None:
        self.act.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self._say(error.message)
        self.passphrase.setFocus()

    def _open_place(self, item: QListWidgetItem) -> None:
        self.request_place.emit(item.data(PlaceRole))

    def may_go(self) -> bool:
        """Whether the export may be made; where a reason was given it is written down now."""
        workspace, why = self._context.open_workspace, self.why.text().strip()
        if workspace.names_checked:
            return True
        self.show()
        for part in (self.passphrase, self.act, self.why):
            part.show()
        if not why:
            self.search() if not self.places.count() else self.why.setFocus()
            return False
        return self._context.operations.log(
            lambda w: w.export_unchecked(why), self.tr("Reason of the export written down")
        )
