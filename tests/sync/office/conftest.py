"""A real PostgreSQL for a run of tests, and an office in a database of its own for each test."""

import itertools
import os
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from irm_desktop.sync.office.address import read_address
from irm_desktop.sync.office.connecting import engine_of
from irm_desktop.sync.office.setting_up import make_office
from tests.sync.office.serving import Server, start_server

_NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that listens on a socket in its own folder; anybody may log in as anybody."""
    server = start_server(tmp_path_factory.mktemp("pg"))
    yield server
    server.stop()


@pytest.fixture
def office_url(postgres: Server) -> Iterator[str]:
    """The address of an office that was just set up, for who looks after it."""
    name = f"office_{os.getpid()}_{next(_NUMBERS)}"
    postgres.run(f"CREATE DATABASE {name}")
    url = postgres.url(name)
    engine = engine_of(read_address(url))
    with engine.begin() as connection:
        make_office(connection, "Test office")
    yield url
    postgres.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def office_engine(office_url: str) -> Iterator[Engine]:
    """An engine of who looks after the office, whom row-level security does not hold back."""
    engine = engine_of(read_address(office_url))
    yield engine
    engine.dispose()
