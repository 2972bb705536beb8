"""The only message boxes: a person is asked only where the program cannot go on without.

Everything that opens a window to ask goes through a `Messages` object, which tests replace.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


class Messages:
    """Says and asks. `parent` is set by the main window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def error(self, text: str, details: str = "") -> None:
        """A sentence (what happened, what to do) that needs to be seen before going on."""
        self._box(QMessageBox.Icon.Warning, text, details).exec()

    def info(self, text: str, details: str = "") -> None:
        self._box(QMessageBox.Icon.Information, text, details).exec()

    def _box(self, icon: QMessageBox.Icon, text: str, details: str) -> QMessageBox:
        box = QMessageBox(icon, QCoreApplication.applicationName(), text, parent=self.parent)
        box.setInformativeText(details)
        box.addButton(_tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        return box

    def question(self, text: str, act: str, details: str = "") -> bool:
        """Whether the person chose `act`, a verb such as "Replace"; the other button is Cancel."""
        box = QMessageBox(
            QMessageBox.Icon.Question, QCoreApplication.applicationName(), text, parent=self.parent
        )
        box.setInformativeText(details)
        button = box.addButton(act, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is button

    def open_file(self, title: str, folder: str, filters: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self.parent, title, folder, filters)
        return Path(name) if name else None

    def save_file(self, title: str, proposed: str, filters: str) -> Path | None:
        """A path to write to; the file dialog itself asks before an existing file is taken."""
        name, _ = QFileDialog.getSaveFileName(self.parent, title, proposed, filters)
        return Path(name) if name else None

    def folder(self, title: str, folder: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self.parent, title, folder)
        return Path(name) if name else None
