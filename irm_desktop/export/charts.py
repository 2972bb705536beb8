"""A bar chart of Excel with the figures it is drawn from; Word's is made in `word_chart`."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.chart_look import COLOURS, axis_step, chart_look
from irm_desktop.export.legal_text import legal

__all__ = ["COLOURS", "axis_step", "bar_chart", "write_figures"]


def write_figures(sheet: Worksheet, figures: ChartSeries, row: int = 1, column: int = 1) -> None:
    """The figures as a block: categories down, series across, from the cell given."""
    for index, (name, _) in enumerate(figures.series, 1):
        sheet.cell(row, column + index, legal(name)).data_type = "s"
    for line, category in enumerate(figures.categories, 1):
        sheet.cell(row + line, column, legal(category)).data_type = "s"
        for index, (_, counts) in enumerate(figures.series, 1):
            sheet.cell(row + line, column + index, counts[line - 1])


def bar_chart(
    sheet: Worksheet,
    figures: ChartSeries,
    row: int = 1,
    column: int = 1,
    *,
    right_to_left: bool = False,
) -> BarChart:
    """A bar chart of the block that `write_figures` wrote at the same place."""
    look = chart_look(figures, right_to_left)
    chart = BarChart()
    chart.type, chart.gapWidth, chart.overlap = "col", look.gap, look.overlap
    chart.grouping = look.grouping
    last_row, last_column = row + len(figures.categories), column + len(figures.series)
    data = Reference(sheet, min_col=column + 1, max_col=last_column, min_row=row, max_row=last_row)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=column, min_row=row + 1, max_row=last_row))
    chart.title = legal(figures.title)
    # Without these LibreOffice draws no axes and prints every kind of label on each bar.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format, chart.y_axis.majorUnit = "0", look.step
    chart.y_axis.scaling.min = 0
    if look.mirrored:
        chart.x_axis.scaling.orientation = "maxMin"
    for series, one in zip(chart.series, look.series, strict=True):
        series.graphicalProperties = GraphicalProperties(solidFill=one.fill)
        series.dLbls = DataLabelList(
            showVal=True, showSerName=False, showCatName=False, showLegendKey=False,
            showPercent=False, numFmt=look.figures, txPr=_ink(one.ink),
        )  # fmt: skip
    if look.legend:
        chart.legend.position = "b"
    else:
        chart.legend = None
    return chart


def _ink(colour: str) -> RichText:
    """The manner of figures that stand on a bar."""
    properties = CharacterProperties(solidFill=colour)
    return RichText(
        p=[Paragraph(pPr=ParagraphProperties(defRPr=properties), endParaRPr=properties)]
    )
