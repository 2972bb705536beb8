"""Rows of a recognised table: which are records, and what their cells say, before any judgement."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.cells import DATE_FIELDS, read_label
from irm_desktop.domain.dates import read_date
from irm_desktop.domain.layout import Column, Layout
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.text import fold
from irm_desktop.importing.doctor_dates import diagnose_date
from irm_desktop.importing.doctor_numbers import diagnose_number
from irm_desktop.importing.doctor_text import TextDoctor
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.recognise import Recognised

_SUM_WORDS = frozenset({"sum", "sums", "total", "totals", "suma", "somme", "totaux", "totales"})


@dataclass(slots=True)
class Record:
    """One row of the table. `row` counts from 1 as a spreadsheet does."""

    row: int
    fields: dict[str, str] = field(default_factory=dict)
    dates: dict[str, PartialDate] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """Rows from 0: `records`, and `last`, the last row that belongs to the body."""

    records: tuple[int, ...]
    last: int


def cell(row: Sequence[str], place: int) -> str:
    """The cell at `place`, empty where the row is too short."""
    return row[place] if place < len(row) else ""


def find_records(found: Recognised, findings: Findings) -> Shape:
    """The rows that hold a commitment; every other row below the header gets its finding."""
    rows = found.table.rows
    telling = [
        found.places[key]
        for name in ("title", "short_title", "text", "number", "milestone_title")
        if (key := found.layout.key_of_field(name)) in found.places
    ]
    member = found.places.get(found.layout.key_of_field("member") or "")
    head = {fold(name) for name in rows[found.header] if name.strip()}
    records = []
    for index in range(found.header + 1, len(rows)):
        row = rows[index]
        if not any(row) or not any(text.strip() for text in row):
            continue
        has_member = member is None or bool(cell(row, member).strip())
        if has_member and any(cell(row, place).strip() for place in telling):
            names = [fold(text) for text in row if text.strip()]
            if sum(name in head for name in names) > len(names) * 0.6:
                _note_repeated_header(index, findings)
                continue
            records.append(index)
            continue
        _note_other_row(index, row, found, findings)
    _note_ragged(found, records, findings)
    return Shape(tuple(records), records[-1] if records else found.header)


def _note_repeated_header(index: int, findings: Findings) -> None:
    findings.add(
        "repeated-header",
        "The column names stand here a second time.",
        "The row is kept with the table and is no commitment.",
        row=index + 1,
        severity="note",
    )


def _note_other_row(index: int, row: Sequence[str], found: Recognised, findings: Findings) -> None:
    words = [fold(text) for text in row if text.strip()]
    head = [fold(name) for name in found.table.rows[found.header]]
    band = [fold(text) for above in found.table.rows[: found.header] for text in above if text]
    if any(word in _SUM_WORDS for word in words):
        findings.add(
            "sums-row",
            "This row holds column sums; they are not those of the rows above."
            if len(words) > 5
            else "This row holds column sums.",
            "The row is kept with the table and is no commitment.",
            row=index + 1,
            severity="note",
        )
    elif words and (all(word in head for word in words) or all(word in band for word in words)):
        _note_repeated_header(index, findings)
    else:
        findings.add(
            "stray-row",
            "This row names no member or no commitment.",
            "The row is kept with the table. If it is a commitment, fill in what is missing and "
            "import the table again.",
            row=index + 1,
            severity="ask",
        )


def _note_ragged(found: Recognised, records: Sequence[int], findings: Findings) -> None:
    width = len(found.table.rows[found.header])
    for index in records:
        row = found.table.rows[index]
        if len(row) < width:
            findings.add(
                "ragged-row",
                f"The row has {len(row)} cells, the header {width}.",
                "The missing cells are taken as empty.",
                row=index + 1,
            )
        elif len(row) > width and any(text.strip() for text in row[width:]):
            findings.add(
                "ragged-row",
                f"The row has {len(row)} cells, the header {width}. A comma inside a text probably "
                "stands without quotation marks.",
                "The cells are read in order; those beyond the header are kept with the table. "
                "Compare the row with its source.",
                row=index + 1,
                severity="ask",
            )


def read_records(found: Recognised, shape: Shape, findings: Findings) -> list[Record]:
    """The records, column by column, so that each column's reading is looked up once a word."""
    rows = found.table.rows
    records = [Record(index + 1) for index in shape.records]
    body = [rows[index] for index in shape.records]
    texts = TextDoctor(findings)
    for key, column in found.layout.by_key.items():
        place = found.places.get(key)
        if place is None:
            continue
        cells = [cell(row, place) for row in body]
        if column.kind == "field" and column.target in DATE_FIELDS:
            _read_dates(found.layout, column, cells, records, findings)
        elif column.kind == "field":
            _read_texts(found, column, place, cells, records, texts, findings)
        elif column.kind == "label":
            _read_labels(found.layout, column, cells, records, findings)
    texts.summarise()
    _read_tags(found, body, records)
    return records


def _read_texts(
    found: Recognised,
    column: Column,
    place: int,
    cells: list[str],
    records: list[Record],
    texts: TextDoctor,
    findings: Findings,
) -> None:
    target = column.target
    if target in ("number", "plan", "milestone_number"):
        for record, text in zip(records, cells, strict=True):
            is_number = found.table.is_number(record.row - 1, place)
            record.fields[target] = diagnose_number(text, column, record.row, is_number, findings)
        return
    for record, text in zip(records, cells, strict=True):
        if text:
            record.fields[target] = texts.read(text, column, record.row)


def _read_dates(
    layout: Layout,
    column: Column,
    cells: list[str],
    records: list[Record],
    findings: Findings,
) -> None:
    for record, text in zip(records, cells, strict=True):
        if not text.strip():
            record.dates[column.target] = UNDATED
            continue
        if fold(text) in layout.states or fold(text) == "unclear":
            record.dates[column.target] = PartialDate(text.strip())
            continue
        reading = read_date(text.strip(), short_years=layout.short_years)
        record.dates[column.target] = reading.date
        if reading.problem:
            diagnose_date(reading, column, record.row, findings)


def _read_labels(
    layout: Layout,
    column: Column,
    cells: list[str],
    records: list[Record],
    findings: Findings,
) -> None:
    scale = layout.scales[column.scale]
    read = {text: read_label(layout, scale, text) for text in set(cells)}
    for record, text in zip(records, cells, strict=True):
        reading = read[text]
        if reading.value:
            record.values[column.target] = reading.value
        elif not reading.known:
            findings.add(
                "unknown-label",
                f"“{text}” is no value of this column.",
                "The commitment stays unrated here; the word is kept. Choose a value by hand.",
                row=record.row,
                column=column.name,
                severity="ask",
                before=text,
            )


def _read_tags(found: Recognised, body: list[list[str]], records: list[Record]) -> None:
    tags = [
        (column.target, found.places[key])
        for key, column in found.layout.of_kind("tag")
        if key in found.places
    ]
    for record, row in zip(records, body, strict=True):
        record.tags = tuple(tag for tag, place in tags if cell(row, place).strip() == "1")
