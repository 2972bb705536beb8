"""Opening an office from the menu: what is asked, what is refused, what is kept."""

import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop import __main__ as command
from irm_desktop import office_services
from irm_desktop.app import Application
from irm_desktop.settings import Settings
from irm_desktop.sync.office import admin, connecting
from irm_desktop.sync.office.address_file import address_file
from irm_desktop.sync.office.door import Office
from irm_desktop.ui.dialogs.open_office import OpenOfficeDialog
from irm_desktop.ui.office_commands import OfficeCommands
from tests.sync.office.offices import url_as
from tests.sync.office.serving import Server
from tests.ui.conftest import start

PATIENCE = 20_000  # milliseconds
WORDS = "seven tulips in march"


@pytest.fixture
def program(qtbot: QtBot, small_file: Path) -> Iterator[Application]:
    """With a workspace in a file open."""
    made = start(qtbot, small_file)
    qtbot.waitUntil(lambda: "open_office" in made.window.actions_book, timeout=PATIENCE)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def asked(
    server: Server, office: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[str, dict[str, str]]]:
    """The address of somebody from whom a password is wanted, and a keyring."""
    kept: dict[str, str] = {}
    monkeypatch.setattr(connecting, "read_from_keyring", lambda name: kept.get(name, ""))
    monkeypatch.setattr(connecting, "write_to_keyring", kept.__setitem__)
    monkeypatch.setattr(office_services, "keyring_works", lambda: True)
    monkeypatch.setenv("PGPASSFILE", "/dev/null")
    monkeypatch.delenv("PGPASSWORD", raising=False)
    with Office(office) as door:
        admin.grant(door, "asked", "staff", [], password=WORDS)
    rules = server.folder / "data" / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"local all asked scram-sha-256\n{before}")
    server.run("SELECT pg_reload_conf()")
    yield url_as(office, "asked"), kept
    rules.write_text(before)
    server.run("SELECT pg_reload_conf()")


def dialog_of(qtbot: QtBot, program: Application) -> OpenOfficeDialog:
    found: list[OpenOfficeDialog] = []

    def there() -> bool:
        found[:] = [one for one in program.window.findChildren(OpenOfficeDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(there, timeout=PATIENCE)
    return found[0]


def a_dialog(qtbot: QtBot, program: Application) -> OpenOfficeDialog:
    program.window.actions_book["open_office"].trigger()
    return dialog_of(qtbot, program)


def test_a_password_is_asked_for_and_kept_nowhere(
    qtbot: QtBot, program: Application, asked: tuple[str, dict[str, str]]
) -> None:
    url, kept = asked
    dialog = a_dialog(qtbot, program)
    dialog.place.setText(url)
    dialog.accept()
    qtbot.waitUntil(lambda: "asks for a password" in dialog.problem, timeout=PATIENCE)
    dialog.password.setText("four roses in june")
    qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "refuses this name or password" in dialog.problem, timeout=PATIENCE)
    dialog.password.setText(WORDS)
    dialog.accept()
    qtbot.waitUntil(lambda: program.context.open_workspace.in_office, timeout=PATIENCE)
    assert kept == {}
    said = [program.window.windowTitle(), program.window.status.sentence.text()]
    files = [one for one in Settings().path.parent.parent.rglob("*") if one.is_file()]
    said += [one.read_bytes().decode("latin-1") for one in files]
    assert any("asked@" in one for one in said)
    assert not any("tulips" in one for one in said)
    assert Settings().recent_files()[0].suffix == ".irmoffice"


def test_a_password_goes_into_the_keyring_where_one_says_so(
    qtbot: QtBot, program: Application, asked: tuple[str, dict[str, str]]
) -> None:
    url, kept = asked
    dialog = a_dialog(qtbot, program)
    assert not dialog.keep.isHidden()
    dialog.place.setText(url)
    dialog.password.setText(WORDS)
    dialog.keep.setChecked(True)
    dialog.accept()
    qtbot.waitUntil(lambda: program.context.open_workspace.in_office, timeout=PATIENCE)
    assert list(kept.values()) == [WORDS]


def test_a_kept_address_asks_for_its_password_again(
    qtbot: QtBot, program: Application, asked: tuple[str, dict[str, str]]
) -> None:
    url, _ = asked
    program.workspaces.open_path(address_file(url))
    dialog = dialog_of(qtbot, program)
    assert dialog.place.text() == url
    assert dialog.user.text() == "asked"
    assert "asks for a password" in dialog.problem
    assert dialog.focusWidget() is dialog.password
    dialog.reject()
    assert not program.context.open_workspace.in_office


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("", "Type the address of the office."),
        ("postgresql://ana:secret@office.invalid/irm", "holds a password, which others could read"),
        ("mysql://office.invalid/irm", "This is not the address of an office database"),
        ("office.invalid/irm", "cannot be reached"),
    ],
)
def test_what_does_not_open_is_said_in_the_dialog(
    qtbot: QtBot, program: Application, place: str, sentence: str
) -> None:
    dialog = a_dialog(qtbot, program)
    dialog.place.setText(place)
    dialog.accept()
    qtbot.waitUntil(lambda: sentence in dialog.problem, timeout=PATIENCE)
    assert dialog.isVisible()
    assert dialog.act.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not program.context.open_workspace.in_office


def test_an_attempt_can_be_stopped_and_what_comes_late_is_let_go(
    qtbot: QtBot, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, going, closed = threading.Event(), threading.Event(), threading.Event()

    class Late:
        def close(self) -> None:
            closed.set()

    def slow(*_: object, **__: object) -> Late:
        begun.set()
        going.wait(PATIENCE / 1000)
        return Late()

    monkeypatch.setattr(office_services.OfficeDoor, "open", slow)
    dialog = a_dialog(qtbot, program)
    dialog.place.setText("office.example.org")
    dialog.user.setText("ana")
    dialog.accept()
    assert not dialog.act.isEnabled()
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.problem == "Stopped. Nothing was opened.", timeout=PATIENCE)
    assert not program.context.tasks.busy
    going.set()
    qtbot.waitUntil(closed.is_set, timeout=PATIENCE)
    assert dialog.isVisible()
    dialog.reject()


def test_every_field_has_a_name_and_the_keys_go_through_them(
    qtbot: QtBot, program: Application
) -> None:
    dialog = a_dialog(qtbot, program)
    named = [dialog.place, dialog.user, dialog.password]
    assert [one.accessibleName() for one in named] == ["Address", "Your name there", "Password"]
    for one, following in pairwise(named):
        one.setFocus()
        qtbot.keyClick(one, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is following
    dialog.reject()
    assert any(isinstance(one, OfficeCommands) for one in program.commands)


def test_the_command_line_takes_an_address(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.opens_window(["postgresql://ana@office.example.org/irm"])
    assert command.opens_window(["office.irmoffice"])
    assert not command.opens_window(["sync", "postgresql://ana@office.example.org/irm"])
    made = Path(command.office_file("postgresql://ana@office.example.org/irm"))
    assert made.read_text().strip() == "postgresql://ana@office.example.org/irm"
    assert command.main(["postgresql://ana:secret@office.example.org/irm"]) == command.CANNOT
    said = capsys.readouterr().err
    assert "holds a password, which others could read" in said
    assert "secret" not in said
