"""Another passphrase, further recovery keys, and no encryption any more: each needs a way in."""

from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.storage import slots
from irm_desktop.storage.recognise import read_header
from irm_desktop.ui.dialogs.file_passphrase import FilePassphraseDialog
from irm_desktop.ui.dialogs.ways_in import WaysInDialog
from tests.ui.encryption.conftest import WORDS, Secret, is_encrypted, keep, settle, sheet_of

OTHER = "seven quiet rivers below us"


def test_the_passphrase_is_changed_also_by_the_recovery_key(
    qtbot: QtBot, open_program: Application, secret: Secret
) -> None:
    for old, new in ((WORDS, OTHER), (secret.recovery.lower(), "nine green doors left open")):
        open_program.window.actions_book["change_passphrase"].trigger()
        dialog = open_program.window.findChildren(FilePassphraseDialog)[-1]
        dialog.old.setText(old)
        dialog.new.first.setText(new)
        dialog.new.second.setText(new)
        dialog.accept()
        settle(qtbot, open_program)

        assert slots.unlock_with_passphrase(secret.path, new)


def test_the_old_passphrase_must_be_right(
    qtbot: QtBot, open_program: Application, secret: Secret
) -> None:
    open_program.window.actions_book["change_passphrase"].trigger()
    dialog = open_program.window.findChildren(FilePassphraseDialog)[-1]
    dialog.old.setText("somebody else’s words")
    dialog.new.first.setText(OTHER)
    dialog.new.second.setText(OTHER)

    dialog.accept()
    settle(qtbot, open_program)

    assert dialog.problem.startswith("This is not the passphrase of")
    assert slots.unlock_with_passphrase(secret.path, WORDS)


def ways(qtbot: QtBot, program: Application) -> WaysInDialog:
    program.window.actions_book["ways_in"].trigger()
    dialog = program.window.findChildren(WaysInDialog)[-1]
    qtbot.waitUntil(lambda: dialog.list.count() > 0, timeout=60_000)
    settle(qtbot, program)
    return dialog


def test_ways_in_are_added_and_taken_away_with_the_passphrase_alone(
    qtbot: QtBot, open_program: Application, secret: Secret
) -> None:
    dialog = ways(qtbot, open_program)
    assert dialog.list.item(1).text().startswith("Recovery key · Office · age1…")
    assert not dialog.add_key.isEnabled()
    dialog.proof.setText(WORDS)
    dialog.list.setCurrentRow(1)
    dialog.remove.click()
    settle(qtbot, open_program)
    assert dialog.problem.startswith("An encrypted workspace needs two ways in")

    dialog.add_key.click()
    made = keep(sheet_of(qtbot, dialog))
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=60_000)
    dialog.list.setCurrentRow(1)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=60_000)

    assert slots.unlock_with_recovery(secret.path, made)
    assert [one.kind for one in slots.slots(secret.path)] == ["passphrase", "recovery"]


def test_nothing_else_is_asked_for_while_ways_are_changed(
    qtbot: QtBot, open_program: Application
) -> None:
    dialog = ways(qtbot, open_program)
    dialog.proof.setText(WORDS)
    dialog.list.setCurrentRow(1)

    dialog.remove.click()
    dialog.list.setCurrentRow(0)

    assert [one.isEnabled() for one in dialog._changing] == [False] * 4
    settle(qtbot, open_program)
    assert [one.isEnabled() for one in dialog._changing] == [True] * 4


def test_the_line_of_the_office_has_room(qtbot: QtBot, open_program: Application) -> None:
    dialog = ways(qtbot, open_program)
    dialog.proof.setText(WORDS)
    dialog.add_key.click()

    dialog.recovery.office.setChecked(True)

    layout = dialog.layout()
    assert layout is not None
    assert dialog.recovery.recipient.isVisible()
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())


def test_the_encryption_is_removed_with_the_passphrase(
    qtbot: QtBot, open_program: Application, secret: Secret
) -> None:
    dialog = ways(qtbot, open_program)
    messages = open_program.context.messages
    messages.question = lambda *_: True  # type: ignore[method-assign]
    dialog.proof.setText("somebody else’s words")
    dialog.decrypt.click()
    settle(qtbot, open_program)
    assert dialog.problem.startswith("This is not the passphrase of")

    dialog.proof.setText(WORDS)
    dialog.decrypt.click()
    qtbot.waitUntil(lambda: not read_header(secret.path).encrypted, timeout=60_000)
    qtbot.waitUntil(lambda: open_program.context.workspace is not None, timeout=60_000)

    assert not is_encrypted(open_program)
    assert open_program.window.top.lock.isHidden()
