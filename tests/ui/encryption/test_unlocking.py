"""An encrypted workspace is opened: on a page at the start, in a dialog beside an open one."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.ways_in import RECOVERY
from irm_desktop.paths import resources
from irm_desktop.ui.dialogs.unlock import UnlockDialog
from tests.ui.conftest import RecordedMessages, start
from tests.ui.encryption.conftest import (
    WORDS,
    Secret,
    locked_page,
    settle,
    type_into_page,
)


def test_the_start_asks_and_shows_nothing_of_the_workspace(locked_program: Application) -> None:
    page = locked_page(locked_program)

    assert locked_program.context.workspace is None
    assert page.title.text().endswith(" is encrypted")
    assert locked_program.path is not None
    assert locked_program.path.name in page.title.text()
    assert not locked_program.window.sidebar.isVisible()
    assert not locked_program.window.top.isVisible()


def test_the_passphrase_opens_it(open_program: Application) -> None:
    assert open_program.context.open_workspace.encrypted
    assert open_program.window.page_id == "commitments"
    assert open_program.window.top.lock.isVisible()
    assert open_program.window.top.isVisible()


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(
    qtbot: QtBot, locked_program: Application
) -> None:
    type_into_page(locked_program, "not these words at all")
    settle(qtbot, locked_program)

    page, name = locked_page(locked_program), locked_program.path
    assert name is not None
    assert page.problem.text() == (
        f"This is not the passphrase of {name.name}. Look at the keyboard’s language and at Caps "
        "Lock, and type it again."
    )
    assert page.form.line.selectedText()
    assert page.open.isEnabled()
    assert page.form.isEnabled()

    page.form.other.click()  # it says nothing of the recovery key
    assert page.form.kind == RECOVERY
    assert page.problem.isHidden()


def test_nothing_typed_is_no_try(locked_program: Application) -> None:
    locked_page(locked_program).open.click()

    assert locked_page(locked_program).problem.text() == "Type the passphrase."


def test_the_recovery_key_opens_it_as_it_stands_on_the_sheet(
    qtbot: QtBot, locked_program: Application, secret: Secret
) -> None:
    form = locked_page(locked_program).form
    form.other.click()
    assert form.kind == RECOVERY
    groups = [secret.recovery[at : at + 4].lower() for at in range(0, len(secret.recovery), 4)]

    type_into_page(locked_program, " ".join(groups))
    qtbot.waitUntil(lambda: locked_program.context.workspace is not None, timeout=60_000)


def test_the_recovery_key_opens_it_from_its_file(
    qtbot: QtBot, locked_program: Application, secret: Secret, tmp_path: Path
) -> None:
    file = tmp_path / "key.txt"
    file.write_text(f"# created: today\n# public key: age1x\n{secret.recovery}\n")
    messages = locked_program.context.messages
    messages.open_file = lambda *_: file  # type: ignore[method-assign]
    form = locked_page(locked_program).form
    form.other.click()

    form.file.click()
    assert form.line.text()
    assert form.line.echoMode() == QLineEdit.EchoMode.Password  # a key of a file is never shown
    qtbot.waitUntil(lambda: locked_program.context.workspace is not None, timeout=60_000)


def test_another_recovery_key_is_said_not_to_open_it(
    qtbot: QtBot, locked_program: Application, secret: Secret
) -> None:
    form = locked_page(locked_program).form
    form.other.click()

    type_into_page(locked_program, secret.recovery[:-1])
    settle(qtbot, locked_program)

    assert locked_page(locked_program).problem.text().startswith("This recovery key does not open")


def test_a_missing_key_file_is_named(qtbot: QtBot, secret: Secret, tmp_path: Path) -> None:
    keys = secret.path.with_name(f"{secret.path.name}.keys")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    alone = Path(shutil.copyfile(secret.path, elsewhere / "other.irm"))
    plain = tmp_path / "plain.irm"
    program = start_plain(qtbot, plain)
    program.workspaces.open_path(alone)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(UnlockDialog)), timeout=60_000)
    dialog = program.window.findChildren(UnlockDialog)[-1]

    assert keys.is_file()
    assert "other.irm" in dialog.problem
    assert "key file other.irm.keys is missing" in dialog.problem
    dialog.reject()
    program.window.close()


def start_plain(qtbot: QtBot, path: Path) -> Application:
    shutil.copyfile(resources() / "samples" / "sample.irm", path)
    return start(qtbot, path)


def test_beside_an_open_workspace_a_dialog_asks(
    qtbot: QtBot, secret: Secret, tmp_path: Path
) -> None:
    program = start_plain(qtbot, tmp_path / "plain.irm")
    settle(qtbot, program)

    program.workspaces.open_path(secret.path)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(UnlockDialog)), timeout=60_000)
    dialog = program.window.findChildren(UnlockDialog)[-1]
    dialog.unlock.line.setText("something else entirely")
    dialog.accept()
    settle(qtbot, program)
    assert dialog.problem.startswith("This is not the passphrase")
    assert program.context.open_workspace.path.name == "plain.irm"

    dialog.unlock.line.setText(WORDS)
    dialog.accept()
    qtbot.waitUntil(lambda: program.context.open_workspace.path == secret.path, timeout=60_000)
    assert isinstance(program.context.messages, RecordedMessages)
    assert program.context.messages.errors == []
    program.window.close()


def test_a_dialog_that_was_left_opens_nothing(qtbot: QtBot, secret: Secret, tmp_path: Path) -> None:
    program = start_plain(qtbot, tmp_path / "plain.irm")
    settle(qtbot, program)
    program.workspaces.open_path(secret.path)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(UnlockDialog)), timeout=60_000)
    dialog = program.window.findChildren(UnlockDialog)[-1]
    dialog.unlock.line.setText(WORDS)
    dialog.accept()

    dialog.reject()  # while the passphrase is tried
    settle(qtbot, program)

    assert program.context.open_workspace.path.name == "plain.irm"
    program.window.close()


def test_one_can_leave_for_the_start_page(qtbot: QtBot, locked_program: Application) -> None:
    locked_page(locked_program).leave.click()

    assert locked_program.window.page_id == "first_run"
    assert locked_program.window.top.isVisible()
