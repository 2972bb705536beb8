"""Cells of a returned workbook: every edit is captured, none where nothing was edited."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from irm_desktop.domain.review_records import Snapshot
from irm_desktop.importing.returned_xlsx import identify_xlsx, likeness, read_xlsx
from tests.review_workbooks import (
    EXPORT,
    Change,
    a_sent_report,
    a_workbook_copy,
    edited,
    is_untouched,
    only_cell,
    put,
    read_back,
    sent,
    values_only,
)

COPY = a_workbook_copy(a_sent_report(4))
IDS = [one.id for one in COPY.report.commitments]


def test_changed_text_is_told_with_its_place_and_its_paragraphs(tmp_path: Path) -> None:
    words = "A new text.\n\nOf two  paragraphs, one with a no-break\u00a0space."
    cell = only_cell(read_back(tmp_path, COPY, put("Texts", 1, "text", words)))

    assert (cell.sheet, cell.row, cell.key, cell.cell) == ("Texts", IDS[1], "text", "D4")
    assert cell.found == "A new text.\n\nOf two paragraphs, one with a no-break space."
    assert cell.raw == words
    assert cell.cause == ""


@pytest.mark.parametrize(
    ("value", "meant", "cause"),
    [
        ("High", "high", ""),
        (" high ", "high", ""),
        ("Élevée", "high", "other-language"),
        ("Alta", "high", "other-language"),
        (3, "high", ""),
        ("3", "high", ""),
        ("Not reviewed", "not_reviewed", ""),
        ("Very high", "", "not-on-scale"),
        (17, "", "not-on-scale"),
        (None, "", "emptied"),
    ],
)
def test_rating_is_told_by_its_value(value: object, meant: str, cause: str, tmp_path: Path) -> None:
    cell = only_cell(read_back(tmp_path, COPY, put("Commitments", 0, "specificity", value)))

    assert (cell.key, cell.meant, cell.cause) == ("specificity", meant, cause)


def test_yes_and_no_are_known_in_every_language(tmp_path: Path) -> None:
    advice = replace(COPY.report.recommendations[0], id="prev-1", responded="Yes")
    answers = (("yes", "Yes"), ("no", "No"))
    asked = replace(
        COPY.fields[0], place=len(COPY.fields), record="prev-1", field="responded", kind="choice",
        subject="prev-1", text="yes", choices=answers,
    )  # fmt: skip
    copy = replace(
        COPY, report=replace(COPY.report, previous=(advice,)), fields=(*COPY.fields, asked)
    )

    said_no = put("Previous recommendations", 0, "responded", "Non")
    cell = only_cell(read_back(tmp_path, copy, said_no))

    assert (cell.meant, cell.cause) == ("no", "other-language")
    said_yes = put("Previous recommendations", 0, "responded", "oui")
    assert is_untouched(read_back(tmp_path, copy, said_yes))


@pytest.mark.parametrize("value", ["low", "LOW ", "Faible", 1, "1"])
def test_the_same_value_in_other_words_is_no_change(value: object, tmp_path: Path) -> None:
    assert is_untouched(read_back(tmp_path, COPY, put("Commitments", 0, "specificity", value)))


@pytest.mark.parametrize(
    ("value", "meant", "cause"),
    [
        (date(2015, 3, 4), "2015-03-04", ""),
        ("2015-03-04", "2015-03-04", ""),
        ("31/12/2015", "2015-12-31", ""),
        ("4 mars 2015", "2015-03-04", ""),
        ("March 2015", "2015-03", ""),
        ("03/04/2015", "", "ambiguous-date"),
        ("31/9/2015", "", "ambiguous-date"),
        ("when the law is passed", "", ""),
        (42067, "2015-03-04", ""),
        (2015, "2015", ""),
        (7, "", "ambiguous-date"),
        ("", "", "emptied"),
    ],
)
def test_date_is_told_as_a_day_or_asked_about(
    value: object, meant: str, cause: str, tmp_path: Path
) -> None:
    cell = only_cell(read_back(tmp_path, COPY, put("Commitments", 1, "end", value or None)))

    assert (cell.meant, cell.cause) == (meant, cause)


@pytest.mark.parametrize("value", ["2014-09-30", "30/09/2014", "30 September 2014", 41912])
def test_the_same_day_in_other_words_is_no_change(value: object, tmp_path: Path) -> None:
    assert is_untouched(read_back(tmp_path, COPY, put("Commitments", 1, "end", value)))


def test_blanks_and_composed_letters_are_no_change(tmp_path: Path) -> None:
    report = a_sent_report(1)
    named = replace(report.commitments[0], title="Étude du  marché", text="One\n\ntwo three")
    copy = a_workbook_copy(replace(report, commitments=(named,)))
    changes: list[Change] = [
        put("Commitments", 0, "title", " E\u0301tude\u202fdu marche\u0301 "),
        put("Texts", 0, "text", "One \n \n\ntwo\u00a0three\n"),
    ]

    reading = read_back(tmp_path, copy, *changes)

    assert [one.key for one in reading.cells] == []
    assert is_untouched(reading)


def test_a_paragraph_that_was_joined_is_a_change(tmp_path: Path) -> None:
    report = a_sent_report(1)
    named = replace(report.commitments[0], text="One.\n\nTwo.")
    copy = a_workbook_copy(replace(report, commitments=(named,)))

    cell = only_cell(read_back(tmp_path, copy, put("Texts", 0, "text", "One. Two.")))

    assert cell.found == "One. Two."


def test_what_is_computed_is_told_too(tmp_path: Path) -> None:
    cell = only_cell(read_back(tmp_path, COPY, put("Commitments", 0, "star_c", "Yes")))

    assert (cell.key, cell.found) == ("star_c", "Yes")


@pytest.mark.parametrize(
    ("typed", "raw"),
    [("=1+1", "=1+1"), ('=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'),
     ("=cmd|'/C calc'!A0", "=cmd|'/C calc'!A0"), ("=[1]Sheet1!$A$1", "=[1]Sheet1!$A$1")],
)  # fmt: skip
def test_formula_is_a_question_and_never_a_value(typed: str, raw: str, tmp_path: Path) -> None:
    cell = only_cell(read_back(tmp_path, COPY, put("Commitments", 0, "title", typed)))

    assert (cell.cause, cell.raw, cell.found, cell.meant) == ("formula", raw, "", "")


def test_error_is_a_question(tmp_path: Path) -> None:
    def break_it(book: Workbook) -> None:
        cell = book["Commitments"]["C3"]
        cell.value, cell.data_type = "#REF!", "e"

    cell = only_cell(read_back(tmp_path, COPY, break_it))

    assert (cell.cause, cell.raw) == ("error", "#REF!")


def test_our_text_that_became_a_formula_again_is_no_edit(tmp_path: Path) -> None:
    """A rewrite by a library of tables turns =1+1, sent as text, into a formula."""
    report = a_sent_report(1)
    named = replace(report.commitments[0], title="=1+1", text="#N/A")
    copy = a_workbook_copy(replace(report, commitments=(named,)))
    path, snapshot = sent(tmp_path, copy)
    rewritten = values_only(path, tmp_path / "values.xlsx")

    assert load_workbook(rewritten)["Commitments"]["C3"].data_type == "f"
    assert load_workbook(rewritten)["Texts"]["D3"].data_type == "e"
    assert is_untouched(read_xlsx(rewritten, snapshot))


def test_values_alone_are_read_by_the_hidden_sheet(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, COPY)
    rewritten = values_only(path, tmp_path / "values.xlsx")

    reading = read_xlsx(rewritten, snapshot)

    assert is_untouched(reading)
    assert (reading.export_id, reading.found_by) == (EXPORT, "identifier")
    assert reading.workspace_id == COPY.report.workspace_id


def test_export_is_told_before_anything_is_compared(tmp_path: Path) -> None:
    path, _ = sent(tmp_path, COPY)

    told = identify_xlsx(path)

    assert (told.format, told.export_id, told.workspace_id) == (
        "xlsx", EXPORT, COPY.report.workspace_id,
    )  # fmt: skip
    assert told.cells == ()


def test_workbook_that_is_none_of_ours_names_no_export(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["Remarks", "of mine"])
    book.save(tmp_path / "other.xlsx")

    reading = read_xlsx(tmp_path / "other.xlsx", Snapshot())

    assert (reading.export_id, reading.found_by) == ("", "")
    assert [one.accepted for one in reading.outside] == ["Remarks | of mine"]


def test_copy_is_likest_to_what_it_was_made_from(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, COPY)
    older = tuple(replace(one, theme="Another theme") for one in COPY.report.commitments)
    earlier = a_workbook_copy(replace(COPY.report, commitments=older))
    folder = tmp_path / "earlier"
    folder.mkdir()
    _, before = sent(folder, earlier)
    touched = edited(path, put("Commitments", 0, "title", "New"))

    share, same = likeness(touched, snapshot)

    assert share == 1.0
    assert likeness(touched, before) == (1.0, same - len(older))
    assert likeness(touched, Snapshot()) == (0.0, 0)


def test_edit_in_two_sheets_is_told_for_each(tmp_path: Path) -> None:
    reading = read_back(
        tmp_path, COPY,
        put("Commitments", 0, "title", "First"), put("Texts", 0, "title", "Second"),
    )  # fmt: skip

    assert [(one.sheet, one.found) for one in reading.cells] == [
        ("Commitments", "First"), ("Texts", "Second"),
    ]  # fmt: skip


def test_file_is_only_read(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, COPY)
    before = path.read_bytes()

    read_xlsx(edited(path), snapshot)
    read_xlsx(path, snapshot)

    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.iterdir()) == ["edited.xlsx", "sent.xlsx"]
