"""Addresses that a table broke over several lines, put together again where that is certain."""

import re
from itertools import pairwise

BREAK = re.compile(r"\s*(?:<\s*br\s*/?\s*>\s*)+", re.IGNORECASE)
_ADDRESS = re.compile(r"[(\[<]?(?:https?://|www\.)\S*$", re.IGNORECASE)
_STARTS = re.compile(r"[(\[<]?(?:https?://|www\.)", re.IGNORECASE)
_OPEN_ENDS = tuple("-_?&=%.")  # an address that ends so goes on
_GOES_ON = tuple("/?&=%_-")  # a line that begins so continues an address
_PART = re.compile(r"[./\-_?=&%\d]")  # what parts of addresses have and words have not


def rejoined(cell: str) -> str:
    """`cell` with its broken addresses whole; other breaks are left for the reading of texts."""
    parts = BREAK.split(cell)
    breaks = BREAK.findall(cell)
    text = parts[0]
    for gap, part in zip(breaks, parts[1:], strict=True):
        text += part if _belongs(text, part) else gap + part
    return text


def _belongs(before: str, after: str) -> bool:
    """Whether the line `after` continues the address at the end of `before`."""
    last = before.rsplit(None, 1)[-1] if before.strip() else ""
    words = after.split()
    if not _ADDRESS.match(last) or not words or _STARTS.match(words[0]):
        return False
    if last.endswith(_OPEN_ENDS) or words[0].startswith(_GOES_ON):
        return len(words) == 1 or bool(_PART.search(words[0]))
    return len(words) == 1 and bool(_PART.search(words[0])) and not words[0].endswith(":")


def has_blanks(text: str) -> bool:
    """Whether a blank seems to stand inside an address, which nothing tells for certain."""
    for line in text.splitlines():
        words = line.split()
        for one, other in pairwise(words):
            looks = "/" in other or (other.startswith(".") and len(other) > 1)
            if _STARTS.match(one) and looks and not _STARTS.match(other):
                return True
    return False
