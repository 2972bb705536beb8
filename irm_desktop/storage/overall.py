"""The workspace's door to what concerns all its members: the figures, and the office's table.

What makes them is imported with the first of them: opening a workspace needs no Babel."""

import importlib
from typing import TYPE_CHECKING

from irm_desktop.storage.plans import Plans

if TYPE_CHECKING:
    from irm_desktop.domain.numbers import Numbers
    from irm_desktop.domain.office import Office


class Overall(Plans):
    """What concerns the workspace as a whole."""

    def numbers(self, language: str = "en") -> "Numbers":
        """OGP by the numbers: all figures of the workspace, in `language` (en, fr, es or ar)."""
        query = importlib.import_module("irm_desktop.storage.numbers_query")
        made: Numbers = query.read_numbers(self, language)
        return made

    def office(self, language: str = "en") -> "Office":
        """The table of all commitments; its rows are read from the file as they are taken."""
        query = importlib.import_module("irm_desktop.storage.office_query")
        made: Office = query.read_office(self, language)
        return made
