"""Rows of a recognised table: which are records, and what their cells say, before any judgement."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.cells import DATE_FIELDS, YEAR_FIELDS, read_label, read_number, whole_number
from irm_desktop.domain.dates import DateReading, read_date
from irm_desktop.domain.layout import Column, Layout
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.text import fold
from irm_desktop.importing.doctor_dates import diagnose_date
from irm_desktop.importing.doctor_numbers import diagnose_number
from irm_desktop.importing.doctor_text import TextDoctor
from irm_desktop.importing.findings import Findings
from irm_desktop.importing.recognise import Recognised

_DAMAGED = frozenset(".- ")  # one of them stands in every number that a spreadsheet changed
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


class Body:
    """The rows that are records, by column; a row that is too short has empty cells."""

    def __init__(self, found: Recognised, shape: Shape) -> None:
        rows = [found.table.rows[index] for index in shape.records]
        width = max(map(len, rows), default=0)
        padded = (row if len(row) == width else [*row, *[""] * (width - len(row))] for row in rows)
        self._columns = list(zip(*padded, strict=True))
        self._empty = ("",) * len(rows)

    def column(self, place: int) -> Sequence[str]:
        return self._columns[place] if place < len(self._columns) else self._empty


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
    names = rows[found.header]
    head = {fold(name) for name in names if name.strip()}
    tellers = [(place, names[place].strip().casefold()) for place in telling]
    titles = [
        found.places[key]
        for name in ("title", "short_title")
        if (key := found.layout.key_of_field(name)) in found.places
    ]
    records: list[int] = []
    for index in range(found.header + 1, len(rows)):
        row = rows[index]
        has_member = member is None or (member < len(row) and row[member].strip())
        if not has_member and records and any(cell(row, place).strip() for place in titles):
            has_member = _continues(row, rows[records[-1]], found)
        if has_member and any(place < len(row) and row[place].strip() for place in telling):
            if _is_header(row, tellers, head):
                _note_repeated_header(index, findings)
            else:
                records.append(index)
        elif any(text.strip() for text in row):
            _note_other_row(index, row, found, findings)
    _note_ragged(found, records, findings)
    return Shape(tuple(records), records[-1] if records else found.header)


def _continues(row: Sequence[str], above: Sequence[str], found: Recognised) -> bool:
    """True for a row that leaves out its member as lists do below the first; a footnote or a row of
    sums, with fewer cells or its own words, is none."""
    words = [fold(text) for text in row if text.strip()]
    if any(word in _SUM_WORDS for word in words):
        return False
    named = {found.places.get(found.layout.key_of_field(name) or "") for name in ("member", "plan")}
    told = sum(bool(text.strip()) for place, text in enumerate(above) if place not in named)
    return len(words) >= min(2, told)


def _is_header(
    row: Sequence[str], tellers: Sequence[tuple[int, str]], head: frozenset[str] | set[str]
) -> bool:
    """True where most cells are column names; looked at closely only if the title is one."""
    place, name = tellers[0]
    if cell(row, place)[:60].strip().casefold() != name:
        return False
    words = [fold(text) for text in row if text.strip()]
    return sum(word in head for word in words) > len(words) * 0.6


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


def read_records(found: Recognised, shape: Shape, body: Body, findings: Findings) -> list[Record]:
    """The records, column by column, so that each column's reading is looked up once a word."""
    records = [Record(index + 1) for index in shape.records]
    texts = TextDoctor(findings)
    taken: set[str] = set()
    for key, column in found.layout.by_key.items():
        place = found.places.get(key)
        if place is None or (column.kind == "field" and column.target in taken):
            continue  # of two columns for one field the first is taken
        taken.add(column.target if column.kind == "field" else "")
        if column.kind == "field" and column.target in DATE_FIELDS:
            _read_dates(found.layout, column, body.column(place), records, findings)
        elif column.kind == "field":
            _read_texts(found, column, body.column(place), records, texts, findings)
        elif column.kind == "label":
            _read_labels(found.layout, column, body.column(place), records, findings)
    texts.summarise()
    _read_tags(found, body, records)
    return records


def _read_texts(
    found: Recognised,
    column: Column,
    cells: Sequence[str],
    records: list[Record],
    texts: TextDoctor,
    findings: Findings,
) -> None:
    target = column.target
    if target in ("number", "plan", "milestone_number"):
        _read_numbers(found, column, cells, records, findings)
        return
    found_texts = texts.read_column(cells, column, [record.row for record in records])
    if target in YEAR_FIELDS:
        years = {text: whole_number(text) for text in set(found_texts)}
        found_texts = [years[text] for text in found_texts]
    for record, text in zip(records, found_texts, strict=True):
        record.fields[target] = text


def _read_numbers(
    found: Recognised,
    column: Column,
    cells: Sequence[str],
    records: list[Record],
    findings: Findings,
) -> None:
    """Numbers as text. Those without a point are read once a number: nothing can damage them."""
    place = found.places[found.layout.keys[found.layout.columns.index(column)]]
    typed = bool(found.table.typed)
    plain = {text: read_number(text) for text in set(cells) if not _DAMAGED.intersection(text)}
    for record, text in zip(records, cells, strict=True):
        number = plain.get(text)
        if number is None:
            is_number = typed and found.table.is_number(record.row - 1, place)
            number = diagnose_number(text, column, record.row, is_number, findings)
        record.fields[column.target] = number


def _read_dates(
    layout: Layout,
    column: Column,
    cells: Sequence[str],
    records: list[Record],
    findings: Findings,
) -> None:
    read = {text: _read_date(layout, text) for text in set(cells)}
    for record, text in zip(records, cells, strict=True):
        reading = read[text]
        record.dates[column.target] = reading.date
        if reading.problem:
            diagnose_date(reading, column, record.row, findings)


def _read_date(layout: Layout, text: str) -> DateReading:
    """The date of a cell; words for nothing stay words and are no problem."""
    words = text.strip()
    if not words:
        return DateReading(UNDATED)
    if fold(words) in layout.states or fold(words) == "unclear":
        return DateReading(PartialDate(words))
    return read_date(words, short_years=layout.short_years)


def _read_labels(
    layout: Layout,
    column: Column,
    cells: Sequence[str],
    records: list[Record],
    findings: Findings,
) -> None:
    scale = layout.scales[column.scale]
    read = {text: read_label(layout, scale, text) for text in set(cells)}
    target = column.target
    for record, text in zip(records, cells, strict=True):
        reading = read[text]
        if reading.value:
            record.values[target] = reading.value
        elif not reading.known:
            findings.add(
                "unknown-label",
                f"“{text}” is no value of this column.",
                f"The {layout.subject} stays unrated here; the word is kept. Choose a value by "
                "hand.",
                row=record.row,
                column=column.name,
                severity="ask",
                before=text,
            )


def _read_tags(found: Recognised, body: Body, records: list[Record]) -> None:
    tags = [
        (column.target, body.column(found.places[key]))
        for key, column in found.layout.of_kind("tag")
        if key in found.places
    ]
    marked: list[list[str]] = [[] for _ in records]
    for tag, cells in tags:
        ticks = {text for text in set(cells) if whole_number(text) == "1"}
        for place, text in enumerate(cells):
            if text in ticks:
                marked[place].append(tag)
    for record, found_tags in zip(records, marked, strict=True):
        record.tags = tuple(found_tags)
