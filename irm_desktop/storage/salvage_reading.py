"""All of a damaged workspace that can still be read, row by row, from a copy of its bytes."""

from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from irm_desktop.models import Base
from irm_desktop.storage.change_set import Odd
from irm_desktop.storage.entries import Entry, is_sound
from irm_desktop.storage.raw import UNREADABLE, connect

Rows = list[dict[str, object]]
_JUMPS, _STEP = 36, 4  # doublings of the step over what cannot be read, and so many at once
_MOST_TRIES = 2000  # in one table
_LEAST, _GREATEST = -(1 << 62), 1 << 62  # numbers of rows
_BY_ROW = (
    "SELECT rowid, {columns} FROM {table} NOT INDEXED WHERE rowid {side} ? ORDER BY rowid {way}"
)


@dataclass(slots=True)
class Found:
    """What was read: rows by the name of their table, which tables were not read to their end, and
    the journal in the order of its places."""

    rows: dict[str, Rows] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    entries: list[Entry] = field(default_factory=list)

    @property
    def workspace(self) -> str:
        """The id; empty where it cannot be read."""
        facts = self.rows.get("workspace_info", [])
        return next((str(one["value"]) for one in facts if one["key"] == "id"), "")

    @property
    def odd(self) -> dict[str, Odd]:
        """As `arrivals.read_odd`."""
        return {
            str(one["op_id"]): Odd(str(one.get("hash") or ""), str(one.get("rest") or ""))
            for one in self.rows.get("odd_entries", [])
        }

    @property
    def whole(self) -> bool:
        return not self.cut


def read_all(path: Path, key: bytes | None) -> Found:
    """All rows of the file at `path`, a copy that may be written. Never raises for what is
    damaged."""
    found = Found()
    with closing(_Reader(path, key)) as reader:
        for table in Base.metadata.sorted_tables:
            if table.name != "journal_heads":  # which follow from the journal
                _read_table(reader, table.name, tuple(table.c.keys()), found)
    found.entries = _entries(found)
    return found


class _Reader:
    """A connection that is made anew after an error: SQLCipher reads nothing more through one that
    met a page whose seal is broken."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._path, self._key = path, key
        self._raw: Any = None  # a connection of sqlcipher3, which has no types

    def rows(self, statement: str, values: tuple[object, ...] = ()) -> Iterator[Any]:
        """Raises dbapi2.Error where a page cannot be read."""
        try:
            if self._raw is None:
                self._open()
            yield from self._raw.execute(statement, values)
        except (dbapi2.Error, OverflowError, ValueError):
            if self._key is not None:
                self.close()
            raise

    def _open(self) -> None:
        self._raw = connect(self._path, "mode=rw", self._key, isolation_level=None)
        self._raw.text_factory = _text
        for pragma in ("writable_schema = ON", "cell_size_check = OFF", "query_only = ON"):
            with suppress(dbapi2.Error):
                self._raw.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        if self._raw is not None:
            self._raw.close()
            self._raw = None


def _text(content: bytes) -> str:
    return content.decode("utf-8", "replace")


def _read_table(reader: _Reader, table: str, wanted: tuple[str, ...], found: Found) -> None:
    columns = _columns(reader, table, wanted)
    rows: dict[int, dict[str, object]] = {}
    if not columns:
        found.cut.add(table)
        return
    names = ", ".join(f'"{name}"' for name in columns)
    try:
        for row in _runs(reader, f'"{table}"', names):
            rows[row[0]] = dict(zip(columns, row[1:], strict=True))
    except _Cut:
        found.cut.add(table)
    found.rows[table] = [rows[number] for number in sorted(rows)]


def _columns(reader: _Reader, table: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
    try:
        there = {row[1] for row in reader.rows(f'PRAGMA table_info("{table}")')}
    except UNREADABLE:
        return ()
    return tuple(name for name in wanted if name in there)


class _Cut(Exception):
    """Something of a table could not be read; what could was given before."""


def _runs(reader: _Reader, table: str, names: str) -> Iterator[Any]:
    """All rows that can be reached, some of them twice. Raises _Cut at the end where there was a
    gap: it is jumped over in growing steps, and read from its other side too."""
    up = _BY_ROW.format(columns=names, table=table, side=">=", way="")
    down = _BY_ROW.format(columns=names, table=table, side="<=", way="DESC")
    read, done = yield from _run(reader, up, _LEAST)
    if done:
        return
    last, jumps = 0 if read is None else read, 0
    for _ in range(_MOST_TRIES):
        start = last + (1 << jumps)
        read, done = yield from _run(reader, up, start)
        if read is not None and jumps:
            yield from _run(reader, down, start - 1)
        if done or jumps >= _JUMPS:
            break
        last, jumps = (last, jumps + _STEP) if read is None else (read, 0)
    yield from _run(reader, down, _GREATEST)
    raise _Cut


def _run(
    reader: _Reader, statement: str, start: int
) -> Generator[Any, None, tuple[int | None, bool]]:
    """Rows until the end or until what cannot be read; the last number, and whether it ended."""
    read: int | None = None
    try:
        for row in reader.rows(statement, (start,)):
            read = row[0]
            yield row
    except (dbapi2.Error, OverflowError, ValueError):
        return read, False
    return read, True


def _entries(found: Found) -> list[Entry]:
    entries = []
    for row in found.rows.get("journal", []):
        entry = Entry._make(row.get(name) for name in Entry._fields)
        if is_sound(entry):
            entries.append(entry)
        else:
            found.cut.add("journal")
    return entries
