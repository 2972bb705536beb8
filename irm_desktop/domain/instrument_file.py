"""Instruments from TOML: one file a generation, and the parts they share in `shared/` beside them.

A wrong file is refused with its name, the line or key, and the reason; nothing is guessed.
"""

from collections.abc import Mapping, Set
from itertools import pairwise
from pathlib import Path

from irm_desktop.domain.instrument import Indicator, Instrument, InstrumentLibrary, Stage
from irm_desktop.domain.instrument_parts import NO_LABELS, PAGES, Parts, indicator, read_shared
from irm_desktop.domain.instrument_rules import Rules
from irm_desktop.domain.toml_table import Table, read_toml
from irm_desktop.errors import InstrumentError

SHARED = "shared"


def load_instrument(path: Path) -> Instrument:
    """The instrument of one file. Raises InstrumentError naming file, line or key, and reason."""
    return _load(path, read_shared(path.parent / SHARED))


def load_library(folder: Path, only: Set[str] | None = None) -> InstrumentLibrary:
    """All instruments of a folder, in the order of the years their plans were submitted.

    `only` names the instruments to read; names that are not there are left out. Raises
    InstrumentError for a wrong file, an id given twice, or years that overlap.
    """
    shared = read_shared(folder / SHARED)
    files = [file for file in sorted(folder.glob("*.toml")) if only is None or file.stem in only]
    loaded = [(file, _load(file, shared)) for file in files]
    if not loaded and only is None:
        raise InstrumentError(f"{folder.name} holds no instrument.", "wrong-instrument")
    loaded.sort(key=lambda pair: pair[1].plans_submitted)
    for (path, before), (later, after) in pairwise(loaded):
        if before.plans_submitted[1] >= after.plans_submitted[0]:
            raise InstrumentError(
                f"{later.name}, key plans_submitted: the years of {after.id} overlap"
                f" those of {before.id} in {path.name}.",
                "wrong-instrument",
            )
    return InstrumentLibrary(tuple(instrument for _, instrument in loaded))


def _load(path: Path, shared: Parts) -> Instrument:
    table = Table(read_toml(path), path.name)
    name = table.text("id")
    if name != path.stem:
        table.refuse(f"{name!r} must be the name of the file, {path.stem!r}", "id")
    parts = shared.with_own(table)
    stages = _stages(table)
    reports = table.texts("reports")
    indicators = _indicators(table, parts, stages, reports)
    rules = Rules(parts, {item.id: item for item in indicators})
    names = table.texts("derived_values")
    _refuse_twice(names, table, "derived_values")
    made = Instrument(
        id=name,
        labels=table.labels("label"),
        plans_submitted=_years(table),
        stages=stages,
        indicators=indicators,
        derived=rules.derived(names, table.texts("unofficial", ()), table),
        reports=reports,
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def _years(table: Table) -> tuple[int, int]:
    years = table.take("plans_submitted")
    fits = isinstance(years, list) and len(years) == 2
    if not fits or not all(isinstance(year, int) for year in years):
        table.refuse(f"needs the first and the last year, found {years!r}", "plans_submitted")
    first, last = years
    if not 2011 <= first <= last <= 9999:
        table.refuse(f"{first} to {last} is no range of years from 2011 to 9999", "plans_submitted")
    return first, last


def _stages(table: Table) -> tuple[Stage, ...]:
    made = []
    for item in table.tables("stages"):
        label = item.labels("label")
        stage = Stage(
            id=item.text("id"),
            labels=label,
            short=item.labels("short", label),
            cut_off=item.labels("cut_off", NO_LABELS),
        )
        item.close()
        made.append(stage)
    if not made:
        table.refuse("is missing", "stages")
    _refuse_twice(tuple(stage.id for stage in made), table, "stages")
    return tuple(made)


def _indicators(
    table: Table, parts: Parts, stages: tuple[Stage, ...], reports: tuple[str, ...]
) -> tuple[Indicator, ...]:
    """What is asked, block by block: a block has one stage, one page and the same reports."""
    made: list[Indicator] = []
    ids = tuple(stage.id for stage in stages)
    for block in table.tables("asked"):
        stage = block.choice("stage", ids)
        page = block.choice("page", PAGES)
        appears = block.texts("reports")
        for report in appears:
            if report not in reports:
                block.refuse(f"the report {report!r} is not among {', '.join(reports)}", "reports")
        for name in block.texts("indicators"):
            made.append(indicator(parts, name, block, stage, page, appears))
        block.close()
    if not made:
        table.refuse("is missing", "asked")
    _refuse_twice(tuple(item.id for item in made), table, "asked")
    by_id = {item.id: item for item in made}
    for item in made:
        _check_asked_when(item, by_id, table)
    return tuple(made)


def _check_asked_when(item: Indicator, asked: Mapping[str, Indicator], table: Table) -> None:
    """What an indicator hangs on is asked of the same subject, and has the answers named."""
    for name, answers in item.asked_when.items():
        key = f"indicators.{item.id}.asked_when.{name}"
        other = asked.get(name)
        if other is None or other.subject != item.subject or other is item:
            table.refuse(f"the indicator {name!r} is not asked of the same {item.subject}", key)
        for answer in answers:
            if answer not in other.scale.by_id:
                known = ", ".join(other.scale.by_id)
                table.refuse(f"{answer!r} is no value of {name}, which has {known}", key)
        if not answers:
            table.refuse("needs at least one value", key)


def _refuse_twice(names: tuple[str, ...], table: Table, key: str) -> None:
    for number, name in enumerate(names):
        if name in names[:number]:
            table.refuse(f"{name!r} is there twice", key)
