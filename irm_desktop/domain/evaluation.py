"""Derived values from ratings: yes, no or undefined, with every condition in words.

Rule of the method (section 2.9): a grade meets or fails a condition; a settled state (Unclear,
Withdrawn, no evidence) fails it; with anything else (not rated, not reviewed, no data, not
applicable) it is unknown, and then a value that needs all its conditions is undefined, never no.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from irm_desktop.domain import answers
from irm_desktop.domain.instrument import Condition, Derived, Indicator, Instrument, Outcome
from irm_desktop.domain.rule_program import Program, Values, program_of
from irm_desktop.domain.rule_words import RuleWords


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

    `outcome` is there only for a classification that could be told; `truth` is then yes, and so it
    is of a count. `number` of a count is how many of its `of` conditions hold, of points how many
    of `of` possible were given; None while one of them is unknown.
    """

    derived: Derived
    truth: Truth
    outcome: Outcome | None
    conditions: tuple[ConditionResult, ...]
    sentence: str
    number: int | None = None
    of: int | None = None


_TRUTH = {True: Truth.YES, False: Truth.NO, None: Truth.UNDEFINED}


def truths(instrument: Instrument, values: Values, subject: str = "commitment") -> dict[str, str]:
    """yes, no or undefined of every test the instrument derives for the subject, by its id."""
    tests = program_of(instrument).tests.get(subject, ())
    return {name: _TRUTH[check(values)].value for name, check in tests}


def outcomes(instrument: Instrument, values: Values, subject: str = "commitment") -> dict[str, str]:
    """The outcome's id, or undefined, of every classification the instrument derives."""
    program = program_of(instrument)
    told = {d.id: program.outcome(d, values) for d in program.classifications.get(subject, ())}
    return {name: "undefined" if found is None else found.id for name, found in told.items()}


def label_of(indicator: Indicator, value: str | None, language: str = "en") -> str:
    """A stored answer in words, empty where nothing is rated. Raises KeyError for no answer."""
    return answers.label(indicator.scale, value, language) if value else ""


def code_of(indicator: Indicator, value: str | None) -> int | None:
    """The code of a stored value, always from its label (DESIGN 2.2). None where it has none."""
    known = indicator.scale.by_id.get(value or "")
    if known is None and value and not answers.accepts(indicator.scale, value):
        raise KeyError(value)
    return known.code if known else None


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
    program = program_of(instrument)
    words = RuleWords(instrument, language if language in derived.labels else "en")
    if derived.kind == "outcome":
        return _classified(program, derived, values, words)
    if derived.kind == "points":
        return _scored(program, derived, values, words)
    rule = derived.rule
    if rule is None:
        raise ValueError(f"{derived_id} has no rule")
    parts = rule.parts or (rule,)
    told = [(part, program.check(part)(values)) for part in parts]
    if derived.kind == "count":
        return _counted(program, derived, told, values, words)
    truth = program.test(derived_id)(values)
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


def _classified(program: Program, derived: Derived, values: Values, words: RuleWords) -> Evaluation:
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


def _counted(
    program: Program,
    derived: Derived,
    told: Sequence[tuple[Condition, bool | None]],
    values: Values,
    words: RuleWords,
) -> Evaluation:
    number, of = program.counted(derived, values)
    return Evaluation(
        derived=derived,
        truth=Truth.UNDEFINED if number is None else Truth.YES,
        outcome=None,
        conditions=tuple(_result(part, met, values, words) for part, met in told),
        sentence=words.count_sentence(derived, told, values),
        number=number,
        of=of,
    )


def _scored(program: Program, derived: Derived, values: Values, words: RuleWords) -> Evaluation:
    """The points of each indicator are its condition: yes where they can be told."""
    score = program.score(derived, values)
    return Evaluation(
        derived=derived,
        truth=_TRUTH[score.truth],
        outcome=None,
        conditions=tuple(
            ConditionResult(
                truth=_TRUTH[True if score.by_indicator.get(name) is not None else None],
                text=words.name(name),
                indicators=(name,),
                found=words.answer(name, values),
                needed="",
            )
            for name in derived.of
        ),
        sentence=words.points_sentence(derived, score, values),
        number=score.points if score.told else None,
        of=score.possible,
    )
