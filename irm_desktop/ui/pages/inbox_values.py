"""Values of a field as a person reads them, and what changing a rating would change with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.ui.stars import decisive_star, star_kind

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem
    from irm_desktop.storage.workspace import Workspace


def instrument_of(workspace: Workspace, item: ReviewItem) -> Instrument:
    return workspace.library.by_id[workspace.plan(item.plan_id).instrument]


def scale_of(workspace: Workspace, item: ReviewItem) -> Indicator | None:
    """The indicator whose grade the item is about; None where it is a text, a date or a number."""
    if not item.indicator or item.field != "value":
        return None
    found = instrument_of(workspace, item).indicator_by_id.get(item.indicator)
    return found if found is not None and found.scale.kind == "choice" else None


def shown_value(asked: Indicator | None, value: str, language: str) -> str:
    """A grade by its word, all else as it is; what is no grade of the scale stays as it came."""
    known = asked.scale.by_id.get(value) if asked is not None else None
    return known.label(language) if known is not None else value


@dataclass(frozen=True, slots=True)
class Effect:
    """A derived value before and after. `kind` is the mark of a star, empty where it is none."""

    before: Evaluation
    after: Evaluation
    kind: str = ""

    @property
    def changes(self) -> bool:
        return self.before.truth != self.after.truth


def effects(
    instrument: Instrument, values: Mapping[str, str | None], changed: Mapping[str, str], lang: str
) -> tuple[Effect, ...]:
    """What follows from ratings of a commitment when `changed` is taken: the star first, then the
    derived values that the change turns."""
    later = {**values, **changed}
    found = []
    star, new_star = (decisive_star(instrument, one, lang) for one in (values, later))
    if star is not None and new_star is not None:
        kind = star_kind(new_star, instrument)
        found.append(Effect(star, new_star, kind))
    for derived in instrument.derived_of("commitment"):
        if derived.kind != "test" or derived.id.startswith("star_"):
            continue
        before = evaluate(instrument, derived.id, values, lang)
        after = evaluate(instrument, derived.id, later, lang)
        if before.truth != after.truth:
            found.append(Effect(before, after))
    return tuple(found)


def has_star(effect: Effect) -> tuple[bool, bool]:
    """Whether there is a star before and after."""
    return effect.before.truth == Truth.YES, effect.after.truth == Truth.YES
