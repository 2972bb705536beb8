"""Kill the window while somebody rates and writes in it; tell what the file has kept.

`python -m tests.journeys.kill_window 60` kills it sixty times and prints a table.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.command_line import ROOT, SAMPLE_WORKSPACE
from tests.journeys.typist import INDICATOR

WAITS = (0.3, 4.0)  # seconds between the first key and the kill: the least and the most
WRITES_WITHIN = 1.0  # seconds: what is older must be in the file


@dataclass(slots=True)
class Written:
    """What was put into one commitment: its grade, and each letter with its moment."""

    grade: str = ""
    planned: str = ""
    moments: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill cost; `lost` is the age of the oldest letter lost in seconds, 0 for none."""

    after: float
    ratings: int
    letters: int
    lost: float
    lost_letters: int
    lost_ratings: int
    other_texts: int
    findings: int

    @property
    def harmless(self) -> bool:
        """Nothing older than a second is gone, and what is left is sound."""
        gone = self.lost_ratings or self.other_texts or self.findings
        return self.lost <= WRITES_WITHIN and not gone


@contextmanager
def typist(path: Path, home: Path, seed: int) -> Iterator[subprocess.Popen[str]]:
    """The window on `path` with somebody typing in it; the process is gone at the end."""
    folders = {f"IRM_DESKTOP_{name}": str(home / name) for name in ("DATA", "CONFIG", "LOGS")}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(path), str(seed)],
        cwd=ROOT,
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield child
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def kill_once(folder: Path, seed: int) -> Kill:
    """Type on a new copy of the sample, kill at a moment that `seed` chooses, open it again."""
    path = folder / f"{seed}.irm"
    shutil.copyfile(SAMPLE_WORKSPACE, path)
    after = random.Random(seed).uniform(*WAITS)
    with typist(path, folder / "home", seed) as child:
        assert child.stdout is not None
        if "ready" not in child.stdout.readline():
            raise RuntimeError("the window did not open; what it said stands above")
        time.sleep(after)
        if child.poll() is not None:
            raise RuntimeError("the window ended by itself; what it said stands above")
        killed = time.monotonic()
        child.kill()
        told = child.stdout.read().splitlines(keepends=True)
    return judge(path, after, killed, collected(told))


def collected(told: Iterable[str]) -> dict[str, Written]:
    """What was done to each commitment; the line that the kill cut short is none."""
    done: dict[str, Written] = {}
    for line in told:
        if not line.endswith("\n"):
            continue
        act = json.loads(line)
        written = done.setdefault(act["commitment"], Written())
        written.grade = act.get("rated", written.grade)
        written.planned = act.get("reason", written.planned)
        if "key" in act:
            written.moments.append(act["at"])
    return done


def judge(path: Path, after: float, killed: float, done: dict[str, Written]) -> Kill:
    """Compare what was told with what the file holds when it is opened again."""
    lost, lost_letters, lost_ratings, other_texts = 0.0, 0, 0, 0
    with Workspace.open(path, actor="Ben", library=the_library()) as again:
        findings = len(again.check())
        for commitment, written in done.items():
            rating = again.ratings(commitment).get(INDICATOR)
            kept = rating.reason if rating is not None else ""
            lost_ratings += rating is None or rating.value != written.grade
            other_texts += not written.planned.startswith(kept)
            gone = written.moments[len(kept) :]
            lost_letters += len(gone)
            lost = max([lost, *(killed - moment for moment in gone)])
    letters = sum(len(written.moments) for written in done.values())
    return Kill(after, len(done), letters, lost, lost_letters, lost_ratings, other_texts, findings)


def table(kills: list[Kill]) -> str:
    """All kills in one table, each a line, and what they cost together."""
    head = "kill  after s  ratings  letters  lost s  lost letters  lost ratings  wrong  findings"
    lines = [head]
    for place, kill in enumerate(kills, start=1):
        lines.append(
            f"{place:4}  {kill.after:7.2f}  {kill.ratings:7}  {kill.letters:7}  {kill.lost:6.2f}  "
            f"{kill.lost_letters:12}  {kill.lost_ratings:12}  {kill.other_texts:5}  "
            f"{kill.findings:8}"
        )
    lines.append(
        f"{len(kills)} kills, {sum(k.ratings for k in kills)} ratings and "
        f"{sum(k.letters for k in kills)} letters told; at most {max(k.lost for k in kills):.2f} s "
        f"of typing lost, {sum(k.lost_ratings for k in kills)} ratings lost, "
        f"{sum(k.other_texts for k in kills)} texts wrong, "
        f"{sum(k.findings for k in kills)} findings of the check"
    )
    return "\n".join(lines)


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        kills = [kill_once(Path(folder), seed) for seed in range(count)]
    print(table(kills))
    return 0 if all(kill.harmless for kill in kills) else 1


if __name__ == "__main__":
    sys.exit(main())
