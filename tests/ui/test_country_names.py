"""Countries are named in the language of the window; the workspace keeps its names."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.records import ActionPlan, Member
from irm_desktop.settings import Settings
from irm_desktop.ui.country_names import CountryNames, read_names
from irm_desktop.ui.dialog_commands import DialogCommands
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.ui.conftest import start

SPAIN = Member("1", "ES", "Spain")
CROATIA = Member("2", "HR", "Croatia")
GERMANY = Member("3", "DE", "Germany")
MADRID = Member("4", "ESMD", "Madrid", kind="local")


@pytest.fixture
def french() -> CountryNames:
    names = CountryNames()
    names.use("fr", read_names("fr"))
    return names


def test_a_country_is_named_and_a_local_government_keeps_its_name(french: CountryNames) -> None:
    plan = ActionPlan("p", "1", "ES-2", "Spain", "2", "", "G2b")
    local = ActionPlan("q", "4", "ESMD-1", "Madrid", "1", "", "G2b")

    assert [french.of_member(one) for one in (SPAIN, MADRID)] == ["Espagne", "Madrid"]
    assert [french.of_plan(one) for one in (plan, local)] == ["Espagne", "Madrid"]


def test_members_stand_in_the_order_of_the_names_that_are_shown(french: CountryNames) -> None:
    members = [CROATIA, GERMANY, MADRID, SPAIN]

    assert CountryNames().in_order(members) == members
    assert french.in_order(members) == [GERMANY, CROATIA, SPAIN, MADRID]


def test_an_imported_name_is_shown_as_figures_and_reports_write_it() -> None:
    names = CountryNames()
    names.use("en", read_names("en"))
    members = [Member("5", "CZ", "Czech Republic"), SPAIN, MADRID]

    assert [names.of_member(one) for one in members] == ["Czechia", "Spain", "Madrid"]


def test_the_tree_shows_one_name_of_a_country_and_the_file_keeps_the_imported_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    one = a_commitment("1", "Publish grants")
    workspace = a_filled_workspace(tmp_path, a_plan([one], key="CZ", name="Czech Republic"))
    workspace.close()
    made = start(qtbot, workspace.path)
    model = made.window.sidebar.model

    qtbot.waitUntil(lambda: model.index(0, 0).data() == "Czechia", timeout=20_000)

    opened = made.context.open_workspace
    assert [member.name for member in opened.members()] == ["Czech Republic"]
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Application]:
    """Estonia and Spain, in French."""
    one = a_commitment("1", "Publish grants")
    workspace = a_filled_workspace(
        tmp_path, a_plan([one]), a_plan([one], key="EE", name="Estonia", number="1")
    )
    workspace.close()
    Settings().set("language", "fr")
    made = start(qtbot, workspace.path)
    qtbot.waitUntil(lambda: made.context.names.of_member(SPAIN) == "Espagne", timeout=20_000)
    yield made
    made.settings.set("language", "en")
    made._language.use("en")
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def test_tree_head_and_palette_follow_and_the_file_does_not(
    qtbot: QtBot, program: Application
) -> None:
    window, workspace = program.window, program.context.open_workspace
    window.open_plan(workspace.plan_by_key("ES-2").id)
    model = window.sidebar.model
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["Espagne", "Estonie"]
    assert window.commitments.pane.title.text().startswith("Espagne, ")

    commands = next(one for one in program.commands if isinstance(one, DialogCommands))
    commands.open_palette()
    commands.palette.field.setText("espa")
    rows = commands.palette.model
    found = [rows.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(rows.rowCount())]
    assert any(str(text).startswith("Espagne, ") for text in found)
    commands.palette.close_up()

    assert [member.name for member in workspace.members()] == ["Estonia", "Spain"]
