"""The parts of a Word file as trees, for tests that look at its XML."""

import zipfile
from pathlib import Path

from lxml import etree

from irm_desktop.domain.report import Report
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.options import ExportOptions

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def written_parts(
    report: Report, folder: Path, options: ExportOptions | None = None
) -> dict[str, bytes]:
    """Every part of the report's Word file by its name; no name is there twice."""
    path = folder / "report.docx"
    write_docx(report, path, options)
    return parts_of(path)


def parts_of(path: Path) -> dict[str, bytes]:
    """Every part of a Word file by its name; no name is there twice."""
    with zipfile.ZipFile(path) as package:
        names = package.namelist()
        assert len(names) == len(set(names))
        return {name: package.read(name) for name in names}


def body_of(report: Report, folder: Path) -> etree._Element:
    return etree.fromstring(written_parts(report, folder)["word/document.xml"])


def values(root: etree._Element, tag: str, attribute: str = "val") -> list[str]:
    return [str(node.get(W + attribute)) for node in root.iter(W + tag)]


def text_of(node: etree._Element) -> str:
    return "".join(text.text or "" for text in node.iter(W + "t"))


def style_of(node: etree._Element) -> str:
    return values(node, "pStyle")[0]


def paragraphs_in(root: etree._Element, style: str) -> list[str]:
    """The texts of the paragraphs in a style."""
    return [text_of(p) for p in root.iter(W + "p") if values(p, "pStyle")[:1] == [style]]


def table_of(root: etree._Element, caption: str) -> etree._Element:
    """The table that names itself so."""
    for table in root.iter(W + "tbl"):
        if values(table, "tblCaption") == [caption]:
            return table
    raise AssertionError(f"there is no table {caption!r}")


def rows_of(table: etree._Element) -> list[list[str]]:
    return [[text_of(cell) for cell in row.iter(W + "tc")] for row in table.iter(W + "tr")]
