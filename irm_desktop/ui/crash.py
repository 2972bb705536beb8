"""A fault of the program: logged, shown once, with details to copy that hold no content.

The report's window is imported after the first paint, or when it is needed before.
"""

import importlib
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from irm_desktop.errors import UserError


class Crash:
    """While entered, what is not caught anywhere is logged and shown, once."""

    def __init__(self, log: Callable[[str], None]) -> None:
        self._log = log
        self._shown = False
        self.refused: list[Callable[[UserError], bool]] = []  # who deals with what is no fault

    def __enter__(self) -> "Crash":
        self._before = sys.excepthook
        sys.excepthook = self.caught
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._before

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if isinstance(error, UserError) and any(told(error) for told in self.refused):
            return
        report = importlib.import_module("irm_desktop.ui.crash_report")
        text = report.details(kind, trace)
        self._log(text)
        if self._shown:
            return
        self._shown = True
        report.CrashDialog(text).exec()
