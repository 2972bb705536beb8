"""The same Report as an Excel workbook: tables people work in, with lists to choose from.

Row 1 of a table is hidden and holds keys for machines, row 2 the labels; column A is hidden and
holds the record's id. A reader finds its columns by these keys, never by place or label.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop import __version__
from irm_desktop.domain.report import Report
from irm_desktop.export.atomic import written
from irm_desktop.export.office_package import new_archive, pack, saved
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.xlsx_check import check_workbook
from irm_desktop.export.xlsx_glance import fill_glance, glance_rows
from irm_desktop.export.xlsx_lists import add_lists, colour_grades, offer_lists
from irm_desktop.export.xlsx_look import Look, finish_sheet, lines_of
from irm_desktop.export.xlsx_sheets import FIRST, GLANCE_AFTER, choices, tables
from irm_desktop.export.xlsx_tables import Column, Sheet
from irm_desktop.export.xlsx_text import CellValue, cell_text, parts

Pages = dict[str, Sequence[Sequence[CellValue]]]
Notes = Mapping[tuple[str, str, str], str]  # name of the table, id of the row, key of the column

FORMAT = "1"  # of the workbook's layout, for programs that read it back
META = "_meta"
_NOTE_WIDTH = 38  # characters of a line in the box of a note


@dataclass(frozen=True, slots=True)
class Rest:
    """What of a long text did not fit into its cell."""

    record: str
    sheet: str
    cell: str
    key: str
    pieces: list[str]


@dataclass(frozen=True, slots=True)
class Shown:
    """A workbook before it is saved: its tables by the titles of their sheets, all pages with what
    must be read from them, the texts that go on elsewhere."""

    book: Workbook
    tables: dict[str, Sheet] = field(default_factory=dict)
    pages: Pages = field(default_factory=dict)
    long: list[Rest] = field(default_factory=list)


def write_xlsx(report: Report, path: Path, options: ExportOptions | None = None) -> None:
    """Write the plan as .xlsx: beside `path`, read back and compared, then named.

    Raises ExportFailed; `path` is then as it was.
    """
    write_plan(report, path, options or ExportOptions(), str(uuid.uuid4()))


def write_plan(
    report: Report,
    path: Path,
    options: ExportOptions,
    export: str,
    *,
    identifier: str = "",
    notes: Notes | None = None,
) -> Shown:
    """As `write_xlsx`, with the export's id in the file and notes on its cells. `identifier` takes
    the place of the plan's among the properties."""
    shown = _workbook(report, options, notes or {})
    _add_meta(shown.book, report, export)
    _set_properties(shown.book, report, options)
    if identifier:
        shown.book.properties.identifier = cell_text(identifier)
    descriptions = [[chart.description for chart in report.charts]] if options.charts else []
    parts = saved(shown.book, descriptions)
    with (
        written(path, lambda file: check_workbook(file, shown.pages)) as target,
        new_archive(target) as archive,
    ):
        pack(parts, archive)
    return shown


def _workbook(report: Report, options: ExportOptions, notes: Notes) -> Shown:
    book = Workbook()
    look = Look(book, right_to_left=report.right_to_left)
    book.remove(book.worksheets[0])
    shown = Shown(book)
    sheets = tables(report, codebook=options.codebook)
    for done, sheet in enumerate(sheets, 1):
        if sheet.rows or sheet.name == FIRST:  # a head over nothing is not printed
            _add_table_sheet(shown, sheet, look, report, notes)
        if sheet.name == GLANCE_AFTER:
            page = book.create_sheet(_sheet_title(book, report.at_a_glance.title))
            fill_glance(page, report, look, charts=options.charts)
            title = [report.at_a_glance.title]
            shown.pages[page.title] = [title, [], *glance_rows(report.at_a_glance)]
        options.told(done, len(sheets))
    if shown.long:
        _add_table_sheet(shown, _continued(shown.long, report), look, report, {})
    add_lists(book, choices(report))
    return shown


def _add_table_sheet(shown: Shown, sheet: Sheet, look: Look, report: Report, notes: Notes) -> None:
    page = shown.book.create_sheet(_sheet_title(shown.book, sheet.title))
    shown.long.extend(_fill(page, sheet, look, report, notes))
    finish_sheet(page, sheet, right_to_left=report.right_to_left)
    offer_lists(page, sheet, choices(report), report.terms)
    colour_grades(page, sheet, choices(report))
    heads = [[column.key for column in sheet.columns], [column.label for column in sheet.columns]]
    shown.pages[page.title] = [*heads, *sheet.rows]
    shown.tables[page.title] = sheet


def _sheet_title(book: Workbook, title: str) -> str:
    """A legal sheet name that the workbook does not have yet."""
    plain = "".join(" " if mark in "[]:*?/\\" else mark for mark in cell_text(title)).strip("' ")
    name, number = plain[:31] or "Sheet", 2
    while name.casefold() in {other.casefold() for other in book.sheetnames}:
        name, number = f"{plain[:27]} {number}", number + 1
    return name


def _fill(page: Worksheet, sheet: Sheet, look: Look, report: Report, notes: Notes) -> list[Rest]:
    """Write keys, labels and rows; texts that do not fit into a cell come back."""
    for place, column in enumerate(sheet.columns, 1):
        look.put(page.cell(1, place), column.key, "key")
        look.put(page.cell(2, place), column.label, "head")
    long: list[Rest] = []
    for line, row in enumerate(sheet.rows, 3):
        for place, (column, value) in enumerate(zip(sheet.columns, row, strict=True), 1):
            target = page.cell(line, place)
            told = [text] if (text := notes.get((sheet.name, str(row[0]), column.key))) else []
            if isinstance(value, str):
                first, *rest = parts(value)
                look.put(target, first, column.kind)
                if rest:
                    told.append(report.terms["continued_note"])
                    record = str(row[0])
                    long.append(Rest(record, page.title, target.coordinate, column.key, rest))
            else:
                look.put(target, value, "day" if isinstance(value, date) else "figure")
            if told:
                target.comment = _note("\n\n".join(map(cell_text, told)))
    return long


def _note(text: str) -> Comment:
    """A note in a box that shows it, up to a height that a screen has."""
    lines = sum(lines_of(line, _NOTE_WIDTH) for line in text.split("\n"))
    return Comment(text, "IRM Desktop", height=min(30 + 15 * lines, 400), width=240)


def _continued(long: Sequence[Rest], report: Report) -> Sheet:
    """The sheet on which long texts go on: which cell, which part."""
    words = report.terms
    columns = (
        Column("_id", words["identifier"], "hidden"),
        Column("sheet", words["table"], "text"),
        Column("cell", words["cell"], "text"),
        Column("key", words["indicator"], "text"),
        Column("part", words["part"], "text"),
        Column("text", words["text"], "long"),
    )
    rows = tuple(
        (rest.record, rest.sheet, rest.cell, rest.key, str(number), piece)
        for rest in long
        for number, piece in enumerate(rest.pieces, 2)
    )
    return Sheet("ContinuedTexts", words["continued_texts"], columns, rows)


def _add_meta(book: Workbook, report: Report, export: str) -> None:
    """What a program needs to know the file again, on a hidden sheet and in its properties."""
    facts = {
        "format": FORMAT,
        "export": export,
        "workspace": report.workspace_id,
        "plan": report.plan_key,
        "plan_id": report.plan_id,
        "report": report.kind,
        "instrument": report.instrument,
        "language": report.language,
        "program": f"IRM Desktop {__version__}",
    }
    properties: Any = getattr(book, "custom_doc_props")  # noqa: B009 - not in the stubs
    page = book.create_sheet(META)
    page.sheet_state = "hidden"
    for line, (key, value) in enumerate(facts.items(), 1):
        for place, text in enumerate((key, value), 1):
            target = page.cell(line, place)
            target.value, target.data_type = cell_text(text), "s"
        properties.append(StringProperty(name=f"irm.{key}", value=cell_text(value)))
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 16, 44


def _set_properties(book: Workbook, report: Report, options: ExportOptions) -> None:
    now = (options.now or datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None)
    about = book.properties
    about.title, about.creator = cell_text(report.title), cell_text(report.researcher)
    about.identifier = cell_text(f"{report.workspace_id}/{report.plan_key}/{report.kind}")
    about.language, about.created, about.modified = cell_text(report.language), now, now
