"""What spreadsheet programs do to cells is named, and never taken for an edit."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from irm_desktop.domain.review_copy import ReviewCopy
from irm_desktop.importing.returned_xlsx import read_xlsx
from irm_desktop.importing.returned_xlsx_mangled import judge_date, number_in, same_number
from tests.review_workbooks import (
    a_sent_report,
    a_workbook_copy,
    edited,
    is_untouched,
    only_cell,
    put,
    read_back,
    sent,
)


def _with(**fields: str) -> ReviewCopy:
    """One commitment with these fields."""
    report = a_sent_report(1)
    one = replace(report.commitments[0], **fields)  # type: ignore[arg-type]
    return a_workbook_copy(replace(report, commitments=(one,)))


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("2.10", 2.1), ("1.20", 1.2), ("2.10", 2.0999999999999996), ("2.10", "2.1"), ("007", 7),
        ("1E5", 100000), ("1e5", "1.00E+05"), ("12345678901234567890", 12345678901234567890.0),
        ("٢", 2), ("4.0", 4),
    ],
)  # fmt: skip
def test_lost_zeros_are_named_and_what_was_meant(
    number: str, found: object, tmp_path: Path
) -> None:
    cell = only_cell(read_back(tmp_path, _with(number=number), put("Texts", 0, "number", found)))

    assert (cell.cause, cell.meant) == ("lost-zeros", number)


@pytest.mark.parametrize("number", ["2.1", "7", "100000", "12.25", "-3", "0.5"])
def test_number_that_lost_nothing_is_no_change(number: str, tmp_path: Path) -> None:
    copy = _with(number=number)

    assert is_untouched(read_back(tmp_path, copy, put("Texts", 0, "number", float(number))))


def test_another_number_is_a_change(tmp_path: Path) -> None:
    cell = only_cell(read_back(tmp_path, _with(number="2.10"), put("Texts", 0, "number", 2.2)))

    assert (cell.cause, cell.found) == ("", "2.2")


@pytest.mark.parametrize(
    ("number", "found"),
    [("3-4", date(2026, 4, 3)), ("1.5", date(2026, 5, 1)), ("MARCH1", datetime(2026, 3, 1)),
     ("3-4", "3-Apr"), ("1/5", "May 1")],
)  # fmt: skip
def test_number_that_became_a_day_is_named(number: str, found: object, tmp_path: Path) -> None:
    if number == "MARCH1":
        number = "March-1"
    cell = only_cell(read_back(tmp_path, _with(number=number), put("Texts", 0, "number", found)))

    assert (cell.cause, cell.meant) == ("shifted-date", number)


@pytest.mark.parametrize(
    ("sent_day", "found", "meant"),
    [
        ("2014-07-01", date(2010, 6, 30), "2014-07-01"),  # read in the calendar of 1900
        ("2014-07-01", date(2018, 7, 2), "2014-07-01"),  # in that of 1904
        ("2014-07-01", datetime(2014, 6, 30, 22), "2014-07-01"),  # another time zone
        ("2014-07-01", datetime(2014, 7, 1, 2), "2014-07-01"),
        ("2014-07-01", date(2014, 1, 7), ""),  # day and month changed places
        ("2014-07", date(2014, 7, 1), ""),
        ("2014", date(1905, 7, 6), "2014"),  # day 2014 of a spreadsheet's calendar
        ("2014", "7/6/1905", "2014"),
        ("2014-07-01", date(1899, 12, 31), ""),
    ],
)
def test_shifted_day_is_named(sent_day: str, found: object, meant: str, tmp_path: Path) -> None:
    cell = only_cell(read_back(tmp_path, _with(end_iso=sent_day),
                               put("Commitments", 0, "end", found)))  # fmt: skip

    assert (cell.cause, cell.meant) == ("shifted-date", meant)


def test_workbook_that_counts_from_1904_is_named(tmp_path: Path) -> None:
    """Every day is then read 1,462 days late; what was meant is certain."""
    path, snapshot = sent(tmp_path, _with(end_iso="2014-07-01"))
    shifted = tmp_path / "shifted.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(shifted, "w") as new:
        for name in old.namelist():
            body = old.read(name)
            if name == "xl/workbook.xml":
                assert b"<workbookPr/>" in body
                body = body.replace(b"<workbookPr/>", b'<workbookPr date1904="1"/>')
            new.writestr(name, body)

    reading = read_xlsx(shifted, snapshot)

    assert {one.cause for one in reading.cells} == {"shifted-date"}
    assert [one.meant for one in reading.cells if one.key == "end"] == ["2014-07-01"]
    assert "calendar-1904" in reading.notices


@pytest.mark.parametrize("length", [255, 32_767])
def test_text_cut_where_programs_cut_is_named(length: int, tmp_path: Path) -> None:
    text = "".join(f"{number:06d} " for number in range(4_500))  # 31,500 characters
    if length > len(text):
        text = (text * 2)[: length + 500]
    text = text.strip()

    cell = only_cell(read_back(tmp_path, _with(text=text), *_cut("Texts", "text", text[:length])))

    assert (cell.cause, cell.meant) == ("cut", text)


def _cut(sheet: str, key: str, text: str) -> list[object]:
    def without_the_rest(book: Workbook) -> None:
        if "Continued texts" in book.sheetnames:
            del book["Continued texts"]

    return [put(sheet, 0, key, text), without_the_rest]


def test_none_that_became_nothing_is_named(tmp_path: Path) -> None:
    copy = a_workbook_copy(a_sent_report(1))  # its potential impact is “None”, a grade

    cell = only_cell(read_back(tmp_path, copy, put("Commitments", 0, "potential_impact", None)))

    assert (cell.cause, cell.meant, cell.found) == ("lost-word", "", "")


def test_shortened_text_is_an_edit(tmp_path: Path) -> None:
    cell = only_cell(
        read_back(tmp_path, _with(text="One. " * 100), put("Texts", 0, "text", "One. " * 40))
    )

    assert cell.cause == ""


def test_text_whose_continuation_is_gone_is_cut(tmp_path: Path) -> None:
    copy = _with(text="word " * 20_000)

    def delete(book: Workbook) -> None:
        del book["Continued texts"]

    reading = read_back(tmp_path, copy, delete)

    assert only_cell(reading).cause == "cut"
    assert reading.notices == ("sheet-missing:Continued texts",)


def test_edit_in_the_continuation_is_an_edit_of_the_whole_text(tmp_path: Path) -> None:
    text = "".join(f"{number:06d} " for number in range(10_000))

    def edit(book: Workbook) -> None:
        cell = book["Continued texts"].cell(3, 6)
        cell.value = str(cell.value).replace("004600 ", "here ")

    cell = only_cell(read_back(tmp_path, _with(text=text), edit))

    assert (cell.key, cell.cause) == ("text", "")
    assert cell.found == text.replace("004600 ", "here ").strip()


@pytest.mark.parametrize(
    ("written", "read"), [("_x0041_ and _x0009_", "A and"), ("_x005F_", "_"), ("_x0041_", "A")]
)
def test_escape_that_a_program_decodes_is_no_change(
    written: str, read: str, tmp_path: Path
) -> None:
    copy = _with(title=written)

    assert is_untouched(read_back(tmp_path, copy, put("Commitments", 0, "title", read),
                                  put("Texts", 0, "title", read)))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "number", "doubtful"),
    [
        ("1 234,50", 1234.5, False), ("1.234.567,8", 1234567.8, False), ("12,5 %", 0.125, False),
        ("12.5%", 0.125, False), ("1,234", None, True), ("1.234", None, True),
        ("-7", -7.0, False), ("1’234’567", 1234567.0, False), ("twelve", None, False),
        ("1,2,3", None, False), ("1 234", 1234.0, False), ("0,5", 0.5, False), ("", None, False),
        ("1,234.5", 1234.5, False), ("10%", 0.1, False),
    ],
)  # fmt: skip
def test_numbers_are_read_as_they_are_written_in_several_countries(
    text: str, number: float | None, doubtful: bool
) -> None:
    assert number_in(text) == (number, doubtful)


@pytest.mark.parametrize(
    ("value", "written", "same"),
    [(2.1, "2.1", True), (2.1, "2.10", False), (True, "1", False), (0.125, "12.5%", True),
     (0.1 + 0.2, "0.3", True), (3, "3.0", False), ("3", "3", False), (3.0, "three", False)],
)  # fmt: skip
def test_number_is_the_one_written_as_it_writes_itself(
    value: object, written: str, same: bool
) -> None:
    assert same_number(value, written) is same


@pytest.mark.parametrize(
    ("typed", "cause", "meant"),
    [("1,234", "ambiguous-number", ""), ("4,5", "", "4.5"), ("four", "", "")],
)
def test_figure_typed_as_words_is_read_or_asked_about(
    typed: str, cause: str, meant: str, tmp_path: Path
) -> None:
    copy = a_workbook_copy(a_sent_report(1))
    cell = only_cell(read_back(tmp_path, copy, put("Evidence by commitment", 0, "asked", typed)))

    assert (cell.cause, cell.meant) == (cause, meant)


def test_figure_typed_as_text_is_no_change(tmp_path: Path) -> None:
    copy = a_workbook_copy(a_sent_report(1))
    asked = str(len(copy.report.commitments[0].ratings))
    path, snapshot = sent(tmp_path, copy)

    assert is_untouched(
        read_xlsx(edited(path, put("Evidence by commitment", 0, "asked", f" {asked} ")), snapshot)
    )


def _days() -> Iterator[date]:
    """Every day of the years that plans name."""
    day = date(2011, 1, 1)
    while day.year < 2036:
        yield day
        day += timedelta(days=1)


@pytest.mark.parametrize(
    "form", ["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y/%m/%d", "%d %B %Y", "%B %d, %Y"]
)
def test_no_day_as_text_is_read_as_another(form: str) -> None:
    for day in _days():
        text = day.strftime(form)
        judged = judge_date(text, text, day.isoformat())
        if not judged.same:
            assert (judged.cause, judged.meant) == ("ambiguous-date", ""), text
            assert day.day <= 12


def test_no_day_of_the_other_calendar_is_taken() -> None:
    for day in _days():
        for shift in (-1462, 1462):
            found = day + timedelta(days=shift)
            judged = judge_date(found, found.isoformat(), day.isoformat())
            assert (judged.cause, judged.meant) == ("shifted-date", day.isoformat())
        count = (day - date(1899, 12, 30)).days
        assert judge_date(float(count), str(count), day.isoformat()).same
