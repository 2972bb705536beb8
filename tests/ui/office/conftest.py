"""A window on an office of a real PostgreSQL that holds two countries; others write in it too."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.office_services import OfficeDoor
from irm_desktop.sync.office.address_file import address_file
from irm_desktop.sync.office.workspace import OfficeWorkspace
from tests.builders import the_library
from tests.sync.office.offices import a_country, a_new_office, gone, let_in, synced, url_as
from tests.sync.office.serving import Server, start_server
from tests.ui.conftest import start

ROLES = {"ana": "staff", "ben": "staff", "rita": "auditor", "pia": "panel"}
OF_COUNTRIES = ("auditor", "panel")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    made = start_server()
    yield made
    made.stop()


@pytest.fixture
def office(server: Server, tmp_path: Path) -> Iterator[str]:
    """The address of who looks after it."""
    url = a_new_office(server)
    for role, kind in ROLES.items():
        let_in(url, role, kind, *(("ES", "FR") if kind in OF_COUNTRIES else ()))
    for key, name in (("ES", "Spain"), ("FR", "France")):
        with a_country(tmp_path / "laptop", key, name) as workspace:
            synced(workspace, url_as(url, "ana"))
    yield url
    gone(server, url)


@pytest.fixture
def ben(office: str) -> Iterator[OfficeWorkspace]:
    """Another member of the staff, who has the office open too."""
    opened = OfficeDoor(the_library()).open(url_as(office, "ben"))
    yield opened
    opened.close()


@pytest.fixture
def as_role(qtbot: QtBot, office: str) -> Iterator[Callable[[str], Application]]:
    """The window as one of `ROLES` has it."""
    made: list[Application] = []

    def begin(role: str) -> Application:
        made.append(start(qtbot, address_file(url_as(office, role))))
        return made[-1]

    yield begin
    for program in made:
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()


@pytest.fixture
def program(as_role: Callable[[str], Application]) -> Application:
    return as_role("ana")
