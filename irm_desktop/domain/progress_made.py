"""Whether the IRM found progress on any commitment of a plan (section 2.8).

Our reading: one commitment that is Limited is progress. Not started, no evidence and withdrawn are
none: what the government took back was not carried out. Unclear, not reviewed, no data, not
applicable and not rated leave it open, unless another commitment shows progress. Where completion
is asked twice, progress at either stage counts, and of two answers without it the later one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.process_words import say

_WITHOUT = ("no_evidence", "withdrawn")
_OPEN = ("unclear",)


@dataclass(frozen=True, slots=True)
class Progress:
    """How many commitments show progress and of how many it is not known, of all of them."""

    made: int
    unknown: int
    all: int

    @property
    def value(self) -> str | None:
        """some or none, as the scale `progress_made` has it; None where it cannot be told."""
        if self.made:
            return "some"
        return None if self.unknown or not self.all else "none"

    def sentence(self, language: str = "en") -> str:
        if not self.all:
            return say("no_commitments", language)
        key = "unknown" if self.unknown else "progress"
        return say(key, language, made=self.made, all=self.all, unknown=self.unknown)


def progress_of(
    instrument: Instrument, commitments: Iterable[Mapping[str, str | None]]
) -> Progress:
    """The progress of commitments, each given by its values."""
    asked = _completions(instrument)
    told = [_shown(asked, values) for values in commitments]
    return Progress(told.count(True), told.count(None), len(told))


def _completions(instrument: Instrument) -> tuple[Indicator, ...]:
    """The IRM's own completion of a commitment, the latest stage first."""
    order = [stage.id for stage in instrument.stages]
    asked = [one for one in instrument.indicators_of("commitment") if _is_completion(one)]
    return tuple(sorted(asked, key=lambda one: (-order.index(one.stage), one.id)))


def _is_completion(indicator: Indicator) -> bool:
    return indicator.id.startswith("completion_")


def _shown(asked: tuple[Indicator, ...], values: Mapping[str, str | None]) -> bool | None:
    """Whether a commitment shows progress; None where it is not known."""
    without: bool | None = None
    settled = False
    for indicator in asked:
        answer = indicator.scale.by_id.get(values.get(indicator.id) or "")
        if answer is None:
            continue
        if answer.rank:
            return True
        if not settled and (answer.is_grade or answer.id in _WITHOUT):
            without, settled = False, True
        elif answer.id in _OPEN:
            settled = True
    return without
