"""The workbook: its outline, its lists, and that texts come back as they were."""

import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from irm_desktop.domain.report import Report
from irm_desktop.errors import ExportFailed
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.xlsx_check import check_workbook
from irm_desktop.export.xlsx_text import cell_text, count_value, date_value, parts
from irm_desktop.export.xlsx_workbook import write_xlsx
from tests import outlines
from tests.export.report_builders import a_report
from tests.export.translated_builders import an_arabic_report

WHEN = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def _written(report: Report, folder: Path, **options: object) -> Path:
    path = folder / "plan.xlsx"
    write_xlsx(report, path, replace(ExportOptions(now=WHEN), **options))  # type: ignore[arg-type]
    return path


def _with_text(text: str) -> Report:
    report = a_report(2)
    return replace(report, commitments=(replace(report.commitments[0], text=text),))


def _column(path: Path, key: str, sheet: str = "Commitments") -> list[object]:
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(False)
    place = rows[0].index(key)
    return [row[place] for row in rows[2:]]


def test_outline_is_as_agreed(tmp_path: Path) -> None:
    outline = outlines.xlsx_outline(_written(a_report(3), tmp_path))
    lines = [line for line in outline.splitlines() if not line.startswith("  export |")]
    outlines.check("\n".join(lines) + "\n", "workbook.txt")


def test_states_that_are_no_grades_can_be_chosen(tmp_path: Path) -> None:
    book = load_workbook(_written(a_report(1), tmp_path))
    area = book.defined_names["Scale_specificity"].attr_text
    sheet, cells = str(area).replace("'", "").replace("$", "").split("!")
    values = [row[0].value for row in book[sheet][cells]]
    assert values == ["None", "Low", "Medium", "High", "Not reviewed"]


def test_grades_have_a_tint_and_states_have_none(tmp_path: Path) -> None:
    report = a_report(1)
    tinted = replace(report.codebook[0], tints=(0, 1, 2, 3, None))
    path = _written(replace(report, codebook=(tinted, *report.codebook[1:])), tmp_path)
    sheet = load_workbook(path)["Commitments"]
    formulas = [rule.formula for area in sheet.conditional_formatting for rule in area.rules]
    assert formulas == [['"None"'], ['"Low"'], ['"Medium"'], ['"High"']]


@pytest.mark.parametrize(
    "text", ["=1+1", "=HYPERLINK(\"http://x\")", "+1", "-item", "@x", "'quoted", " spaced ", "1e5",
             "007", "2.10", "TRUE", "_x0041_", "__x000D_", "a\nb", "a\tb", "العربية", "😀", "<&>\""]
)  # fmt: skip
def test_text_comes_back_as_text(text: str, tmp_path: Path) -> None:
    path = _written(_with_text(text), tmp_path)
    (found,) = _column(path, "text", "Texts")
    assert found in (text, cell_text(text))
    assert load_workbook(path)["Texts"].cell(3, 4).data_type == "s"


def test_formula_like_text_is_marked_as_quoted(tmp_path: Path) -> None:
    sheet = load_workbook(_written(_with_text("=1+1"), tmp_path))["Texts"]
    assert sheet.cell(3, 4).quotePrefix
    assert not sheet.cell(3, 3).quotePrefix


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    assert _column(_written(_with_text("a\x07b\x0bc\r\nd"), tmp_path), "text", "Texts") == [
        "abc\nd"
    ]


def test_long_text_goes_on_in_another_sheet(tmp_path: Path) -> None:
    text = "".join(f"{number:07d} " for number in range(8_750))  # 70,000 characters
    path = _written(_with_text(text), tmp_path)
    (first,) = _column(path, "text", "Texts")
    rest = _column(path, "text", "Continued texts")
    assert str(first) + "".join(str(part) for part in rest) == text
    assert _column(path, "cell", "Continued texts") == ["D3", "D3"]
    book = load_workbook(path)
    note = book["Texts"]["D3"].comment
    assert note is not None
    assert "Continued texts" in note.text


def test_full_dates_are_dates_and_partial_ones_text(tmp_path: Path) -> None:
    path = _written(a_report(2), tmp_path)
    assert _column(path, "start") == [date(2013, 7, 1)] * 2
    assert _column(path, "end") == ["2014", date(2014, 9, 30)]


@pytest.mark.parametrize("iso", ["", "2014", "2014-09", "1899-12-31", "1900-02-28", "2014-02-30"])
def test_what_excel_cannot_keep_as_a_date_stays_text(iso: str) -> None:
    assert date_value(iso) == iso


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("0", 0), ("007", "007"), ("1.5", "1.5"), ("", ""), ("١", "١")]
)
def test_only_counts_become_numbers(text: str, value: object) -> None:
    assert count_value(text) == value


def test_headings_of_columns_differ(tmp_path: Path) -> None:
    report = a_report(1)
    twice = replace(
        report.commitments[0], fields=(("lead", "Title", "A ministry"), ("other", "title", "B"))
    )
    path = _written(replace(report, commitments=(twice,)), tmp_path)
    (table,) = load_workbook(path)["Commitments"].tables.values()
    names = [column.name for column in table.tableColumns]
    assert len({name.casefold() for name in names}) == len(names)
    assert _column(path, "lead") == ["A ministry"]


def test_plan_without_commitments_can_be_written(tmp_path: Path) -> None:
    path = _written(a_report(0), tmp_path)
    assert load_workbook(path)["Commitments"].tables["Commitments"].ref.startswith("A2:")


def test_sheet_names_are_legal_and_differ(tmp_path: Path) -> None:
    report = a_report(1)
    words = {**report.terms, "commitments": "A/B: [x]" * 9, "milestones": "A/B: [x]" * 9}
    names = load_workbook(_written(replace(report, terms=words), tmp_path)).sheetnames
    assert len(set(names)) == len(names)
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


def test_right_to_left_report_gives_sheets_from_the_right(tmp_path: Path) -> None:
    book = load_workbook(_written(an_arabic_report(), tmp_path))
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert all(sheet.sheet_view.rightToLeft for sheet in shown)


def test_file_says_where_it_comes_from(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    book = load_workbook(path)
    meta = {row[0].value: row[1].value for row in book["_meta"].iter_rows()}
    assert (meta["plan"], meta["report"], meta["format"]) == ("FI-1", "end_of_term", "1")
    assert meta["export"] in zipfile.ZipFile(path).read("docProps/custom.xml").decode()
    assert book.properties.language == "en"


def test_charts_show_axes_and_only_values(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    chart = zipfile.ZipFile(path).read("xl/charts/chart1.xml").decode()
    assert '<delete val="1"' not in chart
    assert chart.count('<delete val="0"') == 2
    assert '<showSerName val="0"' in chart
    assert '<showVal val="1"' in chart
    plain = _written(a_report(1), tmp_path, charts=False)
    assert not any("chart" in name for name in zipfile.ZipFile(plain).namelist())


def test_codebook_can_be_left_out(tmp_path: Path) -> None:
    names = load_workbook(_written(a_report(1), tmp_path, codebook=False)).sheetnames
    assert names == [
        "Commitments", "Texts", "Milestones", "At a glance", "Recommendations",
        "Evidence by commitment", "Evidence by question", "_lists", "_meta",
    ]  # fmt: skip


def test_progress_is_told(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    _written(a_report(1), tmp_path, progress=lambda done, total: told.append((done, total)))
    assert told == [(done, 7) for done in range(1, 8)]


@pytest.mark.parametrize("expected", ["other", 3, date(2020, 1, 1)])
def test_cell_that_differs_is_noticed(expected: object, tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    id_ = a_report(1).commitments[0].id
    with pytest.raises(ExportFailed, match="row 3, column 2 of Commitments"):
        check_workbook(path, {"Commitments": [[], [], [id_, expected]]})  # type: ignore[list-item]


def test_missing_row_is_noticed(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    with pytest.raises(ExportFailed, match="row 99"):
        check_workbook(path, {"Commitments": [*[[]] * 98, ["more"]]})


@pytest.mark.parametrize("name", ["Commitments", "Nowhere"])
def test_file_that_is_no_workbook_is_noticed(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_text("no")
    with pytest.raises(ExportFailed, match="does not open"):
        check_workbook(path, {name: []})


def test_missing_sheet_is_noticed(tmp_path: Path) -> None:
    path = _written(a_report(1), tmp_path)
    with pytest.raises(ExportFailed, match="does not open"):
        check_workbook(path, {"Nowhere": []})


def test_parts_never_part_a_character() -> None:
    pieces = parts("😀" * 20_000)
    assert "".join(pieces) == "😀" * 20_000
    assert all(len(piece.encode("utf-16-le")) // 2 <= 32_767 for piece in pieces)


def test_text_full_of_escapes_still_fits() -> None:
    text = "_x0041_" * 5_000
    pieces = parts(text)
    assert "".join(pieces) == text
    assert all(len(cell_text(piece)) <= 32_767 for piece in pieces)
