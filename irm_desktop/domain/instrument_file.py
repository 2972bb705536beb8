"""Instruments from TOML: one file a generation, and the parts they share in `shared/` beside them.

What a generation asks of plans and members stands in a second half, `process/` and the same name.

A wrong file is refused with its name, the line or key, and the reason; nothing is guessed.
"""

from collections.abc import Mapping, Set
from itertools import pairwise
from pathlib import Path

from irm_desktop.domain.instrument import (
    Derived,
    Indicator,
    Instrument,
    InstrumentLibrary,
    Stage,
)
from irm_desktop.domain.instrument_parts import PAGES, Parts, indicator, read_shared
from irm_desktop.domain.instrument_rules import Rules
from irm_desktop.domain.instrument_scales import NO_LABELS
from irm_desktop.domain.toml_table import Table, read_toml
from irm_desktop.errors import InstrumentError

SHARED = "shared"
PROCESS = "process"  # the second halves: what is asked of plans and members


def load_instrument(path: Path) -> Instrument:
    """The instrument of one file. Raises InstrumentError naming file, line or key, and reason."""
    shared = read_shared(path.parent / SHARED, at_need=True)
    return _load(path, shared, _second_half(path))


def load_library(
    folder: Path, only: Set[str] | None = None, *, commitments_only: bool = False
) -> InstrumentLibrary:
    """All instruments of a folder, in the order of the years their plans were submitted.

    `only` names the instruments to read; names that are not there are left out.
    `commitments_only` leaves out what is asked of plans and members, which doubles the time.
    Raises InstrumentError for a wrong file, an id given twice, or years that overlap.
    """
    shared = read_shared(folder / SHARED, commitments_only, at_need=only is not None)
    files = [file for file in sorted(folder.glob("*.toml")) if only is None or file.stem in only]
    halves = {} if commitments_only else {file: _second_half(file) for file in files}
    loaded = [(file, _load(file, shared, halves.get(file))) for file in files]
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
    if only is None and not commitments_only:
        _refuse_strays(folder / PROCESS, {file.name for file in files})
    return InstrumentLibrary(tuple(instrument for _, instrument in loaded))


def _second_half(path: Path) -> Table | None:
    """What the instrument asks of plans and members, where the folder beside it says so."""
    half = path.parent / PROCESS / path.name
    name = f"{PROCESS}/{path.name}"
    return Table(read_toml(half, name), name) if half.is_file() else None


def _refuse_strays(folder: Path, names: set[str]) -> None:
    for path in sorted(folder.glob("*.toml")):
        if path.name not in names:
            raise InstrumentError(
                f"{PROCESS}/{path.name}: there is no instrument of this name.", "wrong-instrument"
            )


def _load(path: Path, shared: Parts, half: Table | None) -> Instrument:
    table = Table(read_toml(path), path.name)
    name = table.text("id")
    if name != path.stem:
        table.refuse(f"{name!r} must be the name of the file, {path.stem!r}", "id")
    tables = (table,) if half is None else (table, half)
    parts = shared
    for one in tables:
        parts = parts.with_own(one)
    stages, member = _stages(table), _member_stage(half)
    reports = table.texts("reports")
    indicators = _indicators(tables, parts, (stages, member), reports)
    made = Instrument(
        id=name,
        labels=table.labels("label"),
        plans_submitted=_years(table),
        stages=stages,
        indicators=indicators,
        derived=_derived(tables, Rules(parts, {item.id: item for item in indicators})),
        reports=reports,
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
        member_stage=member,
        documents=_documents(table, reports, stages),
    )
    for one in tables:
        one.close()
    return made


def _derived(tables: tuple[Table, ...], rules: Rules) -> tuple[Derived, ...]:
    """What both halves derive; a rule of the second may rest on one of the first."""
    names: list[str] = []
    unofficial: list[str] = []
    for table in tables:
        own = table.texts("derived_values", None if table is tables[0] else ())
        names += own
        unofficial += table.texts("unofficial", ())
        _refuse_twice(tuple(names), table, "derived_values")
        for name in unofficial:
            if name not in names:
                table.refuse(f"{name!r} is not among the derived values", "unofficial")
    return rules.derived(tuple(names), frozenset(unofficial), tables[-1])


def _documents(
    table: Table, reports: tuple[str, ...], stages: tuple[Stage, ...]
) -> tuple[str, ...]:
    names = table.texts("documents", ())
    _refuse_twice((*(stage.id for stage in stages), *names), table, "documents")
    for name in names:
        if name not in reports:
            table.refuse(f"{name!r} is not among the reports", "documents")
    return names


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
    made = tuple(_stage(item) for item in table.tables("stages"))
    if not made:
        table.refuse("is missing", "stages")
    _refuse_twice(tuple(stage.id for stage in made), table, "stages")
    return made


def _member_stage(half: Table | None) -> Stage | None:
    if half is None or "member" not in half:
        return None
    return _stage(half.table("member"))


def _stage(table: Table) -> Stage:
    label = table.labels("label")
    stage = Stage(
        id=table.text("id"),
        labels=label,
        short=table.labels("short", label),
        cut_off=table.labels("cut_off", NO_LABELS),
    )
    table.close()
    return stage


def _indicators(
    tables: tuple[Table, ...],
    parts: Parts,
    stages: tuple[tuple[Stage, ...], Stage | None],
    reports: tuple[str, ...],
) -> tuple[Indicator, ...]:
    """What is asked, block by block, in the order of the files."""
    made: list[Indicator] = []
    for table in tables:
        for block in table.tables("asked"):
            made += _block(block, parts, stages, reports)
        _refuse_twice(tuple(item.id for item in made), table, "asked")
    if not made:
        tables[0].refuse("is missing", "asked")
    by_id = {item.id: item for item in made}
    for item in made:
        _check_asked_when(item, by_id, tables[-1])
    return tuple(made)


def _block(
    block: Table,
    parts: Parts,
    stages: tuple[tuple[Stage, ...], Stage | None],
    reports: tuple[str, ...],
) -> list[Indicator]:
    """The questions of a block, which has one stage, one page and the same reports."""
    of_plan, of_member = stages
    ids = tuple(stage.id for stage in (*of_plan, *((of_member,) if of_member else ())))
    stage = block.choice("stage", ids)
    page = block.choice("page", PAGES)
    appears = block.texts("reports")
    for report in appears:
        if report not in reports:
            block.refuse(f"the report {report!r} is not among {', '.join(reports)}", "reports")
    names = block.texts("indicators")
    made = [indicator(parts, name, block, stage, page, appears) for name in names]
    for item in made:
        if of_member and stage == of_member.id and item.subject != "member":
            block.refuse(f"{item.id!r} asks of a {item.subject}, not of a member", "indicators")
    block.close()
    return made


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
