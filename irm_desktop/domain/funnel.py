"""How many of a plan's commitments meet each condition of a derived value, and who just misses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.instrument import Instrument


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """One condition: its words, the indicators it looks at, and the subjects that meet it."""

    text: str
    indicators: tuple[str, ...]
    met: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Funnel:
    """`total` subjects were asked; `all_met` meet every condition.

    `one_short` maps the place of a condition to the subjects that fail it and meet all others.
    """

    derived: str
    total: int
    steps: tuple[FunnelStep, ...]
    all_met: tuple[str, ...]
    undefined: tuple[str, ...]
    one_short: Mapping[int, tuple[str, ...]]


def one_short(evaluation: Evaluation) -> int | None:
    """The place of the one condition that failed where all others are met, else None."""
    missed = [
        place
        for place, condition in enumerate(evaluation.conditions)
        if condition.truth is not Truth.YES
    ]
    if len(missed) != 1 or evaluation.conditions[missed[0]].truth is not Truth.NO:
        return None
    return missed[0]


def can_still_be_met(instrument: Instrument, indicators: Sequence[str]) -> bool:
    """Whether a condition on these indicators is about carrying out the plan.

    What the plan's own words lack cannot be mended any more (section 4 of the interface
    description shows the outline of a star for the first kind alone).
    """
    pages = {instrument.indicator_by_id[name].page for name in indicators}
    return pages == {"implementation"}


def within_reach(evaluation: Evaluation, instrument: Instrument) -> bool:
    """Whether one condition is short and carrying out can still meet it."""
    place = one_short(evaluation)
    if place is None:
        return False
    return can_still_be_met(instrument, evaluation.conditions[place].indicators)


def funnel(
    instrument: Instrument,
    derived: str,
    values: Mapping[str, Mapping[str, str | None]],
    language: str = "en",
) -> Funnel:
    """The funnel of a derived value of kind test over `values`: subject -> indicator -> value."""
    asked = {
        subject: evaluate(instrument, derived, own, language) for subject, own in values.items()
    }
    first = next(iter(asked.values()), None) or evaluate(instrument, derived, {}, language)
    steps = tuple(
        FunnelStep(
            condition.text,
            condition.indicators,
            _with_truth(asked, place, Truth.YES),
            _with_truth(asked, place, Truth.UNDEFINED),
        )
        for place, condition in enumerate(first.conditions)
    )
    short: dict[int, tuple[str, ...]] = {}
    for subject, evaluation in asked.items():
        missed = one_short(evaluation)
        if missed is not None:
            short[missed] = (*short.get(missed, ()), subject)
    return Funnel(
        derived,
        len(asked),
        steps,
        tuple(subject for subject, found in asked.items() if found.truth is Truth.YES),
        tuple(subject for subject, found in asked.items() if found.truth is Truth.UNDEFINED),
        short,
    )


def _with_truth(asked: Mapping[str, Evaluation], place: int, truth: Truth) -> tuple[str, ...]:
    return tuple(
        subject
        for subject, evaluation in asked.items()
        if evaluation.conditions[place].truth is truth
    )
