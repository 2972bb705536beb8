"""A returned workbook as it lies in its file: values, formulas, errors, properties, sheet by sheet.

Values come from the reader of tables; what they do not show is read from the XML. Nothing is
computed and nothing is written.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree
from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from irm_desktop.domain.chosen_file import whole
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.guard import check_sheets
from irm_desktop.importing.guard_returned import DOCUMENTS
from irm_desktop.importing.returned_docx_package import DAMAGE, Package
from irm_desktop.importing.tables import as_text
from irm_desktop.importing.workbook_cells import cell_place, part_of_sheet

_FORMULA_OR_ERROR = re.compile(rb' t="e"|<(?:\w+:)?f[ >/]')
# Heads that a library of tables invents for columns without one.
_INVENTED = re.compile(r"Unnamed: \d+")
_CALENDAR_1904 = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904=\"(?:1|true|on)\"")


@dataclass(slots=True)
class Grid:
    """A sheet. Rows and columns count from 0. `formulas` and `errors` by place: the formula with
    its equals sign, the error's name."""

    title: str
    rows: Sequence[Sequence[object]]
    hidden: bool = False
    part: str = ""
    formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)

    def value(self, line: int, column: int) -> object:
        """What the cell holds, an empty text beyond the last."""
        if line < len(self.rows) and 0 <= column < len(self.rows[line]):
            return self.rows[line][column]
        return ""

    def filled(self) -> Iterator[int]:
        """The lines that hold anything: a stray cell far below makes thousands that do not."""
        odd = {line for line, _ in (*self.formulas, *self.errors)}
        for line, row in enumerate(self.rows):
            if line in odd or row.count("") < len(row):
                yield line

    def text(self, line: int, column: int) -> str:
        return as_text(self.value(line, column))

    def shown(self, line: int, column: int) -> str:
        """The cell's text, else the formula or error that it holds."""
        place = line, column
        text = self.text(line, column).strip()
        if line == 0 and _INVENTED.fullmatch(text):
            return ""
        return text or self.errors.get(place, "") or self.formulas.get(place, "")


@dataclass(slots=True)
class Book:
    """All sheets of a file in their order, with the package for what else is in it."""

    grids: list[Grid]
    package: Package
    calendar_1904: bool = False


def read_book(path: Path) -> Book:
    """The whole workbook; the guard must have passed it. Raises ImportRefused where it is
    damaged."""
    content = whole(path, DOCUMENTS)
    try:
        package = Package.of(zipfile.ZipFile(io.BytesIO(content)))
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        check_sheets(path.name, len(workbook.sheets_metadata), DOCUMENTS)
        grids = [
            _grid(workbook, meta.name, meta.visible != SheetVisibleEnum.Visible, package)
            for meta in workbook.sheets_metadata
            if meta.typ == SheetTypeEnum.WorkSheet
        ]
        calendar = bool(_CALENDAR_1904.search(package.archive.read("xl/workbook.xml")))
        return Book(grids, package, calendar)
    except (CalamineError, *DAMAGE) as error:
        raise damaged(path) from error


def damaged(path: Path) -> ImportRefused:
    return ImportRefused(
        f"{path.name} is damaged: a part of the workbook cannot be read. "
        "Open it in a spreadsheet program, save a copy, and bring back the copy.",
        "damaged",
    )


def _grid(workbook: CalamineWorkbook, name: str, hidden: bool, package: Package) -> Grid:
    rows = workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
    grid = Grid(name, rows, hidden, part_of_sheet(package.archive, name))
    if grid.part in package.names:
        _read_formulas(package.archive.read(grid.part), grid)
    return grid


def _read_formulas(body: bytes, grid: Grid) -> None:
    if not _FORMULA_OR_ERROR.search(body):
        return
    shared: dict[str, str] = {}
    for _, cell in etree.iterparse(io.BytesIO(body), tag="{*}c", resolve_entities=False):
        place = cell_place(cell)
        if place is not None:
            formula = cell.find("{*}f")
            if formula is not None:
                grid.formulas[place] = "=" + _formula_text(formula, shared)
            if cell.get("t") == "e":
                grid.errors[place] = cell.findtext("{*}v") or "#ERROR!"
        cell.clear()


def _formula_text(formula: etree._Element, shared: dict[str, str]) -> str:
    """A formula that fills several cells is written out at the first of them alone."""
    text, group = formula.text or "", formula.get("si", "")
    if formula.get("t") == "shared":
        return shared.setdefault(group, text)
    return text
