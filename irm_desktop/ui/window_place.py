"""Where one is in the window, kept while its widgets are made anew or the workspace is locked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from irm_desktop.ui.main_window import MainWindow

_PASSING = ("interview", "import")  # these come back by themselves, or do not


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """A page, and what it shows: plan, commitment with its area and question, member."""

    page_id: str
    plan_id: str | None = None
    commitment: str = ""
    area: str = ""
    indicator: str = ""
    member: str = ""

    @classmethod
    def of(cls, window: MainWindow) -> WindowPlace:
        page = window.page_in_front
        member = page.member_id if page is not None else ""
        if not window.has_commitments:
            return cls(window.page_id, window.plan_id, member=member)
        panel = window.commitments.panel
        return cls(
            window.page_id,
            window.plan_id,
            window.commitments.current_id(),
            panel.area,
            panel.current_indicator(),
            member,
        )

    def show(self, window: MainWindow) -> None:
        """Go back there after the workspace was opened again; where what was shown is gone, stay
        where one is."""
        workspace = window.context.workspace
        if workspace is None or window.page_id in _PASSING:
            return
        plans = {plan.id for plan in workspace.plans()}
        if self.plan_id is not None and self.plan_id in plans and self.plan_id != window.plan_id:
            window.open_plan(self.plan_id)
        if self.page_id not in _PASSING and self.page_id != window.page_id and not self.member:
            window.show_page(self.page_id)
        self.show_inside(window)
        window.page(window.page_id).focus_first()

    def show_inside(self, window: MainWindow) -> None:
        """The member, and the commitment in the table, which need not be in front."""
        workspace = window.context.workspace
        if workspace is None:
            return
        if self.member:
            window.open_member(self.member)
        if self.commitment in workspace.commitment_ids(window.plan_id or ""):
            window.commitments.panel.show_area(self.area)
            window.commitments.go_to(self.commitment, self.indicator)
