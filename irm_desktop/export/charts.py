"""A bar chart of Excel with the figures it is drawn from; Word's is made in `word_chart`."""

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.legal_text import legal

COLOURS = ("1A544B", "8CCDBF", "2456A6", "D9981E")


def write_figures(sheet: Worksheet, figures: ChartSeries, row: int = 1, column: int = 1) -> None:
    """The figures as a block: categories down, series across, from the cell given."""
    for index, (name, _) in enumerate(figures.series, 1):
        sheet.cell(row, column + index, legal(name)).data_type = "s"
    for line, category in enumerate(figures.categories, 1):
        sheet.cell(row + line, column, legal(category)).data_type = "s"
        for index, (_, counts) in enumerate(figures.series, 1):
            sheet.cell(row + line, column + index, counts[line - 1])


def bar_chart(sheet: Worksheet, figures: ChartSeries, row: int = 1, column: int = 1) -> BarChart:
    """A bar chart of the block that `write_figures` wrote at the same place."""
    chart = BarChart()
    chart.type, chart.gapWidth, chart.overlap = "col", 60, -5
    last_row, last_column = row + len(figures.categories), column + len(figures.series)
    data = Reference(sheet, min_col=column + 1, max_col=last_column, min_row=row, max_row=last_row)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=column, min_row=row + 1, max_row=last_row))
    chart.title = legal(figures.title)
    # Without these LibreOffice draws no axes and prints every kind of label on each bar.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format, chart.y_axis.majorUnit = "0", axis_step(figures)
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


def axis_step(figures: ChartSeries) -> int:
    """A step of the axis in whole commitments that gives at most eight marks."""
    highest = max((count for _, counts in figures.series for count in counts), default=0)
    return max(1, -(-highest // 8))
