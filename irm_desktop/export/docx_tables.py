"""Tables in WordprocessingML: fixed widths, repeated head rows, rows that never break.

A table that is lower than a quarter of a page stays whole; a higher one may part between its rows,
but neither its first row nor its last stands alone.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from irm_desktop.export import docx_styles as styles
from irm_desktop.export.wordml import escaped, paragraph

TEXT_WIDTH = 9070  # twips between the margins of the template's page

PAGE = 13_776  # twips between the margins of the template's page, from top to bottom
WHOLE = PAGE // 4  # twips: a table that is no higher is not parted by the end of a page
ROW, LINE = 352, 252  # twips: a row of one line, and each line more
NASKH = 1.4  # times as high a line of Arabic is
_LETTER = 88  # the mean width of a character, to tell how many lines a text takes
_TEXTS = re.compile('preserve">([^<]*)<')
_MARGINS = 200  # twips beside the text of a cell
_CHARACTER = 100  # a generous mean width of a character of the tables' style
_WORD = 24  # characters: a longer one may be broken
_LONG, _FEW = 48, 6  # characters that weigh a column at most and at least
_KEPT = {
    f'"{styles.TABLE_TEXT}"': f'"{styles.TABLE_TEXT_KEPT}"',
    f'"{styles.TABLE_ROW_HEAD}"': f'"{styles.TABLE_ROW_HEAD_KEPT}"',
}

Row = Sequence[str]  # the finished content of each cell: one or more paragraphs


def share(weights: Sequence[float], total: int = TEXT_WIDTH) -> list[int]:
    """`total` twips shared out by weight; what rounding leaves goes to the widest."""
    whole = sum(weights)
    widths = [int(total * weight / whole) for weight in weights]
    widths[max(range(len(widths)), key=widths.__getitem__)] += total - sum(widths)
    return widths


def widths_for(rows: Sequence[Sequence[str]], total: int = TEXT_WIDTH) -> list[int]:
    """`total` twips shared out by what the columns hold; `rows` are their plain texts."""
    columns = list(zip(*rows, strict=True))
    longest = [max(map(len, column)) for column in columns]
    weights = [max(min(length, _LONG), _FEW) for length in longest]
    widths = share(weights, total)
    if all(room_for(length) <= width for length, width in zip(longest, widths, strict=True)):
        return widths
    return fitted(weights, columns, total)


def fitted(
    weights: Sequence[float], columns: Sequence[Sequence[str]], total: int = TEXT_WIDTH
) -> list[int]:
    """`total` twips shared out by weight, but no column narrower than its longest word.

    What a narrow column needs more, those with room to spare give in proportion.
    """
    widths = share(weights, total)
    needed = [room_for(_longest_word(column)) for column in columns]
    lacking = sum(max(0, need - width) for width, need in zip(widths, needed, strict=True))
    spare = [max(0, width - need) for width, need in zip(widths, needed, strict=True)]
    if not lacking or sum(spare) < lacking:
        return widths
    return share(
        [
            max(width, need) - rest * lacking / sum(spare)
            for width, need, rest in zip(widths, needed, spare, strict=True)
        ],
        total,
    )


def room_for(letters: int) -> int:
    """The twips of a column in which so many letters stand on one line."""
    return _MARGINS + _CHARACTER * letters


def _longest_word(column: Sequence[str]) -> int:
    lengths = map(len, " ".join(column).split())
    return max((length for length in lengths if length <= _WORD), default=0)


def table(
    widths: Sequence[int],
    rows: Sequence[Row],
    base: bool,
    title: str = "",
    description: str = "",
    *,
    headed: bool = True,
    whole: bool = False,
) -> str:
    """A table whose first row is its head, if `headed`; a row with a single cell spans all columns.

    `whole`: it stays on one page, however long it is, if a page can hold it.
    `title` and `description` are the alternative text.
    """
    xml = [opening(styles.TABLE, widths, base, title, description, headed=headed)]
    texts = [["".join(_TEXTS.findall(content)) for content in row] for row in rows[headed:]]
    stays = [*[False] * headed, *rows_kept(texts, widths, base, high=PAGE if whole else WHOLE)]
    for index, line in enumerate(rows):
        row = [kept(line[0]), *line[1:]] if stays[index] else line
        head = headed and index == 0
        if len(row) == 1 and len(widths) > 1:
            xml.append(table_row([cell(row[0], sum(widths), span=len(widths))], head=head))
        else:
            cells = cells_of(row, widths if index == 0 else ())
            xml.append(table_row(cells, head=head))
    xml.append(closing())
    return "".join(xml)


def cells_of(contents: Sequence[str], widths: Sequence[int] = ()) -> list[str]:
    """The cells of a row. A head says the widths; the rows below follow it, and say nothing."""
    if not widths:
        return [f"<w:tc>{content}</w:tc>" for content in contents]
    return [cell(content, width) for content, width in zip(contents, widths, strict=True)]


def rows_kept(
    texts: Sequence[Sequence[str]],
    widths: Sequence[int],
    base: bool,
    *,
    noted: bool = False,
    high: int = WHOLE,
) -> list[bool]:
    """Which of the rows below the head stay on the page of the next, by their plain texts.

    `noted`: a note follows the table, which does not stand alone. A table that is no higher than
    `high` twips is not parted.
    """
    if not texts:
        return []
    last = len(texts) - 1
    whole = len(texts) <= high // ROW and height_of(texts, widths, base) <= high
    stays = [whole or place in (0, last - 1) for place in range(last)]
    return [*stays, noted]


def height_of(texts: Sequence[Sequence[str]], widths: Sequence[int], base: bool) -> int:
    """How high the rows of a table are in twips, as near as can be told without setting them."""
    rooms = [max(1, (width - _MARGINS) // _LETTER) for width in widths]
    lines = sum(
        max((-(-len(text) // room) for text, room in zip(row, rooms, strict=False)), default=1) - 1
        for row in texts
        if any(row) and len(row) > 1
    )
    height = len(texts) * ROW + lines * LINE
    return int(height * NASKH) if base else height


def kept(content: str) -> str:
    """The paragraphs of a row's first cell, kept on the page of the next row."""
    for style, one_kept in _KEPT.items():
        if style in content:
            return content.replace(style, one_kept)
    return content


def opening(
    style: str,
    widths: Sequence[int],
    base: bool,
    title: str = "",
    description: str = "",
    *,
    heads: bool = False,
    headed: bool = True,
) -> str:
    """Everything of a table before its first row. `headed`: this heads the columns; `heads`: the
    first column heads the rows."""
    alternative = f'<w:tblCaption w:val="{escaped(title)}"/>' if title else ""
    if description:
        alternative += f'<w:tblDescription w:val="{escaped(description)}"/>'
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/>{"<w:bidiVisual/>" if base else ""}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{0x0600 + 0x20 * headed + 0x80 * heads:04X}" '
        f'w:firstRow="{int(headed)}" w:lastRow="0" '
        f'w:firstColumn="{int(heads)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f"{alternative}</w:tblPr>"
        f"<w:tblGrid>{_columns(tuple(widths))}</w:tblGrid>"
    )


@lru_cache(maxsize=64)
def _columns(widths: tuple[int, ...]) -> str:
    """Most tables of a report have the columns of another."""
    return "".join([f'<w:gridCol w:w="{width}"/>' for width in widths])


def closing() -> str:
    """The end of a table, and the space after it: two tables in a row would grow together."""
    return "</w:tbl>" + paragraph(styles.AFTER_TABLE, "")


def table_row(
    cells: Sequence[str], *, head: bool = False, height: int = 0, whole: bool = True
) -> str:
    """A row that stays on one page if `whole`; a head row is repeated on each page. Height in
    twips."""
    properties = "<w:cantSplit/>" if whole else ""
    if height:
        properties += f'<w:trHeight w:val="{height}" w:hRule="exact"/>'
    if head:
        properties += "<w:tblHeader/>"
    said = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{said}{''.join(cells)}</w:tr>"


def cell(
    content: str,
    width: int,
    *,
    span: int = 1,
    merge: str = "",
    upright: bool = False,
) -> str:
    """A cell `width` twips wide. `merge` is restart or continue; `upright` text reads upwards."""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    if span > 1:
        properties += f'<w:gridSpan w:val="{span}"/>'
    if merge:
        properties += f'<w:vMerge w:val="{merge}"/>'
    if upright:
        properties += '<w:textDirection w:val="btLr"/>'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"
