"""How far a sheet reaches, told before it is read: the reader takes memory for every cell between
the first and the last, and one stray cell in the last row would take all there is.
"""

import re
import zipfile

from irm_desktop.errors import ImportRefused

MAX_CELLS = 6_000_000
_SCANNED = 4 * 1024 * 1024  # bytes of a sheet that are looked through whole
_HEAD = 4096
_DIMENSION = re.compile(rb'<(?:\w+:)?dimension [^>]*ref="(?:[A-Z]+\d+:)?([A-Z]+)(\d+)"')
_PLACE = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
# A row with cells: LibreOffice writes the last row of all, empty, once rows were moved.
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d{1,7})"[^>]*(?<!/)>\s*<(?:\w+:)?c[ />]')


def check_extents(name: str, archive: zipfile.ZipFile, most: int = MAX_CELLS) -> None:
    """Raises ImportRefused where a sheet spans more than `most` cells.

    Sheets of more than a few megabytes are taken at their word (`dimension`) where that is little:
    looking through them would take as long as reading them.
    """
    for info in archive.infolist():
        if not info.filename.startswith("xl/worksheets/") or not info.filename.endswith(".xml"):
            continue
        with archive.open(info) as stream:
            content = stream.read(_HEAD)
            declared = _DIMENSION.search(content)
            told = int(declared[2]) * _column(declared[1]) if declared else 0
            if info.file_size > _SCANNED and told <= most:
                continue
            rows, columns = _scanned(content + stream.read())
        if rows * columns > most:
            raise ImportRefused(
                f"A sheet of {name} reaches to row {rows:,} and column {columns:,}, more than the "
                "program reads. Delete the stray cells far below or right of the table, save the "
                "workbook, and import it again.",
                "too-many-cells",
            )


def _scanned(content: bytes) -> tuple[int, int]:
    rows, columns = 0, 0
    for match in _PLACE.finditer(content):
        rows = max(rows, int(match[2]))
        columns = max(columns, _column(match[1]))
    for match in _ROW.finditer(content):
        rows = max(rows, int(match[1]))
    return rows, columns


def _column(letters: bytes) -> int:
    """A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
