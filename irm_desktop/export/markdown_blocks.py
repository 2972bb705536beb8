"""What a Markdown text is made of: blocks of spans, and the notes that spans carry."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text in one manner. `link` is an address that may be opened, or empty.

    A span with a `note` has no text: the mark of the note stands in its place. (A named tuple is
    made in half the time of a dataclass, and a long report has a hundred thousand.)
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    note: "Note | None" = None


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Words of its own, or sources: key and place in each. See `notes.note_spans`."""

    spans: Spans = ()
    sources: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """`kind` is paragraph, heading, bullet, number, continue, code, rule or table.

    `level` is the depth from 1 of a heading or a list. `quoted` blocks stand in a quotation.
    `list_id` tells numbered lists apart, `start` is the first number. The first of `rows` is the
    table's head, `aligned` says for each of its columns: left, center, right, or nothing; where it
    is `bare`, its cells are known to be words in no manner.
    """

    kind: str
    spans: Spans = ()
    level: int = 1
    quoted: bool = False
    list_id: int = 0
    start: int = 1
    rows: tuple[tuple[Spans, ...], ...] = ()
    aligned: tuple[str, ...] = ()
    bare: bool = False


def plain(spans: Sequence[Span]) -> str:
    """The words of some spans, without their manner."""
    return spans[0].text if len(spans) == 1 else "".join([span.text for span in spans])


def says(spans: Sequence[Span]) -> bool:
    """Whether anything would be printed: words, or the mark of a note."""
    return bool(plain(spans).strip()) or any(span.note for span in spans)


def notes_in(block: Block) -> Iterator[Note]:
    """The notes of a block in the order of their marks, those of a table row by row."""
    for span in block.spans:
        if span.note is not None:
            yield span.note
    if block.rows:
        yield from [
            note for row in block.rows for cell in row for span in cell if (note := span.note)
        ]
