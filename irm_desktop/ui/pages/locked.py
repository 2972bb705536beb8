"""What is shown in place of everything while a workspace is locked, or not yet opened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.widgets.unlock_form import UnlockForm

READING_WIDTH = 460


@dataclass(frozen=True, slots=True)
class Asked:
    """An encrypted workspace that waits for its key. `why` is start, lock or idle; `problem` is the
    sentence for what was tried already."""

    path: Path
    why: str = "start"
    keyring: bool = False  # it can be asked
    problem: str = ""


class LockedPage(Page):
    """Takes the whole window; the workspace behind it is closed, and its key forgotten."""

    request_unlock = Signal(str, str)  # kind of the way in, what was typed
    request_other = Signal()  # another workspace
    request_leave = Signal()  # to the start page

    full_window = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme, px = context.theme, context.theme.px
        column = self._reading_column()
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(Icon("lock", theme))
        self.title = Words("", theme, "title", wrap=True)
        head.addWidget(self.title, 1)
        column.addLayout(head)
        self.about = Words("", theme, "base", "text2", wrap=True)
        column.addWidget(self.about)
        column.addSpacing(px(8))
        self.form = UnlockForm(context, self)
        self.form.request_unlock.connect(self.request_unlock)
        self.form.said.connect(self.say)
        column.addWidget(self.form)
        self.problem = Words("", theme, "base", "error_ink", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self._add_buttons(column)
        column.addStretch(3)

    def _reading_column(self) -> QVBoxLayout:
        """In the middle, scrolled where the window is low."""
        px = self.context.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(scroll)
        held, middle = QWidget(), QWidget()
        held.setAutoFillBackground(False)
        scroll.setWidget(held)
        row = QHBoxLayout(held)
        row.setContentsMargins(px(24), px(24), px(24), px(24))
        row.addStretch(1)
        middle.setMaximumWidth(px(READING_WIDTH))
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(px(6), 0, px(6), 0)
        column.setSpacing(px(8))
        column.addStretch(2)
        return column

    def _add_buttons(self, column: QVBoxLayout) -> None:
        theme, px = self.context.theme, self.context.theme.px
        self.open = button(self.tr("Open"), theme, "primary")
        self.open.clicked.connect(self.form.submit)
        self.other = button(self.tr("Open another workspace …"), theme, "ghost")
        self.other.clicked.connect(self.request_other)
        self.leave = button(self.tr("To the start page"), theme, "ghost")
        self.leave.clicked.connect(self.request_leave)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for one in (self.open, self.other, self.leave):
            row.addWidget(one)
        row.addStretch(1)
        column.addSpacing(px(4))
        column.addLayout(row)

    def show_argument(self, argument: object) -> None:
        if not isinstance(argument, Asked):
            return
        name = isolated(argument.path.name)
        if argument.why == "start":
            self.title.setText(self.tr("{name} is encrypted").format(name=name))
            self.about.setText(self.tr("Type the passphrase to open it."))
        else:
            self.title.setText(self.tr("{name} is locked").format(name=name))
            about = self.tr(
                "Everything is saved and closed; the key is no longer in this program. You come "
                "back to the same place."
            )
            idle = self.tr("Nothing was typed or moved for a while.")
            self.about.setText(f"{idle} {about}" if argument.why == "idle" else about)
        self.form.show_keyring(argument.keyring)
        self.say(argument.problem)

    def say(self, sentence: str) -> None:
        """What is wrong with what was typed; empty: nothing is."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self.form.again()

    def work(self, working: bool) -> None:
        """While it is tried, which takes a second."""
        self.open.setText(self.tr("Opening …") if working else self.tr("Open"))
        for one in (self.open, self.form):
            one.setEnabled(not working)

    def focus_first(self) -> None:
        self.form.line.setFocus()
