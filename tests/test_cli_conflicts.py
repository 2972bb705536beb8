"""The commands `conflicts` and `settle`, run as another program runs them."""

from pathlib import Path

import pytest

from tests.builders import a_filled_workspace, a_plan
from tests.command_line import irm
from tests.storage.two_copies import Copies, two_copies


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workspace with a title, a rating and a source that Ana and Ben made apart."""
    with two_copies(a_filled_workspace(tmp_path, a_plan(2))) as copies:
        one = copies.ana.commitment_ids()[0]
        for workspace, title, value in (
            (copies.ana, "Open budget", "low"),
            (copies.ben, "Budget portal", "high"),
        ):
            workspace.set_fields("commitment", one, {"title": title})
            workspace.rate(one, "specificity", value, reason=f"{title} says so.")
        _laws(copies)
        copies.exchange()
        return copies.ana.path


def _laws(copies: Copies) -> None:
    for workspace in (copies.ana, copies.ben):
        workspace.add_source(workspace.members()[0].id, kind="document", key="law")


def key(path: Path, kind: str) -> str:
    found = irm("conflicts", path, "--json").json["conflicts"]
    (one,) = [each["key"] for each in found if each["kind"] == kind]
    return str(one)


def test_conflicts_are_listed_with_their_sides(path: Path) -> None:
    told = irm("conflicts", path)
    assert told.status == 1
    assert "Title of commitment 1: changed by both" in told.out
    assert "Specificity of commitment 1: rated by both" in told.out
    assert ": Low. Open budget says so." in told.out
    assert "Source law twice: made by both\n" in told.out
    assert "  proposed: law-2\n" in told.out
    assert told.out.count(", shown meanwhile: ") == 3


def test_json_has_whole_sides(path: Path) -> None:
    found = irm("conflicts", path, "--plan", "ES-2", "--json").json["conflicts"]
    rating = next(one for one in found if one["kind"] == "rating")
    assert rating["where"] == "Commitment 1"
    assert {side["values"]["value"] for side in rating["sides"]} == {"low", "high"}
    assert {side["person"] for side in rating["sides"]} == {"Ana", "Ben"}
    assert [side["shown"] for side in rating["sides"]] == [True, False]


def test_a_side_is_taken(path: Path) -> None:
    told = irm("settle", path, key(path, "field"), "--take", "2", "--why", "As printed")
    assert (told.status, told.out) == (0, "Conflict settled: Title of commitment 1.\n")
    assert told.err == "2 are left; `conflicts` lists them.\n"
    left = irm("conflicts", path, "--json").json["conflicts"]
    assert {one["kind"] for one in left} == {"rating", "twin"}


def test_texts_and_proposals_are_taken_and_the_list_is_empty_then(path: Path) -> None:
    irm("settle", path, key(path, "field"), "--text", "Open budget portal")
    irm("settle", path, key(path, "rating"), "--take", "1", "--text", "Both say so.")
    told = irm("settle", path, key(path, "twin"), "--proposed")
    assert (told.status, told.err) == (0, "")
    told = irm("conflicts", path)
    assert (told.status, told.out) == (0, "Nothing is in conflict.\n")
    titles = [one["title"] for one in irm("list", path, "--json").json["plans"][0]["commitments"]]
    assert titles[0] == "Open budget portal"


@pytest.mark.parametrize(
    ("kind", "words", "said"),
    [
        ("field", (), "Say what holds with one of --take N, --text T or --proposed."),
        ("field", ("--take", "3"), "There is no side 3; there are 2."),
        ("field", ("--take", "1", "--text", "x"), "Say what holds with one of --take N"),
        ("field", ("--proposed",), "The program proposes nothing here: say --take N or --text T."),
        ("rating", ("--text", "x"), "Say with --take N which side holds."),
        ("twin", ("--take", "1"), "Both stay; say with --text by what key the second goes."),
    ],
)
def test_what_says_nothing_clear_is_refused(
    path: Path, kind: str, words: tuple[str, ...], said: str
) -> None:
    told = irm("settle", path, key(path, kind), *words)
    assert told.status == 2
    assert told.err.startswith(said)
    assert len(irm("conflicts", path, "--json").json["conflicts"]) == 3


def test_a_conflict_that_is_not_there_is_refused(path: Path) -> None:
    told = irm("settle", path, "commitment/none", "--take", "1")
    assert (told.status, told.err) == (
        2,
        "There is no conflict commitment/none; `conflicts` lists them with their keys.\n",
    )


def test_exports_of_an_open_conflict_say_so(path: Path, tmp_path: Path) -> None:
    words = "Conflicts that nobody has settled: 3. One version of each is written; "
    told = irm("export", path, "--all", tmp_path / "all.xlsx")
    assert (told.status, words in told.err) == (0, True)
    told = irm("numbers", path, "--json")
    assert (told.status, words.replace("written", "counted") in told.err) == (0, True)
    target = tmp_path / "report.docx"
    told = irm("export", path, "ES-2", "--report", "progress", "--docx", target)
    assert told.status == 0
    assert "Conflicts between colleagues that nobody has settled: 3." in told.err
