"""Whatever a reviewer does to a workbook at once: each edit is told in its own cell, and no other.

Rows are shuffled, columns and rows put in, sheets renamed, moved and copied around the edits.
"""

import io
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.review_records import Snapshot
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.review_workbooks import a_sent_report, a_workbook_copy, sent

COPY = a_workbook_copy(a_sent_report(6))


def _sent_once() -> tuple[bytes, Snapshot]:
    with tempfile.TemporaryDirectory() as folder:
        path, snapshot = sent(Path(folder), COPY)
        return path.read_bytes(), snapshot


CONTENT, SNAPSHOT = _sent_once()
TITLES = {one.sheet: one.written for one in SNAPSHOT.cells if not one.row and not one.key}
# Cells whose text is free: a rating or a date that was typed over is told by its value.
FREE = sorted(
    (one.sheet, one.row, one.key)
    for one in SNAPSHOT.cells
    if one.place >= 0 and COPY.fields[one.place].kind not in ("choice", "date")
)
TABLES = sorted({sheet for sheet, _, _ in FREE})


def _keys(page: Worksheet) -> list[object]:
    return [cell.value for cell in page[1]]


def _type(page: Worksheet, row: str, key: str, text: str) -> None:
    keys = _keys(page)
    for line in range(3, page.max_row + 1):
        if page.cell(line, keys.index("_id") + 1).value == row:
            page.cell(line, keys.index(key) + 1).value = text
            return
    raise AssertionError(f"{row} is not on {page.title}")


def _shuffle(page: Worksheet, order: st.DataObject) -> None:
    lines = range(3, page.max_row + 1)
    rows = [[cell.value for cell in page[line]] for line in lines]
    for line, values in zip(lines, order.draw(st.permutations(rows)), strict=True):
        for column, value in enumerate(values, 1):
            page.cell(line, column).value = value  # type: ignore[assignment]


def _rearrange(book: Workbook, what: str, page: Worksheet, data: st.DataObject) -> None:
    if what == "shuffle":
        _shuffle(page, data)
    elif what == "column":
        page.insert_cols(data.draw(st.integers(1, 4)))
    elif what == "rows":
        page.insert_rows(data.draw(st.sampled_from([1, 2, 3, 4, 5])), 2)
    elif what == "rename":
        page.title = f"My {page.title}"[:31]
    else:
        book.move_sheet(page, data.draw(st.integers(-2, 3)))


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    chosen=st.sets(st.sampled_from(FREE), min_size=1, max_size=8),
    around=st.lists(
        st.tuples(
            st.sampled_from(TABLES),
            st.sampled_from(["shuffle", "column", "rows", "rename", "move"]),
        ),
        max_size=4,
    ),
    data=st.data(),
)
def test_each_edit_is_told_in_its_cell(
    chosen: set[tuple[str, str, str]], around: list[tuple[str, str]], data: st.DataObject
) -> None:
    book = load_workbook(io.BytesIO(CONTENT))
    pages = {name: book[title] for name, title in TITLES.items()}
    for number, (sheet, row, key) in enumerate(sorted(chosen)):
        _type(pages[sheet], row, key, f"Typed {number}, by hand")
    # Keys are looked for in the first row above, so rows come in last.
    for sheet, what in sorted(around, key=lambda one: one[1] == "rows"):
        _rearrange(book, what, pages[sheet], data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "returned.xlsx"
        book.save(path)
        reading = read_xlsx(path, SNAPSHOT)

    told = {(one.sheet, one.row, one.key): one.found for one in reading.cells}
    assert told == {cell: f"Typed {number}, by hand" for number, cell in enumerate(sorted(chosen))}
    assert not reading.rows
    assert not reading.outside
    assert not reading.cell_comments
