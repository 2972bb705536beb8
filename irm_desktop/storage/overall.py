"""The workspace's door to what concerns all its members: the figures, and the office's table.

What makes them is imported with the first of them: opening a workspace needs no Babel."""

import importlib
from typing import TYPE_CHECKING

from irm_desktop.storage.plans import Plans

if TYPE_CHECKING:
    from irm_desktop.domain.numbers import Numbers


class Overall(Plans):
    """What concerns the workspace as a whole."""

    def numbers(self, language: str = "en") -> "Numbers":
        """OGP by the numbers: all figures of the workspace, in `language` (en, fr, es or ar)."""
        query = importlib.import_module("irm_desktop.storage.numbers_query")
        made: Numbers = query.read_numbers(self, language)
        return made
