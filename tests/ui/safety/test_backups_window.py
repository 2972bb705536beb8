"""Backups in the window: kept while one works, listed, proven again, restored; failures said."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.safety_records import BAD, PROVEN, Backup
from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.backup_watch import AGAIN, EVERY, BackupWatch
from irm_desktop.ui.backup_words import held_words, when_words, why_words
from irm_desktop.ui.dialogs.backups import BackupsDialog
from irm_desktop.ui.dialogs.restore import RestoreDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.safety_commands import SafetyCommands
from tests.ui.conftest import RecordedMessages


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(safety: SafetyCommands) -> Clock:
    made = Clock()
    safety.watch._clock = made
    return made


def rest(qtbot: QtBot, safety: SafetyCommands) -> None:
    """Until nothing runs any more."""
    tasks = safety.watch._context.tasks
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)


def rate(window: MainWindow, value: str = "high") -> str:
    workspace = window.context.open_workspace
    commitment = workspace.commitment_ids(workspace.plans()[0].id)[1]
    assert window.context.operations.rate(commitment, "specificity", value)
    return commitment


def kept(safety: SafetyCommands) -> list[tuple[str, str]]:
    """Why each backup was made, and its state."""
    return [(one.why, one.state) for one in safety.watch.backups]


def make(qtbot: QtBot, safety: SafetyCommands) -> Backup:
    safety.backups.make()
    rest(qtbot, safety)
    assert safety.watch.last is not None
    return safety.watch.last


def test_half_an_hour_of_change_makes_a_backup(
    window: MainWindow, safety: SafetyCommands, clock: Clock, qtbot: QtBot
) -> None:
    safety.watch.look()
    rate(window, "low")
    clock.now = EVERY - 1
    safety.watch.look()
    rest(qtbot, safety)
    assert kept(safety) == []
    clock.now = EVERY
    safety.watch.look()
    rest(qtbot, safety)
    assert kept(safety) == [("change", PROVEN)]
    clock.now = 3 * EVERY
    safety.watch.look()  # nothing was changed since
    rest(qtbot, safety)
    assert len(safety.watch.backups) == 1


def test_the_side_says_when_the_last_proven_one_was_made(
    safety: SafetyCommands, qtbot: QtBot
) -> None:
    line = safety.line
    assert line is not None
    assert line.accessibleName() == "Last proven backup: none yet"
    make(qtbot, safety)
    assert line.accessibleName().startswith("Last proven backup: today ")


def test_the_side_says_it_still_where_the_window_was_built_anew(
    window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    make(qtbot, safety)
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    line = safety.line
    assert line is not None
    assert window.sidebar.isAncestorOf(line)
    assert not line.isHidden()
    assert line.accessibleName().startswith("Last proven backup: today ")


def test_a_backup_that_fails_is_said_and_tried_again(
    window: MainWindow,
    safety: SafetyCommands,
    clock: Clock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = window.context.open_workspace
    real = workspace.keep_backup

    def full(why: str) -> Backup:
        raise WorkspaceError("There is no room on the disk.", "disk-full")

    monkeypatch.setattr(workspace, "keep_backup", full)
    rate(window, "low")
    clock.now = EVERY
    safety.watch.look()
    rest(qtbot, safety)
    said = "No backup could be made. There is no room on the disk."
    assert safety.notices["backup"].text == said
    monkeypatch.setattr(workspace, "keep_backup", real)
    clock.now += AGAIN + EVERY
    safety.watch.look()
    rest(qtbot, safety)
    assert len(safety.watch.backups) == 1
    assert "backup" not in safety.notices


def test_closing_the_workspace_keeps_what_is_in_no_backup(
    program: Application, window: MainWindow, safety: SafetyCommands, small_file: Path
) -> None:
    rate(window, "low")
    assert program.context.services is not None
    door = program.context.services.safety
    said: list[str] = []
    program.context.signals.said.connect(said.append)
    program.workspaces.close()
    assert [one.why for one in door.backups(small_file)] == ["close"]
    assert "Making a backup and comparing it …" in said
    assert QGuiApplication.overrideCursor() is None


def test_a_failure_at_closing_is_said_at_the_next_opening(
    program: Application,
    window: MainWindow,
    safety: SafetyCommands,
    small_file: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(why: str) -> Backup:
        raise WorkspaceError("There is no room on the disk.", "disk-full")

    rate(window, "low")
    monkeypatch.setattr(program.context.open_workspace, "keep_backup", full)
    program.workspaces.close()
    program.workspaces.open_path(small_file)
    qtbot.waitUntil(lambda: "backup" in safety.notices, timeout=20_000)
    rest(qtbot, safety)
    assert safety.notices["backup"].text == (
        "When it was closed last time, no backup could be made. There is no room on the disk."
    )
    make(qtbot, safety)
    assert "backup" not in safety.notices


def open_dialog(window: MainWindow, safety: SafetyCommands, qtbot: QtBot) -> BackupsDialog:
    window.actions_book["backups"].trigger()
    rest(qtbot, safety)
    return window.findChildren(BackupsDialog)[-1]


def test_the_dialog_lists_them_with_what_they_hold(
    window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    made = make(qtbot, safety)
    dialog = open_dialog(window, safety, qtbot)
    assert dialog.chosen == made
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in (1, 2, 4)] == [
        "You asked for it",
        "1 plan, 3 commitments, 8 ratings",
        "Proven",
    ]
    dialog.close()


def test_a_copy_that_changed_is_called_bad_and_cannot_be_restored(
    window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    made = make(qtbot, safety)
    dialog = open_dialog(window, safety, qtbot)
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    dialog.prove.click()
    rest(qtbot, safety)
    assert dialog.chosen is not None
    assert dialog.chosen.state == BAD
    assert dialog.problem == dialog.chosen.problem != ""
    assert not dialog.act.isEnabled()
    assert safety.notices["backup"].text.startswith("The newest backup is bad. ")
    dialog.close()


def test_nothing_else_is_asked_for_while_a_copy_is_read(
    window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    make(qtbot, safety)
    make(qtbot, safety)
    dialog = open_dialog(window, safety, qtbot)
    dialog.prove.click()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    acts = (dialog.make, dialog.prove, dialog.act, dialog.other_folder)
    assert [one.isEnabled() for one in acts] == [False] * 4
    assert dialog.more.text() == "Reading the whole copy …"
    rest(qtbot, safety)
    assert [one.isEnabled() for one in acts] == [True] * 4
    dialog.close()


def test_nothing_is_restored_where_the_workspace_may_not_be_closed(
    program: Application, safety: SafetyCommands, small_file: Path, qtbot: QtBot
) -> None:
    made, workspace = make(qtbot, safety), program.context.open_workspace
    program.workspaces.asked_before.append(lambda: False)
    safety.backups.restore(small_file, made, None)
    rest(qtbot, safety)
    program.workspaces.asked_before.pop()
    assert program.context.workspace is workspace
    assert isinstance(program.context.messages, RecordedMessages)
    assert program.context.messages.errors == []
    assert list(small_file.parent.glob("plans (before restore *).irm")) == []


def test_enter_on_cancel_restores_nothing(
    program: Application, window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    make(qtbot, safety)
    commitment = rate(window, "low")
    dialog = open_dialog(window, safety, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RestoreDialog)), timeout=20_000)
    asking = dialog.findChildren(RestoreDialog)[-1]
    assert asking.focusWidget() is asking.leave
    with qtbot.waitSignal(asking.rejected):
        qtbot.keyClick(asking, Qt.Key.Key_Return)
    rest(qtbot, safety)
    workspace = program.context.open_workspace
    assert workspace.ratings(commitment)["specificity"].value == "low"
    dialog.close()


def test_the_key_of_a_file_that_is_not_open_goes_with_its_dialog(
    window: MainWindow, safety: SafetyCommands, small_file: Path, qtbot: QtBot
) -> None:
    elsewhere = small_file.with_name("elsewhere.irm")
    for leave in (
        lambda: window.findChildren(BackupsDialog)[-1].reject(),
        safety._workspaces.close,
    ):
        safety.backups.open_of(elsewhere, b"k" * 32)
        rest(qtbot, safety)
        assert safety.backups._key_of(elsewhere) == b"k" * 32
        leave()
        assert safety.backups._key_of(elsewhere) is None


def test_restoring_shows_what_would_be_lost_and_keeps_the_present_file(
    program: Application, window: MainWindow, safety: SafetyCommands, qtbot: QtBot
) -> None:
    make(qtbot, safety)
    commitment = rate(window, "low")
    dialog = open_dialog(window, safety, qtbot)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RestoreDialog)), timeout=20_000)
    asking = dialog.findChildren(RestoreDialog)[-1]
    assert [one.sentence for one in asking.loss.operations] == ["Specificity of 2 set to Low"]
    asking.accept()
    qtbot.waitUntil(
        lambda: window.status.sentence.text().startswith("The backup of today"), timeout=20_000
    )
    workspace = program.context.open_workspace
    assert workspace.ratings(commitment)["specificity"].value == "high"
    kept = list(workspace.path.parent.glob("plans (before restore *).irm"))
    assert len(kept) == 1
    assert kept[0].name in window.status.sentence.text()


def test_another_folder_is_used_at_once(
    program: Application,
    window: MainWindow,
    safety: SafetyCommands,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    monkeypatch.setattr(program.context.messages, "folder", lambda title, folder: elsewhere)
    dialog = open_dialog(window, safety, qtbot)
    dialog.other_folder.click()
    rest(qtbot, safety)
    assert str(elsewhere) in dialog.place.text()
    assert make(qtbot, safety).path.is_relative_to(elsewhere)
    dialog.close()


def test_the_words_of_a_time_and_of_counts() -> None:
    now = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
    assert when_words(now, "en", now).startswith("today ")
    assert when_words(now - timedelta(days=1), "en", now).startswith("yesterday ")
    assert "Nov" in when_words(now - timedelta(days=5), "en", now)
    assert why_words("of a newer version") == "of a newer version"
    assert held_words({"ratings": 0}) == "nothing yet"


def test_a_watch_asks_nothing_while_no_workspace_is_open(
    program: Application, safety: SafetyCommands
) -> None:
    program.workspaces.close()
    assert isinstance(safety.watch, BackupWatch)
    assert safety.watch.backups == ()
    assert safety.line is not None
    assert safety.line.isHidden()
