"""The key of an encrypted copy that is to be looked at; the open workspace stays as it is."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.unlock import UnlockDialog


class CopyKey(QObject):
    """Asks until one of the ways in opens it, or somebody leaves. The key is kept nowhere."""

    opened = Signal(object)  # bytes
    left = Signal()

    def __init__(self, context: Context, window: MainWindow, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._path = context, path
        unlock = importlib.import_module("irm_desktop.ui.dialogs.unlock")
        locked = importlib.import_module("irm_desktop.ui.pages.locked")
        self._dialog: UnlockDialog = unlock.UnlockDialog(
            context, locked.Asked(path), window, looking=True
        )
        self._dialog.request_unlock.connect(self._try)
        self._dialog.rejected.connect(self.left)
        self._dialog.finished.connect(self.deleteLater)
        self._dialog.open()

    def _try(self, kind: str, secret: str) -> None:
        services, dialog, path = self._context.services, self._dialog, self._path
        if services is None:
            return
        dialog.work(True)

        def opened(key: bytes) -> None:
            dialog.finish()
            self.opened.emit(key)

        def failed(error: BaseException) -> None:
            if not isinstance(error, UserError):
                raise error
            words = importlib.import_module("irm_desktop.ui.unlock_words")
            dialog.work(False)
            dialog.say(words.unlock_sentence(path, error))

        self._context.tasks.run(
            lambda _task: services.encryption.unlock(path, kind, secret),
            opened,
            failed,
            asker=dialog,
        )
