"""Asks for the note with which a finding is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding


class NoteDialog(Frame):
    """`done` is called with the finding's key and the note."""

    def __init__(
        self,
        finding: ReadinessFinding,
        done: Callable[[str, str], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        title = QCoreApplication.translate("NoteDialog", "Leave it, with a note")
        act = QCoreApplication.translate("NoteDialog", "Leave it")
        super().__init__(title, act, theme, parent)
        self._key, self._done = finding.key, done
        about = f"{finding.where}: {finding.title}"
        self.body.addWidget(Words(about, theme, "base", "text2", wrap=True))
        self.note = LineField(self.tr("Why it is left"), theme, self)
        self.note.set_text(finding.note)
        self.body.addWidget(self.note)
        self.note.focus()
        self.resize_to(theme.px(460))

    def accept(self) -> None:
        self.note.flush()
        note = self.note.line.text().strip()
        if not note:
            self.say(self.tr("Say in a note why the finding is left."))
            return
        super().accept()
        self._done(self._key, note)
