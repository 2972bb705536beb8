"""The hunt over what the window leaves behind that works in an encrypted workspace: nothing typed
into it lies open, while it is open, locked or closed; without encryption the hunt finds it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop import app as app_module
from irm_desktop import logs
from irm_desktop.app import Application
from irm_desktop.ui import crash_report
from irm_desktop.ui.crash import Crash
from irm_desktop.ui.pages.locked import LockedPage
from irm_desktop.ui.pages.people_page import PeoplePage
from irm_desktop.ui.pages.registry import PAGES
from irm_desktop.ui.pages.search_page import SearchPage
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.encrypting import an_encrypted_workspace
from tests.journeys.leaks import Hunt, temporary
from tests.sealing import PASSPHRASE, cheap_seal
from tests.ui.conftest import RecordedMessages, start

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
ROLE, SOUGHT, THING = "Notaria Quintavaz", "Wurzelkanal", "Publish grants of Quorndonia"
SECRETS = {"what was typed": ROLE, "what was sought": SOUGHT, "what was imported": THING}
SCREENS = ("first_run", "locked")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder in which everything lies that the window writes."""
    folder = tmp_path / "home"
    for name, value in temporary(folder).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(tempfile, "tempdir", None)
    (folder / "work").mkdir()
    logs.stop()
    yield folder
    logs.stop()


def end(program: Application) -> None:
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()


def settle(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=60_000)


def unlocked(qtbot: QtBot, program: Application) -> None:
    """The passphrase typed into the page that asks for it."""
    qtbot.waitUntil(lambda: program.window.page_id == "locked", timeout=60_000)
    settle(qtbot, program)
    page = program.window.page_in_front
    assert isinstance(page, LockedPage)
    page.form.line.setText(PASSPHRASE)
    page.open.click()
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)
    settle(qtbot, program)


def work(qtbot: QtBot, program: Application, patch: pytest.MonkeyPatch) -> None:
    """Type, search, copy, see every page, crash, undo."""
    window = program.window
    window.show_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    qtbot.mouseClick(page.list.add, Qt.MouseButton.LeftButton)
    page.form.role.focus()
    for letter in ROLE:
        page.form.role.line.insert(letter)
        page.form.role.line.textEdited.emit(page.form.role.line.text())
    qtbot.wait(700)  # the pause after which what is typed is written
    page.flush()
    assert [one.role for one in page.context.open_workspace.people()] == [ROLE]
    QApplication.clipboard().setText(ROLE)
    window.show_page("search")
    search = window.page("search")
    assert isinstance(search, SearchPage)
    search.field.setText(SOUGHT)
    qtbot.wait(400)
    for spec in PAGES:
        if spec.id not in SCREENS:
            window.show_page(spec.id)
            qtbot.wait(50)
    patch.setattr(crash_report.CrashDialog, "exec", lambda _self: 0)
    try:
        raise KeyError(f"{ROLE} {SOUGHT}")
    except KeyError as error:
        Crash(app_module._log_crash).caught(type(error), error, error.__traceback__)
    window.actions_book["undo"].trigger()
    window.actions_book["redo"].trigger()
    settle(qtbot, program)


def found(home: Path, *, passphrase: bool = True) -> list[str]:
    sought = SECRETS | ({"passphrase": PASSPHRASE} if passphrase else {})
    return Hunt(sought).folder(home)


def test_nothing_typed_into_the_window_of_an_encrypted_workspace_lies_open(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with an_encrypted_workspace(home / "work") as workspace:
        workspace.add_commitment(workspace.plan_by_key("ES-2").id, "9", THING)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Application(workspace.path, application)
    program.context.messages = RecordedMessages()
    program.start()
    unlocked(qtbot, program)
    work(qtbot, program, monkeypatch)
    assert (home / "work" / "plans.irm-wal").exists()
    assert found(home) == []
    program.window.actions_book["lock_now"].trigger()
    qtbot.waitUntil(lambda: program.window.page_id == "locked", timeout=60_000)
    assert program.context.workspace is None
    assert found(home) == []
    unlocked(qtbot, program)
    end(program)
    assert found(home) == []
    log = (home / "irm_desktop_logs" / "irm-desktop.log").read_text("utf-8")
    assert "crash" in log
    assert (home / "irm_desktop_config" / "settings.json").exists()


def test_the_hunt_finds_it_where_the_workspace_is_not_encrypted(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = a_plan([a_commitment("1", THING)])
    workspace = a_filled_workspace(home / "work", plan)
    workspace.close()
    program = start(qtbot, workspace.path)
    work(qtbot, program, monkeypatch)
    end(program)
    said = "\n".join(found(home))
    assert "work/plans.irm: what was typed (" in said
    assert "work/plans.irm: what was imported (" in said
