"""Lines of a returned table as they are told: rows with all their cells, and words in columns and
rows of the reviewer's own."""

from collections.abc import Iterator

from irm_desktop.domain.returned_reading import (
    CellComment,
    CommentReading,
    OutsideReading,
    RowReading,
)
from irm_desktop.domain.review_cells import cell_form, same_text
from irm_desktop.importing.returned_xlsx_outside import outside
from irm_desktop.importing.returned_xlsx_sheets import FoundSheet, SentSheet
from irm_desktop.importing.workbook_cells import column_letters


def place_of(line: int, column: int) -> str:
    """C7 of row 6 and column 2, which count from 0."""
    return f"{column_letters(column)}{line + 1}"


def row_of(kind: str, found: FoundSheet, line: int, row: str = "") -> RowReading:
    """A line with all its cells, those in columns of the reviewer's own too."""
    labels = found.sent.labels
    cells = []
    for place in range(len(found.grid.rows[line])):
        text = cell_form(found.grid.shown(line, place), lines=True)
        if text:
            key = found.columns.get(place, "")
            cells.append((key, labels[key] if key else _head(found, place), text))
    return RowReading(kind, found.sent.name, row, line + 1, tuple(cells))


def row_gone(sent: SentSheet, row: str) -> RowReading:
    cells = tuple(
        (key, sent.labels.get(key, key), own.written)
        for key, own in sent.rows[row].items()
        if key in ("number", "title")
    )
    return RowReading("removed", sent.name, row, 0, cells)


def _head(found: FoundSheet, place: int) -> str:
    """The words over a column of the reviewer's own."""
    for line in range(found.first - 1, found.head - 1, -1):
        if text := cell_form(found.grid.shown(line, place)):
            return text
    return ""


def beside(found: FoundSheet, row: str, line: int) -> Iterator[CellComment]:
    """What a reviewer wrote into columns of their own is a comment on the row."""
    for place, text in _own_cells(found, line):
        twin = found.sent.rows.get(row, {}).get(found.doubles.get(place, ""))
        if twin is not None and same_text(cell_form(text), cell_form(twin.written)):
            continue  # a column that was copied
        at, name = place_of(line, place), found.sent.name_of(row)
        where = " · ".join(filter(None, (found.grid.title, name or at, _head(found, place))))
        yield CellComment(CommentReading("", "", text, where=where), found.sent.name, row, "", at)


def above(found: FoundSheet) -> Iterator[OutsideReading]:
    """Rows that were put above the table, and headings of columns of the reviewer's own."""
    for line in range(found.first):
        texts = [
            text
            for place, text in _own_cells(found, line, whole=line < found.head)
            if text not in _names(found, place)
        ]
        if texts:
            yield outside(" | ".join(texts), f"{found.grid.title} {line + 1}")


def _own_cells(found: FoundSheet, line: int, *, whole: bool = False) -> Iterator[tuple[int, str]]:
    """Filled cells of a line outside the columns of the table, or of the whole line."""
    for place in range(len(found.grid.rows[line])):
        if whole or place not in found.columns:
            text = cell_form(found.grid.shown(line, place), lines=True)
            if text:
                yield place, text


def _names(found: FoundSheet, place: int) -> tuple[str, ...]:
    """The key and label of a column that was copied."""
    key = found.doubles.get(place)
    return () if key is None else (key, found.sent.labels[key])


def changed_labels(found: FoundSheet) -> Iterator[OutsideReading]:
    """Headings that were written over. Without the row of keys, columns are known by them."""
    if found.first <= found.head + 1:
        return
    line = found.first - 1
    for place, key in found.columns.items():
        text, sent = cell_form(found.grid.shown(line, place)), found.sent.labels[key]
        if not same_text(text, sent):
            yield outside(text, f"{found.grid.title} {place_of(line, place)}", sent)
