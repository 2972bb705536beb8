"""The all-countries workbook: typed rows, filters, figures, charts, and nothing lost."""

import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from irm_desktop.domain.drafts import DraftPlan
from irm_desktop.domain.office import Office, OfficeRow
from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import ExportFailed
from irm_desktop.export import office_workbook
from irm_desktop.export.office_check import check_office
from irm_desktop.export.office_package import LARGE
from irm_desktop.export.office_workbook import MOST, write_office
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.sheet_stream import Sample, Streamed
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, a_workspace

MIXED = "These figures mix 2 generations of the method (G1b, G2b)."
STARRED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "potential_impact": "transformative",
    "completion_midterm": "complete",
}


def plans() -> tuple[DraftPlan, ...]:
    new = [
        a_commitment("2.10", "Publish the budget", values=STARRED, text="All of it.\n\nR&D too."),
        a_commitment("3", "=SUM(A1:A9)", values={"completion_midterm": "withdrawn"}, row=4),
    ]
    old = [a_commitment("1.1.a", "Open data", values={**STARRED, "specificity": "low"},
                        instrument="G1b", row=5)]  # fmt: skip
    return (
        a_plan(new),
        a_plan(old, key="GH", name="Ghana", number="1", instrument="G1b", submitted="2012"),
    )


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[Workspace]:
    with a_filled_workspace(tmp_path, *plans()) as workspace:
        (first, *_) = workspace.commitment_ids(workspace.plan_by_key("ES-2").id)
        dates = {"start": PartialDate("1 July 2014", "2014-07-01"), "end": PartialDate("", "2015")}
        workspace.set_fields("commitment", first, dates)
        yield workspace


@pytest.fixture
def office(filled: Workspace) -> Office:
    return filled.office()


def cells(path: Path, sheet: int | str = 0) -> list[list[object]]:
    book = CalamineWorkbook.from_path(path)
    page = (
        book.get_sheet_by_index(sheet) if isinstance(sheet, int) else book.get_sheet_by_name(sheet)
    )
    rows: list[list[object]] = page.to_python(False)
    return rows


def by_key(path: Path, sheet: int | str = 0) -> list[dict[object, object]]:
    keys, _, *rows = cells(path, sheet)
    return [dict(zip(keys, row, strict=False)) for row in rows]


def test_both_readers_find_every_row_as_it_was_meant(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"

    assert write_office(office, path) == 3

    sheet = load_workbook(path).worksheets[0]
    told = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    keys = [column.key for column in office.columns]
    for row, found, again in zip(office.rows(), told, by_key(path), strict=True):
        for key, value, cell in zip(keys, row, found, strict=True):
            if key != "start":
                assert (cell if cell is not None else "") == value, key
                assert again[key] == value, key


def test_cells_are_typed(office: Office, tmp_path: Path) -> None:
    """Numbers as numbers, whole dates as dates, numbers of commitments as text."""
    path = tmp_path / "all.xlsx"
    write_office(office, path)
    sheet = load_workbook(path).worksheets[0]
    places = {cell.value: cell.column for cell in sheet[1]}

    rows = {sheet.cell(line, places["plan"]).value: line for line in (3, 4, 5)}
    first = next(n for n in (3, 4, 5) if sheet.cell(n, places["number"]).value == "2.10")

    assert sorted(map(str, rows)) == ["ES-2", "GH-1"]
    assert sheet.cell(first, places["number"]).data_type == "s"
    assert sheet.cell(first, places["submitted"]).value == 2014
    assert sheet.cell(first, places["start"]).value == datetime(2014, 7, 1)
    assert sheet.cell(first, places["end"]).value == "2015"
    assert sheet.cell(first, places["start_words"]).value == "1 July 2014"
    assert sheet.cell(first, places["specificity.code"]).value == 3
    assert sheet.cell(first, places["specificity"]).value == "High"
    assert sheet.cell(first, places["starred"]).value == "Yes"


def test_text_like_a_formula_is_text_and_nothing_is_a_formula(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    assert any(row["title"] == "=SUM(A1:A9)" for row in by_key(path))
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert b"<f>" not in archive.read(name), name


def test_the_large_sheet_is_a_table_with_filters_and_a_frozen_head(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    sheet = load_workbook(path).worksheets[0]
    table = sheet.tables["Commitments"]
    assert re.fullmatch(r"A2:[A-Z]+5", table.ref)
    assert table.autoFilter.ref == table.ref
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[2]]
    assert sheet.freeze_panes == "E3"
    assert sheet.row_dimensions[1].hidden
    assert sheet.column_dimensions["A"].hidden
    assert sheet.print_title_rows == "$2:$2"


def test_sheets_by_country_year_and_generation_have_tables_and_charts(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    book = load_workbook(path)
    assert book.sheetnames == [
        "Commitments",
        "OGP by the numbers",
        "By country",
        "By year of submission",
        "By generation of the method",
        "Variables",
        "Codebook",
        "_meta",
    ]
    for name, table in (
        ("By country", "Countries"),
        ("By year of submission", "Years"),
        ("By generation of the method", "Generations"),
    ):
        assert list(book[name].tables) == [table]
        assert len(book[name]._charts) == 2
    rows = cells(path, "By country")
    keys, heads, ghana, spain, total = rows[3:8]
    assert heads[0] == "Country"
    assert [row[0] for row in (ghana, spain, total)] == ["Ghana", "Spain", "All"]
    starred = keys.index("starred")
    assert keys[starred : starred + 3] == ["starred", "starred.of", "starred.share"]
    assert spain[starred : starred + 3] == [1, 1, 1]
    assert total[keys.index("commitments")] == 3


def test_charts_draw_the_cells_of_the_table_and_say_what_they_show(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    with zipfile.ZipFile(path) as archive:
        charts = [name for name in archive.namelist() if name.startswith("xl/charts/chart")]
        drawings = [archive.read(n).decode() for n in archive.namelist()
                    if re.fullmatch(r"xl/drawings/drawing\d+\.xml", n)]  # fmt: skip
        chart = archive.read("xl/charts/chart1.xml").decode()
    said = [text for drawing in drawings for text in re.findall(r'descr="([^"]*)"', drawing)]
    assert len(said) == len(charts) == 6
    assert said[0] == "Completion · By country. The table beside it holds the figures."
    assert "'By country'!$A$6:$A$7" in chart
    keys = cells(path, "By country")[3]
    place = keys.index("complete")
    letter = chr(ord("A") + place)
    assert f"'By country'!${letter}$6:${letter}$7" in chart
    assert '<c:grouping val="stacked"' in chart.replace("<grouping", "<c:grouping")


def test_what_mixes_generations_says_so_on_its_sheet(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    for name in ("By country", "By year of submission", "By generation of the method"):
        assert str(cells(path, name)[1][0]).startswith(MIXED), name
    told = [row[0] for row in cells(path, "OGP by the numbers")]
    assert any(str(text).startswith(MIXED) for text in told)


def test_variables_and_codebook_tell_generations_apart(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    variables = {row["key"]: row for row in by_key(path, "Variables")}
    assert set(variables) == {column.key for column in office.columns}
    assert variables["specificity"]["generations"] == "G1b, G2b"
    assert variables["submitted"]["kind"] == "number"
    codes = [
        (row["value_label"], row["code"])
        for row in by_key(path, "Codebook")
        if row["indicator"] == "specificity"
    ]
    assert codes[:4] == [("None", 0), ("Low", 1), ("Medium", 2), ("High", 3)]


def test_an_arabic_workbook_reads_from_the_right(filled: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    write_office(filled.office("ar"), path)

    book = load_workbook(path)
    assert all(sheet.sheet_view.rightToLeft for sheet in book.worksheets if sheet.title != "_meta")
    assert "الدولة" in [cell.value for cell in book.worksheets[0][2]]


def with_text(office: Office, text: str) -> Office:
    place = [column.key for column in office.columns].index("text")

    def rows() -> Iterator[OfficeRow]:
        for row in office.rows():
            yield (*row[:place], text, *row[place + 1 :])

    return replace(office, rows=rows)


def test_a_text_too_long_for_a_cell_goes_on_in_another_sheet(
    office: Office, tmp_path: Path
) -> None:
    long = "".join(f"{number:05} " for number in range(8_000))
    path = tmp_path / "all.xlsx"

    write_office(with_text(office, long), path)

    mark = " … (goes on in the sheet “Continued texts”)"
    first = str(by_key(path)[0]["text"])
    assert first.endswith(mark)
    rest = by_key(path, "Continued texts")
    assert len(rest) == 3
    assert (rest[0]["key"], rest[0]["part"]) == ("text", 2)
    assert first.removesuffix(mark) + str(rest[0]["text"]) == long
    assert len(load_workbook(path)["By country"]._charts) == 2


def test_rows_that_were_added_meanwhile_are_in_the_table(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"

    assert write_office(replace(office, count=2), path) == 3

    assert load_workbook(path).worksheets[0].tables["Commitments"].ref.endswith("5")


def test_an_empty_workspace_gives_a_workbook_too(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        path = tmp_path / "all.xlsx"
        assert write_office(workspace.office(), path) == 0
    assert load_workbook(path).worksheets[0].tables["Commitments"].ref.endswith("3")


def test_a_reading_that_fails_leaves_the_file_as_it_was(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    path.write_bytes(b"before")

    def rows() -> Iterator[OfficeRow]:
        yield from list(office.rows())[:1]
        raise OSError(28, "No space left on device")

    with pytest.raises(ExportFailed) as refused:
        write_office(replace(office, rows=rows), path)

    assert refused.value.code == "disk-full"
    assert path.read_bytes() == b"before"
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".irm")] == []


def test_more_rows_than_a_sheet_holds_are_refused(office: Office, tmp_path: Path) -> None:
    with pytest.raises(ExportFailed) as refused:
        write_office(replace(office, count=MOST + 1), tmp_path / "all.xlsx")

    assert str(refused.value) == (
        "The workspace has 1,048,575 commitments, and a sheet of Excel holds 1,048,574. "
        "Write them as open data instead."
    )
    assert list(tmp_path.glob("*.xlsx")) == []


def test_progress_is_told(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    many = list(office.rows()) * 100
    told: list[tuple[int, int]] = []
    options = ExportOptions(progress=lambda done, total: told.append((done, total)))

    write_office(replace(office, rows=lambda: iter(many), count=300), tmp_path / "a.xlsx", options)

    assert told == [(256, 300), (300, 300)]


def written(office: Office, path: Path) -> tuple[Streamed, int, dict[str, object]]:
    """A workbook that was not read back yet, and what reading it back needs to know."""
    frame, streamed, offset = office_workbook._write(office, path, ExportOptions())
    return streamed, offset, dict(frame.pages)


def changed(path: Path, old: bytes, new: bytes, *, part: str = LARGE) -> None:
    """The same archive with one part changed, its checksum right again."""
    before = path.with_suffix(".before")
    shutil.move(path, before)
    with zipfile.ZipFile(before) as archive, zipfile.ZipFile(path, "w") as made:
        for name in archive.namelist():
            data = archive.read(name)
            made.writestr(name, data.replace(old, new) if name == part else data)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            b">Publish the budget<",
            b">Publish no budget.<",
            "row 4, column 4 is not what was written",
        ),
        (b'<c r="C4"', b'<c r="C9"', "row 4 is not where it was written"),
        (b"</row></sheetData>", b"</sheetData>", "it does not open again"),
    ],
)
def test_a_sheet_that_says_something_else_is_noticed(
    old: bytes, new: bytes, reason: str, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "all.xlsx"
    streamed, offset, pages = written(office, path)
    changed(path, old, new)

    with pytest.raises(ExportFailed) as refused:
        check_office(path, streamed, offset, "", pages)  # type: ignore[arg-type]

    assert reason in str(refused.value)


def test_a_byte_that_changed_on_the_disk_is_noticed_wherever_it_is(
    office: Office, tmp_path: Path
) -> None:
    """No sample reaches that far: the checksum over the part does."""
    path = tmp_path / "all.xlsx"
    many = [(str(number), *row[1:]) for number, row in enumerate(list(office.rows()) * 300)]
    streamed, offset, pages = written(replace(office, rows=lambda: iter(many), count=900), path)
    with zipfile.ZipFile(path) as archive:
        packed = archive.getinfo(LARGE)
    with path.open("r+b") as file:
        file.seek(packed.header_offset + packed.compress_size // 2)
        byte = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([byte[0] ^ 0x55]))

    with pytest.raises(ExportFailed) as refused:
        check_office(path, streamed, offset, "", pages)  # type: ignore[arg-type]

    assert "it does not open again" in str(refused.value)


def test_rows_that_are_missing_at_the_end_are_noticed(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    streamed, offset, pages = written(office, path)
    far = Sample(10_000_000, 10, 99, ())
    missing = replace(streamed, samples=[*streamed.samples, far])

    with pytest.raises(ExportFailed) as refused:
        check_office(path, missing, offset, "", pages)  # type: ignore[arg-type]

    assert "the rows from 99 on are missing" in str(refused.value)


def test_the_file_says_where_it_comes_from(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "all.xlsx"
    write_office(office, path)

    book = load_workbook(path)
    told = {row[0].value: row[1].value for row in book["_meta"].rows}
    assert (told["table"], told["workspace"]) == ("office", office.workspace_id)
    assert book["_meta"].sheet_state == "hidden"
    assert book.properties.title == "Commitments of all countries"
