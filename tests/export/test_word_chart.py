"""The charts of a Word report: what Word draws, and what it edits, are the same figures."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import load_workbook
from openpyxl.chart.chartspace import ChartSpace
from openpyxl.chart.reader import read_chart
from openpyxl.xml.functions import fromstring

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.charts import COLOURS
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.word_chart import word_chart
from tests.export.report_builders import a_report

FIGURES = ChartSeries(
    "Level of completion",
    ("Not started", "R & D <1>", 'In "full"'),
    (("Midterm", (1, 7, 30)), ("End\x00 of term", (0, 6, 12))),
    "Bars.",
)


def _points(node: etree._Element, path: str) -> list[str]:
    names = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart"}
    return [str(value.text) for value in node.xpath(path, namespaces=names)]


def test_cache_and_workbook_hold_the_same_figures() -> None:
    part = word_chart(FIGURES)
    chart = etree.fromstring(part.xml)
    names = _points(chart, "//c:tx//c:v")
    assert names == ["Midterm", "End of term"]
    rows = list(load_workbook(io.BytesIO(part.workbook))["Data"].iter_rows(values_only=True))
    assert rows[0] == (None, *names)
    assert [row[0] for row in rows[1:]] == list(FIGURES.categories)
    for place, (_, counts) in enumerate(FIGURES.series, 1):
        cached = _points(chart, f"//c:ser[{place}]/c:val//c:v")
        assert cached == [str(count) for count in counts]
        assert [row[place] for row in rows[1:]] == list(counts)
        assert _points(chart, f"//c:ser[{place}]/c:cat//c:v") == list(FIGURES.categories)


def test_formulas_lead_to_the_cells() -> None:
    part = word_chart(FIGURES)
    sheet = load_workbook(io.BytesIO(part.workbook))["Data"]
    formulas = _points(etree.fromstring(part.xml), "//c:val//c:f")
    assert formulas == ["Data!$B$2:$B$4", "Data!$C$2:$C$4"]
    for formula, (_, counts) in zip(formulas, FIGURES.series, strict=True):
        cells = sheet[formula.removeprefix("Data!").replace("$", "")]
        assert tuple(cell.value for (cell,) in cells) == counts


def test_another_reader_sees_the_same_chart() -> None:
    tree = fromstring(word_chart(FIGURES).xml)
    tree.remove(tree[-1])  # openpyxl does not read the link to the workbook
    chart = read_chart(ChartSpace.from_tree(tree))
    assert len(chart.series) == 2
    fills = [series.graphicalProperties.solidFill.srgbClr for series in chart.series]
    assert fills == list(COLOURS[:2])
    assert chart.y_axis.majorUnit == 4
    assert not chart.x_axis.delete
    assert chart.legend.position == "b"


@pytest.mark.parametrize(("count", "sides"), [(1, []), (2, [2]), (3, [2]), (4, [2, 2])])
def test_charts_stand_in_pairs(count: int, sides: list[int], tmp_path: Path) -> None:
    report = a_report(1)
    path = tmp_path / "report.docx"
    write_docx(replace(report, charts=report.charts * count), path)
    document = docx.Document(str(path))
    tables = [t for t in document.tables if t.style is not None and t.style.name == "IRM Figures"]
    assert [len(table.columns) for table in tables] == sides
    drawings = list(document.element.body.iter(qn("w:drawing")))
    assert len(drawings) == count
    with zipfile.ZipFile(path) as package:
        assert sum(name.startswith("word/charts/chart") for name in package.namelist()) == count
    shown = [p.text for p in document.element.body.iter(qn("w:p")) if "Level of" in (p.text or "")]
    assert [text[:9] for text in shown if text[:6] == "Figure"] == [
        f"Figure {number}."[:9] for number in range(1, count + 1)
    ]
