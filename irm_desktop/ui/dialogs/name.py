"""Asks for one line: a title, a name."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme


class NameDialog(Frame):
    """`done` is called with the line; it gives back a sentence where that cannot be, and the dialog
    stays open."""

    def __init__(
        self,
        title: str,
        act: str,
        caption: str,
        text: str,
        done: Callable[[str], str],
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(title, act, theme, parent)
        self._done = done
        form = self.form()
        self.line = QLineEdit(text)
        self.line.selectAll()
        form.addRow(self.label(caption, self.line), self.line)
        self.line.setFocus()
        self.resize_to(theme.px(420))

    def accept(self) -> None:
        text = " ".join(self.line.text().split())
        if not text:
            self.say(self.tr("Type a name."))
            return
        problem = self._done(text)
        if problem:
            self.say(problem)
        else:
            super().accept()
