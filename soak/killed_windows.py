"""The real window, offscreen, in which somebody types until the process is killed."""

import gc
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from irm_desktop import services
from irm_desktop.app import Application
from irm_desktop.storage.workspace import Workspace
from scripts import interview_typist
from tests.journeys import typist

FAST = 1500  # letters a minute: more is at stake at each kill than when a person types


def _program(order: dict[str, Any]) -> tuple[QApplication, Application]:
    """Any: an order is JSON, see `soak.forks`."""
    gc.disable()
    sys.excepthook = interview_typist._give_up
    if order.get("key"):
        _give_key(bytes.fromhex(order["key"]))
    QApplication.setStyle("Fusion")
    application = QApplication(["soak"])
    program = Application(Path(order["path"]), application)
    program.start()
    return application, program


def _give_key(key: bytes) -> None:
    """As if a way into the encrypted workspace had been taken already."""

    def opened(
        self: services.StorageDoor, path: Path, actor: str, **more: Any
    ) -> Workspace:  # Any: what the door is told besides
        return Workspace.open(path, actor=actor, library=self._library, **{**more, "key": key})

    services.StorageDoor.open = opened  # type: ignore[method-assign]


def interview(order: dict[str, Any]) -> None:
    """Notes of an interview, paragraph after paragraph."""
    application, program = _program(order)
    interview_typist.Typist(program, Path(order["log"]), order["seed"], FAST)
    application.exec()


def reasons(order: dict[str, Any]) -> None:
    """A grade, its reason, the next commitment. What is told goes to the log."""
    handle = os.open(order["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(handle, sys.stdout.fileno())
    application, program = _program(order)
    typist.Typist(program, order["seed"])
    application.exec()
