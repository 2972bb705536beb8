"""The all-countries workbook: one row a commitment, the figures, charts and the codebook.

The rows of the first sheet are streamed; openpyxl makes everything else, first with as many rows
as there should be, again if it turns out otherwise or if texts go on in a sheet of their own.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop import __version__
from irm_desktop.domain.office import Office, OfficeColumn, OfficeRow
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written
from irm_desktop.export.behind import Behind
from irm_desktop.export.office_check import check_office
from irm_desktop.export.office_package import (
    LARGE,
    Write,
    head_and_tail,
    new_archive,
    pack,
    saved,
)
from irm_desktop.export.office_sheets import Pages, add_list, add_sheets, sheet_title
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.sheet_stream import CellStyles, SheetStream, Streamed
from irm_desktop.export.xlsx_lists import rule_for
from irm_desktop.export.xlsx_look import TINTS, WIDTHS, Look, add_table, printable
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue, cell_text, date_value

FORMAT = "1"  # of the workbook's layout, for programs that read it back
MOST = 1_048_576 - 2  # rows of a sheet of Excel, less the two of the head
_LOOKS = {"hidden": "hidden", "code": "text", "number": "text", "choice": "choice"}
_ROW = 'ht="30" customHeight="1"'  # two lines: who wants the whole text reads it in the bar
_PAGE = 240  # characters across a printed page
_WIDE = {"number": 9, "plan": 9, "member_key": 10, "submitted": 11, "generation": 12, "text": 60}


@dataclass(frozen=True, slots=True)
class _Frame:
    """The package but for the rows: its parts, and the places of its styles."""

    parts: dict[str, bytes]
    pages: Pages
    styles: list[CellStyles]
    key: CellStyles
    head: CellStyles


def write_office(office: Office, path: Path, options: ExportOptions | None = None) -> int:
    """Write the workbook beside `path`, read it back, then give it its name. Returns the rows.

    Raises ExportFailed; `path` is then as it was.
    """
    options = options or ExportOptions()
    if office.count > MOST:
        raise ExportFailed(
            f"The workspace has {office.count:,} commitments, and a sheet of Excel holds "
            f"{MOST:,}. Write them as open data instead.",
            "too-many-rows",
        )
    made: list[tuple[_Frame, Streamed, int]] = []

    def check(file: Path) -> None:
        frame, streamed, offset = made[0]
        check_office(file, streamed, offset, office.words["goes_on"], frame.pages)

    with written(path, check) as target:
        made.append(_write(office, target, options))
    return made[0][1].count


def _write(office: Office, target: Path, options: ExportOptions) -> tuple[_Frame, Streamed, int]:
    """What was written, and where in the large part the rows begin."""
    frame = _frame(office, options, office.count, None)
    head, _ = head_and_tail(frame.parts[LARGE])
    with new_archive(target) as archive:
        with archive.open(LARGE, "w") as part:
            with Behind(part.write) as behind:
                behind.write(head)
                offset = len(head) + _write_heads(office, frame, behind.write)
                streamed = _write_rows(office, frame, behind.write, options)
            if streamed.count != office.count or streamed.long:
                frame = _frame(office, options, streamed.count, _continued(office, streamed))
            _, tail = head_and_tail(frame.parts[LARGE])
            part.write(tail)
        pack(frame.parts, archive, leave=(LARGE,))
    return frame, streamed, offset


def _write_heads(office: Office, frame: _Frame, write: Write) -> int:
    """Keys in a hidden first row, labels in the second. Returns how many bytes."""
    width = len(office.columns)
    keys = SheetStream([frame.key] * width, write, row='hidden="1"')
    keys.add([[column.key for column in office.columns]])
    labels = SheetStream([frame.head] * width, write, first=2, row='ht="48" customHeight="1"')
    labels.add([_labels(office)])
    return keys.done.length + labels.done.length


def _write_rows(office: Office, frame: _Frame, write: Write, options: ExportOptions) -> Streamed:
    stream = SheetStream(frame.styles, write, first=3, row=_ROW, goes_on=office.words["goes_on"])
    stream.add(_typed(office), lambda done: options.told(min(done, office.count), office.count))
    return stream.done


def _typed(office: Office) -> Iterator[Sequence[CellValue]]:
    """Rows with whole dates as dates; a date as far as it is certain stays text."""
    dates = [place for place, column in enumerate(office.columns) if column.kind == "date"]
    for row in office.rows():
        yield _with_dates(row, dates) if dates else row


def _with_dates(row: OfficeRow, dates: Sequence[int]) -> Sequence[CellValue]:
    cells: list[CellValue] = list(row)
    for place in dates:
        text = row[place]
        if isinstance(text, str) and len(text) == 10:
            cells[place] = _day(text)
    return cells


_day = lru_cache(4_096)(date_value)  # plans begin and end on the same few days


def _labels(office: Office) -> list[str]:
    columns = [Column(one.key, one.label, one.kind) for one in office.columns]
    return [column.label for column in labelled_apart(columns)]


def _frame(office: Office, options: ExportOptions, count: int, continued: Sheet | None) -> _Frame:
    book = Workbook()
    look = Look(book)
    page: Worksheet = book.worksheets[0]
    page.title = sheet_title(book, office.words["commitments"])
    _dress(page, office, count)
    # Places are taken before any sheet is written, so that they are the same in every frame.
    styles = [_styles(look, one) for one in office.columns]
    key, head = _texts(look, "key"), _texts(look, "head")
    pages, descriptions = add_sheets(book, office, look)
    if continued is not None:
        add_list(book, continued, office, look, pages)
    _add_meta(book, office)
    _set_properties(book, office, options)
    return _Frame(saved(book, descriptions), pages, styles, key, head)


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
    add_table(page, "Commitments", _labels(office), 2, last)
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


def _continued(office: Office, streamed: Streamed) -> Sheet | None:
    """The sheet on which texts too long for a cell go on."""
    if not streamed.long:
        return None
    said = office.words
    columns = [
        Column("cell", said["cell"], "text"),
        Column("key", said["key"], "field"),
        Column("part", said["part"], "text"),
        Column("text", said["text"], "wide"),
    ]
    rows = tuple(
        (f"{get_column_letter(one.column + 1)}{one.row}", office.columns[one.column].key, n, piece)
        for one in streamed.long
        for n, piece in enumerate(one.pieces, 2)
    )
    return Sheet("ContinuedTexts", said["continued"], labelled_apart(columns), rows)


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
