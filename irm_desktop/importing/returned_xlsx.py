"""A workbook that came back, read against what was sent: nothing is dropped, nothing is decided.

Whatever differs is a cell, a row, a comment or text outside the tables; what is there and is not
read is named. The file is never written.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from irm_desktop.domain.returned_reading import CellComment, Reading
from irm_desktop.domain.review_cells import CONTINUED, GLANCE
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.extent import check_extents
from irm_desktop.importing.guard_returned import XLSX, check_returned
from irm_desktop.importing.returned_docx_package import DAMAGE, program, properties
from irm_desktop.importing.returned_words import spellings
from irm_desktop.importing.returned_xlsx_book import Book, Grid, damaged, read_book
from irm_desktop.importing.returned_xlsx_notes import CellNote, notes_of
from irm_desktop.importing.returned_xlsx_outside import (
    find_page,
    read_added,
    read_page,
    rows_left_out,
    text_boxes,
)
from irm_desktop.importing.returned_xlsx_sheets import (
    FoundRows,
    FoundSheet,
    SentSheet,
    find_rows,
    find_sheets,
    row_cells,
    sent_sheets,
)
from irm_desktop.importing.returned_xlsx_tables import TableReader, TableReading, rests
from irm_desktop.importing.workbook_cells import split_place

_MOST_CELLS = 1_000_000  # that a sheet of a plan may span: ten times what any has
_META, _LISTS = "_meta", "_lists"  # hidden sheets of our own


def identify_xlsx(path: Path) -> Reading:
    """Which export a workbook says it is; nothing else is read. Raises ImportRefused."""
    return _identified(_open(path)[0])


def likeness(path: Path, snapshot: Snapshot) -> tuple[float, int]:
    """How many of the rows of the sheets that a workbook holds stand there under their ids (0 to
    1), and how many of their cells as they were sent. For a file that does not say which export it
    is: its sheets were copied into a new workbook."""
    book, _ = _open(path)
    sheets = sent_sheets(snapshot.cells)
    known, _ = find_sheets(sheets, book.grids)
    rows = {name: find_rows(one) for name, one in known.items() if name != CONTINUED}
    sent = sum(len(known[name].sent.rows) for name in rows)
    found = sum(len(one.known) - len(one.by_words) for one in rows.values())
    same = sum(
        cells.get(key) == own.written
        for name, told in rows.items()
        for row, line in told.known.items()
        for cells in (row_cells(known[name], line),)
        for key, own in known[name].sent.rows[row].items()
    )
    return (found / sent if sent else 0.0), same


def read_xlsx(path: Path, snapshot: Snapshot) -> Reading:
    """All that differs from what was sent. Raises ImportRefused for what cannot be read."""
    book, notices = _open(path)
    try:
        return _Reader(book, snapshot).read(notices)
    except DAMAGE as error:
        raise damaged(path) from error


def _open(path: Path) -> tuple[Book, list[str]]:
    checked = check_returned(path)
    if checked.format != XLSX:
        raise ImportRefused(
            f"{path.name} is no Excel workbook. Bring back the workbook itself, as .xlsx.",
            "wrong-type",
        )
    with zipfile.ZipFile(path) as archive:
        check_extents(path.name, archive, _MOST_CELLS)
    return read_book(path), list(checked.notices)


def _identified(book: Book) -> Reading:
    """By the file's properties; a program that drops them leaves our hidden sheet."""
    facts, found_by = properties(book.package), "properties"
    if "irm.export" not in facts:
        facts, found_by = {}, ""
        for grid in book.grids:
            if grid.title == _META:
                lines = range(len(grid.rows))
                facts = {f"irm.{grid.text(n, 0)}": grid.text(n, 1).strip() for n in lines}
                found_by = "identifier" if facts.get("irm.export") else ""
    return Reading(
        "xlsx",
        facts.get("irm.export", ""),
        found_by,
        facts.get("irm.workspace", ""),
        program(book.package),
    )


@dataclass(slots=True)
class _Reader:
    book: Book
    snapshot: Snapshot
    told: TableReading = field(default_factory=TableReading)

    def read(self, notices: list[str]) -> Reading:
        sheets = sent_sheets(self.snapshot.cells)
        grids = [one for one in self.book.grids if one.title not in (_META, _LISTS)]
        known, copies = find_sheets(sheets, grids)
        fields = {one.place: one for one in self.snapshot.fields}
        reader = TableReader(fields, spellings(), rests(known.get(CONTINUED), sheets))
        rows = {name: find_rows(one) for name, one in known.items() if name != CONTINUED}
        for name, lines in rows.items():
            self._take(reader.read(known[name], lines))
        doubled = [(one, find_rows(one)) for one in copies]
        for one, lines in doubled:
            self._take(reader.read_copy(one, lines))
        seen = {one.grid.title for one in (*known.values(), *copies)}
        self._others(sheets, [grid for grid in grids if grid.title not in seen])
        notices += [f"sheet-missing:{one.title}" for one in _missing(sheets, known)]
        self._comments([*((known[name], lines) for name, lines in rows.items()), *doubled])
        return self._reading(notices)

    def _reading(self, notices: list[str]) -> Reading:
        if self.book.calendar_1904:
            notices.append("calendar-1904")
        if any(name.startswith("xl/media/") for name in self.book.package.names):
            notices.append("pictures")
        return replace(
            _identified(self.book),
            cells=tuple(self.told.cells),
            rows=tuple(self.told.rows),
            outside=tuple(self.told.outside),
            cell_comments=tuple(self.told.comments),
            notices=(*notices, *self.told.notices),
        )

    def _take(self, table: TableReading) -> None:
        for name in ("cells", "rows", "outside", "comments", "notices"):
            getattr(self.told, name).extend(getattr(table, name))

    def _others(self, sheets: dict[str, SentSheet], grids: list[Grid]) -> None:
        """Sheets that are no tables of ours: the page of figures, and what was added."""
        page = sheets.get(GLANCE)
        found = find_page(page, grids) if page is not None else None
        if page is not None and found is not None:
            self.told.outside += read_page(page, found)
        elif page is not None:
            self.told.notices.append(f"sheet-missing:{page.title}")
        for grid in grids:
            if grid is not found and (left := rows_left_out(grid)):
                self.told.notices.append(f"rows-left-out:{grid.title}: {left}")
            if grid is not found:
                self.told.outside += read_added(grid)
        titles = {grid.part: grid.title for grid in self.book.grids}
        self.told.outside += text_boxes(self.book, titles)

    def _comments(self, tables: list[tuple[FoundSheet, FoundRows]]) -> None:
        by_part = {found.grid.part: (found, rows) for found, rows in tables}
        for grid in self.book.grids:
            for note in notes_of(self.book.package, grid.part):
                if grid.part in by_part:
                    self.told.comments += _placed(note, *by_part[grid.part])
                else:
                    where = f"{grid.title} · {note.cell}"
                    comment = replace(note.comment, where=where)
                    self.told.comments.append(CellComment(comment, grid.title, "", "", note.cell))


def _missing(sheets: dict[str, SentSheet], known: dict[str, FoundSheet]) -> Iterator[SentSheet]:
    for name, one in sheets.items():
        if one.is_table and name not in known:
            yield one


def _placed(note: CellNote, found: FoundSheet, rows: FoundRows) -> Iterator[CellComment]:
    """A note with the row and column of its cell; a note of our own as far as it was added to."""
    line, column = split_place(note.cell) or (-1, -1)
    row = next((one for one, place in rows.lines() if place == line), "")
    key = found.columns.get(column, "")
    comment, own = note.comment, found.sent.notes.get((row, key), "")
    if own and comment.text.startswith(own):
        comment = replace(comment, author="", text=comment.text.removeprefix(own).strip())
    if not comment.text:
        return
    name, label = found.sent.name_of(row), found.sent.labels.get(key, "")
    where = " · ".join(filter(None, (found.grid.title, name or note.cell, label)))
    cell = found.sent.rows.get(row, {}).get(key)
    places = (cell.place,) if cell is not None and cell.place >= 0 else ()
    comment = replace(comment, where=where, places=places)
    yield CellComment(comment, found.sent.name, row, key, note.cell)
