"""Going from pane to pane with F6, in the order of reading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def pane_beside(panes: Sequence[QWidget], focused: QWidget | None, by: int) -> QWidget:
    """The pane `by` steps from the one with the focus, round and round; the first or last where
    none of them has it."""
    at = -1 if by > 0 else 0
    for place, pane in enumerate(panes):
        if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
            at = place
    return panes[(at + by) % len(panes)]
