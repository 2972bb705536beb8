"""Histories of laptops that work apart, by the thousand: everybody ends with the same, and nothing
that was ever saved is gone (`soak.history`).

Each is a run of Hypothesis' state machine; a batch of them goes by one seed, so that it can be done
again: `python -m soak.histories SEED` shows the smallest history in which a batch fails.
"""

import gc
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from soak.figures import Figures
from soak.history.machine import Histories
from soak.history.world import World

LANES = "SOAK_LANES"  # names how many batches may run beside each other
STEPS = 30  # of one history
_BATCH = 50  # histories
_ENOUGH = 10  # failures after which a run is over
_SHOWN = 4_000  # characters of a history that failed
Batch = tuple[Counter[str], str]  # what was counted, and how it failed
_TOLD = (
    ("saved", "values saved"),
    ("saved with an older version", "of that, with an older version"),
    ("settled: field", "conflicts of fields settled"),
    ("settled: rating", "conflicts of ratings settled"),
    ("settled: kept", "conflicts about deletions settled"),
    ("conflicts at the end", "conflicts left at the end, the same everywhere"),
    ("sent", "sent"),
    ("sent as a bundle", "of that, as an encrypted bundle"),
    ("sent as a copy", "of that, as a copy of the whole file"),
    ("taken up", "taken up"),
    ("lost on the way", "of what was sent, lost"),
    ("came again", "came once more where it was already"),
    ("waited", "of what was sent, waited for what it follows"),
    ("came along", "of that, taken up when it had come"),
    ("synced with the office", "exchanges with the office"),
    ("undo", "undone"),
    ("undo of a merge", "of that, whole merges"),
    ("redo", "done again"),
    ("restored", "restored from a backup"),
    ("copied", "went on with a copy of a file"),
    ("killed", "killed before or after a transaction was kept"),
    ("clock turned", "clocks turned by days"),
    ("started again", "programs started again"),
    ("upgraded", "of that, with a newer version"),
)


def batch(number: int, count: int = _BATCH, steps: int = STEPS, *, shrink: bool = False) -> Batch:
    """So many histories from one seed; what was counted, and the failure if there was one."""
    counts: Counter[str] = Counter()
    gc.freeze()  # what was imported is not looked through again and again

    class Counted(Histories):
        def ended(self, world: World) -> None:
            counts.update(world.counts)
            counts["histories"] += 1

    chosen = settings(
        max_examples=count,
        stateful_step_count=steps,
        database=None,
        deadline=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, *([Phase.shrink] if shrink else [])],
        report_multiple_bugs=False,
    )
    try:
        run_state_machine_as_test(seed(number)(Counted), settings=chosen)
    except Exception as error:
        notes = "\n".join(getattr(error, "__notes__", ()))
        said = f"seed {number}: {type(error).__name__}: {error}\n{notes}"
        return counts, said if shrink else said[:_SHOWN]
    return counts, ""


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    """As many batches as make `least` histories, and on until `stop`; a try is one history."""
    counts: Counter[str] = Counter()
    failures: list[str] = []
    for counted, failure in _batches(stop, least, seed):
        counts += counted
        done = f"histories: {counts['histories']:,} done, {len(failures) + bool(failure)} failed"
        print(done, file=sys.stderr, flush=True)
        if failure:
            print(failure.split("\n")[0], file=sys.stderr, flush=True)
            failures.append(failure)
            if len(failures) >= _ENOUGH:
                break
    rows = (
        ("acts", f"{counts['acts']:,}"),
        ("of acts, refused with a sentence", f"{_refused(counts):,}"),
        *((words, f"{counts[name]:,}") for name, words in _TOLD),
        ("same tables, heads and conflicts everywhere", "always" if not failures else "NOT always"),
    )
    return Figures("histories", counts["histories"], rows, tuple(failures))


def _refused(counts: Counter[str]) -> int:
    return sum(count for name, count in counts.items() if name.startswith("refused"))


def _batches(stop: Callable[[], bool], least: int, first: int) -> Iterator[Batch]:
    """Batches of seeds that follow each other, `LANES` of them at a time in processes of their
    own. Where there is only one lane they run here."""
    lanes = int(os.environ.get(LANES, "1"))
    sizes = _sizes(stop, least)
    if lanes < 2:
        for number, size in enumerate(sizes):
            yield batch(first * 1_000_000 + number, size)
        return
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(lanes, mp_context=fresh) as pool:
        running: set[Future[Batch]] = set()
        for number, size in enumerate(sizes):
            running.add(pool.submit(batch, first * 1_000_000 + number, size))
            if len(running) >= lanes:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (one.result() for one in done)
        yield from (one.result() for one in running)


def _sizes(stop: Callable[[], bool], least: int) -> Iterator[int]:
    left = least
    while left > 0 or not stop():
        yield min(_BATCH, left) if left > 0 else _BATCH
        left -= _BATCH


def main() -> int:
    """Does the batch of a seed again and shows the smallest history that fails."""
    counts, failure = batch(int(sys.argv[1]), shrink=True)
    print(failure or f"{counts['histories']} histories, all as they should be")
    return 1 if failure else 0


if __name__ == "__main__":
    sys.exit(main())
