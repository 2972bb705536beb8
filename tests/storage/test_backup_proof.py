"""A bad backup is called bad: whatever became of its bytes, of its proof, of its name."""

import json
import os
import random
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irm_desktop.domain.safety_records import BAD, PROVEN, UNPROVEN, Backup
from irm_desktop.storage.backup_proof import proof_path, prove, read_backup, write_proof
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_filled_workspace, a_plan, the_library

KEY = bytes(range(32))
LATER = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def made(tmp_path: Path) -> Backup:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        workspace.use_backups(tmp_path / "backups")
        return workspace.keep_backup("asked")


def spoil(backup: Backup, content: bytes) -> None:
    """Other bytes at the same time of writing, as a failing disk does it."""
    facts = backup.path.stat()
    backup.path.write_bytes(content)
    os.utime(backup.path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def test_a_backup_that_is_as_it_was_is_proven_again(made: Backup) -> None:
    found = prove(made, now=LATER)
    assert (found.state, found.problem, found.proven) == (PROVEN, "", LATER)
    assert read_backup(made.path) == found


@pytest.mark.parametrize("chance", range(40))
def test_one_bit_that_changed_is_noticed(made: Backup, chance: int) -> None:
    content = bytearray(made.path.read_bytes())
    dice = random.Random(chance)
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    spoil(made, bytes(content))
    found = prove(made)
    assert found.state == BAD
    assert made.path.name in found.problem
    assert read_backup(made.path).state == BAD  # it stays known


def test_the_sentence_says_what_changed_and_what_to_do(made: Backup) -> None:
    content = bytearray(made.path.read_bytes())
    content[-1] ^= 1
    spoil(made, bytes(content))
    assert prove(made).problem == (
        f"{made.path.name} is not as it was when it was made "
        f"({made.made:%Y-%m-%d %H:%M} UTC): its bytes changed. Do not use it, take another backup."
    )


@pytest.mark.parametrize("rest", [0, 1, 100, 4096, 0.5, -1])
def test_a_backup_that_lost_its_end_is_bad_in_the_list_already(made: Backup, rest: float) -> None:
    content = made.path.read_bytes()
    size = int(len(content) * rest) if 0 < rest < 1 else int(rest)
    spoil(made, content[:size])
    listed = read_backup(made.path)
    assert listed.state == BAD
    what = "is empty" if size == 0 else f"has {len(content[:size])} bytes instead of {made.size}"
    assert listed.problem == f"{made.path.name} {what}: do not use it, take another backup."
    assert prove(made).state == BAD


def test_the_empty_copy_of_a_file_with_a_log_is_bad(tmp_path: Path) -> None:
    """What copying the file alone makes while the workspace is open: sound, and without a row."""
    workspace = Workspace.create(tmp_path / "plans.irm", actor="Ana", library=the_library())
    with workspace:
        workspace.use_backups(tmp_path / "backups")
        workspace.accept(a_draft(a_plan(2)))
        made = workspace.keep_backup("asked")
        bare = workspace.path.read_bytes()
    spoil(made, bare + bytes(made.size - len(bare)))
    assert prove(made).state == BAD
    proof_path(made.path).unlink()
    made.path.write_bytes(bare)
    assert prove(read_backup(made.path)).state == UNPROVEN


def test_a_backup_that_was_mended_by_a_copy_is_proven_again(made: Backup) -> None:
    content = made.path.read_bytes()
    spoil(made, content[:-1])
    assert prove(made).state == BAD
    made.path.write_bytes(content)
    assert prove(made).state == PROVEN
    assert read_backup(made.path).state == PROVEN


def test_a_backup_that_was_written_since_is_not_trusted_until_it_is_read(made: Backup) -> None:
    later = made.path.stat().st_mtime + 60
    os.utime(made.path, (later, later))
    listed = read_backup(made.path)
    assert listed.state == UNPROVEN
    assert listed.problem == f"{made.path.name} was written since it was proven. Prove it again."
    assert prove(made).state == PROVEN
    assert read_backup(made.path).state == PROVEN


@pytest.mark.parametrize("apart", [2, -2, 3600, -3599])
def test_a_disk_that_counts_time_in_its_own_way_is_no_change(made: Backup, apart: int) -> None:
    moved = made.path.stat().st_mtime + apart
    os.utime(made.path, (moved, moved))
    assert read_backup(made.path).state == PROVEN


def test_without_a_proof_nothing_is_proven(made: Backup) -> None:
    proof_path(made.path).unlink()
    listed = read_backup(made.path)
    assert (listed.state, listed.sha256) == (UNPROVEN, "")
    assert listed.problem == f"{made.path.name} has no proof: nobody can say what it was."
    assert prove(listed).state == UNPROVEN
    made.path.write_bytes(made.path.read_bytes()[:-5000])
    assert prove(listed).state == BAD


def test_the_proof_of_another_backup_proves_nothing(made: Backup, tmp_path: Path) -> None:
    with Workspace.open(tmp_path / "plans.irm", actor="Ana", library=the_library()) as workspace:
        workspace.use_backups(tmp_path / "backups")
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high")
        other = workspace.keep_backup("close")
    shutil.copy(proof_path(other.path), proof_path(made.path))
    listed = read_backup(made.path)
    assert listed.state == UNPROVEN
    assert listed.problem == f"The proof of {made.path.name} is damaged or of another file."
    told = json.loads(proof_path(made.path).read_text("utf-8"))
    assert told["file"] == other.path.name
    write_proof(replace(other, path=made.path))  # renamed as the file is
    assert prove(read_backup(made.path)).state == BAD


@pytest.mark.parametrize("chance", range(60))
def test_a_bit_that_changed_in_a_proof_is_noticed(made: Backup, chance: int) -> None:
    path = proof_path(made.path)
    content = bytearray(path.read_bytes())
    dice = random.Random(chance)
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    before = read_backup(made.path)
    path.write_bytes(bytes(content))
    after = read_backup(made.path)
    assert after == before or after.state == UNPROVEN  # a space for another changes nothing


@pytest.mark.parametrize("words", ["", "[]", "{}", '"a"', "null", '{"proof": 1}', "{" * 2000])
def test_what_is_no_proof_proves_nothing(made: Backup, words: str) -> None:
    proof_path(made.path).write_text(words)
    assert read_backup(made.path).state == UNPROVEN


def test_a_file_of_another_kind_is_bad(made: Backup) -> None:
    proof_path(made.path).unlink()
    made.path.write_text("This is a letter.")
    found = prove(read_backup(made.path))
    assert found.state == BAD
    assert "is no IRM workspace" in found.problem


def test_a_backup_that_is_gone_is_bad(made: Backup) -> None:
    made.path.unlink()
    assert prove(made).state == BAD


def test_the_bytes_of_an_encrypted_backup_are_proven_without_its_key(tmp_path: Path) -> None:
    with Workspace.create(
        tmp_path / "plans.irm",
        actor="Ana",
        library=the_library(),
        key=KEY,
        backups=tmp_path / "backups",
    ) as workspace:
        workspace.accept(a_draft(a_plan(2)))
        made = workspace.keep_backup("asked")
    assert [prove(made, key).state for key in (KEY, None, bytes(32))] == [PROVEN] * 3
    content = bytearray(made.path.read_bytes())
    content[9000] ^= 4
    spoil(made, bytes(content))
    assert [prove(made, key).state for key in (KEY, None)] == [BAD] * 2


def test_a_proof_on_a_disk_that_cannot_be_written_is_told_all_the_same(
    made: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(30, "Read-only file system")

    monkeypatch.setattr(Path, "write_bytes", refused)
    assert prove(made, now=made.made + timedelta(days=1)).state == PROVEN
