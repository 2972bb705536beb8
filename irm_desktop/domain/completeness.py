"""How far the work on an entry has come: about the researcher's work, never about the grade.

A required indicator counts once when it is answered and once more when the answer has a reason;
an answer that nothing can be said about (not reviewed, no data, not applicable) needs no reason.
Indicators of one group share a reason. What another answer has ended is not counted.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from irm_desktop.domain.asking import ended_by
from irm_desktop.domain.instrument import Indicator, Instrument


@dataclass(frozen=True, slots=True)
class Completeness:
    """`done` of `needed` steps; the ids of indicators without an answer, and without a reason."""

    done: int
    needed: int
    unrated: tuple[str, ...] = ()
    unexplained: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        return self.done / self.needed if self.needed else 1.0

    @property
    def complete(self) -> bool:
        return self.done >= self.needed


def reason_home(instrument: Instrument, indicator: Indicator) -> str:
    """Id of the indicator that keeps the reason: the first of a group, else its own."""
    if not indicator.group:
        return indicator.id
    for other in instrument.indicators:
        if other.group == indicator.group and other.subject == indicator.subject:
            return other.id
    return indicator.id


def _needs_reason(indicator: Indicator, value: str) -> bool:
    answer = indicator.scale.by_id.get(value)
    return answer is None or answer.is_grade or answer.settled


def completeness(
    instrument: Instrument,
    values: Mapping[str, str],
    reasons: Collection[str],
    subject: str = "commitment",
) -> Completeness:
    """The state of one entry. `values` holds what is rated, `reasons` what is explained."""
    done = needed = 0
    unrated: list[str] = []
    explained: dict[str, bool] = {}
    for indicator in instrument.indicators_of(subject):
        if not indicator.required or ended_by(instrument, indicator, values):
            continue
        needed += 1
        value = values.get(indicator.id)
        home = reason_home(instrument, indicator)
        if value is None:
            unrated.append(indicator.id)
            explained.setdefault(home, False)
            continue
        done += 1
        if _needs_reason(indicator, value):
            explained[home] = home in reasons
    done += sum(explained.values())
    needed += len(explained)
    without = tuple(home for home, reason in explained.items() if not reason and home in values)
    return Completeness(done, needed, tuple(unrated), without)
