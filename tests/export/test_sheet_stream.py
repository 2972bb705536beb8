"""Rows written as XML by hand: what a reader finds is what was meant."""

import io
import tempfile
import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from irm_desktop.export.office_package import LARGE, head_and_tail, saved
from irm_desktop.export.sheet_stream import CellStyles, SheetStream, Streamed
from irm_desktop.export.xlsx_look import Look
from irm_desktop.export.xlsx_text import CellValue, cell_text

GOES_ON = " … (goes on)"


def stream(rows: Sequence[Sequence[CellValue]], path: Path) -> Streamed:
    """A workbook with the rows in its first sheet, streamed."""
    book = Workbook()
    look = Look(book)
    style = CellStyles(
        look.place("text"),
        look.place("text", quoted=True),
        look.place("figure"),
        look.place("day"),
    )
    parts = saved(book)
    head, tail = head_and_tail(parts[LARGE])
    xml = io.BytesIO()
    xml.write(head)
    made = SheetStream([style] * max(map(len, rows)), xml.write, goes_on=GOES_ON)
    made.add(rows)
    xml.write(tail)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, xml.getvalue() if name == LARGE else data)
    return made.done


def by_openpyxl(path: Path) -> list[list[object]]:
    return [[cell.value for cell in row] for row in load_workbook(path).worksheets[0].rows]


def by_calamine(path: Path) -> list[list[object]]:
    rows: list[list[object]] = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return rows


@pytest.mark.parametrize(
    "text",
    ["=1+1", "=HYPERLINK(\"http://x\")", "+1", "-item", "@x", "'quoted", " spaced ", "1e5", "007",
     "2.10", "TRUE", "a\nb", "a\tb", "العربية", "😀", "<&>\"'", "]]>", "&amp;", "R&D", "a\n"],
)  # fmt: skip
def test_text_stays_the_text_it_was(text: str, tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"

    stream([[text, "next"]], path)

    assert by_openpyxl(path) == [[text, "next"]]
    assert by_calamine(path) == [[text, "next"]]
    assert load_workbook(path).worksheets[0].cell(1, 1).data_type == "s"


@pytest.mark.parametrize("text", ["_x0041_", "a_x000D_b", "__x0041_"])
def test_what_looks_like_an_escape_of_excel_is_escaped(text: str, tmp_path: Path) -> None:
    """Excel and LibreOffice read `_x0041_` as A; calamine reads the escape, openpyxl leaves it."""
    path = tmp_path / "one.xlsx"

    stream([[text]], path)

    assert f">{cell_text(text)}<" in zipfile.ZipFile(path).read(LARGE).decode()
    assert by_openpyxl(path)[0][0] in (text, cell_text(text))


def test_text_like_a_formula_is_marked_as_quoted_and_other_text_is_not(tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"

    stream([["=1+1", "1+1"]], path)

    sheet = load_workbook(path).worksheets[0]
    assert sheet.cell(1, 1).quotePrefix
    assert not sheet.cell(1, 2).quotePrefix
    assert sheet.cell(1, 1).data_type == "s"


def test_characters_that_no_xml_holds_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"

    stream([["a\x00b\x0bc\ud800d\ufffee", "\x01"]], path)

    assert by_openpyxl(path)[0][0] == "abcde"
    assert by_calamine(path)[0] == ["abcde"]


def test_numbers_are_numbers_and_days_are_days(tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"

    stream([[0, -3, 0.25, date(2014, 7, 1), date(1900, 3, 1), ""]], path)

    assert by_calamine(path)[0][:5] == [0, -3, 0.25, date(2014, 7, 1), date(1900, 3, 1)]
    sheet = load_workbook(path).worksheets[0]
    assert [sheet.cell(1, place).data_type for place in range(1, 7)] == [
        "n",
        "n",
        "n",
        "d",
        "d",
        "n",
    ]
    assert sheet.cell(1, 6).value is None


@pytest.mark.parametrize("long", ["x" * 40_000, "😀" * 20_000, "_x0041_" * 6_000, "é\n" * 33_000])
def test_a_text_too_long_for_a_cell_says_so_and_nothing_of_it_is_lost(
    long: str, tmp_path: Path
) -> None:
    path = tmp_path / "one.xlsx"

    done = stream([["short", long]], path)

    (rest,) = done.long
    text = str(load_workbook(path).worksheets[0].cell(1, 2).value)
    assert (rest.row, rest.column) == (1, 1)
    assert text.endswith(GOES_ON)
    assert len(text.encode("utf-16-le")) // 2 <= 32_767
    written = text.removesuffix(GOES_ON).replace("_x005F_", "_")
    assert written + "".join(rest.pieces) == long
    assert all(len(cell_text(piece)) <= 32_767 for piece in rest.pieces)


def test_samples_lead_to_their_rows(tmp_path: Path) -> None:
    """The first rows, one in 256, and those with unusual texts; each found where it is said."""
    rows = [[f"row {number}", "R&D" if number == 100 else "plain"] for number in range(600)]

    done = stream(rows, tmp_path / "one.xlsx")

    xml = zipfile.ZipFile(tmp_path / "one.xlsx").read(LARGE)
    begin = xml.index(b"<row ")
    assert [one.number for one in done.samples] == [*range(1, 17), 101, 257, 513]
    for one in done.samples:
        part = xml[begin + one.start : begin + one.start + one.length].decode()
        assert part.startswith(f'<row r="{one.number}"')
        assert part.endswith("</row>")
        assert str(one.row[0]) in part


@given(st.lists(st.lists(st.text(max_size=30), min_size=2, max_size=2), min_size=1, max_size=5))
def test_any_text_comes_back(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.xlsx"
        stream([*rows, ["end", "end"]], path)
        found = by_openpyxl(path)

    for row, told in zip(rows, found, strict=False):
        for value, cell in zip(row, told, strict=True):
            assert (cell or "") == cell_text(value)
