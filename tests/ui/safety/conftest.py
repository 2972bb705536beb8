"""The window with its commands of safety; a backup folder of the test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.safety_commands import SafetyCommands
from tests.builders import the_library
from tests.ui.conftest import start


def safety_of(program: Application) -> SafetyCommands:
    return next(one for one in program.commands if isinstance(one, SafetyCommands))


@pytest.fixture
def safety(program: Application, qtbot: QtBot) -> SafetyCommands:
    """Everything is loaded, and what the folder of backups holds is known."""
    qtbot.waitUntil(lambda: any(isinstance(one, SafetyCommands) for one in program.commands))
    made = safety_of(program)
    qtbot.waitUntil(lambda: made.watch.is_known and not program.context.tasks.busy)
    return made


@pytest.fixture
def other(small_file: Path) -> Iterator[Workspace]:
    """Lucía, who has the workspace open."""
    with Workspace.open(small_file, actor="Lucía", library=the_library()) as workspace:
        yield workspace


@pytest.fixture
def held(qtbot: QtBot, small_file: Path, other: Workspace) -> Iterator[Application]:
    """Lucía has the workspace open, so this window opens it for reading."""
    made = start(qtbot, small_file)
    qtbot.waitUntil(lambda: "held" in safety_of(made).notices, timeout=20_000)
    qtbot.waitUntil(lambda: not made.context.tasks.busy, timeout=20_000)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
