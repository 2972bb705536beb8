"""The charts of a Word report: what Word draws, and what it edits, are the same figures."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import Workbook, load_workbook
from openpyxl.chart.chartspace import ChartSpace
from openpyxl.chart.reader import read_chart
from openpyxl.xml.functions import fromstring, tostring

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.chart_look import SHADES
from irm_desktop.export.charts import COLOURS, axis_step, bar_chart, write_figures
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.report_texts import charts_of
from irm_desktop.export.word_chart import word_chart
from tests.export.docx_parts import W, body_of, values
from tests.export.full_builders import a_full_report
from tests.export.report_builders import a_report
from tests.export.translated_builders import a_full_arabic_report

CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"

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


PLANS = replace(
    FIGURES, series=(*FIGURES.series, ("More", (0, 2, 4)), ("Most", (3, 0, 1))), stacked=True
)


def test_plans_of_a_member_are_stacked_in_shades_of_one_hue() -> None:
    chart = etree.fromstring(word_chart(PLANS).xml)
    names = {"c": CHART_NAMESPACE, "a": DRAWING_NAMESPACE}
    assert chart.xpath("//c:grouping/@val", namespaces=names) == ["stacked"]
    assert chart.xpath("//c:overlap/@val", namespaces=names) == ["100"]
    fills = chart.xpath("//c:ser/c:spPr//a:srgbClr/@val", namespaces=names)
    assert fills[0] == SHADES[0][0]
    assert fills[-1] == SHADES[-1][0]
    # Nothing is told of a part that is nothing, and a figure can be read on each ground.
    assert set(chart.xpath("//c:dLbls/c:numFmt/@formatCode", namespaces=names)) == {"0;;;"}
    inks = chart.xpath("//c:dLbls//a:srgbClr/@val", namespaces=names)
    grounds = dict(SHADES)
    assert all(_contrast(grounds[fill], fill) >= 4.5 for fill in fills)
    assert inks == [grounds[fill] for fill in fills]


def _contrast(ink: str, ground: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(ink), light(ground)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_axis_of_stacked_bars_reaches_over_the_sum() -> None:
    assert axis_step(FIGURES) == 4
    assert axis_step(PLANS) == -(-(30 + 12 + 4 + 1) // 8)


def test_arabic_chart_runs_from_the_right() -> None:
    names = {"c": CHART_NAMESPACE}
    for mirrored, direction, side in ((False, "minMax", "l"), (True, "maxMin", "r")):
        chart = etree.fromstring(word_chart(FIGURES, mirrored).xml)
        assert chart.xpath("//c:catAx/c:scaling/c:orientation/@val", namespaces=names) == [
            direction
        ]
        assert chart.xpath("//c:valAx/c:axPos/@val", namespaces=names) == [side]


@pytest.mark.parametrize("figures", [FIGURES, PLANS])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_word_and_excel_draw_one_definition(figures: ChartSeries, right_to_left: bool) -> None:
    """The chart of Excel, saved and read again, has the look of Word's."""
    book = Workbook()
    sheet = book.worksheets[0]
    write_figures(sheet, figures)
    sheet.add_chart(bar_chart(sheet, figures, right_to_left=right_to_left), "F1")
    excel = etree.fromstring(tostring(sheet._charts[0]._write()))
    word = etree.fromstring(word_chart(figures, right_to_left).xml)
    names = {"c": CHART_NAMESPACE, "a": DRAWING_NAMESPACE}
    for path in (
        "//c:grouping/@val", "//c:overlap/@val", "//c:gapWidth/@val", "//c:majorUnit/@val",
        "//c:ser/c:spPr//a:solidFill/a:srgbClr/@val", "//c:dLbls//a:defRPr//a:srgbClr/@val",
        "//c:catAx/c:scaling/c:orientation/@val", "//c:legendPos/@val",
    ):  # fmt: skip
        assert excel.xpath(path, namespaces=names) == word.xpath(path, namespaces=names), path


def test_section_shows_the_charts_it_names(tmp_path: Path) -> None:
    report = a_full_report(1)
    path = tmp_path / "report.docx"
    write_docx(report, path)
    captions = [
        p.text for p in docx.Document(str(path)).paragraphs
        if p.style is not None and p.style.name == "Figure Caption"
    ]  # fmt: skip
    assert captions == ["Figure 1. Completion by plan", "Figure 2. Level of completion"]
    with zipfile.ZipFile(path) as package:
        first = package.read("word/charts/chart1.xml").decode()
    assert "Plan 2 (2013–2015)" in first


def test_charts_that_no_section_names_stand_at_a_glance() -> None:
    report = a_report(1)
    glance = report.sections[1]
    assert charts_of(glance, report) == report.charts
    named = replace(report, sections=(replace(report.sections[0], charts=("other",)), glance))
    assert charts_of(glance, named) == ()


@pytest.mark.parametrize(
    ("categories", "apart"),
    [
        (("Not started", "Limited", "Substantial", "Completed"), False),
        (("Worsened", "Did not change", "Exceptionnellement", "Major", "More"), True),
        (("Access", "Technology and innovation for openness and accountability", "C"), True),
    ],
)
def test_chart_with_long_labels_has_the_whole_width(
    categories: tuple[str, ...], apart: bool, tmp_path: Path
) -> None:
    figures = ChartSeries("C", categories, (("n", (1,) * len(categories)),), "Bars.")
    path = tmp_path / "report.docx"
    write_docx(replace(a_report(1), charts=(figures, figures)), path)
    names = [t.style.name for t in docx.Document(str(path)).tables if t.style is not None]
    assert ("IRM Figures" not in names) == apart


def test_chart_stands_in_a_paragraph_from_the_left_in_arabic_too(tmp_path: Path) -> None:
    """LibreOffice writes the figures of an axis backwards in one from the right."""
    body = body_of(a_full_arabic_report(), tmp_path)
    figures = [p for p in body.iter(W + "p") if values(p, "pStyle") == ["Figure"]]
    assert len(figures) == 2
    assert all(p.find(f"{W}pPr/{W}bidi") is None for p in figures)
