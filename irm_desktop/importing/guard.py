"""The guard: says within milliseconds whether a file can be read safely, before anything parses it.

Limits are those of `MAX_*` below. What is refused is told in one sentence: what, where, what to do.
"""

import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn

from irm_desktop.domain.chosen_file import MIB, Reader, directory_size, look, whole
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.extent import check_extents

MAX_PARTS = 2_000
MAX_DIRECTORY = MIB  # bytes: the list of so many parts takes a quarter of it
MAX_TEXT = 32 * MIB  # of a table that is text: as letters it takes four times as much
MAX_PART = 64 * MIB
MAX_SHEETS = 500
MAX_TOTAL = 200 * MIB
MAX_RATIO = 200  # of a part larger than 1 MiB

_TEXT_SUFFIXES = (".csv", ".txt", ".tsv")
MAGIC = (
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"II*\x00", "a picture (TIFF)"),
    (b"MM\x00*", "a picture (TIFF)"),
    (b"%PDF", "a PDF"),
    (b"SQLite format 3\x00", "a database or a workspace"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"7z\xbc\xaf", "a compressed file (7-Zip)"),
    (b"Rar!", "a compressed file (RAR)"),
    (b"{\\rtf", "a text document (RTF)"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = (b"PK\x03\x04", b"PK\x05\x06")
BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,  # a part that begins before the file does
    RuntimeError,  # a part that is said to be encrypted, or packed as nobody knows
    ValueError,
)
_ROOT = re.compile(rb"<[A-Za-z_]")
_NO_MARKUP = re.compile(rb"<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)", re.DOTALL)
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ADVICE_COPY = "Open it in a spreadsheet program, save it as .xlsx or .csv, and import that."


@dataclass(frozen=True, slots=True)
class Checked:
    """`kind` is text or workbook. `notes` are parts that are there and are not read."""

    path: Path
    kind: str
    notes: tuple[str, ...] = ()


TABLES = Reader(
    ".csv or .xlsx file", "table", "import", "a spreadsheet program", "Split it, one file a plan."
)
TEXTS = TABLES._replace(thing="table of text", most=MAX_TEXT)


def check(path: Path) -> Checked:
    """Raises ImportRefused with the code of what is wrong. The file is only looked at."""
    return _by_content(path, look(path, TABLES))


def _by_content(path: Path, start: bytes) -> Checked:
    suffix = path.suffix.lower()
    if start.startswith(OLE):
        _refuse_compound_file(path)
    if start.startswith(ZIP):
        return _check_workbook(path, suffix)
    for magic, what in MAGIC:
        if start.startswith(magic):
            raise ImportRefused(
                f"{path.name} is {what}, whatever its name says. "
                "Choose the table itself, as .csv or .xlsx.",
                "wrong-type",
            )
    if suffix in (".xlsx", ".xlsm"):
        raise ImportRefused(
            f"{path.name} is no Excel workbook, though its name ends in {suffix}. "
            f"If it is a text table, give it the ending .csv. If not: {_ADVICE_COPY}",
            "wrong-type",
        )
    if suffix not in _TEXT_SUFFIXES:
        raise ImportRefused(
            f"{path.name} does not end in .csv or .xlsx, which is what the program reads. "
            f"{_ADVICE_COPY}",
            "wrong-extension",
        )
    return Checked(path, "text")


def _refuse_compound_file(path: Path) -> NoReturn:
    """An OLE compound file is an encrypted workbook or one of Excel before 2007."""
    content = whole(path, TABLES)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ImportRefused(
            f"{path.name} is protected with a password. Open it in Excel, save a copy without, "
            "and import the copy. The workspace is unchanged.",
            "encrypted",
        )
    raise ImportRefused(
        f"{path.name} has the old Excel format of before 2007. Open it in a spreadsheet program, "
        "save it as .xlsx, and import that.",
        "old-excel",
    )


def _check_workbook(path: Path, suffix: str) -> Checked:
    try:
        check_directory(path, TABLES)
        with zipfile.ZipFile(path) as archive:
            check_parts(path.name, archive, TABLES)
            names = set(archive.namelist())
            _check_is_workbook(path.name, names, suffix)
            check_prologs(path.name, archive, TABLES)
            check_extents(path.name, archive)
    except BROKEN as error:
        raise ImportRefused(
            f"{path.name} is damaged: it begins like a workbook but cannot be unpacked. "
            "Get the file again, or open it in a spreadsheet program and save a copy.",
            "damaged",
        ) from error
    return Checked(path, "workbook", _notes(names))


def check_directory(path: Path, reader: Reader) -> None:
    """Raises ImportRefused where the list of parts of a package would take long to read alone."""
    if (size := directory_size(path)) > MAX_DIRECTORY:
        why = f"the list of its parts takes {size // MIB} MB"
        unsafe(path.name, reader, why, "zip-bomb")


def check_parts(name: str, archive: zipfile.ZipFile, reader: Reader) -> None:
    """Raises ImportRefused where a package is too large, twisted or encrypted; nothing of it is
    unpacked."""
    infos = archive.infolist()
    if len(infos) > MAX_PARTS:
        unsafe(name, reader, f"it has {len(infos)} parts, more than {MAX_PARTS}", "zip-bomb")
    names = [info.filename for info in infos]
    if len({part.casefold() for part in names}) < len(names):
        unsafe(name, reader, "two of its parts have the same name", "duplicate-part")
    for info in infos:
        part = info.filename
        if ".." in PurePosixPath(part.replace("\\", "/")).parts or part.startswith(("/", "\\")):
            unsafe(name, reader, f"its part {part!r} points outside the file", "unsafe-path")
        if info.flag_bits & 0x1:
            raise ImportRefused(
                f"{name} is protected with a password. Save a copy without, and {reader.verb} the "
                "copy. The workspace is unchanged.",
                "encrypted",
            )
        if info.file_size > MAX_PART:
            why = f"its part {part!r} unpacks to {info.file_size // MIB} MB"
            unsafe(name, reader, why, "zip-bomb")
        packed = max(info.compress_size, 1)
        if info.file_size > MIB and info.file_size > MAX_RATIO * packed:
            why = f"its part {part!r} unpacks to {info.file_size // packed} times its size"
            unsafe(name, reader, why, "zip-bomb")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        unsafe(name, reader, f"it unpacks to more than {MAX_TOTAL // MIB} MB", "zip-bomb")


def _check_is_workbook(name: str, parts: set[str], suffix: str) -> None:
    if "xl/workbook.xml" in parts:
        if suffix not in (".xlsx", ".xlsm"):
            raise ImportRefused(
                f"{name} is an Excel workbook, though its name ends in {suffix or 'nothing'}. "
                "Give it the ending .xlsx and import it again.",
                "wrong-extension",
            )
        return
    what = "a compressed file (zip)"
    if "word/document.xml" in parts:
        what = "a Word document"
    elif "ppt/presentation.xml" in parts:
        what = "a presentation"
    elif "xl/workbook.bin" in parts:
        what = "a binary workbook (.xlsb)"
    elif "mimetype" in parts and "content.xml" in parts:
        what = "an OpenDocument file"
    raise ImportRefused(f"{name} is {what}, no .xlsx workbook. {_ADVICE_COPY}", "wrong-type")


def check_sheets(name: str, count: int, reader: Reader) -> None:
    """Raises ImportRefused where a workbook lists more sheets than anybody has: all may be one."""
    if count > MAX_SHEETS:
        unsafe(name, reader, f"it lists {count:,} sheets, more than {MAX_SHEETS}", "zip-bomb")


def check_prologs(name: str, archive: zipfile.ZipFile, reader: Reader) -> None:
    """Raises ImportRefused where a part of XML has a DTD, or does not begin like XML."""
    for info in archive.infolist():
        if PurePosixPath(info.filename).suffix.lower() in (".xml", ".rels", ".vml"):
            _check_prolog(name, archive, info, reader)


def _check_prolog(
    name: str, archive: zipfile.ZipFile, info: zipfile.ZipInfo, reader: Reader
) -> None:
    """A DTD can only stand before the root element: no more of the part is unpacked."""
    seen = b""
    with archive.open(info) as stream:
        while len(seen) < MIB:
            chunk = stream.read(4096)
            if not chunk:
                return
            seen += chunk.replace(b"\x00", b"")  # UTF-16 hides nothing
            before_root = _NO_MARKUP.sub(b"", seen)
            root = _ROOT.search(before_root)
            if _DECLARATION.search(before_root, 0, root.start() if root else len(before_root)):
                unsafe(name, reader, f"its part {info.filename!r} defines entities (a DTD)", "dtd")
            if root:
                return
    unsafe(name, reader, f"its part {info.filename!r} does not begin like XML", "damaged")


def unsafe(name: str, reader: Reader, why: str, code: str) -> NoReturn:
    """Refuses a file, with what to do where it is trusted."""
    raise ImportRefused(
        f"{name} cannot be read safely: {why}. "
        f"If you trust it, open it in {reader.program} and save a copy. Nothing was changed.",
        code,
    )


def _notes(parts: set[str]) -> tuple[str, ...]:
    found = []
    if any(part.endswith("vbaProject.bin") for part in parts):
        found.append("macros")
    if any(part.startswith("xl/externalLinks/") for part in parts):
        found.append("links to other workbooks")
    if any(part.startswith("xl/embeddings/") for part in parts):
        found.append("embedded objects")
    if any(part.startswith("xl/threadedComments/") or "comments" in part for part in parts):
        found.append("comments")
    return tuple(found)
