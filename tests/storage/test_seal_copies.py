"""Copies beside the workspace are seen, sealed too or deleted; nothing else is ever touched."""

from pathlib import Path

import pytest
from sqlalchemy import text

from irm_desktop.domain.safety_records import BAD, PROVEN
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup_proof import prove
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


def test_backups_in_a_folder_of_their_own_are_sealed_too_and_stay_proven(
    spain: Workspace, tmp_path: Path
) -> None:
    spain.use_backups(tmp_path / "backups")
    person = a_person(spain, NAME)
    with spain._reading() as connection:
        key = bytes(connection.execute(text("SELECT key FROM person_keys")).scalar_one())
    made = spain.keep_backup("asked")
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    assert key in made.path.read_bytes()
    assert [one.path for one in spain.copies_beside() if one.open_keys] == [made.path]
    spain.seal_copies([made.path])
    assert key not in made.path.read_bytes()
    assert [one.open_keys for one in spain.copies_beside()] == [0]
    (listed,) = spain.backups()
    assert (listed.state, prove(listed).state) == (PROVEN, PROVEN)
    assert (listed.why, listed.made) == ("asked", made.made)
    assert listed.sha256 != made.sha256


def test_sealing_a_backup_that_is_bad_does_not_make_it_good(
    spain: Workspace, tmp_path: Path
) -> None:
    spain.use_backups(tmp_path / "backups")
    person = a_person(spain, NAME)
    made = spain.keep_backup("asked")
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    content = bytearray(made.path.read_bytes())
    content[24:28] = b"\x00\x00\x00\x77"  # a counter: the file opens all the same
    made.path.write_bytes(bytes(content))
    spain.seal_copies([made.path])
    assert prove(made).state == BAD


def test_a_backup_that_is_deleted_takes_its_proof_along(spain: Workspace, tmp_path: Path) -> None:
    spain.use_backups(tmp_path / "backups")
    made = spain.keep_backup("asked")
    spain.delete_copies([made.path])
    assert list(made.path.parent.iterdir()) == []
