"""The side: name of the workspace, members and plans, the pages of the open plan.

In a narrow window it becomes a rail of icons, whose first button brings the tree back.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.country_names import CountryNames
from irm_desktop.ui.side_foot import FootRow, SideFoot
from irm_desktop.ui.tables.tree_model import IdRole, KindRole, TreeModel
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, label

if TYPE_CHECKING:
    from irm_desktop.domain.records import ActionPlan, Member

PageRow = tuple[str, str, str, str]  # id, text, icon, count


class Tree(QTreeView):
    """Members and plans; the arrow keys open and close, Enter goes there."""

    def __init__(self, model: TreeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setHeaderHidden(True)
        self.setProperty("ground", "sidebar")  # the style sheet fills it
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Members and plans"))
        self.setMouseTracking(False)
        self._paints_rows = False

    def paint_rows(self, theme: Theme) -> None:
        """Have the rows painted our way; imported with the first rows, after the first paint."""
        if not self._paints_rows:
            module = importlib.import_module("irm_desktop.ui.delegates.tree_row")
            self.setItemDelegate(module.TreeRow(theme, self))
            self._paints_rows = True


class Sidebar(QWidget):
    """Asks for plans and pages; the window opens them."""

    request_plan = Signal(str)
    request_page = Signal(str)
    request_member = Signal(str)  # the page about a member
    request_tree = Signal()  # the rail's first button
    request_workspaces = Signal()  # the button beside the workspace's name

    def __init__(self, theme: Theme, names: CountryNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = TreeModel(names, self)
        self._pages: Sequence[PageRow] = ()
        self._others: Sequence[FootRow] = ()
        self._seldom: dict[str, int] = {}  # how many there are, by the id of a seldom page
        self._plan_id = ""
        ground(self, theme, "sidebar")
        self._stack = QStackedLayout(self)
        self._wide = self._make_wide()
        self._rail = QWidget(self)
        self._rail_column = QVBoxLayout(self._rail)
        self._rail_column.setContentsMargins(theme.px(6), theme.px(10), theme.px(6), theme.px(10))
        self._rail_column.setSpacing(theme.px(4))
        self._rail_group = QButtonGroup(self)
        self._stack.addWidget(self._wide)
        self._stack.addWidget(self._rail)
        self.set_rail(False)

    def _make_wide(self) -> QWidget:
        theme = self._theme
        wide = QWidget(self)
        column = QVBoxLayout(wide)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        head.setSpacing(theme.px(6))
        self._mark = label("", theme, parent=wide)
        self.name = ElidedLabel(theme, "strong", wide, color="text")
        self.switch = QToolButton(wide)
        self.switch.clicked.connect(self.request_workspaces)
        head.addWidget(self._mark)
        head.addWidget(self.name, 1)
        head.addWidget(self.switch)
        column.addLayout(head)
        column.addSpacing(theme.px(6))
        self._plans = label(self.tr("Plans"), theme, "secondary_strong", "text3", wide)
        self._plans.setMargin(0)
        self._plans.setIndent(theme.px(16))
        column.addWidget(self._plans)
        column.addSpacing(theme.px(4))
        self.tree = Tree(self.model, wide)
        self.tree.clicked.connect(self._activated)
        self.tree.activated.connect(self._activated)
        self._plans.setBuddy(self.tree)
        column.addWidget(self.tree, 1)
        self.foot = SideFoot(theme, wide)
        self.foot.chosen.connect(self.request_page)
        column.addWidget(self.foot)
        self._dress_head()
        return wide

    def _dress_head(self) -> None:
        self._mark.setPixmap(icons.pixmap("database", self._theme, 16))
        self.switch.setIcon(icons.icon("switch", self._theme, 14))
        self.switch.setAccessibleName(self.tr("Open another workspace"))
        self.switch.setToolTip(self.tr("Open another workspace"))
        self.switch.setFixedSize(self._theme.px(24), self._theme.px(24))

    def set_foot(self, library: Sequence[FootRow], others: Sequence[FootRow]) -> None:
        """The rows under the tree; made with the first workspace, after the first paint."""
        self.foot.set_rows(library, others)
        self._others = (*library, *others)

    def show_seldom(self, page_id: str, count: int) -> None:
        """A page that has a row only while there are any."""
        self._seldom[page_id] = count
        self.foot.show_seldom(self._seldom)
        self._show_seldom_rail()

    def _show_seldom_rail(self) -> None:
        for button in self._rail_group.buttons():
            if button.objectName() in self._seldom:
                button.setVisible(self._seldom[button.objectName()] > 0 or button.isChecked())

    def add_below(self, line: QWidget) -> None:
        """A line under all else; the rail has no room for it."""
        column = self._wide.layout()
        if column is not None:
            column.addWidget(line)

    def show_workspace(self, name: str) -> None:
        self.name.setText(name)

    def fill(self, members: Sequence[Member], plans: Sequence[ActionPlan]) -> None:
        """All members and plans; what was open stays open."""
        opened = self._opened_members()
        self.tree.paint_rows(self._theme)
        self.foot.setVisible(bool(members) and bool(self.foot.rows))
        self.model.fill(members, plans)
        for place in range(self.model.rowCount()):
            index = self.model.index(place, 0)
            if index.data(IdRole) in opened or self.model.rowCount() == 1:
                self.tree.expand(index)
        if self._plan_id:
            self.show_plan(self._plan_id, self._pages, "")

    def _opened_members(self) -> set[str]:
        indexes = [self.model.index(place, 0) for place in range(self.model.rowCount())]
        return {index.data(IdRole) for index in indexes if self.tree.isExpanded(index)}

    def show_plan(self, plan_id: str, pages: Sequence[PageRow], current: str) -> None:
        """Open the plan in the tree, with its pages, and mark the current one."""
        if plan_id != self._plan_id or [p[0] for p in pages] != [p[0] for p in self._pages]:
            self._build_rail(pages)
        self._plan_id, self._pages = plan_id, pages
        self.model.set_pages(plan_id, pages)
        index = self.model.plan_index(plan_id)
        if index.isValid():
            self.tree.expand(index.parent())
            self.tree.expand(index)
        if current:
            self.show_page(current)

    def show_page(self, page_id: str) -> None:
        self._mark_row(self.model.page_index(self._plan_id, page_id), page_id)

    def show_member(self, member_id: str) -> None:
        """Mark the page of a member, and open the member in the tree."""
        index = self.model.member_index(member_id)
        if index.isValid():
            self.tree.expand(index.parent())
        self._mark_row(index, "eligibility")

    def _mark_row(self, index: QModelIndex, page_id: str) -> None:
        self.tree.setCurrentIndex(index)
        self.foot.mark(page_id)
        self._rail_group.setExclusive(False)
        for button in self._rail_group.buttons():
            button.setChecked(button.objectName() == page_id)
        self._rail_group.setExclusive(True)
        self._show_seldom_rail()

    def set_counts(self, counts: dict[str, str]) -> None:
        self.model.set_counts(self._plan_id, counts)

    def _activated(self, index: QModelIndex) -> None:
        match index.data(KindRole):
            case "page":
                self.request_page.emit(index.data(IdRole))
            case "member_page":
                self.request_member.emit(index.data(IdRole))
            case "plan":
                if index.data(IdRole) == self._plan_id:
                    self.tree.setExpanded(index, not self.tree.isExpanded(index))
                else:
                    self.request_plan.emit(index.data(IdRole))
            case "member":
                self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _build_rail(self, pages: Sequence[PageRow]) -> None:
        emptied(self._rail_column)
        tree = self._rail_button("panel_open", self.tr("Members and plans"))
        tree.clicked.connect(self.request_tree)
        self._rail_column.addWidget(tree)
        for page_id, text, icon, _count in pages:
            self._rail_page(page_id, text, icon)
        self._rail_column.addStretch(1)
        member = self._rail_button("eligibility", self.tr("Eligibility of the member"))
        member.setObjectName("eligibility")
        member.clicked.connect(self._rail_member)
        member.setCheckable(True)
        self._rail_group.addButton(member)
        self._rail_column.addWidget(member)
        for page_id, text, icon in self._others:
            self._rail_page(page_id, text, icon)
        self._show_seldom_rail()

    def _rail_page(self, page_id: str, text: str, icon: str) -> None:
        button = self._rail_button(icon, text)
        button.setObjectName(page_id)
        button.setCheckable(True)
        button.clicked.connect(self._rail_clicked)
        self._rail_group.addButton(button)
        self._rail_column.addWidget(button)

    def _rail_member(self) -> None:
        """Of the plan that is open."""
        self.request_member.emit("")

    def _rail_button(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self._rail)
        button.setIcon(icons.icon(icon, self._theme, 18))
        size = self._theme.px(18)
        button.setIconSize(QSize(size, size))
        button.setFixedSize(self._theme.px(34), self._theme.px(30))
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def _rail_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.request_page.emit(button.objectName())

    @property
    def rail(self) -> bool:
        return self._stack.currentWidget() is self._rail

    def set_rail(self, rail: bool) -> None:
        """A rail of icons, or the tree."""
        self._stack.setCurrentWidget(self._rail if rail else self._wide)
        width = tokens.RAIL_WIDTH if rail else 150
        self.setMinimumWidth(self._theme.px(width))
        self.setMaximumWidth(self._theme.px(tokens.RAIL_WIDTH if rail else 360))
