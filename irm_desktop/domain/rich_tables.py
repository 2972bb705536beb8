"""A table of a text after its cells were changed: in its Markdown where that goes, else anew."""

import re
from collections.abc import Sequence

from irm_desktop.domain.rich_changes import Edited
from irm_desktop.domain.rich_source import Located
from irm_desktop.domain.rich_splice import put, spliced, written
from irm_desktop.domain.rich_text import RichParagraph

_DELIMITER = re.compile(r"[ \t>]*\|?(?:[ \t]*:?-+:?[ \t]*\|?)+")


def table_length(found: Sequence[Edited], cells: range, parts: Sequence[RichParagraph]) -> int:
    """How many of the new paragraphs are of the table whose old ones are `cells`. As many new ones
    behind it as it has columns, or a multiple of that, are rows."""
    length = 0
    for number, one in enumerate(found):
        if one.origin in cells:
            length = number + 1
        elif one.origin >= 0:
            break
    behind = 0
    while length + behind < len(found) and found[length + behind].origin < 0:
        behind += 1
    columns = _columns(cells, parts)
    return length + behind if columns > 1 and behind % columns == 0 else length


def _columns(cells: range, parts: Sequence[RichParagraph]) -> int:
    return max(parts[at].start for at in cells) + 1


def table_markdown(
    found: Sequence[Edited],
    cells: range,
    parts: Sequence[RichParagraph],
    places: Sequence[Located | None],
    source: str,
    body: tuple[int, int],
) -> str:
    """The Markdown of a table that stood at `body` in the source, both -1 where that is not
    known."""
    text = source[slice(*body)] if body[0] >= 0 else ""
    if body[0] >= 0 and [one.origin for one in found] == list(cells):
        made = [
            [] if one.whole else spliced(one, parts[one.origin], places[one.origin], source)
            for one in found
        ]
        if all(one is not None for one in made):
            return put(text, body[0], [stretch for one in made for stretch in one or ()])
    rows = [_row(row) for row in _rows(found, cells, parts)]
    lines = text.split("\n")
    columns = _columns(cells, parts)
    known = len(lines) > 1 and _DELIMITER.fullmatch(lines[1])
    rows.insert(1, lines[1] if known else "|" + " --- |" * columns)
    return "\n".join(rows)


def _row(cells: Sequence[str]) -> str:
    return "|" + "".join(f" {cell} |" if cell else "  |" for cell in cells)


def _rows(found: Sequence[Edited], cells: range, parts: Sequence[RichParagraph]) -> list[list[str]]:
    """The cells of each row as Markdown. What was put in between two of them joins the first."""
    columns = _columns(cells, parts)
    texts: dict[tuple[int, int], list[str]] = {}
    added: dict[int, list[str]] = {}  # behind a row: the cells of new ones
    waiting: list[str] = []
    here = (0, 0)
    for one in (*found, None):
        if one is not None and one.origin < 0:
            waiting.append(written(one, parts, in_cell=True))
            continue
        if waiting:
            at_end = one is None or parts[one.origin].level > here[0]
            if at_end and len(waiting) % columns == 0:
                added[here[0]] = waiting
            else:
                texts.setdefault(here, []).extend(waiting)
            waiting = []
        if one is not None:
            here = parts[one.origin].level, parts[one.origin].start
            texts.setdefault(here, []).append(written(one, parts, in_cell=True))
    rows = []
    for row in sorted({0, *(parts[at].level for at in cells)}):
        if row == 0 or any((row, column) in texts for column in range(columns)):
            rows.append([" ".join(texts.get((row, column), ())) for column in range(columns)])
        new = added.get(row, [])
        rows += [new[at : at + columns] for at in range(0, len(new), columns)]
    return rows
