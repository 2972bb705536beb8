"""Text tables in every encoding and form, workbooks with numbers, dates and several sheets."""

import csv
import datetime
import io
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from irm_desktop.domain.drafts import Draft
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.tables import read_tables

from .conftest import SPAIN, ReadRows, codes, spain_rows, with_cell

Read = Callable[..., Draft]


def western() -> str:
    """The small table with letters of Western Europe only, none of them taken apart."""
    text = unicodedata.normalize("NFC", SPAIN.read_text(encoding="utf-8")).replace("\ufffc", "")
    return text.replace("Transparency Portal", "Información pública – año 1")


def titles(draft: Draft) -> list[str]:
    return [commitment.title for plan in draft.plans for commitment in plan.commitments]


@pytest.mark.parametrize(
    ("encoding", "code"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", "encoding"),
        ("utf-16-le", "encoding"),
        ("utf-16-be", "encoding"),
        ("cp1252", "wrong-encoding"),
    ],
)
def test_no_letter_is_lost_in_any_encoding(
    encoding: str, code: str | None, read: Read, tmp_path: Path
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(western().encode(encoding))

    draft = read(path)

    assert titles(draft)[0] == "Commitment No. 1. Información pública – año 1"
    assert draft.commitment_count == 3
    found = {finding.code for finding in draft.findings}
    assert (code in found) if code else not found & {"encoding", "wrong-encoding"}


def test_utf16_with_big_endian_mark_is_read(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(b"\xfe\xff" + SPAIN.read_text(encoding="utf-8").encode("utf-16-be"))

    draft = read(path)

    assert titles(draft) == titles(read(SPAIN))
    assert draft.source.byte_order_mark


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiter_is_found(delimiter: str, read: Read, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter=delimiter).writerows(spain_rows())

    draft = read(path)

    assert draft.commitment_count == 3
    assert draft.source.delimiter == delimiter


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_form_of_the_file_is_kept(newline: str, quoting: int, tmp_path: Path) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator=newline, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows([["Country", "Title"], ["Spain", "two\nlines"]])
    path = tmp_path / "table.csv"
    path.write_bytes(out.getvalue().removesuffix(newline).encode())

    table = read_tables(path)[0]

    assert table.newline == newline
    assert table.quote_all == (quoting == csv.QUOTE_ALL)
    assert not table.final_newline
    assert table.rows[1] == ["Spain", "two\nlines"]


def test_cell_of_forty_thousand_characters_is_kept_whole(read_rows: ReadRows) -> None:
    text = "Ley de transparencia " * 2000

    draft = read_rows(with_cell(spain_rows(), "Full Text", text))

    assert draft.plans[0].commitments[0].text == text.strip()
    assert codes(draft, "long-text") == [(3, "Full Text")]


def test_ragged_rows_lose_nothing(read_rows: ReadRows) -> None:
    rows = spain_rows()
    rows[2] = rows[2][:90]
    rows[3] = [*rows[3], "beyond", "the header"]

    draft = read_rows(rows)

    assert draft.commitment_count == 3
    assert codes(draft, "ragged-row") == [(3, ""), (4, "")]
    assert draft.source.rows[4][-2:] == ("beyond", "the header")
    assert len(draft.source.rows[3]) == 90


def test_quotation_mark_that_is_never_closed_is_told(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('Country,Title\nSpain,"Portal\n' + "x" * (17 * 1024 * 1024), encoding="utf-8")

    with pytest.raises(ImportRefused) as refused:
        read(path)

    assert refused.value.code == "damaged"


def test_blanks_alone_are_an_empty_file(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(" \n\n", encoding="utf-8")

    with pytest.raises(ImportRefused) as refused:
        read(path)

    assert refused.value.code == "empty"


def a_workbook(path: Path, *sheets: tuple[str, list[list[object]]]) -> Path:
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets:
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(path)
    return path


def test_numbers_and_dates_of_a_workbook_become_text(tmp_path: Path) -> None:
    path = a_workbook(
        tmp_path / "table.xlsx",
        (
            "S",
            [["a", 2.1, 7, True, datetime.date(2014, 7, 1), None, datetime.datetime(2014, 7, 1)]],
        ),
    )

    cells = read_tables(path)[0].rows[0]

    assert list(cells) == ["a", "2.1", "7", "TRUE", "2014-07-01", "", "2014-07-01"]


def test_number_cell_cannot_exclude_a_lost_zero(read: Read, tmp_path: Path) -> None:
    rows: list[list[object]] = [list(row) for row in spain_rows()]
    number = rows[1].index("Comm No")
    rows[2][number], rows[3][number] = 2.1, "2.1"

    draft = read(a_workbook(tmp_path / "table.xlsx", ("Commitments", rows)))

    lost = [finding for finding in draft.findings if finding.code == "lost-zero"]
    assert [(finding.row, finding.sheet) for finding in lost] == [(3, "Commitments")]
    assert "cannot be excluded" in lost[0].message
    assert draft.plans[0].commitments[0].number == "2.1"


def test_other_and_hidden_sheets_are_named_and_left_out(read: Read, tmp_path: Path) -> None:
    rows: list[list[object]] = [list(row) for row in spain_rows()]
    path = a_workbook(tmp_path / "table.xlsx", ("Notes", [["to do"]]), ("Commitments", rows))

    draft = read(path)

    assert draft.source.sheet == "Commitments"
    left_out = [f.message for f in draft.findings if f.code == "sheet-left-out"]
    assert len(left_out) == 1
    assert "Notes" in left_out[0]


def test_hidden_sheet_is_said_to_be_hidden(read: Read, tmp_path: Path) -> None:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in spain_rows():
        sheet.append(row)
    sheet.sheet_state = "hidden"
    workbook.create_sheet("Empty")
    workbook.save(tmp_path / "table.xlsx")

    draft = read(tmp_path / "table.xlsx")

    assert draft.commitment_count == 3
    assert codes(draft, "hidden-sheet") == [(0, "")]


def test_sheet_can_be_chosen_and_must_exist(read: Read, tmp_path: Path) -> None:
    rows: list[list[object]] = [list(row) for row in spain_rows()]
    path = a_workbook(tmp_path / "table.xlsx", ("Old", rows), ("New", rows[:4]))

    assert read(path, sheet="New").commitment_count == 2
    with pytest.raises(ImportRefused) as refused:
        read(path, sheet="Newer")
    assert refused.value.code == "no-sheet"
    assert "Old, New" in refused.value.message
