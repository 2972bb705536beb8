"""The process that reads: `python -m soak.fuzzing.worker FOLDER SEED FIRST COUNT`.

It tells of each input on a line of its own before it reads it (`> number reader seed`) and after
(`. outcome …`), so that whoever started it knows what it was at when it ends. A limit of the
processor's time ends it with a trace of where it was; a limit of addresses makes what takes too
much memory fail at once.
"""

import contextlib
import faulthandler
import resource
import signal
import sys
import time
import traceback
from collections import defaultdict
from pathlib import Path
from random import Random

from irm_desktop.errors import UserError
from soak.fuzzing.bytewise import mutated_bytes, mutated_table, mutated_text
from soak.fuzzing.databases import mutated_database
from soak.fuzzing.packages import mutated_package
from soak.fuzzing.readers import Readers
from soak.fuzzing.seeds import Seed, all_seeds

SECONDS = 5.0  # of the processor, for one input
MEMORY = 512 << 20  # bytes of the whole process
_ADDRESSES = 3 << 30  # bytes
_LONGEST = 700  # characters of a sentence
# How often each reader is asked: the slow ones seldom, so that the rest gets its turn.
_WEIGHTS = {"workspace": 2, "table": 30, "references": 16, "word": 12, "workbook": 4}
_USUAL = 3


class Inputs:
    """Input `number` of a seed is always the same."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._place, self._seed = folder / "work.irm", seed
        self._by_reader: dict[str, list[Seed]] = defaultdict(list)
        for one in all_seeds(folder):
            self._by_reader[one.reader].append(one)
        self._names = sorted(self._by_reader)
        self._weights = [_WEIGHTS.get(name, _USUAL) for name in self._names]

    def make(self, number: int) -> tuple[Seed, bytes]:
        chance = Random(f"{self._seed}/{number}")
        name = chance.choices(self._names, self._weights)[0]
        one, other = chance.choice(self._by_reader[name]), chance.choice(self._by_reader[name])
        return one, _mutated(chance, one, other.content, self._place)


def _mutated(chance: Random, seed: Seed, other: bytes, place: Path) -> bytes:
    content = seed.content
    if seed.suffix == ".irm":
        return mutated_database(chance, content, other, place)
    if seed.suffix in (".docx", ".xlsx", ".zip"):
        return mutated_package(chance, content, other)
    if seed.suffix == ".csv" and chance.random() < 0.6:
        return mutated_table(chance, content, other)
    if chance.random() < 0.5:
        return mutated_text(chance, content, other)
    return mutated_bytes(chance, content, other)


def main(folder: Path, seed: int, first: int, count: int) -> None:
    readers, inputs = Readers(folder), Inputs(folder, seed)
    faulthandler.register(signal.SIGPROF, chain=True)
    resource.setrlimit(resource.RLIMIT_AS, (_ADDRESSES, _ADDRESSES))
    print("ready", flush=True)
    for number in range(first, first + count):
        one, content = inputs.make(number)
        path = folder / f"input{one.suffix}"
        for old in folder.glob("input*"):
            old.unlink()
        path.write_bytes(content)
        print(f"> {number} {one.reader} {one.name}", flush=True)
        _reset_peak()
        started = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        told = outcome(readers, one.reader, path, number)
        signal.setitimer(signal.ITIMER_PROF, 0)
        if told in ("read", "refused") and (peak := _peak()) > MEMORY:
            told = f"memory: {peak >> 20} MB"
        taken = time.process_time() - started
        print(f". {taken:.3f} {_peak() >> 20} {told!r}", flush=True)
        if told not in ("read", "refused"):
            return  # a new process goes on: nobody knows what the fault has left behind


def outcome(readers: Readers, name: str, path: Path, number: int) -> str:
    """`read` or `refused`, else what was wrong."""
    before = readers.state()
    try:
        readers.read(name, path, number)
        told = "read"
    except UserError as error:
        told = "refused" if _is_sentence(error.message) else f"no sentence: {error.message!r}"
    except BaseException:
        return traceback.format_exc()
    if not readers.wrote and readers.state() != before:
        return "the workspace was changed"
    return told


def _is_sentence(message: str) -> bool:
    """What a person can read: one line, that ends, of some words."""
    return (
        message.endswith(".")
        and "\n" not in message
        and 20 <= len(message) <= _LONGEST
        and message.isprintable()
    )


def _reset_peak() -> None:
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _peak() -> int:
    """The most memory (bytes) since `_reset_peak`."""
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
