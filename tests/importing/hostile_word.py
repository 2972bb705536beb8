"""Word files nobody should trust, made when a test asks for them; work a worker must survive."""

import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.importing import word_builder as word
from tests.importing.word_builder import Copy

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"


def reworked(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """A review copy with every part replaced by what `change` gives; None leaves it out."""
    with zipfile.ZipFile(Copy().write(path.with_suffix(".whole"))) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, body in parts.items():
            if (changed := change(name, body)) is not None:
                new.writestr(name, changed)
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    Copy().write(path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return path


def in_document(path: Path, change: Callable[[bytes], bytes]) -> Path:
    return reworked(path, lambda name, body: change(body) if name == word.MAIN else body)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def bomb(folder: Path) -> Path:
    """A few kilobytes that unpack to 59 MiB."""
    return with_part(folder / "bomb.docx", "word/media/0.bin", b"\0" * (59 << 20))


def repetitive(folder: Path) -> Path:
    return with_part(folder / "repetitive.docx", "word/x.xml", b"<a>" + b" " * (2 << 20) + b"</a>")


def laughs(folder: Path) -> Path:
    entities = b"".join(
        b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10 if n else b"ha") for n in range(10)
    )
    prolog = b'<?xml version="1.0"?><!DOCTYPE x [' + entities + b"]>"
    return in_document(folder / "laughs.docx", lambda body: prolog + body)


def outside_entity(folder: Path) -> Path:
    prolog = b'<!DOCTYPE x [<!ENTITY leak SYSTEM "file:///etc/hostname">]>'
    return in_document(
        folder / "leak.docx", lambda body: prolog + body.replace(b"Substantial", b"&leak;")
    )


def outside_path(folder: Path) -> Path:
    return with_part(folder / "path.docx", "word/../../evil.xml", b"<a/>")


def twin_part(folder: Path) -> Path:
    return with_part(folder / "twin.docx", "Word/Document.xml", b"<a/>")


def many_parts(folder: Path) -> Path:
    path = Copy().write(folder / "many.docx")
    with zipfile.ZipFile(path, "a") as package:
        for number in range(2_001):
            package.writestr(f"word/{number}.bin", b"")
    return path


def locked_part(folder: Path) -> Path:
    path = Copy().write(folder / "locked.docx")
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # of the central directory
    return written(path, bytes(content))


def password(folder: Path) -> Path:
    name = "EncryptedPackage".encode("utf-16-le").ljust(64, b"\0")
    return written(folder / "password.docx", OLE + name)


def old_word(folder: Path) -> Path:
    return written(folder / "old.docx", OLE + "WordDocument".encode("utf-16-le"))


def old_office(folder: Path) -> Path:
    return written(folder / "old.xls", OLE + "Workbook".encode("utf-16-le"))


def open_text(folder: Path) -> Path:
    return _zip(folder / "text.docx", "application/vnd.oasis.opendocument.text")


def open_sheet(folder: Path) -> Path:
    return _zip(folder / "sheet.xlsx", "application/vnd.oasis.opendocument.spreadsheet")


def _zip(path: Path, mimetype: str) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", mimetype)
        package.writestr("content.xml", "<a/>")
    return path


def any_zip(folder: Path) -> Path:
    path = folder / "files.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("back.txt", "text")
    return path


def rich_text(folder: Path) -> Path:
    return written(folder / "text.docx", b"{\\rtf1 text}")


def pdf(folder: Path) -> Path:
    return written(folder / "back.docx", b"%PDF-1.7 ...")


def web_page(folder: Path) -> Path:
    return written(folder / "back.doc", b"\xef\xbb\xbf<html><body>text</body></html>")


def text_table(folder: Path) -> Path:
    return written(folder / "back.csv", b"a,b\n1,2\n")


def noise(folder: Path) -> Path:
    return written(folder / "back.docx", bytes(range(256)) * 8)


def nothing(folder: Path) -> Path:
    return written(folder / "empty.docx", b"")


def cut(folder: Path) -> Path:
    path = Copy().write(folder / "cut.docx")
    return written(path, path.read_bytes()[:900])


def torn(folder: Path) -> Path:
    return in_document(folder / "torn.docx", lambda body: body[: len(body) // 2])


def no_text(folder: Path) -> Path:
    return in_document(folder / "none.docx", lambda body: b"<x/>")


def deep(folder: Path) -> Path:
    inner = b"<w:sdt><w:sdtContent>" * 5_000 + b"</w:sdtContent></w:sdt>" * 5_000
    return in_document(
        folder / "deep.docx", lambda body: body.replace(b"</w:body>", inner + b"</w:body>")
    )


def links(*each: tuple[str, str]) -> bytes:
    """A part of links to what lies outside: kind and target of each."""
    found = "".join(
        f'<Relationship Id="x{number}" Type="{word.REL}/{kind}" Target="{target}" '
        'TargetMode="External"/>'
        for number, (kind, target) in enumerate(each)
    )
    return f'<Relationships xmlns="{LINKS}">{found}</Relationships>'.encode()


def sleep_long(seconds: float) -> None:
    time.sleep(seconds)


def take_memory(size: int) -> int:
    return len(bytearray(size))


def break_down() -> None:
    os._exit(3)


def fail() -> None:
    raise ArithmeticError("no such thing")
