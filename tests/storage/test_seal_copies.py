"""Copies beside the workspace are seen, sealed too or deleted; nothing else is ever touched."""

from pathlib import Path

import pytest
from sqlalchemy import text

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, open_again, the_library
from tests.sealing import PASSPHRASE, a_person, cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


@pytest.fixture
def copied(spain: Workspace) -> tuple[Workspace, Path, str, bytes]:
    """A workspace whose person was sealed after a copy was made; copy, person, key."""
    person = a_person(spain, NAME)
    a_person(spain, "Luz Otero")
    with spain._reading() as connection:
        query = text("SELECT key FROM person_keys WHERE stakeholder_id = :one")
        key = bytes(connection.execute(query, {"one": person}).scalar_one())
    copy = spain.backup(spain.path.with_name("plans (before).irm"))
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    return spain, copy, person, key


def opened(path: Path) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library())


def test_copies_of_this_workspace_are_seen(
    copied: tuple[Workspace, Path, str, bytes], tmp_path: Path
) -> None:
    workspace, copy, _, _ = copied
    a_workspace(tmp_path, name="another.irm").close()
    (tmp_path / "notes.txt").write_text("no workspace")
    later = workspace.backup(tmp_path / "later.irm")
    found = {one.path: one.open_keys for one in workspace.copies_beside()}
    assert found == {copy: 1, later: 0}


def test_a_copy_is_sealed_under_the_same_passphrase(
    copied: tuple[Workspace, Path, str, bytes],
) -> None:
    workspace, copy, person, key = copied
    assert key in copy.read_bytes()
    workspace.seal_copies([copy])
    assert key not in copy.read_bytes()
    assert [one.open_keys for one in workspace.copies_beside()] == [0]
    with opened(copy) as other:
        assert other.person(person).sealed
        assert other.person(person).name == ""
        assert [one.name for one in other.people() if not one.sealed] == ["Luz Otero"]
        other.open_seal(PASSPHRASE, "Restored")
        assert other.sealed_name(person)[0] == NAME
        assert other.check() == []


def test_that_copies_were_sealed_is_written_down(
    copied: tuple[Workspace, Path, str, bytes],
) -> None:
    workspace, copy, _, _ = copied
    assert workspace.seal_copies([copy]).sentence == "1 copy beside the workspace sealed too"
    assert workspace.seal_log()[0].why == "Sealed too: plans (before).irm"


def test_a_copy_is_deleted(copied: tuple[Workspace, Path, str, bytes]) -> None:
    workspace, copy, _, _ = copied
    assert workspace.delete_copies([copy]).sentence == "1 copy beside the workspace deleted"
    assert not copy.exists()
    assert workspace.copies_beside() == ()


def test_nothing_but_copies_is_ever_deleted(
    copied: tuple[Workspace, Path, str, bytes], tmp_path: Path
) -> None:
    workspace, _, _, _ = copied
    other = a_workspace(tmp_path, name="another.irm")
    other.close()
    notes = tmp_path / "notes.txt"
    notes.write_text("no workspace")
    workspace.delete_copies([other.path, notes, workspace.path])
    assert other.path.exists()
    assert notes.exists()
    with open_again(workspace) as again:
        assert again.check() == []


def test_a_copy_that_is_open_elsewhere_is_left(copied: tuple[Workspace, Path, str, bytes]) -> None:
    workspace, copy, _, key = copied
    with opened(copy), pytest.raises(WorkspaceError) as refused:
        workspace.seal_copies([copy])
    assert refused.value.code == "locked"
    assert key in copy.read_bytes()


def test_a_copy_with_another_seal_is_left(copied: tuple[Workspace, Path, str, bytes]) -> None:
    workspace, copy, _, _ = copied
    with opened(copy) as other:
        other.make_seal("another passphrase of its own")
    with pytest.raises(WorkspaceError) as refused:
        workspace.seal_copies([copy])
    assert refused.value.message == (
        "plans (before).irm has another seal than this workspace. Open it and seal the people in "
        "it by itself, or delete it."
    )
    with opened(copy) as other:
        other.open_seal("another passphrase of its own", "Look")
