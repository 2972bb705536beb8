"""The rules of an instrument as plain functions: made once, called for every commitment.

True, False or None for yes, no and undefined (section 2.9).
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from irm_desktop.domain import answers
from irm_desktop.domain.instrument import Condition, Derived, Instrument, Outcome

Values = Mapping[str, str | None]
Check = Callable[[Values], bool | None]


@dataclass(frozen=True, slots=True)
class Score:
    """A sum of points (section 2.11). `by_indicator` has None where the points cannot be told;
    what a source does not cover is left out of it and of `possible`."""

    points: int
    possible: int
    needed: int
    by_indicator: Mapping[str, int | None]
    enough: bool  # as many are covered as the rule asks for

    @property
    def told(self) -> bool:
        return None not in self.by_indicator.values()

    @property
    def truth(self) -> bool | None:
        return self.points >= self.needed if self.told and self.enough else None


class Program:
    """The rules of one instrument as plain functions, made once and kept."""

    def __init__(self, instrument: Instrument) -> None:
        self.instrument = instrument
        self._tests: dict[str, Check] = {}
        self.tests: dict[str, tuple[tuple[str, Check], ...]] = {}
        self.classifications: dict[str, tuple[Derived, ...]] = {}
        for subject in {derived.subject for derived in instrument.derived}:
            own = instrument.derived_of(subject)
            self.tests[subject] = tuple(
                (derived.id, self.test(derived.id))
                for derived in own
                if derived.kind in ("test", "points")
            )
            self.classifications[subject] = tuple(d for d in own if d.kind == "outcome")
        self._outcomes = {
            derived.id: tuple(
                (outcome, self.check(outcome.condition) if outcome.condition else None)
                for outcome in derived.outcomes
            )
            for derived in instrument.derived
        }

    def test(self, derived_id: str) -> Check:
        if derived_id not in self._tests:
            derived = self.instrument.derived_by_id[derived_id]
            if derived.kind == "points":
                self._tests[derived_id] = lambda values: self.score(derived, values).truth
            elif derived.kind == "test" and derived.rule is not None:
                self._tests[derived_id] = self.top(derived.rule)
            else:
                raise ValueError(f"{derived_id} is no test")
        return self._tests[derived_id]

    def top(self, rule: Condition) -> Check:
        """The outermost `all` is strict unless its rule says otherwise: one unknown condition
        leaves the value undefined."""
        if rule.kind != "all" or not rule.strict:
            return self.check(rule)
        checks = tuple(self.check(part) for part in rule.parts)

        def strict(values: Values) -> bool | None:
            truths = [check(values) for check in checks]
            return None if None in truths else False not in truths

        return strict

    def check(self, condition: Condition) -> Check:
        if condition.kind == "in":
            return self._value_check(condition)
        if condition.kind == "at_least":
            return self._number_check(condition)
        if condition.kind == "derived":
            return self.test(condition.derived)
        checks = tuple(self.check(part) for part in condition.parts)
        return {"all": _every, "any": _some, "first": _first}[condition.kind](checks)

    def _value_check(self, condition: Condition) -> Check:
        indicator = condition.indicator
        scale = self.instrument.indicator_by_id[indicator].scale
        known = {
            value.id: value.id in condition.values
            for value in scale.values
            if value.is_grade or value.settled or value.id in condition.values
        }
        return lambda values: known.get(values.get(indicator) or "")

    def _number_check(self, condition: Condition) -> Check:
        indicator, wanted = condition.indicator, condition.number
        scale = self.instrument.indicator_by_id[indicator].scale
        settled = {value.id for value in scale.states if value.settled}

        def reached(values: Values) -> bool | None:
            number = answers.number_of(scale, values.get(indicator))
            if number is None or wanted is None:
                return False if values.get(indicator) in settled else None
            return number >= wanted

        return reached

    def counted(self, derived: Derived, values: Values) -> tuple[int | None, int]:
        """How many parts of the rule hold, and of how many; None while one is unknown."""
        parts = derived.rule.parts if derived.rule else ()
        truths = [self.check(part)(values) for part in parts]
        return None if None in truths else truths.count(True), len(parts)

    def score(self, derived: Derived, values: Values) -> Score:
        """The points of what is covered, and what they need to be."""
        covered: dict[str, int | None] = {}
        for name in derived.of:
            value = values.get(name)
            if value not in derived.uncovered:
                covered[name] = answers.points(self.instrument.indicator_by_id[name].scale, value)
        possible = len(covered) * derived.most_points
        return Score(
            points=sum(points or 0 for points in covered.values()),
            possible=possible,
            needed=math.ceil((derived.share or 0) * possible),
            by_indicator=covered,
            enough=len(covered) >= derived.least_covered,
        )

    def outcome(self, derived: Derived, values: Values) -> Outcome | None:
        """The first outcome that is met; None where none can be told."""
        order = self._order(derived, values)
        for outcome, check in self._outcomes[derived.id]:
            if check(values) if check else outcome.compare == order:
                return outcome
        return None

    def _order(self, derived: Derived, values: Values) -> str:
        """How the second indicator's grade stands to the first's; empty unless both are grades."""
        if derived.compares is None:
            return ""
        ranks = []
        for name in derived.compares:
            value = self.instrument.indicator_by_id[name].scale.by_id.get(values.get(name) or "")
            if value is None or value.rank is None:
                return ""
            ranks.append(value.rank)
        if ranks[1] == ranks[0]:
            return "same"
        return "higher" if ranks[1] > ranks[0] else "lower"


def _every(checks: tuple[Check, ...]) -> Check:
    def every(values: Values) -> bool | None:
        truths = [check(values) for check in checks]
        return False if False in truths else (None if None in truths else True)

    return every


def _some(checks: tuple[Check, ...]) -> Check:
    def some(values: Values) -> bool | None:
        told: bool | None = False
        for check in checks:
            truth = check(values)
            if truth:
                return True
            if truth is None:
                told = None
        return told

    return some


def _first(checks: tuple[Check, ...]) -> Check:
    def first(values: Values) -> bool | None:
        for check in checks:
            truth = check(values)
            if truth is not None:
                return truth
        return None

    return first


_programs: dict[int, Program] = {}


def program_of(instrument: Instrument) -> Program:
    """The program of this very instrument: it keeps the instrument, so that its id stays taken."""
    found = _programs.get(id(instrument))
    if found is None:
        found = _programs[id(instrument)] = Program(instrument)
    return found
