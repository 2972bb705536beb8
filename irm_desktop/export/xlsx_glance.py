"""The at-a-glance sheet: the figures as the report prints them, and the charts beside them."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import AtAGlance, ChartSeries, Report
from irm_desktop.export.charts import bar_chart, write_figures
from irm_desktop.export.xlsx_look import AnyCell, Look, lines_of, printable, row_height
from irm_desktop.export.xlsx_text import CellValue, count_value

_FIRST = 3  # row of the table's head
_LABEL, _NARROWEST, _WIDEST = 50, 14, 26  # widths of columns, in characters


def glance_rows(glance: AtAGlance) -> list[list[CellValue]]:
    """The table as plain values: its head, where columns have names, then a row for each line."""
    width = len(glance.columns)
    rows: list[list[CellValue]] = [["", *glance.columns]] if any(glance.columns) else []
    for row in glance.rows:
        figures = [count_value(value) for value in row.values[:width]]
        rows.append([row.label, *figures, *[""] * (width - len(figures))])
    return rows


def fill_glance(page: Worksheet, report: Report, look: Look, *, charts: bool) -> None:
    """Write the table and, to its right, each chart with the figures it is drawn from."""
    glance = report.at_a_glance
    look.put(page.cell(1, 1), glance.title, "heading")
    rows = glance_rows(glance)
    width = _figure_width(rows)
    for line, values in enumerate(rows):
        for place, value in enumerate(values):
            look.put(page.cell(_FIRST + line, place + 1), value, _kind(glance, line, place))
        page.row_dimensions[_FIRST + line].height = _height(values, width)
    page.column_dimensions["A"].width = _LABEL
    for letter in "BCDE":
        page.column_dimensions[letter].width = width
    if charts:
        _add_charts(page, report, look)
    printable(page, down=1)
    page.sheet_view.rightToLeft = report.right_to_left
    page.sheet_view.showGridLines = False


def _figure_width(rows: Sequence[Sequence[CellValue]]) -> int:
    """Characters: as wide as the longest answer, within limits."""
    longest = max((len(str(value)) for row in rows for value in row[1:]), default=0)
    return min(max(longest + 2, _NARROWEST), _WIDEST)


def _height(values: Sequence[CellValue], width: int) -> float:
    """Points of a row that shows every text whole; LibreOffice leaves it at a line."""
    widths = [_LABEL, *[width] * (len(values) - 1)]
    texts = zip(map(str, values), widths, strict=True)
    return row_height(max((lines_of(text, room) for text, room in texts), default=1))


def _kind(glance: AtAGlance, line: int, place: int) -> str:
    heads = int(any(glance.columns))
    if line < heads:
        return "figure_head" if place else "head"
    if glance.rows[line - heads].kind == "heading":
        return "section"
    return "figure" if place else "text"


def _add_charts(page: Worksheet, report: Report, look: Look) -> None:
    """Charts stand right of the table, their figures below it."""
    column = len(report.at_a_glance.columns) + 3
    row = _FIRST + len(report.at_a_glance.rows) + 3
    for number, figures in enumerate(report.charts):
        look.put(page.cell(row - 1, 1), figures.title, "section")
        write_figures(page, figures, row)
        _dress(page, figures, row, look)
        chart = bar_chart(page, figures, row, right_to_left=report.right_to_left)
        chart.width, chart.height = 16, 8.5  # cm
        page.add_chart(chart, page.cell(_FIRST + 18 * number, column).coordinate)
        row += len(figures.categories) + 3


def _dress(page: Worksheet, figures: ChartSeries, row: int, look: Look) -> None:
    """The figures of a chart look as the table above them."""
    for line in range(len(figures.categories) + 1):
        values = []
        for place in range(len(figures.series) + 1):
            cell: AnyCell = page.cell(row + line, place + 1)
            kind = ("figure" if line else "figure_head") if place else ("text" if line else "head")
            values.append("" if cell.value is None else cell.value)
            look.put(cell, values[-1], kind)
        width = int(page.column_dimensions["B"].width)
        page.row_dimensions[row + line].height = _height(values, width)
