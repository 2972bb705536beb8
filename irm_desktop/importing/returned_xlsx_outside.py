"""What stands in a returned workbook outside its tables: sheets that are none, sheets that were
added, boxes of text. Nothing of it is dropped."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from irm_desktop.domain.returned_reading import OutsideReading
from irm_desktop.domain.review_cells import cell_form
from irm_desktop.importing.returned_xlsx_book import Book, Grid
from irm_desktop.importing.returned_xlsx_sheets import SentSheet
from irm_desktop.importing.workbook_cells import split_place

_MOST = 5_000  # rows of a sheet that was added; the rest is told as a number

Line = tuple[str, ...]


def outside(text: str, where: str, sent: str = "") -> OutsideReading:
    """Text that stands somewhere now; a workbook does not track what stood there before."""
    return OutsideReading(text, text, where, sent=sent)


def find_page(sent: SentSheet, grids: Sequence[Grid]) -> Grid | None:
    """The sheet that is no table, by its name, else by what stands in it."""
    for grid in grids:
        if grid.title == sent.title:
            return grid
    wanted = {one.written for one in sent.loose.values()}
    for grid in grids:
        there = {text for line in lines_of(grid) for text in line}
        if wanted and len(wanted & there) * 2 > len(wanted):
            return grid
    return None


def read_page(sent: SentSheet, grid: Grid) -> Iterator[OutsideReading]:
    """Rows that differ; rows that only moved, or got blanks between them, do not."""
    before, after = _sent_lines(sent), list(lines_of(grid))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            continue
        for step in range(max(last - first, end - start)):
            old = before[first + step] if first + step < last else ()
            new = after[start + step] if start + step < end else ()
            yield outside(" | ".join(new), grid.title, " | ".join(old))


def _sent_lines(sent: SentSheet) -> list[Line]:
    rows: dict[int, list[tuple[int, str]]] = {}
    for key, cell in sent.loose.items():
        line, column = split_place(key) or (0, 0)
        rows.setdefault(line, []).append((column, cell.written))
    return [tuple(text for _, text in sorted(rows[line])) for line in sorted(rows)]


def lines_of(grid: Grid) -> Iterator[Line]:
    """The filled cells of each row that has any."""
    for line in grid.filled():
        places = range(len(grid.rows[line]))
        texts = (cell_form(grid.shown(line, place)) for place in places)
        told = tuple(text for text in texts if text)
        if told:
            yield told


def read_added(grid: Grid) -> Iterator[OutsideReading]:
    """Everything on a sheet that was not sent, row by row."""
    for number, line in enumerate(lines_of(grid)):
        if number < _MOST:
            yield outside(" | ".join(line), grid.title)


def rows_left_out(grid: Grid) -> int:
    return max(0, sum(1 for _ in lines_of(grid)) - _MOST)


def text_boxes(book: Book, titles: Mapping[str, str]) -> Iterator[OutsideReading]:
    """The words in shapes that were drawn on sheets. `titles` by part of the sheet."""
    for part, title in titles.items():
        drawing = book.package.related(part, "drawing")
        root = book.package.xml(drawing) if drawing else None
        for shape in () if root is None else root.iter("{*}sp"):
            lines = (
                "".join(run.text or "" for run in paragraph.iter("{*}t"))
                for paragraph in shape.iter("{*}p")
            )
            text = cell_form("\n".join(lines), lines=True)
            if text:
                yield outside(text, title)
