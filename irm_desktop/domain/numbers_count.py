"""Counting plans, and adding counts up: what every table of figures is made from.

What cannot be told stays apart (section 2.9): a share is of the answers that say something.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import Derived, Indicator, Instrument, InstrumentLibrary
from irm_desktop.domain.numbers import CountedMember, CountedPlan, Values
from irm_desktop.domain.numbers_form import Figure, NumbersForm

_REMEMBERED = 2_000  # ways of being rated whose truths are kept
_Known = dict[tuple[str, frozenset[tuple[str, str | None]]], dict[str, str]]


@dataclass(slots=True)
class Tally:
    """The plans of one country, year and instrument, counted. `values`: (indicator, value id, empty
    where not rated) -> commitments; `answers`: the same of the plans themselves; `truths`: (derived
    value, yes, no or undefined) -> commitments.
    """

    country: tuple[str, str]  # key and name
    year: str
    instrument_id: str
    instrument: Instrument | None  # None where this program does not know it
    local: bool = False  # of a local government, at least one
    plans: int = 0
    plans_assessed: int = 0
    commitments: int = 0
    assessed: int = 0
    values: Counter[tuple[str, str]] = field(default_factory=Counter)
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    truths: Counter[tuple[str, str]] = field(default_factory=Counter)


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
    plans: Iterable[CountedPlan],
    people: Iterable[CountedMember],
    library: InstrumentLibrary,
    form: NumbersForm,
) -> list[Tally]:
    """Every plan counted, and let go again: of fifty thousand commitments only counts are kept."""
    by_key = {one.key: one for one in people}
    tallies: dict[tuple[str, str, str], Tally] = {}
    known: _Known = {}
    for plan in plans:
        member = by_key[plan.member]
        country = (member.country or member.key, member.country_name or member.name)
        key = (country[0], plan.submitted, plan.instrument)
        if key not in tallies:
            instrument = library.by_id.get(plan.instrument)
            tallies[key] = Tally(country, plan.submitted, plan.instrument, instrument)
        tally = tallies[key]
        tally.local = tally.local or member.kind != "national"
        _add(tally, plan, form, known)
    return list(tallies.values())


def _add(tally: Tally, plan: CountedPlan, form: NumbersForm, known: _Known) -> None:
    tally.plans += 1
    instrument = tally.instrument
    if instrument is None:
        tally.commitments += sum(1 for _ in plan.commitments)
        return
    tally.answers.update(
        (one.id, plan.values.get(one.id) or "") for one in instrument.indicators_of("plan")
    )
    asked = [one.id for one in instrument.indicators_of("commitment")]
    first = first_asked(instrument, form.assessed)
    assessed = 0
    for commitment in plan.commitments:
        tally.commitments += 1
        tally.values.update((name, commitment.get(name) or "") for name in asked)
        tally.truths.update(_truths(instrument, commitment, known).items())
        assessed += first is not None and is_answer(first, commitment.get(first.id), lost=True)
    tally.assessed += assessed
    tally.plans_assessed += assessed > 0


def _truths(instrument: Instrument, values: Values, known: _Known) -> dict[str, str]:
    key = (instrument.id, frozenset(values.items()))
    if key not in known:
        if len(known) >= _REMEMBERED:
            known.clear()
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


def counted(figure: Figure, tally: Tally) -> Count:
    """A figure of one tally. Figures of members are counted by `members`."""
    match figure.kind:
        case "plans":
            return _number(tally.plans)
        case "plans_assessed":
            return _number(tally.plans_assessed)
        case "commitments":
            return _number(tally.commitments)
        case "assessed":
            return _number(tally.assessed)
    of_plan = figure.kind == "plan_value"
    if tally.instrument is None:
        return Count(unknown=tally.plans if of_plan else tally.commitments)
    if figure.kind == "truth":
        derived = first_used(tally.instrument, figure.of)
        return Count() if derived is None else truth_count(tally, derived.id)
    indicator = first_asked(tally.instrument, figure.of)
    if indicator is None:
        return Count()
    return _of_values(figure, indicator, tally.answers if of_plan else tally.values)


def _of_values(figure: Figure, indicator: Indicator, values: Counter[tuple[str, str]]) -> Count:
    given = {value: number for (name, value), number in values.items() if name == indicator.id}
    told = sum(number for value, number in given.items() if is_answer(indicator, value))
    found = sum(given.get(value, 0) for value in figure.values)
    return Count(found, told, sum(given.values()) - told, True)


def truth_count(tally: Tally, derived_id: str) -> Count:
    """How often a derived value of kind test is yes."""
    yes = tally.truths[derived_id, "yes"]
    told = yes + tally.truths[derived_id, "no"]
    return Count(yes, told, tally.truths[derived_id, "undefined"], True)


def members(figure: Figure, found: Iterable[CountedMember]) -> Count:
    return _number(sum(one.kind in figure.values for one in found))


def _number(count: int) -> Count:
    return Count(int(count), asked=True)


def total(counts: Iterable[Count]) -> Count:
    return sum(counts, Count())
