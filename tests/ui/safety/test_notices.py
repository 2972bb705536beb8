"""Bars under the menus: what was found at opening, where the workspace is kept, who has it open."""

from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import Holder, PlaceNotice, Recovery
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.raw import connect
from irm_desktop.ui.dialogs.damaged import DamagedDialog
from irm_desktop.ui.dialogs.place import COPY, GO_ON, READ, PlaceDialog
from irm_desktop.ui.dialogs.recovery import RecoveryDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.safety_commands import SafetyCommands
from irm_desktop.ui.widgets.notice_bar import Notice

CLOUD = PlaceNotice("cloud", "Dropbox", grave=True)
STICK = PlaceNotice("removable")


def rest(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=20_000)


def plain(text: str) -> str:
    """Without the marks that isolate names of another direction."""
    return text.replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")


def test_the_gravest_bar_stands_first_and_one_that_tells_can_be_put_away(
    safety: SafetyCommands,
) -> None:
    said = safety.notices
    said.clear()
    said.say(Notice("a", "info", "Told.", closes=True))
    said.say(Notice("b", "error", "Wrong."))
    said.say(Notice("c", "warning", "Look."))
    assert said.bars is not None
    assert [one.id for one in said.bars.notices()] == ["b", "c", "a"]
    assert not said.bars.bars["b"].close_button.isVisibleTo(said.bars)
    said.bars.bars["a"].close_button.click()
    assert [one.id for one in said.bars.notices()] == ["b", "c"]
    assert "a" not in said


def test_bars_outlive_a_window_that_is_built_anew(
    window: MainWindow, safety: SafetyCommands
) -> None:
    safety.notices.say(Notice("a", "info", "Told."))
    before = safety.notices.bars
    window.rebuild()
    assert safety.notices.bars is not before
    assert safety.notices.bars is not None
    assert "a" in [one.id for one in safety.notices.bars.notices()]
    assert not safety.notices.bars.isHidden()


def test_after_an_unclean_end_it_says_that_nothing_is_missing(safety: SafetyCommands) -> None:
    safety.recovery.tell(Recovery("Completion of 8 set to Limited", "2026-11-23T14:32:00Z"))
    notice = safety.notices["recovery"]
    assert notice.kind == "info"
    assert notice.text.startswith("The program was closed without warning after 23 Nov 2026, ")
    assert notice.text.endswith(
        ". Nothing is missing. The last change was “Completion of 8 set to Limited”."
    )
    assert notice.acts == ()
    safety.recovery.tell(None)
    assert "recovery" not in safety.notices


def test_what_could_not_be_saved_is_counted_and_the_damaged_file_is_named(
    window: MainWindow, safety: SafetyCommands, tmp_path: Path
) -> None:
    found = (Finding("damaged", "", 0, "", "Page 212 does not hold together.", ""),)
    kept = tmp_path / "plans (damaged 2026).irm"
    safety.recovery.tell(Recovery("", "", found, True, kept, missing=2))
    notice = safety.notices["recovery"]
    assert notice.kind == "error"
    assert notice.text == (
        "The program was closed without warning. 2 changes could not be saved from the damage."
    )
    notice.acts[0][1]()
    dialog = window.findChildren(RecoveryDialog)[-1]
    item = dialog.list.item(0)
    assert item.text() == "Page 212 does not hold together."
    dialog.close()


def test_a_workspace_that_was_not_closed_is_told_of_when_it_is_opened(
    program: Application, safety: SafetyCommands, small_file: Path, qtbot: QtBot
) -> None:
    program.workspaces.close()
    note = '{"actor": "Ana", "host": "", "process": 1, "since": "2026-11-23T14:00:00Z"}'
    small_file.with_name(small_file.name + ".lock").write_text(note, "utf-8")
    program.workspaces.open_path(small_file)
    qtbot.waitUntil(lambda: "recovery" in safety.notices, timeout=20_000)
    assert "Nothing is missing." in safety.notices["recovery"].text


@pytest.mark.parametrize("choice", [COPY, GO_ON, READ])
def test_a_cloud_folder_is_said_and_the_safe_way_offered(
    choice: str,
    program: Application,
    window: MainWindow,
    safety: SafetyCommands,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.setattr(program.context.messages, "folder", lambda title, folder: here)
    safety.places.tell((CLOUD, STICK))
    notice = safety.notices["place cloud"]
    assert plain(notice.text) == (
        "Dropbox keeps this folder the same on several computers. It may copy the workspace while "
        "it is being written, or make two of it."
    )
    notice.acts[0][1]()
    dialog = window.findChildren(PlaceDialog)[-1]
    assert dialog.choice == COPY  # the one that loses nothing is proposed
    dialog.choices[choice].setChecked(True)
    before = program.context.open_workspace
    dialog.accept()
    if choice == GO_ON:
        assert "place cloud" not in safety.notices
        safety.places.tell((CLOUD,))
        assert "place cloud" not in safety.notices  # it is not asked again
        return
    qtbot.waitUntil(lambda: program.context.workspace not in (None, before), timeout=20_000)
    rest(qtbot, program)
    workspace = program.context.open_workspace
    assert workspace.read_only is (choice == READ)
    assert workspace.path.parent == (here if choice == COPY else tmp_path)


def test_a_workspace_that_may_not_be_closed_is_asked_about_once(
    program: Application, safety: SafetyCommands
) -> None:
    asked: list[bool] = []
    program.workspaces.asked_before.append(lambda: bool(asked.append(True)))
    safety.places.read()
    program.workspaces.asked_before.pop()
    assert asked == [True]
    assert not program.context.open_workspace.read_only


def test_nothing_is_said_of_a_good_place(
    program: Application, safety: SafetyCommands, qtbot: QtBot
) -> None:
    rest(qtbot, program)
    assert not [one for one in safety.places.found if one.kind in ("network", "cloud")]


def test_who_has_it_open_on_another_computer_is_named(safety: SafetyCommands) -> None:
    holder = Holder("Lucía", "bureau-3", "2026-11-20T09:12:00+00:00", here=False)
    said = safety.held._who(holder)
    assert "Lucía" in said
    assert "bureau-3" in said
    assert "on this computer" not in said


def damage(path: Path) -> None:
    """Nonsense in the middle of the file, on a page boundary."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 3 * 4096] = b"\x5a" * (3 * 4096)
    path.write_bytes(content)


def test_what_a_check_finds_can_be_repaired_at_once(
    program: Application,
    safety: SafetyCommands,
    qtbot: QtBot,
    small_file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def answer(text: str, act: str, details: str = "") -> bool:
        asked.append(f"{text} {act}")
        return True

    monkeypatch.setattr(program.context.messages, "question", answer)
    with closing(connect(small_file, "mode=rw", isolation_level=None)) as raw:
        raw.execute("UPDATE commitments SET title = 'Another title'")

    program.workspaces.check()
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    qtbot.waitUntil(lambda: safety.recovery.recovery is not None, timeout=20_000)

    assert asked[0].startswith("The check found ")
    assert asked[0].endswith(" Repair")
    assert program.context.open_workspace.check() == []
    assert list(small_file.parent.glob("plans (damaged *).irm"))
    for one in program.window.findChildren(RecoveryDialog):
        one.close()


def test_a_damaged_file_is_repaired_or_a_backup_restored(
    program: Application,
    window: MainWindow,
    safety: SafetyCommands,
    small_file: Path,
    qtbot: QtBot,
) -> None:
    safety.backups.make()
    rest(qtbot, program)
    program.workspaces.close()
    damage(small_file)
    program.workspaces.open_path(small_file)
    qtbot.waitUntil(lambda: bool(window.findChildren(DamagedDialog)), timeout=20_000)
    rest(qtbot, program)
    dialog = window.findChildren(DamagedDialog)[-1]
    assert dialog.newest.text().startswith("The newest proven one is of today ")
    assert dialog.restore.isEnabled()
    dialog.accept()
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)
    workspace = program.context.open_workspace
    assert len(workspace.commitment_ids(workspace.plans()[0].id)) == 3
    said = safety.notices["recovery"].text  # it was closed as it should be: no word of a crash
    assert said.startswith("The file was damaged and is repaired; nothing is missing. ")
    assert list(small_file.parent.glob("plans (damaged *).irm"))
    for one in window.findChildren(RecoveryDialog):
        one.close()


def test_a_file_of_another_kind_is_refused_without_an_offer(
    program: Application, safety: SafetyCommands, tmp_path: Path
) -> None:
    error = WorkspaceError("letter.irm is a file of another kind.", "not-a-workspace")
    assert not safety.damage.refused(tmp_path / "letter.irm", error)
