"""Writes what is being typed to the file, in a thread of its own: no key waits for the disk."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm_desktop.domain.interviews import Typed
from irm_desktop.errors import UserError

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace


class TypedKeeper(QObject):
    """Keeps the newest words it was given; what is overtaken while it writes is passed over.

    The worker thread of `ui.tasks` would not do: an import keeps it for seconds.
    """

    kept = Signal(int)  # number of the words that are on disk now, as `keep` gave it
    failed = Signal(str)  # the sentence of a UserError

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._news = threading.Condition()
        self._writing = threading.Lock()
        self._waiting: tuple[int, Typed] | None = None
        self._number = 0
        self._ended = False
        self._thread = threading.Thread(target=self._work, name="typed words", daemon=True)
        self._thread.start()

    def keep(self, typed: Typed) -> int:
        """Have these words written down; their number."""
        with self._news:
            self._number += 1
            self._waiting = (self._number, typed)
            self._news.notify()
            return self._number

    def drop(self) -> None:
        """Forget what waits, and wait for what is being written: the caller writes it himself."""
        with self._writing, self._news:
            self._waiting = None

    def stop(self) -> None:
        """Write what waits and end the thread."""
        with self._news:
            self._ended = True
            self._news.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._news:
                while self._waiting is None and not self._ended:
                    self._news.wait()
                if self._waiting is None:
                    return
            with self._writing:
                self._write()

    def _write(self) -> None:
        with self._news:
            waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        try:
            self._workspace.keep_typed(waiting[1])
        except UserError as error:
            self.failed.emit(error.message)
        else:
            self.kept.emit(waiting[0])
