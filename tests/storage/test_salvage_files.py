"""A repair takes the bytes of a damaged file from the backup, if those are what was added."""

import io
import random
from pathlib import Path

import pytest

from irm_desktop.storage.salvage_joining import mend_files
from irm_desktop.storage.workspace import Workspace
from tests.storage.damaging import a_worked_on, opened, root_page, salvaged, spoil

CONTENT = random.Random(3).randbytes(60_000)
PLACE = 20_000  # in it, on a page that holds nothing else


def attached(workspace: Workspace) -> str:
    member = workspace.members()[0].id
    source = workspace.add_source(member, kind="document", key="register").created
    return workspace.attach(source, "Register.pdf", io.BytesIO(CONTENT)).created


def change(path: Path) -> None:
    """Another byte in the middle of the file that was added."""
    content = bytearray(path.read_bytes())
    place = content.find(CONTENT[PLACE : PLACE + 16])
    assert place > 0
    content[place] ^= 1
    path.write_bytes(content)


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, str]:
    """A workspace with a file whose bytes changed, and whose tables cannot be read; the file."""
    with a_worked_on(tmp_path, commitments=2) as workspace:
        path, file = workspace.path, attached(workspace)
        workspace.keep_backup("change")
    change(path)
    spoil(path, root_page(path, "ratings"))
    return path, file


def test_the_bytes_of_the_backup_are_taken(damaged: tuple[Path, str]) -> None:
    path, file = damaged
    found = salvaged(path)
    assert found.missing == 0
    assert found.backup is not None
    with opened(path) as again:
        assert again.check() == []
        assert again.attachment_bytes(file) == CONTENT


def test_without_a_sound_backup_the_damage_is_told(damaged: tuple[Path, str]) -> None:
    path, _ = damaged
    for backup in (path.parent / "backups").rglob("*.irm"):
        backup.write_bytes(b"")
    found = salvaged(path)
    assert found.backup is None
    with opened(path) as again:
        (finding,) = again.check()
    assert finding.message == (
        "The file Register.pdf is not as it was added: its bytes are damaged or missing."
    )


def test_bytes_that_are_as_they_were_added_stay() -> None:
    name = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    good = [
        {"sha256": name, "part": 1, "data": b"lo"},
        {"sha256": name, "part": 0, "data": b"hel"},
    ]
    other: list[dict[str, object]] = [{"sha256": name, "part": 0, "data": b"hallo"}]
    assert mend_files(list(good), other) == (good, False)
    assert mend_files(other, list(good)) == (good, True)
    assert mend_files(other, other) == (other, False)
    assert mend_files([], list(good)) == ([], False)  # nothing says that it is still kept
