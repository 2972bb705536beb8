"""How a plan was made and carried out: every answer about it, rated or worked out, and the tests.

Worked out are the plan's delivery, from its dates and the calendar of its time (section 1.3), and
whether the IRM found progress on any commitment (section 2.8). Where such an answer cannot be told
a rating stands in for it; where it can be told it counts, and a rating that differs is shown.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from irm_desktop.domain import answers
from irm_desktop.domain.delivery import Delivery, delivery
from irm_desktop.domain.delivery_calendar import Calendars
from irm_desktop.domain.evaluation import Evaluation, evaluate
from irm_desktop.domain.instrument import Indicator, Instrument, Labels
from irm_desktop.domain.process_words import LANGUAGES, say
from irm_desktop.domain.progress_made import Progress, progress_of
from irm_desktop.domain.records import ActionPlan, Rating

Values = Mapping[str, str | None]


@dataclass(frozen=True)
class Answer:
    """The answer to a question about the plan; `value` is None where there is none.

    `computed` tells that it was worked out. Of a question that can be, `why` says in English from
    what, or what is missing, and `whys` in each language; `typed` is a rating that differs from
    what was worked out and does not count.
    """

    indicator: str
    value: str | None
    reason: str = ""
    evidence: str = ""
    computed: bool = False
    why: str = ""
    whys: Labels = field(default_factory=dict)
    typed: str | None = None


@dataclass(frozen=True)
class PlanProcess:
    """All answers about a plan by indicator, in the instrument's order, and its delivery."""

    plan: ActionPlan
    instrument: Instrument
    answers: Mapping[str, Answer]
    delivery: Delivery | None

    @cached_property
    def values(self) -> dict[str, str]:
        """What is answered, rated or worked out, by indicator."""
        return {name: one.value for name, one in self.answers.items() if one.value is not None}

    def evaluation(self, derived_id: str, language: str = "en") -> Evaluation:
        """A derived value of the plan, with its reasons. Raises KeyError for an unknown id."""
        return evaluate(self.instrument, derived_id, self.values, language)


def plan_process(
    plan: ActionPlan,
    instrument: Instrument,
    ratings: Mapping[str, Rating],
    commitments: Iterable[Values],
    *,
    calendar: Calendars,
    previous_end: str = "",
) -> PlanProcess:
    """The process of a plan.

    `ratings` are the plan's, by indicator; `commitments` the values of each of its commitments, by
    indicator. `previous_end` is the end of the member's plan before, as a partial ISO date.
    """
    came = delivery(plan, calendar, previous_end=previous_end)
    found = {
        "delivery": _delivery_found(came),
        "progress": _progress_found(progress_of(instrument, commitments)),
    }
    made = {
        indicator.id: _answer(indicator, ratings.get(indicator.id), found.get(indicator.computed))
        for indicator in instrument.indicators_of("plan")
    }
    return PlanProcess(plan, instrument, made, came)


@dataclass(frozen=True)
class _Found:
    """What was worked out, or None, and the sentence that says from what."""

    value: str | None
    whys: Labels


def _delivery_found(came: Delivery | None) -> _Found:
    if came is None:
        return _Found(None, {language: say("no_calendar", language) for language in LANGUAGES})
    return _Found(came.status or None, {name: came.sentence(name) for name in LANGUAGES})


def _progress_found(progress: Progress) -> _Found:
    return _Found(progress.value, {name: progress.sentence(name) for name in LANGUAGES})


def _answer(indicator: Indicator, rating: Rating | None, found: _Found | None) -> Answer:
    typed = rating.value if rating else None
    reason, evidence = (rating.reason, rating.evidence) if rating else ("", "")
    if found is None:
        return Answer(indicator.id, typed, reason, evidence)
    whys = dict(found.whys)
    differs = None
    if found.value is None and typed is not None:
        whys = {name: f"{why} {say('typed_counts', name)}" for name, why in whys.items()}
    elif typed is not None and typed != found.value:
        differs = typed
        whys = {name: f"{why} {_differing(indicator, typed, name)}" for name, why in whys.items()}
    return Answer(
        indicator=indicator.id,
        value=typed if found.value is None else found.value,
        reason=reason,
        evidence=evidence,
        computed=found.value is not None,
        why=whys["en"],
        whys=whys,
        typed=differs,
    )


def _differing(indicator: Indicator, typed: str, language: str) -> str:
    known = answers.accepts(indicator.scale, typed)
    label = answers.label(indicator.scale, typed, language) if known else typed
    return say("typed_differs", language, typed=label)
