"""Colleagues, and the bundles that are made for them.

The dialogs are imported when one asks for them, and not at every start.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.colleagues import ColleaguesDialog
    from irm_desktop.ui.dialogs.send_bundle import SendBundleDialog


def _dialogs(name: str) -> Any:
    """Any: a module of the dialogs, which is not imported here."""
    return importlib.import_module(f"irm_desktop.ui.dialogs.{name}")


class ExchangeCommands(QObject):
    """Connects the actions; `changed` tells that the list of colleagues is another."""

    changed = Signal()

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window

    def attach(self) -> None:
        """Make the actions; the menus are built after all commands have attached theirs."""
        actions = self._window.actions_book
        actions.attach("colleagues", self.open_colleagues)
        actions.attach("bundle_send", self.open_send)

    def open_colleagues(self) -> ColleaguesDialog:
        dialog: ColleaguesDialog = _dialogs("colleagues").ColleaguesDialog(
            self._context, self._window
        )
        dialog.send.setEnabled(self._window.actions_book["bundle_send"].isEnabled())
        dialog.request_send.connect(dialog.reject)
        dialog.request_send.connect(self.open_send)
        dialog.changed.connect(self.changed)
        dialog.finished.connect(lambda _how: self.changed.emit())  # a name typed last is kept then
        dialog.open()
        return dialog

    def open_send(self) -> SendBundleDialog | None:
        """With all that was typed written."""
        if self._context.workspace is None:
            return None
        self._window.flush()
        dialog: SendBundleDialog = _dialogs("send_bundle").SendBundleDialog(
            self._context, self._window
        )
        dialog.request_colleagues.connect(self.open_colleagues)
        self.changed.connect(dialog.read)
        dialog.open()
        return dialog
