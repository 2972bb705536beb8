"""Which sheet, column and row of a returned workbook is which of those that were sent.

Sheets and columns are known by the hidden row of keys, whatever they are called and wherever they
stand; where that row is gone, by the labels. Rows are known by the record's id, where that is gone
by their number and title.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.review_cells import CONTINUED, GLANCE, ID, NOTE, cell_form, identity, row_id
from irm_desktop.domain.review_records import SentCell
from irm_desktop.domain.text import fold
from irm_desktop.importing.returned_xlsx_book import Grid

_WITHIN = 20  # rows in which the keys are looked for
_ENOUGH = 0.3  # of the keys and cells of a row that both have
_LEAST = 2  # keys


@dataclass(slots=True)
class SentSheet:
    """A table as it was sent: labels by key in their order, cells by row and key."""

    name: str
    title: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    rows: dict[str, dict[str, SentCell]] = field(default_factory=dict)
    loose: dict[str, SentCell] = field(default_factory=dict)  # of a sheet that is no table
    notes: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def is_table(self) -> bool:
        return bool(self.labels)

    def words(self, row: str) -> tuple[str, str]:
        """Number and title of a row, as far as it has them."""
        cells = self.rows.get(row, {})
        number, title = (cells[key].written if key in cells else "" for key in ("number", "title"))
        return number, title

    def name_of(self, row: str) -> str:
        """A row as a person calls it."""
        return " ".join(filter(None, self.words(row)))


@dataclass
class FoundSheet:
    """A sheet that was found again. `columns` are keys by place, `doubles` those of columns that
    are there once more; `head` is the line of the keys, `first` that of the first row below the
    labels; lines count from 0."""

    sent: SentSheet
    grid: Grid
    columns: dict[int, str]
    head: int
    first: int
    by_labels: bool = False
    doubles: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.places: dict[str, int] = {}
        for place, key in self.columns.items():
            if self.places.setdefault(key, place) != place:
                self.doubles[place] = key
        self.columns = {place: key for key, place in self.places.items()}


def sent_sheets(cells: Sequence[SentCell]) -> dict[str, SentSheet]:
    """What was sent, by the names of its tables."""
    found: dict[str, SentSheet] = {}
    for one in cells:
        sheet = found.setdefault(one.sheet, SentSheet(one.sheet))
        if one.key.endswith(NOTE):
            sheet.notes[one.row, one.key.removesuffix(NOTE)] = one.written
        elif one.row:
            sheet.rows.setdefault(one.row, {})[one.key] = one
        elif not one.key:
            sheet.title = one.written
        elif one.sheet == GLANCE:
            sheet.loose[one.key] = one
        else:
            sheet.labels[one.key] = one.written
    return found


def find_sheets(
    sheets: Mapping[str, SentSheet], grids: Sequence[Grid]
) -> tuple[dict[str, FoundSheet], list[FoundSheet]]:
    """The tables that were found again by name, and further copies of them."""
    scored = sorted(
        (
            (-score, order, found)
            for order, grid in enumerate(grids)
            for sent in sheets.values()
            if sent.is_table
            for score, found in _candidates(sent, grid)
        ),
        key=lambda one: one[:2],
    )
    known: dict[str, FoundSheet] = {}
    copies: list[FoundSheet] = []
    taken: set[str] = set()
    for _, _, found in scored:
        if found.grid.title in taken:
            continue
        taken.add(found.grid.title)
        if known.setdefault(found.sent.name, found) is not found:
            copies.append(found)
    return known, copies


def _candidates(sent: SentSheet, grid: Grid) -> Iterator[tuple[float, FoundSheet]]:
    by_label = {fold(label): key for key, label in sent.labels.items()}
    keys = {key: key for key in sent.labels}
    best: tuple[float, FoundSheet] | None = None
    for line in range(min(_WITHIN, len(grid.rows))):
        texts = [grid.text(line, place).strip() for place in range(len(grid.rows[line]))]
        for names, cells in ((keys, texts), (by_label, [fold(text) for text in texts])):
            columns = {place: names[text] for place, text in enumerate(cells) if text in names}
            either = len({*names, *filter(None, cells)})
            score = len(set(columns.values())) / either + (sent.title == grid.title) / 10
            if len(columns) < _LEAST or score < _ENOUGH or (best and score <= best[0]):
                continue
            labelled = names is by_label
            found = FoundSheet(sent, grid, columns, line, line + 1, labelled)
            best = score + (not labelled), found
    if best is not None:
        _pass_labels(best[1])
        yield best


def _pass_labels(found: FoundSheet) -> None:
    """The next row with anything in it holds the labels, as far as they were left."""
    line = next((line for line in found.grid.filled() if line > found.head), -1)
    if found.by_labels or line < 0:
        return
    alike = sum(
        fold(found.grid.text(line, place)) == fold(found.sent.labels[key])
        for place, key in found.columns.items()
    )
    if 2 * alike >= len(found.columns) or found.sent.name == CONTINUED:
        found.first = line + 1


@dataclass(slots=True)
class FoundRows:
    """The lines of a table by what they are. `known` by id; `copies` are further lines of an id."""

    known: dict[str, int] = field(default_factory=dict)
    copies: dict[str, list[int]] = field(default_factory=dict)
    new: list[int] = field(default_factory=list)
    strangers: list[int] = field(default_factory=list)  # with an id that was not sent
    by_words: list[str] = field(default_factory=list)  # rows whose id was gone

    def lines(self) -> Iterator[tuple[str, int]]:
        """Every line with the id it has, copies too."""
        yield from self.known.items()
        for row, lines in self.copies.items():
            yield from ((row, line) for line in lines)

    def missing(self, sent: SentSheet) -> list[str]:
        return [row for row in sent.rows if row not in self.known]


def find_rows(found: FoundSheet) -> FoundRows:
    """Every line with something in it, told by its id; a line without one may be a row whose id
    was emptied."""
    rows, loose = FoundRows(), []
    names = identity(list(found.sent.labels))
    for line in found.grid.filled():
        if line < found.first:
            continue
        cells = row_cells(found, line)
        if not any(cells.values()):
            rows.new.append(line)  # words in columns of the reviewer's own
            continue
        record = row_id({key: cells.get(key, "") for key in names}).strip("|")
        if record in found.sent.rows:
            if record in rows.known:
                rows.copies.setdefault(record, []).append(line)
            else:
                rows.known[record] = line
        elif record and names == (ID,):
            rows.strangers.append(line)
        else:
            loose.append((line, cells))
    for line, cells in loose:
        twin = _by_words(found.sent, cells, rows)
        if twin:
            rows.known[twin] = line
            rows.by_words.append(twin)
        else:
            rows.new.append(line)
    return rows


def row_cells(found: FoundSheet, line: int) -> dict[str, str]:
    """The cells of a line in known columns, by key, as they are compared."""
    return {key: cell_form(found.grid.shown(line, place)) for place, key in found.columns.items()}


def _by_words(sent: SentSheet, cells: Mapping[str, str], rows: FoundRows) -> str:
    """The row that is not there under its id and has the same number and title."""
    told = cells.get("number", ""), cells.get("title", "")
    if not any(told):
        return ""
    gone = [row for row in sent.rows if row not in rows.known and sent.words(row) == told]
    return gone[0] if len(gone) == 1 else ""


def twin_of(sent: SentSheet, cells: Mapping[str, str]) -> str:
    """The id of the row that an added one may be: the same title, else the same number."""
    for key in ("title", "number"):
        text = fold(cells.get(key, ""))
        alike = [row for row, own in sent.rows.items() if key in own and text
                 and fold(own[key].written) == text]  # fmt: skip
        if len(alike) == 1:
            return alike[0]
    return ""
