"""The guard before files that come back from review: what kind of file one is, whether it can be
read safely, and what is in it that is not read. Content decides, never the name.
"""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from irm_desktop.domain.chosen_file import MIB, Reader, look, whole
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.guard import (
    BROKEN,
    MAGIC,
    OLE,
    ZIP,
    check_directory,
    check_parts,
    check_prologs,
)

DOCX, XLSX = "docx", "xlsx"
DOCUMENTS = Reader(
    ".docx or .xlsx file",
    "document",
    "bring back",
    "Word or LibreOffice",
    "Take large pictures out of it and save a copy.",
)
_AGAIN = "Open it in Word or LibreOffice, save it as .docx, and bring back that file."
_WORKBOOK_AGAIN = "Open it in a spreadsheet program, save it as .xlsx, and bring back that file."
_OPEN_DOCUMENT = (
    (b"opendocument.text", "an OpenDocument text (.odt)", _AGAIN),
    (b"opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)", _WORKBOOK_AGAIN),
)
_LINK = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_KIND = re.compile(rb'\bType="[^"]*/(\w+)"')
_EXTERNAL = re.compile(rb'\bTargetMode="External"')
# Kinds of links to what lies outside the file, with the code of the notice; web addresses are text.
_LINKED = {
    b"attachedTemplate": "external-template",
    b"image": "external-images",
    b"oleObject": "external-links",
    b"frame": "external-links",
    b"subDocument": "external-links",
    b"mailMergeSource": "external-links",
    b"aFChunk": "external-links",
    b"externalLinkPath": "external-links",
}
_MOST_LINKS = 4 * MIB  # bytes of one part of links that are looked through


@dataclass(frozen=True, slots=True)
class CheckedReturn:
    """`format` is docx or xlsx; `notices` are codes of what is there and is not read; `unpacked`
    are the bytes of all its parts of XML."""

    path: Path
    format: str
    notices: tuple[str, ...] = ()
    unpacked: int = 0


def check_returned(path: Path) -> CheckedReturn:
    """Raises ImportRefused with the code of what is wrong. The file is only looked at."""
    start = look(path, DOCUMENTS)
    if start.startswith(OLE):
        _refuse_compound_file(path)
    if start.startswith(ZIP):
        return _check_package(path)
    for magic, what in MAGIC:
        if start.startswith(magic):
            raise ImportRefused(f"{path.name} is {what}. {_advice(what)}", "wrong-type")
    if start.lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith((b"<!doctype html", b"<html")):
        raise ImportRefused(f"{path.name} is a web page. {_AGAIN}", "wrong-type")
    if b"\0" not in start and path.suffix.lower() in (".csv", ".txt", ".tsv"):
        raise ImportRefused(
            f"{path.name} is a text table, which does not say what it came from. "
            "Bring back the workbook itself, as .xlsx.",
            "wrong-type",
        )
    raise ImportRefused(
        f"{path.name} is neither a Word document nor a workbook, or it is damaged. "
        "A review copy comes back as .docx or .xlsx: get the file again.",
        "wrong-type",
    )


def _advice(what: str) -> str:
    if "PDF" in what:
        return (
            "Comments in a PDF cannot be read: ask for the Word file, or type its comments into "
            "a copy of the Word file that was sent."
        )
    if "RTF" in what:
        return _AGAIN
    if "compressed" in what:
        return "Unpack it, and bring back the files in it."
    return "Choose the document itself, as .docx or .xlsx."


def _refuse_compound_file(path: Path) -> NoReturn:
    """An OLE compound file is an encrypted document, or one of Office before 2007."""
    content = whole(path, DOCUMENTS)
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise ImportRefused(
            f"{path.name} is protected with a password. Open it in its program, save a copy "
            "without, and bring back the copy. The workspace is unchanged.",
            "encrypted",
        )
    if "WordDocument".encode("utf-16-le") in content:
        raise ImportRefused(
            f"{path.name} has the old Word format of before 2007 (.doc). {_AGAIN}", "old-word"
        )
    raise ImportRefused(
        f"{path.name} has the old Office format of before 2007. Open it in its program, save it as "
        ".docx or .xlsx, and bring back that file.",
        "old-office",
    )


def _check_package(path: Path) -> CheckedReturn:
    try:
        check_directory(path, DOCUMENTS)
        with zipfile.ZipFile(path) as archive:
            check_parts(path.name, archive, DOCUMENTS)
            kind = _format(path.name, archive)
            check_prologs(path.name, archive, DOCUMENTS)
            notices = tuple(dict.fromkeys(_notices(archive)))
            unpacked = sum(
                info.file_size
                for info in archive.infolist()
                if info.filename.endswith((".xml", ".rels"))
            )
    except BROKEN as error:
        raise ImportRefused(
            f"{path.name} is damaged: it begins like a document but cannot be unpacked. "
            "Get the file again, or open it in its program and save a copy.",
            "damaged",
        ) from error
    return CheckedReturn(path, kind, notices, unpacked)


def _format(name: str, archive: zipfile.ZipFile) -> str:
    parts = set(archive.namelist())
    if "xl/workbook.xml" in parts:
        return XLSX
    if any(part.startswith("word/document") and part.endswith(".xml") for part in parts):
        return DOCX
    what, advice = "a compressed file (zip)", "Unpack it, and bring back the files in it."
    if "mimetype" in parts and archive.getinfo("mimetype").file_size < 200:
        kind = archive.read("mimetype")
        for mark, found, what_to_do in _OPEN_DOCUMENT:
            if mark in kind:
                what, advice = found, what_to_do
    elif "xl/workbook.bin" in parts:
        what, advice = "a binary workbook (.xlsb)", _WORKBOOK_AGAIN
    elif "ppt/presentation.xml" in parts:
        what, advice = "a presentation", "Choose the document itself, as .docx or .xlsx."
    raise ImportRefused(f"{name} is {what}. {advice}", "wrong-type")


def _notices(archive: zipfile.ZipFile) -> Iterator[str]:
    for info in archive.infolist():
        part = info.filename
        if part.endswith("vbaProject.bin"):
            yield "macros"
        elif "/activeX/" in part or ("/embeddings/" in part and part.endswith(".bin")):
            yield "embedded"
        elif part.endswith(".rels"):
            with archive.open(info) as stream:
                yield from _linked(stream.read(_MOST_LINKS))


def _linked(content: bytes) -> Iterator[str]:
    for link in _LINK.findall(content):
        kind = _KIND.search(link)
        if kind is not None and _EXTERNAL.search(link) and kind[1] in _LINKED:
            yield _LINKED[kind[1]]
