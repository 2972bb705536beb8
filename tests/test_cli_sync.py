"""bundle, merge, colleagues and exchange as other programs run them: two people, two computers."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from irm_desktop.headless.program import run
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.command_line import Result, irm
from tests.sealing import a_person, a_sealed_person, cheap_seal
from tests.sync.people import Person

__all__ = ["cheap_seal"]


@dataclass(frozen=True)
class Desk:
    """A person at a computer: everything of the user's own lies in `home`."""

    name: str
    home: Path

    @property
    def workspace(self) -> Path:
        return self.home / "plans.irm"

    @property
    def folders(self) -> dict[str, str]:
        names = ("DATA", "CONFIG", "LOGS")
        return {f"IRM_DESKTOP_{name}": str(self.home / name.lower()) for name in names}

    def says(self, *words: str | Path) -> Result:
        return irm(*words, LOGNAME=self.name, **self.folders)

    def person(self) -> Person:
        """What the program finds in the user's own folder, without running it."""
        return Person(self.name, self.home / "data")

    def writes(self, title: str, number: int = 0) -> None:
        with self.opened() as opened:
            found = opened.commitment_ids()[number]
            opened.set_fields("commitment", found, {"title": title})

    def title(self, number: int = 0) -> str:
        with self.opened() as opened:
            return opened.commitment(opened.commitment_ids()[number]).title

    def opened(self) -> Workspace:
        return Workspace.open(self.workspace, actor=self.name, library=the_library())


@pytest.fixture
def desks(tmp_path: Path) -> tuple[Desk, Desk]:
    """Ana and Ben trust each other; both have the same workspace."""
    ana, ben = (Desk(name, tmp_path / name) for name in ("Ana", "Ben"))
    for one in (ana, ben):
        one.home.mkdir()
    a_filled_workspace(ana.home, a_plan(3)).close()
    shutil.copy(ana.workspace, ben.workspace)
    ana.person().knows(ben.person())
    ben.person().knows(ana.person())
    return ana, ben


def test_a_bundle_goes_from_one_to_the_other(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    ana, ben = desks
    out = tmp_path / "for-ben.irmb"
    ana.writes("Open the registers")

    wrote = ana.says("bundle", ana.workspace, out, "--to", "Ben", "--json")
    looked = ben.says("merge", ben.workspace, out, "--dry-run", "--json")
    took = ben.says("merge", ben.workspace, out, "--json")
    again = ben.says("merge", ben.workspace, out)

    assert (wrote.status, looked.status, took.status, again.status) == (0, 0, 0, 0), wrote.err
    assert [one["name"] for one in wrote.json["to"]] == ["Ben"]
    (change,) = looked.json["files"][0]["changes"]
    assert (change["person"], change["field"], change["after"]) == (
        "Ana",
        "title",
        "Open the registers",
    )
    assert [(one["state"], one["from"]) for one in took.json["files"]] == [("taken", "Ana")]
    assert again.out == "for-ben.irmb: nothing new; all of it is here already.\n"
    assert ben.title() == "Open the registers"
    assert ben.says("undo", ben.workspace).status == 0
    assert ben.title() == "Commitment number 1"


def test_bundles_wait_for_what_they_follow(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    ana, ben = desks
    first, second = tmp_path / "first.irmb", tmp_path / "second.irmb"
    known = ben.person().card.key
    with ana.opened() as opened:
        opened.note_copy(known, "Ben", opened.vector())
    ana.writes("first", 0)
    ana.says("bundle", ana.workspace, first, "--to", "Ben")
    with ana.opened() as opened:
        opened.note_copy(known, "Ben", opened.vector())
    ana.writes("second", 1)
    ana.says("bundle", ana.workspace, second, "--since", "Ben", "--to", "Ben")

    waits = ben.says("merge", ben.workspace, second, "--json")
    told = ben.says("merge", ben.workspace, ben.workspace)
    took = ben.says("merge", ben.workspace, first, "--json")

    assert (waits.status, waits.json["files"][0]["state"]) == (1, "waits")
    assert [(one["file"], one["from"]) for one in waits.json["waiting"]] == [("second.irmb", "Ana")]
    assert told.err.startswith("second.irmb from Ana was put aside on ")
    assert took.json["waiting"] == []
    assert took.json["files"][0]["taken_up"] == ["second.irmb"]
    assert (ben.title(0), ben.title(1)) == ("first", "second")


def test_a_workspace_is_made_from_a_bundle_of_everything(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    ana, ben = desks
    out = tmp_path / "all.irmb"
    ana.writes("Open the registers")
    ana.says("bundle", ana.workspace, out, "--all", "--to", "Ben")
    new = tmp_path / "new.irm"

    made = ben.says("merge", new, out)

    assert made.status == 0, made.err
    with (
        Workspace.open(new, actor="Ben", library=the_library()) as opened,
        ana.opened() as of_ana,
    ):
        assert opened.id == of_ana.id
        assert opened.vector() == of_ana.vector()
        assert not opened.check()


def test_nothing_is_made_from_a_bundle_that_follows_another(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    ana, ben = desks
    out, new = tmp_path / "some.irmb", tmp_path / "new.irm"
    known = ben.person().card.key
    with ana.opened() as opened:
        opened.note_copy(known, "Ben", opened.vector())
    ana.writes("Open the registers")
    ana.says("bundle", ana.workspace, out, "--to", "Ben")

    refused = ben.says("merge", new, out)

    assert refused.status == 2
    assert refused.err == (
        f"There is no workspace at {new}, and none of the files holds everything that would be in "
        "it. Ask for a bundle of everything (`irm-desktop bundle W OUT --all`).\n"
    )
    assert not list(tmp_path.glob("new.irm*"))


def test_a_whole_workspace_is_taken_up_too(desks: tuple[Desk, Desk]) -> None:
    ana, ben = desks
    ana.writes("Open the registers")

    done = ben.says("merge", ben.workspace, ana.workspace)

    assert done.status == 0, done.err
    assert ben.title() == "Open the registers"


def test_somebody_unknown_needs_a_yes(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    ana, ben = desks
    out = tmp_path / "for-ben.irmb"
    ana.writes("Open the registers")
    ana.says("bundle", ana.workspace, out)
    ben.person().colleagues.remove("Ana")

    refused = ben.says("merge", ben.workspace, out)
    taken = ben.says("merge", ben.workspace, out, "--yes", "unknown-sender")

    assert (refused.status, taken.status) == (2, 0)
    assert "whose card is not among your colleagues’" in refused.err
    assert ben.title() == "Open the registers"


def test_one_file_that_cannot_be_read_does_not_stop_the_others(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    ana, ben = desks
    out, broken = tmp_path / "for-ben.irmb", tmp_path / "broken.irmb"
    ana.writes("Open the registers")
    ana.says("bundle", ana.workspace, out)
    broken.write_bytes(out.read_bytes()[:900])

    done = ben.says("merge", ben.workspace, broken, out, "--json")

    assert done.status == 2
    assert [(one["state"], one["code"]) for one in done.json["files"]] == [
        ("refused", "not-a-bundle"),
        ("taken", ""),
    ]
    assert ben.title() == "Open the registers"


def test_the_code_must_be_the_same(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    ana, _ = desks
    carl = Desk("Carl", tmp_path / "Carl")
    carl.home.mkdir()
    added = ana.says("colleagues", "add", carl.says("colleagues", "card").out, "--json").json

    wrong = ana.says("colleagues", "confirm", "Carl", "--code", "0000 0000 0000 0000")
    unasked = ana.says("colleagues", "confirm", "Carl")
    unsent = ana.says("bundle", ana.workspace, tmp_path / "out.irmb", "--to", "Carl")
    theirs = carl.says("colleagues", "add", ana.person().card.text, "--json").json
    own = ana.says("colleagues", "add", ana.person().card.text)

    assert own.status == 2
    assert own.err.startswith("This is your own card. Send it to your colleague, and add the one")
    assert (wrong.status, unasked.status, unsent.status) == (2, 2, 2)
    assert theirs["code"] == added["code"]
    assert unasked.err.endswith(
        "Nothing was confirmed: without a terminal nobody can be asked. Say --code with what they "
        "read.\n"
    )
    assert "The card of Carl is not confirmed" in unsent.err
    assert not (tmp_path / "out.irmb").exists()


def test_colleagues_are_listed_renamed_and_removed(desks: tuple[Desk, Desk]) -> None:
    ana, _ = desks
    ana.says("colleagues", "rename", "Ben", "Benjamín", "Ortiz")

    (listed,) = ana.says("colleagues", "--json").json["colleagues"]
    gone = ana.says("colleagues", "remove", "Benjamín Ortiz")

    assert (listed["name"], listed["confirmed"]) == ("Benjamín Ortiz", True)
    assert gone.out == "Benjamín Ortiz was removed.\n"
    assert ana.says("colleagues").out.startswith("There are no colleagues yet.")


def test_a_folder_carries_it_both_ways(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    ana, ben = desks
    folder = tmp_path / "cloud"
    folder.mkdir()
    ana.writes("Ana's", 0)
    ben.writes("Ben's", 1)

    left = ana.says("exchange", ana.workspace, folder, "--json")
    both = ben.says("exchange", ben.workspace, folder, "--json")
    back = ana.says("exchange", ana.workspace, folder)

    assert (left.status, both.status, back.status) == (0, 0, 0), back.err
    assert [one["state"] for one in both.json["taken"]] == ["taken"]
    assert len(both.json["left"]) == len(left.json["left"]) == 1
    assert (ana.title(1), ben.title(0)) == ("Ben's", "Ana's")
    nothing = "Nothing to take up, and nothing that others lack.\n"
    assert ben.says("exchange", ben.workspace, folder).out == nothing


def test_without_recipients_a_bundle_is_refused_unless_it_may_be_plain(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    ana, ben = desks
    ana.person().colleagues.remove("Ben")
    with ana.opened() as opened:
        a_person(opened, "Maria Pérez")
    out = tmp_path / "out.irmb"

    refused = ana.says("bundle", ana.workspace, out)
    plain = ana.says("bundle", ana.workspace, out, "--plain")
    taken = ben.says("merge", ben.workspace, out)

    assert (refused.status, plain.status, taken.status) == (2, 0, 0)
    assert refused.err.startswith("There is no confirmed colleague, so nobody could read it.")
    assert plain.err == "The bundle is not encrypted: whoever has it can read it.\n"
    assert "Maria" not in plain.out
    with ben.opened() as opened:
        assert [one.name for one in opened.people()] != ["Maria Pérez"]


@pytest.mark.usefixtures("cheap_seal")
def test_where_people_are_sealed_nothing_goes_out_unsearched(
    desks: tuple[Desk, Desk], tmp_path: Path
) -> None:
    ana, _ = desks
    out, folder = tmp_path / "out.irmb", tmp_path / "cloud"
    folder.mkdir()
    with ana.opened() as opened:
        a_sealed_person(opened)

    refused = ana.says("bundle", ana.workspace, out)
    held = ana.says("exchange", ana.workspace, folder, "--json")
    reasoned = ana.says("bundle", ana.workspace, out, "--unchecked", "Read it all myself")

    assert refused.status == 2
    assert refused.err == (
        "What is sent may hold the names of people who were sealed. Run this in a terminal, which "
        "asks for the passphrase of the seal, or say --unchecked REASON.\n"
    )
    assert held.status == 1
    assert held.json["held"]["code"] == "names-unchecked"
    assert list(folder.iterdir()) == []
    assert reasoned.status == 0, reasoned.err
    with ana.opened() as opened:
        assert "Read it all myself" in [one.why for one in opened.seal_log()]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["bundle", "W", "out.docx"], "A bundle ends in .irmb"),
        (["bundle", "W", "out.irmb", "--all", "--since", "Ben"], "not both"),
        (["bundle", "W", "out.irmb", "--plain", "--to", "Ben"], "not both"),
        (["bundle", "W", "W"], "is the workspace itself"),
        (["bundle", "W", "out.irmb", "--to", "Nobody"], "There is no colleague Nobody"),
        (["bundle", "W", "out.irmb", "--to", "age1qqq"], "is no key"),
        (["merge", "W", "nothing.irmb"], "nothing.irmb was not found"),
        (["colleagues", "dance"], "Say one of list, card"),
        (["colleagues", "confirm"], "Say `colleagues confirm WHO`"),
        (["colleagues", "add", "irm-card:x"], "This is no card of a colleague"),
        (["exchange", "W", "no-folder"], "There is no folder"),
    ],
)
def test_what_cannot_be_is_told(
    words: list[str],
    said: str,
    sole: Desk,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, folder in sole.folders.items():
        monkeypatch.setenv(name, folder)
    given = [str(sole.workspace) if word == "W" else word for word in words]
    given = [str(sole.home / word) if word.startswith(("out.", "no")) else word for word in given]

    status = run(given, lambda: 0)

    told = capsys.readouterr().err
    assert status == 2
    assert said in told
    assert len(told.splitlines()) == 1


@pytest.fixture
def sole(tmp_path: Path) -> Desk:
    ana = Desk("Ana", tmp_path / "Ana")
    ana.home.mkdir()
    a_filled_workspace(ana.home, a_plan(1)).close()
    return ana
