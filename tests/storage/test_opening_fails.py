"""A file that was not opened after all is held by nobody: it can be replaced, also on Windows."""

import errno
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import database, processes
from irm_desktop.storage import workspace as opening
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, the_library
from tests.storage.damaging import a_worked_on, as_after_a_kill, opened


def held(path: Path) -> list[str]:
    """What this program has open of a file and its logs."""
    names = [one.path for one in psutil.Process().open_files()]
    return [name for name in names if Path(name).name.startswith(path.name)]


def a_closed_one(folder: Path, *statements: str) -> Path:
    with a_filled_workspace(folder) as workspace:
        path = workspace.path
    with closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)
    return path


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE workspace_info", "DELETE FROM workspace_info WHERE key = 'id'"],
    ids=["no table of facts", "no id"],
)
def test_a_file_whose_tables_are_odd_is_let_go(
    tmp_path: Path, statement: str, read_only: bool
) -> None:
    path = a_closed_one(tmp_path, statement)
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(path, actor="Ben", library=the_library(), read_only=read_only)
    assert caught.value.code == "damaged"
    assert held(path) == []


def test_a_connection_that_reads_nothing_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "notes.irm"
    path.write_bytes(b"notes" * 1000)
    engine = database._engine(path, "mode=rw", database._IN_USE, None, pooled=False)
    with pytest.raises(Exception, match="not a database") as caught:
        engine.connect()
    assert caught.value
    assert held(path) == []


def test_a_file_that_cannot_be_checked_after_a_kill_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(*_: object) -> None:
        raise RuntimeError("a fault of the program")

    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
    monkeypatch.setattr(Workspace, "recover", fault)
    with pytest.raises(RuntimeError) as caught:
        opened(path)
    assert caught.value
    assert held(path) == []
    monkeypatch.undo()
    with opened(path) as again:
        assert again.recovery is not None  # the note was put back


def test_a_file_in_whose_folder_nothing_can_be_tidied_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: Path) -> None:
        raise OSError(errno.EIO, "the disk does not answer")

    path = a_closed_one(tmp_path)
    monkeypatch.setattr(opening, "tidy", lost)
    with pytest.raises(WorkspaceError) as caught:
        opened(path)
    assert caught.value.code == "read-only"
    assert held(path) == []
    assert not lock_path(path).exists()


def test_a_name_beside_the_file_with_no_number_of_a_process_is_no_fault(tmp_path: Path) -> None:
    path = a_closed_one(tmp_path)
    odd = tmp_path / f".{path.name}.{10**20}.part"
    odd.write_bytes(b"")
    with opened(path) as workspace:
        assert workspace.check() == []
    assert not processes.is_running(10**20)
    assert not odd.exists()
