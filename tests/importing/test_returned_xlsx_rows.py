"""Sheets, columns and rows of a returned workbook that were moved, added, removed or doubled."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from irm_desktop.domain.returned_reading import RowReading
from tests.review_workbooks import (
    a_sent_report,
    a_workbook_copy,
    is_untouched,
    only_cell,
    put,
    read_back,
)

COPY = a_workbook_copy(a_sent_report(4))
IDS = [one.id for one in COPY.report.commitments]


def _values(page: Worksheet, line: int) -> list[object]:
    return [cell.value for cell in page[line]]


def _rewrite(page: Worksheet, line: int, values: Sequence[object]) -> None:
    for column, value in enumerate(values, 1):
        page.cell(line, column).value = value  # type: ignore[assignment]


def _reverse(book: Workbook) -> None:
    page = book["Commitments"]
    rows = [_values(page, line) for line in range(3, 7)]
    for line, values in enumerate(reversed(rows), 3):
        _rewrite(page, line, values)


def _copy_row(book: Workbook) -> None:
    """The first commitment once more, below the last."""
    page = book["Commitments"]
    _rewrite(page, 7, _values(page, 3))


def _one(rows: tuple[RowReading, ...], kind: str) -> RowReading:
    (row,) = [row for row in rows if row.kind == kind]
    return row


def test_rows_in_another_order_are_no_change(tmp_path: Path) -> None:
    reading = read_back(tmp_path, COPY, _reverse)

    assert is_untouched(reading)
    assert reading.notices == ("rows-reordered:Commitments",)


def test_sheets_renamed_and_moved_are_no_change(tmp_path: Path) -> None:
    def move(book: Workbook) -> None:
        book.move_sheet("Commitments", 4)
        book["Commitments"].title = "Mine"
        book["At a glance"].title = "Figures"
        book["Texts"].sheet_state = "hidden"

    reading = read_back(tmp_path, COPY, move)

    assert is_untouched(reading)
    assert reading.notices == ("sheet-renamed:Commitments → Mine",)


def test_columns_moved_and_inserted_are_no_change(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        page = book["Commitments"]
        page.insert_cols(3, 2)
        page.insert_rows(1)  # above the keys
        book["Texts"].insert_cols(1)

    assert is_untouched(read_back(tmp_path, COPY, insert))


def test_edit_beside_an_inserted_column_lands_in_its_field(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        book["Commitments"].insert_cols(3, 2)

    cell = only_cell(read_back(tmp_path, COPY, put("Commitments", 2, "title", "New"), insert))

    assert (cell.row, cell.key, cell.cell, cell.found) == (IDS[2], "title", "E5", "New")


def test_column_of_the_reviewers_own_gives_a_comment_on_the_row(tmp_path: Path) -> None:
    def remark(book: Workbook) -> None:
        page = book["Commitments"]
        place = page.max_column + 1
        page.cell(2, place).value = "Remarks"
        page.cell(4, place).value = "See the law of 2013."

    reading = read_back(tmp_path, COPY, remark)

    (comment,) = reading.cell_comments
    assert (comment.sheet, comment.row, comment.key) == ("Commitments", IDS[1], "")
    assert comment.comment.text == "See the law of 2013."
    assert "Remarks" in comment.comment.where
    assert COPY.report.commitments[1].title in comment.comment.where
    assert [one.accepted for one in reading.outside] == ["Remarks"]
    assert not reading.cells


def test_words_far_from_any_row_are_told(tmp_path: Path) -> None:
    def scribble(book: Workbook) -> None:
        book["Commitments"]["AB20"].value = "See my letter."
        book["Commitments"]["AC1"].value = "Mine"

    reading = read_back(tmp_path, COPY, scribble)

    assert [one.comment.text for one in reading.cell_comments] == ["See my letter."]
    assert [one.accepted for one in reading.outside] == ["Mine"]
    assert not reading.rows


def test_copied_column_is_told_where_it_differs(tmp_path: Path) -> None:
    def copy(book: Workbook) -> None:
        page = book["Commitments"]
        for line in range(1, 7):
            page.cell(line, 30).value = page.cell(line, 3).value
        page.cell(5, 30).value = "Another title"

    reading = read_back(tmp_path, COPY, copy)

    (comment,) = reading.cell_comments
    assert (comment.row, comment.comment.text) == (IDS[2], "Another title")
    assert not reading.cells
    assert not reading.outside


def test_new_row_keeps_what_stands_beside_it(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        _rewrite(book["Commitments"], 7, [None, "9", "A new commitment"])
        book["Commitments"].cell(7, 30).value = "Forgotten in the plan"

    reading = read_back(tmp_path, COPY, add)

    assert ("", "", "Forgotten in the plan") in _one(reading.rows, "added").cells
    assert not reading.cell_comments


def test_deleted_column_is_told_and_empties_nothing(tmp_path: Path) -> None:
    reading = read_back(tmp_path, COPY, lambda book: book["Commitments"].delete_cols(4))

    assert is_untouched(reading)
    assert reading.notices == ("column-missing:Commitments: Theme",)


def test_deleted_sheet_is_told_and_removes_nothing(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        del book["Texts"]
        del book["At a glance"]

    reading = read_back(tmp_path, COPY, delete)

    assert is_untouched(reading)
    assert set(reading.notices) == {"sheet-missing:Texts", "sheet-missing:At a glance"}


def test_row_that_is_gone_is_told(tmp_path: Path) -> None:
    reading = read_back(tmp_path, COPY, lambda book: book["Commitments"].delete_rows(4))

    row = _one(reading.rows, "removed")
    title = COPY.report.commitments[1].title
    assert (row.sheet, row.row, row.line) == ("Commitments", IDS[1], 0)
    assert ("title", "Title", title) in row.cells
    assert not reading.cells


def test_row_without_an_id_is_new(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        _rewrite(book["Commitments"], 7, [None, "9", "A new commitment", "Theme"])

    row = _one(read_back(tmp_path, COPY, add).rows, "added")

    assert (row.sheet, row.row, row.line, row.twin) == ("Commitments", "", 7, "")
    assert row.cells == (
        ("number", "No.", "9"), ("title", "Title", "A new commitment"), ("theme", "Theme", "Theme"),
    )  # fmt: skip


def test_row_inserted_between_others_is_new_and_moves_nothing(tmp_path: Path) -> None:
    def insert(book: Workbook) -> None:
        page = book["Commitments"]
        page.insert_rows(4)
        _rewrite(page, 4, [None, "9", "A new commitment"])

    reading = read_back(tmp_path, COPY, insert)

    assert [row.kind for row in reading.rows] == ["added"]
    assert not reading.cells


def test_new_row_with_a_known_title_names_its_twin(tmp_path: Path) -> None:
    title = COPY.report.commitments[2].title.upper()

    def add(book: Workbook) -> None:
        _rewrite(book["Commitments"], 7, [None, "9", title])

    assert _one(read_back(tmp_path, COPY, add).rows, "added").twin == IDS[2]


def test_row_whose_id_was_emptied_is_known_by_number_and_title(tmp_path: Path) -> None:
    change = put("Commitments", 1, "_id", None)

    reading = read_back(tmp_path, COPY, change, put("Commitments", 1, "theme", "Other"))

    cell = only_cell(reading)
    assert (cell.row, cell.key) == (IDS[1], "theme")
    assert reading.rows == ()
    assert reading.notices == ("ids-missing:Commitments: 1",)


def test_column_of_ids_deleted_leaves_rows_known_by_number_and_title(tmp_path: Path) -> None:
    reading = read_back(
        tmp_path, COPY,
        put("Commitments", 1, "theme", "Other"),
        lambda book: book["Commitments"].delete_cols(1),
    )  # fmt: skip

    assert [(one.row, one.key) for one in reading.cells] == [(IDS[1], "theme")]
    assert reading.rows == ()
    assert "ids-missing:Commitments: 4" in reading.notices


def test_row_of_keys_deleted_leaves_columns_known_by_labels(tmp_path: Path) -> None:
    reading = read_back(
        tmp_path, COPY,
        put("Commitments", 1, "theme", "Other"),
        lambda book: book["Commitments"].delete_rows(1),
    )  # fmt: skip

    assert [(one.row, one.key) for one in reading.cells] == [(IDS[1], "theme")]
    assert reading.rows == ()
    assert reading.notices == ("keys-missing:Commitments",)


def test_untouched_copy_of_a_row_is_told_and_the_row_keeps_its_id(tmp_path: Path) -> None:
    reading = read_back(tmp_path, COPY, _copy_row)

    assert (_one(reading.rows, "copied").row, _one(reading.rows, "copied").line) == (IDS[0], 7)
    assert not reading.cells


@pytest.mark.parametrize(("edited_row", "told"), [(0, 3), (4, 7)])
def test_of_two_rows_with_an_id_the_changed_one_is_a_copy(
    edited_row: int, told: int, tmp_path: Path
) -> None:
    reading = read_back(
        tmp_path, COPY, _copy_row, put("Commitments", edited_row, "title", "Changed")
    )

    row = _one(reading.rows, "copied")
    assert (row.row, row.line) == (IDS[0], told)
    assert ("title", "Title", "Changed") in row.cells
    assert not reading.cells


def test_two_changed_rows_with_an_id_are_both_asked_about(tmp_path: Path) -> None:
    reading = read_back(
        tmp_path, COPY, _copy_row,
        put("Commitments", 0, "title", "One"), put("Commitments", 4, "title", "Two"),
    )  # fmt: skip

    assert [(row.kind, row.line) for row in reading.rows] == [("copied", 3), ("copied", 7)]
    assert not reading.cells


def test_row_with_an_id_that_was_not_sent_is_unknown(tmp_path: Path) -> None:
    def add(book: Workbook) -> None:
        _rewrite(book["Commitments"], 7, ["ffffffff-0000", "9", "Of another plan"])

    row = _one(read_back(tmp_path, COPY, add).rows, "unknown")

    assert row.line == 7
    assert ("title", "Title", "Of another plan") in row.cells


def test_copy_of_a_sheet_tells_only_the_rows_that_differ(tmp_path: Path) -> None:
    def copy(book: Workbook) -> None:
        page = book.copy_worksheet(book["Commitments"])
        page["C4"].value = "Changed in the copy"
        page["C5"].comment = Comment("Here too?", "Ana")

    reading = read_back(tmp_path, COPY, copy)

    assert not reading.cells
    row = _one(reading.rows, "copied")
    assert (row.row, row.sheet) == (IDS[1], "Commitments")
    assert ("title", "Title", "Changed in the copy") in row.cells
    assert "sheet-copied:Commitments Copy" in reading.notices
    (note,) = reading.cell_comments
    assert (note.row, note.key, note.comment.text) == (IDS[2], "title", "Here too?")


def test_words_anywhere_else_are_told(tmp_path: Path) -> None:
    def scribble(book: Workbook) -> None:
        book["Commitments"]["C20"].value = "What about 2012?"
        book["At a glance"]["A5"].value = "Degree of completion"
        book["At a glance"]["A60"].value = "These figures are old."
        book["Commitments"]["C2"].value = "Name"
        page = book.create_sheet("My remarks")
        page["B2"].value, page["C2"].value = "All good", "but late"

    reading = read_back(tmp_path, COPY, scribble)

    told = [(one.accepted, one.sent, one.where) for one in reading.outside]
    assert told == [
        ("Name", "Title", "Commitments C2"),
        ("What about 2012?", "", "Commitments 20"),
        ("Degree of completion", "Level of completion", "At a glance"),
        ("These figures are old.", "", "At a glance"),
        ("All good | but late", "", "My remarks"),
    ]
    assert not reading.cells
    assert not reading.rows


def test_sheet_whose_rows_moved_without_one_column_is_asked_about(tmp_path: Path) -> None:
    """Somebody sorted the titles and not the table."""

    def sort(book: Workbook) -> None:
        page = book["Commitments"]
        titles = sorted(str(page.cell(line, 3).value) for line in range(3, 7))
        for line, title in enumerate(titles, 3):
            page.cell(line, 3).value = title

    reading = read_back(tmp_path, COPY, sort)

    assert len(reading.cells) >= 3
    assert {one.cause for one in reading.cells} == {"sorted-apart"}


def test_rows_that_were_sorted_without_their_ids_are_asked_about(tmp_path: Path) -> None:
    """Also the cells that differ by chance alone, of two rows as of all."""

    def swap(book: Workbook) -> None:
        page = book["Commitments"]
        for column in range(2, page.max_column + 1):
            first, second = page.cell(3, column), page.cell(4, column)
            first.value, second.value = second.value, first.value
        page.cell(3, 4).value = "Another theme"

    reading = read_back(tmp_path, COPY, swap)

    assert len({one.key for one in reading.cells}) > 2
    assert all(one.cause for one in reading.cells)


def test_recommendation_is_known_by_its_id(tmp_path: Path) -> None:
    cell = only_cell(
        read_back(tmp_path, COPY, put("Recommendations", 1, "text", "Keep it, please."))
    )

    assert (cell.row, cell.key) == (COPY.report.recommendations[1].id, "text")


def test_row_that_nobody_could_tell_again_is_not_remembered(tmp_path: Path) -> None:
    report = a_sent_report(1)
    nameless = tuple(replace(one, id="") for one in report.recommendations)
    copy = a_workbook_copy(replace(report, recommendations=nameless))

    reading = read_back(tmp_path, copy)

    assert {row.kind for row in reading.rows} == {"added"}
