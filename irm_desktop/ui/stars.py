"""The star of a commitment as the window shows it: filled, outlined, dotted, or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.instrument import Derived, Instrument

# The formula that decides, in this order, where an instrument has it.
STARS = ("star_c_end_of_term", "star_c", "star_b", "star_a", "potentially_starred")


@dataclass(frozen=True, slots=True)
class StarState:
    """`kind` is filled, outline (one condition short), dotted (cannot be told) or none."""

    kind: str
    sentence: str = ""
    derived: str = ""


NO_STAR = StarState("none")


def official_stars(instrument: Instrument) -> tuple[Derived, ...]:
    """The star formulas of the instrument's own reports, the latest stage first."""
    found = [instrument.derived_by_id[name] for name in STARS if name in instrument.derived_by_id]
    return tuple(derived for derived in found if derived.official)


def star_kind(evaluation: Evaluation, instrument: Instrument) -> str:
    """The mark for an evaluated formula.

    The outline says that a star can still be earned: one condition is short and it is about
    carrying out. What the plan's words lack cannot be mended any more, and a mark at every row
    whose impact is moderate would say nothing.
    """
    if evaluation.truth == Truth.YES:
        return "filled"
    if evaluation.truth == Truth.UNDEFINED:
        return "dotted"
    short = [condition for condition in evaluation.conditions if condition.truth != Truth.YES]
    if len(short) != 1:
        return "none"
    pages = {instrument.indicator_by_id[name].page for name in short[0].indicators}
    return "outline" if pages == {"implementation"} else "none"


def star_state(instrument: Instrument, values: Mapping[str, str], language: str) -> StarState:
    """The mark of one commitment: a star at any stage, else how near the first stage is."""
    used = tuple(sorted(values.items()))
    return _star_state(_Key(instrument), used, language)


@dataclass(frozen=True, slots=True)
class _Key:
    """An instrument in a cache: the same object, not merely an equal one."""

    instrument: Instrument

    def __hash__(self) -> int:
        return hash(self.instrument.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and other.instrument is self.instrument


@lru_cache(maxsize=4096)
def _star_state(key: _Key, values: tuple[tuple[str, str], ...], language: str) -> StarState:
    given = dict(values)
    states = []
    for derived in official_stars(key.instrument):
        evaluation = evaluate(key.instrument, derived.id, given, language)
        states.append(
            StarState(star_kind(evaluation, key.instrument), evaluation.sentence, derived.id)
        )
    for state in states:
        if state.kind == "filled":
            return state
    rated = [state for state in states if state.kind != "dotted"] or states
    return rated[-1] if rated else NO_STAR
