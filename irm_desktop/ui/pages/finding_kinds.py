"""The kinds of finding as the import page names them: title, what they mean, what will be done."""

from irm_desktop.ui.pages.finding_kind import FindingKind
from irm_desktop.ui.pages.finding_kinds_cells import CELL_KINDS
from irm_desktop.ui.pages.finding_kinds_table import TABLE_KINDS

KINDS: dict[str, FindingKind] = {**CELL_KINDS, **TABLE_KINDS}


def kind_of(code: str) -> FindingKind:
    """The kind of a code; one that has no texts yet is named by its code's words."""
    known = KINDS.get(code)
    if known is not None:
        return known
    return FindingKind("info", code.replace("-", " ").capitalize(), "", "")
