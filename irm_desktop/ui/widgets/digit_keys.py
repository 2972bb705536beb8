"""Which digit a key means, by its place: digit row and keypad, on any layout."""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# Scan codes of the key "1" of the digit row; the others follow.
_FIRST_SCAN_CODE = {"linux": 10, "win32": 2}


def digit_of(event: QKeyEvent) -> int | None:
    """1 to 9 for a key of the digit row or keypad pressed alone, else None.

    A digit of any script counts; where the layout gives the unshifted digit row to other signs
    (French), the place of the key decides.
    """
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    text = event.text()
    if len(text) == 1 and (digit := unicodedata.digit(text, 0)):
        return digit
    if modifiers:
        return None
    first = _FIRST_SCAN_CODE.get(sys.platform)
    place = event.nativeScanCode() - first if first and event.nativeScanCode() else -1
    return place + 1 if 0 <= place <= 8 else None
