"""What happens to the lines and to the server while laptops work: all of it at random moments."""

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence

import psycopg

from soak.hands.laptop import Laptop, Wrong
from tests.sync.office.serving import Server

_PAUSE = (0.2, 2.5)  # seconds between two events
_MOST_BYTES = 60_000  # until a line is cut
_STARTS = 5  # attempts of a server on a computer that is busy
Reached = dict[str, int]  # by writer the newest number


class Weather:
    """Runs until `stop`, then mends everything. `counts`: what was done to whom."""

    def __init__(
        self, server: Server, office: str, laptops: Sequence[Laptop], chance: random.Random
    ) -> None:
        self._server, self._office, self._laptops, self._chance = server, office, laptops, chance
        self.counts: Counter[str] = Counter()

    def run(self, stop: Callable[[], bool]) -> None:
        """Raises Wrong where the office has less than it had acknowledged."""
        while not stop():
            time.sleep(self._chance.uniform(*_PAUSE))
            for one in self._laptops:
                if one.line.broken:
                    one.line.mend()
            (event,) = self._chance.choices(
                (self._cut, self._cut_soon, self._cut_off, self._kill), (5, 5, 1, 1)
            )
            event()
        self._mend()

    @property
    def cuts(self) -> int:
        return sum(one.line.cuts for one in self._laptops)

    def _one(self) -> Laptop:
        return self._chance.choice(self._laptops)

    def _cut(self) -> None:
        """Every line of one laptop, now."""
        self._one().line.cut()

    def _cut_soon(self) -> None:
        """In the middle of what is said, whoever says it."""
        self._one().line.cut_after(self._chance.randrange(_MOST_BYTES))

    def _cut_off(self) -> None:
        """Nobody gets through for a while; after it all lines are sound."""
        for one in self._laptops:
            one.line.cut_after(0)
        time.sleep(self._chance.uniform(*_PAUSE))
        self._mend()

    def _mend(self) -> None:
        for one in self._laptops:
            one.line.mend()

    def _kill(self) -> None:
        """The server, with all that it is doing; it is started again after a while."""
        kept = [dict(one.at_office) for one in self._laptops]
        self._server.kill()
        self.counts["server killed"] += 1
        time.sleep(self._chance.uniform(0, 1))
        self._start()
        self.holds(kept)
        self._mend()

    def _start(self) -> None:
        for left in reversed(range(_STARTS)):
            try:
                self._server.start_again()
                return
            except Exception:
                if not left:
                    raise
                time.sleep(1)

    def holds(self, kept: Sequence[Reached]) -> None:
        """Everything a sync acknowledged before is in the office. Raises Wrong."""
        with psycopg.connect(self._office) as connection:
            rows = connection.execute("SELECT writer, max(seq) FROM irm.journal GROUP BY writer")
            there: Reached = dict(rows.fetchall())
        for reached in kept:
            for writer, number in reached.items():
                if there.get(writer, 0) < number:
                    raise Wrong(
                        f"the office had {number} entries of a sitting and holds "
                        f"{there.get(writer, 0)} after it was killed"
                    )
        self.counts["looked what the office holds"] += 1
