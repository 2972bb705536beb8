"""How far a sheet reaches, told before it is read: the reader takes memory for every cell between
the first and the last, and one stray cell in the last row would take all there is.

What the sheet says of itself (`dimension`) is not believed. Sheets written as every program writes
them are looked through in a fraction of the time they take to read; all others are parsed for it.
"""

import re
import zipfile
from typing import NoReturn
from xml.parsers import expat

from irm_desktop.errors import ImportRefused

MAX_CELLS = 3_000_000
MAX_ROWS = 250_000  # five times the largest table there is
MAX_COLUMNS = 16_384  # of a sheet in Excel
_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})[1-9]')
_ROW = re.compile(rb'<c r="[A-Z]{1,3}([1-9]\d{0,6})"')
_PLACE = re.compile(r"([A-Z]{1,3})(\d{1,7})")
# Cells as few programs write them, and whatever could hide one from a pattern.
_ODD = (b"<c>", b"<c/", b"<c\n", b"<c\t", b"<c\r", b":c ", b":c>", b":c/", b":c\n", b":c\t",
        b":c\r", b"\0", b"<!--", b"<![CDATA[")  # fmt: skip


def check_extents(name: str, archive: zipfile.ZipFile, most: int = MAX_CELLS) -> None:
    """Raises ImportRefused where a sheet spans more than `most` cells."""
    for info in archive.infolist():
        if not info.filename.startswith("xl/worksheets/") or not info.filename.endswith(".xml"):
            continue
        content = archive.read(info)
        rows, columns = _seen(content) or _parsed(name, content)
        if rows * columns > most or rows > MAX_ROWS:
            _refuse(name, rows, columns)


def check_span(name: str, rows: int, columns: int, cells: int = 0) -> None:
    """As `check_extents`, for a table that is text; `cells` are those it holds where they are more
    than its span."""
    if rows <= MAX_ROWS and columns <= MAX_COLUMNS and max(rows * columns, cells) <= MAX_CELLS:
        return
    raise ImportRefused(
        f"{name} has {rows:,} rows and up to {max(columns, cells // max(rows, 1)):,} columns, more "
        "than the program reads. Save the table again without stray rows and columns, or split "
        "it, and import it again.",
        "too-many-cells",
    )


def _refuse(name: str, rows: int, columns: int) -> NoReturn:
    raise ImportRefused(
        f"A sheet of {name} reaches to row {rows:,} and column {columns:,}, more than the "
        "program reads. Delete the stray cells far below or right of the table, save the "
        "workbook, and import it again.",
        "too-many-cells",
    )


def _seen(content: bytes) -> tuple[int, int] | None:
    """The last row and column; None where patterns may miss a cell."""
    if any(sign in content for sign in _ODD):
        return None
    columns, rows = _COLUMN.findall(content), _ROW.findall(content)
    if not len(columns) == len(rows) == content.count(b"<c "):
        return None
    return (
        max(map(int, set(rows)), default=0),
        max((column_number(one.decode()) for one in set(columns)), default=0),
    )


def _parsed(name: str, content: bytes) -> tuple[int, int]:
    """As `_seen`, by a parser. A cell without a place stands beside the one before it."""
    found = _Cells(name)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = found.start
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        raise ImportRefused(
            f"{name} is damaged: a sheet of the workbook cannot be read. "
            "Open it in a spreadsheet program, save a copy, and import the copy.",
            "damaged",
        ) from error
    return found.last_row, found.last_column


class _Cells:
    """Follows the rows and cells of a sheet. Raises ImportRefused as soon as they are too many."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._row = self._column = self._count = 0
        self.last_row = self.last_column = 0

    def start(self, tag: str, given: dict[str, str]) -> None:
        kind = tag.rpartition(" ")[2]
        if kind == "row":
            told = given.get("r", "")
            # int reads any digits and blanks; what is no number is passed over as a reader does
            self._row = int(told) if told.isdecimal() and len(told) < 10 else self._row + 1
            self._column = 0
        elif kind == "c":
            place = _PLACE.fullmatch(given.get("r", ""))
            row = int(place[2]) if place else self._row
            self._column = column_number(place[1]) if place else self._column + 1
            self.last_row = max(self.last_row, row)
            self.last_column = max(self.last_column, self._column)
            self._count += 1
            if self._count > MAX_CELLS:
                _refuse(self._name, self.last_row, self.last_column)


def column_number(letters: str) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number
