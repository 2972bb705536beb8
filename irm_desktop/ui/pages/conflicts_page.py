"""What people changed without knowing of each other: each conflict with all versions of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon
from irm_desktop.ui.conflict_words import conflict_row
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.conflicts_detail import ConflictsDetail
from irm_desktop.ui.pages.conflicts_list import ConflictsList
from irm_desktop.ui.pages.conflicts_places import PLAN_PAGES, place_of_conflict
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, hairline, label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from irm_desktop.ui.conflict_words import ConflictRow

LIST = 330  # width of the list, logical pixels at 100 %


class ConflictsPage(Page):
    """Settling one shows the next; one undo opens it again. `request_plan` carries a plan that is
    to be open, and the page of it."""

    request_plan = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        ground(self, theme, "surface")
        self._wanted_key = ""
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list = ConflictsList(theme, self.splitter)
        self.list.setMinimumWidth(theme.px(200))
        self.detail = ConflictsDetail(context, self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme.px(LIST), theme.px(840)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline(theme, self))
        column.addWidget(self.splitter, 1)
        self._connect()

    def _make_head(self) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(11), px(16), px(11))
        row.setSpacing(px(8))
        row.addWidget(Icon("merged", theme))
        row.addWidget(label(self.tr("Conflicts"), theme, "title", parent=self))
        self.about = ElidedLabel(theme, "base", self)
        row.addSpacing(px(4))
        row.addWidget(self.about, 1)
        return row

    def _connect(self) -> None:
        self.context.signals.conflicts_known.connect(self._read)
        self.list.chosen.connect(self._chosen)
        self.list.take.connect(self.detail.take)
        self.list.later.connect(self.list.go_on)
        self.list.pick.connect(self.detail.pick)
        self.list.request_edit.connect(self.detail.focus_first)
        self.detail.settled.connect(self._settle)
        self.detail.kept.connect(self._keep)
        self.detail.later.connect(self._later)
        self.detail.request_show.connect(self.show_field)
        self.detail.left.connect(self.focus_first)

    # What the window asks of the page

    def show_argument(self, argument: object) -> None:
        """Show the conflict with this key."""
        self._wanted_key = str(argument)
        self._go_to_wanted()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.single_keys = bool(self.context.settings.get("single_keys"))
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    def flush(self) -> None:
        """What is typed here is not written before one settles; it is kept."""
        self.detail.keep()

    def panes(self) -> list[QWidget]:
        return [self.list, self.detail]

    def focus_first(self) -> None:
        (self.list if self.context.conflicts else self).setFocus()

    def next_indicator(self) -> None:
        """Ctrl+Enter: take the result from wherever one is."""
        self.detail.take()

    # Showing

    def _read(self) -> None:
        if not self.isVisible():
            return
        found = self.context.conflicts
        library, language = self.context.library, self.context.language
        rows = [conflict_row(one, library, language) for one in found.conflicts]
        self.list.setVisible(bool(rows))
        said = self.tr("%n to be settled", "", len(rows)) if rows else ""
        self.about.setText(said)
        self.list.show_rows(rows, self._plans())
        self._go_to_wanted()

    def _plans(self) -> Mapping[str, str]:
        workspace = self.context.workspace
        if workspace is None:
            return {}
        said = self.tr("{member}, plan {number}")
        return {
            plan.id: said.format(member=self.context.names.of_plan(plan), number=plan.number)
            for plan in workspace.plans()
        }

    def _go_to_wanted(self) -> None:
        place = self.list.listed.row_of(self._wanted_key) if self._wanted_key else -1
        if place >= 0:
            self._wanted_key = ""
            self.list.choose(place)

    def _chosen(self, row: ConflictRow | None) -> None:
        if row is None:
            known = self.context.conflicts.known
            self.detail.show_none(
                self.tr("Nothing is in conflict"), self._nothing() if known else ""
            )
            return
        now, focused = self.detail.row, QApplication.focusWidget()
        writing = focused is not None and self.detail.isAncestorOf(focused)
        if writing and now is not None and now.key == row.key and now.conflict == row.conflict:
            return  # the same, read anew while somebody writes in it
        self.detail.show_row(row)

    def _nothing(self) -> str:
        return self.tr(
            "Where two people change the same without knowing of each other, both versions are "
            "kept, and wait here until somebody chooses."
        )

    # What a person does here

    def _settle(self, values: Mapping[str, object], why: str) -> None:
        row = self.detail.row
        if row is None:
            return
        said = self.tr("Conflict settled: {what}").format(what=row.name)
        done = self.context.operations.add(lambda w: w.settle(row.key, values, why), said)
        self._end(row.key, done is not None)

    def _keep(self, stays: bool, why: str) -> None:
        """A record that one deleted and another changed."""
        row = self.detail.row
        if row is None:
            return
        said = self.tr("{what} is kept") if stays else self.tr("{what} is deleted")
        done = self.context.operations.add(
            lambda w: (w.keep_record if stays else w.delete_record)(row.key, why),
            said.format(what=row.name),
        )
        self._end(row.key, done is not None)

    def _end(self, key: str, done: bool) -> None:
        """The list is read anew by itself, and goes on to the next."""
        if done:
            self.detail.row = None
            self.detail.drafts.pop(key, None)
            self.focus_first()

    def _later(self) -> None:
        self.list.go_on()
        self.list.setFocus()

    def show_field(self) -> None:
        """The form of what is in conflict."""
        row = self.detail.row
        if row is None:
            return
        place = place_of_conflict(self.context.open_workspace, row)
        if place.commitment_id:
            indicator = row.asked.id if row.asked is not None else ""
            self.request_commitment.emit(place.commitment_id, indicator)
            return
        if place.page in PLAN_PAGES and row.conflict.plan_id:
            self.request_plan.emit(row.conflict.plan_id, place.page)
        self.request_page.emit(place.page, place.argument)
