"""A workspace that does more than hold tables, or is reached by a link, is not trusted."""

import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.raw import connect
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library

TRIGGER = "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM ratings; END"
VIEW = "CREATE VIEW v AS SELECT * FROM journal"


@pytest.mark.parametrize("statement", [TRIGGER, VIEW], ids=["trigger", "view"])
@pytest.mark.parametrize("read_only", [False, True])
def test_triggers_and_views_are_refused(tmp_path: Path, statement: str, read_only: bool) -> None:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        path = workspace.path
    with closing(dbapi2.connect(str(path), isolation_level=None)) as raw:
        raw.execute(statement)
    before = path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(path, actor="Ana", library=the_library(), read_only=read_only)
    assert caught.value.message == (
        f"{path.name} is no IRM workspace: it has triggers or views, which no workspace has. "
        "Choose a file that ends in .irm, or make a new workspace. It was not touched."
    )
    assert path.read_bytes() == before


def test_no_connection_trusts_the_schema_of_a_file(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        for key in (None, bytes(32)):
            with closing(connect(workspace.path, "mode=ro", key)) as raw:
                assert raw.execute("PRAGMA trusted_schema").fetchone() == (0,)


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs rights there")
def test_a_link_is_no_way_around_the_lock(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        (tmp_path / "elsewhere").mkdir()
        link = tmp_path / "elsewhere" / "link.irm"
        link.symlink_to(workspace.path)
        with pytest.raises(WorkspaceError) as caught:
            Workspace.open(link, actor="Ben", library=the_library())
    assert caught.value.code == "locked"
