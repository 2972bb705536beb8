"""A file to a draft: read, recognised, read again as records, doctored. Nothing is saved here."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from irm_desktop.domain.drafts import Draft, SourceTable
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.doctor_codes import diagnose_codes, diagnose_derived, diagnose_words
from irm_desktop.importing.doctor_numbers import diagnose_numbers
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.plans import draft_plan, gather
from irm_desktop.importing.recognise import Recognised, is_process_table, recognise
from irm_desktop.importing.rows import Shape, find_records, read_records
from irm_desktop.importing.tables import RawTable, read_tables


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
    tables = read_tables(path)
    found = _choose(tables, layouts, sheet)
    findings = Findings(found.table.sheet)
    shape = find_records(found, findings)
    records = read_records(found, shape, findings)
    plans = gather(records, found.layout, library, findings, instrument)
    number = found.layout.key_of_field("number") or ""
    diagnose_numbers(records, [one.records for one in plans], number, findings)
    diagnose_codes(found, records, findings)
    diagnose_words(found, records, findings)
    for one in plans:
        diagnose_derived(found, one, findings)
    drafts = tuple(draft_plan(one, found.layout, findings) for one in plans)
    return Draft(_source(found, shape), drafts, findings.sorted())


def _choose(tables: Sequence[RawTable], layouts: Layouts, sheet: str | None) -> Recognised:
    for table in tables:
        if (sheet is None or table.sheet == sheet) and (found := recognise(table, layouts)):
            return found
    if any(is_process_table(table) for table in tables):
        raise ImportRefused("process", "process")
    raise ImportRefused("no", "no-commitments")


def _source(found: Recognised, shape: Shape) -> SourceTable:
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
    )
