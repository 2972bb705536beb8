"""Nothing that goes out acts by itself: no formula, macro, object, field or address outside that is
not ours; text that looks like one goes out as text and comes back the same."""

import csv
import io
import re
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from irm_desktop.domain.links import may_link
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.text_file import write_text
from irm_desktop.export.xlsx_workbook import write_xlsx
from irm_desktop.importing.tables import read_tables
from tests.export.test_any_text import _report

FORMULAS = [
    "=1+1", "+1", "-x", "@x", "=HYPERLINK(\"http://a.b\",\"x\")", "=cmd|'/c calc'!A1", "\t=1+1",
    "\r=1+1", "DDEAUTO c:\\\\a.exe", "=IMPORTXML(\"http://a.b\",\"//a\")",
]  # fmt: skip
LINKS = (
    "[a](file:///etc/passwd) [b](javascript:alert(1)) [c](https://good.org@evil.org/) "
    "[d](\\\\\\\\host\\share) ![e](http://a.b/c.png) <script>alert(1)</script> [f](https://a.org/b)"
)
ACTIVE = re.compile(r"vbaProject|externalLinks|activeX|oleObject|ctrlProps|macro|customUI", re.I)
EXTERNAL = re.compile(rb'<Relationship [^>]*TargetMode="External"[^>]*>')
TARGET = re.compile(rb'Target="([^"]*)"')
FIELDS = re.compile(rb"<w:instrText[^>]*>\s*(\w+)")


def parts(path: Path) -> dict[str, bytes]:
    """All parts, those of the workbooks inside too."""
    with zipfile.ZipFile(path) as package:
        found = {name: package.read(name) for name in package.namelist()}
    for name in [one for one in found if one.endswith(".xlsx")]:
        inner = path.with_name("inner.xlsx")
        inner.write_bytes(found[name])
        found |= {f"{name}!{part}": body for part, body in parts(inner).items()}
    return found


@pytest.mark.parametrize("text", [*FORMULAS, LINKS])
def test_documents_hold_nothing_that_acts(text: str, tmp_path: Path) -> None:
    report = _report(text, False)
    write_docx(report, tmp_path / "a.docx")
    write_xlsx(report, tmp_path / "a.xlsx")

    for name in ("a.docx", "a.xlsx"):
        for part, body in parts(tmp_path / name).items():
            assert not ACTIVE.search(part)
            assert not set(FIELDS.findall(body)) - {b"PAGE", b"NUMPAGES", b"TOC", b"PAGEREF", b"SEQ", b"REF"}  # fmt: skip # noqa: E501
            for link in EXTERNAL.findall(body):
                (target,) = TARGET.findall(link)
                assert b"/hyperlink" in link
                assert may_link(target.decode())
            if "worksheets/" in part:
                assert not re.search(rb"<f[ >/]", body)


def test_a_link_that_may_be_one_is_the_only_one(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    found = []
    for text in ("plain", LINKS):
        write_docx(_report(text, False), tmp_path / "a.docx")
        body = parts(tmp_path / "a.docx")["word/_rels/document.xml.rels"]
        found.append({TARGET.findall(one)[0] for one in EXTERNAL.findall(body)})

    assert found[1] - found[0] == {b"https://a.org/b"}


def test_formulas_are_text_in_a_workbook_and_come_back_the_same(tmp_path: Path) -> None:
    for text in FORMULAS:
        write_xlsx(_report(text, False), tmp_path / "a.xlsx")
        types = {
            cell.data_type
            for sheet in load_workbook(tmp_path / "a.xlsx").worksheets
            for row in sheet.iter_rows()
            for cell in row
        }
        assert "f" not in types
        cells = {c for t in read_tables(tmp_path / "a.xlsx") for row in t.rows for c in row}
        assert text.replace("\r", "\n") in cells or text in cells or text.strip() in cells


def test_formulas_come_back_the_same_from_a_table_of_text(tmp_path: Path) -> None:
    """What a CSV cannot promise: that another program takes `=1+1` for text."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["Country", "Title"], *(["Spain", one] for one in FORMULAS)])
    write_text(out.getvalue(), tmp_path / "a.csv")

    assert [row[1] for row in read_tables(tmp_path / "a.csv")[0].rows[1:]] == FORMULAS
