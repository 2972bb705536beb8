"""Who has a workspace open, here and elsewhere; what a program leaves that did not close it."""

import json
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irm_desktop.storage import lock_note
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import Locked
from irm_desktop.storage.lock import WriterLock, holder, lock_path
from irm_desktop.storage.lock_note import read_note
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, the_library

AT = "2026-11-23T08:00:00.000Z"


def ago(**time: float) -> str:
    return stamp(datetime.now(UTC) - timedelta(**time))


def a_note(workspace: Path, *, old: bool, **facts: object) -> None:
    """A lock file nobody holds; `old`: its own time is an hour ago."""
    path = lock_path(workspace)
    note = {"actor": "Ben", "host": "other", "process": 7, "since": AT, **facts}
    path.write_text(json.dumps(note))
    if old:
        moment = datetime.now().timestamp() - 3600
        os.utime(path, (moment, moment))


def test_the_holder_is_named_while_the_lock_is_held_and_not_after(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    assert holder(path) is None
    lock = WriterLock(path, "Ana", AT)
    found = holder(path)
    assert found is not None
    assert (found.actor, found.since, found.here) == ("Ana", AT, True)
    assert abs(datetime.now(UTC) - datetime.fromisoformat(found.seen)) < timedelta(minutes=1)
    lock.release()
    assert holder(path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_second_lock_is_refused_with_its_holder(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    lock = WriterLock(path, "Ana", AT)
    with pytest.raises(Locked) as caught:
        WriterLock(path, "Ben", AT)
    lock.release()
    assert caught.value.code == "locked"
    assert caught.value.holder is not None
    assert caught.value.holder.actor == "Ana"
    assert caught.value.message == (
        "plans.irm is open in another window of Ana, since 2026-11-23 08:00 UTC. Nothing was "
        "changed. Close it there, then do this again; until then it can be opened for reading."
    )
    WriterLock(path, "Ben", AT).release()


def test_a_beat_says_when_the_program_was_last_alive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plans.irm"
    lock = WriterLock(path, "Ana", AT)
    lock.saved("w1", "abc", AT)
    monkeypatch.setattr(lock_note, "stamp", lambda now: "2026-11-23T09:30:00.000Z")
    lock.beat()
    note = read_note(lock_path(path))
    assert note is not None
    assert (note.seen, note.since, note.head) == ("2026-11-23T09:30:00.000Z", AT, "abc")
    lock.release()
    lock.beat()
    assert not lock_path(path).exists()


def test_beats_and_savings_of_two_threads_leave_a_whole_note(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    lock = WriterLock(path, "Ana", AT)

    def beating() -> None:
        for _ in range(300):
            lock.beat()

    thread = threading.Thread(target=beating)
    thread.start()
    for number in range(300):
        lock.saved("w1", str(number) * (1 + number % 40), AT)
    thread.join()
    note = read_note(lock_path(path))
    lock.release()
    assert note is not None
    assert (note.actor, note.head) == ("Ana", "299" * 20)


@pytest.mark.parametrize(
    "text",
    ['{"actor": "A', "", "[]", "null", "[" * 5000, "\x00" * 50, '{"actor": 5, "process": "x"}'],
)
def test_a_note_that_was_cut_short_still_says_that_somebody_was_there(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "plans.irm"
    lock_path(path).write_text(text)
    lock = WriterLock(path, "Ana", AT)
    assert lock.left_behind is not None
    assert lock.left_behind.holder.actor == ""
    lock.release()
    assert not lock_path(path).exists()


def test_a_lock_that_was_given_back_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    WriterLock(path, "Ana", AT).release()
    lock = WriterLock(path, "Ana", AT)
    assert lock.left_behind is None
    lock.release()


def test_whoever_could_not_open_the_file_leaves_the_note_for_the_next(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    a_note(path, old=True, seen=ago(hours=1), head="abc")
    lock = WriterLock(path, "Ana", AT)
    lock.release(looked_after=False)
    again = WriterLock(path, "Ana", AT)
    assert again.left_behind is not None
    assert (again.left_behind.actor, again.left_behind.head) == ("Ben", "abc")
    again.release()
    assert not lock_path(path).exists()


@pytest.mark.parametrize(
    ("old", "seen", "held"),
    [
        (False, 1, True),
        (False, 400 * 1440, True),  # its clock is wrong, the note came a moment ago
        (True, 9, True),  # the time of the file is that of its arrival
        (True, -9, True),
        (True, 11, False),
        (True, -3 * 1440, False),
        (True, "yesterday", False),
        (True, "", False),
    ],
)
def test_a_young_note_of_another_computer_counts_as_held(
    tmp_path: Path, old: bool, seen: int | str, held: bool
) -> None:
    path = tmp_path / "plans.irm"
    a_note(path, old=old, seen=ago(minutes=seen) if isinstance(seen, int) else seen)
    assert (holder(path) is not None) == held
    if not held:
        WriterLock(path, "Ana", AT).release()
        return
    with pytest.raises(Locked) as caught:
        WriterLock(path, "Ana", AT)
    found = caught.value.holder
    assert found is not None
    assert (found.actor, found.host, found.here) == ("Ben", "other", False)
    assert "another window of Ben on other, since 2026-11-23 08:00 UTC" in caught.value.message
    assert read_note(lock_path(path)) is not None  # it is theirs


def test_a_young_note_of_this_computer_that_nobody_holds_locks_nobody_out(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    a_note(path, old=False, host=lock_note.this_host(), seen=ago(minutes=1))
    assert holder(path) is None
    lock = WriterLock(path, "Ana", AT)
    assert lock.left_behind is not None
    lock.release()


def test_the_note_knows_what_was_saved_last(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        before = read_note(lock_path(workspace.path))
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high")
        after = read_note(lock_path(workspace.path))
        head = workspace._journal.last_hash
        workspace.beat()
        beaten = read_note(lock_path(workspace.path))
    assert before is not None
    assert after is not None
    assert beaten is not None
    assert after.head == head == beaten.head != before.head
    assert after.workspace == workspace.id
    assert not lock_path(workspace.path).exists()


def test_a_workspace_open_for_reading_has_no_note_and_no_beat(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path) as workspace:
        path = workspace.path
    with Workspace.open(path, actor="Ben", library=the_library(), read_only=True) as reader:
        reader.beat()
        assert holder(path) is None
        assert not lock_path(path).exists()
