"""Encryption on the command line: what it asks, what it refuses, and that it prints no key."""

import errno
import json
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.ways_in import KEYRING, Way
from irm_desktop.headless import asking, program, session, unlocking
from irm_desktop.storage import slots
from irm_desktop.storage.recognise import read_header
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.command_line import irm
from tests.encrypting import OFFICE, an_encrypted_workspace, two_ways
from tests.keyring_of_tests import Memory, own_keyring
from tests.sealing import PASSPHRASE as WORDS
from tests.sealing import cheap_seal

__all__ = ["cheap_seal", "own_keyring"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
OTHER = "seventy quiet lanterns drifting"
Types = Callable[..., None]


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        return workspace.path


@pytest.fixture
def types(monkeypatch: pytest.MonkeyPatch) -> Iterator[Types]:
    """Somebody at a terminal who types these words, one a question, and no more."""
    left: list[str] = []

    def typed(*words: str) -> None:
        session._KEYS.clear()
        left[:] = words
        monkeypatch.setattr(asking, "asks", lambda: True)
        monkeypatch.setattr("getpass.getpass", lambda _prompt: left.pop(0))

    yield typed
    session._KEYS.clear()


def run(*words: str | Path) -> int:
    return program.run([str(word) for word in words], lambda: 0)


def opened(path: Path, passphrase: str = WORDS) -> Workspace:
    key = slots.unlock_with_passphrase(path, passphrase)
    return Workspace.open(path, actor="Ana", library=the_library(), key=key)


def test_a_workspace_is_encrypted_with_a_passphrase_and_a_recovery_key_made_here(
    plain: Path, types: Types, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "away.txt"
    types(WORDS, WORDS)
    assert run("encrypt", plain, "--new-recovery", file) == 0
    out, err = capfd.readouterr()
    assert f"{plain} is encrypted. What opens it is in plans.irm.keys:" in out
    assert "may still be found" in err
    assert "Not covered is what was exported" in err
    secret = file.read_text().splitlines()[-1]
    assert secret not in out + err
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    key = slots.unlock_with_recovery(plain, file.read_text())
    assert key == slots.unlock_with_passphrase(plain, WORDS)
    with opened(plain) as workspace:
        (backup,) = workspace.backups()
        assert (backup.why, backup.encrypted) == ("encrypt", True)


def test_without_a_recovery_key_nothing_is_encrypted(
    plain: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    types(WORDS, WORDS)
    assert run("encrypt", plain) == 2
    assert capfd.readouterr().err == (
        "A forgotten passphrase must not lose everything: name the office’s recovery key with "
        "--recovery, or have one made with --new-recovery FILE.\n"
    )
    assert not read_header(plain).encrypted


def test_two_that_are_not_the_same_change_nothing(
    plain: Path, types: Types, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "away.txt"
    types(WORDS, OTHER)
    assert run("encrypt", plain, "--new-recovery", file) == 2
    assert capfd.readouterr().err == "The two are not the same. Nothing was changed.\n"
    assert not file.exists()
    assert not read_header(plain).encrypted


def test_a_recovery_key_is_never_written_over_a_file(
    plain: Path, types: Types, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "away.txt"
    file.write_text("something else")
    types(WORDS, WORDS)
    assert run("encrypt", plain, "--new-recovery", file) == 2
    assert capfd.readouterr().err == f"{file} is there already. Choose another name.\n"
    assert file.read_text() == "something else"
    assert not read_header(plain).encrypted


def test_plain_copies_are_named_and_deleted_on_request(
    plain: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("backup", plain, plain.with_name("copy.irm")) == 0
    types(WORDS, WORDS)
    assert run("encrypt", plain, "--recovery", OFFICE.recipient, "--json") == 1
    answer = json.loads(capfd.readouterr().out.split("\n", 1)[1])
    assert answer["plain_copies"] == [str(plain.with_name("copy.irm"))]
    assert [way["kind"] for way in answer["ways"]] == ["passphrase", "recovery"]
    types(WORDS)
    assert run("decrypt", plain, "--yes") == 0
    types(OTHER, OTHER)
    assert run("encrypt", plain, "--recovery", OFFICE.recipient, "--delete-copies") == 0
    assert not plain.with_name("copy.irm").exists()
    with opened(plain, OTHER) as workspace:
        assert workspace.check() == []


def test_a_script_encrypts_and_works_with_recovery_keys_alone(plain: Path, tmp_path: Path) -> None:
    key, file = slots.new_recovery_key(), tmp_path / "key.txt"
    file.write_text(key.secret)
    words = ("--recovery", key.recipient, "--recovery", OFFICE.recipient)
    done = irm("encrypt", plain, *words)
    # the backup needs the workspace open, which the key of this run does
    assert (done.status, read_header(plain).encrypted) == (0, True)
    without = irm("list", plain)
    assert (without.status, without.err) == (
        2,
        "plans.irm is encrypted, and its passphrase is typed in a terminal alone: run this command "
        "in one, or name the file of a recovery key in IRM_DESKTOP_RECOVERY_KEY_FILE.\n",
    )
    listed = irm("list", plain, "--json", **{unlocking.VARIABLE: str(file)})
    assert len(listed.json["plans"]) == 1
    undone = irm("undo", plain, **{unlocking.VARIABLE: str(file)})
    assert undone.status == 0
    missing = irm("list", plain, **{unlocking.VARIABLE: str(tmp_path / "nothing")})
    assert (missing.status, missing.err) == (
        2,
        f"{tmp_path / 'nothing'}, which IRM_DESKTOP_RECOVERY_KEY_FILE names, cannot be read as the "
        "file of a recovery key. Look whether it is there and holds a line that begins with "
        "AGE-SECRET-KEY-1.\n",
    )


def test_the_keyring_opens_it_unasked(
    tmp_path: Path, own_keyring: Memory, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path, *two_ways(), Way(KEYRING)) as workspace:
        path = workspace.path
    session._KEYS.clear()
    assert run("check", path) == 0
    own_keyring.kept.clear()
    session._KEYS.clear()
    assert run("check", path) == 2
    assert "is typed in a terminal alone" in capfd.readouterr().err


def test_a_passphrase_may_be_typed_wrong_twice(
    tmp_path: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    types("wrong", "wrong again", WORDS)
    assert run("check", path) == 0
    assert capfd.readouterr().err.count("This is not the passphrase of plans.irm.") == 2
    types("wrong", "wrong again", "and again", WORDS)
    assert run("check", path) == 2


def test_the_passphrase_is_changed_in_backups_too(
    tmp_path: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    types(WORDS)
    assert run("backup", path) == 0
    types(WORDS, OTHER, OTHER)
    assert run("passphrase", path) == 0
    assert "opens with the new passphrase" in capfd.readouterr().out
    with opened(path, OTHER) as workspace:
        (backup,) = workspace.backups()
    with opened(backup.path, OTHER) as copy:
        assert copy.check() == []


def test_ways_in_are_listed_added_and_taken_away(
    tmp_path: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    assert run("keys", path, "--json") == 0
    out = capfd.readouterr().out
    assert [way["kind"] for way in json.loads(out)["ways"]] == ["passphrase", "recovery"]
    first = json.loads(out)["ways"][0]["id"]
    recipient = slots.new_recovery_key().recipient
    types(WORDS)
    assert run("keys", path, "--add-recovery", recipient, "--name", "Ana") == 0
    assert "Ana" in capfd.readouterr().out
    types(WORDS)
    assert run("keys", path, "--remove", first) == 0
    assert [way.name for way in slots.slots(path)] == ["IRM office", "Ana"]


def test_the_last_two_ways_in_stay(
    tmp_path: Path, types: Types, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    types(WORDS)
    assert run("keys", path, "--remove", slots.slots(path)[0].id) == 2
    assert capfd.readouterr().err == (
        "An encrypted workspace needs two ways in beside the keyring, or a forgotten passphrase "
        "loses everything in it. Take a passphrase and a recovery key; to take one away, add "
        "another first.\n"
    )


def test_decrypting_is_asked(plain: Path, types: Types, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("decrypt", plain) == 2
    assert capfd.readouterr().err == "plans.irm is not encrypted. Nothing was changed.\n"
    assert run("keys", plain) == 2
    types(WORDS, WORDS)
    run("encrypt", plain, "--recovery", OFFICE.recipient)
    types(WORDS)
    assert run("decrypt", plain, "--yes") == 0
    assert not read_header(plain).encrypted


@pytest.mark.parametrize("command", ["keys", "check", "list", "backups"])
def test_no_command_prints_a_key(
    tmp_path: Path, types: Types, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    recovery = slots.new_recovery_key()
    with an_encrypted_workspace(tmp_path, *two_ways(recovery.recipient)) as workspace:
        path = workspace.path
    types(WORDS)
    run(command, path, "--json")
    said = "".join(capfd.readouterr())
    assert said
    key = slots.unlock_with_passphrase(path, WORDS)
    for secret in (key.hex(), recovery.secret, WORDS):
        assert secret not in said


def test_a_recovery_key_that_cannot_be_written_whole_leaves_nothing(
    plain: Path,
    types: Types,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    file = tmp_path / "away.txt"
    types(WORDS, WORDS)
    monkeypatch.setattr(os, "fsync", full)
    assert run("encrypt", plain, "--new-recovery", file) == 2
    words = f"{file} cannot be written: No space left on device. Choose another place for it.\n"
    assert capfd.readouterr().err == words
    assert not file.exists()
    assert not read_header(plain).encrypted
