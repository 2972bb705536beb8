"""How many of a plan's commitments meet each condition of a derived value, and who just misses."""

from collections.abc import Mapping
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
    one_short: dict[int, tuple[str, ...]] = {}
    for subject, evaluation in asked.items():
        missed = [
            place
            for place, condition in enumerate(evaluation.conditions)
            if condition.truth is not Truth.YES
        ]
        if len(missed) == 1 and evaluation.conditions[missed[0]].truth is Truth.NO:
            one_short[missed[0]] = (*one_short.get(missed[0], ()), subject)
    return Funnel(
        derived,
        len(asked),
        steps,
        tuple(subject for subject, found in asked.items() if found.truth is Truth.YES),
        tuple(subject for subject, found in asked.items() if found.truth is Truth.UNDEFINED),
        one_short,
    )


def _with_truth(asked: Mapping[str, Evaluation], place: int, truth: Truth) -> tuple[str, ...]:
    return tuple(
        subject
        for subject, evaluation in asked.items()
        if evaluation.conditions[place].truth is truth
    )
