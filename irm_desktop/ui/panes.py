"""Where the focus goes: from pane to pane with F6, and on when its page makes room for another."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.pages.page import Page


@runtime_checkable
class Enterable(Protocol):
    def focus_first(self) -> None: ...


def pane_beside(panes: Sequence[QWidget], focused: QWidget | None, by: int) -> QWidget:
    """The pane `by` steps from the one with the focus, round and round; the first or last where
    none of them has it."""
    at = -1 if by > 0 else 0
    for place, pane in enumerate(panes):
        if focused is not None and (pane is focused or pane.isAncestorOf(focused)):
            at = place
    return panes[(at + by) % len(panes)]


def enter(pane: QWidget) -> None:
    """Put the focus where work in the pane begins."""
    if isinstance(pane, Enterable):
        pane.focus_first()
    else:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)


def hand_over(left: QWidget | None, focused: QWidget | None, page: Page, tree: QWidget) -> None:
    """Call after `page` took the place of `left`: where that held the focus, it goes to what the
    new page begins with, or to the tree where the page is for reading."""
    if left is None or left is page or focused is None or not left.isAncestorOf(focused):
        return
    if page.for_reading and tree.isVisible():
        tree.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        page.focus_first()
