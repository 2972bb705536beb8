"""Colleagues and bundles from the menu File of the whole window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import own_identity
from irm_desktop.ui.dialogs.colleagues import ColleaguesDialog
from irm_desktop.ui.dialogs.send_bundle import SendBundleDialog
from irm_desktop.ui.exchange_commands import ExchangeCommands
from tests.sync.people import Person
from tests.ui.exchange.desk import open_dialog


@pytest.fixture
def ready(program: Application, qtbot: QtBot) -> Application:
    """Everything is loaded."""
    qtbot.waitUntil(
        lambda: any(isinstance(one, ExchangeCommands) for one in program.commands), timeout=30_000
    )
    settle(program, qtbot)
    return program


def settle(program: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=30_000)


def test_they_stand_in_the_menu_file(ready: Application, qtbot: QtBot) -> None:
    actions = ready.window.actions_book
    actions["colleagues"].trigger()
    settle(ready, qtbot)
    dialog = open_dialog(ready.window, ColleaguesDialog)
    assert dialog.own.line.text() == own_identity(ready.context.open_workspace.actor).card.text
    dialog.close()
    actions["bundle_send"].trigger()
    settle(ready, qtbot)
    assert open_dialog(ready.window, SendBundleDialog).to.nobody.isVisible()


def test_who_is_confirmed_meanwhile_can_be_sent_to(
    ready: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    lucia = Person("Lucía", tmp_path / "lucia")
    ready.window.actions_book["bundle_send"].trigger()
    settle(ready, qtbot)
    sending = open_dialog(ready.window, SendBundleDialog)
    sending.to.colleagues.click()
    settle(ready, qtbot)
    known = Colleagues()
    known.add(lucia.card)
    known.confirm("Lucía")
    open_dialog(ready.window, ColleaguesDialog).changed.emit()
    settle(ready, qtbot)
    assert [one.name for one in sending.to.chosen] == ["Lucía"]


def test_from_the_colleagues_one_goes_on_to_a_bundle(
    ready: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    Colleagues().add(Person("Lucía", tmp_path / "lucia").card)
    ready.window.actions_book["colleagues"].trigger()
    settle(ready, qtbot)
    dialog = open_dialog(ready.window, ColleaguesDialog)
    with qtbot.waitSignal(dialog.rejected):
        dialog.send.click()
    settle(ready, qtbot)
    assert open_dialog(ready.window, SendBundleDialog).to.boxes


def test_colleagues_need_no_workspace(ready: Application, qtbot: QtBot) -> None:
    ready.workspaces.close()
    actions = ready.window.actions_book
    assert actions["colleagues"].isEnabled()
    assert not actions["bundle_send"].isEnabled()
    actions["colleagues"].trigger()
    settle(ready, qtbot)
    dialog = open_dialog(ready.window, ColleaguesDialog)
    assert not dialog.send.isEnabled()
    assert dialog.own.line.text()


def test_what_was_typed_goes_along(ready: Application, qtbot: QtBot, tmp_path: Path) -> None:
    """A text that still stands in a field is written before it is counted what others lack."""
    lucia = Person("Lucía", tmp_path / "lucia")
    known = Colleagues()
    known.add(lucia.card)
    known.confirm("Lucía")
    workspace, window = ready.context.open_workspace, ready.window
    workspace.note_copy(lucia.card.key, "Lucía", workspace.vector())
    window.go_to(workspace.commitment_ids()[0])
    window.commitments.panel.show_area("text")
    window.commitments.panel.text.title.edit.setPlainText("Publish all grants")
    window.actions_book["bundle_send"].trigger()
    settle(ready, qtbot)
    sending = open_dialog(window, SendBundleDialog)
    assert sending.act.isEnabled()
