"""Scales of instrument files: choices with grades, and numbers or dates that have only states."""

from collections.abc import Sequence
from itertools import pairwise

from irm_desktop.domain.instrument import Band, Labels, Scale, Value
from irm_desktop.domain.toml_table import Table

FAMILIES = ("bars", "ripples", "circle", "chevrons", "tick", "letter", "ladder", "light")
SCALE_KINDS = ("choice", "number", "date")
NO_LABELS: Labels = {}


def scale_of(name: str, table: Table, grades: Sequence[Value], states: Sequence[Value]) -> Scale:
    """The scale of a table. `grades` are those taken from another scale, `states` the shared ones.

    Raises InstrumentError for grades of a number or a date, and for bands out of order.
    """
    kind = table.choice("kind", SCALE_KINDS, "choice")
    source = table.text("source", "")
    confirmed = table.flag("confirmed", True)
    own = [value_of(item, item.text("id"), source, confirmed) for item in table.tables("values")]
    number = kind == "number"
    scale = Scale(
        id=name,
        family=table.choice("family", FAMILIES, None if kind == "choice" else "ladder"),
        labels=table.labels("label"),
        values=(*grades, *own, *states),
        kind=kind,
        unit=table.labels("unit", NO_LABELS) if number else NO_LABELS,
        least=table.decimal("least") if number else None,
        most=table.decimal("most") if number else None,
        bands=_bands(table) if number else (),
    )
    table.close()
    _check_values(scale, table)
    if scale.least is not None and scale.most is not None and scale.least > scale.most:
        table.refuse(f"{scale.least} is above the most, {scale.most}", "least")
    return scale


def value_of(table: Table, name: str, source: str, confirmed: bool) -> Value:
    """One answer of a scale. Raises InstrumentError for a tint or a state that cannot be."""
    label = table.labels("label")
    value = Value(
        id=name,
        labels=label,
        short=table.labels("short", label),
        definition=table.labels("definition"),
        code=table.number("code"),
        rank=table.number("rank"),
        tint=table.number("tint"),
        settled=table.flag("settled", False),
        printed=table.labels("printed", NO_LABELS),
        dataset=table.texts("dataset", ()),
        source=table.text("source", source),
        confirmed=table.flag("confirmed", confirmed),
    )
    if value.tint is not None and not 0 <= value.tint <= 3:
        table.refuse("a tint is 0, 1, 2 or 3", "tint")
    if value.rank is not None and value.settled:
        table.refuse("only what is not a grade can be settled", "settled")
    table.close()
    return value


def _bands(table: Table) -> tuple[Band, ...]:
    """What a number is worth, from the highest band down: the first it lies above counts."""
    made = []
    for item in table.tables("bands"):
        above, points = item.decimal("above"), item.number("points")
        if above is None or points is None:
            item.refuse("needs above and points")
        item.close()
        made.append(Band(above, points))
    for higher, lower in pairwise(made):
        if higher.above <= lower.above or higher.points <= lower.points:
            table.refuse("each band must lie below the one before it and be worth less", "bands")
    return tuple(made)


def _check_values(scale: Scale, table: Table) -> None:
    seen: set[str] = set()
    for value in scale.values:
        if value.id in seen:
            table.refuse(f"the value {value.id!r} is there twice", "values")
        seen.add(value.id)
    ranks = [value.rank for value in scale.grades]
    if scale.kind != "choice" and ranks:
        table.refuse(f"a {scale.kind} has no grades, only states", "values")
    if scale.kind == "choice" and (ranks != list(range(len(ranks))) or not ranks):
        told = ", ".join(map(str, ranks)) or "none"
        table.refuse(f"the ranks must be 0, 1, 2 … without a gap, found {told}", "values")
    written: dict[str, str] = {}
    for value in scale.values:
        for spelling in value.dataset:
            if spelling in written:
                table.refuse(
                    f"the spelling {spelling!r} stands for {written[spelling]!r} and {value.id!r}",
                    "values",
                )
            written[spelling] = value.id
