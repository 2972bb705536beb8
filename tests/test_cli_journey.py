"""The commands as other programs use them, from a new workspace to its exports and back."""

import csv
import re
import shutil
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook
from sqlcipher3 import dbapi2

from irm_desktop.storage.report_choice import report_kinds
from tests.command_line import SAMPLE_TABLE, irm

FINDING = {"code", "sheet", "row", "column", "message", "proposal", "severity"}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("journey") / "filled.irm"
    assert irm("new", path).status == 0
    assert irm("import", path, SAMPLE_TABLE).status == 1
    return path


@pytest.fixture(scope="module")
def listed(filled: Path) -> dict[str, Any]:
    """Plan key -> plan, of `list --json`."""
    result = irm("list", filled, "--json")
    assert (result.status, result.err) == (0, "")
    return {plan["key"]: plan for plan in result.json["plans"]}


@pytest.fixture
def workspace(filled: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "copy.irm"
    shutil.copy(filled, copy)
    return copy


def test_new_makes_an_empty_workspace(tmp_path: Path) -> None:
    path = tmp_path / "new one.irm"

    made = irm("new", path)

    assert (made.status, made.err) == (0, "")
    assert irm("list", path, "--json").json == {"members": [], "plans": []}
    assert irm("check", path, "--json").json["findings"] == []
    assert [each.name for each in tmp_path.iterdir()] == ["new one.irm"]


def test_import_tells_counts_and_findings_as_json_alone(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)

    result = irm("import", path, SAMPLE_TABLE, "--json")

    told = result.json
    assert (result.status, result.err) == (1, "")
    assert (told["layout"], told["members"], told["plans"], told["commitments"]) == (
        "ogp-2016",
        3,
        3,
        51,
    )
    assert set(told["findings"][0]) == FINDING
    html = [each for each in told["findings"] if each["code"] == "html-remains"]
    assert all(each["row"] >= 3 and each["column"] for each in html)
    assert html


def test_dry_run_tells_the_same_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)

    dry = irm("import", path, SAMPLE_TABLE, "--dry-run", "--json")
    empty = irm("list", path, "--json")
    real = irm("import", path, SAMPLE_TABLE, "--json")

    assert empty.json["plans"] == []
    assert dry.json == real.json
    assert dry.status == real.status


def test_importing_twice_changes_nothing(workspace: Path) -> None:
    before = irm("list", workspace, "--json").json

    again = irm("import", workspace, SAMPLE_TABLE, "--json")

    assert again.status in (0, 1), again.err
    assert irm("list", workspace, "--json").json == before


def test_import_says_what_was_really_done(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)

    trial, first, again = (
        irm("import", path, SAMPLE_TABLE, *words).out.splitlines()[-1]
        for words in (["--dry-run"], [], [])
    )

    assert trial == "This was a trial: nothing was written."
    assert first == f"51 commitments imported from {SAMPLE_TABLE.name}."
    assert again == "Nothing was added or changed."


def test_list_has_keys_labels_and_truths(listed: dict[str, Any]) -> None:
    assert sorted(listed) == ["EE-2", "ES-2", "FI-1"]
    spain = listed["ES-2"]
    assert (spain["member"], spain["number"], spain["instrument"]) == ("Spain", "2", "G2b")
    eighth = next(each for each in spain["commitments"] if each["number"] == "8")
    assert eighth["ratings"]["specificity"] == "Medium"
    assert eighth["ratings"]["potential_impact"] == "Transformative"
    assert eighth["ratings"]["completion_midterm"] == "Limited"
    assert eighth["derived"]["relevant"] == "yes"
    assert eighth["derived"]["star_c"] == "no"
    assert eighth["derived"]["star_c_end_of_term"] == "undefined"


def test_list_agrees_with_the_published_table(listed: dict[str, Any]) -> None:
    """Every published star and completion of the sample, read here without our importer."""
    with SAMPLE_TABLE.open(encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    members = {plan["member"] + plan["number"]: plan for plan in listed.values()}
    truth = {"1": "yes", "0": "no"}
    compared = 0
    for row in rows:
        cells = dict(zip(names, row, strict=False))
        plan = members[cells["Country"] + cells["Action Plan Number"]]
        ours = next(c for c in plan["commitments"] if c["number"] == cells["Comm No"])
        for name, column in (
            ("star_b", "Starred (2015 only)"),
            ("star_c", "Starred (current formula) progress report"),
        ):
            if cells[column] in truth:
                assert ours["derived"][name] == truth[cells[column]], (plan["key"], ours["number"])
                compared += 1
        completion = cells["Completion (progress report)"].partition(". ")[2]
        assert ours["ratings"]["completion_midterm"].lower() == completion.lower()
    assert compared > 50


def test_list_for_a_person_names_plans_and_commitments(workspace: Path) -> None:
    result = irm("list", workspace)

    assert result.status == 0
    assert "ES-2" in result.out
    assert "Spain" in result.out
    assert "Transparency Portal" in result.out


@pytest.mark.parametrize("number", ["8", "10"])
def test_explain_says_why_there_is_no_star(workspace: Path, number: str) -> None:
    words = irm("explain", workspace, "ES-2", number)
    told = irm("explain", workspace, "ES-2", number, "--json").json

    assert words.status == 0
    assert "No star: completion is Limited" in words.out
    assert told["plan"] == "ES-2"
    star = told["commitments"][0]["derived"]["star_c"]
    assert star["truth"] == "no"
    failed = [each for each in star["conditions"] if each["truth"] == "no"]
    assert [each["indicators"] for each in failed] == [["completion_midterm"]]
    assert (failed[0]["found"], star["sentence"] in words.out) == ("Limited", True)


def test_explain_without_a_number_explains_every_commitment(workspace: Path) -> None:
    told = irm("explain", workspace, "fi-1", "--json")

    assert told.status == 0, told.err
    assert len(told.json["commitments"]) == 18
    assert all("relevant" in each["derived"] for each in told.json["commitments"])


def test_every_report_that_can_be_made_is_named_where_one_is_asked_for(
    workspace: Path, tmp_path: Path
) -> None:
    result = irm("export", workspace, "FI-1", "--docx", tmp_path / "Report.docx")

    assert result.status == 2
    for kind in report_kinds().values():
        assert re.search(rf"\b{kind.report}\b", result.err), kind.id


def test_export_writes_the_word_report_and_the_workbook(workspace: Path, tmp_path: Path) -> None:
    docx, xlsx = tmp_path / "Report.docx", tmp_path / "Data.xlsx"

    result = irm(
        "export", workspace, "FI-1", "--report", "end-of-term", "--docx", docx, "--xlsx", xlsx
    )

    assert result.status == 0, result.err
    assert str(docx) in result.out
    assert str(xlsx) in result.out
    text = "\n".join(paragraph.text for paragraph in Document(str(docx)).paragraphs)
    assert "Finland" in text
    workbook = load_workbook(xlsx)
    cells = {
        str(cell) for sheet in workbook for row in sheet.iter_rows(values_only=True) for cell in row
    }
    assert "1.1" in cells
    assert "4.3" in cells


@pytest.mark.parametrize(("language", "word"), [("fr", "Finlande"), ("es", "Finlandia")])
def test_reports_are_written_in_other_languages(
    language: str, word: str, workspace: Path, tmp_path: Path
) -> None:
    docx = tmp_path / "report.docx"

    result = irm(
        "export", workspace, "FI-1", "--report", "progress", "--docx", docx, "--language", language
    )

    assert result.status == 0, result.err
    with zipfile.ZipFile(docx) as archive:
        assert word in archive.read("word/document.xml").decode("utf-8")


def test_open_data_goes_out_as_it_came(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    result = irm("export", workspace, "--open-data", out, "--layout", "ogp-2016", "--json")

    assert result.status in (0, 1), result.err
    assert result.json["files"] == [str(out)]
    with (
        SAMPLE_TABLE.open(encoding="utf-8", newline="") as came,
        out.open(encoding="utf-8", newline="") as went,
    ):
        before, after = list(csv.reader(came)), list(csv.reader(went))
    assert [len(row) for row in after] == [len(row) for row in before]
    changed = [
        (row, before[1][column], was, now)
        for row, (old, new) in enumerate(zip(before, after, strict=True), start=1)
        for column, (was, now) in enumerate(zip(old, new, strict=True))
        if was != now
    ]
    told = [
        (finding["row"], finding["column"], finding["before"], finding["after"])
        for finding in result.json["findings"]
        if finding["code"] == "cell-written"
    ]
    assert changed
    assert sorted(told) == sorted(changed)


def test_a_person_sees_one_entry_for_a_column_of_open_data(workspace: Path, tmp_path: Path) -> None:
    words = ("export", workspace, "--open-data", tmp_path / "out.csv", "--layout", "ogp-2016")
    found = irm(*words, "--json").json["findings"]

    result = irm(*words)

    columns = Counter(f["column"] for f in found if f["code"] == "cell-written")
    assert columns
    assert f"{sum(columns.values())} cells differ" in result.out
    told = re.findall(r"^cell-written \((\d+)\): column (.+)$", result.out, re.MULTILINE)
    assert {column: int(count) for count, column in told} == columns
    for rows in re.findall(r"^  rows (.+)$", result.out, re.MULTILINE):
        assert len(re.findall(r"\d+(?=,|$| and)", rows)) <= 5


def test_undo_takes_a_whole_import_back_and_redo_brings_it_again(workspace: Path) -> None:
    before = irm("list", workspace, "--json").json

    undone = irm("undo", workspace)
    empty = irm("list", workspace, "--json").json
    redone = irm("redo", workspace)
    after = irm("list", workspace, "--json").json

    assert (undone.status, redone.status) == (0, 0), undone.err + redone.err
    assert undone.out
    assert empty["plans"] == []
    assert after == before
    assert irm("check", workspace).status == 0


def test_check_finds_a_change_behind_the_journals_back(workspace: Path) -> None:
    change_behind_the_journal(workspace)

    result = irm("check", workspace, "--json")

    assert result.status == 1, result.err
    assert result.json["findings"]
    assert set(result.json["findings"][0]) == FINDING


def test_check_repairs_the_tables_and_keeps_a_copy(workspace: Path) -> None:
    before = irm("list", workspace, "--json").json
    change_behind_the_journal(workspace)

    result = irm("check", workspace, "--repair", "--json")

    assert (result.status, result.json["findings"]) == (0, []), result.err
    assert set(result.json["repaired"][0]) == FINDING
    assert irm("check", result.json["backup"]).status == 1
    assert irm("list", workspace, "--json").json == before
    again = irm("check", workspace, "--repair")
    assert (again.status, "is whole" in again.out) == (0, True)


def change_behind_the_journal(workspace: Path) -> None:
    connection = dbapi2.connect(str(workspace))
    connection.execute("update commitments set title = 'changed' where number = '8'")
    connection.commit()
    connection.close()
