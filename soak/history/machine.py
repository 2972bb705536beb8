"""The state machine that makes histories: laptops whose clocks are days wrong, one with an older
version, mail, an office, kills, backups and copies, in any order that Hypothesis thinks of."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from soak.history import kinds
from soak.history.acts import ADDED, DELETED, RATED, WRITTEN, Act
from soak.history.ending import finish
from soak.history.exchange import BUNDLE, COPY, LIST
from soak.history.world import World

WHO = st.integers(0, 2)
PICK = st.integers(0, 7)
_FORM = st.sampled_from((LIST, LIST, BUNDLE, COPY))
_EITHER = st.booleans()
_DAYS = st.sampled_from((-30, -1, 2, 400))


class Histories(RuleBasedStateMachine):
    """Each run is one history. What must hold at its end is asked when it is over."""

    made: Callable[[Path], World] = staticmethod(World)

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory(ignore_cleanup_errors=True)
        self.world = type(self).made(Path(self._folder.name))
        self._broken = False

    def teardown(self) -> None:
        try:
            if not self._broken:
                finish(self.world)
            self.ended(self.world)
        finally:
            self.world.close()
            self._folder.cleanup()

    def ended(self, world: World) -> None:
        """Who counts histories counts here."""

    @contextmanager
    def _step(self) -> Iterator[None]:
        """After a step that failed nothing is asked of the end."""
        try:
            yield
        except BaseException:
            self._broken = True
            raise

    def _work(self, who: int, act: Act, pick: int, value: int) -> None:
        with self._step():
            self.world.act(self.world.laptop(who), act, pick, value)

    @rule(who=WHO, act=st.sampled_from(WRITTEN), pick=PICK, value=PICK)
    def write(self, who: int, act: Act, pick: int, value: int) -> None:
        self._work(who, act, pick, value)

    @rule(who=WHO, act=st.sampled_from(WRITTEN), pick=PICK, one=PICK, other=PICK)
    def write_at_two(self, who: int, act: Act, pick: int, one: int, other: int) -> None:
        self._work(who, act, pick, one)
        self._work(who + 1, act, pick, other)

    @rule(who=WHO, act=st.sampled_from(RATED), pick=PICK, value=PICK)
    def rate(self, who: int, act: Act, pick: int, value: int) -> None:
        self._work(who, act, pick, value)

    @rule(who=WHO, act=st.sampled_from(ADDED), pick=PICK, value=PICK)
    def add(self, who: int, act: Act, pick: int, value: int) -> None:
        self._work(who, act, pick, value)

    @rule(who=WHO, act=st.sampled_from(DELETED), pick=PICK, value=PICK)
    def delete(self, who: int, act: Act, pick: int, value: int) -> None:
        self._work(who, act, pick, value)

    @rule(who=WHO, kind=st.sampled_from(("undo", "undo", "redo")))
    def turn(self, who: int, kind: str) -> None:
        with self._step():
            kinds.turn(self.world, self.world.laptop(who), kind)

    @rule(who=WHO, pick=PICK, value=PICK)
    def settle(self, who: int, pick: int, value: int) -> None:
        with self._step():
            kinds.settle(self.world, self.world.laptop(who), pick, value)

    @rule(who=WHO, pick=PICK, form=_FORM)
    def send(self, who: int, pick: int, form: str) -> None:
        with self._step():
            kinds.send(self.world, self.world.laptop(who), pick, form)

    @rule(who=WHO, pick=st.integers(0, 30))
    def get(self, who: int, pick: int) -> None:
        with self._step():
            kinds.get(self.world, self.world.laptop(who), pick)

    @rule(who=WHO, to=WHO)
    def hand(self, who: int, to: int) -> None:
        with self._step():
            kinds.hand(self.world, self.world.laptop(who), self.world.laptop(to))

    @rule(who=WHO)
    def office(self, who: int) -> None:
        with self._step():
            kinds.sync_with_office(self.world, self.world.laptop(who))

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        with self._step():
            kinds.back_up(self.world, self.world.laptop(who))

    @rule(who=WHO, pick=PICK)
    def restore(self, who: int, pick: int) -> None:
        with self._step():
            kinds.restore(self.world, self.world.laptop(who), pick)

    @rule(who=WHO)
    def copy(self, who: int) -> None:
        with self._step():
            kinds.copy(self.world, self.world.laptop(who))

    @rule(who=WHO, act=st.sampled_from((None, *WRITTEN)), pick=PICK, value=PICK, after=_EITHER)
    def kill(self, who: int, act: Act | None, pick: int, value: int, after: bool) -> None:
        with self._step():
            laptop = self.world.laptop(who)
            if act is None or value > 3:
                kinds.kill_merge(self.world, laptop, pick, after=after)
            else:
                kinds.kill(self.world, laptop, act, (pick, value), after=after)

    @rule(who=WHO, days=_DAYS)
    def turn_clock(self, who: int, days: int) -> None:
        self.world.laptop(who).clock.turn(timedelta(days=days))
        self.world.counts["clock turned"] += 1

    @rule(who=WHO, upgrade=st.booleans())
    def start_again(self, who: int, upgrade: bool) -> None:
        with self._step():
            kinds.start_again(self.world, self.world.laptop(who), upgrade=upgrade)
