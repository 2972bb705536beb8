"""Lists to choose a rating from, and the tints of the grades, both from the instrument."""

import re
from collections.abc import Callable, Mapping

from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule, Rule
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.report import CodebookEntry
from irm_desktop.export.xlsx_look import TINTS
from irm_desktop.export.xlsx_tables import Sheet
from irm_desktop.export.xlsx_text import cell_text

LISTS = "_lists"
rule_for: Callable[..., Rule] = CellIsRule  # the stubs leave its parameters without types


def scale_name(indicator: str) -> str:
    """The name of an indicator's list, as Excel allows names."""
    return "Scale_" + re.sub(r"\W", "_", indicator, flags=re.ASCII)


def add_lists(book: Workbook, entries: Mapping[str, CodebookEntry]) -> None:
    """A hidden sheet with a list for each indicator, states that are no grades included."""
    page = book.create_sheet(LISTS)
    page.sheet_state = "hidden"
    for place, (indicator, entry) in enumerate(entries.items(), 1):
        texts = [indicator, *(label for _, label, _, _ in entry.values)]
        for line, text in enumerate(texts, 1):
            cell = page.cell(line, place)
            cell.value, cell.data_type = cell_text(text), "s"
        letter = get_column_letter(place)
        name = scale_name(indicator)
        area = f"'{LISTS}'!${letter}$2:${letter}${len(texts)}"
        book.defined_names[name] = DefinedName(name, attr_text=area)


def offer_lists(
    page: Worksheet, sheet: Sheet, entries: Mapping[str, CodebookEntry], words: Mapping[str, str]
) -> None:
    """A drop-down list in every column of ratings."""
    for letter, entry in _choice_columns(sheet, entries):
        validation = DataValidation(
            type="list",
            formula1=scale_name(entry.indicator),
            allow_blank=True,
            showErrorMessage=True,
            showInputMessage=True,
            promptTitle=cell_text(entry.label)[:32],
            prompt=cell_text(entry.question or words["pick_from_list"])[:255],
            errorTitle=cell_text(entry.label)[:32],
            error=cell_text(f"{words['not_in_list']} {words['pick_from_list']}")[:255],
        )
        validation.add(_area(sheet, letter))
        page.add_data_validation(validation)


def colour_grades(page: Worksheet, sheet: Sheet, entries: Mapping[str, CodebookEntry]) -> None:
    """The tint of each grade, so that a column can be read at a glance; states have none."""
    for letter, entry in _choice_columns(sheet, entries):
        for (_, label, _, _), tint in zip(entry.values, entry.tints, strict=False):
            if tint is None:
                continue
            fill = PatternFill(bgColor=TINTS[min(max(tint, 0), len(TINTS) - 1)])
            quoted = cell_text(label).replace('"', '""')
            rule = rule_for(operator="equal", formula=[f'"{quoted}"'], fill=fill)
            page.conditional_formatting.add(_area(sheet, letter), rule)


def _choice_columns(
    sheet: Sheet, entries: Mapping[str, CodebookEntry]
) -> list[tuple[str, CodebookEntry]]:
    return [
        (get_column_letter(place), entries[column.key])
        for place, column in enumerate(sheet.columns, 1)
        if column.kind == "choice" and column.key in entries
    ]


def _area(sheet: Sheet, letter: str) -> str:
    return f"{letter}3:{letter}{max(3, len(sheet.rows) + 2)}"
