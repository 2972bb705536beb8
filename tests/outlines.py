"""Exported documents as text outlines: a line for each paragraph, row or sheet, never bytes.

`check` compares with `tests/reference/`; with UPDATE_REFERENCE=1 it writes the file anew, to be
read in the diff.
"""

import os
from datetime import datetime
from pathlib import Path

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

REFERENCE = Path(__file__).resolve().parent / "reference"


def docx_outline(path: Path) -> str:
    """Style and text of each paragraph, the rows of each table, the header and footer."""
    document = docx.Document(str(path))
    lines = [f"language {document.core_properties.language}"]
    for element in document.element.body.iterchildren():
        if element.tag == qn("w:p"):
            lines.append(_paragraph(Paragraph(element, document)))
        elif element.tag == qn("w:tbl"):
            lines += _table(Table(element, document))
    section = document.sections[0]
    lines.append(f"header {section.header.paragraphs[0].text!r}")
    lines.append(f"footer {section.footer.paragraphs[0].text!r}")
    return "\n".join(lines) + "\n"


def _paragraph(paragraph: Paragraph) -> str:
    style = paragraph.style.name if paragraph.style is not None else ""
    bidi = " rtl" if paragraph._p.find(f".//{qn('w:bidi')}") is not None else ""
    shown = "".join(_run(node) for node in paragraph._p.iter(qn("w:r"), qn("w:drawing")))
    return f"{style}{bidi} | {shown}"


def _run(node: object) -> str:
    """Text of a run with its character style before it, as in `{Strong}word`."""
    if node.tag == qn("w:drawing"):  # type: ignore[attr-defined]
        return "[drawing: " + node.find(f".//{qn('wp:docPr')}").get("descr") + "]"  # type: ignore[attr-defined]
    style = node.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")  # type: ignore[attr-defined]
    text = ""
    for child in node.iterchildren(qn("w:t"), qn("w:br"), qn("w:tab"), qn("w:instrText")):  # type: ignore[attr-defined]
        if child.tag == qn("w:t"):
            text += child.text or ""
        elif child.tag == qn("w:instrText"):
            text += f"[{(child.text or '').strip().split()[0]}]"
        else:
            text += "⏎" if child.tag == qn("w:br") else "⇥"
    return f"{{{style.get(qn('w:val'))}}}{text}" if style is not None and text else text


def _table(table: Table) -> list[str]:
    head = sum(
        row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in table.rows
    )
    lines = [f"table {table.style.name}: {len(table.rows)} rows, {head} repeated"]  # type: ignore[union-attr]
    for row in table.rows:
        cells = [
            " / ".join(
                "".join(text.text or "" for text in p.iter(qn("w:t"))) for p in tc.iter(qn("w:p"))
            )
            + (f" ×{tc.grid_span}" if tc.grid_span > 1 else "")
            for tc in row._tr.tc_lst
        ]
        lines.append("  " + " | ".join(cells))
    return lines


def xlsx_outline(path: Path) -> str:
    """Each sheet with its state, frozen panes, table, lists and rows of values."""
    book = load_workbook(path)
    lines = [f"{name} = {value.attr_text}" for name, value in book.defined_names.items()]
    for sheet in book.worksheets:
        lines += _sheet(sheet)
    return "\n".join(lines) + "\n"


def _sheet(sheet: Worksheet) -> list[str]:
    hidden = [letter for letter, column in sheet.column_dimensions.items() if column.hidden]
    lines = [
        f"sheet {sheet.title} ({sheet.sheet_state}), frozen {sheet.freeze_panes}, "
        f"hidden columns {hidden}, row 1 hidden {sheet.row_dimensions[1].hidden}, "
        f"charts {len(sheet._charts)}"  # type: ignore[attr-defined]
    ]
    lines += [f"  table {name} {area}" for name, area in sheet.tables.items()]
    lines += [
        f"  list {rule.sqref} {rule.formula1}" for rule in sheet.data_validations.dataValidation
    ]
    for row in sheet.iter_rows():
        values = [_value(cell.value) for cell in row]
        lines.append("  " + " | ".join(values).rstrip(" |"))
    return lines


def _value(value: object) -> str:
    if isinstance(value, datetime):
        return f"<{value:%Y-%m-%d}>"
    if isinstance(value, int | float):
        return f"#{value}"
    return str(value or "").replace("\n", "⏎")


def check(outline: str, name: str) -> None:
    """Compare with the reference of that name."""
    path = REFERENCE / name
    if os.environ.get("UPDATE_REFERENCE"):
        path.write_text(outline, encoding="utf-8")
    assert outline == path.read_text(encoding="utf-8")
