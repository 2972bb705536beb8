"""Add the card that a colleague sent: the line is pasted, or the file with it opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.colleague_frame import ColleagueFrame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague, Given

LINES = 5  # of the field
BEGINS = "irm-card: …"  # as every card does, in any language


class AddCardDialog(ColleagueFrame):
    """`added` carries the colleague, who is not confirmed yet."""

    added = Signal(object)  # Colleague

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("AddCardDialog", "Add a card")
        act = QCoreApplication.translate("AddCardDialog", "Add")
        super().__init__(title, act, context, parent)
        self._asked = ""  # the text that is looked at
        self._known_as = ""  # the key of the card whose namesakes are asked about
        about = self.tr("Paste the line that your colleague sent, or open the file with it.")
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(self.tr("Card of your colleague"))
        self.text.setPlaceholderText(BEGINS)
        self.text.setTabChangesFocus(True)
        lines = LINES * self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(lines + self.theme.px(16))
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.textChanged.connect(self._look)
        self.body.addWidget(self.text)
        self._add_file_row()
        self._add_namesakes()
        self.body.addStretch(1)
        self.resize_to(self.theme.px(520))
        self.text.setFocus()

    def _add_file_row(self) -> None:
        self.file = button(self.tr("Open a file …"), self.theme, "", "open", self)
        self.file.clicked.connect(self._open)
        self._mark = Icon("check", self.theme, "done", self)
        self._mark.hide()
        self.said = Words("", self.theme, "strong", wrap=True)
        self.said.setAccessibleName(self.tr("Whose card it is"))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.file)
        row.addWidget(self._mark)
        row.addWidget(self.said, 1)
        self.body.addLayout(row)

    def _add_namesakes(self) -> None:
        """What is asked where somebody of the name is in the list with another key."""
        px = self.theme.px
        self.namesakes = QWidget(self)
        ground(self.namesakes, self.theme, "warning_ground")
        column = QVBoxLayout(self.namesakes)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        self.other_key = label("", self.theme, "base", "warning_ink", self.namesakes, wrap=True)
        self.sure = TickBox(self.tr("I know why it is another key"), self.theme, self.namesakes)
        self.sure.toggled.connect(lambda: self.say(""))
        column.addWidget(self.other_key)
        column.addWidget(self.sure)
        self.namesakes.hide()
        self.body.addWidget(self.namesakes)

    def _open(self) -> None:
        filters = f"{self.tr('Cards')} (*.txt);;{self.tr('All files')} (*)"
        path = self.context.messages.open_file(self.tr("Open a card"), "", filters)
        if path is not None:
            self.do(lambda door: door.card_in(path), self.text.setPlainText)

    # Whose it is

    def _look(self) -> None:
        """While it is typed or pasted: whose it is; what is wrong with it is said at “Add”."""
        self.say("")
        self._tell("")
        self._asked = text = self.text.toPlainText()
        self.do(lambda door: door.given(self.actor, text), self._show, lambda _error: None)

    def _show(self, given: Given) -> bool:
        """Tells whose it is; whether it can be added without a further question."""
        if self._asked != self.text.toPlainText():
            return False
        name = isolated(given.card.name)
        if given.there is not None:
            there = isolated(given.there.name)
            said = self.tr("The card of {name} is in your list already.").format(name=there)
            self._tell(said)
            return False
        self._tell(self.tr("Card of {name}").format(name=name))
        self.namesakes.setVisible(bool(given.namesakes))
        if self._known_as != given.card.key:
            self._known_as = given.card.key
            self.sure.setChecked(False)
        said = self.tr(
            "{name} is in your list already, with another key. It may be another computer of "
            "theirs, or new keys; or somebody who only calls themselves so. Ask {name} by "
            "telephone before you add it."
        )
        self.other_key.setText(said.format(name=name))
        self.sure.setAccessibleDescription(self.other_key.text())
        self._make_room()
        return not given.namesakes or self.sure.isChecked()

    def _tell(self, said: str) -> None:
        self.said.setText(said)
        self._mark.setVisible(bool(said))
        self.namesakes.hide()

    # Adding

    def accept(self) -> None:
        """Look once more, then add it."""
        self.say("")
        self._asked = text = self.text.toPlainText()
        if not text.strip():
            self.say(self.tr("Paste the line of the card first."))
            self.text.setFocus()
            return
        self.do(lambda door: door.given(self.actor, text), self._take)

    def _take(self, given: Given) -> None:
        if self._show(given):
            self.do(lambda door: door.add(given.card), self._added)
        elif given.there is not None:
            self.say(self.said.text())
            self._tell("")
            self.text.setFocus()
        elif given.namesakes:
            self.say(self.tr("Read what is asked, and tick the box under it to go on."))
            self.sure.setFocus()

    def _added(self, one: Colleague) -> None:
        self.context.signals.said.emit(
            self.tr("Card of {name} added").format(name=isolated(one.name))
        )
        self.changed.emit()
        super().accept()
        self.added.emit(one)
