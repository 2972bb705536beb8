"""Row 13: the figures of rows 8, 9 and 10 in an encrypted workspace, against the same in a plain
one, in turn: a rating saved, a plan opened, a table taken over.

Both lie on the same disk, with the same content; the encrypted one is the plain one, encrypted.
"""

import itertools
import shutil
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.measure import Result, compare, rounds, timed
from bench.rating import SAMPLE, TIMES, rate_in
from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage import rewriting, slots
from irm_desktop.storage.workspace import Workspace

TARGET = 1.5
PLAN = "FI-1"
TABLE = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
PLAIN, ENCRYPTED = "without a key", "with a key"


def encrypted(path: Path) -> bytes:
    """Encrypts a workspace and returns its key."""
    key = slots.new_key()
    rewriting.write_anew(path, None, key)
    return key


def open_plan(workspace: Workspace) -> None:
    """What a plan shows when it is opened: its commitments with values, and their texts."""
    plan = workspace.plan_by_key(PLAN)
    ids = workspace.commitment_ids(plan.id)
    if not workspace.commitment_rows(ids) or not workspace.commitments(plan.id):
        raise RuntimeError(f"{PLAN} has no commitments")


def bulk(folder: Path, key: bytes | None, library: InstrumentLibrary) -> Callable[[], float]:
    """A table taken over into a new workspace each time; making the file is not measured."""
    draft = read_draft(TABLE, library, load_layouts(paths.resources() / "layouts"))
    numbers = itertools.count()

    def once() -> float:
        path = folder / f"{'plain' if key is None else 'encrypted'} {next(numbers)}.irm"
        with Workspace.create(path, actor="bench", library=library, key=key) as made:
            return timed(lambda: made.accept(draft))()

    return once


def results(count: int = 5) -> list[Result]:
    library = load_library(paths.resources() / "instruments")
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        shutil.copy(SAMPLE, folder / "plain.irm")
        shutil.copy(SAMPLE, folder / "encrypted.irm")
        key = encrypted(folder / "encrypted.irm")
        opened = partial(Workspace.open, actor="bench", library=library)
        with (
            opened(folder / "plain.irm") as plain,
            opened(folder / "encrypted.irm", key=key) as own,
        ):
            found = [rated(plain, own, count), planned(plain, own, count)]
        works = {PLAIN: bulk(folder, None, library), ENCRYPTED: bulk(folder, key, library)}
        found.append(row("10: a table of the sample taken over", rounds(works, count)))
    return found


def row(what: str, values: dict[str, list[float]]) -> Result:
    return compare("13", what, values, ours=ENCRYPTED, floor=PLAIN, target=TARGET)


def rated(plain: Workspace, own: Workspace, count: int) -> Result:
    return row("8: one rating durable", in_turn(rate_in(plain), rate_in(own), count))


def planned(plain: Workspace, own: Workspace, count: int) -> Result:
    works = partial(open_plan, plain), partial(open_plan, own)
    return row("9: a plan opened", in_turn(*works, count))


def in_turn(
    plain: Callable[[], None], own: Callable[[], None], count: int
) -> dict[str, list[float]]:
    """Medians of both, one call in turn with one of the other, so that a disk that is busy for a
    while is so for both."""
    values: dict[str, list[float]] = {PLAIN: [], ENCRYPTED: []}
    for _ in range(count):
        pairs = [(timed(plain)(), timed(own)()) for _ in range(TIMES)]
        for name, one in zip(values, zip(*pairs, strict=True), strict=True):
            values[name].append(statistics.median(one))
    return values
