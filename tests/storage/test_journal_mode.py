"""In a network or cloud folder a workspace is one file the moment a change is saved."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import journal_mode, quick_read
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.sealing import PASSPHRASE, a_sealed_person, cheap_seal
from tests.storage.clocked import Clock, clocked_plan

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
KEY = bytes(range(32))


@pytest.fixture
def cloud(tmp_path: Path) -> Path:
    """A folder that looks like one Dropbox keeps."""
    folder = tmp_path / "cloud"
    folder.mkdir()
    (folder / ".dropbox").touch()
    return folder


def opened(path: Path, **more: object) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library(), **more)  # type: ignore[arg-type]


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} - {".dropbox"}


def mode(workspace: Workspace) -> tuple[str, int]:
    with workspace._reading() as connection:
        return (
            connection.exec_driver_sql("PRAGMA journal_mode").scalar_one(),
            connection.exec_driver_sql("PRAGMA synchronous").scalar_one(),
        )


def test_a_workspace_in_a_cloud_folder_has_no_log(cloud: Path) -> None:
    with a_filled_workspace(cloud) as workspace:
        assert mode(workspace) == ("delete", 3)
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high")
        assert names(cloud) == {"plans.irm", "plans.irm.lock"}
        assert workspace.check() == []


def test_a_workspace_is_brought_to_the_way_of_its_folder_and_back(
    tmp_path: Path, cloud: Path
) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        assert mode(workspace) == ("wal", 2)
        path = workspace.path
    path = path.rename(cloud / "plans.irm")
    with opened(path) as workspace:
        assert mode(workspace) == ("delete", 3)
    path = path.rename(tmp_path / "plans.irm")
    with opened(path) as workspace:
        assert mode(workspace) == ("wal", 2)
        assert workspace.check() == []


def test_an_encrypted_workspace_too(cloud: Path) -> None:
    workspace = Workspace.create(cloud / "plans.irm", actor="Ana", library=the_library(), key=KEY)
    workspace.close()
    with opened(workspace.path, key=KEY) as again:
        assert mode(again) == ("delete", 3)
        assert again.check() == []


def test_who_reads_it_meanwhile_keeps_it_as_it_is(tmp_path: Path, cloud: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    path = path.rename(cloud / "plans.irm")
    with closing(dbapi2.connect(str(path), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM journal").fetchall()
        assert journal_mode.settle(path, None) == "wal"
    assert journal_mode.settle(path, None) == "delete"


def test_a_second_window_reads_what_the_first_writes(cloud: Path) -> None:
    with a_filled_workspace(cloud) as workspace, opened(workspace.path, read_only=True) as reader:
        subject = reader.commitment_ids()[0]
        workspace.rate(subject, "specificity", "high")
        assert reader.values(subject) == {"specificity": "high"}


def test_a_seal_whose_time_is_over_is_closed_while_nothing_is_read(cloud: Path) -> None:
    """Writing down that it closed waits for every reader: its own reading would never end."""
    clock = Clock()
    with clocked_plan(cloud, clock) as (workspace, _):
        person = a_sealed_person(workspace)
        for closed in (workspace.sealed_name, workspace.places_of_name):
            workspace.open_seal(PASSPHRASE, "Call back")
            clock.set("2026-11-02", clock().hour + 1)
            with pytest.raises(WorkspaceError) as caught:
                closed(person)
            assert caught.value.code == "closed"
        workspace.open_seal(PASSPHRASE, "Call back")
        clock.set("2026-11-02", clock().hour + 1)
        with pytest.raises(WorkspaceError) as caught:
            workspace.unseal_person(person, "A mistake")
        assert caught.value.code == "closed"


KILLED = """
import os, sys
from pathlib import Path
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
workspace = Workspace.open(Path(sys.argv[1]), actor="Ana", library=the_library())
subject = workspace.commitment_ids()[0]
workspace.rate(subject, "specificity", "high")
with workspace._engine.connect().execution_options(write="immediate") as connection:
    raw = connection.connection.driver_connection
    raw.execute("PRAGMA cache_size = 1")  # pages go into the file before the end
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE commitments SET text = hex(randomblob(40000))")
    raw.execute("UPDATE ratings SET value = 'low'")
    raw.execute("UPDATE journal SET value = 'gone'")
    os._exit(9)
"""


@pytest.fixture
def half_written(cloud: Path) -> Path:
    with a_filled_workspace(cloud, a_plan(40)) as workspace:
        path = workspace.path
    before = path.read_bytes()
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert (cloud / "plans.irm-journal").stat().st_size > 512
    assert path.read_bytes() != before
    return path


def test_what_was_half_written_is_taken_back(half_written: Path) -> None:
    with opened(half_written) as workspace:
        assert workspace.check() == []
        assert workspace.values(workspace.commitment_ids()[0]) == {"specificity": "high"}
    assert names(half_written.parent) == {"plans.irm"}


def test_a_reader_never_sees_what_was_half_written(half_written: Path) -> None:
    with opened(half_written, read_only=True) as reader:
        assert reader.check() == []


def test_the_first_list_is_not_read_from_what_was_half_written(half_written: Path) -> None:
    assert quick_read.first_outline(half_written) is None
