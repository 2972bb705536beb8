"""Charts of the all-countries workbook, drawn from the cells of its own tables.

Nothing is copied: who filters or corrects the table sees it in the chart.
"""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.charts import bar_chart

# From the strongest grade to the weakest, then what is no grade. Neighbours differ in lightness.
GRADES = ("0E463E", "4E9A8C", "A9D6CC", "E3EDEA", "C9B27C", "9A9FA4", "5E646A")
_BAR, _FRAME = 0.62, 4.2  # cm: a bar with its gap; title, axis and legend
WIDTH: Any = 21.0  # cm; openpyxl's stubs want whole ones
_TALLEST: Any = 32.0


def table_chart(
    page: Worksheet,
    chart: ChartSeries,
    *,
    row: int,
    label: int,
    first: int,
    right_to_left: bool = False,
) -> BarChart:
    """A stacked bar a row of the table: `row` is its head, `label` the column of the rows' names,
    `first` that of the chart's first series; all from 1."""
    made = bar_chart(page, chart, row, first - 1)
    last = row + len(chart.categories)
    made.set_categories(Reference(page, min_col=label, min_row=row + 1, max_row=last))
    made.type, made.grouping, made.overlap, made.gapWidth = "bar", "stacked", 100, 35
    made.x_axis.scaling.orientation = "maxMin"  # the first row on top
    made.y_axis.majorUnit = None
    made.y_axis.crosses = "max"  # its marks stay below the bars
    if right_to_left:
        made.y_axis.scaling.orientation = "maxMin"
    made.x_axis.txPr = made.y_axis.txPr = _small()
    for series, colour in zip(made.series, GRADES, strict=False):
        series.graphicalProperties = GraphicalProperties(solidFill=colour)
        series.graphicalProperties.line.solidFill = "FFFFFF"
        series.dLbls = None  # figures of thirty countries would hide the bars
    made.legend.position = "b"
    height = min(_FRAME + _BAR * len(chart.categories), _TALLEST)
    made.width, made.height = WIDTH, height
    return made


def _small() -> RichText:
    look = CharacterProperties(sz=800)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=look), endParaRPr=look)])
