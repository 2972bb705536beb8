"""Hostile input: mutations of real files against every reader, in a process that may be ended.

What fails is kept in the folder under the name of its fault, so that it can be looked at, mended
and put into `tests/files/fuzzed/`, where a test reads it ever after.
"""

import ast
import hashlib
import os
import re
import selectors
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from soak.figures import Figures

ROOT = Path(__file__).resolve().parent.parent
_AT_ONCE = 4_000  # inputs that one process reads: it is not to grow old
_WALL = 30.0  # seconds without a word; the processor's time has a limit of its own
_KEPT = 3  # inputs of one fault
_FRAME = re.compile(r'File "[^"]*?/((?:irm_desktop|soak|tests)/[^"]+)", line (\d+)')


@dataclass
class Told:
    """What the processes told of all inputs."""

    tries: int = 0
    outcomes: Counter[tuple[str, str]] = field(default_factory=Counter)  # of reader and outcome
    longest: tuple[float, str] = (0.0, "")
    largest: tuple[int, str] = (0, "")
    faults: dict[str, list[str]] = field(default_factory=dict)  # what failed, by its key

    def fault(self, key: str, words: str) -> bool:
        """Whether this input is worth keeping: one of the first with its fault."""
        several = self.faults.setdefault(key, [])
        several.append(words)
        return len(several) <= _KEPT


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    """Reads mutations until `stop` says so and `least` were read."""
    told, place = Told(), folder / "fuzz"
    place.mkdir(parents=True, exist_ok=True)
    while told.tries < least or not stop():
        count = _AT_ONCE if least == 0 or not stop() else least - told.tries
        _read(told, place, seed, min(count, _AT_ONCE), stop if told.tries >= least else _never)
    return Figures("hostile input", told.tries, _rows(told), _failures(told))


def _never() -> bool:
    return False


def _read(told: Told, place: Path, seed: int, count: int, stop: Callable[[], bool]) -> None:
    """One process reads `count` inputs, or fewer where one of them ends it."""
    first, about = told.tries, ""
    with _process(place, seed, first, count) as (lines, work):
        for line in lines:
            if line.startswith("> "):
                about = line[2:]
                told.tries += 1
            elif line.startswith(". "):
                taken, peak, words = line[2:].split(" ", 2)
                _note(told, about, float(taken), int(peak), ast.literal_eval(words), place, work)
                about = ""
                if stop():
                    return
            elif not line:
                break
        if about:  # it ended over an input
            _note(told, about, 0, 0, _last_words(work), place, work)


def _note(
    told: Told, about: str, taken: float, peak: int, words: str, place: Path, work: Path
) -> None:
    number, reader, name = about.split(" ", 2)
    where = f"input {number}, {name}"
    told.longest = max(told.longest, (taken, where))
    told.largest = max(told.largest, (peak, where))
    known = words if words in ("read", "refused") else "failed"
    told.outcomes[reader, known] += 1
    if known != "failed":
        return
    key = _key(words)
    if told.fault(f"{reader}: {key}", where):
        kept = place / "failed"
        kept.mkdir(exist_ok=True)
        short = hashlib.sha256(key.encode()).hexdigest()[:8]
        for found in work.glob("input*"):
            shutil.copy(found, kept / f"{reader}-{short}-{number}{found.suffix}")
        with (kept / "faults.txt").open("a", encoding="utf-8") as file:
            file.write(f"{reader}-{short}-{number}: {where}\n{words}\n\n")


def _key(words: str) -> str:
    """What two inputs with the same fault have in common: the error and the last line of ours."""
    frames = _FRAME.findall(words)
    last = words.strip().splitlines()[-1] if words.strip() else "it ended without a word"
    error = re.sub(r"[\d'\"].*", "…", last)[:80]
    return f"{error} at {frames[-1][0]}:{frames[-1][1]}" if frames else error


@contextmanager
def _process(
    place: Path, seed: int, first: int, count: int
) -> Iterator[tuple[Iterator[str], Path]]:
    """The lines of a process that reads, and its folder; it is ended on leaving."""
    with tempfile.TemporaryDirectory(dir=place) as made:
        work = Path(made)
        data = {f"IRM_DESKTOP_{name}": str(work / name) for name in ("DATA", "CONFIG", "LOGS")}
        with (work / "errors").open("wb") as errors:
            process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "soak.fuzzing.worker",
                    made,
                    *map(str, (seed, first, count)),
                ],
                cwd=ROOT,
                env={**os.environ, **data},
                stdout=subprocess.PIPE,
                stderr=errors,
            )
            try:
                yield _lines(process), work
            finally:
                process.kill()
                process.wait()
                if process.stdout is not None:
                    process.stdout.close()


def _lines(process: "subprocess.Popen[bytes]") -> Iterator[str]:
    """Its lines as they come; one that is silent for too long is ended."""
    assert process.stdout is not None
    pending, pipe = b"", process.stdout.fileno()
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while True:
            if not selector.select(timeout=_WALL * 2 if not pending else _WALL):
                process.kill()
            chunk = os.read(pipe, 1 << 16)
            if not chunk:
                process.wait()
                return
            *whole, pending = (pending + chunk).split(b"\n")
            for line in whole:
                yield line.decode("utf-8", "replace")


def _last_words(work: Path) -> str:
    words = (work / "errors").read_text(encoding="utf-8", errors="replace")
    return words[-4_000:] or "it ended without a word (killed: too long, or too much memory)"


def _rows(told: Told) -> tuple[tuple[str, str], ...]:
    readers = sorted({reader for reader, _ in told.outcomes})
    rows = [("inputs", f"{told.tries:,}"), ("kinds of files", str(len(readers)))]
    for name in readers:
        read, refused = told.outcomes[name, "read"], told.outcomes[name, "refused"]
        failed = told.outcomes[name, "failed"]
        rows.append((f"  {name}", f"{read:,} read, {refused:,} refused, {failed:,} failed"))
    return (
        *rows,
        ("longest, of the processor", f"{told.longest[0]:.2f} s"),
        ("most memory", f"{told.largest[0]} MB"),
        ("faults", str(len(told.faults))),
    )


def _failures(told: Told) -> tuple[str, ...]:
    return tuple(f"{key} ({len(where)}; {where[0]})" for key, where in told.faults.items())


if __name__ == "__main__":
    _end = time.monotonic() + float(sys.argv[1])
    _found = run(lambda: time.monotonic() > _end, 0, int(sys.argv[2]), Path(sys.argv[3]))
    for _name, _value in _found.rows:
        print(f"{_name}: {_value}")
    print("\n".join(_found.failures))
