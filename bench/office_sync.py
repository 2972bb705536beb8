"""Row 18: 20,000 entries sent to an office in PostgreSQL, and taken up from it by a computer that
has nothing yet, against the same rows written bare: with COPY into tables of the same form without
rights and triggers, and with inserts into a file.

Both ends are durable: the server runs as it is installed, on the same disk. A researcher sends and
another takes up, so row-level security is in what is measured, as are every hash on either side,
the order of places, the marks and the backup-free merge.
"""

import itertools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psycopg

from bench.copies import insert_bare, rows_beyond
from bench.exchange import ENTRIES, ROUNDS, THERE, opened, parted
from bench.measure import Result, Work, compare, rounds, timed
from bench.postgres import Server, server
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.schema import TABLES
from irm_desktop.sync.office.sync import sync

OFFICE, SENDER, TAKER = "bench", "ana", "ben"
COPY, PUSH = "COPY of the same rows", "push"
BARE, PULL = "bare inserts of the same rows", "first copy"
PUSH_TARGET, PULL_TARGET = 6.0, 5.0
_KEPT = frozenset({"office_version", "office_people", "office_access"})


@dataclass(frozen=True)
class Copied:
    """The rows of a table of the office as COPY says them."""

    table: str
    content: bytes


def emptied(url: str) -> None:
    """Takes all that was sent out of the office again, as if it had never been there."""
    with psycopg.connect(url, autocommit=True) as connection:
        found = connection.execute(
            "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            "WHERE n.nspname = 'irm' AND c.relkind = 'r'"
        ).fetchall()
        names = ", ".join(f"irm.{name}" for (name,) in found if name not in _KEPT)
        connection.execute(f"TRUNCATE {names}".encode())


def rows_of(url: str) -> list[Copied]:
    """What lies in the office, and tables of the same form for it in a schema of their own."""
    found = []
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA bare")
        for table in (one.name for one in TABLES.sorted_tables):
            form = f"CREATE TABLE bare.{table} (LIKE irm.{table} INCLUDING ALL)"
            connection.execute(form.encode())
            words = f"COPY irm.{table} TO STDOUT"
            with connection.cursor().copy(words.encode()) as copy:
                content = b"".join(bytes(part) for part in copy)
            if content:
                found.append(Copied(table, content))
    return found


def copying(url: str, rows: list[Copied]) -> Work:
    """The floor: all rows in one transaction."""

    def write(connection: psycopg.Connection[object]) -> None:
        with connection.transaction():
            for one in rows:
                words = f"COPY bare.{one.table} FROM STDIN"
                with connection.cursor().copy(words.encode()) as copy:
                    copy.write(one.content)

    def once() -> float:
        with psycopg.connect(url, autocommit=True) as connection:
            for one in rows:
                connection.execute(f"TRUNCATE bare.{one.table}".encode())
            return timed(lambda: write(connection))()

    return once


def pushing(path: Path, url: str, admin_url: str) -> Work:
    def once() -> float:
        emptied(admin_url)
        with opened(path, "Ana") as workspace, Office(url) as office:
            return timed(lambda: sync(workspace, office))()

    return once


def pulling(folder: Path, url: str) -> Callable[[], float]:
    numbers = itertools.count()

    def once() -> float:
        path = folder / f"first {next(numbers)}.irm"
        with Office(url) as office:
            first_copy(path, office)
            with opened(path, "Ben") as workspace:
                return timed(lambda: sync(workspace, office))()

    return once


def measured(folder: Path, running: Server, entries: int, there: int) -> list[Result]:
    url = running.office(OFFICE)
    mine = running.let_in(OFFICE, SENDER, "researcher", "ES")
    theirs = running.let_in(OFFICE, TAKER, "researcher", "ES")
    path = parted(folder, entries, there).ana
    pushing(path, mine, url)()
    copied, empty = rows_of(url), folder / "empty.irm"
    with Office(theirs) as office:
        first_copy(empty, office)
    pull = pulling(folder, theirs)
    pull()
    rows = rows_beyond(folder / "first 0.irm", empty)

    def bare() -> float:
        target = folder / "bare.irm"
        target.unlink(missing_ok=True)
        target.write_bytes(empty.read_bytes())
        return timed(lambda: insert_bare(target, rows))()

    works = {COPY: copying(url, copied), PUSH: pushing(path, mine, url), BARE: bare, PULL: pull}
    values = rounds(works, ROUNDS)
    count = f"{sum(len(one.new) for one in rows):,} rows"
    return [
        compare(
            "18", f"{entries + there:,} entries sent to an office", values, ours=PUSH, floor=COPY,
            target=PUSH_TARGET, note=count,
        ),
        compare(
            "18", f"{entries + there:,} entries taken up from it by a new copy", values, ours=PULL,
            floor=BARE, target=PULL_TARGET, note=count,
        ),
    ]  # fmt: skip


def results() -> list[Result]:
    with server() as running, tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        return measured(Path(folder), running, ENTRIES, THERE)
