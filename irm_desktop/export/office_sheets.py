"""The small sheets of the all-countries workbook: figures, charts, variables, codebook."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.numbers import BY
from irm_desktop.domain.office import Office
from irm_desktop.export.office_charts import table_chart
from irm_desktop.export.office_tables import Figures, codes_sheet, figures, variables_sheet
from irm_desktop.export.xlsx_look import Look, add_table, finish_sheet, printable, printable_at
from irm_desktop.export.xlsx_tables import Sheet
from irm_desktop.export.xlsx_text import CellValue

Pages = dict[str, Sequence[Sequence[CellValue]]]
_KEYS, _HEAD = 4, 5  # rows of a table's hidden keys and of its head
_LABEL, _FIGURE, _TEXT = 34, 13, 16  # widths of columns, in characters
_NAMES = {"country": "Countries", "year": "Years", "generation": "Generations"}
_LINE = 15.0  # points
_WIDE = 9  # columns that a sentence over a table runs across
_CM_A_ROW = 0.529
_TALL = 12  # rows of a table that leave no room for its charts on the page
_SCALE = 54  # percent at which the tables that are broken down are printed


def add_sheets(book: Workbook, office: Office, look: Look) -> tuple[Pages, list[list[str]]]:
    """All but the large sheet. What must be read from each, and what each sheet's charts show."""
    pages: Pages = {}
    descriptions: list[list[str]] = []
    page = book.create_sheet(sheet_title(book, office.numbers.title))
    pages[page.title] = _fill_numbers(page, office, look)
    for name in (table.id for table in office.numbers.tables if table.id in BY):
        table = figures(office.numbers.table(name), dict(office.words))
        page = book.create_sheet(sheet_title(book, table.table.title))
        pages[page.title] = _fill_part(page, table, office, look)
        if table.table.charts:
            descriptions.append([chart.description for chart in table.table.charts])
    for sheet in (variables_sheet(office), codes_sheet(office)):
        add_list(book, sheet, look, pages, right_to_left=office.right_to_left)
    return pages, descriptions


def sheet_title(book: Workbook, title: str) -> str:
    """A legal name for a sheet; the titles here are ours, and differ."""
    plain = "".join(" " if mark in "[]:*?/\\" else mark for mark in title).strip("' ")
    name, number = plain[:31], 2
    while name.casefold() in {other.casefold() for other in book.sheetnames}:
        name, number = f"{plain[:27]} {number}", number + 1
    return name


def add_list(
    book: Workbook, sheet: Sheet, look: Look, pages: Pages, *, right_to_left: bool
) -> None:
    """A table with keys in the first row and labels in the second, as in the plan's workbook."""
    page = book.create_sheet(sheet_title(book, sheet.title))
    keys = tuple(column.key for column in sheet.columns)
    labels = tuple(column.label for column in sheet.columns)
    for place, (key, label) in enumerate(zip(keys, labels, strict=True), 1):
        look.put(page.cell(1, place), key, "key")
        look.put(page.cell(2, place), label, "head")
    for line, row in enumerate(sheet.rows, 3):
        for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True), 1):
            number = "whole" if column.kind == "whole" else "figure"
            kind = column.kind if isinstance(value, str) else number
            look.put(page.cell(line, place), value, kind)
    finish_sheet(page, sheet, right_to_left=right_to_left)
    pages[page.title] = [keys, labels, *sheet.rows]


def _fill_numbers(page: Worksheet, office: Office, look: Look) -> list[list[CellValue]]:
    """The tables that are not broken down, under each other; each says where it mixes."""
    numbers = office.numbers
    lines: list[list[CellValue]] = []

    def sentence(text: str, kind: str) -> None:
        lines.append([text])
        put_sentence(page, len(lines), text, kind, look)

    sentence(numbers.title, "heading")
    for note in numbers.notes:
        sentence(note, "remark")
    for table in numbers.tables:
        if table.id in BY:
            continue
        lines.append([])
        sentence(table.title, "section")
        if table.mixes_generations:
            sentence(table.mixes_generations, "warning")
        shown = figures(table, dict(office.words))
        put_figures(page, len(lines) + 1, shown, look)
        lines += [list(line) for line in shown.lines]
        for note in table.notes:
            sentence(note, "remark")
    _widths(page, ["text", *["figure"] * 9])
    page.sheet_view.rightToLeft = office.right_to_left
    page.sheet_view.showGridLines = False
    printable(page)
    return lines


def _fill_part(
    page: Worksheet, shown: Figures, office: Office, look: Look
) -> list[list[CellValue]]:
    """A table by country, year or generation with its charts beneath."""
    table = shown.table
    put_sentence(page, 1, table.title, "heading", look)
    if table.mixes_generations:
        put_sentence(page, 2, table.mixes_generations, "warning", look)
    note = " ".join(table.notes)
    put_sentence(page, 3, note, "remark", look)
    for place, key in enumerate(shown.keys, 1):
        look.put(page.cell(_KEYS, place), key, "key")
    page.row_dimensions[_KEYS].hidden = True
    put_figures(page, _HEAD, shown, look)
    last = _HEAD + max(len(shown.rows), 1)
    add_table(page, _NAMES[table.id], shown.heads, _HEAD, last)
    page.freeze_panes = f"B{_HEAD + 1}"
    _widths(page, shown.kinds)
    _add_charts(page, shown, office, last + len(shown.totals) + 3)
    page.sheet_view.rightToLeft = office.right_to_left
    page.sheet_view.showGridLines = False
    printable_at(page, _SCALE)
    page.print_title_cols = "A:A"
    mixes: list[CellValue] = [table.mixes_generations]
    return [[table.title], mixes, [note], list(shown.keys), *map(list, shown.lines)]


def _add_charts(page: Worksheet, shown: Figures, office: Office, row: int) -> None:
    """The charts under each other from `row` on; tall ones on printed pages of their own."""
    tall = len(shown.rows) > _TALL
    for chart in shown.table.charts:
        first = shown.place(_first_of(chart.id, office)) + 1
        mirrored = office.right_to_left
        made = table_chart(page, chart, row=_HEAD, label=1, first=first, right_to_left=mirrored)
        page.add_chart(made, f"B{row}")  # the first column is printed on every page
        if tall:
            page.row_breaks.append(Break(id=row - 1))
        row += int(made.height / _CM_A_ROW) + 3


def _first_of(chart: str, office: Office) -> str:
    """The key of the first figure of the group that a chart draws: `country.completion`."""
    part, group = chart.split(".")
    heading = office.numbers.groups[group]
    columns = office.numbers.table(part).columns
    return next(column.key for column in columns if column.group == heading)


def put_figures(page: Worksheet, row: int, shown: Figures, look: Look) -> None:
    """Head, rows and totals from `row` on."""
    longest = max(len(head) for head in shown.heads[1:])
    page.row_dimensions[row].height = _LINE * (1 + longest // (_FIGURE - 2)) + 3
    for place, head in enumerate(shown.heads):
        kind = "head" if shown.kinds[place] == "text" else "figure_head"
        look.put(page.cell(row, place + 1), head, kind)
    for line, values in enumerate((*shown.rows, *shown.totals), row + 1):
        total = line > row + len(shown.rows)
        for place, value in enumerate(values):
            kind = shown.kinds[place]
            if kind == "text" and place and place == len(values) - 1:
                kind = "run"  # a list of plans, with room to its right
            if total:
                kind = "total" if kind == "text" else f"total_{kind}"
            look.put(page.cell(line, place + 1), value, kind)


def put_sentence(page: Worksheet, row: int, text: str, kind: str, look: Look) -> None:
    """A sentence across the columns of a table, as high as it needs."""
    look.put(page.cell(row, 1), text, kind)
    if kind == "heading":
        page.row_dimensions[row].height = 26
    if kind in ("remark", "warning") and text:
        for place in range(2, _WIDE + 1):
            look.put(page.cell(row, place), "", kind)
        page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=_WIDE)
        across = _LABEL + (_WIDE - 1) * _FIGURE
        page.row_dimensions[row].height = _LINE * (1 + len(text) // across) + 3


def _widths(page: Worksheet, kinds: Sequence[str]) -> None:
    for place, kind in enumerate(kinds, 1):
        width = _LABEL if place == 1 else _TEXT if kind == "text" else _FIGURE
        page.column_dimensions[get_column_letter(place)].width = width
