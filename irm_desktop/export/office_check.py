"""Read the large sheet back without holding it: every byte once, a part of the rows cell by cell.

The archive keeps a checksum of the XML that was handed to it; unpacking the part proves that the
file says those bytes. That those bytes say the rows is shown by parsing samples: the first rows,
one in so many, and rows with texts that had to be escaped, cleaned or parted.
"""

import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from lxml import etree
from openpyxl.utils import column_index_from_string
from python_calamine import CalamineError, CalamineWorkbook

from irm_desktop.export.office_package import LARGE
from irm_desktop.export.sheet_stream import Sample, Streamed
from irm_desktop.export.xlsx_check import check_workbook, unlike
from irm_desktop.export.xlsx_text import CellValue, cell_text, parts

_EPOCH = date(1899, 12, 30)
_AT_ONCE = 1 << 18  # bytes


def check_office(
    path: Path,
    streamed: Streamed,
    offset: int,
    goes_on: str,
    pages: Mapping[str, Sequence[Sequence[CellValue]]],
) -> None:
    """`offset` is where the rows begin in the large part; `pages` are the small sheets.

    Raises ExportFailed.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _check_rows(archive, streamed, offset, goes_on)
        names = CalamineWorkbook.from_path(path).sheet_names
    except (zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, CalamineError, OSError) as error:
        raise unlike(f"it does not open again ({error})") from error
    for name in pages:
        if name not in names:
            raise unlike(f"the sheet {name} is missing")
    check_workbook(path, pages)


def _check_rows(archive: zipfile.ZipFile, streamed: Streamed, offset: int, goes_on: str) -> None:
    """Unpack the part in pieces (the last read compares the checksum); parse the samples."""
    wanted = iter(streamed.samples)
    sample = next(wanted, None)
    held, begin = b"", 0  # what is unpacked and may still be wanted, and where it starts
    for piece in _pieces(archive):
        held = held + piece if held else piece
        while sample is not None and begin + len(held) >= offset + sample.start + sample.length:
            at = offset + sample.start - begin
            _check_row(held[at : at + sample.length], sample, goes_on)
            sample = next(wanted, None)
        needed = begin + len(held) if sample is None else offset + sample.start
        passed = min(len(held), max(0, needed - begin))
        held, begin = held[passed:], begin + passed
    if sample is not None:
        raise unlike(f"the rows from {sample.number} on are missing")


def _pieces(archive: zipfile.ZipFile) -> Iterator[bytes]:
    with archive.open(LARGE) as part:
        while piece := part.read(_AT_ONCE):
            yield piece


def _check_row(xml: bytes, sample: Sample, goes_on: str) -> None:
    number = sample.number
    found = dict(_cells(etree.fromstring(xml), number))
    for place, value in enumerate(sample.row):
        if not _same(value, found.pop(place, ""), goes_on):
            raise unlike(f"row {number}, column {place + 1} is not what was written")
    if found:
        raise unlike(f"row {number} has more than was written")


def _cells(row: etree._Element, number: int) -> Iterator[tuple[int, str]]:
    if row.get("r") != str(number):
        raise unlike(f"row {number} is not where it was written")
    for cell in row:
        letters = (cell.get("r") or "").rstrip("0123456789")
        if cell.get("r") != f"{letters}{number}":
            raise unlike(f"row {number} is not where it was written")
        yield column_index_from_string(letters) - 1, "".join(map(str, cell.itertext()))


def _same(value: CellValue, found: str, goes_on: str) -> bool:
    if isinstance(value, str):
        first, *rest = parts(value)
        if rest:
            return found.endswith(goes_on) and cell_text(value).startswith(
                found.removesuffix(goes_on)
            )
        return found == cell_text(first)
    if isinstance(value, date):
        return found != "" and _EPOCH + timedelta(days=int(found)) == value
    return found != "" and float(found) == value
