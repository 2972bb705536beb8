"""Every hostile or mistaken file is refused with its code and one sentence, before it is parsed."""

import re
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from irm_desktop.errors import ImportRefused
from irm_desktop.importing import guard
from irm_desktop.importing.guard import check
from irm_desktop.importing.tables import read_tables
from tests import bad_files

from .conftest import FILES, SPAIN


def a_workbook(path: Path) -> Path:
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.append(["Country", "Commitment Title"])
    sheet.append(["Spain", "Portal"])
    workbook.save(path)
    return path


def reworked(path: Path, change: Callable[[str, bytes], bytes | None]) -> Path:
    """The workbook with every part replaced by what `change` gives; None leaves it out."""
    with zipfile.ZipFile(a_workbook(path.with_suffix(".whole"))) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, body in parts.items():
            if (changed := change(name, body)) is not None:
                new.writestr(name, changed)
    return path


def refusal(path: Path) -> ImportRefused:
    with pytest.raises(ImportRefused) as refused:
        read_tables(path)
    return refused.value


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (bad_files.empty_file, "empty"),
        (bad_files.wrong_extension, "wrong-extension"),
        (bad_files.image_named_xlsx, "wrong-type"),
        (bad_files.password_protected, "encrypted"),
        (bad_files.zip_bomb, "zip-bomb"),
        (bad_files.with_dtd, "dtd"),
        (bad_files.no_text, "not-text"),
        (bad_files.no_workbook, "damaged"),
    ],
)
def test_bad_file_is_refused_with_its_code(
    make: Callable[[Path], Path], code: str, tmp_path: Path
) -> None:
    path = make(tmp_path)

    error = refusal(path)

    assert error.code == code
    assert path.name in error.message
    assert error.message.endswith(".")
    assert "\n" not in error.message


def test_missing_file_and_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing.csv").code == "missing"
    assert refusal(tmp_path).code == "not-a-file"


def test_old_excel_format_is_named() -> None:
    error = refusal(FILES / "before-2007.xls")

    assert error.code == "old-excel"
    assert ".xlsx" in error.message


def test_old_excel_file_with_a_new_name_is_recognised_by_content(tmp_path: Path) -> None:
    path = tmp_path / "table.xlsx"
    path.write_bytes((FILES / "before-2007.xls").read_bytes())

    assert refusal(path).code == "old-excel"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"%PDF-1.7 ...", "report.csv"),
        (b"\xff\xd8\xff\xe0 ...", "photo.csv"),
        (b"SQLite format 3\x00 ...", "plan.csv"),
        (b"Country,Title\n", "table.xlsx"),
    ],
)
def test_content_and_not_the_name_decides(content: bytes, name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    assert refusal(path).code == "wrong-type"


def test_word_document_is_named(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")

    error = refusal(path)

    assert error.code == "wrong-type"
    assert "Word document" in error.message


def test_workbook_with_another_ending_says_which_to_give(tmp_path: Path) -> None:
    path = tmp_path / "table.dat"
    path.write_bytes(a_workbook(tmp_path / "table.xlsx").read_bytes())

    assert refusal(path).code == "wrong-extension"


def test_file_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "TABLES", guard.TABLES._replace(most=100))

    assert refusal(SPAIN).code == "too-large"


def test_too_many_parts_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "MAX_PARTS", 3)

    assert refusal(a_workbook(tmp_path / "table.xlsx")).code == "zip-bomb"


def test_too_large_a_whole_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "MAX_TOTAL", 2000)

    assert refusal(a_workbook(tmp_path / "table.xlsx")).code == "zip-bomb"


def test_part_outside_the_file_is_refused(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "table.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/../../evil.xml", "<a/>")

    assert refusal(path).code == "unsafe-path"


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "table.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("XL/Workbook.xml", "<a/>")

    assert refusal(path).code == "duplicate-part"


def test_encrypted_part_is_refused(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "table.xlsx")
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")  # central directory: bit 0 of the flags
    content[entry + 8] |= 1
    path.write_bytes(content)

    assert refusal(path).code == "encrypted"


@pytest.mark.parametrize(
    "prolog",
    [
        b'<?xml version="1.0"?><!-- <a> --><!DOCTYPE x SYSTEM "file:///etc/hostname">',
        b"<!--" + b" " * 20_000 + b'--><!DOCTYPE x [<!ENTITY a "b">]>',
    ],
)
def test_dtd_behind_a_comment_is_found(prolog: bytes, tmp_path: Path) -> None:
    def change(name: str, body: bytes) -> bytes:
        if name != "xl/workbook.xml":
            return body
        return prolog + (body.split(b"?>", 1)[-1])

    assert refusal(reworked(tmp_path / "dtd.xlsx", change)).code == "dtd"


def test_words_about_a_dtd_inside_a_cell_are_no_dtd(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.worksheets[0].append(["Country", "<!DOCTYPE html> was removed"])
    workbook.save(tmp_path / "table.xlsx")

    assert read_tables(tmp_path / "table.xlsx")[0].rows[0][1].startswith("<!DOCTYPE")


def test_stray_cell_in_the_last_row_does_not_take_all_memory(tmp_path: Path) -> None:
    stray = (
        b'<row r="1048576"><c r="DZZ1048576" t="inlineStr"><is><t>a</t></is></c></row></sheetData>'
    )

    def change(name: str, body: bytes) -> bytes:
        return body.replace(b"</sheetData>", stray) if "sheet1" in name else body

    error = refusal(reworked(tmp_path / "sparse.xlsx", change))

    assert error.code == "too-many-cells"
    assert "1,048,576" in error.message


def test_last_row_that_libreoffice_writes_empty_is_no_stray_cell(tmp_path: Path) -> None:
    last = b'<row r="1048576" customFormat="false" ht="12.8"></row></sheetData>'
    empty = b'<row r="1048575" ht="12.8"/>'

    def change(name: str, body: bytes) -> bytes:
        if "sheet1" not in name:
            return body
        widest = b'<dimension ref="A1:XFD1048576"/>'
        return re.sub(rb"<dimension [^>]*/>", widest, body).replace(b"</sheetData>", empty + last)

    assert len(read_tables(reworked(tmp_path / "table.xlsx", change))[0].rows) == 2


def test_stray_cell_without_a_place_is_told_by_its_row(tmp_path: Path) -> None:
    stray = b'<row r="1048576"><c t="inlineStr"><is><t>a</t></is></c></row></sheetData>'

    def change(name: str, body: bytes) -> bytes:
        body = body.replace(b"</sheetData>", stray) if "sheet1" in name else body
        return body.replace(b'r="A1"', b'r="ZZ1"')

    assert refusal(reworked(tmp_path / "sparse.xlsx", change)).code == "too-many-cells"


def test_sheet_that_is_no_xml_is_refused_as_damaged(tmp_path: Path) -> None:
    def change(name: str, body: bytes) -> bytes:
        return body[: len(body) // 2] if "sheet1" in name else body

    assert refusal(reworked(tmp_path / "cut.xlsx", change)).code == "damaged"


def test_macros_are_noted_and_not_read(tmp_path: Path) -> None:
    path = a_workbook(tmp_path / "table.xlsm")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\0")

    assert check(path).notes == ("macros",)


def test_guard_takes_milliseconds(tmp_path: Path) -> None:
    bomb = bad_files.zip_bomb(tmp_path)
    started = time.perf_counter()

    with pytest.raises(ImportRefused):
        check(bomb)

    assert time.perf_counter() - started < 0.25
