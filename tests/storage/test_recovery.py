"""After an unclean end everything is checked; what differs is repaired, what is lost is said."""

import shutil
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.log_file import log_path, read_log
from irm_desktop.storage.raw import connect
from tests.storage.damaging import a_worked_on, as_after_a_kill, opened, root_page, salvaged, spoil
from tests.storage.test_undo import content

NEWEST = "Specificity of 4 set to Low"


def test_a_workspace_that_was_closed_has_nothing_to_recover(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        assert workspace.recovery is None
    with opened(workspace.path) as again:
        assert again.recovery is None


def test_after_a_kill_the_last_change_is_told_and_nothing_is_missing(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
        before, at = content(workspace), workspace.newest_operation()[1]
    with opened(path) as again:
        found = again.recovery
        assert content(again) == before
    assert found is not None
    assert (found.last, found.last_at, found.findings, found.repaired) == (NEWEST, at, (), False)
    assert not lock_path(path).exists()
    with opened(path) as once_more:
        assert once_more.recovery is None  # it is told once


def test_who_only_reads_repairs_nothing(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
    with opened(path, read_only=True) as reader:
        assert reader.recovery is None
    assert lock_path(path).exists()


def test_bytes_of_an_attachment_that_are_damaged_keep_nobody_from_the_rest(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        source = workspace.add_source(workspace.members()[0].id, kind="law", key="law").created
        workspace.attach(source, "law.pdf", BytesIO(b"%PDF " + bytes(5000)))
        path = as_after_a_kill(workspace, tmp_path / "killed")
        before = content(workspace)
    with closing(connect(path, "mode=rw", isolation_level=None)) as raw:
        raw.execute("UPDATE blobs SET data = zeroblob(length(data))")
    with opened(path) as again:
        found = again.recovery
        assert content(again) == before
    assert found is not None
    assert not found.repaired
    wrong = "The file law.pdf is not as it was added: its bytes are damaged or missing."
    assert [one.message for one in found.findings] == [wrong]
    spoil(path, root_page(path, "ratings"))
    assert wrong in [one.message for one in salvaged(path).findings]
    with opened(path) as again:
        assert content(again) == before


def test_tables_that_differ_are_written_anew_after_a_backup(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
        before = content(workspace)
    with closing(connect(path, "mode=rw", isolation_level=None)) as raw:
        raw.execute("UPDATE ratings SET value = 'medium'")
    with opened(path) as again:
        found = again.recovery
        assert again.check() == []
        assert content(again) == before
    assert found is not None
    assert {one.code for one in found.findings} == {"table-differs"}
    assert found.repaired
    assert found.kept is not None
    assert found.kept.name.endswith(" repair.irm")


def test_damaged_pages_are_repaired_where_nothing_is_lost(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        before = content(workspace)
        workspace.close()
        path = workspace.path
    spoil(path, root_page(path, "commitments"))
    lock_path(path).write_text("{}")
    with opened(path) as again:
        found = again.recovery
        assert content(again) == before
    assert found is not None
    assert (found.repaired, found.missing) == (True, 0)
    assert found.kept is not None
    assert found.kept.name.startswith("plans (damaged ")


def test_where_something_would_be_lost_a_person_decides(tmp_path: Path) -> None:
    with a_worked_on(tmp_path, backup=False) as workspace:
        path = workspace.path
    spoil(path, root_page(path, "journal"))
    lock_path(path).write_text("{}")
    before = path.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        opened(path)
    assert caught.value.code == "damaged"
    assert path.read_bytes() == before
    assert lock_path(path).read_text().startswith("{")  # it stays known that it was not closed


def test_a_log_that_was_taken_away_is_told(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
    log_path(path).unlink()
    with opened(path) as again:
        found = again.recovery
    assert found is not None
    assert found.findings[0].code == "changes-lost"
    assert "its log was damaged, exchanged or taken away" in found.findings[0].message


def test_a_log_without_a_note_is_read_for_what_is_broken_in_it(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        workspace.close()
        workspace = opened(workspace.path)
        for commitment in workspace.commitment_ids():
            workspace.rate(commitment, "specificity", "medium")
        path = as_after_a_kill(workspace, tmp_path / "killed")
        workspace.close()
    lock_path(path).unlink()
    log = log_path(path)
    assert read_log(path).whole
    whole = read_log(path).frames
    assert whole > 10
    text = log.read_bytes()
    log.write_bytes(text[: len(text) // 2] + b"\xff" + text[len(text) // 2 + 1 :])
    assert not read_log(path).whole
    assert 0 < read_log(path).frames < whole
    with opened(path) as again:
        found = again.recovery
    assert found is not None
    assert found.findings[0].message == (
        "The log of the last changes is damaged: some of them may be missing."
    )


@pytest.mark.parametrize(
    ("size", "whole"), [(0, True), (20, True), (32, True), (33, True), (5000, True)]
)
def test_a_log_that_was_cut_while_it_was_written_is_no_damage(
    tmp_path: Path, size: int, whole: bool
) -> None:
    with a_worked_on(tmp_path) as workspace:
        path = as_after_a_kill(workspace, tmp_path / "killed")
    log = log_path(path)
    log.write_bytes(log.read_bytes()[:size])
    assert read_log(path).whole == whole


def test_a_file_that_went_back_to_an_older_state_is_named(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        workspace.close()
        older = tmp_path / "older"
        shutil.copyfile(workspace.path, older)
        workspace = opened(workspace.path)
        workspace.rate(workspace.commitment_ids()[0], "specificity", "medium")
        workspace.keep_backup("close")
        workspace.close()
    shutil.copyfile(older, workspace.path)
    with opened(workspace.path) as again:
        (finding,) = again.check()
    assert finding.code == "behind-backup"


def test_what_the_journal_does_not_describe_is_held_against_the_backup(tmp_path: Path) -> None:
    with a_worked_on(tmp_path) as workspace:
        workspace.keep_backup("close")
    with closing(connect(workspace.path, "mode=rw", isolation_level=None)) as raw:
        raw.execute("UPDATE operations SET sentence = 'Something else' WHERE place = 2")
    with opened(workspace.path) as again:
        (finding,) = again.check()
    assert finding.code == "backup-differs"
    assert finding.message.endswith("has the operations otherwise than this file.")
