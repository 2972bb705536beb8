"""Files nobody should trust, each as small as it can be; workspaces that cannot be used."""

import struct
import zipfile
import zlib
from pathlib import Path

from openpyxl import Workbook

HEAD = b"Country,Action Plan Number,Comm No,Commitment Title,Full Text\r\n"


def empty_file(folder: Path) -> Path:
    return _written(folder / "empty.csv", b"")


def wrong_extension(folder: Path) -> Path:
    return _written(folder / "table.doc", HEAD + b"Spain,2,1,Portal,Text\r\n")


def image_named_xlsx(folder: Path) -> Path:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0\xff\xff\xff")
    picture = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels)
    return _written(folder / "picture.xlsx", picture + chunk(b"IEND", b""))


def password_protected(folder: Path) -> Path:
    """What Excel writes with a password: a compound file with the stream EncryptedPackage."""
    name = "EncryptedPackage".encode("utf-16-le").ljust(64, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
    return _written(folder / "protected.xlsx", header + name + b"\0" * 4096)


def zip_bomb(folder: Path) -> Path:
    """A real workbook whose sheet unpacks to 100 MB of spaces."""
    padding = b" " * (1 << 20)
    return _reworked(folder / "bomb.xlsx", "xl/worksheets/sheet1.xml", padding * 100)


def with_dtd(folder: Path) -> Path:
    entities = b'<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n'
    return _reworked(folder / "dtd.xlsx", "xl/workbook.xml", entities)


def no_commitments(folder: Path) -> Path:
    return _written(
        folder / "shopping.csv", b"Fruit,Kilos,Price\r\nApples,3,2.50\r\nPears,1,3.10\r\n"
    )


def no_text(folder: Path) -> Path:
    return _written(folder / "noise.csv", bytes(range(256)) * 64)


def no_workbook(folder: Path) -> Path:
    """A zip that was cut off in the middle."""
    path = folder / "cut.xlsx"
    _workbook(path)
    path.write_bytes(path.read_bytes()[:900])
    return path


def damaged_workspace(workspace: Path) -> None:
    """Overwrites the pages in the middle, as a failing disk does."""
    content = bytearray(workspace.read_bytes())
    middle = len(content) // 2
    content[4096:middle] = b"\xa5" * (middle - 4096)
    workspace.write_bytes(content)


def newer_workspace(workspace: Path) -> None:
    """Sets the header's `user_version`, which counts schema revisions, to a far one."""
    content = bytearray(workspace.read_bytes())
    content[60:64] = (9999).to_bytes(4, "big")
    workspace.write_bytes(content)


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _workbook(path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(HEAD.decode().strip().split(","))
    sheet.append(["Spain", "2", "1", "Portal", "Text"])
    workbook.save(path)


def _reworked(path: Path, part: str, content: bytes) -> Path:
    """A workbook with `content` put before what `part` held."""
    whole = path.with_suffix(".whole")
    _workbook(whole)
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            body = old.read(name)
            new.writestr(name, content + body.split(b"?>", 1)[-1] if name == part else body)
    whole.unlink()
    return path
