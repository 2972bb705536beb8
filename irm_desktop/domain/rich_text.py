"""A Markdown text as paragraphs of spans: what a reviewer sees, and the way back.

`export.rich` parses Markdown into it when a review copy is written; the paragraphs go into the
snapshot, so that what comes back can be put into the Markdown it came from.
"""

from typing import NamedTuple


class RichSpan(NamedTuple):
    """A stretch of text in one manner. A span with a `note` has no text of its own: it is the
    Markdown of a citation or note, `[@law, art. 2]` or `^[words]`."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    note: str = ""


class RichParagraph(NamedTuple):
    """`kind`: paragraph, heading, bullet, number, continue, code, rule or cell. `level` is the
    depth of a heading or list, the row of a cell; `list_id` its list or table; `start` the first
    number of a list, the column of a cell."""

    kind: str
    spans: tuple[RichSpan, ...] = ()
    level: int = 1
    quoted: bool = False
    list_id: int = 0
    start: int = 1


RichText = tuple[RichParagraph, ...]


def plain_paragraphs(text: RichText) -> tuple[str, ...]:
    """What a reader of the written file must find: one text a paragraph or cell, rules left out,
    notes spelled out as their Markdown."""
    return tuple(
        "".join(span.note or span.text for span in part.spans)
        for part in text
        if part.kind != "rule"
    )
