"""The journal on the command line: verified, its head told, and given out as evidence."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.headless import names_gate, program
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.command_line import irm
from tests.packing import a_worked_workspace, parts_of, twisted
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.test_chain import execute

__all__ = ["cheap_seal"]
NAME = "Zoé Quirós"


@pytest.fixture
def worked(tmp_path: Path) -> Path:
    with a_worked_workspace(tmp_path) as workspace:
        return workspace.path


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Somebody at a terminal who types this passphrase."""

    def types(passphrase: str) -> None:
        monkeypatch.setattr(names_gate, "asks", lambda: True)
        monkeypatch.setattr("getpass.getpass", lambda _prompt: passphrase)

    return types


def run(*words: str | Path) -> int:
    return program.run([str(word) for word in words], lambda: 0)


Said = pytest.CaptureFixture[str]


def test_a_whole_journal_is_said_to_be_whole(worked: Path) -> None:
    done = irm("journal", "verify", worked)
    head = irm("journal", "head", worked).out.split()[0]
    first, second = done.out.splitlines()
    assert done.status == 0
    assert first.startswith(f"{worked} is whole: ")
    assert first.endswith(" entries, none changed, taken out or moved.")
    assert second == f"Head: {head}"


def test_what_is_broken_is_named_and_counts_as_found(worked: Path, capsys: Said) -> None:
    execute(worked, "UPDATE journal SET value = '\"Never said\"' WHERE place = 7")
    assert run("journal", "verify", worked, "--json") == 1
    answer = json.loads(capsys.readouterr().out)
    (finding,) = answer["findings"]
    assert finding["code"] == "journal-broken"
    assert "(20" in finding["message"]  # when
    assert ", Ana, entry 7): it was changed after it was written." in finding["message"]
    assert run("check", worked) == 1


def test_a_noted_head_finds_an_end_that_was_taken_off(worked: Path, capsys: Said) -> None:
    assert run("journal", "head", worked, "--json") == 0
    noted = json.loads(capsys.readouterr().out)["head"]
    assert run("journal", "verify", worked, "--head", noted) == 0
    execute(worked, "DELETE FROM journal WHERE place > (SELECT max(place) - 2 FROM journal)")
    assert run("journal", "verify", worked, "--head", noted, "--json") == 1
    answer = capsys.readouterr().out
    assert "journal-shortened" in answer
    assert run("journal", "verify", worked, "--head", "12") == 2
    assert capsys.readouterr().err.startswith("A head of the journal is 64 digits")


def test_a_backup_remembers_the_head(worked: Path, capsys: Said) -> None:
    assert run("backup", worked) == 0
    execute(worked, "DELETE FROM journal WHERE place > (SELECT max(place) - 2 FROM journal)")
    capsys.readouterr()
    assert run("journal", "verify", worked) == 1
    assert "that the backup of 20" in capsys.readouterr().out


def test_a_pack_is_written_and_verified(worked: Path, capsys: Said) -> None:
    pack = worked.with_name("evidence.zip")
    assert run("journal", "export", worked, pack, "--language", "fr") == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"Wrote {pack}: ")
    assert said.err == "The pack is not encrypted: whoever has it can read it.\n"
    head = said.out.splitlines()[1].removeprefix("Head: ")
    assert "Journal de plans.irm" in parts_of(pack)["index.html"].decode()
    assert run("journal", "verify", pack, "--head", head) == 0
    assert "of them withheld, none changed, taken out or moved." in capsys.readouterr().out

    def change(parts: dict[str, bytes]) -> None:
        parts["index.html"] += b"<p>And more"

    assert run("journal", "verify", twisted(pack, change, sums=False), "--json") == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert (finding["code"], finding["column"]) == ("pack-part-changed", "index.html")


def test_a_whole_pack_withholds_nothing(worked: Path, capsys: Said) -> None:
    pack = worked.with_name("evidence.zip")
    assert run("journal", "export", worked, pack, "--whole", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["withheld"], answer["files"], answer["findings"]) == (0, 2, [])
    assert b"they sold it" in parts_of(pack)["journal.jsonl"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("burn", "W"), "Say `journal verify W`, `journal head W` or `journal export W OUT`."),
        (("export", "W"), "Say where the pack is to be written: `journal export W OUT.zip`."),
        (("export", "W", "pack.txt"), "A pack of evidence ends in .zip, and pack.txt does not"),
        (("export", "W", "W"), "{W} is the workspace itself: give the export a name of its own."),
        (
            ("export", "W", "p.zip", "--language", "de"),
            "Reports are written in en, fr, es, ar, not in de.",
        ),
    ],
)
def test_what_cannot_be_done_is_said(
    worked: Path, capsys: Said, words: tuple[str, ...], sentence: str
) -> None:
    given = [str(worked) if word == "W" else word for word in words]
    assert run("journal", *given) == 2
    assert capsys.readouterr().err.startswith(sentence.replace("{W}", str(worked)))


@pytest.fixture
def sealed(worked: Path, cheap_seal: None) -> Path:
    with Workspace.open(worked, actor="Ana", library=the_library()) as workspace:
        subject = workspace.commitment_ids()[1]
        workspace.rate(subject, "specificity", "low", reason=f"As {NAME} told us")
        workspace.rate(subject, "specificity", "low", reason="As we were told")
        a_sealed_person(workspace, NAME)
    return worked


def test_words_of_the_past_are_not_given_out_unsearched(sealed: Path, capsys: Said) -> None:
    pack = sealed.with_name("evidence.zip")
    assert run("journal", "export", sealed, pack) == 2
    assert capsys.readouterr().err.startswith("The journal holds all words ever written")
    assert not pack.exists()


def test_entries_with_a_sealed_name_are_withheld(
    sealed: Path, typing: Callable[[str], None], capsys: Said
) -> None:
    pack = sealed.with_name("evidence.zip")
    typing("another passphrase")
    assert run("journal", "export", sealed, pack) == 2
    assert not pack.exists()
    typing(PASSPHRASE)
    assert run("journal", "export", sealed, pack) == 0
    said = capsys.readouterr()
    assert "1 file was left out: nobody searched it for sealed names." in said.err
    content = parts_of(pack)
    assert all("Quirós".encode() not in part for part in content.values())
    assert b"As we were told" in content["journal.jsonl"]
    assert run("journal", "export", sealed, sealed.with_name("w.zip"), "--whole") == 2
    assert "The names of sealed people stand in 1 entry" in capsys.readouterr().err


def test_what_goes_out_all_the_same_is_written_down(sealed: Path) -> None:
    pack = sealed.with_name("evidence.zip")
    assert run("journal", "export", sealed, pack, "--all-the-same", "For the court") == 0
    assert "Quirós".encode() in parts_of(pack)["journal.jsonl"]
    with Workspace.open(sealed, actor="Ana", library=the_library()) as workspace:
        log = workspace.seal_log()
    assert [(one.what, one.why) for one in log][:1] == [("export", "For the court")]
    assert sum(one.what == "export" for one in log) == 1


def test_what_a_newer_version_wrote_is_told_and_no_fault(worked: Path, capsys: Said) -> None:
    with Workspace.open(worked, actor="Ana", library=the_library()) as workspace:
        subject = workspace.commitment_ids()[0]
        with workspace._operation("written by version 2", kind="merge") as op:
            op.edit("commitment", subject, {"gender_lens": "yes"})
            op.edit("hologram", "h1", {"colour": "blue"})
    assert run("check", worked) == 0
    said = capsys.readouterr().out
    assert "1 record of the kind “hologram” is of a newer version." in said
    assert f"{worked} is whole: file, journal and tables agree." in said
    assert run("check", worked, "--repair") == 0
    pack = worked.with_name("evidence.zip")
    assert run("journal", "export", worked, pack) == 0  # it is passed on
    assert b'"hologram"' in parts_of(pack)["journal.jsonl"]
