"""The real window: begin from a table, drop one, change the theme while looking at findings."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.dialog_commands import DialogCommands
from irm_desktop.ui.pages.first_run import FirstRunPage
from irm_desktop.ui.pages.import_page import ImportPage
from irm_desktop.ui.pages.overview import OverviewPage
from tests.ui.plan_pages.conftest import TABLE, RecordedMessages


class TwoPaths(RecordedMessages):
    """Opens one file and saves to another."""

    def __init__(self, opened: Path, saved: Path) -> None:
        super().__init__()
        self.opened, self.saved = opened, saved

    def open_file(self, title: str, folder: str, filters: str) -> Path | None:
        return self.opened

    def save_file(self, title: str, proposed: str, filters: str) -> Path | None:
        return self.saved


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    made = Application(None, qapp)
    table = Path(shutil.copyfile(TABLE, tmp_path / "table.csv"))
    made.context.messages = TwoPaths(table, tmp_path / "mine.irm")
    made.start()
    qtbot.waitUntil(lambda: made.window.page_id == "first_run", timeout=30_000)
    yield made
    made.window.close()
    made.window.deleteLater()


def settle(qtbot: QtBot, program: Application) -> None:
    qtbot.waitUntil(lambda: not program.context.tasks.busy, timeout=30_000)


def importing(program: Application) -> ImportPage:
    page = program.window.page("import")
    assert isinstance(page, ImportPage)
    return page


def begin_from_table(qtbot: QtBot, program: Application) -> None:
    page = program.window.page("first_run")
    assert isinstance(page, FirstRunPage)
    page.request_start_from_table.emit()
    qtbot.waitUntil(lambda: program.window.page_id == "import", timeout=30_000)
    settle(qtbot, program)


def test_a_table_leads_to_a_workspace_with_its_plans(
    qtbot: QtBot, program: Application, tmp_path: Path
) -> None:
    begin_from_table(qtbot, program)

    importing(program).go.click()
    settle(qtbot, program)

    assert (tmp_path / "mine.irm").is_file()
    assert program.window.page_id == "commitments"
    keys = {plan.key for plan in program.context.open_workspace.plans()}
    assert keys == {"EE-2", "ES-2", "FI-1"}


def test_a_looked_at_table_is_still_there_after_a_change_of_theme(
    qtbot: QtBot, program: Application
) -> None:
    begin_from_table(qtbot, program)
    before = importing(program)

    program.settings.set("theme", "dark")
    qtbot.waitUntil(lambda: importing(program) is not before)
    settle(qtbot, program)

    assert importing(program).go.text() == "Import 51 commitments"


def test_a_table_that_is_dropped_is_looked_at(qtbot: QtBot, program: Application) -> None:
    begin_from_table(qtbot, program)
    program.window.show_page("commitments")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(TABLE))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how, none)

    QApplication.sendEvent(program.window, enter)
    QApplication.sendEvent(program.window, QDropEvent(QPoint(5, 5), *how, none))
    settle(qtbot, program)

    assert enter.isAccepted()
    assert program.window.page_id == "import"


def test_a_figure_shows_its_commitments_in_the_table(qtbot: QtBot, program: Application) -> None:
    begin_from_table(qtbot, program)
    importing(program).go.click()
    settle(qtbot, program)
    plan = program.context.open_workspace.plan_by_key("ES-2")
    program.window.open_plan(plan.id, "overview")
    page = program.window.page("overview")
    assert isinstance(page, OverviewPage)
    two = program.context.open_workspace.commitment_ids(plan.id)[:2]

    page.request_rows.emit(plan.id, tuple(two), "Two of them")

    pane = program.window.commitments.pane
    assert pane.model.rowCount() == 2
    pane.only.click()
    assert pane.model.rowCount() == 10


def test_palette_opens_over_the_window_and_leads_to_a_plan(
    qtbot: QtBot, program: Application
) -> None:
    begin_from_table(qtbot, program)
    importing(program).go.click()
    settle(qtbot, program)
    commands = next(one for one in program.commands if isinstance(one, DialogCommands))

    program.window.actions_book["palette"].trigger()
    qtbot.keyClicks(commands.palette.field, "finland, plan")
    qtbot.keyClick(commands.palette.field, Qt.Key.Key_Return)

    plan = program.context.open_workspace.plan_by_key("FI-1")
    assert program.window.plan_id == plan.id
