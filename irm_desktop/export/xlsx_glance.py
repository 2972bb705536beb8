"""The at-a-glance sheet: the figures as the report prints them, and the charts beside them."""

from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import AtAGlance, Report
from irm_desktop.export.charts import bar_chart, write_figures
from irm_desktop.export.xlsx_look import Look, printable
from irm_desktop.export.xlsx_text import CellValue, count_value

_FIRST = 3  # row of the table's head


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
    for line, values in enumerate(glance_rows(glance)):
        for place, value in enumerate(values):
            look.put(page.cell(_FIRST + line, place + 1), value, _kind(glance, line, place))
    page.column_dimensions["A"].width = 44
    for letter in "BCDE":
        page.column_dimensions[letter].width = 14
    if charts:
        _add_charts(page, report, look)
    printable(page, down=1)
    page.sheet_view.rightToLeft = report.right_to_left
    page.sheet_view.showGridLines = False


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
        chart = bar_chart(page, figures, row, right_to_left=report.right_to_left)
        chart.width, chart.height = 16, 8.5  # cm
        page.add_chart(chart, page.cell(_FIRST + 18 * number, column).coordinate)
        row += len(figures.categories) + 3
