"""Random sequences of operations of every kind, with undo, redo and restarts in any order.

After each step the records say what they said when the same place was reached before: undo brings
back the content before an operation, redo that after it, a refusal and a restart change nothing.
"""

import hashlib
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from nacl.pwhash import argon2id

from irm_desktop.errors import UserError
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage import seal_boxes
from irm_desktop.storage.workspace import Workspace
from soak import acts_evidence, acts_records
from soak.desk import Act, Desk, Idle, StepClock
from soak.figures import Figures
from soak.told import the_key
from tests.builders import the_library

ACTS = (*acts_records.ACTS, *acts_evidence.ACTS)
_ENOUGH = 50  # failures after which a run is over
STEPS = 120  # of one sequence
# What a sequence begins with, so that there is something to work on.
_FIRST: tuple[Act, ...] = (
    acts_records.take_a_table,
    *(acts_evidence.add_source, acts_evidence.add_person, acts_evidence.add_interview),
    *(acts_evidence.add_note, acts_evidence.seal),
)
_OUTSIDE = {"sent", "returned", "remark", "seal_event"}  # logs, which no undo takes back
_NEWEST = (
    "SELECT unit FROM operations WHERE kind = 'do' AND state = 'done' ORDER BY place DESC LIMIT 1"
)


def content(workspace: Workspace) -> str:
    """A hash over all records that are there, of the tables that undo covers."""
    digest = hashlib.sha256()
    with workspace._reading() as connection:
        for entity in ENTITIES:
            if entity.name in _OUTSIDE:
                continue
            names = [c.name for c in entity.table.columns if c.name not in ("deleted", "sealed")]
            query = f"SELECT {', '.join(names)} FROM {entity.table.name} WHERE NOT deleted"
            for row in connection.exec_driver_sql(f"{query} ORDER BY id"):
                digest.update(json.dumps([entity.name, *row]).encode())
    return digest.hexdigest()


class Sequence:
    """One workspace, encrypted for every other seed, what was done in it, and the content before
    and after each step of undo."""

    def __init__(self, path: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.clock = StepClock(self.chance)
        self.path = path
        self.done: list[str] = []
        self.counts: Counter[str] = Counter()
        self.key = the_key(seed) if seed % 2 else None
        library = the_library()
        Workspace.create(path, actor="Ana", library=library, clock=self.clock, key=self.key).close()
        self._open()
        self.units: list[str] = []  # of which each can be taken back
        self.states = [content(self.desk.workspace)]  # before the first, after each of them
        self.place = 0  # how many units stand
        for act in _FIRST:
            self._do(act)

    def _open(self) -> None:
        workspace = Workspace.open(
            self.path, actor="Ana", library=the_library(), clock=self.clock, key=self.key
        )
        self.desk = Desk(workspace, self.chance)

    def close(self) -> None:
        self.desk.workspace.close()

    def step(self) -> None:
        """One step and what must hold after it. Raises AssertionError."""
        kind = self.chance.choices(
            ("act", "log", "undo", "redo", "restart", "check"), (70, 4, 14, 9, 2, 1)
        )[0]
        getattr(self, f"_{kind}")()
        self.counts[kind] += 1

    def _act(self) -> None:
        self._do(self.chance.choice(ACTS))

    def _log(self) -> None:
        """What no undo takes back. Work of the same act that could be is left to stand."""
        self._do(self.chance.choice(acts_evidence.NOT_UNDONE))

    def _do(self, act: Act) -> None:
        self.done.append(act.__name__)
        before = self.states[self.place]
        units = self._units()
        try:
            act(self.desk)
        except Idle:
            self.done[-1] += " (idle)"
        except UserError as error:
            self.done[-1] += f" (refused: {error.code})"
        after, now = content(self.desk.workspace), self._units()
        self._keep(units, now, before, after)

    def _keep(self, units: list[str], now: list[str], before: str, after: str) -> None:
        new = [one for one in now if one not in set(units)]
        if new:
            # of several operations of one act only the end is known: they are taken back no more
            first = self.place
            self.units[first:] = new
            self.states[first + 1 :] = [*[""] * (len(new) - 1), after]
            self.place += len(new)
        elif after != before:
            assert now, "something was changed that no undo takes back"
            self.states[self.place] = after  # a run of typing that goes on
        assert now == self.units[: self.place], "other operations stand than were done"

    def _units(self) -> list[str]:
        """The units that stand, in their order."""
        query = (
            "SELECT unit FROM operations WHERE kind = 'do' AND state = 'done'"
            " GROUP BY unit ORDER BY min(place)"
        )
        with self.desk.workspace._reading() as connection:
            return [row[0] for row in connection.exec_driver_sql(query)]

    def _undo(self) -> None:
        change = self.desk.workspace.undo()
        self.done.append("undo")
        assert (change is None) == (self.place == 0), "undo took back another count"
        self.place -= change is not None
        self._compare("undo")

    def _redo(self) -> None:
        change = self.desk.workspace.redo()
        self.done.append("redo")
        self.place += change is not None
        assert self.place < len(self.states), "redo did again what was not undone"
        self._compare("redo")

    def _compare(self, what: str) -> None:
        found, expected = content(self.desk.workspace), self.states[self.place]
        if expected:
            assert found == expected, f"{what} led to other content"
        else:
            self.states[self.place] = found

    def _restart(self) -> None:
        self.close()
        self._open()
        self.done.append("restart")
        self._compare("a restart")

    def _check(self) -> None:
        found = self.desk.workspace.check()
        assert found == [], f"the check finds {found[0].message}"

    def all_the_way(self) -> None:
        """Everything is undone over a restart, and done again over another."""
        end = self.place
        self._restart()
        while self.place:
            self._undo()
        assert self.desk.workspace.undo() is None, "more could be undone than was done"
        self._check()
        self._restart()
        while self.place < end:
            self._redo()
        self._restart()
        self._check()


def sequence(path: Path, seed: int, steps: int = STEPS) -> tuple[Counter[str], list[str], str]:
    """How often each kind of step was taken, all that was done, and what went wrong, if anything
    did."""
    one = Sequence(path, seed)
    try:
        for _ in range(steps):
            one.step()
        one.all_the_way()
    except Exception as error:
        last = ", ".join(one.done[-4:])
        said = f"seed {seed}, step {len(one.done)} ({last}): {type(error).__name__}: {error}"
        return one.counts, one.done, said
    finally:
        one.close()
    return one.counts, one.done, ""


@contextmanager
def cheap_passphrases() -> Iterator[None]:
    """Argon2id at its least cost: what is tried here is not how long a guess takes."""
    defaults = seal_boxes.Cost.__init__.__defaults__
    least = (argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    seal_boxes.Cost.__init__.__defaults__ = least
    try:
        yield
    finally:
        seal_boxes.Cost.__init__.__defaults__ = defaults


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    """Sequences, each on a workspace of its own; a try is one sequence."""
    with cheap_passphrases():
        return _run(stop, least, seed, folder)


def _run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    counts: Counter[str] = Counter()
    acts: Counter[str] = Counter()
    failures: list[str] = []
    tries = 0
    while (tries < least or not stop()) and len(failures) < _ENOUGH:
        path = folder / f"{tries}.irm"
        one, done, failure = sequence(path, seed * 1_000_000 + tries)
        counts += one
        acts.update(done)
        if failure:
            failures.append(failure)
        else:
            path.unlink()
        tries += 1
    refused = sum(count for name, count in acts.items() if "(refused" in name)
    kinds = {name.split(" ")[0] for name in acts if "(" not in name} - {"undo", "redo", "restart"}
    rows = (
        ("operations tried", f"{counts['act'] + counts['log']:,}"),
        ("of them refused with a sentence", f"{refused:,}"),
        ("kinds of operations", str(len(kinds))),
        ("undone", f"{acts['undo']:,}"),
        ("done again", f"{acts['redo']:,}"),
        ("restarts", f"{acts['restart']:,}"),
        ("content returned", "always" if not failures else "NOT always"),
    )
    return Figures("sequences", tries, rows, tuple(failures))
