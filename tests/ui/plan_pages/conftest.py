"""The pages of a plan on a copy of the sample workspace, with messages that are only recorded."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop import paths
from irm_desktop.services import LoadedServices
from irm_desktop.settings import Settings
from irm_desktop.ui.context import Context
from irm_desktop.ui.events import Signals
from irm_desktop.ui.messages import Messages
from irm_desktop.ui.operations import Operations
from irm_desktop.ui.tasks import Tasks
from irm_desktop.ui.theme import Theme
from tests.builders import the_library

TABLE = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"


class RecordedMessages(Messages):
    """Answers as the test says; keeps what would have been shown."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[str] = []
        self.answer = True
        self.path: Path | None = None

    def error(self, text: str, details: str = "") -> None:
        self.errors.append(text)

    def info(self, text: str, details: str = "") -> None:
        self.errors.append(text)

    def question(self, text: str, act: str, details: str = "") -> bool:
        return self.answer

    def open_file(self, title: str, folder: str, filters: str) -> Path | None:
        return self.path

    def save_file(self, title: str, proposed: str, filters: str) -> Path | None:
        return self.path

    def folder(self, title: str, folder: str) -> Path | None:
        return self.path


@pytest.fixture
def messages() -> RecordedMessages:
    return RecordedMessages()


@pytest.fixture
def context(qtbot: QtBot, tmp_path: Path, messages: RecordedMessages) -> Iterator[Context]:
    settings = Settings(tmp_path / "settings.json")
    made = Context(settings, Signals(), Theme(settings), Tasks(), messages, the_library())
    made.language = "en"
    made.operations = Operations(made)
    services = LoadedServices(the_library())
    made.services = services
    copy = tmp_path / "sample.irm"
    shutil.copyfile(services.sample, copy)
    made.workspace = services.storage.open(copy, "Ana")
    yield made
    made.tasks.stop()
    if made.workspace is not None:
        made.workspace.close()


@pytest.fixture
def empty(context: Context, tmp_path: Path) -> Context:
    """The same with a new workspace that holds nothing."""
    assert context.services is not None
    context.open_workspace.close()
    context.workspace = context.services.storage.create(tmp_path / "empty.irm", "Ana")
    return context


@pytest.fixture
def plan_id(context: Context) -> str:
    return context.open_workspace.plan_by_key("ES-2").id


@pytest.fixture
def idle(qtbot: QtBot, context: Context) -> Callable[[], None]:
    """Waits until the worker has nothing left to do."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not context.tasks.busy, timeout=30_000)

    return wait
