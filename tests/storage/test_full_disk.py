"""A disk that fills up, or fails, in the middle of a copy: nothing half-made stays, and the words
say why nothing was done."""

import errno
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import checking
from irm_desktop.storage import salvage as salvaging
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.log_file import log_path
from irm_desktop.storage.slots import keys_path
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace
from tests.encrypting import an_encrypted_workspace
from tests.sealing import cheap_seal
from tests.storage.damaging import a_worked_on, root_page, salvaged, spoil

__all__ = ["cheap_seal"]
FULL = OSError(errno.ENOSPC, "No space left on device")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A workspace that is damaged, with its backups."""
    with a_worked_on(tmp_path, commitments=2) as workspace:
        path = workspace.path
    spoil(path, root_page(path, "ratings"))
    return path


def refused(path: Path) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as caught:
        salvaged(path)
    return caught.value


def names(folder: Path) -> set[str]:
    """Without the logs, which reading a file may leave beside it."""
    return {one.name for one in folder.iterdir() if not one.name.startswith("plans.irm-")}


def test_a_repair_without_room_for_the_damaged_file_leaves_no_half_of_it(
    broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    right, before = salvaging.shutil.copyfile, broken.read_bytes()

    def copies_half(source: Path, target: Path) -> None:
        if "damaged" not in Path(target).name:
            right(source, target)
            return
        Path(target).write_bytes(Path(source).read_bytes()[:5000])
        raise FULL

    monkeypatch.setattr(salvaging.shutil, "copyfile", copies_half)
    for _ in range(2):
        error = refused(broken)
        assert error.code == "disk-full"
        assert names(broken.parent) == {broken.name, "backups"}
    assert broken.read_bytes() == before


def test_a_repair_that_is_still_partly_in_its_log_takes_no_place(
    broken: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So SQLite leaves it where the disk was full when it was closed."""
    right, before = salvaging._make, broken.read_bytes()

    def made(part: Path, *more: object) -> object:
        answer = right(part, *more)  # type: ignore[arg-type]
        log_path(part).write_bytes(bytes(4152))
        return answer

    monkeypatch.setattr(salvaging, "_make", made)
    error = refused(broken)
    assert error.message == (
        "There is no room on the disk for plans.irm. Nothing was made; make room, or choose "
        "another disk."
    )
    assert names(broken.parent) == {broken.name, "backups"}
    assert broken.read_bytes() == before


def test_a_repair_of_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    path.unlink()
    error = refused(path)
    assert (error.code, error.message) == (
        "missing",
        f"There is no workspace at {path}. Check the name, or make a new workspace there.",
    )
    assert not lock_path(path).exists()


@pytest.mark.usefixtures("cheap_seal")
def test_a_copy_whose_keys_cannot_be_written_does_not_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        raise FULL

    monkeypatch.setattr(checking, "copy_keys", full)
    to = tmp_path / "copy.irm"
    with an_encrypted_workspace(tmp_path) as workspace:
        assert isinstance(workspace, Workspace)
        with pytest.raises(WorkspaceError) as caught:
            workspace.backup(to)
        assert keys_path(workspace.path).exists()
    assert caught.value.code == "disk-full"
    assert not list(tmp_path.glob("copy*"))
