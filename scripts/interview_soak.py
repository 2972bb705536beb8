"""An interview typed into the real window, killed again and again: what is lost, what comes back.

`python -m scripts.interview_soak --minutes 60 --kills 50 --seed 1` types 300 characters a minute
for an hour in a process of its own, ends it 50 times at random moments with SIGKILL, starts it
again, and compares what the window then shows with what was typed (a file apart, forced to disk key
by key). `--display` uses the display there is (Xvfb, for one) in place of Qt's offscreen platform.
The exit code is 1 where more than a second of typing was lost or anything else came back wrong.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.text import clean
from irm_desktop.storage.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
WRITES_WITHIN = 1.0  # seconds: what is older must be in the file
LEAST = 0.3  # seconds between a start and its kill

Line = dict[str, Any]  # of the log, as JSON: see scripts.interview_typist


@dataclass(frozen=True, slots=True)
class Kill:
    """What one kill cost. `lost` is the age of the oldest letter lost in seconds, 0 for none."""

    after: float
    keys: int
    lost: float
    lost_keys: int
    reopened: bool  # the same interview, in the same paragraph
    cursor: bool  # at the same place in it
    wrong: int  # other notes that differ
    links: bool  # bindings and quotations are as they were
    said: str

    @property
    def harmless(self) -> bool:
        sound = self.reopened and self.cursor and self.links and not self.wrong
        return sound and self.lost <= WRITES_WITHIN


@contextmanager
def typist(
    path: Path, log: Path, seed: int, *, rate: float, display: bool
) -> Iterator[subprocess.Popen[str]]:
    """The window on `path` with somebody typing in it; the process is gone at the end."""
    home = path.parent / "home"
    folders = {f"IRM_DESKTOP_{name}": str(home / name) for name in ("DATA", "CONFIG", "LOGS")}
    platform = {} if display else {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        [sys.executable, "-m", "scripts.interview_typist", *map(str, (path, log, seed, rate))],
        cwd=ROOT,
        env={**os.environ, **folders, **platform},
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


def run(path: Path, spans: Sequence[float], seed: int, *, rate: float, display: bool) -> list[Kill]:
    """Type for each of `spans` seconds and kill after it; then look once more at what is there."""
    log = path.with_suffix(".log")
    kills: list[Kill] = []
    moments: list[float] = []
    for place, span in enumerate([*spans, 0.0]):
        with typist(path, log, seed + place, rate=rate, display=display) as child:
            _wait_until_ready(child)
            lines = read_log(log)
            if moments:
                kills.append(
                    judge(_before(lines), _openings(lines)[-1], moments[-1], spans[place - 1])
                )
                print(row(len(kills), kills[-1]), flush=True)
            if place == len(spans):
                break
            time.sleep(span)
            if child.poll() is not None:
                raise RuntimeError("the window ended by itself; what it said stands above")
            moments.append(time.monotonic())
            child.kill()
    return kills


def _wait_until_ready(child: "subprocess.Popen[str]") -> None:
    assert child.stdout is not None
    if "ready" not in child.stdout.readline():
        raise RuntimeError("the window did not open; what it said stands above")


def read_log(log: Path) -> list[Line]:
    """Every line but one that the kill cut short."""
    text = log.read_text("utf-8")
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def _openings(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if "shown" in line]


def _before(lines: Sequence[Line]) -> list[Line]:
    """The lines up to the last opening."""
    last = max(place for place, line in enumerate(lines) if "shown" in line)
    return list(lines[:last])


def judge(before: Sequence[Line], after: Line, killed: float, span: float) -> Kill:
    """Compare what was typed until the kill with what the window shows when it is open again."""
    opened = max(place for place, line in enumerate(before) if "shown" in line)
    keys = [line for line in before[opened:] if "in_note" in line]
    shown: Mapping[str, str] = after["shown"]
    states = [(one["in_note"], _text(one), one["cursor"], one["at"]) for one in keys]
    known = _texts(before)
    place = _last_kept(states, shown)
    gone = [moment for *_, moment in states[place + 1 :] if moment <= killed]
    note, kept, cursor, _ = states[place]
    wrong = sum(
        clean(shown.get(one, "")) != clean(text)
        for one, text in known.items()
        if one not in {state[0] for state in states[place:]}
    )
    links = [line for line in before if "bound" in line][-1]
    return Kill(
        after=span,
        keys=len(keys) - 1,
        lost=max((killed - moment for moment in gone[:1]), default=0.0),
        lost_keys=len(gone),
        reopened=bool(after["opened"]) and (after["in_note"] == note or not kept),
        cursor=after["cursor"] - cursor in range(len(shown.get(note, "")) - len(kept) + 1),
        wrong=wrong,
        links=_pairs(links) == _pairs(after)
        or ("begins" in before[-1] and len(_pairs(links) ^ _pairs(after)) == 1),
        said=after["said"],
    )


def _pairs(line: Line) -> set[tuple[str, str]]:
    """Each note with each commitment it is bound to."""
    return {(note, one) for note, bound in line["bound"].items() for one in bound}


def _text(line: Line) -> str:
    if "text" in line:
        return str(line["text"])
    return str(line["shown"].get(line["in_note"], ""))


def _texts(lines: Sequence[Line]) -> dict[str, str]:
    """The last words of every note that was typed."""
    known: dict[str, str] = {}
    for line in lines:
        known.update(line.get("shown", {}))
        if "text" in line:
            known[line["in_note"]] = line["text"]
    return known


def _last_kept(states: Sequence[tuple[str, str, int, float]], shown: Mapping[str, str]) -> int:
    """The last state that the window shows again: its note with its words. A letter more than was
    told counts as the last: the kill fell between the window and the log."""
    for place in range(len(states) - 1, -1, -1):
        note, text, _, _ = states[place]
        there, wanted = clean(shown.get(note, "")), clean(text)
        if there == wanted or (place == len(states) - 1 and there[:-1] == wanted):
            return place
    return 0


HEAD = "kill   after s   keys   lost s  lost keys  reopened  cursor  wrong  links"


def row(place: int, kill: Kill) -> str:
    return (
        f"{place:4}  {kill.after:8.1f}  {kill.keys:5}  {kill.lost:7.2f}  {kill.lost_keys:9}  "
        f"{_yes(kill.reopened):>8}  {_yes(kill.cursor):>6}  {kill.wrong:5}  {_yes(kill.links):>5}"
    )


def _yes(there: bool) -> str:
    return "yes" if there else "NO"


def told(kills: Sequence[Kill], seconds: float) -> str:
    """What all kills cost together."""
    return (
        f"{len(kills)} kills in {seconds / 60:.1f} minutes of typing, "
        f"{sum(k.keys for k in kills)} keys; at most {max(k.lost for k in kills):.2f} s of typing "
        f"lost, {sum(k.lost_keys for k in kills)} keys in all; "
        f"{sum(k.reopened for k in kills)} reopened in the same paragraph, "
        f"{sum(k.cursor for k in kills)} with the cursor in its place; "
        f"{sum(k.wrong for k in kills)} other notes wrong"
    )


def findings(path: Path) -> int:
    """What the check of the workspace finds after all kills."""
    library = load_library(paths.resources() / "instruments")
    with Workspace.open(path, actor="Ben", library=library) as workspace:
        return len(workspace.check())


def spans_of(minutes: float, kills: int, seed: int) -> list[float]:
    """Random moments of `minutes` at which to kill, as the time from one to the next."""
    chance = random.Random(seed)
    room = minutes * 60 - kills * LEAST
    moments = [*sorted(chance.uniform(0, room) for _ in range(kills - 1)), room]
    return [LEAST + b - a for a, b in zip([0.0, *moments], moments, strict=False)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=300, help="letters a minute")
    parser.add_argument("--display", action="store_true", help="on the display there is")
    asked = parser.parse_args()
    spans = spans_of(asked.minutes, asked.kills, asked.seed)
    print(HEAD, flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "interview.irm"
        shutil.copyfile(paths.resources() / "samples" / "sample.irm", path)
        kills = run(path, spans, asked.seed, rate=asked.rate, display=asked.display)
        found = findings(path)
    print(told(kills, sum(spans)))
    print(f"{found} findings of the check")
    return 0 if all(kill.harmless for kill in kills) and not found else 1


if __name__ == "__main__":
    sys.exit(main())
