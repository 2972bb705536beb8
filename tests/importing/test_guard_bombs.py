"""Small files that would take all time or memory: each is refused at once, with its sentence."""

import os
import struct
import zipfile
from pathlib import Path

import pytest

from irm_desktop.domain.chosen_file import directory_size, read_mapping
from irm_desktop.errors import ImportRefused, WorkspaceError
from irm_desktop.importing import workbook_cells
from irm_desktop.importing.guard import check
from irm_desktop.importing.guard_returned import check_returned
from irm_desktop.importing.source_files import read_source_file
from irm_desktop.storage.recognise import read_header

from .test_guard import refusal, reworked

HEAD = b"Country,Title\n"
MIB = 1 << 20


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"x" * (33 * MIB), "too-large"),
        (b"," * (4 * MIB), "too-many-cells"),
        (HEAD + b"\n" * 300_000, "too-many-cells"),
        (HEAD + b"a," * 20_000 + b"\n", "too-many-cells"),
        ("\ufeff".encode("utf-16-le") + b"\0\0" * 1000, "not-text"),
        (HEAD + b"\0" * 1000, "not-text"),
        (HEAD + b"\xff\xfe\x81\x8d" * 1000, "not-text"),
    ],
    ids=["line", "commas", "rows", "columns", "nul-utf16", "nul", "no-utf"],
)
def test_texts_that_are_no_table_anybody_has(content: bytes, code: str, tmp_path: Path) -> None:
    error = refusal(written(tmp_path / "table.csv", content))

    assert error.code == code
    assert error.message.startswith("table.csv ")


CELL = b'<row r="1"><c r="A1"><v>1</v></c>%s</row>'


@pytest.mark.parametrize(
    "stray",
    [
        b'<c r="XFD1048576"><v>1</v></c>',
        b"<c r='XFD1048576'><v>1</v></c>",
        b'<c\nr="XFD1048576"><v>1</v></c>',
        b'<c s="1" r="XFD1048576"><v>1</v></c>',
        b'<c r="&#88;FD1048576"><v>1</v></c>',
    ],
)
def test_a_stray_cell_is_found_however_it_is_written_and_whatever_the_sheet_says(
    stray: bytes, tmp_path: Path
) -> None:
    """A sheet of more than four megabytes was believed to be as small as it said."""

    def change(name: str, body: bytes) -> bytes:
        if "sheet1" not in name:
            return body
        padding = b"".join(b'<row r="%d"/>' % (100 + n) for n in range(400_000))
        return body.replace(b"</sheetData>", CELL % stray + padding + b"</sheetData>")

    assert refusal(reworked(tmp_path / "far.xlsx", change)).code == "too-many-cells"


def test_a_workbook_that_lists_one_sheet_a_thousand_times(tmp_path: Path) -> None:
    def change(name: str, body: bytes) -> bytes:
        if name != "xl/workbook.xml":
            return body
        start = body.index(b"<sheet ")
        one = body[start : body.index(b"/>", start) + 2]
        return body.replace(one, one * 1_000)

    error = refusal(reworked(tmp_path / "many.xlsx", change))

    assert error.code == "zip-bomb"
    assert "it lists 1,000 sheets, more than 500" in error.message


def test_a_list_of_parts_that_takes_long_to_read_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "parts.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<a/>")
    content = path.read_bytes()
    end = content.rindex(b"PK\x05\x06") + 12
    path.write_bytes(content[:end] + struct.pack("<I", 3 * MIB) + content[end + 4 :])

    assert directory_size(path) == 3 * MIB
    for guard in (check, check_returned):
        with pytest.raises(ImportRefused, match="the list of its parts takes 3 MB") as refused:
            guard(path)
        assert refused.value.code == "zip-bomb"


def test_merged_cells_over_each_other_have_a_limit_in_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook_cells, "MAX_CELLS", 100)
    rows = [["a"], *([""] for _ in range(50))]

    _, filled = workbook_cells.spread_merged(rows, [((0, 0), (50, 0))] * 10)

    assert len(filled) == 100


def test_references_nested_and_repeated_are_bounded(tmp_path: Path) -> None:
    blank = written(tmp_path / "a.ris", b"TY" + b"\n" * 100_000)
    with pytest.raises(ImportRefused) as refused:
        read_source_file(blank)
    assert refused.value.code == "wrong-type"

    many = written(tmp_path / "b.ris", b"TY  - RPRT\n" * 3_000)
    found = read_source_file(many).findings
    assert len(found) == 1_001
    assert found[-1].code == "more-findings"


def test_a_mapping_nested_too_deeply_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="is not JSON: it is nested too deeply") as refused:
        read_mapping(written(tmp_path / "m.json", b"[" * 50_000))
    assert refused.value.code == "not-json"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only systems with pipes in their folders")
def test_a_pipe_is_no_file_and_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "table.csv"
    os.mkfifo(pipe)
    assert refusal(pipe).code == "not-a-file"
    with pytest.raises(ImportRefused, match="is no file"):
        read_source_file(pipe)
    with pytest.raises(WorkspaceError, match="it is no file"):
        read_header(pipe)
