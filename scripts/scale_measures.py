"""What `scripts.scale_office` measures of an office of a certain size, through the program's own
doors: what a laptop waits for, what staff wait for, what the server keeps."""

import random
import shutil
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from bench.copies import edits, library
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.marks import CHANNEL, read_marks
from irm_desktop.sync.office.sync import sync
from irm_desktop.sync.office.workspace import OfficeWorkspace
from scripts.scale_filling import Held

EDITS, AGAIN = 50, 5  # operations that are sent; times that something is measured
FIELDS = 2  # kinds of edits that do not make records (`bench.copies.edits`)
Figures = dict[str, str]


@dataclass(frozen=True)
class Doors:
    """Addresses of one office: of who looks after it, of staff, of a researcher of a country."""

    admin: str
    staff: str
    researcher: str


def seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def middle(work: Callable[[], object], times: int = AGAIN) -> float:
    return statistics.median(seconds(work) for _ in range(times))


def told(value: float) -> str:
    if value < 0.01:
        return f"{value * 1000:.1f} ms"
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def kept(url: str) -> Figures:
    """What lies on the server's disk."""
    parts = (
        ("database", "pg_database_size(current_database())"),
        ("journal, rows", "pg_table_size('irm.journal')"),
        ("journal, indexes", "pg_indexes_size('irm.journal')"),
        ("heads", "pg_total_relation_size('irm.journal_heads')"),
        ("operations", "pg_total_relation_size('irm.operations')"),
    )
    with psycopg.connect(url) as line:
        words = "SELECT count(*), count(DISTINCT workspace) FROM irm.journal"
        entries, workspaces = line.execute(words).fetchone() or (0, 0)
        found = {"workspaces": f"{workspaces:,}", "journal entries": f"{entries:,}"}
        for name, words in parts:
            (size,) = line.execute(f"SELECT {words}".encode()).fetchone() or (0,)
            found[f"disk: {name}"] = f"{size / 2**20:,.0f} MB"
    return found


@contextmanager
def laptop(path: Path, url: str, actor: str = "Ana") -> Iterator[tuple[Workspace, Office]]:
    """As the program opens one: with its folder of backups, one of which is made before a merge."""
    backups = path.with_suffix(".backups")
    with (
        Workspace.open(path, actor=actor, library=library(), backups=backups) as workspace,
        Office(url) as office,
    ):
        yield workspace, office


def edited(workspace: Workspace, operations: int, seed: int) -> None:
    going = edits(workspace, "ES-1", random.Random(seed), FIELDS)
    for _ in range(operations):
        next(going)


def first(held: Held, url: str, path: Path) -> float:
    """Seconds in which a computer that has nothing gets its copy."""
    path.unlink(missing_ok=True)
    begin = time.perf_counter()
    with Office(url) as office:
        first_copy(path, office, held.id)
    with laptop(path, url) as (workspace, office):
        sync(workspace, office)
    return time.perf_counter() - begin


def of_a_laptop(held: Held, doors: Doors, folder: Path) -> Figures:
    """What a researcher waits for, and a colleague who pulls what the first has sent."""
    ana, ben = folder / "ana.irm", folder / "ben.irm"
    found = {"laptop: first copy": told(first(held, doors.researcher, ana))}
    found["laptop: size of the copy"] = f"{ana.stat().st_size / 2**20:.0f} MB"
    shutil.copy(ana, ben)
    with laptop(ana, doors.researcher) as (workspace, office):
        found["laptop: sync with nothing new"] = told(middle(lambda: sync(workspace, office)))
        edited(workspace, EDITS, 5)
        found[f"laptop: sends {EDITS} edits"] = told(seconds(lambda: sync(workspace, office)))
    with laptop(ben, doors.researcher, "Ben") as (workspace, office):
        found[f"laptop: takes up {EDITS} edits"] = told(seconds(lambda: sync(workspace, office)))
    return found


def of_the_office(held: Held, doors: Doors, folder: Path) -> Figures:
    """What the server answers to staff, and the window that is open on all countries."""
    with Office(doors.staff) as office:
        found = {"staff: list of workspaces": told(middle(office.workspaces))}
        with office.connected() as line:
            found["staff: vector of a workspace"] = told(middle(lambda: read_marks(line, held.id)))
        path = folder / "office"
        path.touch()
        begin = time.perf_counter()
        workspace = OfficeWorkspace.enter(office, path, library=library())
        found["staff: the office opened"] = told(time.perf_counter() - begin)
    with workspace:
        found["staff: all members and plans"] = told(
            middle(lambda: (workspace.members(), workspace.plans()))
        )
        plan = workspace.plans()[-1].id
        found["staff: commitments of a plan"] = told(middle(lambda: workspace.commitments(plan)))
        one = workspace.commitment_ids(plan)[0]
        titles = iter(range(AGAIN))
        found["staff: an edit in the window"] = told(
            middle(lambda: workspace.set_fields("commitment", one, {"title": f"{next(titles)}"}))
        )
        found["staff: an edit taken back"] = told(seconds(workspace.undo))
        found["staff: conflicts of all countries"] = told(middle(workspace.conflicts))
    return found


def heard(doors: Doors, folder: Path) -> Figures:
    """When somebody who listens knows of a push, counted from its return to who pushed: below zero
    where they knew before."""
    arrived: list[float] = []
    ready = threading.Event()

    def listen() -> None:
        with psycopg.connect(doors.staff, autocommit=True) as line:
            line.execute(f"LISTEN {CHANNEL}".encode())
            ready.set()
            for _ in line.notifies(timeout=60, stop_after=1):
                arrived.append(time.perf_counter())

    listener = threading.Thread(target=listen)
    listener.start()
    ready.wait()
    with laptop(folder / "ana.irm", doors.researcher) as (workspace, office):
        edited(workspace, 1, 7)
        sync(workspace, office)
        done = time.perf_counter()
    listener.join()
    return {"staff: told of a push": f"{(arrived[0] - done) * 1000:+.0f} ms"} if arrived else {}


def at_once(laptops: Sequence[tuple[Path, str]], hands: int) -> Figures:
    """Laptops that sync in the same moments, each in a process, each with edits of its own."""
    with ProcessPoolExecutor(max_workers=hands) as pool:
        list(pool.map(time.sleep, [0.2] * hands))
        begin = time.perf_counter()
        taken = sorted(pool.map(_one_of_many, laptops))
        whole = time.perf_counter() - begin
    name = f"{len(taken)} laptops, {hands} at once"
    return {
        f"{name}: a sync, median": told(statistics.median(taken)),
        f"{name}: slowest": told(taken[-1]),
        f"{name}: all done in": told(whole),
    }


def _one_of_many(given: tuple[Path, str]) -> float:
    path, url = given
    with laptop(path, url) as (workspace, office):
        edited(workspace, EDITS // 5, 11)
        return seconds(lambda: sync(workspace, office))
