"""`import` of OGP's process table as another program calls it: rows, states, findings, undo."""

from collections import Counter
from pathlib import Path

import pytest

from tests.command_line import irm


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "plans.irm"
    assert irm("new", path).status == 0
    return path


def test_all_rows_are_told_with_answers_states_and_findings(
    workspace: Path, shared_data: Path
) -> None:
    result = irm("import", workspace, shared_data / "irm-process-2016.csv", "--json")

    assert (result.status, result.err) == (1, "")
    told = result.json
    assert (told["layout"], told["plans"], told["members"]) == ("ogp-process-2016", 64, 32)
    assert told["commitments"] == 0
    assert [row["row"] for row in told["rows"]] == list(range(7, 71))
    row = next(row for row in told["rows"] if row["plan"] == "CA-2")
    assert (row["member"], row["submitted"], row["instrument"]) == ("Canada", "2014", "G2b")
    assert row["answers"]["notice_days"] == "unclear"
    assert row["answers"]["self_assessment_english"] == "not_applicable"
    assert row["evidence"]["timeline_available"].startswith("http://goo.gl/")
    states = Counter(value for row in told["rows"] for value in row["answers"].values())
    assert (states["not_reviewed"], states["not_applicable"]) == (814, 250)
    codes = Counter(finding["code"] for finding in told["findings"])
    assert (codes["steps-unknown"], codes["link-rejoined"]) == (7, 14)


def test_twice_is_as_once_and_one_undo_takes_it_back(workspace: Path, shared_data: Path) -> None:
    table = shared_data / "irm-process-2016.csv"
    first = irm("import", workspace, table)
    again = irm("import", workspace, table)
    undone = irm("undo", workspace)

    assert first.out.splitlines()[-1] == (
        "64 plans imported, 2,560 answers about plans added from irm-process-2016.csv."
    )
    assert again.out.splitlines()[-1] == "Nothing was added or changed."
    assert undone.status == 0
    assert irm("list", workspace, "--json").json == {"members": [], "plans": []}
    assert irm("check", workspace, "--json").json["findings"] == []


def test_the_sheet_of_the_workbook_is_taken_by_its_name(workspace: Path, shared_data: Path) -> None:
    book = shared_data / "irm-2016.xlsx"
    result = irm("import", workspace, book, "--sheet", "Process", "--dry-run", "--json")

    assert (result.json["layout"], result.json["plans"]) == ("ogp-process-2016", 64)
    assert irm("list", workspace, "--json").json["plans"] == []
