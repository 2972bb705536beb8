"""A real PostgreSQL for a run of tests, and an office in a database of its own for each test."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, insert

from irm_desktop.sync.office.address import read_address
from irm_desktop.sync.office.connecting import engine_of
from irm_desktop.sync.office.window_tables import DOCS, STATE
from tests.sync.office.held import PEOPLE, Held
from tests.sync.office.offices import (
    a_country,
    a_new_office,
    gone,
    let_in,
    synced,
    url_as,
    with_confidences,
)
from tests.sync.office.serving import Server, start_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A server that listens on a socket in its own folder; anybody may log in as anybody."""
    server = start_server()
    yield server
    server.stop()


@pytest.fixture
def office_url(postgres: Server) -> Iterator[str]:
    """The address of an office that was just set up, for who looks after it."""
    url = a_new_office(postgres)
    yield url
    gone(postgres, url)


@pytest.fixture
def office_engine(office_url: str) -> Iterator[Engine]:
    """An engine of who looks after the office, whom row-level security does not hold back."""
    engine = engine_of(read_address(office_url))
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def held(postgres: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Held]:
    """Read by many tests; what they do to it they take back."""
    folder = tmp_path_factory.mktemp("countries")
    with pytest.MonkeyPatch.context() as patched:
        for name in ("DATA", "CONFIG", "LOGS"):
            patched.setenv(f"IRM_DESKTOP_{name}", str(folder / name.lower()))
        url = a_new_office(postgres)
        for role, kind in PEOPLE.items():
            let_in(url, role, kind, "ES")
        postgres.run("CREATE ROLE nobody_here LOGIN IN ROLE irm_researcher")
        spain, france = (a_country(folder, *who) for who in (("ES", "Spain"), ("FR", "France")))
        made = with_confidences(spain)
        with_confidences(france)
        hidden = {
            "interviews": made.id,
            "sources": made.source_id,
            "stakeholders": made.people[0],
        }
        for workspace in (spain, france):
            synced(workspace, url_as(url, "ben"))
            workspace.close()
        _index(url, spain.id, france.id)
    yield Held(url, spain.id, france.id, hidden)
    gone(postgres, url)
    postgres.run("DROP ROLE nobody_here")


def _index(url: str, *workspaces: str) -> None:
    """Rows in the tables that the window fills."""
    with engine_of(read_address(url)).begin() as connection:
        for one in workspaces:
            row = {"workspace": one, "record": "r" * 32, "kind": 0, "words": "secret"}
            connection.execute(insert(DOCS), row)
            connection.execute(insert(STATE), {"workspace": one, "place": 1, "version": 1})
