"""The whole window on a small workspace, opened as the program opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.settings import Settings
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.messages import Messages
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from tests.builders import a_commitment, a_filled_workspace, a_plan

STARWORTHY = {
    "specificity": "medium",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "value_technology": "clear",
    "potential_impact": "transformative",
    "completion_midterm": "limited",
}


class RecordedMessages(Messages):
    """Asks nobody; remembers what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[str] = []
        self.infos: list[str] = []

    def error(self, text: str, details: str = "") -> None:
        self.errors.append(text)

    def info(self, text: str, details: str = "") -> None:
        self.infos.append(text)


@pytest.fixture
def small_file(tmp_path: Path) -> Path:
    """Spain 2 with three commitments: near a star, rated in part, not rated."""
    commitments = [
        a_commitment("1", "Publish grants", values=STARWORTHY, row=3, text="All grants."),
        a_commitment("2", "Open data portal", values={"specificity": "high"}, row=4),
        a_commitment("2.10", "Training", row=5, milestones=("Write a guide", "Teach")),
    ]
    workspace = a_filled_workspace(tmp_path, a_plan(commitments))
    workspace.close()
    return workspace.path


def start(qtbot: QtBot, path: Path) -> Application:
    """The program with the workspace open, everything loaded."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Application(path, application)
    program.context.messages = RecordedMessages()
    program.start()
    # qtbot's own waiting keeps the interpreter to itself; the worker needs it as well
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)
    return program


@pytest.fixture
def program(qtbot: QtBot, small_file: Path) -> Iterator[Application]:
    made = start(qtbot, small_file)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def window(program: Application) -> MainWindow:
    return program.window


@pytest.fixture
def panel(window: MainWindow) -> CommitmentPanel:
    return window.commitments.panel


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a widget that stands alone."""
    return Settings(tmp_path / "settings.json")
