"""Find everywhere, as the pictures show it: what was typed, the hits by kind, and old words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from irm_desktop.ui.pages.search_page import SearchPage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

TYPED = "grants"


def take_search(photographer: Photographer) -> None:
    """The page with what is found for a word."""
    window = photographer.window
    window.open_plan(photographer.program.context.open_workspace.plan_by_key("ES-2").id)
    window.actions_book["search"].trigger()
    page = cast(SearchPage, window.page("search"))
    ranked: list[bool] = []
    page.searcher.answered.connect(lambda _found, is_ranked: ranked.append(is_ranked))
    page.show_argument(TYPED)
    photographer.settle(lambda: True in ranked)
    photographer.take("search")
