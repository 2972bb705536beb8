"""Which sheet of a file is imported, and a finding for everything that is left out."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.text import fold
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.column_names import FIELD_NAMES
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.mapping import layout_from, propose_for, targets
from irm_desktop.importing.recognise import (
    HEADER_WITHIN,
    Recognised,
    recognise,
    recognised,
)
from irm_desktop.importing.tables import RawTable

_LOST = {
    "error-cell": "It is taken as empty. Correct the formula in the workbook, or type the value.",
    "formula-without-value": "It is taken as empty. Open the workbook in a spreadsheet program, "
    "save it, and import it again.",
    "unclosed-quotation": "All the text is kept in the cell. Close the quotation mark and import "
    "the table again: commitments may be hidden in it.",
    "merged-cells": "The words are taken for every row that the cell spans.",
}


def choose(
    tables: Sequence[RawTable],
    layouts: Layouts,
    library: InstrumentLibrary,
    sheet: str | None,
    mapping: Mapping[str, str] | None,
) -> Recognised:
    """The table to import, of several the longest that can be seen; one of plans where no sheet
    holds commitments. Raises ImportRefused where none holds either."""
    wanted = [table for table in tables if sheet is None or table.sheet == sheet]
    if not wanted:
        names = ", ".join(table.sheet for table in tables)
        raise ImportRefused(
            f"{tables[0].file_name} has no sheet {sheet!r}; its sheets are {names}.", "no-sheet"
        )
    wanted.sort(key=lambda table: (table.hidden, -len(table.rows)))
    of_plans: list[Recognised] = []
    if mapping is None:
        for table in wanted:
            if found := recognise(table, layouts):
                if found.layout.subject != "plan":
                    return found
                of_plans.append(found)
    else:
        _check_mapping(mapping, wanted, library)
    known = [found.table for found in of_plans]
    mapped = [_mapped(table, library, mapping) for table in wanted if table not in known]
    for found in (*mapped, *of_plans):
        if found.layout.key_of_field("title") or found.layout.subject == "plan":
            return found
    raise ImportRefused(
        f"{tables[0].file_name} has no column of commitments: none is called Commitment, Title or "
        "the like. Map one of its columns to the commitment's title, or choose another file.",
        "no-commitments",
    )


def _check_mapping(
    mapping: Mapping[str, str], wanted: Sequence[RawTable], library: InstrumentLibrary
) -> None:
    """Raises ImportRefused where a mapping names what there is not, or gives a field twice."""
    name = wanted[0].file_name
    known = set(targets(library))
    used = {column: target for column, target in mapping.items() if target}
    if odd := sorted(set(used.values()) - known):
        raise ImportRefused(
            f"The mapping names {_listed(odd)}, but no field or indicator is called so. Fields are "
            f"{', '.join(FIELD_NAMES)}; indicators have the names of the instrument files.",
            "unknown-field",
        )
    by_target: dict[str, list[str]] = defaultdict(list)
    for column, target in used.items():
        by_target[target].append(column)
    for target, columns in by_target.items():
        if len(columns) > 1:
            raise ImportRefused(
                f"The mapping gives the field {target} to the columns {_listed(columns)}: "
                "leave one of them.",
                "field-twice",
            )
    headers = [set(propose_for(table, library).names) for table in wanted]
    most = max(headers, key=lambda names: len(names & set(mapping)))
    if missing := [column for column in mapping if column not in most]:
        raise ImportRefused(
            f"{name} has no column {_listed(missing)}, which the mapping names. Its columns are "
            f"{_listed(sorted(most))}.",
            "unknown-column",
        )


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in words)


def _mapped(
    table: RawTable, library: InstrumentLibrary, mapping: Mapping[str, str] | None
) -> Recognised:
    proposal = propose_for(table, library)
    layout = layout_from(proposal.mapping if mapping is None else mapping, proposal.names, library)
    return recognised(table, layout, proposal.header - 1)


def note_left_out(
    tables: Sequence[RawTable], found: Recognised, layouts: Layouts, findings: Findings
) -> None:
    """Other sheets, parts of the workbook that are not read, columns nobody understands."""
    for table in tables:
        if table is not found.table:
            _note_sheet(table, found, layouts, findings)
    for what in found.table.notes:
        findings.add(
            f"holds-{what.split()[0]}",
            f"The workbook holds {what}, which are not read.",
            "Only the values of the cells are imported.",
            severity="note",
        )
    for row, place, code, message in found.table.cells_lost:
        name = found.columns[place] if place < len(found.columns) else ""
        findings.add(code, message, _LOST[code], row=row + 1, column=name)
    if found.table.hidden:
        findings.add(
            "hidden-sheet",
            f"The sheet {found.table.sheet} is hidden in the workbook.",
            f"It is imported, since it holds the {found.layout.subject}s.",
        )
    for note in found.layout.notes:
        findings.add(note.code, note.message, note.proposal, column=note.column, severity="note")
    note_twins(found, findings)
    for column in found.unknown:
        findings.add(
            "unknown-column",
            f"The layout {found.layout.id} has no column “{column}”.",
            "The column is kept with the table and not understood.",
            column=column,
        )
    for column in found.missing:
        findings.add(
            "missing-column",
            f"The column “{column}” of the layout {found.layout.id} is not there.",
            "What it holds stays empty.",
            column=column,
        )


def note_twins(found: Recognised, findings: Findings) -> None:
    """Columns of one name: the first is taken, and whether the others agree is said."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for place, name in enumerate(found.table.rows[found.header]):
        if name.strip():
            by_name[fold(name)].append(place)
    for places in by_name.values():
        if len(places) < 2:
            continue
        name = found.columns[places[0]]
        differing = [
            index + 1
            for index, row in enumerate(found.table.rows)
            if index > found.header and len({row[p] for p in places if p < len(row)}) > 1
        ]
        agree = "They agree in every row." if not differing else (
            f"They differ in {len(differing)} rows, first in row {differing[0]}."
        )  # fmt: skip
        findings.add(
            "header-twins",
            f"{len(places)} columns are called “{name}”. {agree}",
            "The first is taken; all are kept with the table.",
            column=name,
            severity="ask" if differing else "note",
        )


def _note_sheet(table: RawTable, found: Recognised, layouts: Layouts, findings: Findings) -> None:
    hidden = ", a hidden sheet," if table.hidden else ""
    rows = len(table.rows)
    other = recognise(table, layouts)
    if other is not None and other.layout.subject == "plan" != found.layout.subject:
        findings.add(
            "process-sheet",
            f"The sheet {table.sheet}{hidden} tells how plans were made and carried out "
            f"({rows} rows).",
            "One sheet is imported at a time: import the workbook again and choose this one.",
        )
        return
    names = set(found.table.rows[found.header])
    alike = any(set(row) == names for row in table.rows[:HEADER_WITHIN])
    findings.add(
        "sheet-left-out",
        f"The sheet {table.sheet}{hidden} with {rows} rows is not imported."
        + (" Its columns are those of the sheet that is." if alike else ""),
        f"If it holds {found.layout.subject}s, import the workbook again and choose this sheet."
        if alike or found.layout.subject == "commitment"
        else "If it holds commitments, import the workbook again and choose this sheet.",
        severity="ask" if alike else "look",
    )


def note_encoding(table: RawTable, findings: Findings) -> None:
    """How the bytes of a text table were read, where that is not plain UTF-8."""
    if table.encoding == "cp1252":
        lost = f" {table.replaced_bytes} bytes mean nothing in it." if table.replaced_bytes else ""
        findings.add(
            "wrong-encoding",
            f"The file is not UTF-8; it reads as Windows-1252, Western European.{lost}",
            "Letters are read so. Compare a few names with accents before you import.",
            severity="look",
        )
    elif table.encoding.startswith("utf-16"):
        findings.add(
            "encoding",
            "The file is UTF-16, as Excel's Unicode text is.",
            "All letters are kept.",
            severity="note",
        )


def note_mapping(found: Recognised, findings: Findings) -> None:
    """Says how the columns of a table that no layout knows were understood."""
    pairs = [
        f"“{key}” as {column.target.replace('_', ' ')}"
        for key, column in found.layout.by_key.items()
        if column.kind in ("field", "label")
    ]
    kept = [key for key, column in found.layout.by_key.items() if column.kind == "kept"]
    findings.add(
        "columns-mapped",
        f"No known layout. Read: {', '.join(pairs)}.",
        (f"Kept without meaning: {', '.join(kept)}. " if kept else "")
        + "Correct the mapping before you import if this is wrong.",
        severity="ask",
    )
