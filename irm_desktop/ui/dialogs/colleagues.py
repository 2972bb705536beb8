"""The people with whom bundles are exchanged: our own card, their cards, whose are confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.colleague_add import AddCardDialog
from irm_desktop.ui.dialogs.colleague_code import CodeDialog
from irm_desktop.ui.dialogs.colleague_frame import ColleagueFrame
from irm_desktop.ui.dialogs.colleague_list import ColleagueLine, ColleagueList
from irm_desktop.ui.dialogs.colleague_own import OwnCard
from irm_desktop.ui.dialogs.colleague_pane import ColleaguePane
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.widgets.labels import hairline

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague, Known

WIDTH, HEIGHT, LIST = 820, 580, 280  # logical pixels at 100 %


class ColleaguesDialog(ColleagueFrame):
    """What is changed is kept at once; closing it loses nothing."""

    request_send = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ColleaguesDialog", "Colleagues")
        super().__init__(title, "", context, parent)
        self.known: Known | None = None
        self._wanted = ""  # the key of whom to choose once the list is read
        self.own = OwnCard(self.actor, self.theme, self)
        self.own.request_save.connect(self._save_own)
        self.body.addWidget(self.own)
        self._empty = self._make_empty()
        self.body.addWidget(self._empty)
        self._split = self._make_split()
        self.body.addWidget(self._split, 1)
        self._add_buttons()
        self.changed.connect(self.read)
        self.read()
        width = min(self.theme.px(WIDTH), self.screen().availableSize().width())
        self.resize(width, min(self.theme.px(HEIGHT), self.room()))

    def _make_empty(self) -> QWidget:
        """What to do first."""
        made = QWidget(self)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, self.theme.px(16), 0, 0)
        column.setSpacing(self.theme.px(8))
        column.addWidget(Words(self.tr("Nobody is in your list yet"), self.theme, "panel_title"))
        said = self.tr(
            "First copy your card and send it to a colleague, who sends you theirs. Add the card "
            "that comes, then read each other the short code by telephone. From then on you can "
            "lock bundles for each other."
        )
        column.addWidget(Words(said, self.theme, "base", "text2", wrap=True))
        self.first = button(self.tr("Add a card …"), self.theme, "primary", "", made)
        self.first.clicked.connect(self.add)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        made.hide()
        return made

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self.list = ColleagueList(self.theme, self)
        self.pane = ColleaguePane(self.theme, self.context.language, self)
        split.addWidget(self.list)
        split.addWidget(self.pane)
        split.setStretchFactor(1, 1)
        split.setSizes([self.theme.px(LIST), self.theme.px(WIDTH - LIST)])
        self.list.chosen.connect(self._chosen)
        self.pane.request_compare.connect(self.compare)
        self.pane.request_remove.connect(self._remove)
        self.pane.renamed.connect(self._rename)
        self.pane.noted.connect(self._note)
        self._line = hairline(self.theme, self)
        self.body.addWidget(self._line)
        split.hide()
        self._line.hide()
        return split

    def _add_buttons(self) -> None:
        self.add_card = button(self.tr("Add a card …"), self.theme, "", "add", self)
        self.add_card.clicked.connect(self.add)
        self.send = button(self.tr("Send a bundle …"), self.theme, "", "send", self)
        self.send.clicked.connect(self.request_send)
        for place, made in enumerate((self.add_card, self.send)):
            self.foot.insertWidget(place, made)

    # What is shown

    def read(self) -> None:
        """Read the list anew."""
        self.do(lambda door: door.known(self.actor), self._show)

    def _show(self, known: Known) -> None:
        first, self.known = self.known is None, known
        self.own.show_card(known.own.text)
        there = bool(known.colleagues)
        self._empty.setVisible(not there)
        self.add_card.setVisible(there)
        self.send.setVisible(there)
        for one in (self._split, self._line):
            one.setVisible(there)
        self.list.show_colleagues(known.colleagues)
        if self._wanted:
            self.list.choose_key(self._wanted)
            self._wanted = ""
        if first:
            (self.list if there else self.own.copy).setFocus()

    def _chosen(self, line: ColleagueLine | None) -> None:
        self.pane.show_colleague(None if line is None else line.one)

    # What is done

    def _save_own(self) -> None:
        places = QStandardPaths.StandardLocation
        home = Path(QStandardPaths.writableLocation(places.HomeLocation))
        name = file_name(self.tr("Card of {name}").format(name=self.actor))
        filters = self.tr("Cards (*.txt)")
        title = self.tr("Save your card")
        path = self.context.messages.save_file(title, str(home / f"{name}.txt"), filters)
        if path is None:
            return
        target = path if path.suffix else path.with_name(f"{path.name}.txt")
        said = self.tr("{name} was saved").format(name=isolated(target.name))
        self.say("")
        self.do(lambda door: door.save_own(self.actor, target), lambda _none: self.own.say(said))

    def add(self) -> None:
        """Ask for a card; whoever is new is compared at once."""
        self.say("")
        dialog = AddCardDialog(self.context, self)
        dialog.added.connect(self._added)
        dialog.open()

    def _added(self, one: Colleague) -> None:
        self._wanted = one.key
        self.changed.emit()
        self.compare(one)

    def compare(self, one: Colleague) -> None:
        self.say("")
        dialog = CodeDialog(self.context, one, self)
        dialog.changed.connect(self.changed)
        dialog.finished.connect(lambda _how: self.changed.emit())  # what it still does comes first
        dialog.open()

    def _rename(self, one: Colleague, name: str) -> None:
        self.say("")
        self.do(lambda door: door.rename(one.key, name), self._changed_name, self._not_renamed)

    def _changed_name(self, _one: Colleague) -> None:
        self.changed.emit()

    def _not_renamed(self, error: UserError) -> None:
        self.read()
        self.refused(error)

    def _note(self, one: Colleague, note: str) -> None:
        self.do(lambda door: door.note(one.key, note), self._changed_name)

    def _remove(self, one: Colleague) -> None:
        """Their card is gone then; that cannot be undone, so it is asked."""
        name = isolated(one.name)
        said = self.tr("Remove {name} from your list?").format(name=name)
        details = self.tr(
            "Nothing is locked for {name} any more, and what {name} sends comes from somebody who "
            "is not known. To have them back you need their card, and the short code again."
        ).format(name=name)
        if self.context.messages.question(said, self.tr("Remove"), details):
            self.do(lambda door: door.remove(one.key), lambda _one: self._removed(name))

    def _removed(self, name: str) -> None:
        self.context.signals.said.emit(self.tr("Card of {name} removed").format(name=name))
        self.changed.emit()

    def reject(self) -> None:
        """What was typed last is kept."""
        self.pane.keep()
        super().reject()
