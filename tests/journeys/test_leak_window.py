"""The leak hunt over what the window leaves behind: settings, logs, crash reports, exports."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop import app as app_module
from irm_desktop import logs
from irm_desktop.app import Application
from irm_desktop.storage import seal_boxes
from irm_desktop.ui import crash_report
from irm_desktop.ui.crash import Crash
from irm_desktop.ui.dialogs.export import ExportDialog
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.export_office import OfficeDialog
from irm_desktop.ui.dialogs.seal import MakeSealDialog, OpenSealDialog
from irm_desktop.ui.dialogs.seal_person import SealPersonDialog
from irm_desktop.ui.pages.people_page import PeoplePage
from irm_desktop.ui.pages.registry import PAGES
from irm_desktop.ui.pages.search_page import SearchPage
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.journeys.everything import CONTACT, NAME, SECRETS
from tests.journeys.leaks import Hunt, temporary
from tests.sealing import PASSPHRASE, cheap_seal
from tests.ui.conftest import start

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")


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


@pytest.fixture
def program(qtbot: QtBot, home: Path) -> Iterator[Application]:
    commitments = [a_commitment(str(n), f"Publish grants {n}") for n in (1, 2)]
    workspace = a_filled_workspace(home / "work", a_plan(commitments))
    workspace.close()
    made = start(qtbot, workspace.path)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def shown(qtbot: QtBot, kind: type[QWidget]) -> QWidget:
    """The dialog of a kind, once it is open."""

    def open_ones() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(open_ones()), timeout=20_000)
    return open_ones()[0]


def person_typed(qtbot: QtBot, page: PeoplePage) -> str:
    """A person whose name and contact are typed key by key."""
    qtbot.mouseClick(page.list.add, Qt.MouseButton.LeftButton)
    for field, text in ((page.form.name, NAME), (page.form.contact, CONTACT)):
        field.focus()
        for letter in text:
            field.line.insert(letter)
            field.line.textEdited.emit(field.line.text())
        qtbot.wait(700)  # the pause after which what is typed is written
    page.flush()
    (person,) = page.context.open_workspace.people()
    assert (person.name, person.contact) == (NAME, CONTACT)
    return person.id


def look_everywhere(qtbot: QtBot, program: Application) -> None:
    """Type the name where one looks for things, and see every page."""
    window = program.window
    window.show_page("search")
    page = window.page("search")
    assert isinstance(page, SearchPage)
    page.field.setText(NAME)
    qtbot.wait(400)
    window.actions_book["palette"].trigger()
    for line in QApplication.topLevelWidgets():
        if hasattr(line, "field") and line.isVisible() and line is not window:
            line.field.setText(NAME)
            qtbot.wait(200)
            line.close()
    for spec in PAGES:
        if spec.id != "first_run":
            window.show_page(spec.id)
            qtbot.wait(50)
    program.settings.set("compact_rows", True)
    qtbot.wait(300)


def sealed(qtbot: QtBot, page: PeoplePage, person: str) -> None:
    """Make the seal, seal the person, open the seal and look."""
    page.show_argument(person)
    page.form.seal.click()
    making = shown(qtbot, MakeSealDialog)
    assert isinstance(making, MakeSealDialog)
    making.new.first.setText(PASSPHRASE)
    making.new.second.setText(PASSPHRASE)
    making.act.click()
    sealing = shown(qtbot, SealPersonDialog)
    assert isinstance(sealing, SealPersonDialog)
    sealing.act.click()
    workspace = page.context.open_workspace
    qtbot.waitUntil(lambda: workspace.person(person).sealed, timeout=20_000)
    qtbot.waitUntil(lambda: not sealing_open(), timeout=20_000)
    page.seal.open.click()
    opening = shown(qtbot, OpenSealDialog)
    assert isinstance(opening, OpenSealDialog)
    opening.passphrase.setText(PASSPHRASE)
    opening.why.setText("To call back")
    opening.act.click()
    qtbot.waitUntil(lambda: page.form.sealed_name.text() == NAME, timeout=20_000)


def sealing_open() -> bool:
    return any(
        isinstance(one, SealPersonDialog) and one.isVisible()
        for one in QApplication.topLevelWidgets()
    )


def exported(qtbot: QtBot, program: Application, folder: Path) -> None:
    for action, kind in (("export", ExportDialog), ("export_office", OfficeDialog)):
        program.window.actions_book[action].trigger()
        dialog = shown(qtbot, kind)
        assert isinstance(dialog, ExportFrame)
        dialog.folder.setText(str(folder))
        dialog.names.why.setText("A test")
        dialog.act.click()
        qtbot.waitUntil(lambda one=dialog: one.show_folder.isVisibleTo(one), timeout=60_000)
        dialog.reject()


def crashed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault of the program whose error quotes the name."""
    monkeypatch.setattr(crash_report.CrashDialog, "exec", lambda _self: 0)
    try:
        raise KeyError(f"{NAME} <{CONTACT}>")
    except KeyError as error:
        Crash(app_module._log_crash).caught(type(error), error, error.__traceback__)


def everything(qtbot: QtBot, program: Application, home: Path, patch: pytest.MonkeyPatch) -> None:
    window = program.window
    window.show_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    person = person_typed(qtbot, page)
    look_everywhere(qtbot, program)
    window.show_page("people")
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    sealed(qtbot, page, person)
    crashed(patch)
    window.actions_book["page_commitments"].trigger()
    exported(qtbot, program, home / "work")
    window.actions_book["undo"].trigger()
    window.actions_book["redo"].trigger()


def test_the_window_leaves_no_name_behind(
    qtbot: QtBot, program: Application, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything(qtbot, program, home, monkeypatch)
    while_open = Hunt(SECRETS)
    assert while_open.folder(home) == []
    assert "work/plans.irm-wal" in while_open.looked_at
    program.window.close()
    hunt = Hunt(SECRETS)
    assert hunt.folder(home) == []
    read = "\n".join(hunt.looked_at)
    for artefact in ("settings.json", "irm-desktop.log", ".docx > word/document.xml", ".xlsx > xl"):
        assert artefact in read
    assert "crash" in (home / "irm_desktop_logs" / "irm-desktop.log").read_text("utf-8")


def test_the_hunt_finds_names_typed_into_the_window_where_they_are_not_encrypted(
    qtbot: QtBot, program: Application, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seal_boxes, "lock_text", lambda text, _key: text)
    monkeypatch.setattr(seal_boxes, "open_text", lambda text, _key: text)
    everything(qtbot, program, home, monkeypatch)
    program.window.close()
    found = "\n".join(Hunt(SECRETS).folder(home))
    assert "work/plans.irm: name (" in found
    assert "work/plans.irm: contact (" in found
