"""One definition of a bar chart, native in Excel and in Word: openpyxl's chart serves both."""

import io
from typing import Any

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import AxDataSource, NumData, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import CHART_NS
from openpyxl.xml.functions import tostring

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.docx_package import ChartPart
from irm_desktop.export.legal_text import legal

COLOURS = ("1A544B", "8CCDBF", "2456A6", "D9981E")
_SHEET = "Data"
# The frame, the type and the workbook behind the figures: the last children of a chart.
_EXTERNAL = (
    '<spPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:noFill/>'
    "<a:ln><a:noFill/></a:ln></spPr>"
    '<txPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:bodyPr/><a:p><a:pPr>'
    '<a:defRPr sz="900"><a:latin typeface="Calibri"/><a:cs typeface="Arial"/></a:defRPr></a:pPr>'
    '<a:endParaRPr lang="en-GB"/></a:p></txPr>'
    '<externalData xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'r:id="rId1"><autoUpdate val="0"/></externalData></chartSpace>'
)


def write_figures(sheet: Worksheet, figures: ChartSeries, row: int = 1, column: int = 1) -> None:
    """The figures as a block: categories down, series across, from the cell given."""
    for index, (name, _) in enumerate(figures.series, 1):
        sheet.cell(row, column + index, legal(name)).data_type = "s"
    for line, category in enumerate(figures.categories, 1):
        sheet.cell(row + line, column, legal(category)).data_type = "s"
        for index, (_, counts) in enumerate(figures.series, 1):
            sheet.cell(row + line, column + index, counts[line - 1])


def bar_chart(
    sheet: Worksheet, figures: ChartSeries, row: int = 1, column: int = 1, *, title: bool = True
) -> BarChart:
    """A bar chart of the block that `write_figures` wrote at the same place."""
    chart = BarChart()
    chart.type, chart.gapWidth, chart.overlap = "col", 60, -5
    last_row, last_column = row + len(figures.categories), column + len(figures.series)
    data = Reference(sheet, min_col=column + 1, max_col=last_column, min_row=row, max_row=last_row)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=column, min_row=row + 1, max_row=last_row))
    if title:
        chart.title = legal(figures.title)
    # Without these LibreOffice draws no axes and prints every kind of label on each bar.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format, chart.y_axis.majorUnit = "0", _unit(figures)
    chart.y_axis.scaling.min = 0
    for series, colour in zip(chart.series, COLOURS, strict=False):
        series.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.dLbls = DataLabelList(
            showVal=True, showSerName=False, showCatName=False, showLegendKey=False,
            showPercent=False,
        )  # fmt: skip
    if len(figures.series) > 1:
        chart.legend.position = "b"
    else:
        chart.legend = None
    return chart


def _unit(figures: ChartSeries) -> int:
    """A step of the axis in whole commitments that gives at most eight marks."""
    highest = max((count for _, counts in figures.series for count in counts), default=0)
    return max(1, -(-highest // 8))


def word_chart(figures: ChartSeries) -> ChartPart:
    """The chart with its figures inside, and the workbook behind it."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = _SHEET
    write_figures(sheet, figures)
    chart = bar_chart(sheet, figures, title=False)
    _fill_caches(chart, figures)
    target = io.BytesIO()
    book.save(target)
    return ChartPart(_serialised(chart), target.getvalue())


def _fill_caches(chart: BarChart, figures: ChartSeries) -> None:
    """Word draws what is cached in the chart; it reads the workbook only to edit it."""
    categories = _texts([legal(category) for category in figures.categories])
    for series, (name, counts) in zip(chart.series, figures.series, strict=True):
        series.tx.strRef.strCache = _texts([legal(name)])
        series.cat = AxDataSource(strRef=StrRef(f=series.cat.numRef.f, strCache=categories))
        points = [NumVal(idx=index, v=count) for index, count in enumerate(counts)]
        series.val.numRef.numCache = NumData(formatCode="0", ptCount=len(points), pt=points)


def _texts(texts: list[str]) -> StrData:
    points = [StrVal(idx=index, v=text) for index, text in enumerate(texts)]
    return StrData(ptCount=len(points), pt=points)


def _serialised(chart: BarChart) -> bytes:
    drawing: Any = chart  # the stubs leave `_write` out
    tree = drawing._write()
    tree.set("xmlns", CHART_NS)
    text: str = tostring(tree).decode("utf-8")
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return (head + text.replace("</chartSpace>", _EXTERNAL)).encode("utf-8")
