"""The page on which each heading will stand, as near as can be told without laying out a page.

Word works the numbers of the contents out when it opens the file and LibreOffice whenever it does;
a reader that does neither shows these. They follow the styles of the template: how high a line is,
how many letters it takes, what is kept together.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_tables import LINE, NASKH, PAGE, ROW, WHOLE

_WORDS = re.compile('preserve">([^<]*)<')
_STYLE = re.compile(r'<w:pStyle w:val="(\w+)"/>')
_HEIGHT = re.compile(r'<w:trHeight w:val="(\d+)"')
_CHART = 2_600 + 320
_OF_TABLE, _OF_ROW, _OF_CELL, _OF_RUN = 800, 72, 126, 70  # letters of XML around the texts
_LONG = 600  # letters of a paragraph in which those of a word more or less do not count
_CHOICE = 190  # a value of the grid from right to left
_LETTERS = 84  # letters of a table that a line takes over its whole width


@dataclass(frozen=True, slots=True)
class _Measure:
    """Of a style, in twips: a line, the space around the paragraph; letters on a line."""

    line: int
    around: int
    letters: int
    keeps: bool = False  # with what follows


_TEXT = _Measure(295, 140, 96)
_MEASURES = {
    styles.HEADING_PAGE: _Measure(527, 200, 44, True),
    styles.HEADINGS[0]: _Measure(527, 680, 44, True),
    styles.HEADINGS[1]: _Measure(395, 520, 58, True),
    styles.HEADINGS[2]: _Measure(316, 360, 72, True),
    styles.HEADINGS[3]: _Measure(277, 260, 82, True),
    styles.COMMITMENT_TEXT: _Measure(295, 120, 86),
    styles.QUOTE: _Measure(295, 180, 84),
    styles.FACT: _Measure(271, 20, 70, True),
    styles.FACT_LAST: _Measure(271, 20, 70),
    styles.STATUS: _Measure(282, 120, 70),
    styles.EDITORIAL_NOTE: _Measure(255, 60, 74, True),
    styles.NOTE: _Measure(242, 200, 104),
    styles.TABLE_NOTE: _Measure(242, 180, 104),
    styles.CAPTION: _Measure(242, 280, 100, True),
    styles.FIGURE_CAPTION: _Measure(242, 240, 100),
    styles.FIGURE: _Measure(120, 0, 100, True),
    styles.AFTER_TABLE: _Measure(160, 0, 1000),
    styles.BEFORE_TABLE: _Measure(160, 0, 1000, True),
    styles.BODY_KEPT: _Measure(295, 140, 96, True),
    **{name: _Measure(295, 60, 90) for name in (*styles.BULLETS, *styles.NUMBERS)},
}


def guessed_pages(xml: Sequence[str], places: Sequence[int], first: int) -> list[int]:
    """The page of each of the pieces of `xml` at `places`, which ascend; the first begins a page,
    the one with number `first`."""
    wanted = iter([*places, -1])
    place, found = next(wanted), []
    page, used, kept = first - 1, PAGE, 0  # `kept`: what waits to stand with what follows
    waiting = 0  # headings of which it is not yet known on which page they stand
    for number, piece in enumerate(xml):
        height, whole, keeps, opens = _block(piece)
        if opens:
            page, used, kept = page + (used > 0), 0, 0
        if number == place:
            waiting += 1
            place = next(wanted)
        kept += height
        if keeps:
            continue
        if used + (kept if whole else kept - height + LINE) > PAGE and used:
            page, used = page + 1, 0
        found += [page] * waiting
        page, used = page + (used + kept) // PAGE, (used + kept) % PAGE
        waiting = kept = 0
    return found + [page] * waiting


def filled(xml: Sequence[str]) -> int:
    """How much of its page the last of the pieces of `xml` leaves full, in twips."""
    used = 0
    for piece in xml:
        height, _, _, opens = _block(piece)
        used = (height if opens else used + height) % PAGE
    return used


def _block(piece: str) -> tuple[int, bool, bool, bool]:
    """Of a piece: its height, whether it stays whole, is kept with the next, opens a page."""
    begin = piece.find("<w:tbl>", 0, 120)
    if begin >= 0:
        return _table(piece, piece[begin : begin + 120])
    found = _STYLE.search(piece, 0, 80)
    style = found[1] if found else ""
    if style == styles.FIGURE:
        return _CHART, True, False, False
    measure = _MEASURES.get(style, _TEXT)
    if len(piece) > _LONG:
        letters = len(piece) - _OF_RUN * piece.count("<w:r>")
    else:
        letters = sum(map(len, _WORDS.findall(piece)))
    lines = max(1, -(-letters // measure.letters)) + piece.count("<w:br/>")
    high = int(measure.line * NASKH) if "<w:bidi/>" in piece else measure.line
    height = lines * high + measure.around
    return height, lines < 4, measure.keeps, style == styles.HEADING_PAGE


def _table(piece: str, head: str) -> tuple[int, bool, bool, bool]:
    """A table, which `head` begins."""
    if f'"{styles.FIGURES}"' in head:
        return _CHART, True, False, False
    rows = piece.count("<w:tr>")
    if f'"{styles.GRID}"' in head:
        high = sum(int(height) for height in _HEIGHT.findall(piece))
        return high + 230 * (rows - 1) + 160, True, False, False
    row, line, high = ROW, LINE, 0
    if "<w:bidiVisual/>" in head:
        letters = sum(map(len, _WORDS.findall(piece)))
        row, line = int(ROW * NASKH), int(LINE * NASKH)
        choices, columns = piece.count('"GridCho'), piece.count("<w:gridCol ") - 1
        high = choices // max(1, columns) * _CHOICE
    else:
        around = _OF_TABLE + rows * _OF_ROW + piece.count("<w:tc>") * _OF_CELL
        letters = max(0, len(piece) - around)
    # Texts of a row are not evenly long: the longest decides.
    more = max(0, letters * 2 - rows * _LETTERS) // (_LETTERS * 2)
    height = rows * row + more * line + high + 160
    kept = piece.count('Kept"') + piece.count(f'"{styles.TABLE_SECTION}"')
    return height, height <= WHOLE or kept >= rows - 2, False, False
