"""The keys of an interview, wherever on its page the focus is.

Digits count by their place on the digit row, on any layout: with Shift they send other signs.
"""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from irm_desktop.ui.widgets.digit_keys import digit_by_place

_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], str] = {
    (Qt.Key.Key_J, _CTRL): "choose",
    (Qt.Key.Key_Q, _CTRL | _SHIFT): "quote",
    (Qt.Key.Key_PageDown, _CTRL): "next_questions",
    (Qt.Key.Key_PageUp, _CTRL): "previous_questions",
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "edit",
    (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier): "consent",
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier): "end",
}
Act = tuple[str, int]  # what to do, and the digit it is done with


def act_of(event: QKeyEvent) -> Act | None:
    """What a key asks for: bind, unbind, ask (with the digit), or one of `_KEYS`."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers in (_CTRL, _CTRL | _SHIFT):
        digit = digit_by_place(event)
        if digit is not None:
            if modifiers == _CTRL:
                return ("bind", digit) if digit else ("unbind", 0)
            return ("ask", digit) if digit else None
    found = _KEYS.get((Qt.Key(event.key()), modifiers))
    return None if found is None else (found, 0)
