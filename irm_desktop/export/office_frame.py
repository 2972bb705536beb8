"""The all-countries workbook but for its rows: what openpyxl makes of it."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop import __version__
from irm_desktop.domain.office import Office, OfficeColumn
from irm_desktop.export.office_package import saved
from irm_desktop.export.office_sheets import Pages, add_list, add_sheets, sheet_title
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.sheet_stream import CellStyles
from irm_desktop.export.xlsx_lists import rule_for
from irm_desktop.export.xlsx_look import TINTS, WIDTHS, Look, add_table, printable
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import cell_text

FORMAT = "1"  # of the workbook's layout, for programs that read it back
_LOOKS = {"hidden": "hidden", "code": "text", "number": "text", "choice": "choice"}
_PAGE = 240  # characters across a printed page
_WIDE = {"number": 9, "plan": 9, "member_key": 10, "submitted": 11, "generation": 12, "text": 60}


@dataclass(frozen=True, slots=True)
class Frame:
    """The package but for the rows: its parts, and the places of its styles."""

    parts: dict[str, bytes]
    pages: Pages
    styles: list[CellStyles]
    key: CellStyles
    head: CellStyles


def labels_of(office: Office) -> list[str]:
    columns = [Column(one.key, one.label, one.kind) for one in office.columns]
    return [column.label for column in labelled_apart(columns)]


def make_frame(
    office: Office, options: ExportOptions, count: int, continued: Sheet | None
) -> Frame:
    book = Workbook()
    look = Look(book, right_to_left=office.right_to_left)
    page: Worksheet = book.worksheets[0]
    page.title = sheet_title(book, office.words["commitments"])
    _dress(page, office, count)
    # Places are taken before any sheet is written, so that they are the same in every frame.
    styles = [_styles(look, one) for one in office.columns]
    key, head = _texts(look, "key"), _texts(look, "head")
    pages, descriptions = add_sheets(book, office, look)
    if continued is not None:
        add_list(book, continued, look, pages, right_to_left=office.right_to_left)
    _add_meta(book, office)
    _set_properties(book, office, options)
    return Frame(saved(book, descriptions), pages, styles, key, head)


def _styles(look: Look, column: OfficeColumn) -> CellStyles:
    styles = _texts(look, _LOOKS.get(column.kind, column.kind))
    # A year is read as a name, beside the text that follows it.
    return replace(styles, number=look.place("whole")) if column.key == "submitted" else styles


def _texts(look: Look, kind: str) -> CellStyles:
    return CellStyles(
        text=look.place(kind),
        quoted=look.place(kind, quoted=True),
        number=look.place("figure"),
        date=look.place("day"),
    )


def _dress(page: Worksheet, office: Office, count: int) -> None:
    """Everything of the large sheet but its rows."""
    for place, column in enumerate(office.columns, 1):
        dimension = page.column_dimensions[get_column_letter(place)]
        dimension.width = _width(column)
        dimension.hidden = column.kind == "hidden"
    last = max(3, count + 2)
    add_table(page, "Commitments", labels_of(office), 2, last)
    places = [one.key for one in office.columns]
    frozen = places.index("title") + 1 if "title" in places else 0
    page.freeze_panes = f"{get_column_letter(frozen + 1)}3"
    _tint(page, office.columns, last)
    page.sheet_view.rightToLeft = office.right_to_left
    printable(page, across=-(-sum(_width(one) for one in office.columns) // _PAGE))
    page.print_title_rows = "2:2"


def _width(column: OfficeColumn) -> int:
    return _WIDE.get(column.key) or WIDTHS.get(column.kind, 9)


def _tint(page: Worksheet, columns: Sequence[OfficeColumn], last: int) -> None:
    """The colour of each grade; states have none."""
    for place, column in enumerate(columns, 1):
        letter = get_column_letter(place)
        for label, tint in column.tints:
            fill = PatternFill(bgColor=TINTS[min(max(tint, 0), len(TINTS) - 1)])
            quoted = cell_text(label).replace('"', '""')
            rule: Rule = rule_for(operator="equal", formula=[f'"{quoted}"'], fill=fill)
            page.conditional_formatting.add(f"{letter}3:{letter}{last}", rule)


def _add_meta(book: Workbook, office: Office) -> None:
    """What a program needs to know the file again: a hidden sheet, and the file's properties."""
    facts = {
        "format": FORMAT,
        "export": str(uuid.uuid4()),
        "workspace": office.workspace_id,
        "table": "office",
        "language": office.language,
        "program": f"IRM Desktop {__version__}",
    }
    properties: Any = getattr(book, "custom_doc_props")  # noqa: B009 - not in the stubs
    page = book.create_sheet("_meta")
    page.sheet_state = "hidden"
    for line, (key, value) in enumerate(facts.items(), 1):
        for place, text in enumerate((key, value), 1):
            target: Any = page.cell(line, place)
            target.value, target.data_type = cell_text(text), "s"
        properties.append(StringProperty(name=f"irm.{key}", value=cell_text(value)))


def _set_properties(book: Workbook, office: Office, options: ExportOptions) -> None:
    now = (options.now or datetime.now(UTC)).astimezone(UTC).replace(tzinfo=None)
    about = book.properties
    about.title, about.creator = cell_text(office.title), "IRM Desktop"
    about.identifier = cell_text(office.workspace_id)
    about.language, about.created, about.modified = office.language, now, now
