"""Backups against odd proofs, long names, and people who work in a backup as in a workspace."""

import json
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from irm_desktop.domain.safety_records import BAD, UNPROVEN, Backup
from irm_desktop.storage import backup_proof
from irm_desktop.storage.backup_folder import BackupFolder
from irm_desktop.storage.backup_proof import proof_path
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library
from tests.storage.backed_up import Moving, clock, kept

__all__ = ["clock", "kept"]


def test_a_backup_that_somebody_worked_in_is_never_thinned(kept: Workspace, clock: Moving) -> None:
    """It was opened from the folder of backups like any workspace: it is the only one."""
    with Workspace.open(
        kept.keep_backup("asked").path, actor="Ben", library=the_library(), backups=kept.backup_root
    ) as mine:
        for number in range(20):
            mine.accept(a_draft(a_plan(3, number=str(number + 1))))
        clock.now += timedelta(days=9)
        kept.keep_backup("change")
        assert mine.path.exists()
    for _ in range(15):
        clock.now += timedelta(days=1)
        kept.keep_backup("change")
    assert mine.path.exists()
    (found,) = [one for one in kept.backups() if one.path == mine.path]
    assert found.state == BAD


@pytest.mark.parametrize(
    "wrong",
    [
        {"size": "9"},
        {"entries": []},
        {"counts": {"plans": "many"}},
        {"made": "2026-11-23T18:40:12"},
        {"made": None},
        {"why": 7},
    ],
    ids=str,
)
def test_a_proof_whose_figures_are_none_is_damaged(
    kept: Workspace, wrong: dict[str, object]
) -> None:
    kept.keep_backup("asked")
    made = kept.keep_backup("asked").path
    told = json.loads(proof_path(made).read_text(encoding="utf-8")) | wrong
    told.pop("seal")
    told["seal"] = backup_proof._seal(told)
    proof_path(made).write_text(json.dumps(told), encoding="utf-8")
    (found,) = [one for one in kept.backups() if one.path == made]
    assert found.state == UNPROVEN
    assert found.problem == f"The proof of {made.name} is damaged or of another file."


def test_a_long_name_leaves_room_for_what_is_added(tmp_path: Path) -> None:
    """Letters of some scripts take three bytes, and a name of a file has 255."""
    path = tmp_path / f"{'क' * 76}.irm"
    with Workspace.create(
        path, actor="Ana", library=the_library(), backups=tmp_path / "backups"
    ) as opened:
        opened.accept(a_draft(a_plan(2)))
        made = opened.keep_backup("asked")
        assert made.path in [one.path for one in opened.backups()]
        assert opened.loss(made).known
    done = restore(path, made, actor="Ana", root=tmp_path / "backups")
    assert done.kept is not None
    assert done.kept.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="making a link needs rights there")
def test_a_restore_through_a_link_keeps_the_file_and_its_log(kept: Workspace) -> None:
    made = kept.keep_backup("asked")
    kept.accept(a_draft(a_plan(2)))
    kept.close()
    (kept.path.parent / "elsewhere").mkdir()
    link = kept.path.parent / "elsewhere" / "link.irm"
    link.symlink_to(kept.path)
    done = restore(link, made, actor="Ana")
    assert link.is_symlink()
    assert kept.path.read_bytes() == made.path.read_bytes()
    assert done.kept is not None
    assert done.kept.parent == kept.path.parent


def test_a_backup_that_another_program_thins_meanwhile_is_no_fault(
    kept: Workspace, clock: Moving, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept.keep_backup("asked")
    right = BackupFolder.list

    def listed(self: BackupFolder, path: Path, workspace: str = "") -> tuple[Backup, ...]:
        found = right(self, path, workspace)
        first.path.unlink(missing_ok=True)
        return found

    monkeypatch.setattr(BackupFolder, "list", listed)
    clock.now += timedelta(days=1)
    made = kept.keep_backup("asked")
    assert [one.path for one in kept.backups()] == [made.path]
