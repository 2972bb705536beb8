"""What one cell of a workbook can hold: text that stays text, dates that Excel can keep."""

import re
from datetime import date

from irm_desktop.export.legal_text import legal

LIMIT = 32_000  # UTF-16 units; Excel holds 32,767 and cuts the rest without a word
_HOLDS = 32_767
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FULL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# Excel counts a 29 February 1900 that never was; before March 1900 its dates mean other days.
_FIRST_SAFE = date(1900, 3, 1)

CellValue = str | int | float | date


def cell_text(text: str) -> str:
    """Legal text; what looks like Excel's escape `_x0041_` is written so that it reads back."""
    return _ESCAPE_LIKE.sub("_x005F_", legal(text))


def parts(text: str) -> list[str]:
    """`text` in pieces that each fit into a cell, at least one; no character is cut in two."""
    text = legal(text)
    if len(text) * 2 <= LIMIT:
        return [text]
    pieces: list[str] = []
    start = size = 0
    for place, character in enumerate(text):
        units = 2 if character > "\uffff" else 1
        if size + units > LIMIT:
            pieces += _fitting(text[start:place])
            start, size = place, 0
        size += units
    return pieces + _fitting(text[start:])


def _fitting(piece: str) -> list[str]:
    """A piece full of escapes grows when it is written; it is halved until it fits."""
    if len(cell_text(piece)) <= _HOLDS:
        return [piece]
    middle = len(piece) // 2
    return _fitting(piece[:middle]) + _fitting(piece[middle:])


def date_value(iso: str) -> date | str:
    """A real date where the ISO text is a full one that Excel can keep, else the text."""
    if _FULL_DATE.fullmatch(iso):
        try:
            day = date.fromisoformat(iso)
        except ValueError:
            return iso
        if day >= _FIRST_SAFE:
            return day
    return iso


def count_value(text: str) -> int | str:
    """A whole number for digits alone, as figures are; anything else stays text."""
    plain = text.strip()
    if (
        plain.isascii()
        and plain.isdigit()
        and (plain == "0" or plain[0] != "0")
        and len(plain) < 10
    ):
        return int(plain)
    return text
