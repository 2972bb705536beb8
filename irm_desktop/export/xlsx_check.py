"""Read a workbook back before it gets its name, and compare every cell with what was meant."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from irm_desktop.errors import ExportFailed
from irm_desktop.export.xlsx_text import CellValue, cell_text, parts


def check_workbook(path: Path, pages: Mapping[str, Sequence[Sequence[CellValue]]]) -> None:
    """`pages` maps the name of a sheet to its rows from the first. Raises ExportFailed."""
    try:
        book = CalamineWorkbook.from_path(path)
        found = {name: book.get_sheet_by_name(name).to_python(False) for name in pages}
    except (CalamineError, OSError) as error:
        raise unlike(f"it does not open again ({error})") from error
    for name, rows in pages.items():
        for line, row in enumerate(rows):
            for place, value in enumerate(row):
                _compare(name, line, place, value, _at(found[name], line, place))


def _at(rows: Sequence[Sequence[object]], line: int, place: int) -> object:
    if line < len(rows) and place < len(rows[line]):
        return rows[line][place]
    return ""


def _compare(name: str, line: int, place: int, value: CellValue, found: object) -> None:
    if isinstance(value, str):
        first = parts(value)[0]
        # A reader may leave Excel's escape as it is written.
        same = found in (first, cell_text(first))
    elif isinstance(value, date):
        same = found == value
    else:
        same = isinstance(found, float | int) and found == value
    if not same:
        raise unlike(f"row {line + 1}, column {place + 1} of {name} is not what was written")


def unlike(reason: str) -> ExportFailed:
    return ExportFailed(
        f"The workbook was not kept: when it was read back, {reason}. "
        "Try again; if it happens again, please report it with the log.",
        "not-as-written",
    )
