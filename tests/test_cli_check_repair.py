"""check names what is odd, and check --repair brings back a file that does not open."""

import json
import os
from pathlib import Path

from irm_desktop import paths
from irm_desktop.storage.lock import lock_path
from tests.command_line import irm
from tests.storage.damaging import a_worked_on, opened, root_page, spoil
from tests.storage.test_undo import content


def test_a_damaged_file_is_repaired_and_kept(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, "ratings"))
    refused = irm("check", path)
    assert (refused.status, "damaged" in refused.err) == (2, True)
    done = irm("check", path, "--repair", "--json")
    assert done.status == 0, done.err
    (kept,) = tmp_path.glob("plans (damaged *.irm")
    assert done.json["kept"] == str(kept)
    assert (done.json["missing"], done.json["findings"]) == (0, [])
    assert [one["code"] for one in done.json["repaired"]] == ["file-damaged"]
    assert irm("check", path).status == 0
    with opened(path) as again:
        assert content(again) == before


def test_what_is_lost_for_good_ends_with_one(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path = workspace.path
    spoil(path, root_page(path, "journal"))
    done = irm("check", path, "--repair")
    assert done.status == 1
    assert "could not be saved; what the tables say was kept." in done.out
    assert "The damaged workspace is kept in" in done.out


def test_a_file_that_was_not_closed_is_checked_and_looked_after(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path = workspace.path
    lock_path(path).write_text(json.dumps({"actor": "Ana", "process": 1}))
    assert irm("check", path, "--repair").status == 0
    assert not lock_path(path).exists()


def test_a_folder_of_a_cloud_client_is_told(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path = workspace.path
    (tmp_path / ".dropbox").touch()
    told = irm("check", path, "--json")
    assert told.status == 0
    assert {"kind": "cloud", "detail": "Dropbox", "grave": True} in told.json["places"]
    assert "Dropbox keeps this folder" in irm("check", path).err
    assert os.environ["IRM_DESKTOP_DATA"] == str(paths.data())
