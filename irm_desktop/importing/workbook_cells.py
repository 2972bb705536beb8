"""What a workbook's cells hold that their values do not show: errors, formulas that were never
computed, one cell merged over several rows.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice

from lxml import etree

from irm_desktop.importing.extent import MAX_CELLS, column_number

# Row and column from 0, code of the finding, message.
LostCell = tuple[int, int, str, str]
Corner = tuple[int, int]

_MOST_NAMED = 200  # cells of a sheet; a sheet with more errors is told by these
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/spreadsheetml/main}"
_RELATIONS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
# Without one of these no cell holds an error or a formula; they are found ten times faster.
_SIGNS = (b' t="e"', b"<f>", b"<f ", b"<f/", b":f>", b":f ", b":f/")
# An error, or a formula followed by no value: the bytes that every such cell has.
_SUSPECT = re.compile(
    rb' t="e"|<(?:\w+:)?f[ >/](?:(?!<(?:\w+:)?v>[^<]).)*?</(?:\w+:)?c>', re.DOTALL
)
_PLACE = re.compile(r"([A-Z]+)(\d+)")


def lost_cells(content: bytes, sheet: str) -> Iterator[LostCell]:
    """Cells of a sheet whose value is an error or was never computed: they read as empty."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        part = part_of_sheet(archive, sheet)
        if part not in archive.namelist():
            return
        body = archive.read(part)
    if not any(sign in body for sign in _SIGNS) or not _SUSPECT.search(body):
        return
    try:
        yield from islice(_suspects(body), _MOST_NAMED)
    except etree.XMLSyntaxError:
        return  # the reader of values was content with it; nothing more can be said


def _suspects(body: bytes) -> Iterator[LostCell]:
    tags = (f"{_MAIN}c", f"{_STRICT}c")
    for _, cell in etree.iterparse(io.BytesIO(body), tag=tags, resolve_entities=False):
        found = _judged(cell)
        cell.clear()
        if found is not None:
            yield found


def cell_place(cell: etree._Element) -> tuple[int, int] | None:
    """Row and column of a cell's element, from 0."""
    return split_place(cell.get("r", ""))


def split_place(name: str) -> tuple[int, int] | None:
    """Row and column, from 0, of a cell's name: (6, 2) of C7."""
    place = _PLACE.fullmatch(name)
    return (int(place[2]) - 1, column_number(place[1]) - 1) if place else None


def column_letters(column: int) -> str:
    """A of 0, Z of 25, AA of 26."""
    letters, rest = "", column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        letters = chr(65 + digit) + letters
    return letters


def _judged(cell: etree._Element) -> LostCell | None:
    place = cell_place(cell)
    if place is None:
        return None
    space = etree.QName(cell).namespace
    value = cell.findtext(f"{{{space}}}v") or ""
    row, column = place
    if cell.get("t") == "e":
        return row, column, "error-cell", f"The cell shows the error {value or 'of a formula'}."
    formula = cell.find(f"{{{space}}}f")
    if formula is not None and not value and cell.get("t") != "str":
        return (
            row,
            column,
            "formula-without-value",
            "The cell holds a formula whose value was never computed.",
        )
    return None


def part_of_sheet(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of the workbook that holds the sheet, empty if it cannot be told."""
    try:
        book = etree.fromstring(archive.read("xl/workbook.xml"))
        links = etree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    except (KeyError, etree.XMLSyntaxError):
        return ""
    for one in book.iter(f"{_MAIN}sheet", f"{_STRICT}sheet"):
        if one.get("name") != sheet:
            continue
        link = next((found for key in _RELATIONS if (found := one.get(key))), "")
        for relation in links:
            if relation.get("Id") == link:
                target = str(relation.get("Target", ""))
                return posixpath.normpath(posixpath.join("xl", target)).lstrip("/")
    return ""


def spread_merged(
    rows: Sequence[Sequence[str]], ranges: Sequence[tuple[Corner, Corner]]
) -> tuple[Sequence[Sequence[str]], list[LostCell]]:
    """The rows with the words of a cell that spans several of them in each, and a finding for
    every cell that was filled. A title over several columns stays where it is."""
    filled: list[LostCell] = []
    span = 0  # ranges may lie over each other: what they reach over in all has a limit
    spread = [list(row) for row in rows] if ranges else []
    for (top, left), (bottom, right) in ranges:
        if left != right or bottom >= len(rows) or left >= len(rows[top]):
            continue
        span += bottom - top
        if span > MAX_CELLS:
            break
        words = rows[top][left]
        for row in range(top + 1, bottom + 1):
            if words and left < len(rows[row]) and not rows[row][left]:
                spread[row][left] = words
                message = f"The cell is merged with that of row {top + 1}."
                filled.append((row, left, "merged-cells", message))
    return (spread, filled) if filled else (rows, filled)
