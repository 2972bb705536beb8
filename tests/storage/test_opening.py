"""Making, recognising, refusing and locking workspace files."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.failures import told
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.recognise import APPLICATION_ID
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_workspace, open_again, the_library


def refused(path: Path, **more: bool) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as caught:
        Workspace.open(path, actor="Ben", library=the_library(), **more)
    return caught.value


def a_closed_workspace(folder: Path) -> Path:
    with a_filled_workspace(folder) as workspace:
        return workspace.path


def execute(path: Path, *statements: str) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_new_workspace_opens_again_with_the_same_id(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        first = workspace.id
        assert workspace.check() == []
    with open_again(workspace) as again:
        assert again.id == first
        assert again.members() == []


def test_a_closed_workspace_is_one_file(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_workspace_is_recognised_by_its_application_id_and_keeps_a_log(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    connection = dbapi2.connect(str(path))
    assert connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    connection.close()


def test_connections_are_durable_and_check_references(empty: Workspace) -> None:
    with empty._reading() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() >= 1000


def test_an_existing_file_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "plans.irm").write_text("notes")
    with pytest.raises(WorkspaceError) as caught:
        a_workspace(tmp_path)
    assert caught.value.code == "exists"
    assert (tmp_path / "plans.irm").read_text() == "notes"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError) as caught:
        a_workspace(tmp_path / "nowhere")
    assert caught.value.code == "missing"
    assert "nowhere" in caught.value.message


def test_a_missing_workspace_is_named(tmp_path: Path) -> None:
    error = refused(tmp_path / "gone.irm")
    assert error.code == "missing"
    assert "gone.irm" in error.message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [b"", b"Country,Number\nSpain,1\n", b"SQLite format 3\x00", b"PK\x03\x04" + b"\x00" * 200],
    ids=["empty", "text", "header-only", "zip"],
)
def test_another_kind_of_file_is_no_workspace(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "plans.irm"
    path.write_bytes(content)
    assert refused(path).code == "not-a-workspace"
    assert path.read_bytes() == content
    assert len(list(tmp_path.iterdir())) == 1


def test_the_database_of_another_program_is_no_workspace(tmp_path: Path) -> None:
    path = tmp_path / "other.irm"
    execute(path, "CREATE TABLE songs (title TEXT)")
    assert "another program" in refused(path).message


def test_a_folder_is_no_workspace(tmp_path: Path) -> None:
    assert refused(tmp_path).code == "not-a-workspace"


@pytest.mark.parametrize(
    "statement",
    ["PRAGMA user_version = 99", "UPDATE alembic_version SET version_num = '0099'"],
    ids=["number", "revision"],
)
def test_a_newer_workspace_is_refused_untouched(tmp_path: Path, statement: str) -> None:
    path = a_closed_workspace(tmp_path)
    newer = "UPDATE workspace_info SET value = '2.3' WHERE key = 'program_version'"
    execute(path, newer, statement)
    before = path.read_bytes()
    error = refused(path)
    assert error.code == "newer"
    assert error.message == (
        "plans.irm was last used with version 2.3. Install 2.3 or later to open it. "
        "It was not touched."
    )
    assert refused(path, read_only=True).code == "newer"
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_workspace_that_lost_its_end_is_damaged(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert refused(path).code == "damaged"
    assert path.read_bytes() == content[: len(content) // 2]


def test_a_workspace_with_broken_pages_is_damaged(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xa5" * 4096 * 6
    path.write_bytes(content)
    error = refused(path)
    assert error.code == "damaged"
    assert "backup" in error.message
    assert path.read_bytes() == bytes(content)


def test_a_second_window_is_told_who_has_the_workspace(tmp_path: Path) -> None:
    with a_workspace(tmp_path, actor="Ana García") as workspace:
        error = refused(workspace.path)
    assert error.code == "locked"
    assert "Ana García" in error.message
    assert "for reading" in error.message


def test_a_second_window_may_read_what_the_first_writes(spain: Workspace) -> None:
    with Workspace.open(spain.path, actor="Ben", library=the_library(), read_only=True) as reader:
        subject = reader.commitment_ids()[0]
        spain.rate(subject, "specificity", "high")
        assert reader.values(subject) == {"specificity": "high"}
        with pytest.raises(WorkspaceError) as caught:
            reader.rate(subject, "specificity", "low")
    assert caught.value.code == "read-only"
    assert spain.values(subject) == {"specificity": "high"}


def test_another_process_is_told_who_has_the_workspace(spain: Workspace) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from irm_desktop.errors import WorkspaceError\n"
        "from irm_desktop.storage.workspace import Workspace\n"
        "from tests.builders import the_library\n"
        "try: Workspace.open(Path(sys.argv[1]), actor='Ben', library=the_library())\n"
        "except WorkspaceError as error: print(error.code, error.message)\n"
    )
    command = [sys.executable, "-c", program, str(spain.path)]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert found.stdout.startswith("locked")
    assert "Ana" in found.stdout


def test_a_note_left_by_a_killed_program_locks_nobody_out(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    lock_path(path).write_text('{"actor": "Ana", "process": 1, "since": "2026"}')
    with Workspace.open(path, actor="Ben", library=the_library()) as workspace:
        assert not workspace.read_only
    assert not lock_path(path).exists()


def test_a_database_held_by_another_program_is_locked(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    other = dbapi2.connect(str(spain.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(WorkspaceError) as caught:
            spain.rate(subject, "specificity", "high")
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert caught.value.code == "locked"
    assert spain.values(subject) == {}
    spain.rate(subject, "specificity", "high")
    assert spain.check() == []


def test_a_full_disk_keeps_everything_but_the_last_change(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"text": "before"})
    with spain._engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(WorkspaceError) as caught:
        spain.set_fields("commitment", subject, {"text": "x" * 500_000})
    assert caught.value.code == "disk-full"
    assert spain.commitment(subject).text == "before"
    assert spain.check() == []


def test_what_the_disk_reports_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    for error, code, words in (
        (OSError(28, "No space left on device"), "disk-full", "The last change was not kept"),
        (OSError(30, "Read-only file system"), "read-only", "cannot be written"),
        (dbapi2.OperationalError("database or disk is full"), "disk-full", "no room left"),
        (dbapi2.OperationalError("database is locked"), "locked", "another program"),
        (dbapi2.DatabaseError("database disk image is malformed"), "damaged", "backup"),
        (dbapi2.DatabaseError("file is not a database"), "not-a-workspace", "another kind"),
        (dbapi2.OperationalError("unable to open database file"), "missing", "no workspace"),
    ):
        with pytest.raises(WorkspaceError) as caught, told(path):
            raise error
        assert (caught.value.code, words in caught.value.message) == (code, True)
    for number in (errno.ENOSPC, errno.EIO):
        with pytest.raises(WorkspaceError) as caught, told(path, making=True):
            raise OSError(number, "what the system says")
        assert "Nothing was made" in caught.value.message


def test_a_disk_that_does_not_answer_is_told_of(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    with pytest.raises(WorkspaceError) as caught, told(path):
        raise OSError(errno.EIO, "Input/output error")
    assert caught.value.code == "read-only"
    assert caught.value.message == (
        "plans.irm cannot be reached on its disk. Check that the disk or network folder is "
        "connected, then open the workspace again. Nothing was changed."
    )


def test_a_fault_of_the_program_is_not_dressed_up(tmp_path: Path) -> None:
    with pytest.raises(dbapi2.ProgrammingError), told(tmp_path / "plans.irm"):
        raise dbapi2.ProgrammingError("Incorrect number of bindings supplied")
    with pytest.raises(FileNotFoundError), told(tmp_path / "plans.irm"):
        raise FileNotFoundError(2, "No such file")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the rights of a user are needed")
def test_a_folder_without_rights_to_write_is_named(tmp_path: Path) -> None:
    path = a_closed_workspace(tmp_path)
    path.chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        assert refused(path).code == "read-only"
        with Workspace.open(path, actor="Ben", library=the_library(), read_only=True) as reader:
            assert len(reader.plans()) == 1
    finally:
        tmp_path.chmod(0o700)


# The last one is no UTF-8: a name from an old disk, as Python has it from the system.
@pytest.mark.parametrize("name", ["año 1 #? 50%.irm", os.fsdecode(b"a\xf1o.irm")])
def test_names_with_odd_characters_open(tmp_path: Path, name: str) -> None:
    try:
        (tmp_path / name).touch()
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    (tmp_path / name).unlink()
    with a_workspace(tmp_path, name=name) as workspace:
        assert workspace.path.exists()
    with open_again(workspace) as again:
        assert again.check() == []


def test_once_a_write_is_refused_no_resting_connection_keeps_the_file_read_only(
    tmp_path: Path,
) -> None:
    spain = a_filled_workspace(tmp_path)
    with spain._reading() as one, spain._reading() as other:
        for connection in (one, other):
            connection.exec_driver_sql("PRAGMA query_only = ON")

    with pytest.raises(WorkspaceError) as refused:
        spain.add_member("ZA", "Refused")
    assert refused.value.code == "read-only"

    assert spain._engine.pool.checkedin() == 0
    spain.add_member("ZB", "Written")
    spain.close()
