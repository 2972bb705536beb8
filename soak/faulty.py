"""A disk that fails when it is told to: the plan of a fault, and how it gets to whoever writes.

Calls that write are counted, those of SQLite (`faulty_sqlite`) and those of Python
(`faulty_files`) alike; the one that was chosen fails, and with some faults all that come after it.
"""

import errno
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

# What can go wrong, with the number of the system's error and whether all later calls fail too.
FAULTS: dict[str, tuple[int, bool]] = {
    "write error": (errno.EIO, False),
    "full disk for a moment": (errno.ENOSPC, False),
    "full disk": (errno.ENOSPC, True),
    "short write": (errno.ENOSPC, False),
    "not forced to disk": (errno.EIO, False),
    "right taken away": (errno.EACCES, True),
    "disk made read-only": (errno.EROFS, True),
    "lost device": (errno.EIO, True),
}
WRITES = frozenset({"write", "truncate"})
SYNCS = frozenset({"sync"})
NAMES = frozenset({"open", "rename", "remove", "link", "mkdir"})
# What each fault is met by: a full disk still takes files away, and a right is asked for by name.
_MEETS = {
    "full disk for a moment": WRITES | {"link", "mkdir"},
    "full disk": WRITES | {"link", "mkdir"},
    "short write": frozenset({"write"}),
    "not forced to disk": SYNCS,
    "right taken away": NAMES,
}


@dataclass
class Plan:
    """The `at`-th call fails; 0 for none. `folder` is the disk: what lies elsewhere never fails."""

    folder: Path
    fault: str = "write error"
    at: int = 0
    calls: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    _one: threading.Lock = field(default_factory=threading.Lock)

    def meets(self, call: str) -> int:
        """The error that this call meets, 0 for none. `call` is one of WRITES, SYNCS, NAMES."""
        number, lasting = FAULTS[self.fault]
        with self._one:
            self.counts[call] += 1
            if call not in _MEETS.get(self.fault, WRITES | SYNCS | NAMES):
                return 0
            self.calls += 1
            if self.at and (self.calls == self.at or (lasting and self.calls > self.at)):
                self.failed.append(call)
                return number
        return 0

    def of(self, counts: Counter[str]) -> int:
        """How many of these calls would ask this plan."""
        met = _MEETS.get(self.fault, WRITES | SYNCS | NAMES)
        return sum(count for call, count in counts.items() if call in met)

    def concerns(self, path: object) -> bool:
        """Whether a path of Python's is on the disk that fails."""
        return isinstance(path, (str, Path)) and str(path).startswith(str(self.folder))


class _Now:
    """The plan that is followed, if any: callbacks of C know nothing else."""

    plan: Plan | None = None


def meets(call: str) -> int:
    plan = _Now.plan
    return 0 if plan is None else plan.meets(call)


def meets_at(call: str, *paths: object) -> int:
    """As `meets`, for a call that names its file."""
    plan = _Now.plan
    return 0 if plan is None or not any(map(plan.concerns, paths)) else plan.meets(call)


def is_on_disk(path: object) -> bool:
    """Whether a path is on the disk that fails at this moment."""
    return _Now.plan is not None and _Now.plan.concerns(path)


def is_short() -> bool:
    """Whether half of what is written gets through."""
    return _Now.plan is not None and _Now.plan.fault == "short write"


@contextmanager
def failing(plan: Plan) -> Iterator[Plan]:
    """Follows a plan within the block."""
    _Now.plan = plan
    try:
        yield plan
    finally:
        _Now.plan = None
