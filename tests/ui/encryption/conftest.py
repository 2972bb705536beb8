"""The program started on an encrypted workspace, and the words that open it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, Way
from irm_desktop.storage import slots
from irm_desktop.storage.encrypting import encrypt
from irm_desktop.ui.dialogs.encrypt import EncryptDialog
from irm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from irm_desktop.ui.dialogs.ways_in import WaysInDialog
from irm_desktop.ui.encryption_commands import EncryptionCommands
from irm_desktop.ui.pages.locked import LockedPage
from tests.ui.conftest import RecordedMessages

WORDS = "four words nothing together"


@dataclass(frozen=True)
class Secret:
    path: Path
    recovery: str


@pytest.fixture
def secret(small_file: Path) -> Secret:
    """Spain 2, encrypted with a passphrase and a recovery key."""
    key = slots.new_recovery_key()
    ways = [Way(PASSPHRASE, passphrase=WORDS), Way(RECOVERY, "Office", recipient=key.recipient)]
    encrypt(small_file, ways, actor="Ana")
    return Secret(small_file, key.secret)


@pytest.fixture
def locked_program(qtbot: QtBot, secret: Secret) -> Iterator[Application]:
    """Started, and asking for the key."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = Application(secret.path, application)
    made.context.messages = RecordedMessages()
    made.start()
    qtbot.waitUntil(lambda: made.window.page_id == "locked", timeout=60_000)
    settle(qtbot, made)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def open_program(qtbot: QtBot, locked_program: Application) -> Application:
    """With the workspace open."""
    type_into_page(locked_program, WORDS)
    qtbot.waitUntil(lambda: locked_program.context.workspace is not None, timeout=60_000)
    settle(qtbot, locked_program)
    return locked_program


def settle(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=60_000)


def locked_page(program: Application) -> LockedPage:
    page = program.window.page_in_front
    assert isinstance(page, LockedPage)
    return page


def type_into_page(program: Application, words: str) -> None:
    page = locked_page(program)
    page.form.line.setText(words)
    page.open.click()


def commands(program: Application) -> EncryptionCommands:
    return next(one for one in program.commands if isinstance(one, EncryptionCommands))


def dialogs_shown() -> list[QDialog]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def sheet_of(qtbot: QtBot, dialog: EncryptDialog | WaysInDialog) -> RecoverySheetDialog:
    dialog.accept()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RecoverySheetDialog)), timeout=60_000)
    return dialog.findChildren(RecoverySheetDialog)[-1]


def keep(sheet: RecoverySheetDialog) -> str:
    """The secret of the sheet, which is said to be kept."""
    secret = "".join(one.text() for one in sheet.groups)
    sheet.sure.setChecked(True)
    sheet.accept()
    return secret


def is_encrypted(program: Application) -> bool:
    workspace = program.context.workspace
    return workspace is not None and workspace.encrypted
