"""A table within a passage: columns as wide as their texts ask for, figures at their end.

Most such tables are plain words, and a long report has thousands of cells: their rows are written
from one pattern, without a look at each cell.
"""

import re
from collections.abc import Callable, Sequence

from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_tables import (
    TEXT_WIDTH,
    cells_of,
    closing,
    kept,
    opening,
    rows_kept,
    table,
    table_row,
    widths_for,
)
from irm_desktop.export.markdown import Block, Spans, plain
from irm_desktop.export.wordml import ENDED, begun, paragraph, run, stands_as_it_is

Places = Sequence[tuple[str, str]]  # the styles of each column's head and cells
_ALIGNED = {
    "left": (styles.TABLE_HEAD, styles.TABLE_TEXT),
    "center": (styles.TABLE_MARK_HEAD, styles.TABLE_CENTRE),
    "right": (styles.TABLE_FIGURE_HEAD, styles.TABLE_FIGURE),
}
_FIGURE = re.compile(r"\s*[-–−+]?[\d٠-٩][\d٠-٩ .,\u00a0\u202f٬٫]*[%٪€$]?\s*")


def passage_table(
    block: Block, base: bool, words: Callable[[Spans, str], str], width: int = TEXT_WIDTH
) -> str:
    """The table with the space around it, `width` twips wide. `words` makes the paragraph of a
    cell in a style."""
    if block.bare:
        texts = [[spans[0].text if spans else "" for spans in line] for line in block.rows]
    else:
        texts = [[plain(spans) for spans in line] for line in block.rows]
    widths = widths_for(texts, width)
    places = [
        _ALIGNED.get(aligned) or _place([line[column] for line in texts[1:]], column)
        for column, aligned in enumerate(block.aligned)
    ]
    title = ", ".join(filter(None, texts[0]))
    before = paragraph(styles.BEFORE_TABLE, "")
    if not base and _is_bare(block, texts):
        return before + _bare(texts, widths, places, title)
    rows = [
        [words(spans, places[at][bool(row)]) for at, spans in enumerate(line)]
        for row, line in enumerate(block.rows)
    ]
    return before + table(widths, rows, base, title)


def _is_bare(block: Block, texts: Sequence[Sequence[str]]) -> bool:
    """Whether every cell holds words that stand in XML as they are, from the left, in no manner."""
    return block.bare and stands_as_it_is("".join(["".join(line) for line in texts]))


def _bare(texts: Sequence[Sequence[str]], widths: Sequence[int], places: Places, title: str) -> str:
    head = [paragraph(style, run(text)) for (style, _), text in zip(places, texts[0], strict=True)]
    cells = [begun(style) + "%s" + ENDED for _, style in places]
    pattern = _row(cells)
    stays = _row([kept(cells[0]), *cells[1:]])
    rows = [tuple(line) for line in texts[1:]]
    kept_rows = rows_kept(rows, widths, False)
    xml = [opening(styles.TABLE, widths, False, title), _row(head, widths)]
    xml += [
        stays % line if follows else pattern % line
        for line, follows in zip(rows, kept_rows, strict=True)
    ]
    return "".join(xml) + closing()


def _row(cells: Sequence[str], widths: Sequence[int] = ()) -> str:
    """A row; the head says the widths, and the rows below follow it."""
    return table_row(cells_of(cells, widths), head=bool(widths))


def _place(texts: Sequence[str], column: int) -> tuple[str, str]:
    """The styles of a column's head and cells: figures stand at the end of their column, but not
    those that head their rows."""
    figures = any(texts) and all(_FIGURE.fullmatch(text) for text in texts if text.strip())
    return _ALIGNED["right" if figures and column > 0 else "left"]
