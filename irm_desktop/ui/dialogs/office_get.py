"""The first copy on this computer of a workspace that an office holds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from irm_desktop.domain.text import file_name
from irm_desktop.ui.cards import Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.office_frame import OfficeFrame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.office_words import EVERY, person_words

if TYPE_CHECKING:
    from irm_desktop.sync.office.records import HeldWorkspace, OfficeFacts

COUNTRY, NAME, ENTRIES = range(3)
SUFFIX = ".irm"
ROW, ROWS = 26, 8  # logical pixels; how many rows are seen at once


class OfficeGetDialog(OfficeFrame):
    """First what the office holds, then which of it and where to; it stays until it is there."""

    request_facts = Signal(object)  # Entry
    wanted = Signal(object, object)  # HeldWorkspace, Path

    def __init__(
        self,
        context: Context,
        folder: Path,
        parent: QWidget | None = None,
        *,
        keyring: bool = False,
    ) -> None:
        title = QCoreApplication.translate("OfficeGetDialog", "Get a workspace from an office")
        act = QCoreApplication.translate("OfficeGetDialog", "Get it")
        super().__init__(title, act, context, parent, keyring=keyring)
        self.facts: OfficeFacts | None = None
        self.leave.setText(self.tr("Close"))
        self.explain(
            self.tr(
                "Makes a copy of your own of a workspace that the office holds. You work in it "
                "without a network, and sync it with the office when there is one."
            )
        )
        self.add_lines()
        self.ask = button(self.tr("Show what it holds"), self.theme)
        self.ask.clicked.connect(self._ask)
        self.fields.addRow("", self._at_the_start(self.ask))
        self.who = Words("", self.theme, "base", "text", wrap=True)
        self.body.addWidget(self.who)
        self._add_list()
        self._add_place()
        self.folder.setText(str(folder))
        self.add_progress()
        self.show_facts(None)
        self.resize_to(context.theme.px(620))
        self.lines.focus_first()

    def _at_the_start(self, widget: QWidget) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        row.addStretch(1)
        return held

    def _add_list(self) -> None:
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("Workspaces that the office holds"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([self.tr("Country"), self.tr("Name"), self.tr("Entries")])
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self.list.headerItem().setTextAlignment(ENTRIES, end)
        self.list.setItemDelegate(ListRow(self.theme, self.list))
        soft_selection(self.list, self.theme)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.list.setColumnWidth(COUNTRY, self.theme.px(110))
        self.list.setColumnWidth(ENTRIES, self.theme.px(110))
        self.list.currentItemChanged.connect(self._chosen)
        self.body.addWidget(self.list)

    def _add_place(self) -> None:
        self._place = QWidget(self)
        row = QHBoxLayout(self._place)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(8))
        self.name, self.folder = QLineEdit(), QLineEdit()
        said = self.label(self.tr("File name"), self.name)
        where = self.label(self.tr("Folder"), self.folder)
        choose = button(self.tr("Choose …"), self.theme)
        choose.setAccessibleName(self.tr("Choose another folder"))
        choose.clicked.connect(self._choose)
        for widget, stretch in (
            (said, 0),
            (self.name, 2),
            (where, 0),
            (self.folder, 3),
            (choose, 0),
        ):
            row.addWidget(widget, stretch)
        self.body.addWidget(self._place)

    # -- what is shown

    def show_facts(self, facts: OfficeFacts | None) -> None:
        """What the office holds that one may read."""
        self.facts = facts
        held = facts.workspaces if facts is not None else ()
        self.who.setText(self._who())
        self.who.setVisible(facts is not None)
        self.list.clear()
        locale = QLocale(self.context.language)
        for one in held:
            country = self.tr("several") if one.country == EVERY else one.country
            item = QTreeWidgetItem([country, isolated(one.name), locale.toString(one.entries)])
            end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            item.setTextAlignment(ENTRIES, end)
            item.setSizeHint(COUNTRY, QSize(0, self.theme.px(ROW)))
            self.list.addTopLevelItem(item)
        high = self.list.header().sizeHint().height() + 2 * self.list.frameWidth()
        rows = min(max(len(held), 2), ROWS)
        self.list.setFixedHeight(high + rows * self.theme.px(ROW) + self.theme.px(2))
        for part in (self.list, self._place):
            part.setVisible(bool(held))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()
        self._follow()
        self._make_room()

    def _who(self) -> str:
        facts = self.facts
        if facts is None:
            return ""
        said = person_words(facts)
        if not facts.workspaces:
            said = f"{said} {self.tr('The office holds nothing that you may read.')}"
        return said

    @property
    def chosen(self) -> HeldWorkspace | None:
        item = self.list.currentItem()
        if self.facts is None or item is None:
            return None
        return self.facts.workspaces[self.list.indexOfTopLevelItem(item)]

    def _chosen(self) -> None:
        """Its name, unless another was typed."""
        one = self.chosen
        if one is not None and not self.name.isModified():
            self.name.setText(f"{file_name(one.name)}{SUFFIX}")

    def _follow(self) -> None:
        super()._follow()
        self.ask.setEnabled(not self.busy)
        self.act.setEnabled(not self.busy and self.chosen is not None)

    # -- what is asked for

    def _ask(self) -> None:
        if self.may_go():
            self.request_facts.emit(self.lines.entry())

    def _choose(self) -> None:
        chosen = self.context.messages.folder(self.tr("Folder"), self.folder.text())
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _path(self) -> Path:
        name = file_name(self.name.text().strip().removesuffix(SUFFIX))
        return Path(self.folder.text()) / f"{name}{SUFFIX}"

    def accept(self) -> None:
        """Enter in a line asks what is there; with something chosen it is fetched."""
        chosen = self.chosen
        if chosen is None:
            self._ask()
            return
        if not self.may_go():
            return
        path = self._path()
        if not path.parent.is_dir():
            self.say(self.tr("This folder does not exist. Choose another one."))
            self.folder.setFocus()
        elif path.exists():
            said = self.tr("{name} is there already. Choose another name.")
            self.say(said.format(name=path.name))
            self.name.setFocus()
        else:
            self.wanted.emit(chosen, path)
