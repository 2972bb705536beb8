"""Encrypting, the recovery sheet, the ways in and the lock, in the pictures.

Passphrase and workspace are for show; the recovery key in the pictures opens nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

from irm_desktop.domain.recovery_sheet import recovery_sheet
from irm_desktop.domain.ways_in import SECRET_BEGINS, RecoveryKey
from irm_desktop.ui.dialogs.encrypt import EncryptDialog
from irm_desktop.ui.dialogs.new_workspace import NewWorkspaceDialog
from irm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from irm_desktop.ui.dialogs.ways_in import WaysInDialog
from irm_desktop.ui.pages.locked import LockedPage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

Kind = TypeVar("Kind", bound=QDialog)
WORDS = "four words nothing together"
SHOWN = RecoveryKey("age1…", f"{SECRET_BEGINS}{'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' * 2}"[:74])
MADE = "2090-04-07T08:00:00+00:00"


def take_encryption(photographer: Photographer) -> None:
    """A new workspace, the open one encrypted, its ways in, and locked; it stays encrypted."""
    window, context = photographer.window, photographer.program.context
    window.show_page("commitments")
    window.actions_book["new_workspace"].trigger()
    new = _dialog(photographer, NewWorkspaceDialog)
    new.encrypt.setChecked(True)
    new.folder.setText("/home/ana/field-work")
    photographer.take("new-workspace", new)
    new.reject()
    window.actions_book["encrypt_workspace"].trigger()
    asking = _dialog(photographer, EncryptDialog)
    photographer.settle()
    asking.new.first.setText(WORDS)
    asking.new.second.setText(WORDS)
    photographer.take("encrypt", asking)
    asking.accept()
    photographer.settle(lambda: asking.findChildren(RecoverySheetDialog))
    real = asking.findChildren(RecoverySheetDialog)[-1]
    path = context.open_workspace.path
    sheet = recovery_sheet(path.name, context.open_workspace.id, MADE, (), SHOWN)
    shown = RecoverySheetDialog(context, sheet, path.parent, asking.act.text(), window)
    shown.show()
    photographer.take("recovery-sheet", shown)
    shown.reject()
    real.sure.setChecked(True)
    real.accept()
    photographer.settle(lambda: context.workspace is not None and context.workspace.encrypted)
    photographer.take("encrypted")
    window.actions_book["ways_in"].trigger()
    ways = _dialog(photographer, WaysInDialog)
    photographer.settle(ways.list.count)
    photographer.take("ways-in", ways)
    ways.reject()
    _lock_and_back(photographer)


def _lock_and_back(photographer: Photographer) -> None:
    window, context = photographer.window, photographer.program.context
    window.activateWindow()  # a dialog without a display does not give that back
    photographer.settle()
    window.actions_book["lock_now"].trigger()
    photographer.settle(lambda: window.page_id == "locked")
    photographer.take("locked")
    page = window.page_in_front
    assert isinstance(page, LockedPage)
    page.form.line.setText(WORDS)
    page.open.click()
    photographer.settle(lambda: context.workspace is not None)


def _dialog(photographer: Photographer, kind: type[Kind]) -> Kind:
    return photographer.window.findChildren(kind)[-1]
