"""Measures an office as it grows: `python -m scripts.scale_office FOLDER [--workspaces 1,10,100]`.

Makes a workspace of so many entries, sends it to an office in a PostgreSQL of its own, adds others
that are like it, and measures at each size what laptops and staff wait for. The figures are printed
as a table in Markdown and kept in FOLDER. With a hundred workspaces of 50,000 entries this takes
about an hour and 20 GB (`docs/scale.md`).
"""

import argparse
import json
import sys
import time
from pathlib import Path

from bench.postgres import Server, server
from scripts.scale_filling import Held, country, like, made, multiply, sent, settle
from scripts.scale_measures import (
    Doors,
    Figures,
    at_once,
    first,
    heard,
    kept,
    of_a_laptop,
    of_the_office,
    told,
)
from scripts.scale_plans import partitioned, rights, used

OFFICE, RESEARCHER, STAFF = "scale", "ana", "staff"
SYNCING = 20  # laptops, of as many countries, at the end


def measured(held: list[Held], doors: Doors, folder: Path) -> Figures:
    """All that is measured at one size; of the newest workspace, which lies most scattered."""
    found = kept(doors.admin)
    found |= of_a_laptop(held[-1], doors, folder)
    found |= of_the_office(held[-1], doors, folder)
    return found | heard(doors, folder)


def many(held: list[Held], doors: Doors, folder: Path) -> Figures:
    """Laptops of many countries, first all one after the other, then several at once."""
    laptops = [(folder / f"{one.country}.irm", doors.researcher) for one in held[:SYNCING]]
    for one, (path, url) in zip(held, laptops, strict=False):
        first(one, url, path)
    return at_once(laptops, 1) | at_once(laptops, 4) | at_once(laptops, SYNCING)


def run(running: Server, folder: Path, sizes: list[int], entries: int, parted: bool) -> None:
    progress = _Said(folder / "figures.json")
    doors = _doors(running, max(sizes))
    path = folder / "source.irm"
    if not path.exists():
        begin = time.perf_counter()
        count = made(path, entries, 1)
        progress.add("made", {"a workspace": f"{count:,} entries in {_since(begin)}"})
    source, taken = sent(path, doors.researcher, country(0))
    progress.add("sent", {"laptop: sends a whole workspace": told(taken)})
    held = [source]
    for size in sizes:
        begin = time.perf_counter()
        more = [like(source, country(number)) for number in range(len(held), size)]
        if more:
            multiply(doors.admin, source, more)
        held += more
        settle(doors.admin)
        progress.add("filled", {f"{size} workspaces": _since(begin)})
        progress.add(f"{size}", measured(held, doors, folder))
    progress.add("rights", rights(held[-1], doors))
    progress.add("plans", used(held[-1], doors, folder))
    progress.add("at once", many(held, doors, folder))
    if parted:
        progress.add("partitioned", partitioned(held, doors))


def _doors(running: Server, countries: int) -> Doors:
    url = running.office(OFFICE)
    places = [country(number) for number in range(countries)]
    researcher = running.let_in(OFFICE, RESEARCHER, "researcher", *places)
    return Doors(url, running.let_in(OFFICE, STAFF, "staff"), researcher)


def _since(begin: float) -> str:
    return told(time.perf_counter() - begin)


class _Said:
    """Prints figures as they come, and keeps them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._all: dict[str, Figures] = {}

    def add(self, what: str, figures: Figures) -> None:
        self._all.setdefault(what, {}).update(figures)
        self._path.write_text(json.dumps(self._all, indent=1), encoding="utf-8")
        print(f"\n## {what}\n", flush=True)
        for name, value in figures.items():
            print(f"| {name} | {value} |", flush=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.scale_office", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workspaces", default="1,10,100", help="sizes, rising")
    parser.add_argument("--entries", type=int, default=50_000, help="of a workspace")
    parser.add_argument("--partition", action="store_true", help="try the journal in partitions")
    given = parser.parse_args(arguments)
    given.folder.mkdir(parents=True, exist_ok=True)
    sizes = [int(one) for one in given.workspaces.split(",")]
    with server() as running:
        run(running, given.folder, sizes, given.entries, given.partition)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
