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


# What the digit row sends with Shift on an American keyboard, where no scan code tells the place.
_SHIFTED = {sign: place for place, sign in enumerate(")!@#$%^&*(")}


def digit_by_place(event: QKeyEvent) -> int | None:
    """0 to 9 for a key of the digit row or keypad, whatever is held with it, else None."""
    key = event.key()
    if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return key - Qt.Key.Key_0
    first = _FIRST_SCAN_CODE.get(sys.platform)
    if first and event.nativeScanCode():
        place = event.nativeScanCode() - first
        return (place + 1) % 10 if 0 <= place <= 9 else None
    sign = chr(key) if 0x20 <= key <= 0xFFFF else ""
    return _SHIFTED.get(sign, unicodedata.digit(sign, None) if sign else None)
