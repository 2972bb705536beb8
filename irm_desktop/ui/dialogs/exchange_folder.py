"""The exchange folder of a workspace: where, who gets what there, what came, and doing it now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from irm_desktop.ui.cards import Icon, Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.names_leaving import NamesLeaving
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.exchange_words import came_words, gets_words, has_words, last_words
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.sync.exchange_look import Look, Partner
    from irm_desktop.ui.exchange_memory import FolderKept

WHO, HAS, GETS = range(3)
WIDTHS = {WHO: 170, HAS: 150}
ROW, ROWS = 26, 6  # logical pixels; how many rows are seen at once
CODE = "names-unchecked"  # why nothing could be left, where a passphrase helps


@dataclass(frozen=True, slots=True)
class FolderState:
    """What is known. `held`: why nothing could be left; `problem`: why nothing could be done."""

    kept: FolderKept | None = None
    look: Look | None = None
    held: str = ""
    held_code: str = ""
    problem: str = ""
    doing: str = ""


class ExchangeFolderDialog(Frame):
    """What is asked for is done by `ui.exchange_folder_commands`, which tells it here."""

    request_choose = Signal()
    request_exchange = Signal(str, bool)  # the passphrase of the seal, or that a reason was given
    request_look = Signal()
    request_stop = Signal()
    request_colleagues = Signal()
    switched = Signal(bool, bool)  # by itself, with reports

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ExchangeFolderDialog", "Exchange folder of {name}")
        name = isolated(context.open_workspace.path.name)
        act = QCoreApplication.translate("ExchangeFolderDialog", "Exchange now")
        super().__init__(title.format(name=name), act, context.theme, parent)
        self._context = context
        self.state = FolderState()
        self.leave.setText(self.tr("Close"))
        about = self.tr(
            "Any folder that a cloud, a network or a stick carries. The program leaves there what "
            "your colleagues lack, locked for them, and shows you what they left before any of it "
            "is taken up. The workspace itself never lies in it."
        )
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self._add_place()
        self.last = Words("", self.theme, "base", "text", wrap=True)
        self.last.setAccessibleName(self.tr("Last exchange"))
        self.body.addWidget(self.last)
        self._add_came()
        self._add_partners()
        self.names = NamesLeaving(context, self)
        self.body.addWidget(self.names)
        self._add_switches()
        self.stop = button(self.tr("Stop using it"), self.theme)
        self.stop.clicked.connect(self.request_stop)
        self.foot.insertWidget(0, self.stop)
        self.show_state(self.state)
        self.resize_to(context.theme.px(680))

    def begin(self) -> None:
        """Stand on what one came for."""
        if not self.names.isHidden():
            self.names.passphrase.setFocus()
        else:
            (self.act if self.act.isEnabled() else self.choose).setFocus()

    def _add_place(self) -> None:
        row = QHBoxLayout()
        self.place = Words("", self.theme, "strong", "text", wrap=True)
        self.choose = button(self.tr("Choose a folder …"), self.theme)
        self.choose.clicked.connect(self.request_choose)
        row.addWidget(self.place, 1)
        row.addWidget(self.choose)
        self.body.addLayout(row)

    def _add_came(self) -> None:
        self._came = QWidget(self)
        row = QHBoxLayout(self._came)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Icon("merged", self.theme, "accent"))
        self.came = Words("", self.theme, "strong", "text", wrap=True)
        self.look = button(self.tr("Look at it …"), self.theme)
        self.look.clicked.connect(self._look)
        row.addWidget(self.came, 1)
        row.addWidget(self.look)
        self.body.addWidget(self._came)
        self.notices = Words("", self.theme, "secondary", "text2", wrap=True)
        self.body.addWidget(self.notices)

    def _add_partners(self) -> None:
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Colleagues, what they have and what they get"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels(
            [self.tr("Colleague"), self.tr("Has"), self.tr("Gets in the folder")]
        )
        self.list.setItemDelegate(ListRow(self.theme, self.list))
        soft_selection(self.list, self.theme)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(GETS, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.list.setColumnWidth(column, self.theme.px(width))
        self.body.addWidget(self.list)
        row = QHBoxLayout()
        self.nobody = Words("", self.theme, "base", "warning_ink", wrap=True)
        self.colleagues = button(self.tr("Colleagues …"), self.theme, "link")
        self.colleagues.clicked.connect(self.request_colleagues)
        row.addWidget(self.colleagues)
        row.addWidget(self.nobody, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    def _add_switches(self) -> None:
        said = self.tr("Exchange by itself, at opening and every 15 minutes")
        self.by_itself = TickBox(said, self.theme)
        said = self.tr("Leave reports that I export there too")
        self.reports = TickBox(said, self.theme)
        for one in (self.by_itself, self.reports):
            one.clicked.connect(self._switch)
            self.body.addWidget(one)
        said = self.tr("Reports are not locked: whoever reaches the folder can read them.")
        self.open_to_all = Words(said, self.theme, "secondary", "text2", wrap=True)
        self.body.addWidget(self.open_to_all)

    # -- what is shown

    def show_state(self, state: FolderState) -> None:
        """Where, when, what came, who."""
        self.state = state
        kept, look = state.kept, state.look
        used = kept is not None
        self.place.setText(
            isolated(kept.folder) if kept is not None else self.tr("No folder is chosen yet.")
        )
        self.choose.setText(self.tr("Choose another …") if used else self.tr("Choose a folder …"))
        self.last.setText(state.doing or self._last())
        self.last.setVisible(bool(self.last.text()))
        came = look.came if look is not None else ()
        self.came.setText(came_words(came))
        self._came.setVisible(bool(came))
        self._show_notices()
        self._show_partners(look.partners if look is not None else ())
        self._show_switches()
        self.names.ask(held=state.held_code == CODE)
        self.say(state.problem or (state.held if state.held_code != CODE else ""))
        asks = state.held_code == CODE  # what is asked then has the room
        for one, shown in (
            (self.by_itself, used),
            (self.reports, used and not asks),
            (self.open_to_all, used and not asks),
            (self.stop, used),
        ):
            one.setVisible(shown)
        for one in (self.act, self.choose, self.stop, self.look):
            one.setEnabled(not state.doing)
        self.act.setEnabled(used and not state.doing)
        self._make_room()

    def _last(self) -> str:
        kept = self.state.kept
        when = last_words(kept, self._context.language)
        if kept is None:
            return ""
        if not when:
            return self.tr("Nothing was exchanged yet.")
        left = self.tr("%n bundles left for others", "", kept.sent)
        if not kept.sent:
            left = self.tr("others lacked nothing")
        return self.tr("Last exchange {when}: {left}.").format(when=when, left=left)

    def _show_notices(self) -> None:
        look = self.state.look
        said = list(look.notices) if look is not None else []
        if look is not None and look.following:
            said.append(self.tr("%n bundles follow what is to be taken up, or has not come, first.",
                                "", look.following))  # fmt: skip
        self.notices.setText("\n".join(said))
        self.notices.setVisible(bool(said))

    def _show_partners(self, partners: tuple[Partner, ...]) -> None:
        self.list.clear()
        for one in partners:
            item = QTreeWidgetItem([isolated(one.name), has_words(one), gets_words(one)])
            item.setSizeHint(WHO, QSize(0, self.theme.px(ROW)))
            if not one.confirmed:
                item.setForeground(GETS, QBrush(self.theme.color("warning_ink")))
            self.list.addTopLevelItem(item)
        rows = min(len(partners), ROWS)
        high = self.list.header().sizeHint().height() + 2 * self.list.frameWidth()
        self.list.setFixedHeight(high + rows * self.theme.px(ROW) + self.theme.px(2))
        self.list.setVisible(bool(partners))
        alone = self.state.look is not None and not any(one.confirmed for one in partners)
        self.nobody.setText(
            self.tr(
                "Nobody can read what is left here yet: add the card of a colleague and confirm it."
            )
            if alone
            else ""
        )
        self.nobody.setVisible(alone)
        self.colleagues.setVisible(self.state.look is not None)

    def _show_switches(self) -> None:
        kept = self.state.kept
        self.by_itself.setChecked(kept is not None and kept.by_itself)
        self.reports.setChecked(kept is not None and kept.reports)

    # -- what is asked for

    def _switch(self) -> None:
        self.switched.emit(self.by_itself.isChecked(), self.reports.isChecked())

    def _look(self) -> None:
        """What came is looked at in a dialog of its own."""
        super().accept()
        self.request_look.emit()

    def accept(self) -> None:
        """Exchange; the dialog stays and tells what was done."""
        if not self.act.isEnabled():
            return
        if self.state.held_code == CODE and not self.names.may_go():
            return
        self.request_exchange.emit(*self.names.taken())
