"""The overview grid of a commitment: group headings over upright value headings, a mark a group.

Widths and the height of the value row are worked out from the labels, because Word neither grows
a row for upright text nor says that it has cut it.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from irm_desktop.domain.report import GridGroup, GridRow, OverviewGrid
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_tables import (
    TEXT_WIDTH,
    cell,
    closing,
    opening,
    share,
    table,
    table_row,
)
from irm_desktop.export.report_texts import FEW_ROWS, marked_values, values_of
from irm_desktop.export.wordml import paragraph, run

MARK = "✗"
# The cells of a mark are most of a long report, so they say nothing that the style of the table,
# its columns and the widths of its head say already.
_MARKED = f"<w:tc>{paragraph(styles.GRID_MARK, run(MARK))}</w:tc>"
_EMPTY = f"<w:tc>{paragraph(styles.GRID_MARK, '')}</w:tc>"
_LABEL = 1400  # twips of the first column
_ROOMY = 2600  # twips of the first column beside few values: these take the rest of the page
_SPREAD, _SPREAD_FEW = 160, 520  # twips that a column of a value is widened at most
_FEW = 12  # rows: a grid with fewer is not parted by the end of a page
_LINE = 205  # twips between two lines of the value style (8 points)
_MARGIN = 100
_CHARACTER = 76  # a generous mean width of a character of that style
_LONGEST = 1700  # twips a value heading may be high before it is set in more lines
_EXTENT_LEAST = 600  # twips of the shortest row of value headings
_NARROW, _WIDE = 11, 30  # characters that weigh a column from right to left at least and at most
_HIGHEST = 3400  # twips that no heading may pass, however long its words


@dataclass(frozen=True, slots=True)
class _Layout:
    label: int
    columns: tuple[int, ...]
    height: int


def overview_grid(grid: OverviewGrid, title: str, base: bool) -> str:
    """The grid as one table with two repeated head rows; nothing for a grid without groups."""
    if not grid.groups or not grid.rows:
        return ""
    if base:
        return _in_words(grid, title)
    layout = _layout(grid.groups)
    widths = (layout.label, *layout.columns)
    xml = [
        opening(styles.GRID, widths, False, title, grid.description),
        _heads(grid.groups),
    ]
    last = len(grid.rows) - 1
    xml += [
        _mark_row(grid, row, layout, kept=place < last and (last < _FEW or place in (0, last - 1)))
        for place, row in enumerate(grid.rows)
    ]
    xml.append(closing())
    return "".join(xml)


def _in_words(grid: OverviewGrid, title: str) -> str:
    """The grid from right to left: a column a group, its values one under the other, the marked
    ones with a cross. A grid of many rows has only the marked values.

    Upright Arabic is drawn outside its cells by LibreOffice, whichever way it is turned.
    """
    head = [paragraph(styles.TABLE_HEAD, "", True)]
    head += [
        paragraph(styles.TABLE_HEAD, run(group.label, base=True), True) for group in grid.groups
    ]
    rows = [head]
    for row in grid.rows:
        label = paragraph(styles.TABLE_ROW_HEAD, run(row.label, base=True), True)
        rows.append([label, *_choices(grid, row)])
    return table(_widths_in_words(grid), rows, True, title, grid.description)


def _widths_in_words(grid: OverviewGrid) -> list[int]:
    """By the longest value of each group, so that few values need a second line."""
    longest = [max((len(value) for value in group.values), default=0) for group in grid.groups]
    labels = max(len(row.label) for row in grid.rows)
    return share([min(max(length, _NARROW), _WIDE) for length in (labels, *longest)])


def _choices(grid: OverviewGrid, row: GridRow) -> list[str]:
    """A cell a group: its values with their marks, or a note."""
    if len(grid.rows) > FEW_ROWS:
        texts = marked_values(grid, row)
        return [paragraph(styles.TABLE_TEXT, run(text, base=True), True) for text in texts]
    cells = []
    for values, note in values_of(grid, row):
        if note:
            cells.append(paragraph(styles.GRID_NOTE, run(note, base=True), True))
            continue
        cells.append("".join(_choice(value, mark) for value, mark in values))
    return cells


@lru_cache(maxsize=256)
def _choice(value: str, mark: bool) -> str:
    style = styles.GRID_CHOSEN if mark else styles.GRID_CHOICE
    sign = run(MARK if mark else "–") + "<w:r><w:tab/></w:r>"
    return paragraph(style, sign + run(value, base=True), True)


@lru_cache(maxsize=16)
def _layout(groups: tuple[GridGroup, ...]) -> _Layout:
    labels = [value for group in groups for value in group.values]
    room = _room(labels)
    lines = [_lines(label, room) for label in labels]
    needed = [_MARGIN + _LINE * count for count in lines]
    spare = TEXT_WIDTH - _LABEL - sum(needed)
    # A wide grid takes the label column's room; the few values of a narrow one share the page.
    each = max(0, min(spare // len(labels), _SPREAD))
    each = max(each, min((spare + _LABEL - _ROOMY) // len(labels), _SPREAD_FEW))
    columns = tuple(width + each for width in needed)
    label = max(TEXT_WIDTH - sum(columns), 900)
    return _Layout(label, columns, room + 170)


def upright_room(labels: Sequence[str]) -> int:
    """The height in twips of a row of upright headings, each on two lines at most."""
    halves = [_extent(label) / 2 + _CHARACTER for label in labels]
    words = [_extent(word) for label in labels for word in label.split()]
    return int(min(max([*halves, *words, _EXTENT_LEAST]), _HIGHEST)) + 240


def _room(labels: Sequence[str]) -> int:
    """The height that the longest label of one line needs, and every word of the others."""
    extents = [_extent(label) for label in labels]
    words = [_extent(word) for label in labels for word in label.split()]
    short = [extent for extent in extents if extent <= _LONGEST]
    return int(min(max([*short, *words, _EXTENT_LEAST]), _HIGHEST))


def _extent(label: str) -> float:
    return sum(
        0.0 if unicodedata.combining(character)
        else 2.0 if unicodedata.east_asian_width(character) in "WF"
        else 1.0
        for character in label
    ) * _CHARACTER  # fmt: skip


def _lines(label: str, room: int) -> int:
    """The lines that Word breaks a label into: as many words in each as there is room for."""
    count, used = 1, 0.0
    for word in label.split():
        extent = _extent(word)
        if used and used + _CHARACTER + extent > room:
            count, used = count + 1, extent
        else:
            used += extent + (_CHARACTER if used else 0)
        count += int(extent // (room + 1))  # a word that is longer than a line is broken
    return count


@lru_cache(maxsize=16)
def _heads(groups: tuple[GridGroup, ...]) -> str:
    """The two head rows, which are the same for every commitment of a plan."""
    layout = _layout(groups)
    return _group_row(groups, layout) + _value_row(groups, layout)


def _group_row(groups: Sequence[GridGroup], layout: _Layout) -> str:
    cells = [cell(paragraph(styles.GRID_HEAD, ""), layout.label, merge="restart")]
    place = 0
    for group in groups:
        span = len(group.values)
        width = sum(layout.columns[place : place + span])
        text = paragraph(styles.GRID_HEAD, run(group.label))
        cells.append(cell(text, width, span=span))
        place += span
    return table_row(cells, head=True)


def _value_row(groups: Sequence[GridGroup], layout: _Layout) -> str:
    cells = [cell(paragraph(styles.GRID_HEAD, ""), layout.label, merge="continue")]
    labels = [value for group in groups for value in group.values]
    for label, width in zip(labels, layout.columns, strict=True):
        text = paragraph(styles.GRID_VALUE, run(label))
        cells.append(cell(text, width, upright=True))
    return table_row(cells, head=True, height=layout.height)


def _mark_row(grid: OverviewGrid, row: GridRow, layout: _Layout, *, kept: bool) -> str:
    style = styles.GRID_LABEL_KEPT if kept else styles.GRID_LABEL
    label = cell(paragraph(style, run(row.label)), layout.label)
    return table_row([label, _marks(grid.groups, row.marks, row.notes)])


@lru_cache(maxsize=512)
def _marks(groups: tuple[GridGroup, ...], marks: tuple[bool, ...], notes: tuple[str, ...]) -> str:
    """The cells of a row after its label; many rows of a report are alike."""
    columns = _layout(groups).columns
    cells: list[str] = []
    place = 0
    for group, note in zip(groups, notes, strict=True):
        span = len(group.values)
        if note:
            text = paragraph(styles.GRID_NOTE, run(note))
            cells.append(cell(text, sum(columns[place : place + span]), span=span))
        else:
            cells += [_MARKED if mark else _EMPTY for mark in marks[place : place + span]]
        place += span
    return "".join(cells)
