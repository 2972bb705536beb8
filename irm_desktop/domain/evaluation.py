"""Derived values from ratings: yes, no or undefined, with every condition in words.

Rule of the method (section 2.9): a grade meets or fails a condition; a settled state (Unclear,
Withdrawn, no evidence) fails it; with anything else (not rated, not reviewed, no data, not
applicable) it is unknown, and then a value that needs all its conditions is undefined, never no.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from irm_desktop.domain.instrument import Condition, Derived, Indicator, Instrument, Outcome
from irm_desktop.domain.rule_words import RuleWords

Values = Mapping[str, str | None]
_Check = Callable[[Values], bool | None]


class Truth(StrEnum):
    YES = "yes"
    NO = "no"
    UNDEFINED = "undefined"


@dataclass(frozen=True, slots=True)
class ConditionResult:
    """One condition and how it stands: `text` says it, `found` and `needed` are value labels."""

    truth: Truth
    text: str
    indicators: tuple[str, ...]
    found: str
    needed: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A derived value with its conditions, in the rule's order, and one sentence that says why.

    `outcome` is there only for a classification that could be told; `truth` is then yes.
    """

    derived: Derived
    truth: Truth
    outcome: Outcome | None
    conditions: tuple[ConditionResult, ...]
    sentence: str


_TRUTH = {True: Truth.YES, False: Truth.NO, None: Truth.UNDEFINED}


class _Program:
    """The rules of one instrument as plain functions, made once and kept."""

    def __init__(self, instrument: Instrument) -> None:
        self.instrument = instrument
        self._tests: dict[str, _Check] = {}
        self.tests: dict[str, tuple[tuple[str, _Check], ...]] = {}
        self.classifications: dict[str, tuple[Derived, ...]] = {}
        for subject in {derived.subject for derived in instrument.derived}:
            own = instrument.derived_of(subject)
            self.tests[subject] = tuple(
                (derived.id, self.test(derived.id)) for derived in own if derived.kind == "test"
            )
            self.classifications[subject] = tuple(d for d in own if d.kind == "outcome")
        self._outcomes = {
            derived.id: tuple(
                (outcome, self.check(outcome.condition) if outcome.condition else None)
                for outcome in derived.outcomes
            )
            for derived in instrument.derived
        }

    def test(self, derived_id: str) -> _Check:
        if derived_id not in self._tests:
            rule = self.instrument.derived_by_id[derived_id].rule
            if rule is None:
                raise ValueError(f"{derived_id} is a classification, not a test")
            self._tests[derived_id] = self.top(rule)
        return self._tests[derived_id]

    def top(self, rule: Condition) -> _Check:
        """The outermost `all` is strict unless its rule says otherwise: one unknown condition
        leaves the value undefined."""
        if rule.kind != "all" or not rule.strict:
            return self.check(rule)
        checks = tuple(self.check(part) for part in rule.parts)

        def strict(values: Values) -> bool | None:
            truths = [check(values) for check in checks]
            return None if None in truths else False not in truths

        return strict

    def check(self, condition: Condition) -> _Check:
        if condition.kind == "in":
            return self._value_check(condition)
        if condition.kind == "derived":
            return self.test(condition.derived)
        checks = tuple(self.check(part) for part in condition.parts)
        return {"all": _every, "any": _some, "first": _first}[condition.kind](checks)

    def _value_check(self, condition: Condition) -> _Check:
        indicator = condition.indicator
        scale = self.instrument.indicator_by_id[indicator].scale
        known = {
            value.id: value.id in condition.values
            for value in scale.values
            if value.is_grade or value.settled or value.id in condition.values
        }
        return lambda values: known.get(values.get(indicator) or "")

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


def _every(checks: tuple[_Check, ...]) -> _Check:
    def every(values: Values) -> bool | None:
        truths = [check(values) for check in checks]
        return False if False in truths else (None if None in truths else True)

    return every


def _some(checks: tuple[_Check, ...]) -> _Check:
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


def _first(checks: tuple[_Check, ...]) -> _Check:
    def first(values: Values) -> bool | None:
        for check in checks:
            truth = check(values)
            if truth is not None:
                return truth
        return None

    return first


_programs: dict[int, _Program] = {}


def _program(instrument: Instrument) -> _Program:
    """The program of this very instrument: it keeps the instrument, so that its id stays taken."""
    found = _programs.get(id(instrument))
    if found is None:
        found = _programs[id(instrument)] = _Program(instrument)
    return found


def truths(instrument: Instrument, values: Values, subject: str = "commitment") -> dict[str, str]:
    """yes, no or undefined of every test the instrument derives for the subject, by its id."""
    tests = _program(instrument).tests.get(subject, ())
    return {name: _TRUTH[check(values)].value for name, check in tests}


def outcomes(instrument: Instrument, values: Values, subject: str = "commitment") -> dict[str, str]:
    """The outcome's id, or undefined, of every classification the instrument derives."""
    program = _program(instrument)
    told = {d.id: program.outcome(d, values) for d in program.classifications.get(subject, ())}
    return {name: "undefined" if found is None else found.id for name, found in told.items()}


def label_of(indicator: Indicator, value: str | None, language: str = "en") -> str:
    """The label of a stored value, empty where nothing is rated. Raises KeyError for no value."""
    return indicator.scale.by_id[value].label(language) if value else ""


def code_of(indicator: Indicator, value: str | None) -> int | None:
    """The code of a stored value, always from its label (DESIGN 2.2). None where it has none."""
    return indicator.scale.by_id[value].code if value else None


def difference(instrument: Instrument, values: Values, derived_id: str) -> int | None:
    """The later code less the earlier, of a derived value that compares two ratings (section 2.4);
    None where one of them has no code."""
    derived = instrument.derived_by_id.get(derived_id)
    if derived is None or derived.compares is None:
        return None
    first, second = (
        code_of(instrument.indicator_by_id[name], values.get(name)) for name in derived.compares
    )
    return None if first is None or second is None else second - first


def evaluate(
    instrument: Instrument, derived_id: str, values: Values, language: str = "en"
) -> Evaluation:
    """The derived value with its conditions and a sentence. Raises KeyError for an unknown id."""
    derived = instrument.derived_by_id[derived_id]
    program = _program(instrument)
    words = RuleWords(instrument, language)
    if derived.kind == "outcome":
        return _classified(program, derived, values, words)
    rule = derived.rule
    if rule is None:
        raise ValueError(f"{derived_id} has no rule")
    truth = program.test(derived_id)(values)
    parts = rule.parts or (rule,)
    told = [(part, program.check(part)(values)) for part in parts]
    return Evaluation(
        derived=derived,
        truth=_TRUTH[truth],
        outcome=None,
        conditions=tuple(_result(part, met, values, words) for part, met in told),
        sentence=words.sentence(derived, rule, truth, told, values),
    )


def _result(
    condition: Condition, met: bool | None, values: Values, words: RuleWords
) -> ConditionResult:
    return ConditionResult(
        truth=_TRUTH[met],
        text=words.text(condition),
        indicators=words.indicators(condition),
        found=words.found(condition, values),
        needed=words.needed(condition),
    )


def _classified(
    program: _Program, derived: Derived, values: Values, words: RuleWords
) -> Evaluation:
    outcome = program.outcome(derived, values)
    conditions: tuple[ConditionResult, ...] = ()
    if derived.compares is None:
        conditions = tuple(
            _result(item.condition, program.check(item.condition)(values), values, words)
            for item in derived.outcomes
            if item.condition is not None
        )
    return Evaluation(
        derived=derived,
        truth=Truth.UNDEFINED if outcome is None else Truth.YES,
        outcome=outcome,
        conditions=conditions,
        sentence=words.outcome_sentence(derived, outcome, values),
    )
