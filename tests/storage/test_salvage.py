"""A damaged workspace is written anew from all that can still be read; the damaged file is kept."""

import os
from contextlib import closing
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import salvage as salvaging
from irm_desktop.storage import salvage_placing
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.raw import connect
from irm_desktop.storage.salvage_joining import join_rest
from irm_desktop.storage.salvage_placing import finish
from irm_desktop.storage.salvage_reading import Found
from tests.storage.damaging import (
    PAGE,
    a_worked_on,
    opened,
    root_page,
    salvaged,
    spoil,
)
from tests.storage.test_undo import content

KEY = bytes(range(32))
NEWEST = "Specificity of 4 set to Low"


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} - {"backups"}


def kept_of(folder: Path) -> Path:
    (found,) = folder.glob("plans (damaged *.irm")
    return found


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize(
    "table", ["ratings", "commitments", "ix_journal_operation", "journal_heads"]
)
def test_what_follows_from_the_journal_is_made_anew(
    tmp_path: Path, table: str, key: bytes | None
) -> None:
    with a_worked_on(tmp_path, key=key) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, table, key))
    damaged = path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        opened(path, key=key)
    assert caught.value.code == "damaged"
    assert path.read_bytes() == damaged
    found = salvaged(path, key)
    assert (found.repaired, found.missing, found.last) == (True, 0, NEWEST)
    assert [one.code for one in found.findings] == ["file-damaged"]
    assert found.kept == kept_of(tmp_path)
    assert found.kept.read_bytes() == damaged
    with opened(path, key=key) as again:
        assert again.check() == []
        assert content(again) == before
        again.undo()
        assert again.check() == []
    assert names(tmp_path) == {"plans.irm", found.kept.name}


def test_entries_that_are_lost_come_from_the_backup(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path, before = workspace.path, content(workspace)
        entries = workspace.journal_head().entries
    spoil(path, first_leaf(path))
    found = salvaged(path)
    assert found.missing == 0
    assert found.backup is not None
    assert found.backup.parent.parent == tmp_path / "backups"
    with opened(path) as again:
        assert again.check() == []
        assert content(again) == before
        assert again.journal_head().entries == entries


def first_leaf(path: Path) -> int:
    """The page that holds the first entries of the journal, told by its root: the first cell of
    an interior page points to the left-most child."""
    root = root_page(path, "journal")
    page = path.read_bytes()[(root - 1) * PAGE : root * PAGE]
    cell = int.from_bytes(page[12:14], "big")
    return int.from_bytes(page[cell : cell + 4], "big")


def test_without_a_backup_the_tables_say_what_the_journal_lost(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, first_leaf(path))
    found = salvaged(path)
    assert found.missing > 0
    assert found.backup is None
    told = {one.code: one.message for one in found.findings}
    assert told["entries-lost"] == (
        f"{found.missing} entries of the journal could not be saved; what the tables say was kept."
    )
    with opened(path) as again:
        assert content(again) == before
        assert again.newest_operation()[0] == "What the journal had lost was taken from the tables"
        assert {one.code for one in again.check()} <= {"journal-broken", "operation-differs"}


def test_a_journal_that_is_gone_altogether_comes_back_from_the_tables(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, "journal"))
    found = salvaged(path)
    assert found.missing > 0
    with opened(path) as again:
        assert content(again) == before
        assert again.check() == []


def test_where_nothing_can_be_read_the_backup_is_taken_and_said(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = workspace.path
    spoil(path, 2)
    with path.open("rb+") as file:
        file.seek(PAGE)
        file.write(os.urandom(path.stat().st_size - PAGE))
    found = salvaged(path)
    assert found.backup is not None
    assert found.missing >= 1
    assert "An unknown number of entries" in found.findings[1].message
    with opened(path) as again:
        assert again.check() == []
        assert set(again.values(again.commitment_ids()[0]).values()) == {"high"}


def test_where_there_is_neither_file_nor_backup_nothing_is_changed(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path = workspace.path
    with path.open("rb+") as file:
        file.seek(PAGE)
        file.write(bytes(path.stat().st_size - PAGE))
    before = path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        salvaged(path)
    assert caught.value.code == "damaged"
    assert "no proven backup was found" in caught.value.message
    assert path.read_bytes() == before
    assert names(tmp_path) == {"plans.irm"}


def test_a_changed_entry_is_right_again_from_the_backup(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path, before = workspace.path, content(workspace)
    with closing(connect(path, "mode=rw", isolation_level=None)) as raw:
        raw.execute("UPDATE journal SET actor = 'Eva' WHERE place = 5")
    with opened(path) as damaged:
        assert "journal-broken" in {one.code for one in damaged.check()}
    assert salvaged(path).missing == 0
    with opened(path) as again:
        assert again.check() == []
        assert content(again) == before


def test_keys_of_people_who_were_sealed_since_stay_away(tmp_path: Path) -> None:
    """Pure of files: what the backup knows of names is taken only where nothing is known here."""
    here = Found(cut={"person_keys"})
    here.rows = {"sealed_keys": [{"stakeholder_id": "ana", "key": b"locked"}]}
    there = Found()
    there.rows = {
        "person_keys": [
            {"stakeholder_id": "ana", "key": b"open"},
            {"stakeholder_id": "ben", "key": b"open"},
        ],
        "typed": [{"record": "x", "about": "{}", "text": "old", "cursor": 0, "at": ""}],
    }
    joined = join_rest(here, there)
    assert [one["stakeholder_id"] for one in joined["person_keys"]] == ["ben"]
    assert joined["typed"] == []


def test_an_operation_whose_name_is_lost_stays_in_the_history(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, "operations"))
    found = salvaged(path)
    assert (found.missing, found.last) == (0, "(What was done here can no longer be read)")
    with opened(path) as again:
        assert content(again) == before
        assert again.check() == []
        assert again.undo_sentence is None


class Stopped(Exception):
    """The program was ended here."""


@pytest.mark.parametrize(
    ("where", "name"),
    [
        (salvaging.shutil, "copyfile"),
        (salvaging, "sync"),
        (salvaging, "sync_folder"),
        (salvage_placing, "sync_folder"),
        (salvaging, "copy_keys"),
        (Path, "replace"),
    ],
)
@pytest.mark.parametrize("after", range(3))
def test_wherever_it_is_stopped_the_next_opening_or_repair_finishes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: object, name: str, after: int
) -> None:
    with a_worked_on(tmp_path, commitments=2) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, "ratings"))
    damaged = path.read_bytes()
    right, calls = getattr(where, name), []

    def stop(*words: object, **more: object) -> object:
        calls.append(words)
        if len(calls) > after:
            raise Stopped
        return right(*words, **more)

    monkeypatch.setattr(where, name, stop)
    try:
        salvaged(path)
    except Stopped:
        pass
    else:
        assert len(calls) <= after  # it is not called so often
    monkeypatch.undo()
    if path.read_bytes() == damaged and not list(tmp_path.glob(".*.salvaged")):
        salvaged(path)
    with opened(path) as again:
        assert again.check() == []
        assert content(again) == before
    assert damaged in [one.read_bytes() for one in tmp_path.glob("plans (damaged *.irm")]
    assert not list(tmp_path.glob(".*.salvage*"))
    assert not lock_path(path).exists()


def test_what_was_repaired_never_takes_the_place_of_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program is ended before the repaired file has its name; a good file is put there."""
    with a_worked_on(tmp_path) as workspace:
        path, before = workspace.path, content(workspace)
        good = tmp_path / "colleague.irm"
        workspace.backup(good)
    spoil(path, root_page(path, "ratings"))
    monkeypatch.setattr(salvaging, "finish", lambda _: False)
    salvaged(path)
    monkeypatch.undo()
    wanted = good.read_bytes()
    good.replace(path)
    assert not finish(path)
    assert path.read_bytes() == wanted
    (repaired,) = tmp_path.glob("plans (repaired *.irm")
    for one in (path, repaired):
        with opened(one) as again:
            assert content(again) == before
    assert not [one for one in names(tmp_path) if one.startswith(".")]


def test_a_repaired_file_takes_its_place_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_worked_on(tmp_path) as workspace:
        path, before = workspace.path, content(workspace)
    spoil(path, root_page(path, "ratings"))
    with monkeypatch.context() as ended:
        ended.setattr(salvaging, "finish", lambda _: False)
        salvaged(path)
    with opened(path) as again:
        assert content(again) == before


def test_the_copy_that_a_repair_read_from_does_not_stay(tmp_path: Path) -> None:
    """The program was ended while it read: the copy may be plain, beside an encrypted file."""
    with a_worked_on(tmp_path) as workspace:
        path = workspace.path
    gone = 2**22 + 1  # no process has this number
    left = tmp_path / f".{path.name}.{gone}.salvage"
    left.mkdir()
    (left / "copy.irm").write_bytes(path.read_bytes())
    begun = tmp_path / f".plans (before restore 2026-11-23 18.40.12).irm.{gone}.part"
    begun.write_bytes(path.read_bytes()[:5000])
    other = tmp_path / f".other.irm.{gone}.part"
    other.write_bytes(b"of somebody else")
    opened(path).close()
    assert not left.exists()
    assert not begun.exists()
    assert other.exists()
