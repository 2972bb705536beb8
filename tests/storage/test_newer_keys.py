"""Second copies of key files that a newer version wrote: they are left alone and stop nothing."""

import json
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.storage import slots
from tests.encrypting import an_encrypted_workspace
from tests.sealing import PASSPHRASE as WORDS
from tests.sealing import cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    with an_encrypted_workspace(tmp_path) as workspace:
        return workspace.path


def newer(copy: Path) -> bytes:
    """Makes it one that a newer version wrote; its bytes."""
    body = json.loads(copy.read_text())
    copy.write_text(json.dumps({**body, "version": 2}))
    return copy.read_bytes()


def test_it_does_not_keep_the_key_file_from_opening(made: Path) -> None:
    (copy,) = (paths.data() / "keys").iterdir()
    before = newer(copy)
    assert len(slots.unlock_with_passphrase(made, WORDS)) == 32
    assert copy.read_bytes() == before


def test_it_hides_no_other_copy(made: Path) -> None:
    (copy,) = (paths.data() / "keys").iterdir()
    other = copy.with_name(f"0{copy.name}")
    other.write_bytes(copy.read_bytes())
    newer(other)
    file = slots.keys_path(made)
    before = file.read_bytes()
    file.unlink()
    assert len(slots.unlock_with_passphrase(made, WORDS)) == 32
    assert file.read_bytes() == before
