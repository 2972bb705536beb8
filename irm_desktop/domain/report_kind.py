"""Kinds of reports as data: which sections, tables and texts a report has, and in what order.

A kind serves one report (`progress`, `end_of_term` …) of one or more instruments. Kinds are read
from TOML; parts that several kinds share stand in `shared/` beside them, by name. A wrong file is
refused with its name, line or key, and reason.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from irm_desktop.domain.instrument import Derived, Instrument, Labels, in_language
from irm_desktop.domain.report_parts import (
    COMMITMENT_FIELDS,
    FIGURE_KINDS,
    SECTION_KINDS,
    FactKind,
    FigureKind,
    GridGroupKind,
    GridRowKind,
    PassageKind,
    SectionKind,
)
from irm_desktop.domain.toml_table import Table, read_toml

TERMS = "terms.toml"  # the fixed words of all reports, read by `report_terms`
_PARTS = ("sections", "passages", "facts", "grid_groups", "figures")
_Shared = dict[str, dict[str, tuple[Mapping[str, Any], str]]]


@dataclass(frozen=True)
class ReportKind:
    """One kind of report. `columns` head the at-a-glance table, one empty heading if it has one."""

    id: str  # the file's name: g2-progress
    report: str  # the instrument's report: progress, end_of_term …
    instruments: tuple[str, ...]
    labels: Labels
    stages: tuple[str, ...]  # whose ratings the report shows, in order
    sections: tuple[SectionKind, ...]
    passages: tuple[PassageKind, ...]
    facts: tuple[FactKind, ...]
    status: tuple[str, ...]  # indicators printed as the commitment's status
    grid_groups: tuple[GridGroupKind, ...]
    grid_rows: tuple[GridRowKind, ...]
    milestone_rows: bool  # the grid has a row for each milestone too
    columns: tuple[Labels, ...]
    figures: tuple[FigureKind, ...]
    star: tuple[str, ...]  # derived values that may give the ✪: see `star_of`
    source: str
    confirmed: bool

    def label(self, language: str = "en") -> str:
        return in_language(self.labels, language)


def kind_for(kinds: Mapping[str, ReportKind], instrument_id: str, report: str) -> ReportKind:
    """The kind of a report of an instrument; `report` is its name or the kind's own id.

    Raises KeyError where the instrument has no such report.
    """
    for kind in kinds.values():
        if instrument_id in kind.instruments and report in (kind.report, kind.id):
            return kind
    raise KeyError((instrument_id, report))


def kinds_of(kinds: Mapping[str, ReportKind], instrument_id: str) -> tuple[ReportKind, ...]:
    """The reports an instrument has, in the order of its files."""
    return tuple(kind for kind in kinds.values() if instrument_id in kind.instruments)


def star_of(kind: ReportKind, instrument: Instrument) -> Derived | None:
    """The derived value that gives a commitment its ✪ in this report; None where there is none."""
    return official(instrument, kind.star)


def official(instrument: Instrument, names: Sequence[str]) -> Derived | None:
    """The first that the instrument's own reports used, else the first that it has at all."""
    known = [instrument.derived_by_id[name] for name in names if name in instrument.derived_by_id]
    return next((derived for derived in known if derived.official), known[0] if known else None)


def load_report_kinds(folder: Path) -> dict[str, ReportKind]:
    """All kinds of reports of a folder by their id. Raises InstrumentError for a wrong file."""
    shared = _shared(folder / "shared")
    paths = (path for path in sorted(folder.glob("*.toml")) if path.name != TERMS)
    return {path.stem: _kind(path, shared) for path in paths}


def _shared(folder: Path) -> _Shared:
    known: _Shared = {part: {} for part in _PARTS}
    for path in sorted(folder.glob("*.toml")):
        table = Table(read_toml(path), path.name)
        for part in _PARTS:
            for name, data in table.named(part).items():
                if name in known[part]:
                    table.refuse(f"{name!r} is already defined in {known[part][name][1]}", part)
                known[part][name] = (data, path.name)
        table.close()
    return known


def _uses(table: Table, key: str, shared: _Shared) -> list[tuple[str, Table]]:
    """The parts a kind lists under `key`: a shared one by its id, completed by its own keys."""
    made: dict[str, Table] = {}
    for item in table.tables(key):
        name = item.text("id")
        if name in made:
            table.refuse(f"{name!r} is there twice", key)
        made[name] = item.completing(shared[key][name][0] if name in shared[key] else {})
    return list(made.items())


def _kind(path: Path, shared: _Shared) -> ReportKind:
    table = Table(read_toml(path), path.name)
    columns = tuple(item.labels("label") for item in table.tables("columns")) or ({},)
    made = ReportKind(
        id=path.stem,
        report=table.text("report"),
        instruments=table.texts("instruments"),
        labels=table.labels("label"),
        stages=table.texts("stages"),
        sections=tuple(_section(n, item) for n, item in _uses(table, "sections", shared)),
        passages=tuple(_passage(n, item) for n, item in _uses(table, "passages", shared)),
        facts=tuple(_fact(n, item) for n, item in _uses(table, "facts", shared)),
        status=table.texts("status", ()),
        grid_groups=tuple(_group(n, item) for n, item in _uses(table, "grid_groups", shared)),
        grid_rows=_grid_rows(table),
        milestone_rows=table.flag("milestone_rows", False),
        columns=columns,
        figures=tuple(_figure(n, i, len(columns)) for n, i in _uses(table, "figures", shared)),
        star=table.texts("star", ()),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    if not made.sections:
        table.refuse("is missing", "sections")
    return made


def _section(name: str, table: Table) -> SectionKind:
    made = SectionKind(
        id=name,
        number=table.text("number", ""),
        labels=table.labels("label"),
        kind=table.choice("kind", SECTION_KINDS),
        required=table.flag("required", True),
        words=table.number("words"),
        text=table.labels("text", {}),
        source=table.text("source", ""),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def _passage(name: str, table: Table) -> PassageKind:
    made = PassageKind(
        id=name,
        labels=table.labels("label"),
        hint=table.labels("hint"),
        required=table.flag("required", True),
        source=table.text("source", ""),
        confirmed=table.flag("confirmed", True),
    )
    table.close()
    return made


def _fact(name: str, table: Table) -> FactKind:
    if name not in COMMITMENT_FIELDS:
        table.refuse(f"{name!r} is no field of a commitment: {', '.join(COMMITMENT_FIELDS)}", "id")
    made = FactKind(field=name, labels=table.labels("label"))
    table.close()
    return made


def _group(name: str, table: Table) -> GridGroupKind:
    made = GridGroupKind(
        id=name,
        labels=table.labels("label"),
        by=table.choice("by", ("grade", "indicator")),
        indicators=table.texts("indicators"),
    )
    table.close()
    return made


def _grid_rows(table: Table) -> tuple[GridRowKind, ...]:
    made = []
    for item in table.tables("grid_rows"):
        made.append(GridRowKind(labels=item.labels("label"), stages=item.texts("stages")))
        item.close()
    return tuple(made)


def _figure(name: str, table: Table, columns: int) -> FigureKind:
    made = FigureKind(
        id=name,
        kind=table.choice("kind", FIGURE_KINDS),
        labels=table.labels("label"),
        of=table.texts("of", ()),
        values=table.texts("values", ()),
        share=table.flag("share", False),
        instruments=table.texts("instruments", ()),
    )
    table.close()
    if made.kind in ("value", "values", "truth") and len(made.of) != columns:
        table.refuse(f"needs a name for each of the {columns} columns, found {len(made.of)}", "of")
    if (made.kind == "value") != bool(made.values):
        table.refuse("only a figure of kind value has values, and it needs them", "values")
    return made
