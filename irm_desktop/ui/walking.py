"""Going back and forward through the places one was at in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irm_desktop.ui.places import Places

if TYPE_CHECKING:
    from irm_desktop.ui.main_window import MainWindow


class Walk:
    """Remembers where one is, and leads back there."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._places = Places()

    def forget(self) -> None:
        self._places.forget()

    def remember(self) -> None:
        """The place one is at now: its page, plan, and commitment or member."""
        window = self._window
        if not window.has_commitments:
            return
        about = window.page(window.page_id).member_id or window.commitments.current_id()
        self._places.remember((window.page_id, window.plan_id or "", about))
        self._enable()

    def _enable(self) -> None:
        back, forward = self._places.can_go_back, self._places.can_go_forward
        self._window.actions_book.set_state(back=back, forward=forward)

    def step(self, by: int) -> None:
        """Back (-1) or forward (1)."""
        place = self._places.step(by)
        if place is None:
            return
        window = self._window
        page_id, plan_id, about = place
        self._places.walk(True)
        if plan_id and plan_id != window.plan_id:
            window.open_plan(plan_id, page_id)
        elif page_id == "eligibility":
            window.open_member(about)
        elif page_id != window.page_id:
            window.show_page(page_id)
        if about and page_id == "commitments":
            window.commitments.table.select(about)
        self._places.walk(False)
        self._enable()
