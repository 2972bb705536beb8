"""Rows 16 and 17: what another copy lacks, as a bundle and taken up, against bare inserts of the
same rows into a file of the same form on the same disk.

Row 16 is 20,000 entries: half of them a table that was imported, half edits of it. The bundle is
written for a colleague, signed, packed, locked and read back; merging begins with that file and
ends when all is durable: every hash, heads, tables, operations, the preview. Row 17 is what two
people wait for who edited a plan of 56 commitments apart for weeks: Ana's bundle read, looked at
and taken up into Ben's copy, with the proven backup before it. Three seconds may pass on the
reference machine, where the bare inserts take `REFERENCE` seconds.
"""

import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.copies import Rows, copied, draft, edits, grow, insert_bare, library, rows_beyond
from bench.measure import Result, Work, compare, rounds, timed
from irm_desktop.domain.vectors import Vector
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import write_bundle
from irm_desktop.sync.bundle_reading import read_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Identity, own_identity

ENTRIES, THERE = 20_000, 2_000  # that arrive; in the journal before
COMMITMENTS, EDITS = 56, 400  # of a plan; operations of each side
BARE, BUNDLE, MERGE = "bare inserts of the same rows", "bundle", "merge"
BUNDLE_TARGET, MERGE_TARGET = 2.0, 4.0
WAIT, REFERENCE = 3.0, 0.02  # seconds
ROUNDS = 5


@dataclass(frozen=True)
class Person:
    """A laptop: its own keys, and whom it knows."""

    keys: Identity
    colleagues: Colleagues


@dataclass(frozen=True)
class Apart:
    """A workspace as it was when the copies parted, and Ana's copy of it, which went on."""

    base: Path
    ana: Path
    since: Vector


def people(folder: Path) -> tuple[Person, Person]:
    """Two who know each other's cards."""
    found = []
    for name in ("Ana", "Ben"):
        keys = own_identity(name, folder / name)
        found.append(Person(keys, Colleagues(folder / name / "colleagues.json")))
    for one, other in itertools.permutations(found):
        one.colleagues.confirm(one.colleagues.add(other.keys.card).key)
    return found[0], found[1]


@contextmanager
def opened(path: Path, actor: str, backups: Path | None = None) -> Iterator[Workspace]:
    with Workspace.open(path, actor=actor, library=library(), backups=backups) as workspace:
        yield workspace


def parted(folder: Path, entries: int = ENTRIES, there: int = THERE) -> Apart:
    """Copies of which Ana's has that many entries more."""
    chance = random.Random(16)
    base = folder / "base.irm"
    with Workspace.create(base, actor="Ana", library=library()) as workspace:
        grow(workspace, "ES-1", there, chance)
        since = workspace.vector()
    ana = copied(base, "ana.irm")
    with opened(ana, "Ana") as workspace:
        grow(workspace, "ES-2", entries, chance)
    return Apart(base, ana, since)


def bare(base: Path, rows: list[Rows]) -> Work:
    def once() -> float:
        path = copied(base, "bare.irm")
        return timed(lambda: insert_bare(path, rows))()

    return once


def taking_up(
    base: Path, bundle: Path, person: Person, backups: Path | None = None, look: bool = False
) -> Callable[[], float]:
    """Seconds from the file that arrived until everything of it is durable in a copy of `base`."""
    numbers = itertools.count()

    def once() -> float:
        path = copied(base, "taken up.irm")
        folder = None if backups is None else backups / f"{next(numbers)}"
        with opened(path, person.keys.name, folder) as workspace:
            return timed(lambda: take_up(workspace, bundle, person, look))()

    return once


def take_up(workspace: Workspace, bundle: Path, person: Person, look: bool = False) -> None:
    arrived = read_bundle(bundle, person.keys, person.colleagues)
    if look:
        workspace.look_into(arrived)
    done = workspace.merge(arrived)
    if done.waits or not done.preview.entries:
        raise RuntimeError("the bundle was not taken up")


def of_many_entries(folder: Path, entries: int = ENTRIES, there: int = THERE) -> list[Result]:
    ana, ben = people(folder)
    given = parted(folder, entries, there)
    bundle = folder / "ana.irmb"
    with opened(given.ana, "Ana") as workspace:

        def write() -> None:
            write_bundle(workspace.outgoing(given.since), bundle, ana.keys, [ben.keys.card])

        write()
        rows = rows_merged(given.base, bundle, ben)
        works = {
            BARE: bare(given.base, rows),
            BUNDLE: timed(write),
            MERGE: taking_up(given.base, bundle, ben),
        }
        values = rounds(works, ROUNDS)
    count = f"{sum(len(one.new) for one in rows):,} rows"
    kept = f"{bundle.stat().st_size / 2**20:.1f} MB"
    return [
        compare(
            "16", f"bundle of {entries:,} entries", values, ours=BUNDLE, floor=BARE,
            target=BUNDLE_TARGET, note=kept,
        ),
        compare(
            "16", f"{entries:,} entries taken up from a bundle", values, ours=MERGE, floor=BARE,
            target=MERGE_TARGET, note=count,
        ),
    ]  # fmt: skip


def rows_merged(base: Path, bundle: Path, person: Person) -> list[Rows]:
    """The rows that taking up a bundle adds to a file."""
    path = copied(base, "once.irm")
    with opened(path, person.keys.name) as workspace:
        take_up(workspace, bundle, person)
    return rows_beyond(path, base)


def of_a_plan(folder: Path) -> list[Result]:
    ana, ben = people(folder)
    chance = random.Random(17)
    base = folder / "plan.irm"
    with Workspace.create(base, actor="Ana", library=library()) as workspace:
        workspace.accept(draft("1", COMMITMENTS, chance))
        since = workspace.vector()
    sides = [copied(base, f"{one.keys.name}.irm") for one in (ana, ben)]
    for path in sides:
        with opened(path, path.stem) as workspace:
            going = edits(workspace, "ES-1", chance)
            for _ in range(EDITS):
                next(going)
    bundle = folder / "plan.irmb"
    with opened(sides[0], "Ana") as workspace:
        write_bundle(workspace.outgoing(since), bundle, ana.keys, [ben.keys.card])
    rows = rows_merged(sides[1], bundle, ben)
    works = {
        BARE: bare(sides[1], rows),
        MERGE: taking_up(sides[1], bundle, ben, folder / "backups", look=True),
    }
    values = rounds(works, ROUNDS)
    return [
        compare(
            "17",
            f"a plan of {COMMITMENTS} commitments edited on both sides, merged",
            values,
            ours=MERGE,
            floor=BARE,
            target=WAIT / REFERENCE,
            note=f"{sum(len(one.new) for one in rows):,} rows",
        )
    ]


def results() -> list[Result]:
    found: list[Result] = []
    for measured in (of_many_entries, of_a_plan):
        with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
            found += measured(Path(folder))
    return found
