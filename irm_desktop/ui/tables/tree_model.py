"""The tree at the side: members, their plans, and the pages of the open plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from irm_desktop.ui.country_names import CountryNames

if TYPE_CHECKING:
    from irm_desktop.domain.records import ActionPlan, Member


KindRole = Qt.ItemDataRole.UserRole + 1  # member, plan, page, or member_page
IdRole = Qt.ItemDataRole.UserRole + 2
AsideRole = Qt.ItemDataRole.UserRole + 3  # years or a count, at the end of the row
IconRole = Qt.ItemDataRole.UserRole + 4
SpokenRole = Qt.ItemDataRole.UserRole + 5  # the count in words, where it is a warning


class TreeModel(QStandardItemModel):
    """Rows with kind, id, text and what stands at their end. Filled; never asks the workspace."""

    def __init__(self, names: CountryNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._plans: dict[str, QStandardItem] = {}
        self._members: dict[str, QStandardItem] = {}  # their page Eligibility

    def fill(self, members: Sequence[Member], plans: Sequence[ActionPlan]) -> None:
        """All members and plans, from the start; no pages yet."""
        self.clear()
        self._plans.clear()
        self._members.clear()
        of_member: dict[str, list[ActionPlan]] = {}
        for plan in plans:
            of_member.setdefault(plan.member_id, []).append(plan)
        for member in self._names.in_order(members):
            row = _row("member", member.id, self._names.of_member(member))
            for plan in of_member.get(member.id, ()):
                child = _row("plan", plan.id, self.tr("Plan %1").replace("%1", plan.number))
                child.setData(years(plan), AsideRole)
                child.setToolTip(plan.title or f"{self._names.of_plan(plan)} {plan.number}")
                self._plans[plan.id] = child
                row.appendRow(child)
            row.appendRow(self._member_page(member))
            self.appendRow(row)

    def _member_page(self, member: Member) -> QStandardItem:
        """The page about the member itself, after its plans; its id is the member's."""
        child = _row("member_page", member.id, self.tr("Eligibility"))
        child.setData("eligibility", IconRole)
        child.setToolTip(self._names.of_member(member))
        self._members[member.id] = child
        return child

    def set_pages(self, plan_id: str, pages: Sequence[tuple[str, str, str, str]]) -> None:
        """Put pages (id, text, icon, count) under one plan and take them from all others."""
        for other, item in self._plans.items():
            if other != plan_id and item.rowCount():
                item.removeRows(0, item.rowCount())
        opened = self._plans.get(plan_id)
        if opened is None:
            return
        opened.removeRows(0, opened.rowCount())
        for page_id, text, icon, count in pages:
            child = _row("page", page_id, text)
            child.setData(count, AsideRole)
            child.setData(icon, IconRole)
            opened.appendRow(child)

    def set_counts(self, plan_id: str, counts: Mapping[str, str]) -> None:
        """Change the counts of the open plan's pages in place."""
        item = self._plans.get(plan_id)
        for place in range(item.rowCount() if item is not None else 0):
            child = item.child(place) if item is not None else None
            if child is not None and child.data(IdRole) in counts:
                child.setData(counts[child.data(IdRole)], AsideRole)

    def warn(self, plan_id: str, page_id: str, count: int, spoken: str) -> None:
        """Put a count beside a page that somebody has to look at; `spoken` says it in words."""
        index = self.page_index(plan_id, page_id)
        if index.isValid():
            self.setData(index, str(count) if count else "", AsideRole)
            self.setData(index, spoken if count else "", SpokenRole)

    def plan_index(self, plan_id: str) -> QModelIndex:
        item = self._plans.get(plan_id)
        return item.index() if item is not None else QModelIndex()

    def member_index(self, member_id: str) -> QModelIndex:
        """The row of the member's own page."""
        item = self._members.get(member_id)
        return item.index() if item is not None else QModelIndex()

    def page_index(self, plan_id: str, page_id: str) -> QModelIndex:
        item = self._plans.get(plan_id)
        for place in range(item.rowCount() if item is not None else 0):
            child = item.child(place) if item is not None else None
            if child is not None and child.data(IdRole) == page_id:
                return child.index()
        return QModelIndex()

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type. Whole words for a screen reader."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            aside = super().data(index, AsideRole)
            text = super().data(index, Qt.ItemDataRole.DisplayRole)
            spoken = super().data(index, SpokenRole) or aside
            return f"{text}, {spoken}" if spoken else text
        return super().data(index, role)


def _row(kind: str, row_id: str, text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(kind, KindRole)
    item.setData(row_id, IdRole)
    return item


def years(plan: ActionPlan) -> str:
    """First and last year of a plan (2014–16), the year of submission where dates are unknown."""
    first, last = plan.start.iso[:4], plan.end.iso[:4]
    if not first:
        return plan.submitted
    if not last or last == first:
        return first
    return f"{first}–{last[2:]}"
