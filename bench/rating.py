"""Row 8: one rating, from the call to durable with its journal entry, against a bare UPDATE.

Both write to the same disk with the same SQLite, write-ahead log and full synchronisation.
"""

import itertools
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from bench.measure import Result, shown
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.storage.workspace import Workspace

SAMPLE = paths.resources() / "samples" / "sample.irm"
ROUNDS, TIMES = 5, 200
TARGET = 7.0
SLOWEST = 0.050  # seconds: what one in a hundred may take
GRADES = ("none", "minor", "moderate", "transformative")


def raw_update(path: Path) -> Callable[[], None]:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("pragma journal_mode=wal")
    connection.execute("pragma synchronous=full")
    connection.execute("create table rating (id integer primary key, value text)")
    connection.executemany("insert into rating (value) values (?)", [("none",)] * 1000)
    values = itertools.cycle(GRADES)

    def once() -> None:
        connection.execute("begin immediate")
        connection.execute("update rating set value = ? where id = 500", (next(values),))
        connection.execute("commit")

    return once


def rate_in(workspace: Workspace) -> Callable[[], None]:
    plan = workspace.plan_by_key("FI-1")
    commitment = workspace.commitment_ids(plan.id)[0]
    current = workspace.values(commitment).get("potential_impact")
    others = itertools.cycle([grade for grade in GRADES if grade != current][:2])

    def once() -> None:
        workspace.rate(commitment, "potential_impact", next(others))

    return once


def each(work: Callable[[], None]) -> list[float]:
    taken = []
    for _ in range(TIMES):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return taken


def results() -> list[Result]:
    library = load_library(paths.resources() / "instruments")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        shutil.copy(SAMPLE, Path(folder) / "sample.irm")
        raw = raw_update(Path(folder) / "raw.db")
        with Workspace.open(Path(folder) / "sample.irm", actor="bench", library=library) as opened:
            rate = rate_in(opened)
            each(raw), each(rate)
            pairs = [(each(raw), each(rate)) for _ in range(ROUNDS)]
    raws = [statistics.median(one) for one, _ in pairs]
    ours = [statistics.median(two) for _, two in pairs]
    slowest = statistics.quantiles(itertools.chain.from_iterable(two for _, two in pairs), n=100)[
        -1
    ]
    return [
        Result(
            row="8",
            what="one rating durable, with its journal entry",
            floor="raw UPDATE + commit",
            floor_value=statistics.median(raws),
            value=statistics.median(ours),
            unit="s",
            ratio=statistics.median(two / one for one, two in zip(raws, ours, strict=True)),
            target=TARGET,
            note=f"p99 {shown(slowest, 's')}, target {shown(SLOWEST, 's')}",
        )
    ]
