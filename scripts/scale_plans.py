"""How the server answers at size: which indexes it takes, what row-level security costs, and what
the journal in partitions would change."""

import json
import shutil
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import event

from irm_desktop.sync.office.sync import sync
from scripts.scale_filling import Held
from scripts.scale_measures import EDITS, Doors, Figures, edited, laptop, told

Line = psycopg.Connection[Any]  # Any: rows of many tables
TIMES = 50
QUERIES = {
    "history of a record": "SELECT * FROM irm.journal WHERE record = %(record)s ORDER BY place",
    "commitments of all plans": "SELECT id, title FROM irm.commitments WHERE NOT deleted",
    "entries of a writer beyond a number": "SELECT * FROM irm.journal "
    "WHERE workspace = %(workspace)s AND writer = %(writer)s AND seq > %(seq)s ORDER BY place",
}


@contextmanager
def about(url: str, workspace: str) -> Iterator[Line]:
    """A session about one workspace, or about all that may be read where it is empty."""
    with psycopg.connect(url, autocommit=True) as line:
        line.execute("SELECT set_config('irm.workspace', %s, false)", (workspace,))
        yield line


def asked(line: Line, held: Held) -> dict[str, object]:
    """What stands in the queries: the newest record of a workspace, its newest writer."""
    row = line.execute(
        "SELECT record, writer, seq FROM irm.journal WHERE workspace = %s "
        "ORDER BY place DESC LIMIT 1",
        (held.id,),
    ).fetchone()
    record, writer, seq = row or ("", "", 0)
    return {"record": record, "workspace": held.id, "writer": writer, "seq": max(0, seq - 50)}


def rights(held: Held, doors: Doors) -> Figures:
    """The same statements with row-level security and without: for who looks after the office, for
    a researcher in one workspace, for staff in one workspace and in all of them."""
    found: Figures = {}
    with about(doors.admin, held.id) as line:
        given = asked(line, held)
    plain = " AND workspace = %(workspace)s"
    sessions = (
        ("no rights asked", doors.admin, held.id),
        ("a researcher", doors.researcher, held.id),
        ("staff", doors.staff, held.id),
        ("staff, in all workspaces", doors.staff, ""),
    )
    for name, words in QUERIES.items():
        for who, url, workspace in sessions:
            narrowed = words
            if url == doors.admin and "%(workspace)s" not in words:
                head, order, tail = words.partition(" ORDER BY")
                narrowed = head + plain + order + tail
            with about(url, workspace) as line:
                found[f"{name}: {who}"] = told(_middle(line, narrowed, given))
    return found


def _middle(line: Line, words: str, given: dict[str, object]) -> float:
    line.execute(words.encode(), given).fetchall()
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        line.execute(words.encode(), given).fetchall()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken)


def used(held: Held, doors: Doors, folder: Path) -> Figures:
    """What the server reads the tables by in the statements of a sync that sends and takes up: all
    of them, as the program says them."""
    ana, ben = folder / "ana.irm", folder / "ben of plans.irm"
    shutil.copy(folder / "ben.irm", ben)
    said: dict[str, tuple[str, Any]] = {}
    for path, operations in ((ana, EDITS), (ben, 1)):
        with laptop(path, doors.researcher) as (workspace, office):
            edited(workspace, operations, 13)

            @event.listens_for(office.engine, "before_cursor_execute")
            def note(_c: Any, _k: Any, words: str, given: Any, _x: Any, _m: bool) -> None:
                if words.lstrip().startswith(("SELECT", "DELETE", "UPDATE")):
                    said.setdefault(words, (words, given[0] if isinstance(given, list) else given))

            sync(workspace, office)
    found: Figures = {}
    with about(doors.researcher, held.id) as line:
        line.execute("SET search_path = irm")
        for words, given in said.values():
            for node in nodes(line, words, given):
                if table := node.get("Relation Name"):
                    way = node.get("Index Name") or node["Node Type"]
                    found.setdefault(f"{table}: {way}", "0")
                    found[f"{table}: {way}"] = f"{int(found[f'{table}: {way}']) + 1}"
    return dict(sorted(found.items()))


def nodes(line: Line, words: str, given: Any) -> Iterator[dict[str, Any]]:
    """The parts of the plan of a statement."""
    row = line.execute(b"EXPLAIN (FORMAT JSON) " + words.encode(), given).fetchone()
    if row is None:
        return
    plan = row[0] if isinstance(row[0], list) else json.loads(row[0])
    waiting = [plan[0]["Plan"]]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += node.get("Plans", [])


def partitioned(held: list[Held], doors: Doors) -> Figures:
    """The journal as a table in partitions, one a country, beside the one that is there: how long
    it takes to make, what the same statements take, how a country is taken out."""
    found: Figures = {}
    begin = time.perf_counter()
    with psycopg.connect(doors.admin, autocommit=True) as line:
        line.execute(
            "CREATE TABLE irm.parted (LIKE irm.journal INCLUDING DEFAULTS) PARTITION BY LIST "
            "(workspace)"
        )
        for one in held:
            words = sql.SQL("CREATE TABLE irm.{} PARTITION OF irm.parted FOR VALUES IN ({})")
            line.execute(words.format(sql.Identifier(_name(one)), sql.Literal(one.id)))
        line.execute("INSERT INTO irm.parted SELECT * FROM irm.journal")
        for columns in ("workspace, place", "workspace, op_id", "workspace, writer, seq"):
            line.execute(f"CREATE UNIQUE INDEX ON irm.parted ({columns})".encode())
        for columns in ("workspace, record, place", "workspace, operation"):
            line.execute(f"CREATE INDEX ON irm.parted ({columns})".encode())
        line.execute("VACUUM (ANALYZE) irm.parted")
        for statement in _secured():
            line.execute(statement.encode())
    found["made in"] = told(time.perf_counter() - begin)
    found |= _answers(held[-1], doors)
    found |= _taken_out(held[-1], doors)
    return found


def _secured() -> Iterator[str]:
    """The rights of the journal, as `irm_desktop.sync.office.policies` gives them to researchers
    and staff."""
    yield "ALTER TABLE irm.parted ENABLE ROW LEVEL SECURITY"
    yield "GRANT SELECT ON irm.parted TO irm_researcher, irm_staff"
    yield (
        "CREATE POLICY reading ON irm.parted FOR SELECT TO irm_researcher, irm_staff "
        "USING (workspace = ANY ((SELECT irm.readable())::text[]))"
    )


def _answers(held: Held, doors: Doors) -> Figures:
    found: Figures = {}
    with about(doors.admin, held.id) as line:
        given = asked(line, held)
    own = " AND workspace = current_setting('irm.workspace')"
    for name, words in QUERIES.items():
        if "irm.journal" not in words:
            continue
        head, order, tail = words.partition(" ORDER BY")
        for how, said in (
            ("one table", words),
            ("partitions", words.replace("irm.journal", "irm.parted")),
            ("partitions, named", (head + own + order + tail).replace("irm.journal", "irm.parted")),
        ):
            with about(doors.researcher, held.id) as line:
                found[f"{name}: {how}"] = told(_middle(line, said, given))
    return found


def _taken_out(held: Held, doors: Doors) -> Figures:
    with psycopg.connect(doors.admin, autocommit=True) as line:
        begin = time.perf_counter()
        words = sql.SQL("ALTER TABLE irm.parted DETACH PARTITION irm.{}")
        line.execute(words.format(sql.Identifier(_name(held))))
        detached = time.perf_counter() - begin
        begin = time.perf_counter()
        with line.transaction(force_rollback=True):
            line.execute("DELETE FROM irm.journal WHERE workspace = %s", (held.id,))
        return {
            "a country taken out: partition": told(detached),
            "a country taken out: deleted": told(time.perf_counter() - begin),
        }


def _name(held: Held) -> str:
    return f"parted_{held.country.lower()}_{held.id[:8]}"
