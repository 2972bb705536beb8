"""A workspace that is opened through a link from another folder: what is written is the file
itself, and its logs and keys lie beside that one."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.storage import slots
from irm_desktop.storage.encrypting import decrypt, encrypt
from irm_desktop.storage.recognise import looking_options, read_header
from tests.builders import a_filled_workspace
from tests.encrypting import an_encrypted_workspace, two_ways
from tests.sealing import PASSPHRASE as WORDS
from tests.sealing import cheap_seal
from tests.storage.damaging import (
    a_worked_on,
    as_after_a_kill,
    opened,
    root_page,
    salvaged,
    spoil,
)
from tests.storage.test_undo import content

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="making a link needs rights there")


@pytest.fixture
def linked(tmp_path: Path) -> Callable[[Path], Path]:
    """Makes a link to a file in another folder, under another name."""

    def link(path: Path) -> Path:
        folder = tmp_path / "desk"
        folder.mkdir()
        made = folder / "link.irm"
        made.symlink_to(path)
        return made

    return link


@pytest.mark.usefixtures("cheap_seal")
def test_the_file_itself_is_encrypted(tmp_path: Path, linked: Callable[[Path], Path]) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    link = linked(path)
    made = encrypt(link, two_ways(), actor="Ana")
    assert made.wiped
    assert link.is_symlink()
    assert read_header(path).encrypted
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    for one in (path, link):
        with opened(one, key=slots.unlock_with_passphrase(one, WORDS)) as again:
            assert again.check() == []
    assert [one.name for one in link.parent.iterdir() if one.is_file()] == ["link.irm"]


@pytest.mark.usefixtures("cheap_seal")
def test_the_file_itself_is_decrypted(tmp_path: Path, linked: Callable[[Path], Path]) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    link = linked(path)
    decrypt(link, slots.unlock_with_passphrase(link, WORDS), actor="Ana")
    assert link.is_symlink()
    assert not read_header(path).encrypted
    assert not slots.keys_path(path).exists()
    with opened(path) as again:
        assert again.check() == []


@pytest.mark.parametrize("asked", [False, True], ids=["opened", "repaired"])
def test_the_file_itself_is_repaired_with_its_log(
    tmp_path: Path, linked: Callable[[Path], Path], asked: bool
) -> None:
    """Half of the ratings stand in the log alone."""
    with a_worked_on(tmp_path) as workspace:
        before = content(workspace)
        path = as_after_a_kill(workspace, tmp_path / "killed")
    spoil(path, root_page(path, "ratings"))
    assert path.with_name("plans.irm-wal").stat().st_size
    link = linked(path)
    (link.parent / "backups").symlink_to(path.parent / "backups")
    if asked:
        salvaged(link)
    with opened(link) as again:
        assert content(again) == before
        assert again.check() == []
    assert link.is_symlink()
    with opened(path) as again:
        assert content(again) == before
    assert [one.name for one in link.parent.iterdir() if one.name != "backups"] == ["link.irm"]


def test_what_is_in_the_log_is_seen(tmp_path: Path, linked: Callable[[Path], Path]) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        link = linked(workspace.path)
        assert looking_options(link) == looking_options(workspace.path) == "mode=ro"
