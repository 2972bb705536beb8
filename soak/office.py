"""Four laptops and an office, each program a process of its own: whatever is killed and cut while
they work, afterwards all hold the same and nothing that was acknowledged is lost.

The programs are `irm-desktop sync` and one that edits a workspace as the window does. The office is
a PostgreSQL, reached over a line that is cut; it is killed with all its processes and started
again.
"""

import random
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from soak.figures import Figures
from soak.forks import Forks
from soak.hands.judging import Content, judge
from soak.hands.laptop import Laptop, Wrong
from soak.hands.weather import Weather
from tests.sync.office.cutting import Line
from tests.sync.office.offices import a_new_office, let_in
from tests.sync.office.serving import Server, start_server

PEOPLE = {"ana": "researcher", "ben": "researcher", "carla": "staff", "dani": "researcher"}
_FIRST_ACTS = 60  # before the others take their copy
_MOST_ACTS = 25  # of one spell of work
_KILLED = 0.4  # of the programs
_ROUNDS = 10  # of all laptops, until nothing moves


class Hands:
    """The laptops of one run, and what went wrong."""

    def __init__(self, server: Server, folder: Path, chance: random.Random, stack: ExitStack):
        self.chance = chance
        self.failures: list[str] = []
        self.office = a_new_office(server)
        self.laptops = [self._laptop(server, folder, stack, *one) for one in PEOPLE.items()]
        self.weather = Weather(server, self.office, self.laptops, random.Random(chance.random()))

    def _laptop(
        self, server: Server, folder: Path, stack: ExitStack, name: str, kind: str
    ) -> Laptop:
        place = folder / name
        place.mkdir()
        line = stack.enter_context(Line(server.socket))
        url = let_in(self.office, name, kind, *(["ES"] if kind == "researcher" else []))
        through = f"{url.split('?')[0]}?host={line.folder}"
        forks = stack.enter_context(Forks())
        return Laptop(name, place, line, through, random.Random(self.chance.random()), forks)

    def begin(self) -> None:
        """One workspace, of which the others take their copy from the office."""
        first, *others = self.laptops
        first.make(_FIRST_ACTS)
        first.sync("--country", "ES")
        for one in others:
            one.sync()

    def storm(self, stop: Callable[[], bool], least: int) -> None:
        """All work and sync until `stop`, and until there were `least` syncs."""

        def over() -> bool:
            return bool(self.failures) or (stop() and self.count("syncs") >= least)

        works = [
            *(lambda one=one: _at_work(one, over) for one in self.laptops),
            lambda: self.weather.run(over),
        ]
        threads = [threading.Thread(target=self._kept, args=(one,)) for one in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _kept(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            self.failures.append(f"{type(error).__name__}: {error}")

    def calm(self) -> tuple[Content, ...]:
        """All sync until nothing moves; what they hold then. Raises Wrong."""
        self.weather.holds([one.at_office for one in self.laptops])
        for _ in range(_ROUNDS):
            moved = 0
            for one in self.laptops:
                answer = one.sync()
                if not answer:
                    raise Wrong(f"{one.name}: nothing was cut, and the sync did not go through")
                moved += sum(
                    answer[name] for name in ("sent", "taken", "files_sent", "files_taken")
                )
            if not moved:
                return judge(self.laptops, self.office)
        raise Wrong(f"after {_ROUNDS} rounds there is still something to send")

    def count(self, name: str) -> int:
        return sum(one.counts[name] for one in self.laptops)


def _at_work(laptop: Laptop, over: Callable[[], bool]) -> None:
    while not over():
        if laptop.chance.random() < 0.8:
            laptop.work(laptop.chance.randint(1, _MOST_ACTS), kill=_KILLED)
        laptop.sync(kill=_KILLED)


def run(stop: Callable[[], bool], least: int, seed: int, folder: Path) -> Figures:
    """One storm as long as it is to take; a try is one sync."""
    server = start_server(fast=False)
    with ExitStack() as stack:
        stack.callback(server.stop)
        hands = Hands(server, folder, random.Random(seed), stack)
        contents: Sequence[Content] = ()
        try:
            hands.begin()
            hands.storm(stop, least)
            if not hands.failures:
                contents = hands.calm()
        except Wrong as error:
            hands.failures.append(str(error))
        failures = tuple(f"seed {seed}: {one}" for one in hands.failures)
        return Figures("office", hands.count("syncs"), tuple(_rows(hands, contents)), failures)


def _rows(hands: Hands, contents: Sequence[Content]) -> list[tuple[str, str]]:
    acts: Counter[str] = Counter()
    for one in hands.laptops:
        acts += one.acts()
    told = sum(len(one.acknowledged()) for one in hands.laptops)
    first = contents[0] if contents else None
    found = [
        ("laptops, each with its own file", str(len(hands.laptops))),
        ("spells of work", f"{hands.count('spells of work'):,}"),
        ("acts done", f"{sum(acts.values()):,} of {len(acts)} kinds"),
        ("of them, conflicts settled", f"{acts['settle']:,}"),
        ("entries acknowledged", f"{told:,}"),
        ("programs killed at work", f"{hands.count('killed at work'):,}"),
        ("programs killed in a sync", f"{hands.count('killed in a sync'):,}"),
        ("lines cut", f"{hands.weather.cuts:,}"),
        ("servers killed and started again", f"{hands.weather.counts['server killed']:,}"),
        ("syncs that told of a cut", f"{hands.count('syncs that told of a cut'):,}"),
        ("syncs that went through", f"{hands.count('syncs that went through'):,}"),
        ("entries sent, taken up", f"{hands.count('sent'):,}, {hands.count('taken'):,}"),
        ("files sent, taken", f"{hands.count('files_sent'):,}, {hands.count('files_taken'):,}"),
    ]
    if first is not None:
        found += [
            ("entries at the end", f"{len(first.hashes):,}"),
            ("records", f"{len(first.rows):,}"),
            ("files", f"{len(first.files):,}"),
            ("conflicts that wait, the same everywhere", f"{len(first.conflicts or ()):,}"),
        ]
    same = "always" if first is not None else "NOT"
    return [*found, ("four files and the office equal, nothing acknowledged lost", same)]
