"""One part of the soak in a process of its own: `python -m soak.part NAME SECONDS LEAST SEED OUT`.

A part that ends in an error, or cannot be imported, is a failure among its figures like any other.
"""

import importlib
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from soak.figures import Figures, write

# What each part promises in a run of an hour, and its share of the time.
LEAST = {
    "kills": 1_000,
    "faults": 1_000,
    "damage": 10_000,
    "fuzz": 100_000,
    "sequences": 100,
    "plain_text": 1,
    "histories": 1_000,
    "office": 600,
}
SHARE = {
    "kills": 0.35,
    "faults": 0.12,
    "damage": 0.14,
    "fuzz": 0.21,
    "sequences": 0.06,
    "plain_text": 0.02,
    "histories": 0.06,
    "office": 0.04,
}


def run(name: str, stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    try:
        part = importlib.import_module(f"soak.{name}")
        found = part.run(stop, least, seed, folder)
    except Exception as error:
        traceback.print_exc()
        said = f"seed {seed}: the part itself ended with {type(error).__name__}: {error}"
        return Figures(name, 0, (), (said,))
    assert isinstance(found, Figures)
    return found


def main(words: list[str]) -> int:
    name, seconds, least, seed, out = words
    end = time.monotonic() + float(seconds)
    # What the program under test writes of its own lies with the rest of what it makes.
    with tempfile.TemporaryDirectory(prefix=f"soak-{name}-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        for kind in ("DATA", "CONFIG", "LOGS"):
            os.environ[f"IRM_DESKTOP_{kind}"] = str(folder / "home" / kind.lower())
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        work = folder / "work"
        work.mkdir()
        found = run(name, lambda: time.monotonic() >= end, int(least), int(seed), work)
    write(found, Path(out))
    return 1 if found.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
