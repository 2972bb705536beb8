"""The check finds what was changed behind the program's back; backups are opened and compared."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import backup, recorder
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, open_again, the_library
from tests.storage.test_undo import content


def tampered(workspace: Workspace, *statements: str) -> Workspace:
    """The workspace after statements of another program, opened again."""
    workspace.close()
    connection = dbapi2.connect(str(workspace.path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return open_again(workspace)


def rated(workspace: Workspace) -> Workspace:
    workspace.rate(workspace.commitment_ids()[0], "specificity", "high", reason="Why")
    return workspace


def test_a_worked_on_workspace_is_sound(spain: Workspace) -> None:
    rated(spain)
    spain.undo()
    spain.redo()
    spain.delete("commitment", spain.commitment_ids()[1])
    assert spain.check() == []


def test_a_value_changed_in_a_table_is_named(spain: Workspace) -> None:
    with tampered(rated(spain), "UPDATE ratings SET value = 'low'") as workspace:
        (finding,) = workspace.check()
    assert (finding.code, finding.column) == ("table-differs", "value")
    assert finding.message == (
        "The value of Specificity of commitment 1 is 'low' in the table and 'high' in the journal."
    )


def test_a_row_taken_out_or_put_in_is_named(spain: Workspace) -> None:
    with tampered(
        rated(spain),
        "DELETE FROM ratings",
        "INSERT INTO members (id, key, name) VALUES ('x', 'XX', 'Nowhere')",
    ) as workspace:
        found = {finding.code: finding.message for finding in workspace.check()}
    assert "record-missing" in found
    assert found["record-unknown"] == (
        "Member Nowhere is in its table, but the journal knows nothing of it."
    )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET actor = 'Ben' WHERE place = 3",
        "UPDATE journal SET at = '2020-01-01' WHERE place = 1",
        "DELETE FROM journal WHERE place = 2",
        "UPDATE journal SET prev_hash = '' WHERE place = 4",
    ],
)
def test_a_changed_journal_is_found(spain: Workspace, statement: str) -> None:
    with tampered(rated(spain), statement) as workspace:
        codes = {finding.code for finding in workspace.check()}
    assert "journal-broken" in codes


def test_lost_heads_are_found(spain: Workspace) -> None:
    with tampered(rated(spain), "DELETE FROM journal_heads WHERE field = 'title'") as workspace:
        (finding,) = workspace.check()
    assert finding.code == "heads-differ"
    assert finding.message == "4 fields do not know their newest entry."


def test_a_reference_that_leads_nowhere_is_found(spain: Workspace) -> None:
    with tampered(
        rated(spain), "PRAGMA foreign_keys = OFF", "UPDATE plans SET member_id = 'gone'"
    ) as workspace:
        (finding,) = workspace.check()
    assert (finding.code, finding.column) == ("reference-broken", "plans")


@pytest.mark.parametrize(
    "statements",
    [
        ["UPDATE ratings SET value = 'low'", "UPDATE commitments SET title_key = 'x'"],
        ["DELETE FROM ratings", "INSERT INTO members (id, key, name) VALUES ('x', 'XX', 'No')"],
        ["DELETE FROM journal_heads WHERE field = 'title'"],
        ["PRAGMA foreign_keys = OFF", "UPDATE plans SET member_id = 'gone'"],
        ["PRAGMA foreign_keys = OFF", "DELETE FROM plans", "UPDATE milestones SET deleted = 1"],
    ],
)
def test_tables_are_repaired_from_the_journal(
    spain: Workspace, tmp_path: Path, statements: list[str]
) -> None:
    before = content(rated(spain))
    with tampered(spain, *statements) as workspace:
        found = workspace.check()
        assert {one.proposal for one in found} == {
            "Run check with --repair; a backup is made first."
        }
        copy = workspace.repair()
        assert workspace.check() == []
        assert content(workspace) == before
        assert workspace.undo_sentence == "Specificity of 1 set to High"
        workspace.undo()
        assert workspace.check() == []
    assert copy is not None
    assert copy.name.startswith("plans (before repair ")
    with Workspace.open(copy, actor="Ben", library=the_library()) as opened:
        assert opened.check() == found  # as it was


def test_a_file_whose_deletions_did_not_know_their_own_operation_is_sound(
    spain: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an undo took away stays away in files of early versions, also after a repair."""
    subject = spain.commitment_ids()[0]
    right = recorder._seen
    monkeypatch.setattr(recorder, "_seen", lambda heads, entries: right(heads, []))
    for _ in range(2):
        spain.rate(subject, "specificity", "high")
        spain.undo()
    monkeypatch.undo()
    assert spain.check() == []
    with tampered(spain, "UPDATE ratings SET deleted = 0") as workspace:
        assert [one.column for one in workspace.check()] == ["presence"]
        assert workspace.repair() is not None
        assert (workspace.check(), workspace.values(subject)) == ([], {})
        workspace.redo()
        assert workspace.values(subject) == {"specificity": "high"}
        assert workspace.check() == []


def test_a_sound_workspace_is_not_repaired(spain: Workspace, tmp_path: Path) -> None:
    assert spain.repair() is None
    assert [one.name for one in tmp_path.glob("*repair*")] == []


def test_a_broken_journal_repairs_nothing(spain: Workspace, tmp_path: Path) -> None:
    statements = ("DELETE FROM journal WHERE place = 2", "UPDATE ratings SET value = 'low'")
    with tampered(rated(spain), *statements) as workspace:
        before = content(workspace)
        with pytest.raises(WorkspaceError) as caught:
            workspace.repair()
        assert (caught.value.code, content(workspace)) == ("damaged", before)
    assert caught.value.message.endswith("then restore the newest backup.")
    assert [one.name for one in tmp_path.glob("*repair*")] == []


def test_a_workspace_open_for_reading_is_not_repaired(spain: Workspace) -> None:
    spain.close()
    with (
        Workspace.open(spain.path, actor="Ana", library=the_library(), read_only=True) as opened,
        pytest.raises(WorkspaceError) as caught,
    ):
        opened.repair()
    assert caught.value.code == "read-only"


def test_a_backup_holds_what_the_log_holds(spain: Workspace, tmp_path: Path) -> None:
    rated(spain)
    copy = spain.backup(tmp_path / "copy.irm")
    with Workspace.open(copy, actor="Ben", library=the_library()) as opened:
        assert opened.values(opened.commitment_ids()[0]) == {"specificity": "high"}
        assert opened.id == spain.id
        assert opened.check() == []


def test_a_backup_overwrites_nothing(spain: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "copy.irm"
    target.write_text("mine")
    with pytest.raises(WorkspaceError) as caught:
        spain.backup(target)
    assert caught.value.code == "exists"
    assert target.read_text() == "mine"
    with pytest.raises(WorkspaceError) as caught:
        spain.backup(tmp_path / "nowhere" / "copy.irm")
    assert caught.value.code == "missing"


def test_a_backup_that_is_not_equal_is_not_kept(
    spain: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_content = backup.content
    found = iter([backup.Content("what the workspace holds", {})])

    def first_differs(connection: object) -> backup.Content:
        return next(found, None) or true_content(connection)

    monkeypatch.setattr(backup, "content", first_differs)
    with pytest.raises(WorkspaceError) as caught:
        spain.backup(tmp_path / "copy.irm")
    assert caught.value.code == "damaged"
    assert not (tmp_path / "copy.irm").exists()
    assert [one.name for one in tmp_path.glob("*.part")] == []


def test_a_restored_backup_goes_on_with_a_writer_of_its_own(
    spain: Workspace, tmp_path: Path
) -> None:
    copy = spain.backup(tmp_path / "copy.irm")
    rated(spain)
    with Workspace.open(copy, actor="Ana", library=the_library()) as restored:
        restored.accept(a_draft(a_plan([a_commitment("9", "New")]), file_name="b.csv"))
        assert restored._journal.writer != spain._journal.writer
        assert restored.check() == []
