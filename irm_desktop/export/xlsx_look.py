"""How cells look: each kind of cell is styled once, and its style reused for every other."""

from collections.abc import Callable, Sequence
from copy import copy
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.export.xlsx_tables import Column, Sheet
from irm_desktop.export.xlsx_text import CellValue, cell_text

INK, GREY, TEAL, TINT, PALE, LINE = "1E2226", "5E646A", "0E463E", "E4F2EF", "F5F8F7", "DDE4E2"
TINTS = ("EAE8E2", "E4F2EF", "C4E5DE", "8CCDBF")  # of the grades, as in the window
WIDTHS = {
    "hidden": 12, "text": 15, "field": 22, "title": 34, "long": 50, "wide": 86, "date": 12,
    "choice": 16, "computed": 13, "count": 12,
}  # fmt: skip
_NARROW = {
    "number": 9,
    "part": 9,
    "code": 8,
    "commitment": 12,
    "cell": 9,
    "confirmed": 11,
    "stage": 20,
}
_PAGE = 240  # characters that a landscape page holds at a size one can read
_FONT = "Calibri"
_LINE, _TALLEST = 14.5, 405.0  # points: one line of text; Excel's rows end at 409
# Kinds of cells that hold our own words: a commitment's title may be in any language.
_OURS = frozenset({"head", "figure_head", "heading", "section", "remark", "warning", "total"})
# A cell of openpyxl: its stubs know neither merged cells as targets nor the `_style` that makes
# one style serve thousands of cells.
AnyCell = Any


class Look:
    """The styles of one workbook, made on a sheet that is taken away again."""

    def __init__(self, book: Workbook, *, right_to_left: bool = False) -> None:
        page = book.create_sheet("styles")
        self._book: Any = book  # its stubs do not know the list of styles
        self._styles: dict[tuple[str, bool], Any] = {}
        for place, kind in enumerate(_KINDS, 1):
            for line, quoted in enumerate((False, True), 1):
                cell: AnyCell = page.cell(line, place)
                _KINDS[kind](cell)
                if right_to_left and kind in _OURS:
                    own = copy(cell.alignment)
                    own.readingOrder = 2  # from the right, also where it begins with G2b
                    cell.alignment = own
                if quoted:
                    # Excel then shows an apostrophe, and keeps =1+1 as the words it is.
                    cell.quotePrefix = True
                self._styles[kind, quoted] = cell._style
        book.remove(page)

    def place(self, kind: str, *, quoted: bool = False) -> int:
        """The place of a style in the workbook's list, for a writer that is not openpyxl."""
        return int(self._book._cell_styles.add(self._styles[kind, quoted]))

    def put(self, cell: AnyCell, value: CellValue, kind: str) -> None:
        """Set value and style; a text is written as text, whatever it begins with."""
        if isinstance(value, str):
            # An empty text stays an empty cell, so that Excel's own filters see it as blank.
            if value:
                text = cell_text(value)
                cell.value = text
                cell.data_type = "s"
            cell._style = self._styles[kind, value[:1] == "="]
        else:
            cell.value = value
            cell._style = self._styles[kind, False]


def _set(
    cell: AnyCell,
    *,
    bold: bool = False,
    italic: bool = False,
    colour: str = INK,
    fill: str = "",
    form: str = "@",
    across: str = "",
    down: str = "top",
    wrap: bool = True,
    size: float = 10.5,
    line: bool = True,
    indent: int = 0,
) -> None:
    cell.font = Font(name=_FONT, size=size, bold=bold, italic=italic, color=colour)
    cell.alignment = Alignment(
        horizontal=across or None, vertical=down, wrap_text=wrap, indent=indent
    )
    cell.number_format = form
    if fill:
        cell.fill = PatternFill("solid", fgColor=fill)
    if line:
        cell.border = Border(bottom=Side("thin", color=LINE))


_KINDS: dict[str, Callable[[AnyCell], None]] = {
    "key": lambda cell: _set(cell, colour=GREY, wrap=False, size=9, line=False),
    "head": lambda cell: _set(cell, bold=True, colour=TEAL, fill=TINT, down="center"),
    "hidden": lambda cell: _set(cell, colour=GREY, wrap=False, size=9),
    "text": _set,
    "title": _set,
    "field": _set,
    "long": _set,
    "wide": _set,
    "date": _set,
    "day": lambda cell: _set(cell, form="yyyy\\-mm\\-dd", across="left"),
    "choice": _set,
    "count": _set,
    "computed": lambda cell: _set(cell, italic=True, colour=GREY, fill=PALE),
    "figure": lambda cell: _set(cell, across="right", form="0"),
    "whole": lambda cell: _set(cell, across="left", form="0"),
    "share": lambda cell: _set(cell, across="right", form="0.0%"),
    "run": lambda cell: _set(cell, across="left", wrap=False, indent=1),
    "total": lambda cell: _set(cell, bold=True),
    "total_figure": lambda cell: _set(cell, bold=True, across="right", form="0"),
    "total_share": lambda cell: _set(cell, bold=True, across="right", form="0.0%"),
    "remark": lambda cell: _set(cell, colour=GREY, line=False),
    "warning": lambda cell: _set(cell, bold=True, fill="FCEFD5", line=False),
    "heading": lambda cell: _set(cell, bold=True, colour=TEAL, size=16, wrap=False, line=False),
    "section": lambda cell: _set(cell, bold=True, colour=TEAL, down="bottom"),
    "figure_head": lambda cell: _set(
        cell, bold=True, colour=TEAL, fill=TINT, across="right", down="center"
    ),
    "note": lambda cell: _set(cell, colour=GREY, size=9.5, wrap=False, line=False),
}


def finish_sheet(page: Worksheet, sheet: Sheet, *, right_to_left: bool) -> None:
    """Widths, hidden keys, frozen head, the table object and the printed page."""
    shown = 0
    for place, column in enumerate(sheet.columns, 1):
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = _width(column)
        if column.kind == "hidden":
            page.column_dimensions[letter].hidden = True
        else:
            shown += _width(column)
    page.row_dimensions[1].hidden = True
    labels = [column.label for column in sheet.columns]
    page.row_dimensions[2].height = max(_height(sheet.columns, labels), 30.0) + 4
    leading = sum(column.kind == "hidden" for column in sheet.columns)
    page.freeze_panes = f"{get_column_letter(min(leading + 3, len(sheet.columns)))}3"
    for line, row in enumerate(sheet.rows, 3):
        page.row_dimensions[line].height = _height(sheet.columns, row)
    add_table(page, sheet.name, labels, 2, max(3, len(sheet.rows) + 2))
    first, last = get_column_letter(leading + 1), get_column_letter(leading + 2)
    printable(page, across=-(-shown // _PAGE))
    page.print_title_rows = "2:2"
    if shown > _PAGE:
        page.print_title_cols = f"{first}:{last}"
    page.sheet_view.rightToLeft = right_to_left


def _width(column: Column) -> int:
    return _NARROW.get(column.key) or WIDTHS[column.kind]


def _height(columns: Sequence[Column], row: Sequence[CellValue]) -> float:
    """The height in points that shows the longest wrapped text; LibreOffice leaves it at a line."""
    lines = 1
    for column, value in zip(columns, row, strict=True):
        if isinstance(value, str) and len(value) > 8 and column.kind != "hidden":
            width = _width(column)
            lines = max(lines, sum(lines_of(part, width) for part in value.split("\n")))
    return row_height(lines)


def lines_of(text: str, width: int) -> int:
    """The lines that a paragraph takes in a column so many characters wide; letters are narrower
    than the digit a column is measured by, so one line holds a few more."""
    return 1 if len(text) <= width * 1.08 else 1 + len(text) // width


def row_height(lines: int) -> float:
    """In points."""
    return min(lines * _LINE + 3, _TALLEST)


def add_table(page: Worksheet, name: str, labels: Sequence[str], head: int, last: int) -> None:
    """Excel's table object from row `head` to `last`; it has a row, be it an empty one."""
    table = Table(displayName=name, ref=f"A{head}:{get_column_letter(len(labels))}{last}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    # The names are given here: openpyxl would read them back from the cells, escapes and all.
    table.tableColumns = [
        TableColumn(id=place, name=cell_text(label)) for place, label in enumerate(labels, 1)
    ]
    table.autoFilter = AutoFilter(ref=table.ref)
    page.add_table(table)


def printable_at(page: Worksheet, percent: int) -> None:
    """A4 across at a fixed size: breaks that were set by hand then hold."""
    printable(page)
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=False)
    page.page_setup.scale = percent


def printable(page: Worksheet, *, across: int = 1, down: int = 0) -> None:
    """A4 across, so many pages wide and high (0: as many as it takes), numbered at the foot."""
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", 9
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = max(1, across), down
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.page_margins.left = page.page_margins.right = 0.45
    page.page_margins.top, page.page_margins.bottom = 0.55, 0.6
    foot: Any = page.oddFooter  # may be None in the stubs, never is
    foot.left.text, foot.right.text = "&A", "&P / &N"
