"""The plan's workbook as a review copy: the same tables with the export's id, and what was written.

Nothing is protected: rows can be added, moved and filtered anywhere. Threads go along as notes of
the cells they are about.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.review_cells import (
    CONTINUED,
    GLANCE,
    NOTE,
    cell_form,
    identity,
    keeps_lines,
    places,
)
from irm_desktop.domain.review_copy import ReviewCopy, ThreadOut
from irm_desktop.domain.review_records import SentCell, SentField
from irm_desktop.export.legal_text import legal
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.xlsx_sheets import tables
from irm_desktop.export.xlsx_tables import Sheet
from irm_desktop.export.xlsx_text import CellValue
from irm_desktop.export.xlsx_workbook import Shown, write_plan

_Notes = dict[tuple[str, str, str], str]


def write_review_xlsx(
    copy: ReviewCopy, path: Path, options: ExportOptions | None = None
) -> tuple[SentCell, ...]:
    """Write the workbook; what was written comes back, cell by cell, as it will be compared.

    Raises ExportFailed; `path` is then as it was.
    """
    options = options or ExportOptions()
    known = places(copy.fields)
    notes = _threads(copy, known, options)
    identifier = f"irm:{copy.report.workspace_id}/{copy.id}"
    shown = write_plan(copy.report, path, options, copy.id, identifier=identifier, notes=notes)
    by_place = {one.place: one for one in copy.fields}
    return (*_of_tables(shown, known, by_place), *_notes(shown), *_of_pages(shown))


def _threads(
    copy: ReviewCopy, known: Mapping[tuple[str, str], int], options: ExportOptions
) -> _Notes:
    """The threads that stand at a field of a table, as notes of the first cell that shows it."""
    if not copy.threads:
        return {}
    cells: dict[int, tuple[str, str, str]] = {}
    for sheet in tables(copy.report, codebook=options.codebook):
        for row in sheet.rows:
            for column in sheet.columns:
                place = known.get((str(row[0]), column.key))
                if place is not None:
                    cells.setdefault(place, (sheet.name, str(row[0]), column.key))
    told: _Notes = {}
    for thread in copy.threads:
        if thread.place in cells:
            cell = cells[thread.place]
            told[cell] = "\n\n".join(filter(None, (told.get(cell, ""), _said(thread))))
    return told


def _said(thread: ThreadOut) -> str:
    quote = f"“{thread.quote}”\n" if thread.quote else ""
    return quote + "\n".join(f"{who}, {at[:10]}: {text}" for who, at, text in thread.entries)


def _of_tables(
    shown: Shown, known: Mapping[tuple[str, str], int], fields: Mapping[int, SentField]
) -> Iterator[SentCell]:
    for title, sheet in shown.tables.items():
        yield SentCell(sheet.name, "", "", title)
        for column in sheet.columns:
            yield SentCell(sheet.name, "", column.key, cell_form(legal(column.label)))
        if sheet.name != CONTINUED:
            yield from _of_rows(sheet, known, fields)
    names = {title: sheet.name for title, sheet in shown.tables.items()}
    for rest in shown.long:  # the texts are whole above; here only how many parts they have
        key, last = f"{names[rest.sheet]}|{rest.key}", len(rest.pieces) + 1
        yield SentCell(CONTINUED, rest.record, key, str(last))


def _of_rows(
    sheet: Sheet, known: Mapping[tuple[str, str], int], fields: Mapping[int, SentField]
) -> Iterator[SentCell]:
    keys = [column.key for column in sheet.columns]
    names = [keys.index(key) for key in identity(keys)]
    for row in sheet.rows:
        record = "|".join(str(row[name]) for name in names)
        if not record:
            continue  # nobody could tell it again
        for key, value in zip(keys, row, strict=True):
            place = known.get((record, key), -1)
            written = _form(value, fields.get(place))
            if written or place >= 0:
                yield SentCell(sheet.name, record, key, written, place)


def _form(value: CellValue, sent: SentField | None = None) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return cell_form(legal(str(value)), lines=keeps_lines(sent))


def _notes(shown: Shown) -> Iterator[SentCell]:
    """Our own notes, so that they are not taken for a reviewer's."""
    for title, sheet in shown.tables.items():
        for line, row in enumerate(sheet.rows, 3):
            for place, column in enumerate(sheet.columns, 1):
                note = shown.book[title].cell(line, place).comment
                if note is not None:
                    text = cell_form(str(note.text), lines=True)
                    yield SentCell(sheet.name, str(row[0]), f"{column.key}{NOTE}", text)


def _of_pages(shown: Shown) -> Iterator[SentCell]:
    """Sheets that are no tables, cell by cell: the figures of charts are among them."""
    for title in shown.pages:
        if title in shown.tables:
            continue
        yield SentCell(GLANCE, "", "", title)
        page: Worksheet = shown.book[title]
        for cells in page.iter_rows():
            for cell in cells:
                if isinstance(cell.value, str | int | float) and (text := _form(cell.value)):
                    yield SentCell(GLANCE, "", cell.coordinate, text)
