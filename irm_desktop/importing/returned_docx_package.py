"""The parts of a Word file that came back: found by their relationships, parsed without entities,
and never copied from. The guard has looked at the file before."""

import posixpath
import re
import sys
import zipfile
import zlib
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# Word can save its strict form, whose names differ in their address alone.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/", _OFFICE.encode()),
)
_PROGRAM = re.compile(r"([A-Za-z][A-Za-z ]*)[/ ]*(\d[\d.]*)?")
_MOST_FACTS = 1 << 20  # bytes of links or properties: they are read before any limit is set
_MAIN = "word/document.xml"


@dataclass(frozen=True)
class Package:
    """An open zip of parts. Raises KeyError, zipfile, zlib and lxml errors where it is damaged."""

    archive: zipfile.ZipFile
    names: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(cls, archive: zipfile.ZipFile) -> "Package":
        return cls(archive, frozenset(archive.namelist()))

    def xml(self, name: str, most: int = sys.maxsize) -> etree._Element | None:
        """The root of a part; None where the file has no such part, or one of more bytes."""
        if name not in self.names or self.archive.getinfo(name).file_size > most:
            return None
        content = self.archive.read(name)
        if b"purl.oclc.org/ooxml" in content:
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
        return parsed(content)

    @cached_property
    def main(self) -> str:
        """The name of the part with the text: SharePoint numbers it."""
        return self.related("", "officeDocument") or _MAIN

    def related(self, part: str, kind: str) -> str:
        """The part that another (empty: the package) calls its `kind`; empty where there is none.

        Kinds are the last word of a relationship's type: comments, endnotes, styles.
        """
        folder, name = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", f"{name}.rels"), _MOST_FACTS)
        for link in () if root is None else root.iter(_PACKAGE):
            if (link.get("Type") or "").rpartition("/")[2] != kind:
                continue
            target = link.get("Target") or ""
            if link.get("TargetMode") != "External" and target:
                base = "" if target.startswith("/") else folder
                return posixpath.normpath(posixpath.join(base, target.lstrip("/")))
        return ""


def parsed(content: bytes) -> etree._Element:
    """The root of some XML. Raises XMLSyntaxError; nothing outside the bytes is ever read."""
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.internalDTD is not None:
        raise ValueError("it defines entities")
    return root


def properties(package: Package) -> dict[str, str]:
    """The custom properties of a document or workbook by their names."""
    root = package.xml("docProps/custom.xml", _MOST_FACTS)
    found = {}
    for one in () if root is None else root:
        name = one.get("name")
        if name:
            found[name] = "".join(str(text) for text in one.itertext()).strip()
    return found


def identifier(package: Package) -> str:
    """The identifier among the core properties."""
    name = package.related("", "core-properties") or "docProps/core.xml"
    root = package.xml(name, _MOST_FACTS)
    for one in () if root is None else root:
        if etree.QName(one).localname == "identifier":
            return (one.text or "").strip()
    return ""


def program(package: Package) -> str:
    """The program that saved the file last, as it says itself: `LibreOffice 7.4.7.2`."""
    name = package.related("", "extended-properties") or "docProps/app.xml"
    root = package.xml(name, _MOST_FACTS)
    told = {} if root is None else {etree.QName(one).localname: one.text or "" for one in root}
    found = _PROGRAM.match(told.get("Application", "").strip())
    if found is None:
        return ""
    version = found[2] or told.get("AppVersion", "")
    return f"{found[1].strip()} {version[:20]}".strip()


DAMAGE = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    etree.LxmlError,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RecursionError,
    ValueError,
    zlib.error,
)
