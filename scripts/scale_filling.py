"""Fills an office for `scripts.scale_office`: with a workspace made and sent by the program's own
means, and with others that are like it, under ids of their own.

Of another workspace every id is another, so hashes and vectors are computed anew: a laptop can take
it up and go on with it. Its rows come with COPY. A country's entries come to an office over years,
between those of all others: so several workspaces are written in turns, some rows each, and lie as
scattered on the disk.
"""

import random
import re
import string
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from bench.copies import PER_COMMITMENT, count, draft, edits, library
from irm_desktop.storage.entries import FIRST, Entry, entry_hash
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.sync import sync

PLANS, SITTING = 5, 250  # plans of a workspace; operations of a sitting
TOGETHER, TURN = 10, 1000  # workspaces that are written in turns; rows of one before the next
_BETWEEN = "\x1f"  # in no text that people type
_ID = re.compile(rb"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
_IN_TURNS = ("journal", "operations")  # to which every push adds
_BY_OTHER_MEANS = frozenset({"office_workspaces", "office_marks", "journal", "search_docs",
                             "search_state", "office_pushes"})  # fmt: skip
Line = psycopg.Connection[Any]  # Any: rows of many tables


@dataclass(frozen=True)
class Held:
    """A workspace in the office. `key` makes its ids of those of the workspace it is like."""

    id: str
    country: str
    key: int = 0


@dataclass(frozen=True)
class Rows:
    """Rows of a table as lines of COPY, without the workspace they belong to."""

    table: str
    columns: tuple[str, ...]
    lines: list[bytes]


def country(number: int) -> str:
    """A code of two letters for each number below 676."""
    letters = string.ascii_uppercase
    return letters[number // 26] + letters[number % 26]


def made(path: Path, entries: int, seed: int) -> int:
    """A workspace of several plans, half imported and half typed in many sittings; how many entries
    it has."""
    chance = random.Random(seed)
    Workspace.create(path, actor="Ana", library=library()).close()
    for number in range(1, PLANS + 1):
        commitments = entries // PLANS // 2 // PER_COMMITMENT
        with _opened(path) as workspace:
            workspace.accept(draft(f"{number}", commitments, chance))
            there = count(workspace)
        while there < entries * number // PLANS:
            with _opened(path) as workspace:
                going = edits(workspace, f"ES-{number}", chance)
                for _ in range(SITTING):
                    next(going)
                there = count(workspace)
    return there


def _opened(path: Path) -> Workspace:
    return Workspace.open(path, actor="Ana", library=library())


def sent(path: Path, url: str, place: str) -> tuple[Held, float]:
    """The first push of a whole workspace, and the seconds it took."""
    with Workspace.open(path, actor="Ana", library=library()) as workspace, Office(url) as office:
        begin = time.perf_counter()
        sync(workspace, office, country=place)
        return Held(workspace.id, place), time.perf_counter() - begin


def like(source: Held, place: str) -> Held:
    """Another workspace, not yet there."""
    name = uuid.uuid4().hex
    return Held(name, place, int(name, 16) ^ int(source.id, 16))


def multiply(url: str, source: Held, others: Sequence[Held]) -> None:
    """Gives each of `others` what the office has of `source`, under other ids."""
    with psycopg.connect(url, autocommit=True) as line:
        line.execute("SET session_replication_role = replica")  # the trigger's rows come along
        line.execute("SET synchronous_commit = off")
        rows = list(_rows(line, source))
        entries = _entries(line, source)
        for start in range(0, len(others), TOGETHER):
            _write(line, rows, entries, others[start : start + TOGETHER])


def settle(url: str) -> None:
    """What the server does by itself in quiet hours."""
    with psycopg.connect(url, autocommit=True) as line:
        line.execute("VACUUM (ANALYZE)")


def _rows(line: Line, source: Held) -> Iterator[Rows]:
    tables = line.execute(
        "SELECT c.table_name, array_agg(c.column_name::text) FROM information_schema.columns c "
        "JOIN information_schema.tables t USING (table_schema, table_name) "
        "WHERE c.table_schema = 'irm' AND t.table_type = 'BASE TABLE' "
        "GROUP BY 1 HAVING bool_or(c.column_name = 'workspace')"
    ).fetchall()
    for table, every in tables:
        if table in _BY_OTHER_MEANS:
            continue
        numbered = {"place"} if table in _IN_TURNS else set()
        columns = tuple(one for one in every if one not in {"workspace"} | numbered)
        words = sql.SQL("COPY (SELECT {} FROM irm.{} WHERE workspace = {} {}) TO STDOUT").format(
            sql.SQL(", ").join(map(sql.Identifier, columns)),
            sql.Identifier(table),
            sql.Literal(source.id),
            sql.SQL("ORDER BY place" if numbered else ""),
        )
        with line.cursor().copy(words) as copy:
            lines = b"".join(bytes(part) for part in copy).splitlines(keepends=True)
        if lines:
            yield Rows(table, columns, lines)


def _entries(line: Line, source: Held) -> list[Entry]:
    names = sql.SQL(", ").join(map(sql.Identifier, Entry._fields))
    words = sql.SQL("SELECT {} FROM irm.journal WHERE workspace = %s ORDER BY place").format(names)
    return [Entry._make(row) for row in line.execute(words, (source.id,))]


def _write(line: Line, rows: list[Rows], entries: list[Entry], others: Sequence[Held]) -> None:
    turns: list[list[tuple[Rows, bytes]]] = []
    for one in others:
        line.execute(
            "INSERT INTO irm.office_workspaces (id, country, name) VALUES (%s, %s, %s)",
            (one.id, one.country, one.country),
        )
        mine: list[tuple[Rows, bytes]] = []
        for known in (*rows, Rows("journal", Entry._fields, _chained(line, one, entries))):
            lines = known.lines
            if known.table != "journal":
                lines = _mapped(b"".join(lines), one.key).splitlines(keepends=True)
            if known.table in _IN_TURNS:
                mine += [
                    (known, _of(one, lines[start : start + TURN]))
                    for start in range(0, len(lines), TURN)
                ]
            else:
                _copy(line, known, _of(one, lines))
        turns.append(mine)
    for turn in range(max(map(len, turns))):
        for mine in turns:
            if turn < len(mine):
                _copy(line, *mine[turn])


def _chained(line: Line, one: Held, entries: list[Entry]) -> list[bytes]:
    """The entries under other ids, each with the hash of the one before, as lines of COPY. Their
    vector is kept."""
    newest: dict[str, tuple[int, str]] = {}
    lines, last = [], FIRST
    for entry in entries:
        words = _BETWEEN.join("" if value is None else str(value) for value in entry)
        plain = _mapped(words.encode(), one.key).decode().split(_BETWEEN)
        values: dict[str, Any] = dict(zip(Entry._fields, plain, strict=True))
        values["seq"], values["schema"] = entry.seq, entry.schema
        values["seen"] = None if entry.seen is None else values["seen"]
        values["prev_hash"] = newest.get(values["writer"], (0, last))[1]
        found = Entry(**values)
        last = entry_hash(found)
        newest[found.writer] = (found.seq, last)
        lines.append("\t".join(map(_escaped, found)).encode() + b"\n")
    marks = [(one.id, writer, seq, digits) for writer, (seq, digits) in newest.items()]
    words = "INSERT INTO irm.office_marks (workspace, writer, seq, hash) VALUES (%s, %s, %s, %s)"
    with line.cursor() as cursor:
        cursor.executemany(words, marks)
    return lines


def _escaped(value: object) -> str:
    """A value as COPY reads it."""
    if value is None:
        return "\\N"
    plain = str(value).replace("\\", "\\\\")
    return plain.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _of(one: Held, lines: list[bytes]) -> bytes:
    head = one.id.encode() + b"\t"
    return b"".join(head + each for each in lines)


def _mapped(content: bytes, key: int) -> bytes:
    return _ID.sub(lambda found: b"%032x" % (int(found[0], 16) ^ key), content)


def _copy(line: Line, rows: Rows, content: bytes) -> None:
    words = sql.SQL("COPY irm.{} ({}) FROM STDIN").format(
        sql.Identifier(rows.table),
        sql.SQL(", ").join(map(sql.Identifier, ("workspace", *rows.columns))),
    )
    with line.cursor().copy(words) as copy:
        copy.write(content)
