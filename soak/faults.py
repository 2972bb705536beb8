"""Faults of the disk in the middle of whatever the program does: write errors, a full disk, short
writes, bytes that cannot be forced to disk, rights taken away, a device that is lost.

Nothing that was acknowledged may be lost, what is refused is refused with a sentence, the next
write works once the fault is gone, the file opens and its check finds nothing, also where the
program ended with the disk as it was then. Linux only: see `soak.faulty_sqlite`.
"""

import random
import shutil
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from irm_desktop.errors import UserError
from soak import acts_records, faulty_judge
from soak.faulty import FAULTS, Plan, failing
from soak.faulty_files import faulty_files
from soak.faulty_sqlite import faulty_sqlite
from soak.faulty_work import ENCRYPTED, PLAIN, SCENARIOS, Trial, prepare
from soak.figures import Figures
from soak.killed_base import Base
from soak.killed_work import undo
from soak.sequences import cheap_passphrases
from soak.told import at_home

_ENDS = 0.35  # of all programs end with the disk as it is at the fault
_ENOUGH = 50  # failures after which a run is over
_CLOSES = 0.3  # of all others are closed while it still fails


@dataclass
class Tally:
    """What all faults did together."""

    met: Counter[str] = field(default_factory=Counter)  # by fault
    during: Counter[str] = field(default_factory=Counter)  # by scenario
    encrypted: int = 0
    refused: int = 0
    done: int = 0
    left: int = 0
    not_met: int = 0
    lost: int = 0


class Breaker:
    """Has each scenario meet each fault at calls chosen by chance."""

    def __init__(self, folder: Path, seed: int, scenarios: Sequence[str]) -> None:
        self.folder, self.seed, self.scenarios = folder, seed, scenarios
        self.base = Base(folder / "base", seed)
        self.tally = Tally()
        self.failures: list[str] = []
        self._calls: dict[tuple[str, bool], Counter[str]] = {}

    def once(self, number: int) -> bool:
        """One fault; whether anything met it."""
        chance = random.Random(f"{self.seed} {number}")
        name = chance.choice(self.scenarios)
        locked = name in ENCRYPTED or (name not in PLAIN and chance.random() < 0.5)
        if (name, locked) not in self._calls:
            self._calls[name, locked] = self._count(name, locked)
        fault = chance.choice(list(FAULTS))
        plan = Plan(self.folder / str(number), fault)
        plan.at = chance.randint(1, max(1, plan.of(self._calls[name, locked])))
        with at_home(plan.folder / "home"):
            trial = self._trial(plan.folder, name, locked, chance)
            crashed = self._run(trial, plan, name, chance)
            wrong = self._after(trial, plan, crashed)
        if not plan.failed:
            self.tally.not_met += 1
        self._add(trial, plan, name, locked)
        if wrong:
            what = f"fault {number} of seed {self.seed} ({fault} at call {plan.at} of {name}, "
            what += "encrypted" if locked else "plain"
            self.failures.append(f"{what}): {'; '.join(wrong[:3])}")
        else:
            for one in (plan.folder, crashed):
                if one is not None:
                    shutil.rmtree(one, ignore_errors=True)
        return bool(plan.failed)

    def _count(self, name: str, locked: bool) -> Counter[str]:
        """The calls a scenario makes on a sound disk."""
        plan = Plan(self.folder / f"count {name} {locked}")
        with at_home(plan.folder / "home"):
            trial = self._trial(plan.folder, name, locked, random.Random(self.seed))
            with failing(plan):
                try:
                    SCENARIOS[name](trial)
                finally:
                    trial.close()
        shutil.rmtree(plan.folder, ignore_errors=True)
        return plan.counts

    def _trial(self, place: Path, name: str, locked: bool, chance: random.Random) -> Trial:
        place.mkdir()
        order = self.base.order("workspace", place, locked)
        path, state = Path(order["path"]), self.base.state
        if name == "upgrade":
            revision = chance.choice(sorted(self.base.expected))
            how = "encrypted" if locked else "plain"
            shutil.copyfile(self.base.folder / f"{revision} {how}.irm", path)
            state = self.base.expected[revision]
        trial = Trial(path, self.base.key if locked else None, chance)
        prepare(trial, name, state)
        return trial

    def _run(self, trial: Trial, plan: Plan, name: str, chance: random.Random) -> Path | None:
        """The scenario on the failing disk; where the program ends then, a copy of that disk."""
        crashed: Path | None = None
        with failing(plan):
            try:
                SCENARIOS[name](trial)
            except UserError as error:
                trial.refuse(error)
            except Exception as error:
                trial.wrong.append(_told(error))
            if plan.failed and chance.random() < _ENDS:
                crashed = plan.folder.with_name(f"crashed {plan.folder.name}")
                shutil.copytree(plan.folder, crashed)
            elif chance.random() < _CLOSES:
                self._close(trial)
        return crashed

    def _close(self, trial: Trial) -> None:
        try:
            trial.close()
        except Exception as error:
            trial.wrong.append(f"closing: {_told(error)}")

    def _after(self, trial: Trial, plan: Plan, crashed: Path | None) -> list[str]:
        """The fault is gone: what is wrong now, here and on the disk as it was at the end."""
        before = list(trial.done)
        if trial.workspace is not None:
            try:
                self._next_write(trial)
            except Exception as error:
                trial.wrong.append(f"the next write: {_told(error)}")
        self._close(trial)
        wrong = [*trial.wrong]
        if crashed is not None:
            path = crashed / trial.path.name
            there = replace(trial, path=path, done=before, backups=[], files={})
            with at_home(crashed / "home"):
                wrong += [f"after the end: {one}" for one in faulty_judge.wrong(there)]
        wrong += faulty_judge.wrong(trial)
        left = faulty_judge.left_over(plan.folder)
        self.tally.left += len(left)
        if left and not FAULTS[plan.fault][1]:
            wrong.append(f"{left[0]} is left")
        return wrong

    @staticmethod
    def _next_write(trial: Trial) -> None:
        """Works, and is taken back. Where the file was opened while its disk was read-only, the
        first one notices it, and the second works."""
        said, done = len(trial.refused), len(trial.done)
        trial.acts((acts_records.add_concern,), 1)
        if trial.refused[said:] and trial.refused[said].startswith("read-only"):
            said = len(trial.refused)
            trial.acts((acts_records.add_concern,), 1)
        trial.wrong += [f"the next write: {one}" for one in trial.refused[said:]]
        if len(trial.done) > done:
            trial.acts((undo,), 1)

    def _add(self, trial: Trial, plan: Plan, name: str, locked: bool) -> None:
        tally = self.tally
        tally.lost += trial.lost
        tally.refused += len(trial.refused)
        tally.done += len(trial.done)
        if plan.failed:
            tally.met[plan.fault] += 1
            tally.during[name] += 1
            tally.encrypted += locked


def _told(error: Exception) -> str:
    at = traceback.extract_tb(error.__traceback__)
    own = [one for one in at if "irm_desktop" in one.filename] or list(at)
    place = f"{Path(own[-1].filename).name}:{own[-1].lineno}" if own else ""
    return f"{type(error).__name__} at {place}: {error}"


def run(
    stop: Callable[[], bool],
    least: int,
    seed: int,
    folder: Path,
    scenarios: Sequence[str] = tuple(SCENARIOS),
) -> Figures:
    """Faults, one after the other; a try is one that was met by a call."""
    if sys.platform != "linux":
        return Figures("faults", 0, (("skipped", "only Linux has what it stands on"),))
    begun, tries, number = time.monotonic(), 0, 0
    with cheap_passphrases(), faulty_sqlite(), faulty_files():
        breaker = Breaker(folder, seed, scenarios)
        while (tries < least or not stop()) and len(breaker.failures) < _ENOUGH:
            try:
                tries += breaker.once(number)
            except Exception as error:  # the run goes on: what it found by now must be told
                traceback.print_exc()
                breaker.failures.append(f"fault {number} of seed {seed}: {_told(error)}")
            number += 1
    tally = breaker.tally
    rows = (
        ("faults", _each(tally.met)),
        ("in the middle of", _each(tally.during)),
        ("on encrypted workspaces", str(tally.encrypted)),
        ("operations acknowledged", f"{tally.done:,}"),
        ("refused with a sentence", f"{tally.refused:,}"),
        ("acknowledged and lost", str(tally.lost)),
        ("files left that a failing disk did not let go", str(tally.left)),
        ("seconds a fault", f"{(time.monotonic() - begun) / max(1, tries):.2f}"),
    )
    return Figures("faults", tries, rows, tuple(breaker.failures))


def _each(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
