"""Direction of a text by its own first strong letter, whatever the language of the window."""

import unicodedata

from PySide6.QtCore import QRect, Qt

ISOLATE = "\u2068{}\u2069"  # first strong isolate: numbers and names keep their own order


def is_right_to_left(text: str) -> bool:
    """Whether the first strong letter runs right to left; False where there is none."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in ("R", "AL"):
            return True
    return False


def layout_direction(text: str) -> Qt.LayoutDirection:
    if is_right_to_left(text):
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def isolated(text: str) -> str:
    """`text` so that the line around it does not reorder it."""
    return ISOLATE.format(text)


def mirrored(box: QRect, outer: QRect, *, rtl: bool) -> QRect:
    """`box`, laid out left to right inside `outer`, at its place in the direction of reading."""
    if not rtl:
        return box
    return QRect(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())


def start_alignment(*, rtl: bool) -> Qt.AlignmentFlag:
    """The side where lines of the interface begin, absolutely."""
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
