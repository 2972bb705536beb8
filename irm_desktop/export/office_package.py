"""One package from two writers: openpyxl makes all but the rows of the large sheet.

openpyxl cannot say what a chart shows to those who do not see it; that is added here too.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

from openpyxl import Workbook

from irm_desktop.export.legal_text import legal

LARGE = "xl/worksheets/sheet1.xml"  # the first sheet is the one that is streamed
LEVEL = 6  # of deflate: 1 halves the time and makes the file a third larger
_DATA = re.compile(rb"<sheetData\s*/>|<sheetData>.*</sheetData>", re.DOTALL)
_EXTENT = re.compile(rb'<dimension ref="[^"]*"\s*/>')
_DRAWING = re.compile(r"xl/drawings/drawing(\d+)\.xml")
_FRAME = re.compile(r'(<(?:\w+:)?cNvPr\b[^>]*?name="Chart \d+")(?! descr)')

Write = Callable[[bytes], object]
Descriptions = Sequence[Sequence[str]]  # of each sheet that has charts, in their order


def saved(book: Workbook, descriptions: Descriptions = ()) -> dict[str, bytes]:
    """The parts of a workbook as openpyxl writes it, its charts with their descriptions."""
    packed = io.BytesIO()
    book.save(packed)
    with zipfile.ZipFile(packed) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, data in parts.items():
        drawing = _DRAWING.fullmatch(name)
        if drawing and int(drawing[1]) <= len(descriptions):
            parts[name] = described(data, descriptions[int(drawing[1]) - 1])
    return parts


def described(drawing: bytes, descriptions: Sequence[str]) -> bytes:
    """The charts of a drawing with an alternative text each."""
    texts: Iterator[str] = iter(descriptions)

    def frame(found: re.Match[str]) -> str:
        text = next(texts, "")
        return f"{found[1]} descr={quoteattr(legal(text))}" if text else found[0]

    return _FRAME.sub(frame, drawing.decode("utf-8")).encode("utf-8")


def head_and_tail(sheet: bytes) -> tuple[bytes, bytes]:
    """What stands before and after the rows of a sheet. The extent goes: it is not known yet."""
    before, after = _DATA.split(sheet, maxsplit=1)
    return _EXTENT.sub(b"", before) + b"<sheetData>", b"</sheetData>" + after


def pack(parts: Mapping[str, bytes], archive: zipfile.ZipFile, leave: Sequence[str] = ()) -> None:
    for name, data in parts.items():
        if name not in leave:
            archive.writestr(name, data)


def new_archive(path: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL)
