"""Restoring a backup: proven first, what was there kept, a whole file at every moment."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.domain.safety_records import BAD, PROVEN, Backup
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup_proof import proof_path, prove, read_backup
from irm_desktop.storage.raw import connect
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_filled_workspace, a_plan, a_workspace, the_library

OLD, NEW = 2, 5  # commitments in the backup, and in the workspace now
DONE_BY_THE_SYSTEM = ("replace", "link", "unlink", "fsync", "open")


@pytest.fixture
def made(tmp_path: Path) -> Backup:
    """A backup with 2 commitments, of a workspace that has 5 now, the last ones in its log alone,
    as a program leaves it that was killed."""
    with a_filled_workspace(tmp_path, a_plan(OLD)) as workspace:
        workspace.use_backups(tmp_path / "backups")
        backup = workspace.keep_backup("asked")
        workspace.accept(a_draft(a_plan(NEW - OLD, number="3"), file_name="b.csv"))
        copies = {path.name: path.read_bytes() for path in tmp_path.glob("plans.irm*")}
    for name, content in copies.items():
        if not name.endswith((".lock", "-shm")):
            (tmp_path / name).write_bytes(content)
    assert (tmp_path / "plans.irm-wal").stat().st_size > 0
    return backup


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plans.irm"


def opened(path: Path) -> Workspace:
    return Workspace.open(path, actor="Ben", library=the_library())


def count(path: Path) -> int:
    """The commitments of a workspace that opens and holds together."""
    with opened(path) as workspace:
        assert workspace.check() == []
        return len(workspace.commitment_ids())


def parts(path: Path) -> list[str]:
    return [one.name for one in path.parent.iterdir() if one.name.endswith(".part")]


def test_a_backup_takes_the_place_and_what_was_there_is_kept(made: Backup, path: Path) -> None:
    done = restore(path, made)
    assert done.kept is not None
    assert done.kept.name.startswith("plans (before restore ")
    assert (count(path), count(done.kept)) == (OLD, NEW)
    assert done.backup.state == PROVEN
    assert not path.with_name("plans.irm-wal").exists()


def test_what_was_restored_is_worked_on_as_before(made: Backup, path: Path) -> None:
    restore(path, made)
    with opened(path) as workspace:
        workspace.accept(a_draft(a_plan(1, number="9"), file_name="c.csv"))
        assert len(workspace.commitment_ids()) == OLD + 1
        workspace.undo()
        assert workspace.check() == []


def test_a_restore_can_be_taken_back_by_a_backup_of_what_was_there(
    made: Backup, path: Path, tmp_path: Path
) -> None:
    restore(path, made, root=tmp_path / "backups")
    with opened(path) as workspace:
        workspace.use_backups(tmp_path / "backups")
        aside = workspace.backups()[0]
    assert (aside.why, aside.state) == ("restore", PROVEN)
    restore(path, aside)
    assert count(path) == NEW


def test_a_bad_backup_is_refused_and_nothing_is_changed(made: Backup, path: Path) -> None:
    before = {one.name: one.read_bytes() for one in path.parent.glob("plans.irm*")}
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(bytes(content))
    with pytest.raises(WorkspaceError) as caught:
        restore(path, made)
    assert caught.value.code == "damaged"
    assert caught.value.message == prove(made).problem
    assert {one.name: one.read_bytes() for one in path.parent.glob("plans.irm*")} == before


def test_a_backup_of_another_workspace_is_refused(made: Backup, path: Path, tmp_path: Path) -> None:
    with a_workspace(tmp_path, name="other.irm") as other:
        other.use_backups(tmp_path / "backups")
        foreign = other.keep_backup("asked")
    with pytest.raises(WorkspaceError) as caught:
        restore(path, foreign)
    assert (caught.value.code, caught.value.message) == (
        "cannot",
        f"{foreign.path.name} is of another workspace than plans.irm, so nothing was restored. "
        "Open it by itself, or restore it under another name.",
    )
    assert count(path) == NEW


def test_a_workspace_that_is_open_is_not_restored(made: Backup, path: Path) -> None:
    with opened(path):
        with pytest.raises(WorkspaceError) as caught:
            restore(path, made)
        assert caught.value.code == "locked"
    assert count(path) == NEW


def test_a_workspace_that_is_gone_comes_back(made: Backup, path: Path) -> None:
    for one in path.parent.glob("plans.irm*"):
        one.unlink()
    assert restore(path, made).kept is None
    assert count(path) == OLD


def test_a_damaged_workspace_is_kept_as_it_is_with_its_log(made: Backup, path: Path) -> None:
    log = path.with_name("plans.irm-wal")
    spoilt = bytearray(path.read_bytes())
    for place in range(4096, len(spoilt), 8192):
        spoilt[place : place + 500] = b"\xa5" * len(spoilt[place : place + 500])
    path.write_bytes(bytes(spoilt))
    what_is_logged = log.read_bytes()
    kept = restore(path, made).kept
    assert kept is not None
    assert kept.read_bytes() == bytes(spoilt)
    assert kept.with_name(kept.name + "-wal").read_bytes() == what_is_logged
    assert count(path) == OLD


def test_a_damaged_log_is_kept_as_it_is_and_not_folded_in(made: Backup, path: Path) -> None:
    """SQLite would take its beginning and forget the rest without a word."""
    log = path.with_name("plans.irm-wal")
    content = bytearray(log.read_bytes())
    content[32 + 24 + 100] ^= 1
    log.write_bytes(bytes(content))
    before = path.read_bytes()
    kept = restore(path, made).kept
    assert kept is not None
    assert kept.read_bytes() == before
    assert kept.with_name(kept.name + "-wal").read_bytes() == bytes(content)
    assert count(path) == OLD


@pytest.mark.parametrize("content", [b"", b"This is a letter.", b"SQLite format 3\x00" * 3000])
def test_whatever_lies_there_is_kept(made: Backup, path: Path, content: bytes) -> None:
    path.write_bytes(content)
    kept = restore(path, made).kept
    assert kept is not None
    assert kept.read_bytes() == content
    assert count(path) == OLD


def test_a_log_that_is_left_is_never_played_into_the_restored_file(
    made: Backup, path: Path
) -> None:
    """The log of a file that is not sound cannot be folded in; it goes with the file it is of."""
    path.write_bytes(b"\x00" * 5000)
    restore(path, made)
    connection = connect(path, "mode=ro")
    assert connection.execute("SELECT count(*) FROM commitments").fetchone() == (OLD,)
    connection.close()


def test_a_copy_without_a_proof_can_be_restored_if_it_holds_together(
    made: Backup, path: Path
) -> None:
    proof_path(made.path).unlink()
    restore(path, read_backup(made.path))
    assert count(path) == OLD


def test_two_restores_in_one_second_keep_two_files(made: Backup, path: Path) -> None:
    kept = {restore(path, made, now=made.made).kept for _ in range(3)}
    assert len(kept) == 3


def test_a_backup_of_a_newer_version_is_refused(made: Backup, path: Path) -> None:
    content = bytearray(made.path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    made.path.write_bytes(bytes(content))
    proof_path(made.path).unlink()
    found = prove(read_backup(made.path))
    assert found.state != BAD
    with pytest.raises(WorkspaceError) as caught:
        restore(path, replace(found, version="9.0"))
    assert caught.value.code == "newer"
    assert count(path) == NEW


@contextmanager
def at_call(number: int, act: Callable[[], None]) -> Iterator[list[int]]:
    """Does `act` in the place of the system call `number` of those that change or open files."""
    calls = [0]
    true = {name: getattr(os, name) for name in DONE_BY_THE_SYSTEM}

    def standing_in(name: str) -> Callable[..., object]:
        def call(*words: object, **more: object) -> object:
            calls[0] += 1
            if calls[0] == number:
                act()
            return true[name](*words, **more)

        return call

    for name in DONE_BY_THE_SYSTEM:
        setattr(os, name, standing_in(name))
    try:
        yield calls
    finally:
        for name, function in true.items():
            setattr(os, name, function)


def holds_a_whole_file(path: Path, kept: list[Path]) -> None:
    """Old or new, never between; and what was there is at its place or kept beside it."""
    found = count(path)
    assert found in (OLD, NEW)
    if found == OLD:
        assert [count(one) for one in kept] == [NEW]


def kept_beside(path: Path) -> list[Path]:
    return list(path.parent.glob("plans (before restore *).irm"))


def snapshot(folder: Path) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in folder.iterdir() if one.is_file()}


def put_back(folder: Path, before: dict[Path, bytes]) -> None:
    for one in folder.iterdir():
        if one.is_file():
            one.unlink()
    for one, content in before.items():
        one.write_bytes(content)


@pytest.mark.parametrize("errno", [5, 28])
def test_a_fault_at_any_step_leaves_a_whole_file(made: Backup, path: Path, errno: int) -> None:
    before = snapshot(path.parent)

    def fail() -> None:
        raise OSError(errno, os.strerror(errno))

    number, failed = 0, 0
    while True:
        number += 1
        put_back(path.parent, before)
        with at_call(number, fail) as calls, suppress(WorkspaceError, OSError):
            restore(path, made)
        if calls[0] < number:
            break
        failed += 1
        assert parts(path) == []
        holds_a_whole_file(path, kept_beside(path))
        restore(path, made)  # and the next try does it
        assert count(path) == OLD
    assert failed > 10


@pytest.mark.skipif(sys.platform == "win32", reason="a process is forked")
def test_a_program_killed_at_any_step_leaves_a_whole_file(made: Backup, path: Path) -> None:
    before = snapshot(path.parent)
    number, killed = 0, 0
    while True:
        number += 1
        put_back(path.parent, before)
        child = os.fork()
        if not child:
            with at_call(number, lambda: os.kill(os.getpid(), signal.SIGKILL)):
                restore(path, made)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            assert os.waitstatus_to_exitcode(status) == 0
            break
        killed += 1
        holds_a_whole_file(path, kept_beside(path))
    assert killed > 10
    assert count(path) == OLD
