"""What of an instrument must not change once reports rest on it: ids, ranks, codes and rules.

`python -m tests.domain.instrument_outline` writes the outlines anew, for a generation that nobody
has used yet. One that was released is never changed: a new generation is a new file.
"""

from collections.abc import Iterator
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.instrument import Condition, Derived, Instrument, Scale
from irm_desktop.domain.instrument_file import load_library

FOLDER = Path(__file__).parents[1] / "reference" / "instruments"


def outline(instrument: Instrument) -> str:
    return "\n".join(_lines(instrument)) + "\n"


def _lines(instrument: Instrument) -> Iterator[str]:
    first, last = instrument.plans_submitted
    yield f"{instrument.id} {first}-{last} {', '.join(stage.id for stage in instrument.stages)}"
    if instrument.member_stage:
        yield f"member at {instrument.member_stage.id}"
    for indicator in instrument.indicators:
        wanted = "required" if indicator.required else "optional"
        hangs = "".join(
            f", when {other} in {', '.join(answers)}"
            for other, answers in indicator.asked_when.items()
        )
        maker = f", computed by {indicator.computed}" if indicator.computed else ""
        yield f"{indicator.subject} {indicator.id} at {indicator.stage}, {wanted}{hangs}{maker}"
        if indicator.scale.kind != "choice":
            yield f"    {_measure(indicator.scale)}"
        for value in indicator.scale.values:
            kind = f"grade {value.rank}" if value.is_grade else "state"
            settled = ", settled" if value.settled else ""
            code = "" if value.code is None else f" = {value.code}"
            yield f"    {value.id} {value.label()!r}{code}, {kind}{settled}"
    for derived in instrument.derived:
        yield from _derived(derived)


def _measure(scale: Scale) -> str:
    said = [scale.kind, scale.unit.get("en", "")]
    said += [f"from {scale.least}"] if scale.least is not None else []
    said += [f"to {scale.most}"] if scale.most is not None else []
    said += [f"above {band.above} = {band.points}" for band in scale.bands]
    return ", ".join(part for part in said if part)


def _derived(derived: Derived) -> Iterator[str]:
    official = "" if derived.official else ", not official"
    yield f"{derived.subject} derived {derived.id}{official}"
    if derived.rule:
        counted = "count of " if derived.kind == "count" else ""
        yield f"    {counted}{_rule(derived.rule)}"
    if derived.of:
        yield f"    {derived.share} of {derived.most_points} points for {', '.join(derived.of)}"
        left_out = ", ".join(derived.uncovered)
        yield f"    at least {derived.least_covered} of them, not counting {left_out}"
    for outcome in derived.outcomes:
        how = _rule(outcome.condition) if outcome.condition else outcome.compare
        yield f"    {outcome.id}: {how} {' '.join(derived.compares or ())}".rstrip()


def _rule(condition: Condition) -> str:
    if condition.kind == "in":
        return f"{condition.indicator} in {', '.join(condition.values)}"
    if condition.kind == "at_least":
        return f"{condition.indicator} at least {condition.number}"
    if condition.kind == "derived":
        return condition.derived
    loose = "" if condition.strict else "loose "
    return f"{loose}{condition.kind}({'; '.join(_rule(part) for part in condition.parts)})"


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for one in load_library(paths.resources() / "instruments").instruments:
        (FOLDER / f"{one.id}.txt").write_text(outline(one), encoding="utf-8")
