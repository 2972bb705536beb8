"""The command `sources`: listing, taking references in, writing them out."""

from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.command_line import irm

FILES = Path(__file__).resolve().parent / "files" / "references"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    with a_filled_workspace(tmp_path, a_plan(2)) as made:
        return made.path


def _reopened(path: Path) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library())


def test_references_are_added_once_and_listed(workspace: Path) -> None:
    first = irm("sources", workspace, "--import", FILES / "zotero.ris")
    assert (first.status, first.err) == (0, "")
    assert first.out == "4 of 4 references added to Spain.\n"
    again = irm("sources", workspace, "--import", FILES / "zotero.ris", "--json")
    assert again.status == 0
    assert again.json["added"] == 0
    assert again.json["passed"][1] == {
        "line": 20, "title": "Who reads the register?", "same": "berg2014", "same_line": 0,
    }  # fmt: skip
    listed = irm("sources", workspace, "--json").json["sources"]
    assert listed[1] == {
        "key": "berg2014",
        "kind": "document",
        "ground": "",
        "title": "Who reads the register?",
        "author": "Berg, Olli",
        "date": "2014",
        "url": "https://doi.org/10.1234/jog.2014.12",
        "accessed": "",
        "attachments": 0,
        "supports": 0,
    }
    shown = irm("sources", workspace)
    assert shown.status == 0
    assert "nunez2015" in shown.out


def test_bibtex_tells_what_is_wrong_with_its_lines(workspace: Path) -> None:
    done = irm("sources", workspace, "--import", FILES / "jabref.bib", "--json")
    assert (done.status, done.err) == (1, "")
    assert [(one["code"], one["row"]) for one in done.json["findings"]] == [
        ("second-key", 36), ("second-field", 42), ("unread-reference", 49),
    ]  # fmt: skip
    assert done.json["added"] == 6


def test_sources_leave_as_ris_and_interviews_stay(workspace: Path, tmp_path: Path) -> None:
    irm("sources", workspace, "--import", FILES / "zotero.ris")
    with _reopened(workspace) as opened:
        opened.add_interview(opened.plans()[0].id, began="2015-03-03T09:30:00+02:00")
    target = tmp_path / "out.ris"
    done = irm("sources", workspace, "--export", target)
    assert done.status == 0
    assert done.out == f"4 sources written to {target}.\n"
    assert done.err == "1 interview is left out: interviews stay in the workspace.\n"
    assert target.read_text("utf-8").count("TY  - ") == 4


def test_what_cannot_be_done_is_said_in_one_line(workspace: Path, tmp_path: Path) -> None:
    before = workspace.read_bytes()
    letter = tmp_path / "letter.ris"
    letter.write_text("Dear colleague", "utf-8")
    refused = irm("sources", workspace, "--import", letter)
    assert (refused.status, refused.out) == (2, "")
    assert refused.err.startswith("letter.ris holds no references in RIS or BibTeX.")
    unknown = irm("sources", workspace, "--import", FILES / "zotero.ris", "--member", "XX")
    assert unknown.err == (
        "There is no member XX in the workspace. Say with --member which of ES is meant.\n"
    )
    wrong = irm("sources", workspace, "--export", tmp_path / "out.bib")
    assert wrong.err == "out.bib does not end in .ris. Choose a name that does.\n"
    both = irm("sources", workspace, "--import", letter, "--export", tmp_path / "x.ris")
    assert both.status == 2
    assert workspace.read_bytes() == before
