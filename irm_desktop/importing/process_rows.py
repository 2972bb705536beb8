"""Rows of a table of plans: a row tells how one plan was made and carried out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.answers import as_number
from irm_desktop.domain.cells import read_label, repaired, whole_number
from irm_desktop.domain.layout import Column
from irm_desktop.domain.text import fold
from irm_desktop.importing.doctor_text import TextDoctor
from irm_desktop.importing.findings import Findings, quoted
from irm_desktop.importing.links import has_blanks, rejoined
from irm_desktop.importing.recognise import Recognised
from irm_desktop.importing.rows import Body, Record, Shape, cell, read_records

_NO_PLAN = "The row is kept with the table and is no plan."


@dataclass(slots=True)
class PlanRecord:
    """One row. `record` has the fields and answers, `evidence` where an answer can be seen."""

    record: Record
    evidence: dict[str, str] = field(default_factory=dict)


def find_plans(found: Recognised, findings: Findings) -> tuple[Recognised, Shape]:
    """The table with the last of its headers, and the rows that name a member and a plan.

    What stands between a first header and the one that is repeated belongs to the head.
    """
    rows = found.table.rows
    member, plan = (
        found.places.get(found.layout.key_of_field(name) or "", -1) for name in ("member", "plan")
    )
    names = [fold(text) for text in rows[found.header]]
    header, records, between = found.header, list[int](), list[int]()
    for index in range(found.header + 1, len(rows)):
        row = rows[index]
        if [fold(text) for text in row] == names:
            _note_header(index, findings)
            if not records:
                header, between = index, []
        elif cell(row, member).strip() and cell(row, plan).strip():
            records.append(index)
        elif any(text.strip() for text in row):
            between.append(index)
    for index in between:
        _note_stray(found, index, header, findings)
    return replace(found, header=header), Shape(tuple(records), max([header, *records]))


def _note_header(index: int, findings: Findings) -> None:
    findings.add(
        "repeated-header",
        "The column names stand here a second time.",
        _NO_PLAN,
        row=index + 1,
        severity="note",
    )


def _note_stray(found: Recognised, index: int, header: int, findings: Findings) -> None:
    words = {fold(text) for text in found.table.rows[index] if text.strip()}
    above = {fold(text) for row in found.table.rows[: found.header] for text in row if text.strip()}
    if words <= above:
        _note_header(index, findings)
        return
    findings.add(
        "stray-row",
        "This row names no member or no action plan.",
        "The row is kept with the table. If it tells of a plan, fill in what is missing and import "
        "the table again.",
        row=index + 1,
        severity="ask",
    )


def read_plan_records(
    found: Recognised, shape: Shape, body: Body, findings: Findings
) -> list[PlanRecord]:
    """The records with every answer: labels, numbers and where they can be seen."""
    records = [PlanRecord(record) for record in read_records(found, shape, body, findings)]
    for key, column in found.layout.of_kind("number"):
        if key in found.places:
            _read_numbers(found, column, body.column(found.places[key]), records, findings)
    texts = TextDoctor(findings)
    for key, column in found.layout.of_kind("evidence"):
        if key in found.places:
            _read_evidence(column, body.column(found.places[key]), records, texts, findings)
    texts.summarise()
    return records


def _read_numbers(
    found: Recognised,
    column: Column,
    cells: Sequence[str],
    records: Sequence[PlanRecord],
    findings: Findings,
) -> None:
    """Numbers, and the words that stand for one; anything else stays unrated."""
    for one, text in zip(records, cells, strict=True):
        number = whole_number(text)
        if as_number(number) is not None:
            one.record.values[column.target] = number
            continue
        reading = read_label(found.layout, found.layout.scales[column.scale], text)
        if reading.value:
            one.record.values[column.target] = reading.value
        elif not reading.known:
            findings.add(
                "unknown-label",
                f"“{text}” is no number.",
                "The plan stays unrated here; the word is kept. Type the number by hand.",
                row=one.record.row,
                column=column.name,
                severity="ask",
                before=text,
            )


def _read_evidence(
    column: Column,
    cells: Sequence[str],
    records: Sequence[PlanRecord],
    texts: TextDoctor,
    findings: Findings,
) -> None:
    whole = [rejoined(text) for text in cells]
    sound = [text if text == cells[place] else "" for place, text in enumerate(whole)]
    read = texts.read_column(sound, column, [one.record.row for one in records])
    for place, one in enumerate(records):
        text = read[place]
        if whole[place] != cells[place]:
            text = repaired(whole[place], one_line=False)
            findings.add(
                "link-rejoined",
                f"An address was broken over several lines: {quoted(text)}",
                "It is put together again where nothing else can be meant.",
                row=one.record.row,
                column=column.name,
                severity="note",
                before=cells[place],
                after=text,
            )
        if has_blanks(text):
            findings.add(
                "broken-link",
                f"A blank seems to stand inside an address: {quoted(text)}",
                "It is kept as it stands. Open it, and correct it beside the answer.",
                row=one.record.row,
                column=column.name,
            )
        if text:
            one.evidence[column.target] = text
