"""Kills at random moments: the program ends with SIGKILL in the middle of whatever it does.

Nothing that was acknowledged may be lost, the file must open, its check must find nothing, and what
is typed in the window must be in the file within a second. A kill leaves what the system already
has been given; what a failing disk does is tried by `soak.faults`.
"""

import os
import random
import shutil
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from soak import judge, judge_windows, told
from soak.figures import Figures
from soak.forks import Forks, Order
from soak.judge import Verdict
from soak.killed_base import Base
from soak.told import Line

PATIENCE = 120  # seconds until a worker must be ready
_EARLY = 0.1  # of all kills come while the file is being opened
_ENOUGH = 50  # failures after which a run is over
_KILLS_EACH = 6  # one workspace is killed this often, then another is taken

Judge = Callable[[Path, bytes | None, Sequence[Line], float], Verdict]


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is killed: `work` of `module`, within `span` seconds after it is ready."""

    name: str
    module: str
    work: str
    judge: Judge
    weight: int
    span: float
    kind: str = ""
    base: str = "workspace"  # of `Base`
    again: bool = True  # the same file is opened again after a kill


_WORK, _FILES, _WINDOWS = "soak.killed_work", "soak.killed_files", "soak.killed_windows"
SCENARIOS = (
    *(
        Scenario(kind, _WORK, "work", judge.work, weight, span, kind)
        for kind, weight, span in (
            ("rating", 10, 0.4), ("typing", 8, 0.4), ("import", 10, 0.8), ("merge", 10, 0.8),
            ("undo", 10, 0.5), ("everything", 12, 0.6),
        )
    ),
    Scenario("backup", _FILES, "backup", judge.work, 10, 0.6),
    Scenario("upgrade", _FILES, "upgrade", judge.whole_file, 10, 0.8, "", "older", False),
    Scenario("export", _FILES, "export", judge.exports, 6, 1.5, "", "sample"),
    Scenario("restore", _FILES, "restoring", judge.whole_file, 8, 0.8, "", "backed", False),
    Scenario("encrypt", _FILES, "encryption", judge.whole_file, 8, 0.8, "", "workspace", False),
    *(
        Scenario(f"window: {work}", _WINDOWS, work, judged, 4, 3.0, "", "sample", False)
        for work, judged in (
            ("interview", judge_windows.interview), ("reasons", judge_windows.reasons),
        )
    ),
)  # fmt: skip
_PLAIN_ONLY = {"encrypt"}


@dataclass
class Tally:
    """What all kills cost together."""

    kills: Counter[str] = field(default_factory=Counter)
    encrypted: int = 0
    told: int = 0
    ended: int = 0  # workers that had ended by themselves
    lost: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    not_opening: int = 0
    left: int = 0
    slowest: float = 0.0


class Killer:
    """Takes one scenario after the other, begins it, kills it, and judges."""

    def __init__(
        self, folder: Path, seed: int, forks: Forks, scenarios: Sequence[Scenario]
    ) -> None:
        self.folder, self.seed, self.forks = folder, seed, forks
        self.scenarios = scenarios
        self.base = Base(folder / "base", seed)
        self.tally = Tally()
        self.failures: list[str] = []
        self._under_way: dict[tuple[str, bool], tuple[Path, int]] = {}

    def once(self, number: int) -> None:
        chance = random.Random(f"{self.seed} {number}")
        (scenario,) = chance.choices(self.scenarios, [one.weight for one in self.scenarios])
        locked = scenario.name not in _PLAIN_ONLY and chance.random() < 0.5
        begun = time.monotonic()
        place = self._place(scenario, locked, number)
        order = self.base.order(scenario.base, place, locked)
        order |= {"module": scenario.module, "work": scenario.work, "kind": scenario.kind}
        order |= {"seed": self.seed * 1_000_000 + number, "home": str(place / "home")}
        order |= {"log": str(place / "told.log")}
        killed = self._kill(order, scenario, chance)
        lines = told.read(Path(order["log"]))
        key = bytes.fromhex(order["key"]) if locked else None
        with told.at_home(Path(order["home"])):
            verdict = scenario.judge(Path(order["path"]), key, lines, killed)
        self._count(scenario, locked, verdict, lines, number)
        self.tally.slowest = max(self.tally.slowest, time.monotonic() - begun)
        if not verdict.wrong and not scenario.again:
            shutil.rmtree(place, ignore_errors=True)

    def _place(self, scenario: Scenario, locked: bool, number: int) -> Path:
        """The folder of this try: for some that of the kill before."""
        known = self._under_way.pop((scenario.name, locked), None)
        if known is not None and known[1] < _KILLS_EACH:
            self._under_way[scenario.name, locked] = (known[0], known[1] + 1)
            return known[0]
        if known is not None:
            shutil.rmtree(known[0], ignore_errors=True)
        place = self.folder / f"{number}"
        place.mkdir()
        (place / "home").mkdir()
        if scenario.again:
            self._under_way[scenario.name, locked] = (place, 1)
        return place

    def _kill(self, order: Order, scenario: Scenario, chance: random.Random) -> float:
        """Begins the work and ends it at a random moment, which is returned."""
        log = Path(order["log"])
        before = log.stat().st_size if log.is_file() else 0
        self.forks.begin(order)
        if scenario.module != _WINDOWS and chance.random() < _EARLY:
            time.sleep(chance.uniform(0, 0.2))
        else:
            _wait_until_ready(log, before)
            time.sleep(chance.uniform(0, scenario.span))
        killed = time.monotonic()
        if not self.forks.kill():
            self.tally.ended += 1
            self.failures.append(f"{scenario.name}: the worker of order {order} ended by itself")
        return killed

    def _count(
        self, scenario: Scenario, locked: bool, verdict: Verdict, lines: Sequence[Line], number: int
    ) -> None:
        tally = self.tally
        tally.kills[scenario.name] += 1
        tally.encrypted += locked
        tally.told += len(lines)
        tally.lost[scenario.name] += verdict.records
        tally.seconds = max(tally.seconds, verdict.seconds)
        tally.not_opening += not verdict.opens
        tally.left += verdict.left
        if verdict.wrong:
            self._under_way.pop((scenario.name, locked), None)  # it is kept to be looked at
            how = "encrypted" if locked else "plain"
            words = "; ".join(verdict.wrong[:4])
            self.failures.append(
                f"kill {number} of seed {self.seed} ({scenario.name}, {how}): {words}"
            )


def _wait_until_ready(log: Path, before: int) -> None:
    latest = time.monotonic() + PATIENCE
    while time.monotonic() < latest:
        if log.is_file() and log.stat().st_size > before:
            with log.open("rb") as file:
                file.seek(before)
                if b'"ready": true' in (said := file.read()) or b'"shown"' in said:
                    return
        time.sleep(0.002)
    raise TimeoutError("a worker did not get ready; what it said stands above")


def run(
    stop: Callable[[], bool],
    least: int,
    seed: int,
    folder: Path,
    scenarios: Sequence[Scenario] = SCENARIOS,
) -> Figures:
    """Kills, one after the other; a try is one kill with all that is looked at after it."""
    if not hasattr(os, "fork"):
        return Figures("kills", 0, (("skipped", "this system cannot fork a process"),))
    begun, number = time.monotonic(), 0
    with Forks() as forks:
        killer = Killer(folder, seed, forks, scenarios)
        while (number < least or not stop()) and len(killer.failures) < _ENOUGH:
            try:
                killer.once(number)
            except Exception as error:  # the run goes on: what it found by now must be told
                traceback.print_exc()
                said = f"kill {number} of seed {seed}: {type(error).__name__}: {error}"
                killer.failures.append(said)
                forks.begin_anew()
            number += 1
    tally = killer.tally
    each = ", ".join(f"{name} {count}" for name, count in sorted(tally.kills.items()))
    rows = (
        ("kills in the middle of", each),
        ("of encrypted workspaces", str(tally.encrypted)),
        ("lines told before them", f"{tally.told:,}"),
        ("seconds lost at most", f"{tally.seconds:.2f}"),
        ("records lost", str(sum(tally.lost.values()))),
        ("workspaces not opening", str(tally.not_opening)),
        ("files only begun, under another name", str(tally.left)),
        ("seconds a kill, all told", f"{(time.monotonic() - begun) / max(1, number):.2f}"),
    )
    return Figures("kills", number, rows, tuple(killer.failures))
