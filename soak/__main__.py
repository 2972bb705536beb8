"""`python -m soak --minutes N [--only a,b] [--seed S] [--lanes N] [--histories N]
[--markdown OUT]`.

Runs each part for its share of the time, some beside each other, and prints a table. Every part
does as many tries as an hour promises, or fewer in proportion where less time is given; one that is
slow takes longer. The exit code is 1 where anything failed.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop import __version__
from soak.figures import Figures, markdown, plain, read
from soak.part import LEAST, SHARE

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 1800  # seconds beyond its time after which a part is taken for hanging
SLOWEST = 10  # seconds that a try may take where only their number is asked for
AN_HOUR = 60  # minutes, for which LEAST is promised


def seconds_each(parts: Sequence[str], minutes: float, lanes: int) -> Mapping[str, float]:
    """Longest first. With as many lanes as parts or more, each has all the time there is."""
    whole = sum(SHARE[name] for name in parts)
    room = minutes * 60 * min(lanes, len(parts))
    each = {name: min(room * SHARE[name] / whole, minutes * 60) for name in parts}
    return dict(sorted(each.items(), key=lambda one: -one[1]))


def least_of(name: str, minutes: float) -> int:
    return max(1, round(LEAST[name] * min(1.0, minutes / AN_HOUR)))


def work_of(name: str, seconds: float, asked: argparse.Namespace) -> tuple[float, int]:
    """The time of a part and how many tries it has to do in it at least."""
    if name == "histories" and asked.histories:
        return 0.0, int(asked.histories)
    return seconds, least_of(name, asked.minutes)


def run_part(
    name: str, seconds: float, least: int, seed: int, folder: Path, lanes: int = 1
) -> Figures:
    """One part in its own process, of which some share their work out among `lanes`; what it says
    while it runs goes to our error output."""
    out = folder / f"{name}.json"
    words = [name, str(seconds), str(least), str(seed), str(out)]
    begun = time.monotonic()
    print(f"{name}: for {seconds:.0f} s, at least {least:,} tries …", file=sys.stderr, flush=True)
    try:
        subprocess.run(
            [sys.executable, "-m", "soak.part", *words],
            cwd=ROOT,
            stdout=sys.stderr,
            check=False,
            env={**os.environ, "SOAK_LANES": str(lanes)},
            timeout=(3 * seconds or SLOWEST * least) + PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return Figures(name, 0, (), (f"seed {seed}: still running after {_since(begun)}",))
    if not out.is_file():
        return Figures(name, 0, (), (f"seed {seed}: ended without a word after {_since(begun)}",))
    found = read(out)
    print(f"{name}: done after {_since(begun)}", file=sys.stderr, flush=True)
    return Figures(found.name, found.tries, (*found.rows, ("took", _since(begun))), found.failures)


def _since(begun: float) -> str:
    return f"{(time.monotonic() - begun) / 60:.1f} min"


def heading(asked: argparse.Namespace) -> list[str]:
    return [
        f"Version {__version__}, {datetime.now(UTC):%d %B %Y}, {asked.minutes:g} minutes, "
        f"seed {asked.seed}, {asked.lanes} parts at a time on {os.cpu_count()} processors, "
        f"Python {platform.python_version()}, {platform.system()}."
    ]


def main(words: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser("soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--only", default="", help=f"of {', '.join(LEAST)}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lanes", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--histories", type=int, help="so many of them, and then it is over")
    parser.add_argument("--markdown", type=Path, help="write the table into this file too")
    asked = parser.parse_args(words)
    parts = asked.only.split(",") if asked.only else list(LEAST)
    if unknown := [name for name in parts if name not in LEAST]:
        parser.error(f"there is no {', '.join(unknown)}; there are {', '.join(LEAST)}")
    each = seconds_each(parts, asked.minutes, asked.lanes)
    each_has = max(1, asked.lanes // len(parts))
    with tempfile.TemporaryDirectory() as made, ThreadPoolExecutor(asked.lanes) as lanes:
        running = {
            name: lanes.submit(
                run_part, name, *work_of(name, seconds, asked), asked.seed, Path(made), each_has
            )
            for name, seconds in each.items()
        }
        found = [running[name].result() for name in parts]
    print(plain(found))
    if asked.markdown:
        asked.markdown.write_text(markdown(found, heading(asked)), "utf-8")
    return 1 if any(figures.failures for figures in found) else 0


if __name__ == "__main__":
    sys.exit(main())
