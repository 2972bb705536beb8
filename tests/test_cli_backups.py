"""Backups on the command line: made, listed, proven, restored, also where the workspace is gone."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.headless import asking, program
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.command_line import irm


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A workspace with 2 commitments."""
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        return workspace.path


def run(*words: str | Path) -> int:
    return program.run([str(word) for word in words], lambda: 0)


def own_folder() -> Path:
    (folder,) = (paths.data() / "backups").iterdir()
    return folder


def rate(path: Path, value: str = "high") -> None:
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        workspace.rate(workspace.commitment_ids()[0], "specificity", value)


def count(path: Path) -> int:
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        return len(workspace.commitment_ids())


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 8
    facts = path.stat()
    path.write_bytes(bytes(content))
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def test_a_backup_says_where_it_is_and_what_it_holds(made: Path) -> None:
    done = irm("backup", made)
    (backup,) = own_folder().glob("*.irm")
    megabytes = f"{backup.stat().st_size / 1_000_000:.1f}"
    assert (done.status, done.out) == (
        0,
        f"Made and proven: {backup} (1 plan, 2 commitments, 30 entries of the journal, "
        f"{megabytes} MB).\n",
    )
    assert done.err.startswith("It lies on the same disk as the workspace: ")


def test_backups_are_listed_the_newest_first(made: Path) -> None:
    irm("backup", made)
    rate(made)
    irm("backup", made)
    done = irm("backups", made, "--json")
    assert done.status == 0
    newest, older = done.json["backups"]
    assert done.json["folder"] == str(paths.data() / "backups")
    assert (newest["why"], newest["state"], newest["problem"]) == ("asked", "proven", "")
    assert newest["entries"] > older["entries"] == 30
    assert newest["made"] >= older["made"]
    assert newest["counts"]["ratings"] == 1


def test_a_backup_goes_where_it_is_asked_for(made: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert irm("backup", made, stick, "--json").json["path"].startswith(str(stick / "plans 2"))
    named = irm("backup", made, stick / "mine.irm", "--json").json
    assert (named["path"], named["state"]) == (str(stick / "mine.irm"), "proven")
    assert (stick / "mine.irm.proof.json").exists()


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("plans.irm", "plans.irm is there already. Choose another name for the backup."),
        (
            "nowhere/a.irm",
            "There is no folder {folder}/nowhere. Make it first, or choose another place.",
        ),
        (
            "nowhere",
            "There is no folder {folder}/nowhere, and a backup is a file that ends in .irm: "
            "please call it nowhere.irm, or make the folder first.",
        ),
    ],
)
def test_a_place_that_cannot_be_is_refused(made: Path, target: str, sentence: str) -> None:
    done = irm("backup", made, made.parent / target)
    assert (done.status, done.out) == (2, "")
    assert done.err.strip() == sentence.format(folder=made.parent)


def test_a_workspace_without_backups_says_so(made: Path) -> None:
    done = irm("backups", made)
    assert (done.status, done.out) == (
        0,
        f"There is no backup of plans.irm in {paths.data() / 'backups'}.\n",
    )


def test_proving_again_finds_what_the_list_cannot_see(made: Path) -> None:
    irm("backup", made)
    (backup,) = own_folder().glob("*.irm")
    assert irm("backups", made, "--prove").status == 0
    spoil(backup)
    assert irm("backups", made).status == 0
    done = irm("backups", made, "--prove")
    assert done.status == 1
    assert f"{backup.name} is not as it was when it was made" in done.out
    assert irm("backups", made, "--json").json["backups"][0]["state"] == "bad"


def test_a_restore_says_what_would_be_lost_and_keeps_what_was_there(made: Path) -> None:
    irm("backup", made)
    rate(made)
    done = irm("restore", made, "--yes")
    assert done.status == 0
    lines = done.out.splitlines()
    assert "2 commitments" in lines[0]
    assert lines[1] == "Lost would be what was done since (1), newest first:"
    assert lines[2].endswith("UTC, Ana: Specificity of 1 set to High")
    assert lines[3].startswith(f"Restored {made} from plans 2")
    (kept,) = made.parent.glob("plans (before restore *).irm")
    assert lines[4] == f"What was there is kept in {kept}."
    with Workspace.open(made, actor="Ana", library=the_library()) as workspace:
        assert workspace.values(workspace.commitment_ids()[0]) == {}


def test_a_restore_is_told_as_json(made: Path) -> None:
    irm("backup", made)
    rate(made)
    told = irm("restore", made, "--yes", "--json").json
    assert told["restored"] == str(made)
    assert told["backup"]["state"] == "proven"
    assert Path(told["kept"]).exists()
    assert told["lost"]["known"] is True
    assert [one["words"] for one in told["lost"]["operations"]] == ["Specificity of 1 set to High"]


def test_without_a_terminal_nothing_is_restored_unasked(made: Path) -> None:
    irm("backup", made)
    done = irm("restore", made)
    assert (done.status, done.err.strip()) == (
        2,
        "Nothing was restored: without a terminal nobody can be asked. Say --yes.",
    )
    assert list(made.parent.glob("plans (before*")) == []


@pytest.mark.parametrize(("typed", "done"), [("y\n", True), ("n\n", False)])
def test_somebody_at_a_terminal_is_asked(
    made: Path, typed: str, done: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    irm("backup", made)
    monkeypatch.setattr(asking, "asks", lambda: True)
    answer: Callable[..., bool] = lambda *_, **__: typed == "y\n"  # noqa: E731
    monkeypatch.setattr("typer.confirm", answer)
    assert run("restore", made) == (0 if done else 2)
    assert len(list(made.parent.glob("plans (before*"))) == done


def test_a_workspace_that_is_gone_comes_back(made: Path) -> None:
    irm("backup", made)
    made.unlink()
    done = irm("restore", made, "--yes")
    assert (done.status, done.out.splitlines()[1]) == (
        0,
        "There is no plans.irm now, so nothing is lost.",
    )
    assert count(made) == 2


def test_a_damaged_workspace_is_restored_though_nobody_can_tell_what_is_lost(made: Path) -> None:
    irm("backup", made)
    made.write_bytes(b"This was a workspace.")
    done = irm("restore", made, "--yes")
    assert done.status == 0
    assert done.out.splitlines()[1] == "plans.irm cannot be read to tell what would be lost."
    assert count(made) == 2
    (kept,) = made.parent.glob("plans (before restore *).irm")
    assert kept.read_bytes() == b"This was a workspace."


def test_a_bad_backup_is_passed_over_for_the_one_before(made: Path) -> None:
    irm("backup", made)
    (first,) = own_folder().glob("*.irm")
    rate(made)
    second = Path(irm("backup", made, "--json").json["path"])
    spoil(second)
    done = irm("restore", made, "--yes")
    assert done.status == 0
    assert f"{second.name} is not as it was" in done.err
    assert f"from {first.name}." in done.out


def test_a_bad_backup_that_is_named_is_refused(made: Path) -> None:
    backup = Path(irm("backup", made, "--json").json["path"])
    spoil(backup)
    done = irm("restore", made, backup, "--yes")
    assert done.status == 2
    assert done.err.startswith(f"{backup.name} is not as it was when it was made")


def test_what_a_restore_put_aside_is_not_taken_by_itself(made: Path) -> None:
    irm("backup", made)
    (first,) = own_folder().glob("*.irm")
    rate(made)
    irm("restore", made, "--yes")
    assert len(list(own_folder().glob("*restore.irm"))) == 1
    assert f"from {first.name}." in irm("restore", made, "--yes").out


def test_without_any_backup_a_restore_says_so(made: Path) -> None:
    done = irm("restore", made, "--yes")
    assert (done.status, done.err.strip()) == (
        2,
        f"There is no proven backup of plans.irm in {paths.data() / 'backups'}. Name one: "
        "`irm-desktop restore W BACKUP`.",
    )


def test_a_backup_that_is_not_there_is_told(made: Path) -> None:
    done = irm("restore", made, made.with_name("none.irm"), "--yes")
    assert done.status == 2
    assert done.err.startswith(f"There is no workspace at {made.with_name('none.irm')}.")


def test_an_import_and_a_repair_make_backups_on_the_command_line_too(tmp_path: Path) -> None:
    path = tmp_path / "new.irm"
    irm("new", path)
    table = Path(__file__).parent.parent / "resources/samples/irm-commitments-2016-sample.csv"
    irm("import", path, table)
    (backup,) = irm("backups", path, "--json").json["backups"]
    assert (backup["why"], backup["counts"]["commitments"]) == ("import", 0)
