"""Backups that prove themselves: made before what is large, listed, compared, thinned."""

import json
import os
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop import paths
from irm_desktop.domain.safety_records import BAD, PROVEN, UNPROVEN
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import backup as copying
from irm_desktop.storage import database
from irm_desktop.storage.backup_folder import BackupFolder
from irm_desktop.storage.backup_proof import proof_path, prove, read_backup
from irm_desktop.storage.raw import connect
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.storage.backed_up import START, Moving, clock, filled, kept

KEY = bytes(range(32))
__all__ = ["clock", "kept"]


def files(workspace: Workspace) -> list[str]:
    return [one.path.name for one in workspace.backups()]


def test_a_backup_says_what_it_holds_and_that_it_was_compared(kept: Workspace) -> None:
    filled(kept)
    made = kept.keep_backup("asked")
    assert made.path.name == "plans 2026-11-23 18.40.12 asked.irm"
    assert made.path.parent.name == f"plans {kept.id[:8]}"
    assert (made.state, made.why, made.workspace) == (PROVEN, "asked", kept.id)
    assert (made.made, made.proven) == (START, START)
    assert (made.counts["commitments"], made.entries) == (2, made.counts["journal"])
    assert made.size == made.path.stat().st_size
    assert kept.backups()[0] == made
    with Workspace.open(made.path, actor="Ben", library=the_library(), read_only=True) as copy:
        assert len(copy.commitment_ids()) == 2
        assert copy.check() == []


def test_a_backup_holds_what_is_still_in_the_log(kept: Workspace) -> None:
    """A plain copy of the file alone would be empty: all is in the log until it is folded in."""
    log = kept.path.with_name("plans.irm-wal")
    filled(kept)
    assert log.stat().st_size > 0
    made = kept.keep_backup("asked")
    connection = connect(made.path, "mode=ro&immutable=1")
    assert connection.execute("SELECT count(*) FROM commitments").fetchone() == (2,)
    connection.close()


def test_the_list_is_the_newest_first_and_reads_no_backup(
    kept: Workspace, clock: Moving, monkeypatch: pytest.MonkeyPatch
) -> None:
    for why in ("asked", "close", "change"):
        clock.now += timedelta(minutes=1)
        kept.keep_backup(why)
    opened = Path.open

    def no_backup(self: Path, *args: object, **more: object) -> object:
        assert self.suffix != ".irm", "a backup was read"
        return opened(self, *args, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", no_backup)
    assert [one.why for one in kept.backups()] == ["change", "close", "asked"]


def test_several_backups_of_one_second_have_names_of_their_own(kept: Workspace) -> None:
    names = {kept.keep_backup("asked").path.name for _ in range(3)}
    assert names == {
        "plans 2026-11-23 18.40.12 asked.irm",
        "plans 2026-11-23 18.40.12 asked 2.irm",
        "plans 2026-11-23 18.40.12 asked 3.irm",
    }


def test_the_list_says_whether_anything_changed_since(kept: Workspace) -> None:
    assert kept.changed_since_backup()
    kept.keep_backup("asked")
    assert not kept.changed_since_backup()
    filled(kept)
    assert kept.changed_since_backup()
    kept.keep_backup("asked")
    assert not kept.changed_since_backup()
    kept.undo()
    assert kept.changed_since_backup()


def test_what_restoring_would_take_away_is_told(kept: Workspace) -> None:
    made = kept.keep_backup("asked")
    assert kept.loss(made).operations == ()
    filled(kept)
    kept.rate(kept.commitment_ids()[0], "specificity", "high")
    loss = kept.loss(made)
    assert [one.sentence for one in loss.operations] == [
        "Specificity of 1 set to High",
        "2 commitments imported from table.csv",
    ]
    assert loss.counts["commitments"] == 2
    assert loss.entries == loss.counts["journal"] > 0
    made.path.unlink()
    assert not kept.loss(made).known


def test_a_folder_that_is_not_there_gives_way_to_the_users_own(
    kept: Workspace, tmp_path: Path
) -> None:
    kept.use_backups(tmp_path / "unplugged" / "backups")
    made = kept.keep_backup("asked")
    own = paths.data() / "backups" / f"plans {kept.id[:8]}"
    assert made.path.parent == own
    assert kept.backup_trouble == (
        f"The folder for backups, {tmp_path / 'unplugged' / 'backups'}, cannot be used. This "
        f"backup is in {own}. Connect the disk, or choose another folder in the settings."
    )
    assert files(kept) == [made.path.name]
    kept.use_backups(tmp_path / "backups")
    kept.keep_backup("asked")
    assert kept.backup_trouble == ""
    assert len(kept.backups()) == 2


def test_a_backup_on_the_disk_of_the_workspace_is_told(
    kept: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert kept.same_disk
    true_stat = os.stat(kept.path)
    elsewhere = os.stat_result((*true_stat[:2], true_stat.st_dev + 1, *true_stat[3:]))
    real = Path.stat

    def stat(self: Path, **more: bool) -> os.stat_result:
        return elsewhere if self == kept.path else real(self, **more)

    monkeypatch.setattr(Path, "stat", stat)
    assert not kept.same_disk


def test_backups_are_found_again_after_the_workspace_was_renamed(
    kept: Workspace, tmp_path: Path
) -> None:
    kept.keep_backup("asked")
    kept.close()
    renamed = kept.path.rename(tmp_path / "results.irm")
    with Workspace.open(
        renamed, actor="Ana", library=the_library(), backups=tmp_path / "backups"
    ) as again:
        assert files(again) == files(kept)
        again.keep_backup("close")
        assert len(again.backups()) == 2


def test_the_folder_of_another_workspace_is_left_alone(kept: Workspace, tmp_path: Path) -> None:
    kept.keep_backup("asked")
    with Workspace.create(
        tmp_path / "other.irm", actor="Ana", library=the_library(), backups=tmp_path / "backups"
    ) as other:
        other.keep_backup("asked")
        assert [one.workspace for one in other.backups()] == [other.id]
    assert [one.workspace for one in kept.backups()] == [kept.id]


def test_old_backups_are_thinned_with_all_that_lies_beside_them(
    kept: Workspace, clock: Moving
) -> None:
    for _ in range(40):
        clock.now += timedelta(hours=12)
        kept.keep_backup("change")
    left = kept.backups()
    assert len(left) == 4 + 12 + 1  # two days of two, a day each, then a week
    folder = left[0].path.parent
    assert {path.name for path in folder.iterdir()} == {
        name for one in left for name in (one.path.name, proof_path(one.path).name)
    }


def test_what_somebody_put_there_is_never_thinned(kept: Workspace, clock: Moving) -> None:
    first = kept.keep_backup("asked")
    mine = first.path.with_name("mine.irm")
    mine.write_bytes(first.path.read_bytes())
    for _ in range(30):
        clock.now += timedelta(days=1)
        kept.keep_backup("change")
    assert mine.exists()
    (found,) = [one for one in kept.backups() if one.path == mine]
    assert found.state == UNPROVEN
    assert found.problem == "mine.irm has no proof: nobody can say what it was."


def test_what_a_program_left_that_was_ended_is_taken_away(kept: Workspace) -> None:
    folder = kept.keep_backup("asked").path.parent
    gone = folder / ".plans x.irm.999999999.part"
    young = folder / ".plans y.irm.999999998.part"
    working = folder / f".plans z.irm.{os.getpid()}.part"
    orphan = folder / "plans 2020-01-01 00.00.00 asked.irm.proof.json"
    for path in (gone, young, working, orphan):
        path.write_text("half")
    for path in (gone, working, orphan):
        os.utime(path, (0, 0))
    kept.keep_backup("asked")
    assert [path.exists() for path in (gone, young, working, orphan)] == [False, True, True, False]


def test_an_encrypted_workspace_has_encrypted_backups(tmp_path: Path) -> None:
    root = tmp_path / "backups"
    with Workspace.create(
        tmp_path / "plans.irm", actor="Ana", library=the_library(), key=KEY, backups=root
    ) as workspace:
        keys = tmp_path / "plans.irm.keys"
        keys.write_text("the ways in")
        filled(workspace)
        made = workspace.keep_backup("asked")
        assert (made.encrypted, prove(made, KEY).state) == (True, PROVEN)
        assert made.path.with_name(made.path.name + ".keys").read_text() == "the ways in"
        assert prove(made).state == PROVEN  # by its bytes alone
        assert workspace.loss(made).known
        assert b"Commitment number" not in made.path.read_bytes()


def test_a_workspace_that_was_opened_for_reading_can_be_backed_up(kept: Workspace) -> None:
    filled(kept)
    kept.close()
    with Workspace.open(
        kept.path,
        actor="Ana",
        library=the_library(),
        read_only=True,
        backups=kept.path.parent / "backups",
    ) as reading:
        assert reading.keep_backup("asked").counts["commitments"] == 2


def test_a_backup_goes_on_while_somebody_writes(
    kept: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is of one moment; what is written while it is made is not in it, and not lost."""
    filled(kept)
    one = kept.commitment_ids()[0]
    real = copying.content
    done: list[bool] = []

    def content(connection: object) -> copying.Content:
        found = real(connection)
        if not done:
            done.append(True)
            kept.rate(one, "specificity", "high")
        return found

    monkeypatch.setattr(copying, "content", content)
    made = kept.keep_backup("asked")
    monkeypatch.undo()
    assert (made.state, made.counts["ratings"]) == (PROVEN, 0)
    assert kept.values(one) == {"specificity": "high"}


def test_a_workspace_that_is_damaged_itself_is_told_so(kept: Workspace, tmp_path: Path) -> None:
    filled(kept)
    kept.close()
    spoil_pages(kept.path)
    with pytest.raises(WorkspaceError) as caught:
        BackupFolder(tmp_path / "backups").make(kept.path, None, "asked", START, kept.id)
    assert caught.value.code == "damaged"
    assert "plans.irm" in caught.value.message
    made = list((tmp_path / "backups").rglob("*asked*"))
    assert made == []


def test_a_backup_of_a_workspace_with_broken_references_is_called_bad(kept: Workspace) -> None:
    filled(kept)
    connection = dbapi2.connect(str(kept.path))
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DELETE FROM members")
    connection.commit()
    connection.close()
    made = kept.keep_backup("repair")
    assert made.state == BAD
    assert made.problem.startswith("The workspace was not whole when this was made: ")


def test_a_proof_holds_nothing_anybody_wrote(kept: Workspace) -> None:
    filled(kept)
    made = kept.keep_backup("asked")
    told = json.loads(proof_path(made.path).read_text("utf-8"))
    words = json.dumps(told, ensure_ascii=False)
    assert all(word not in words for word in ("Spain", "Commitment number", "Ana"))
    assert read_backup(made.path) == made


def spoil_pages(path: Path) -> None:
    """Overwrites a part of the pages behind the first ones."""
    content = bytearray(path.read_bytes())
    for place in range(8 * 4096, len(content) - 4096, 3 * 4096):
        content[place : place + 200] = b"\xa5" * 200
    path.write_bytes(bytes(content))


def test_a_rollback_journal_is_not_written_while_a_backup_is_made(
    kept: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its reader would keep the writer waiting until that one gives up."""
    filled(kept)
    kept.close()
    with closing(connect(kept.path, "mode=rw")) as raw:
        raw.execute("PRAGMA journal_mode = delete")
    monkeypatch.setattr(database, "settle", lambda *_: "delete")
    with Workspace.open(
        kept.path, actor="Ana", library=the_library(), backups=kept.path.parent / "backups"
    ) as again:
        one = again.commitment_ids()[0]
        real = copying.content
        rating = threading.Thread(target=lambda: again.rate(one, "specificity", "high"))

        def content(connection: object) -> copying.Content:
            if not rating.ident:
                rating.start()
            return real(connection)

        monkeypatch.setattr(copying, "content", content)
        made = again.keep_backup("asked")
        rating.join(30)
        assert (made.state, made.counts["ratings"]) == (PROVEN, 0)
        assert again.values(one) == {"specificity": "high"}


def locks_of(path: Path) -> list[str]:
    lines = Path("/proc/locks").read_text("ascii").splitlines()
    inode = f":{path.stat().st_ino} "
    return [line.split(": ", 1)[1] for line in lines if inode in line and "POSIX" in line]


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="locks are told by Linux alone")
@pytest.mark.parametrize("key", [None, KEY])
def test_what_concerns_backups_leaves_the_locks_of_the_open_file_alone(
    tmp_path: Path, key: bytes | None
) -> None:
    """A file that is opened and closed once more gives away all locks this program has on it."""
    with Workspace.create(
        tmp_path / "plans.irm",
        actor="Ana",
        library=the_library(),
        key=key,
        backups=tmp_path / "backups",
    ) as workspace:
        filled(workspace)
        made = workspace.backups()[0]
        before = locks_of(workspace.path)
        assert before
        workspace.backups()
        workspace.loss(made)
        workspace.keep_backup("asked")
        assert workspace.changed_since_backup() is False
        assert locks_of(workspace.path) == before
