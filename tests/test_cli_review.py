"""The commands of the review: sending, bringing back, the inbox, the answers."""

import gzip
import shutil
import zipfile
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.storage.workspace import Workspace
from tests.command_line import irm

FILES = Path(__file__).resolve().parent / "files" / "returned"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "sent.irm"
    path.write_bytes(gzip.decompress((FILES / "sent.irm.gz").read_bytes()))
    library = load_library(paths.resources() / "instruments")
    Workspace.open(path, actor="Ana Torres", library=library).close()  # brought up to this version
    return path


def test_files_come_back_once_and_are_listed(workspace: Path) -> None:
    first = irm("return", workspace, FILES / "tracked.docx", FILES / "cells.xlsx")
    assert (first.status, first.err) == (1, "")
    assert first.out == (
        "tracked.docx, review copy 1 of XV-4: 4 new remarks in the inbox.\n"
        "cells.xlsx, review copy 1 of XV-4: 4 new remarks in the inbox.\n"
    )
    again = irm("return", workspace, FILES / "tracked.docx", "--json")
    assert again.status == 0
    (told,) = again.json["files"]
    assert (told["state"], told["new"], told["known"]) == ("nothing_new", 0, 4)

    listed = irm("inbox", workspace, "XV-4", "--json")
    assert listed.status == 1
    assert [one["number"] for one in listed.json["sent"]] == [1]
    assert sorted(one["name"] for one in listed.json["returned"]) == ["cells.xlsx", "tracked.docx"]
    items = {one["code"]: one for one in listed.json["items"]}
    assert items["C2.PI"]["proposals"][0]["theirs"] == "minor"
    assert items["P3.OGC"]["by"] == ["Maria Panel"]
    assert "C2.CO" in irm("inbox", workspace, "XV-4").out


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_read(
    workspace: Path, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.docx"
    wrong.write_text("not a document", encoding="utf-8")
    done = irm("return", workspace, wrong, FILES / "untouched.docx")
    assert done.status == 2
    assert done.err == (
        "notes.docx is neither a Word document nor a workbook, or it is damaged. A review copy "
        "comes back as .docx or .xlsx: get the file again.\n"
    )
    assert done.out == (
        "untouched.docx, review copy 1 of XV-4: it came back as it went, without a change or a "
        "comment.\n"
    )


def test_a_file_of_another_workspace_is_recognised_and_can_be_read_all_the_same(
    workspace: Path, tmp_path: Path
) -> None:
    table = tmp_path / "other.irm"
    irm("new", table)
    refused = irm("return", table, FILES / "tracked.docx")
    assert refused.status == 2
    assert "was sent from another workspace" in refused.err
    wrong = irm("return", workspace, FILES / "tracked.docx", "--as", "7")
    assert (wrong.status, wrong.err) == (
        2,
        "There is no review copy 7. `irm-desktop inbox` lists those that were sent.\n",
    )
    assert irm("return", workspace, FILES / "tracked.docx", "--as", "1").status == 1


def test_a_file_that_lost_all_that_named_it_is_read_as_the_copy_whose_fields_it_has(
    workspace: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.docx"
    with (
        zipfile.ZipFile(FILES / "tracked.docx") as given,
        zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in given.namelist():
            content = given.read(name)
            if name == "word/document.xml":
                content = content.replace(b"IRM review copy", b"A text")
            if name not in ("docProps/custom.xml", "docProps/core.xml"):
                made.writestr(name, content)
    done = irm("return", workspace, bare, "--json")
    (told,) = done.json["files"]
    assert (told["code"], told["new"]) == ("guessed", 5)  # the line of small print is changed too


def test_a_copy_is_sent_and_the_answers_go_out(workspace: Path, tmp_path: Path) -> None:
    copy, matrix = tmp_path / "copy.docx", tmp_path / "matrix.docx"
    words = ("--report", "design", "--docx", copy, "--to", "The ministry", "--role", "government")
    sent = irm("send", workspace, "XV-4", *words, "--due", "2026-12-31", "--json")
    assert sent.status == 0
    assert (sent.json["number"], sent.json["due"]) == (2, "2026-12-31")
    assert sent.json["recipient"] == "The ministry"
    back = irm("return", workspace, shutil.copy(copy, tmp_path / "back.docx"))
    assert (back.status, back.err) == (0, "")

    irm("return", workspace, FILES / "comments.docx")
    assert irm("responses", workspace, "XV-4", "--docx", matrix, "--copy", "1").status == 0
    assert matrix.exists()
    line = ("--report", "design", "--from", "1", "--docx", tmp_path / "red.docx")
    assert irm("redline", workspace, "XV-4", *line).out == f"Wrote {tmp_path / 'red.docx'}.\n"


def test_a_day_that_is_none_is_refused_before_anything_is_written(
    workspace: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.docx"
    words = ("--report", "design", "--docx", copy, "--to", "The ministry", "--due", "31/12/2026")
    done = irm("send", workspace, "XV-4", *words)
    assert (done.status, done.err) == (
        2,
        "31/12/2026 is no day: write it as year, month and day, such as 2026-12-31.\n",
    )
    assert not copy.exists()
