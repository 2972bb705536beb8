"""Counting one plan, and adding plans up: what every table of figures is made from.

What cannot be told stays apart (section 2.9): a share is of the answers that say something.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import Derived, Indicator, Instrument, InstrumentLibrary
from irm_desktop.domain.numbers import CountedMember, CountedPlan, Values
from irm_desktop.domain.numbers_form import Figure, NumbersForm

_Known = dict[tuple[str, frozenset[tuple[str, str | None]]], dict[str, str]]


@dataclass(frozen=True, slots=True)
class PlanTally:
    """A plan counted once, and let go of its commitments. `values`: (indicator, value id, empty
    where not rated) -> commitments; `truths`: (derived value, yes, no or undefined) -> commitments.
    """

    plan: CountedPlan
    instrument: Instrument | None  # None where this program does not know the plan's
    commitments: int
    values: Counter[tuple[str, str]]
    truths: Counter[tuple[str, str]]
    assessed: int


@dataclass(frozen=True, slots=True)
class Count:
    """`asked` is False where no plan's instrument asks the question at all."""

    count: int = 0
    told: int = 0
    unknown: int = 0
    asked: bool = False

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.count + other.count,
            self.told + other.told,
            self.unknown + other.unknown,
            self.asked or other.asked,
        )


def count_plans(
    plans: Iterable[CountedPlan], library: InstrumentLibrary, form: NumbersForm
) -> list[PlanTally]:
    """Every plan counted; commitments that are rated alike are evaluated once."""
    known: _Known = {}
    return [_tally(plan, library.by_id.get(plan.instrument), form, known) for plan in plans]


def _tally(
    plan: CountedPlan, instrument: Instrument | None, form: NumbersForm, known: _Known
) -> PlanTally:
    values: Counter[tuple[str, str]] = Counter()
    told: Counter[tuple[str, str]] = Counter()
    bare = replace(plan, commitments=())
    if instrument is None:
        return PlanTally(bare, None, len(plan.commitments), values, told, 0)
    asked = [one.id for one in instrument.indicators_of("commitment")]
    first = first_asked(instrument, form.assessed)
    assessed = 0
    for commitment in plan.commitments:
        values.update((name, commitment.get(name) or "") for name in asked)
        told.update(_truths(instrument, commitment, known).items())
        assessed += first is not None and is_answer(first, commitment.get(first.id), lost=True)
    return PlanTally(bare, instrument, len(plan.commitments), values, told, assessed)


def _truths(instrument: Instrument, values: Values, known: _Known) -> dict[str, str]:
    key = (instrument.id, frozenset(values.items()))
    if key not in known:
        known[key] = truths(instrument, values)
    return known[key]


def first_asked(instrument: Instrument, names: Sequence[str]) -> Indicator | None:
    """The first of the indicators that the instrument asks in one of its reports."""
    for name in names:
        indicator = instrument.indicator_by_id.get(name)
        if indicator is not None and indicator.reports:
            return indicator
    return None


def first_used(instrument: Instrument, names: Sequence[str]) -> Derived | None:
    """The first of the derived values that the instrument's own reports used."""
    for name in names:
        derived = instrument.derived_by_id.get(name)
        if derived is not None and derived.official:
            return derived
    return None


def is_answer(indicator: Indicator, value: str | None, *, lost: bool = False) -> bool:
    """Whether a value says something: a grade or a settled state. With `lost`, not applicable
    does too: somebody looked, as for the one such row of 2011 (section 6.6)."""
    found = indicator.scale.by_id.get(value or "")
    if found is None:
        return False
    return found.is_grade or found.settled or (lost and found.id == "not_applicable")


def counted(figure: Figure, tally: PlanTally, form: NumbersForm) -> Count:
    """A figure of one plan. Figures of members are counted by `members`."""
    plan, instrument = tally.plan, tally.instrument
    match figure.kind:
        case "plans":
            return _number(1)
        case "plans_assessed":
            return _number(tally.assessed > 0)
        case "commitments":
            return _number(tally.commitments)
        case "assessed":
            return _number(tally.assessed)
    if instrument is None:
        return Count(unknown=tally.commitments)
    if figure.kind == "truth":
        return _of_truth(figure, instrument, tally)
    indicator = first_asked(instrument, figure.of)
    if indicator is None:
        return Count()
    if figure.kind == "plan_value":
        value = plan.values.get(indicator.id)
        said = is_answer(indicator, value)
        return Count(int(value in figure.values), int(said), int(not said), True)
    answers = {
        value: number for (name, value), number in tally.values.items() if name == indicator.id
    }
    told = sum(n for value, n in answers.items() if is_answer(indicator, value))
    found = sum(answers.get(value, 0) for value in figure.values)
    return Count(found, told, sum(answers.values()) - told, True)


def _of_truth(figure: Figure, instrument: Instrument, tally: PlanTally) -> Count:
    derived = first_used(instrument, figure.of)
    return Count() if derived is None else truth_count(tally, derived.id)


def truth_count(tally: PlanTally, derived_id: str) -> Count:
    """How often a derived value of kind test is yes in a plan."""
    yes = tally.truths[derived_id, "yes"]
    told = yes + tally.truths[derived_id, "no"]
    return Count(yes, told, tally.truths[derived_id, "undefined"], True)


def members(figure: Figure, found: Iterable[CountedMember]) -> Count:
    return _number(sum(one.kind in figure.values for one in found))


def _number(count: int) -> Count:
    return Count(int(count), asked=True)


def total(counts: Iterable[Count]) -> Count:
    return sum(counts, Count())
