"""The star of a commitment as the window shows it: filled, outlined, dotted, or none."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.funnel import within_reach
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
    """The mark for an evaluated formula; the outline says that a star can still be earned."""
    if evaluation.truth == Truth.YES:
        return "filled"
    if evaluation.truth == Truth.UNDEFINED:
        return "dotted"
    return "outline" if within_reach(evaluation, instrument) else "none"


def decisive_star(
    instrument: Instrument, values: Mapping[str, str | None], language: str
) -> Evaluation | None:
    """The formula that table, panel and overview show: one that gives a star, else the last that
    can be told, else that of the first stage. None where the instrument knows no star."""
    stars = [evaluate(instrument, d.id, values, language) for d in official_stars(instrument)]
    for wanted in ((Truth.YES,), (Truth.NO,), (Truth.UNDEFINED,)):
        found = [star for star in stars if star.truth in wanted]
        if found:
            return found[-1] if wanted == (Truth.UNDEFINED,) else found[0]
    return None


def star_words(kind: str, sentence: str) -> str:
    """The sentence of a formula; for an outline also what the outline means."""
    if kind != "outline":
        return sentence
    near = QCoreApplication.translate(
        "Stars", "All other conditions are met, and carrying out the plan can still meet this one."
    )
    return f"{sentence} {near}"


def star_state(instrument: Instrument, values: Mapping[str, str], language: str) -> StarState:
    """The mark of one commitment, by the formula that decides."""
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
    found = decisive_star(key.instrument, dict(values), language)
    if found is None:
        return NO_STAR
    kind = star_kind(found, key.instrument)
    return StarState(kind, star_words(kind, found.sentence), found.derived.id)
