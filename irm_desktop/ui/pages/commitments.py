"""The page Commitments: the table of the open plan and the panel of the chosen commitment.

The panel is imported and made when the workspace is open: the first list is shown without it.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from irm_desktop.ui import tokens
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.table_pane import TablePane

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.records import ActionPlan, CommitmentRow
    from irm_desktop.ui.pages.commitment_panel import CommitmentPanel

FIRST_AREA = "design"  # what the panel shows when it is made


class CommitmentsPage(Page):
    """Keeps table and panel in step; every change goes through the operations."""

    place_changed = Signal(str, int, int)  # commitment id, its place from 1, of how many

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan_id: str | None = None
        self._was_narrow = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.pane = TablePane(context, self.splitter)
        self._panel: CommitmentPanel | None = None
        self._beside = QWidget(self.splitter)  # where the panel will be
        self.splitter.addWidget(self.pane)
        self.splitter.addWidget(self._beside)
        self.splitter.setStretchFactor(0, 53)
        self.splitter.setStretchFactor(1, 47)
        self.splitter.setSizes([622, 548])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self.table = self.pane.table
        self.table.current_changed.connect(self._show)

    @property
    def panel(self) -> CommitmentPanel:
        """The panel, made when it is first asked for."""
        if self._panel is None:
            module = importlib.import_module("irm_desktop.ui.pages.commitment_panel")
            panel: CommitmentPanel = module.CommitmentPanel(self.context, self)
            panel.setMinimumWidth(self.context.theme.px(tokens.PANEL_MINIMUM))
            sizes = self.splitter.sizes()
            self.splitter.replaceWidget(1, panel)
            self.splitter.setSizes(sizes)
            self._beside.deleteLater()
            self.table.request_form.connect(panel.focus_first)
            panel.request_step.connect(self.step)
            panel.area_changed.connect(self.pane.show_area)
            panel.request_page.connect(self.request_page)
            panel.fold(self._is_small())
            self._panel = panel
        return self._panel

    def open_plan(self, plan_id: str | None) -> None:
        self.flush()
        self._plan_id = plan_id
        if plan_id is None or self.context.workspace is None:
            self.pane.show_nothing()
            if self._panel is not None:
                self._panel.show_nothing()
            return
        plan = self.context.workspace.plan(plan_id)
        self.pane.show_plan(plan, self.panel.area)
        if not self.table.current_id():
            self.table.select(self.pane.model.id_at(0))
        self._show(self.table.current_id())

    def show_outline(self, plan: ActionPlan, rows: Sequence[CommitmentRow]) -> None:
        """The first rows, before the workspace itself is open."""
        self.pane.show_outline(plan, rows, FIRST_AREA)

    def _show(self, commitment_id: str) -> None:
        workspace = self.context.workspace
        if workspace is None or self.context.library is None:
            return
        if not commitment_id:
            self.panel.show_nothing()
            self.place_changed.emit("", 0, self.pane.model.rowCount())
            return
        commitment = workspace.commitment(commitment_id)
        plan = workspace.plan(commitment.plan_id)
        self.panel.show_commitment(commitment, self.context.library.by_id[plan.instrument])
        place = self.pane.model.row_of(commitment_id) + 1
        self.place_changed.emit(commitment_id, place, self.pane.model.rowCount())

    def go_to(self, commitment_id: str, indicator: str = "") -> None:
        """Show a commitment of the open plan, and put the focus on one of its indicators."""
        if self.pane.model.row_of(commitment_id) < 0:
            self.pane.clear_filter()
        self.table.select(commitment_id)
        if indicator:
            self.panel.go_to(indicator)
        else:
            self.table.setFocus()

    def current_id(self) -> str:
        return self.table.current_id()

    def step(self, by: int) -> None:
        self.table.step(by)

    def refresh(self, change: Change) -> None:
        """Rows that changed; the whole list where commitments came or went."""
        workspace = self.context.workspace
        if workspace is None or self._plan_id is None:
            return
        shown = self.panel.commitment_id
        if "commitment" in change.entities or not change.records:
            self.pane.reload()
        else:
            self.pane.update_rows(change.records)
        current = self.table.current_id()
        if not current and self.pane.model.rowCount():
            self.table.select(self.pane.model.id_at(0))
        elif shown and shown == current and (shown in change.records or _is_of_all(change)):
            self.panel.reread(workspace.commitment(shown), change, typed_over=False)
        else:
            self._show(current)

    def flush(self) -> None:
        if self._panel is not None:
            self._panel.flush()

    def next_indicator(self) -> None:
        self.panel.next_indicator()

    def help_on_field(self) -> tuple[str, str] | None:
        return self.panel.help_on_field()

    def focus_first(self) -> None:
        self.table.setFocus()

    def delete_selected(self) -> None:
        for commitment_id in self.table.selected_ids():
            self.context.operations.delete("commitment", commitment_id)

    def copy_rows(self) -> None:
        """The chosen rows, or all, as tab-separated text with a heading."""
        QGuiApplication.clipboard().setText(self.pane.rows_as_text(self.table.selected_ids()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        window = self.window()
        self.pane.set_narrow(window.width(), self.context.theme.scale)
        if self.pane.narrow != self._was_narrow:
            self._was_narrow = self.pane.narrow
            parts = (30, 70) if self._was_narrow else (tokens.TABLE_WIDTH, tokens.PANEL_WIDTH)
            self.splitter.setSizes([self.width() * part // sum(parts) for part in parts])
        if self._panel is not None:
            self._panel.fold(self._is_small())

    def _is_small(self) -> bool:
        """Whether the window has no room for all of the panel's head."""
        window, theme = self.window(), self.context.theme
        low = window.height() < theme.px(tokens.FOLD_BELOW)
        return low or window.width() < theme.px(tokens.RAIL_BELOW)


def _is_of_all(change: Change) -> bool:
    """Whether it is about what holds for every commitment: a rule of evidence."""
    return "evidence_rule" in change.entities
