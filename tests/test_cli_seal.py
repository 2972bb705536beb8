"""The seal on the command line: what it tells, and that nothing goes out unsearched."""

from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop.headless import names_gate, program
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.command_line import irm
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A workspace with a sealed person whose name stands in a text."""
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        a_sealed_person(workspace, NAME, pseudonym="Alder")
        one = workspace.commitment_ids()[0]
        workspace.rate(one, "specificity", "high", reason="As Pérez said")
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


def opened(path: Path) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library())


def clean(path: Path) -> None:
    """Take the name out of the text."""
    with opened(path) as workspace:
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high", reason="As it is said")


def test_an_export_without_a_terminal_is_refused_until_texts_were_searched(sealed: Path) -> None:
    target = sealed.with_name("all.xlsx")
    done = irm("export", sealed, "--all", target)
    assert done.status == 2
    assert done.err.strip() == (
        "Texts were written since they were last searched for the names of 1 sealed person. Run "
        "`irm-desktop seal check plans.irm` in a terminal, which asks for the passphrase, or "
        "export with --all-the-same REASON."
    )
    assert not target.exists()


def test_an_export_all_the_same_is_written_down(sealed: Path) -> None:
    target = sealed.with_name("all.xlsx")
    done = irm("export", sealed, "--all", target, "--all-the-same", "For myself alone")
    assert (done.status, target.exists()) == (0, True)
    with opened(sealed) as workspace:
        newest = workspace.seal_log()[0]
    assert (newest.what, newest.why) == ("export", "For myself alone")


def test_an_export_all_the_same_needs_a_reason(sealed: Path) -> None:
    done = irm("export", sealed, "--all", sealed.with_name("all.xlsx"), "--all-the-same", " ")
    assert done.status == 2
    assert done.err.startswith("Say why this is exported all the same.")


def test_an_export_that_holds_a_name_writes_nothing_and_says_where(
    sealed: Path, typing: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    typing(PASSPHRASE)
    target = sealed.with_name("all.xlsx")
    assert run("export", sealed, "--all", target) == 2
    assert capsys.readouterr().err.splitlines() == [
        "Reason of Specificity of commitment 1: part of the name of “Alder”",
        "1 text holds the name of a sealed person. Nothing was written. Change them, or export "
        "with --all-the-same REASON.",
    ]
    assert not target.exists()


def test_what_was_found_clean_is_exported_and_needs_no_passphrase_again(
    sealed: Path, typing: Callable[[str], None]
) -> None:
    clean(sealed)
    typing(PASSPHRASE)
    target = sealed.with_name("all.xlsx")
    assert run("export", sealed, "--all", target) == 0
    target.unlink()
    assert irm("export", sealed, "--all", target).status == 0


def test_a_wrong_passphrase_writes_nothing(
    sealed: Path, typing: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    typing("another passphrase")
    target = sealed.with_name("all.xlsx")
    assert run("export", sealed, "--all", target) == 2
    assert "This is not the passphrase of the seal." in capsys.readouterr().err
    assert not target.exists()


def test_the_check_tells_places_and_the_status_tells_that_it_was_done(
    sealed: Path, typing: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    typing(PASSPHRASE)
    assert run("seal", "check", sealed) == 1
    clean(sealed)
    assert run("seal", "check", sealed) == 0
    capsys.readouterr()
    assert run("seal", "status", sealed) == 0
    assert capsys.readouterr().out == (
        "1 person is sealed. No text written until now holds their names.\n"
    )


def test_the_check_needs_a_terminal(sealed: Path) -> None:
    done = irm("seal", "check", sealed)
    assert (done.status, done.err.strip()) == (
        2,
        "The passphrase is typed in a terminal alone: run this command in one.",
    )


def test_the_status_names_copies_that_still_hold_names(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        person = workspace.add_person(workspace.members()[0].id, name=NAME).created
        copy = workspace.backup(tmp_path / "before.irm")
        workspace.make_seal(PASSPHRASE)
        workspace.seal_person(person)
    done = irm("seal", "status", workspace.path, "--json")
    assert (done.status, done.json) == (
        1,
        {
            "made": True,
            "sealed": 1,
            "names_checked": False,
            "copies_with_keys": [str(copy)],
        },
    )
    assert irm("seal", "status", workspace.path).out.splitlines()[1] == (
        "before.irm was made before and still holds the names of 1 of them."
    )


def test_another_action_is_refused(sealed: Path) -> None:
    done = irm("seal", "open", sealed)
    assert (done.status, done.err.strip()) == (2, "Say `seal status W` or `seal check W`.")


def test_notes_on_a_fault_of_the_program_hold_no_text_of_its_errors() -> None:
    def fails() -> None:
        try:
            raise KeyError(NAME)
        except KeyError as error:
            raise RuntimeError(f"cannot do {NAME}") from error

    with pytest.raises(RuntimeError) as raised:
        fails()
    details = program.mistake_details(raised.value)
    assert "Núñez" not in details
    assert "KeyError" in details
    assert "RuntimeError" in details
