"""A workspace is encrypted from the window: new or open, with a sheet that somebody keeps."""

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.recovery_sheet import RecoverySheet
from irm_desktop.storage import slots
from irm_desktop.storage.recognise import read_header
from irm_desktop.ui import sheet_print
from irm_desktop.ui.cards import Words
from irm_desktop.ui.dialogs.encrypt import EncryptDialog
from irm_desktop.ui.dialogs.export_office import OfficeDialog
from irm_desktop.ui.dialogs.new_workspace import NewWorkspaceDialog
from irm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from tests.ui.conftest import RecordedMessages
from tests.ui.encryption.conftest import (
    WORDS,
    dialogs_shown,
    is_encrypted,
    keep,
    settle,
    sheet_of,
)

OTHER = "seven quiet rivers below us"


def asked(qtbot: QtBot, program: Application) -> EncryptDialog:
    """The dialog about the open workspace, the passphrase typed."""
    program.window.actions_book["encrypt_workspace"].trigger()
    settle(qtbot, program)
    dialog = program.window.findChildren(EncryptDialog)[-1]
    dialog.new.first.setText(WORDS)
    dialog.new.second.setText(WORDS)
    return dialog


def test_the_open_workspace_is_encrypted_and_stays_open(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    plan = program.window.plan_id
    dialog = asked(qtbot, program)
    secret = keep(sheet_of(qtbot, dialog))
    qtbot.waitUntil(lambda: is_encrypted(program), timeout=60_000)
    settle(qtbot, program)

    assert read_header(small_file).encrypted
    assert program.window.plan_id == plan
    assert slots.unlock_with_recovery(small_file, secret)
    assert slots.unlock_with_passphrase(small_file, WORDS)
    assert b"Publish grants" not in small_file.read_bytes()
    assert dialogs_shown() == []


def test_nothing_is_encrypted_before_the_sheet_is_kept(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    sheet = sheet_of(qtbot, asked(qtbot, program))
    assert not sheet.act.isEnabled()

    sheet.accept()
    assert sheet.problem == "Print or save the sheet, and tick that it is kept."
    sheet.reject()
    settle(qtbot, program)

    assert not read_header(small_file).encrypted
    assert not small_file.with_name(f"{small_file.name}.keys").exists()
    assert not is_encrypted(program)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("", "", "Type a passphrase."),
        (WORDS, OTHER, "The two passphrases differ. Type them again."),
        ("short", "short", "This passphrase can be guessed."),
    ],
)
def test_a_passphrase_that_will_not_do_is_said(
    qtbot: QtBot, program: Application, first: str, second: str, said: str
) -> None:
    dialog = asked(qtbot, program)
    dialog.new.first.setText(first)
    dialog.new.second.setText(second)

    dialog.accept()

    assert dialog.problem.startswith(said)
    assert dialog.findChildren(RecoverySheetDialog) == []


def test_the_key_of_the_office_needs_no_sheet(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    office = slots.new_recovery_key()
    dialog = asked(qtbot, program)
    dialog.recovery.office.setChecked(True)
    dialog.accept()
    assert dialog.problem == "Paste the public key of the office; it begins with age1."

    dialog.recovery.recipient.setText(office.recipient)
    dialog.accept()
    qtbot.waitUntil(lambda: is_encrypted(program), timeout=60_000)

    assert slots.unlock_with_recovery(small_file, office.secret)


def test_a_wrong_key_of_the_office_leaves_all_as_it_was(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    dialog = asked(qtbot, program)
    dialog.recovery.office.setChecked(True)
    dialog.recovery.recipient.setText(slots.new_recovery_key().recipient[:-1])
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.problem), timeout=60_000)
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)

    assert dialog.problem.startswith("This is not the public half of a recovery key")
    assert dialog.act.isEnabled()
    assert not read_header(small_file).encrypted


def test_what_went_wrong_is_said_though_the_dialog_was_left(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    dialog = asked(qtbot, program)
    dialog.recovery.office.setChecked(True)
    dialog.recovery.recipient.setText(slots.new_recovery_key().recipient[:-1])
    dialog.accept()

    dialog.reject()
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)

    messages = program.context.messages
    assert isinstance(messages, RecordedMessages)
    said = "This is not the public half of a recovery key"
    assert [one.partition(":")[0] for one in messages.errors] == [said]
    assert not read_header(small_file).encrypted


def test_plain_copies_are_listed_and_deleted_afterwards(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    copy = small_file.with_name("by hand.irm")
    program.context.open_workspace.backup(copy)
    dialog = asked(qtbot, program)
    assert [one.path for one in dialog.copies.copies] == [copy]
    assert dialog.copies.list.item(0).text().startswith("by hand.irm · beside it")
    assert not dialog.copies.delete  # only what somebody has decided on
    dialog.copies.then.setCurrentIndex(1)

    keep(sheet_of(qtbot, dialog))
    qtbot.waitUntil(lambda: is_encrypted(program) and not copy.exists(), timeout=60_000)
    settle(qtbot, program)


def test_plain_copies_stay_where_that_is_chosen(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    copy = small_file.with_name("by hand.irm")
    program.context.open_workspace.backup(copy)
    dialog = asked(qtbot, program)
    dialog.copies.then.setCurrentIndex(0)

    keep(sheet_of(qtbot, dialog))
    qtbot.waitUntil(lambda: is_encrypted(program), timeout=60_000)
    settle(qtbot, program)

    assert copy.exists()


def asked_new(program: Application, tmp_path: Path) -> EncryptDialog:
    """The dialog about a workspace that is to be made, the passphrase typed."""
    program.window.actions_book["new_workspace"].trigger()
    dialog = program.window.findChildren(NewWorkspaceDialog)[-1]
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("field work")
    dialog.encrypt.setChecked(True)
    assert dialog.act.text() == "Choose the passphrase …"
    dialog.accept()
    asking = program.window.findChildren(EncryptDialog)[-1]
    asking.new.first.setText(WORDS)
    asking.new.second.setText(WORDS)
    return asking


def test_a_new_workspace_is_never_plain(qtbot: QtBot, program: Application, tmp_path: Path) -> None:
    asking = asked_new(program, tmp_path)
    assert not (tmp_path / "field work.irm").exists()

    keep(sheet_of(qtbot, asking))
    qtbot.waitUntil(lambda: is_encrypted(program), timeout=60_000)

    assert program.context.open_workspace.path == tmp_path / "field work.irm"
    assert read_header(tmp_path / "field work.irm").encrypted


def test_a_new_workspace_opens_though_its_dialog_was_left_while_it_was_made(
    qtbot: QtBot, program: Application, tmp_path: Path
) -> None:
    asking = asked_new(program, tmp_path)
    keep(sheet_of(qtbot, asking))

    asking.reject()
    qtbot.waitUntil(lambda: is_encrypted(program), timeout=60_000)

    assert program.context.open_workspace.path == tmp_path / "field work.irm"


def test_no_workspace_is_made_where_the_open_one_may_not_be_closed(
    qtbot: QtBot, program: Application, small_file: Path, tmp_path: Path
) -> None:
    program.workspaces.asked_before.append(lambda: False)
    asking = asked_new(program, tmp_path)

    keep(sheet_of(qtbot, asking))
    settle(qtbot, program)

    assert program.context.open_workspace.path == small_file
    assert not (tmp_path / "field work.irm").exists()
    program.workspaces.asked_before.pop()


def test_a_new_workspace_takes_no_name_that_is_taken(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    program.window.actions_book["new_workspace"].trigger()
    dialog = program.window.findChildren(NewWorkspaceDialog)[-1]
    dialog.folder.setText(str(small_file.parent))
    dialog.name.setText(small_file.name)

    dialog.accept()

    said = f"{small_file.name} is there already. Choose another name, or open it."
    assert dialog.problem == said


def test_the_sheet_as_pdf_holds_the_key_in_groups(tmp_path: Path) -> None:
    secret = ("AGE-SECRET-KEY-1", "QQQQ", "ZZZZ")
    sheet = RecoverySheet("w.irm", "w.irm.keys", "id", "2026-11-23T18:00:00+00:00", (), "a", secret)
    target = tmp_path / "sheet.pdf"

    sheet_print.save_sheet(sheet, "en", target)

    page: QTextDocument = sheet_print.document(sheet, "en")
    words = page.toPlainText()
    assert target.read_bytes().startswith(b"%PDF-")
    assert page.pageCount() == 1
    assert [word in words for word in (*secret, "w.irm.keys")] == [True] * 4


def test_a_sheet_saved_beside_the_workspace_is_warned_of(
    qtbot: QtBot, program: Application, small_file: Path
) -> None:
    target = small_file.with_name("sheet.pdf")
    program.context.messages.save_file = lambda *_: target  # type: ignore[method-assign]
    sheet = sheet_of(qtbot, asked(qtbot, program))

    sheet.save.click()

    assert target.is_file()
    assert sheet.said.text() == (
        "sheet.pdf was saved in the folder of the workspace. Take it away from there: whoever has "
        "both needs no passphrase."
    )
    sheet.reject()


SAID = "The workspace is encrypted, what is written here is not: whoever has the file can read it."


def export_says(program: Application) -> list[str]:
    dialog = OfficeDialog(program.context, program.window)
    shown = [label.text() for label in dialog.findChildren(Words)]
    dialog.reject()
    return shown


def test_an_export_says_where_encryption_ends(open_program: Application) -> None:
    assert SAID in export_says(open_program)


def test_an_export_of_a_plain_workspace_speaks_of_no_encryption(program: Application) -> None:
    assert SAID not in export_says(program)
