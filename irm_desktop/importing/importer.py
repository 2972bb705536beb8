"""A file to a draft: read, recognised, read again as records, doctored. Nothing is saved here.

A table of commitments or a table of plans; `process_table` reads the second kind.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from irm_desktop.domain.drafts import Draft, DraftPlan, SourceTable
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.doctor_codes import (
    diagnose_codes,
    diagnose_derived,
    diagnose_doubtful,
    diagnose_words,
)
from irm_desktop.importing.doctor_numbers import diagnose_numbers, take_numbers_from_titles
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.mapping import MAPPED
from irm_desktop.importing.members import country_name
from irm_desktop.importing.milestones import suppose_plan
from irm_desktop.importing.plan_cells import fill_down, mend_plan_numbers
from irm_desktop.importing.plans import (
    PlanRows,
    draft_plans,
    gather,
    has_milestones,
    note_unnamed,
    take_overall_relevance,
)
from irm_desktop.importing.process_table import read_process
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Body, Record, Shape, find_records, read_records
from irm_desktop.importing.sheets import choose, note_encoding, note_left_out, note_mapping
from irm_desktop.importing.tables import read_tables

# What a table may leave out if it is given beside the file; the year of submission is supposed.
_BESIDE = {
    "member": "the member that",
    "plan": "the number of the action plan that",
    "year": "",
    "end_year": "",
}


def read_draft(
    path: Path,
    library: InstrumentLibrary,
    layouts: Layouts,
    *,
    mapping: Mapping[str, str] | None = None,
    sheet: str | None = None,
    member: str = "",
    plan: str = "",
    year: str = "",
    instrument: str = "",
) -> Draft:
    """What the file would bring, with findings. Raises ImportRefused; changes nothing.

    `mapping` leads from column names to fields, indicators or derived values, for a table that no
    layout knows. `member`, `plan` and `year` stand in where no column names them; `instrument`
    overrides the choice by the year of submission.
    """
    if instrument and instrument not in library.by_id:
        known = ", ".join(library.by_id)
        raise ImportRefused(
            f"There is no instrument {instrument}; the program has {known}.", "unknown-instrument"
        )
    member = country_name(member) or member
    tables = read_tables(path)
    found = choose(tables, layouts, library, sheet, mapping)
    findings = Findings(found.table.sheet, found.names)
    sheets = tuple(table.sheet for table in tables)
    note_encoding(found.table, findings)
    note_left_out(tables, found, layouts, findings)
    if found.layout.id == MAPPED:
        note_mapping(found, findings)
    given = {"member": member, "plan": plan, "year": year, "end_year": ""}
    if found.layout.subject == "plan":
        process = read_process(found, library, findings, instrument)
        source, drafts = _source(process.found, process.shape, process.rows), process.drafts
    else:
        source, drafts = _read_commitments(found, library, findings, given, instrument)
    return Draft(source, drafts, findings.sorted(), sheets)


def _read_commitments(
    found: Recognised,
    library: InstrumentLibrary,
    findings: Findings,
    given: Mapping[str, str],
    instrument: str,
) -> tuple[SourceTable, tuple[DraftPlan, ...]]:
    """The table as it came and its plans. Raises ImportRefused where no row is a commitment."""
    shape = find_records(found, findings)
    name = found.table.file_name
    if not shape.records:
        raise ImportRefused(
            f"{name} has column names but no commitments below them. Choose another file.",
            "no-commitments",
        )
    body = Body(found, shape)
    records = read_records(found, shape, body, findings)
    fill_down(records, found, findings)
    _fill_in(records, found, name, given, findings)
    mend_plan_numbers(records, found, findings)
    plans = gather(records, found.layout, library, findings, instrument)
    take_overall_relevance(found, plans)
    _diagnose(found, body, records, plans, findings)
    return _source(found, shape, plans), draft_plans(plans, found.layout, findings)


def _fill_in(
    records: Sequence[Record],
    found: Recognised,
    name: str,
    given: Mapping[str, str],
    findings: Findings,
) -> None:
    """Member, plan and year that no column names; numbers that stand in the titles alone."""
    layout = found.layout
    is_named = given["member"] or layout.key_of_field("member") in found.places
    defaults = {} if is_named else layout.defaults  # one member's plan is nobody else's
    for target, words in _BESIDE.items():
        if layout.key_of_field(target) in found.places:
            continue
        value = given[target] or defaults.get(target, "")
        if not value and words:
            raise ImportRefused(
                f"{name} has no column for {words} its commitments belong to. Name it beside the "
                f"file (--{target}), or map a column to it.",
                "no-member",
            )
        for record in records:
            record.fields.setdefault(target, value)
    if "plan" in defaults and not given["plan"] and layout.key_of_field("plan") not in found.places:
        suppose_plan(records, defaults, findings)
    if layout.key_of_field("number") not in found.places:
        take_numbers_from_titles(records, findings)


def _diagnose(
    found: Recognised,
    body: Body,
    records: Sequence[Record],
    plans: Sequence[PlanRows],
    findings: Findings,
) -> None:
    number = found.layout.key_of_field("number") or ""
    if not has_milestones(found.layout):
        diagnose_numbers(records, [one.records for one in plans], number, findings)
    diagnose_codes(found, body, records, findings)
    diagnose_words(found, body, findings)
    diagnose_doubtful(found, body, findings)
    note_unnamed(records, found, findings)
    diagnose_derived(found, plans, findings)


def _source(found: Recognised, shape: Shape, plans: Sequence[PlanRows]) -> SourceTable:
    table = found.table
    body = range(found.header + 1, shape.last + 1)
    return SourceTable(
        file_name=table.file_name,
        sha256=table.sha256,
        layout=found.layout.id,
        sheet=table.sheet,
        head=tuple(tuple(row) for row in table.rows[: found.header + 1]),
        rows={index + 1: tuple(table.rows[index]) for index in body},
        foot=tuple(tuple(row) for row in table.rows[shape.last + 1 :]),
        columns=found.columns,
        encoding=table.encoding,
        newline=table.newline,
        byte_order_mark=table.byte_order_mark,
        delimiter=table.delimiter,
        final_newline=table.final_newline,
        quote_all=table.quote_all,
        members={
            record.fields["member"]: plan.member.key
            for plan in plans
            if plan.member.how != "none"
            for record in plan.records
        },
        mapping={
            key: column.target
            for key, column in found.layout.by_key.items()
            if found.layout.id == MAPPED and column.target
        },
    )
