"""What came back in one table: cells that differ, rows that are new, gone or there twice, words in
columns and rows of the reviewer's own."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from irm_desktop.domain.returned_reading import (
    CellComment,
    CellReading,
    OutsideReading,
    RowReading,
)
from irm_desktop.domain.review_cells import CONTINUED, identity
from irm_desktop.domain.review_records import SentCell, SentField
from irm_desktop.importing.returned_xlsx_book import Grid
from irm_desktop.importing.returned_xlsx_cells import Found, Spellings, read_cell
from irm_desktop.importing.returned_xlsx_outside import outside
from irm_desktop.importing.returned_xlsx_rows import (
    above,
    beside,
    changed_labels,
    place_of,
    row_gone,
    row_of,
)
from irm_desktop.importing.returned_xlsx_sheets import (
    FoundRows,
    FoundSheet,
    SentSheet,
    row_cells,
    twin_of,
)

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
        told.outside += changed_labels(found)
        for row, line in rows.known.items():
            copies = rows.copies.get(row, [])
            self._known_row(found, row, [line, *copies], told)
        self._other_rows(found, rows, told)
        told.outside += above(found)
        told.cells = _sorted_apart(told.cells, found.sent)
        return told

    def read_copy(self, found: FoundSheet, rows: FoundRows) -> TableReading:
        """A sheet that is there twice, as far as it differs from what was sent."""
        told = TableReading()
        told.notices.append(f"sheet-copied:{found.grid.title}")
        told.outside += [*changed_labels(found), *above(found)]
        for row, line in rows.known.items():
            if self._changes(found, row, line) or any(beside(found, row, line)):
                told.rows.append(row_of("copied", found, line, row))
        told.rows += [row_of("copied", found, line) for line in (*rows.new, *rows.strangers)]
        return told

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
                told.rows.append(row_of("copied", found, line, row))
            told.comments += beside(found, row, line)

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
            if len(filled) >= _FEW:
                row = row_of("added", found, line)
                told.rows.append(replace(row, twin=twin_of(found.sent, cells)))
                continue
            where = f"{found.grid.title} {line + 1}"
            told.outside += [outside(text, where) for text in filled]
            told.comments += beside(found, "", line)
        told.rows += [row_of("unknown", found, line) for line in rows.strangers]
        told.rows += [row_gone(found.sent, row) for row in rows.missing(found.sent)]


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
    """Columns whose cells all moved to other rows: somebody sorted a column and not the table.
    Where several did, whole rows moved away from their ids: no cell of those is what it seems."""
    by_key: dict[str, list[CellReading]] = defaultdict(list)
    for one in cells:
        by_key[one.key].append(one)
    moved = {key: changed for key, changed in by_key.items() if _are_moved(key, changed, sent)}
    apart = {
        key
        for key, changed in moved.items()
        if len(changed) >= _APART and 2 * len(changed) >= len(sent.rows)
    }
    rows = {one.row for changed in moved.values() for one in changed} if len(moved) > 1 else set()
    return [
        replace(one, cause=one.cause or "sorted-apart")
        if one.key in apart or one.row in rows
        else one
        for one in cells
    ]


def _are_moved(key: str, changed: Sequence[CellReading], sent: SentSheet) -> bool:
    """Whether cells of a column hold each other's texts."""
    before = Counter(
        sent.rows[one.row][key].written for one in changed if key in sent.rows[one.row]
    )
    return len(changed) > 1 and before == Counter(one.found for one in changed)
