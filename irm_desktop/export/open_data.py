"""Open data: the table of commitments in a publisher's own layout, as CSV.

An imported table goes out as it came (columns, header rows, order, quotation marks, line ends,
byte order mark) but for repairs that were listed at its import and values changed since. Texts
are written as they are: a leading apostrophe against formulas would alter real texts that begin
with `-`, and a table is read by programs first; cells that a spreadsheet would take for a formula
are named in the result instead.
"""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from irm_desktop.domain.drafts import Finding, SourceTable
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.layout import Layout, keys_of, unique_names
from irm_desktop.domain.open_data import OpenData, OpenDataRecord
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written
from irm_desktop.export.open_data_lost import not_in_layout
from irm_desktop.export.open_data_row import RowWriter

_NO_RECORD = frozenset({"stray-row", "sums-row", "repeated-header"})


@dataclass(frozen=True)
class _Line:
    """A row to write. `before` are the cells it came in, none for a record from no table."""

    cells: Sequence[str]
    before: Sequence[str] | None


def write_open_data(
    data: OpenData, layout: Layout, library: InstrumentLibrary, path: Path
) -> list[Finding]:
    """Write the table and return what differs from the tables it came from, cell by cell, and what
    the layout has no place for.

    `row` of a finding counts in the written file. Raises ExportFailed and leaves the target alone.
    """
    if not layout.writable:
        raise ExportFailed(
            f"The layout {layout.id} is only read. Choose another layout for the open data.",
            "not-writable",
        )
    own = [place for place, table in enumerate(data.tables) if table.layout == layout.id]
    form = _form(data.tables[own[0]] if own else None, layout)
    columns = form.columns
    lines = [_Line(row, row) for row in form.head]
    whole = True
    for place in own:
        body, complete = _body(data, place, columns, layout, library)
        lines += body
        whole = whole and complete
    lines += [
        _Line(_writer(record, layout, library).write(keys_of(layout, columns)), None)
        for record in data.records
        if record.table not in own
    ]
    if own and whole and len(own) == 1:
        lines += [_Line(row, row) for row in form.foot]
    content, findings = _encoded(lines, form)

    def read_back(temporary: Path) -> None:
        _compare(temporary, path.name, form, [line.cells for line in lines])

    with written(path, read_back) as temporary:
        temporary.write_bytes(content)
    lost = not_in_layout(data, layout, columns, own, library)
    return findings + lost + _differences(lines, columns, len(form.head))


def _form(table: SourceTable | None, layout: Layout) -> SourceTable:
    """The outer form of the file: that of the table it came from, else the publisher's own."""
    if table is not None and not table.sheet:
        return table
    names = tuple(column.name for column in layout.columns)
    return SourceTable(
        file_name="",
        sha256="",
        layout=layout.id,
        sheet="",
        head=table.head if table else (*layout.head, names),
        rows={},
        foot=table.foot if table else (),
        columns=table.columns if table else unique_names(names),
        newline=layout.newline,
        byte_order_mark=layout.byte_order_mark,
        final_newline=layout.final_newline,
    )


def _body(
    data: OpenData, place: int, columns: Sequence[str], layout: Layout, library: InstrumentLibrary
) -> tuple[list[_Line], bool]:
    """The rows of one table, and whether none of its commitments was left out."""
    table = data.tables[place]
    records = {record.row: record for record in data.records if record.table == place}
    findings = data.findings[place] if place < len(data.findings) else ()
    other = {finding.row for finding in findings if finding.code in _NO_RECORD}
    names = dict(zip(table.columns, keys_of(layout, table.columns), strict=True))
    repairs: dict[int, set[str]] = {}
    for finding in findings:
        if finding.is_repair:
            repairs.setdefault(finding.row, set()).add(names.get(finding.column, finding.column))
    lines, apart, complete = [], [], True
    for row, cells in sorted(table.rows.items()):
        if record := records.get(row):
            line = _line(record, cells, table, columns, layout, library, repairs.get(row, set()))
            lines.append(line)
        elif row in other or not any(cells):
            apart.append((len(lines), _Line(cells, cells)))
        else:
            complete = False
    if complete:
        # Sums and second headers are true only of the whole table.
        for count, (position, line) in enumerate(apart):
            lines.insert(position + count, line)
    return lines, complete


def _line(
    record: OpenDataRecord,
    cells: tuple[str, ...],
    table: SourceTable,
    columns: Sequence[str],
    layout: Layout,
    library: InstrumentLibrary,
    repaired: set[str],
) -> _Line:
    keys = keys_of(layout, table.columns)
    padded = {key: cells[i] if i < len(cells) else "" for i, key in enumerate(keys)}
    writer = replace(
        _writer(record, layout, library),
        cells=padded,
        repaired=frozenset(repaired),
        members=table.members,
    )
    now = writer.write(keys_of(layout, columns))
    if columns == table.columns:
        while len(now) > len(cells) and not now[-1]:
            now.pop()  # a row that was too short stays so
        now += cells[len(columns) :]
    return _Line(now, cells)


def _writer(record: OpenDataRecord, layout: Layout, library: InstrumentLibrary) -> RowWriter:
    instrument = library.by_id[record.plan.instrument]
    return RowWriter(layout, instrument, record, None, frozenset())


def _encoded(lines: Sequence[_Line], form: SourceTable) -> tuple[bytes, list[Finding]]:
    text = form.newline.join(_record(line.cells, form) for line in lines) + form.newline
    if not form.final_newline:
        text = text.removesuffix(form.newline)
    try:
        body, findings = text.encode(form.encoding), []
    except UnicodeEncodeError:
        body, findings = text.encode("utf-8-sig"), [_note_encoding(form.encoding)]
        return body, findings
    mark = "\ufeff".encode(form.encoding) if form.byte_order_mark else b""
    return mark + body, findings


def _record(cells: Sequence[str], form: SourceTable) -> str:
    """One row without its end. csv quotes only the line breaks that its own line end holds, so it
    is given one that holds both: a cell with a carriage return must not end the row."""
    out = io.StringIO(newline="")
    csv.writer(
        out,
        delimiter=form.delimiter,
        lineterminator="\r\n",
        quoting=csv.QUOTE_ALL if form.quote_all else csv.QUOTE_MINIMAL,
    ).writerow(cells)
    return out.getvalue().removesuffix("\r\n")


def _note_encoding(encoding: str) -> Finding:
    return Finding(
        "encoding",
        "",
        0,
        "",
        f"The table came as {encoding}, which has no sign for some letters it holds now.",
        "It was written as UTF-8 with a byte order mark.",
        "look",
    )


def _compare(path: Path, name: str, form: SourceTable, expected: Sequence[Sequence[str]]) -> None:
    for encoding in (form.encoding, "utf-8-sig"):
        try:
            text = path.read_bytes().decode(encoding).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=form.delimiter))
        if rows == [list(row) for row in expected]:
            return
    raise ExportFailed(
        f"{name} did not read back as it was written, and was thrown away. Try another folder.",
        "read-back",
    )


def _differences(lines: Sequence[_Line], columns: Sequence[str], head: int) -> list[Finding]:
    return [finding for row, line in enumerate(lines, 1) if row > head
            for finding in _of_line(row, line, columns)]  # fmt: skip


def _of_line(row: int, line: _Line, columns: Sequence[str]) -> Iterator[Finding]:
    for place, cell in enumerate(line.cells):
        column = columns[place] if place < len(columns) else ""
        if line.before is not None:
            before = line.before[place] if place < len(line.before) else ""
            if before != cell:
                yield Finding(
                    "cell-written", "", row, column,
                    "The cell differs from the table that was imported.", "", "note", before, cell,
                )  # fmt: skip
        if cell[:1] in "=@" and cell.strip("=@"):
            yield Finding(
                "formula-like-text", "", row, column,
                "The text begins like a formula and is written as it is.",
                "Open the table as text, not by double click.", "look", cell, cell,
            )  # fmt: skip
