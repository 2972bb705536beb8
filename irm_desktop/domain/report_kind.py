"""Kinds of reports as data: which sections, tables and texts a report has, and in what order.

A kind serves one report (`progress`, `end_of_term` …) of one or more instruments. Kinds are read
from TOML; parts that several kinds share stand in `shared/` beside them, by name. A wrong file is
refused with its name, line or key, and reason.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.instrument import Derived, Indicator, Instrument, Labels, in_language
from irm_desktop.domain.records import Assessment
from irm_desktop.domain.report_part_file import (
    PARTS,
    Shared,
    parts_of,
    read_fact,
    read_figure,
    read_grid_rows,
    read_group,
    read_lengths,
    read_passage,
    read_section,
)
from irm_desktop.domain.report_parts import (
    FactKind,
    FigureKind,
    GridGroupKind,
    GridRowKind,
    Lengths,
    PassageKind,
    SectionKind,
)
from irm_desktop.domain.toml_table import Table, read_toml

TERMS = "terms.toml"  # the fixed words of all reports, read by `report_terms`


@dataclass(frozen=True)
class ReportKind:
    """One kind of report. `columns` head the at-a-glance table, one empty heading if it has one.

    A plan may have several reports of one stage, of which the instrument's own years used one:
    that one is `proposed`, the others are there to be chosen.
    """

    id: str  # the file's name: g2-progress
    report: str  # the instrument's report: progress, end_of_term …
    instruments: tuple[str, ...]
    labels: Labels
    short: Labels  # as an at-a-glance table names the kind: Design
    proposed: bool
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
    lengths: Lengths | None = None  # where the targets `words` come from

    @property
    def section_by_id(self) -> dict[str, SectionKind]:
        return {section.id: section for section in self.sections}

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


def reports_in_order(
    kinds: Mapping[str, ReportKind], instrument: Instrument
) -> tuple[ReportKind, ...]:
    """The reports of an instrument, in the order it names them."""
    order = {report: place for place, report in enumerate(instrument.reports)}
    own = kinds_of(kinds, instrument.id)
    return tuple(sorted(own, key=lambda kind: order.get(kind.report, len(order))))


def in_work(
    kinds: Sequence[ReportKind],
    instrument: Instrument,
    rated: Iterable[Mapping[str, str | None]],
) -> ReportKind | None:
    """The latest of `kinds` for whose own stage something is rated; else the first. `rated` are
    the answers about each commitment.

    Only reports that the plans of those years had: another form is there to be chosen.
    """
    proposed = [kind for kind in kinds if kind.proposed]
    answers = list(rated)
    stages = {
        indicator.stage
        for indicator in instrument.indicators_of("commitment")
        if any(_tells(indicator, values.get(indicator.id)) for values in answers)
    }
    begun = [kind for kind in proposed if set(kind.stages[-1:]) & stages]
    return begun[-1] if begun else (proposed[0] if proposed else None)


def _tells(indicator: Indicator, value: str | None) -> bool:
    """Whether the answer says something: not reviewed or no data is no beginning of a report."""
    answer = indicator.scale.by_id.get(value or "")
    return answer is not None and (answer.is_grade or answer.settled)


def assessment_of(kind: ReportKind, assessments: Iterable[Assessment]) -> Assessment | None:
    """The assessment of a plan that the report is written in: of its own stage, else its last.
    None where the plan has neither."""
    own = {one.kind: one for one in assessments}
    return next((own[name] for name in (kind.report, *reversed(kind.stages)) if name in own), None)


def star_of(kind: ReportKind, instrument: Instrument) -> Derived | None:
    """The derived value that gives a commitment its ✪ in this report; None where there is none."""
    return official(instrument, kind.star)


def official(instrument: Instrument, names: Sequence[str]) -> Derived | None:
    """The first that the instrument's own reports used, else the first that it has at all."""
    known = [instrument.derived_by_id[name] for name in names if name in instrument.derived_by_id]
    return next((derived for derived in known if derived.official), known[0] if known else None)


def load_report_kinds(folder: Path) -> dict[str, ReportKind]:
    """All kinds of reports of a folder by their id. Raises InstrumentError for a wrong file."""
    shared, lengths = _shared(folder / "shared")
    paths = (path for path in sorted(folder.glob("*.toml")) if path.name != TERMS)
    return {path.stem: _kind(path, shared, lengths) for path in paths}


def _shared(folder: Path) -> tuple[Shared, Lengths | None]:
    known: Shared = {part: {} for part in PARTS}
    lengths = None
    for path in sorted(folder.glob("*.toml")):
        table = Table(read_toml(path), path.name)
        for part in PARTS:
            for name, data in table.named(part).items():
                if name in known[part]:
                    table.refuse(f"{name!r} is already defined in {known[part][name][1]}", part)
                known[part][name] = (data, path.name)
        if "lengths" in table:
            lengths = read_lengths(table.table("lengths"))
        table.close()
    return known, lengths


def _kind(path: Path, shared: Shared, lengths: Lengths | None) -> ReportKind:
    table = Table(read_toml(path), path.name)
    columns = tuple(item.labels("label") for item in table.tables("columns")) or ({},)
    label = table.labels("label")
    made = ReportKind(
        id=path.stem,
        report=table.text("report"),
        instruments=table.texts("instruments"),
        labels=label,
        short=table.labels("short", label),
        proposed=table.flag("proposed", True),
        stages=table.texts("stages"),
        sections=tuple(
            read_section(n, item, shared) for n, item in parts_of(table, "sections", shared)
        ),
        passages=tuple(read_passage(n, item) for n, item in parts_of(table, "passages", shared)),
        facts=tuple(read_fact(n, item) for n, item in parts_of(table, "facts", shared)),
        status=table.texts("status", ()),
        grid_groups=tuple(
            read_group(n, item) for n, item in parts_of(table, "grid_groups", shared)
        ),
        grid_rows=read_grid_rows(table),
        milestone_rows=table.flag("milestone_rows", False),
        columns=columns,
        figures=tuple(
            read_figure(n, item, len(columns)) for n, item in parts_of(table, "figures", shared)
        ),
        star=table.texts("star", ()),
        source=table.text("source"),
        confirmed=table.flag("confirmed", True),
        lengths=lengths,
    )
    table.close()
    if not made.sections:
        table.refuse("is missing", "sections")
    return made
