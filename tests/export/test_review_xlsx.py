"""The workbook as a review copy: it says which export it is, and what was written is remembered."""

from dataclasses import replace
from pathlib import Path

from openpyxl import load_workbook

from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.domain.review_records import SentCell
from irm_desktop.export.review_xlsx import write_review_xlsx
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.review_workbooks import (
    EXPORT,
    a_sent_report,
    a_workbook_copy,
    at,
    is_untouched,
    read_back,
    sent,
)


def _by_cell(cells: tuple[SentCell, ...]) -> dict[tuple[str, str, str], SentCell]:
    return {(one.sheet, one.row, one.key): one for one in cells}


def test_file_names_its_export_in_three_places(tmp_path: Path) -> None:
    path, _ = sent(tmp_path, a_workbook_copy(a_sent_report(1)))

    book = load_workbook(path)
    meta = {row[0].value: row[1].value for row in book["_meta"].iter_rows()}
    custom = {one.name: one.value for one in book.custom_doc_props.props}
    assert meta["export"] == custom["irm.export"] == EXPORT
    assert book.properties.identifier == f"irm:{meta['workspace']}/{EXPORT}"


def test_every_field_of_a_table_has_its_cell(tmp_path: Path) -> None:
    copy = a_workbook_copy(a_sent_report(3))

    _, snapshot = sent(tmp_path, copy)

    placed = {one.place for one in snapshot.cells if one.place >= 0}
    assert placed == {one.place for one in copy.fields}


def test_a_rating_its_reason_and_a_passage_stand_at_their_fields(tmp_path: Path) -> None:
    report = a_sent_report(1)
    copy = a_workbook_copy(report)
    (one,) = report.commitments

    cells = _by_cell(write_review_xlsx(copy, tmp_path / "a.xlsx"))

    value = cells["Commitments", one.id, "potential_impact"]
    reason = cells["Commitments", one.id, "potential_impact.reason"]
    passage = cells["Texts", one.id, f"passage.{one.passages[0].section}"]
    assert copy.fields[value.place].indicator == "potential_impact"
    assert copy.fields[value.place].field == "value"
    assert copy.fields[reason.place].field == "reason"
    assert copy.fields[passage.place].section == one.passages[0].section
    assert value.written == "None"


def test_a_field_that_stands_on_two_sheets_is_one_field(tmp_path: Path) -> None:
    report = a_sent_report(1)
    cells = _by_cell(write_review_xlsx(a_workbook_copy(report), tmp_path / "a.xlsx"))
    row = report.commitments[0].id

    first, again = cells["Commitments", row, "title"], cells["Texts", row, "title"]
    assert first.place == again.place >= 0


def test_what_is_computed_has_no_place(tmp_path: Path) -> None:
    report = a_sent_report(1)
    cells = _by_cell(write_review_xlsx(a_workbook_copy(report), tmp_path / "a.xlsx"))
    row = report.commitments[0].id

    assert cells["Commitments", row, "star_c"].place == -1
    assert cells["EvidenceByCommitment", row, "asked"].place == -1
    assert cells["AtAGlance", "", "A4"].written == "Number of commitments"


def test_an_empty_cell_that_can_be_written_is_remembered(tmp_path: Path) -> None:
    report = a_sent_report(1)
    bare = replace(report.commitments[0], theme="")
    copy = a_workbook_copy(replace(report, commitments=(bare,)))

    cells = _by_cell(write_review_xlsx(copy, tmp_path / "a.xlsx"))

    assert cells["Commitments", bare.id, "theme"].written == ""
    assert cells["Commitments", bare.id, "theme"].place >= 0


def test_nothing_in_the_file_is_protected(tmp_path: Path) -> None:
    path, _ = sent(tmp_path, a_workbook_copy(a_sent_report(1)))

    assert not any(page.protection.sheet for page in load_workbook(path).worksheets)


def test_file_just_written_reads_as_written(tmp_path: Path) -> None:
    reading = read_back(tmp_path, a_workbook_copy(a_sent_report(5)))

    assert is_untouched(reading)
    assert reading.notices == ()
    assert (reading.export_id, reading.found_by) == (EXPORT, "properties")


def test_long_text_is_remembered_whole_and_reads_as_written(tmp_path: Path) -> None:
    report = a_sent_report(2)
    text = "\n\n".join(f"Paragraph {number} of a very long text." for number in range(2_500))
    long = tuple(replace(one, text=text) for one in report.commitments)
    copy = a_workbook_copy(replace(report, commitments=long))
    path, snapshot = sent(tmp_path, copy)

    cells = _by_cell(snapshot.cells)
    assert cells["Texts", long[0].id, "text"].written == text
    assert len(text) > 64_000
    assert is_untouched(read_xlsx(path, snapshot))


def test_thread_goes_along_as_a_note_and_is_not_read_as_a_comment(tmp_path: Path) -> None:
    report = a_sent_report(2)
    place = a_workbook_copy(report).by_record[report.commitments[1].id, "title"].place
    entries = (
        ("A. Reviewer", "2026-11-01T10:00:00", "Is this so?"),
        ("IRM", "2026-11-02T09:00:00", "Yes, see the law."),
    )
    copy = a_workbook_copy(report, [ThreadOut("k1", place, "the law", entries)])
    path, snapshot = sent(tmp_path, copy)

    page, line, column = at(load_workbook(path), "Commitments", 1, "title")
    note = page.cell(line, column).comment
    assert note is not None
    assert note.text == (
        "“the law”\nA. Reviewer, 2026-11-01: Is this so?\nIRM, 2026-11-02: Yes, see the law."
    )
    assert is_untouched(read_xlsx(path, snapshot))
