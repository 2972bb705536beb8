"""What came back in one table: cells that differ, rows that are new, gone or there twice, words in
columns and rows of the reviewer's own."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.returned_reading import (
    CellComment,
    CellReading,
    CommentReading,
    OutsideReading,
    RowReading,
)
from irm_desktop.domain.review_cells import CONTINUED, cell_form, identity
from irm_desktop.domain.review_records import SentCell, SentField
from irm_desktop.importing.returned_xlsx_book import Grid
from irm_desktop.importing.returned_xlsx_cells import Found, Spellings, read_cell
from irm_desktop.importing.returned_xlsx_outside import outside
from irm_desktop.importing.returned_xlsx_sheets import (
    FoundRows,
    FoundSheet,
    SentSheet,
    find_rows,
    row_cells,
    twin_of,
)
from irm_desktop.importing.workbook_cells import column_letters

Rests = Mapping[tuple[str, str, str], tuple[str, bool]]  # table, row, key -> text, parts lost
_FEW = 2  # filled cells that make a row; one alone is a remark
_APART = 3  # changed cells of a column that can have been sorted apart from their rows


@dataclass(slots=True)
class TableReading:
    cells: list[CellReading] = field(default_factory=list)
    rows: list[RowReading] = field(default_factory=list)
    outside: list[OutsideReading] = field(default_factory=list)
    comments: list[CellComment] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def place_of(line: int, column: int) -> str:
    """C7 of row 6 and column 2, which count from 0."""
    return f"{column_letters(column)}{line + 1}"


class TableReader:
    """Reads the tables that were found again."""

    def __init__(self, fields: Mapping[int, SentField], spellings: Spellings, rests: Rests) -> None:
        self._fields = fields
        self._spellings = spellings
        self._rests = rests

    def read(self, found: FoundSheet, rows: FoundRows) -> TableReading:
        """All that differs in a table; what is alike is not told."""
        told = TableReading()
        told.notices += _notices(found, rows)
        told.outside += _changed_labels(found)
        for row, line in rows.known.items():
            copies = rows.copies.get(row, [])
            self._known_row(found, row, [line, *copies], told)
        self._other_rows(found, rows, told)
        told.outside += _above(found)
        told.cells = _sorted_apart(told.cells, found.sent)
        return told

    def copies(self, found: FoundSheet) -> Iterator[RowReading]:
        """The rows of a sheet that is there twice, as far as they differ from what was sent."""
        rows = find_rows(found)
        for row, line in rows.known.items():
            if self._changes(found, row, line):
                yield _row("copied", found, line, row)
        for line in (*rows.new, *rows.strangers):
            yield _row("copied", found, line)

    def _known_row(
        self, found: FoundSheet, row: str, lines: Sequence[int], told: TableReading
    ) -> None:
        """The line that keeps the id: of several the one that was not changed, else none."""
        changes = {line: self._changes(found, row, line) for line in lines}
        untouched = [line for line in lines if not changes[line]]
        kept = untouched[:1] or (list(lines) if len(lines) == 1 else [])
        for line in lines:
            if line in kept:
                told.cells += changes[line]
            else:
                told.rows.append(_row("copied", found, line, row))
            told.comments += _beside(found, row, line)

    def _changes(self, found: FoundSheet, row: str, line: int) -> list[CellReading]:
        own, places = found.sent.rows[row], found.places
        named = identity(list(found.sent.labels))
        changes = []
        for key, place in places.items():
            if key in named:
                continue
            sent = own.get(key) or SentCell(found.sent.name, row, key, "")
            shown = self._fields.get(sent.place)
            rest, lost = self._rests.get((found.sent.name, row, key), ("", False))
            cell = found_cell(found.grid, line, place, rest, lost)
            change = read_cell(cell, sent, shown, self._spellings, place_of(line, place))
            if change is not None:
                changes.append(change)
        return changes

    def _other_rows(self, found: FoundSheet, rows: FoundRows, told: TableReading) -> None:
        for line in rows.new:
            cells = row_cells(found, line)
            filled = [text for text in cells.values() if text]
            if len(filled) < _FEW:
                where = f"{found.grid.title} {line + 1}"
                told.outside.append(outside(" | ".join(filled), where))
            else:
                row = _row("added", found, line)
                told.rows.append(replace(row, twin=twin_of(found.sent, cells)))
            told.comments += _beside(found, "", line)
        told.rows += [_row("unknown", found, line) for line in rows.strangers]
        told.rows += [_gone(found.sent, row) for row in rows.missing(found.sent)]


def found_cell(grid: Grid, line: int, place: int, rest: str = "", lost: bool = False) -> Found:
    at = line, place
    return Found(
        grid.text(line, place),
        grid.value(line, place),
        grid.formulas.get(at, ""),
        grid.errors.get(at, ""),
        rest,
        lost,
    )


def rests(found: FoundSheet | None, sheets: Mapping[str, SentSheet]) -> Rests:
    """The texts that go on elsewhere, put together; for each whether parts of it are gone."""
    parts: dict[tuple[str, str, str], dict[int, str]] = defaultdict(dict)
    names = {sheet.title: sheet.name for sheet in sheets.values()}
    if found is not None:
        at = found.places
        for line in range(found.first, len(found.grid.rows)):
            told = {key: found.grid.text(line, place) for key, place in at.items()}
            number = told.get("part", "").strip()
            name = names.get(told.get("sheet", ""), "")
            if number.isdecimal() and name:
                cell = name, told.get("_id", "").strip(), told.get("key", "").strip()
                parts[cell].setdefault(int(number), told.get("text", ""))
    joined: dict[tuple[str, str, str], tuple[str, bool]] = {}
    sent = sheets.get(CONTINUED)
    for row, cells in ({} if sent is None else sent.rows).items():
        for key, last in cells.items():
            name, _, column = key.partition("|")
            own = parts.get((name, row, column), {})
            whole = list(range(2, int(last.written) + 1))
            text = "".join(own[number] for number in sorted(own))
            joined[name, row, column] = text, sorted(own) != whole
    return joined


def _row(kind: str, found: FoundSheet, line: int, row: str = "") -> RowReading:
    """A line with all its cells, those in columns of the reviewer's own too."""
    labels = found.sent.labels
    cells = []
    for place in range(len(found.grid.rows[line])):
        text = cell_form(found.grid.shown(line, place), lines=True)
        if text:
            key = found.columns.get(place, "")
            cells.append((key, labels[key] if key else _head(found, place), text))
    return RowReading(kind, found.sent.name, row, line + 1, tuple(cells))


def _gone(sent: SentSheet, row: str) -> RowReading:
    cells = tuple(
        (key, sent.labels.get(key, key), own.written)
        for key, own in sent.rows[row].items()
        if key in ("number", "title")
    )
    return RowReading("removed", sent.name, row, 0, cells)


def _head(found: FoundSheet, place: int) -> str:
    """The words over a column of the reviewer's own."""
    for line in range(found.first - 1, found.head - 1, -1):
        if text := cell_form(found.grid.shown(line, place)):
            return text
    return ""


def _beside(found: FoundSheet, row: str, line: int) -> Iterator[CellComment]:
    """What a reviewer wrote into columns of their own is a comment on the row."""
    for place in range(len(found.grid.rows[line])):
        if place in found.columns:
            continue
        text = cell_form(found.grid.shown(line, place), lines=True)
        if not text:
            continue
        at, head = place_of(line, place), _head(found, place)
        name = found.sent.name_of(row)
        where = " · ".join(filter(None, (found.grid.title, at, name, head)))
        comment = CommentReading("", "", text, where=where)
        yield CellComment(comment, found.sent.name, row, "", at)


def _above(found: FoundSheet) -> Iterator[OutsideReading]:
    """Rows that were put above the table, and headings of columns of the reviewer's own."""
    for line in range(found.first):
        places = range(len(found.grid.rows[line]))
        own = [place for place in places if line < found.head or place not in found.columns]
        texts = [found.grid.shown(line, place) for place in own]
        if any(texts):
            told = " | ".join(filter(None, map(cell_form, texts)))
            yield outside(told, f"{found.grid.title} {line + 1}")


def _changed_labels(found: FoundSheet) -> Iterator[OutsideReading]:
    """Headings that were written over. Without the row of keys, columns are known by them."""
    if found.first <= found.head + 1:
        return
    line = found.first - 1
    for place, key in found.columns.items():
        text, sent = cell_form(found.grid.shown(line, place)), found.sent.labels[key]
        if text != sent:
            yield outside(text, f"{found.grid.title} {place_of(line, place)}", sent)


def _notices(found: FoundSheet, rows: FoundRows) -> Iterator[str]:
    title, labels = found.grid.title, found.sent.labels
    if title != found.sent.title:
        yield f"sheet-renamed:{found.sent.title} → {title}"
    if found.by_labels:
        yield f"keys-missing:{title}"
    for key in labels:
        if key not in found.places:
            yield f"column-missing:{title}: {labels[key]}"
    if rows.by_words:
        yield f"ids-missing:{title}: {len(rows.by_words)}"
    kept = [row for row in found.sent.rows if row in rows.known]
    if sorted(kept, key=rows.known.__getitem__) != kept:
        yield f"rows-reordered:{title}"


def _sorted_apart(cells: list[CellReading], sent: SentSheet) -> list[CellReading]:
    """Columns whose cells all moved to other rows: somebody sorted a column and not the table."""
    by_key: dict[str, list[CellReading]] = defaultdict(list)
    for one in cells:
        by_key[one.key].append(one)
    apart = set()
    for key, changed in by_key.items():
        before = Counter(sent.rows[one.row][key].written for one in changed
                         if key in sent.rows[one.row])  # fmt: skip
        most = len(changed) >= _APART and 2 * len(changed) >= len(sent.rows)
        if most and before == Counter(one.found for one in changed):
            apart.add(key)
    return [replace(one, cause=one.cause or "sorted-apart") if one.key in apart else one
            for one in cells]  # fmt: skip
