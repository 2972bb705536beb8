"""Markdown (CommonMark with tables) as a flat list of blocks that a writer can walk.

Raw HTML stays text, a picture becomes its description, and only web and mail addresses become
links: another scheme is printed behind its words, so that nothing is lost and nothing is live.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")
_LIVE = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
# The parser costs more than all the rest of the writing, and most texts are plain paragraphs with
# a bold word here and there. A text without a line that could open anything but a paragraph is cut
# at its empty lines; a paragraph without a mark is taken as it is.
_STRUCTURE = re.compile(
    r"[|\t]|^ *(?:[-+*=#<>\[]|_ *_|~~~|```|\d+[.)]|    )|\[[^\]]*\]:", re.MULTILINE
)
_MARKS = re.compile(r"[*_\[\]<>`\\]|&[#\w]| \n")
_BLANK = re.compile(r"\n[ \n]*\n")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one manner. `link` is an address that may be opened, or empty."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """`kind` is paragraph, heading, bullet, number, continue, code, rule or table.

    `level` is the depth from 1 of a heading or a list. `quoted` blocks stand in a quotation.
    `list_id` tells numbered lists apart, `start` is the first number. The first of `rows` is the
    table's head.
    """

    kind: str
    spans: Spans = ()
    level: int = 1
    quoted: bool = False
    list_id: int = 0
    start: int = 1
    rows: tuple[tuple[Spans, ...], ...] = ()


@dataclass
class _State:
    lists: list[tuple[str, int, int]] = field(default_factory=list)  # kind, id, start
    quotes: int = 0
    count: int = 0
    item_open: bool = False  # the next paragraph carries the bullet or number
    rows: list[list[Spans]] = field(default_factory=list)


def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text in their order; none for an empty text."""
    text = markdown.strip("\n ")
    if not text:
        return ()
    if _STRUCTURE.search(text) is None:
        return tuple(Block("paragraph", _paragraph(part)) for part in _BLANK.split(text))
    return tuple(_walk(_PARSER.parse(markdown)))


def _paragraph(text: str) -> Spans:
    if _MARKS.search(text) is None:
        return (Span(" ".join(line.strip() for line in text.split("\n"))),)
    return tuple(_spans(_PARSER.parseInline(text.strip())[0].children or []))


class Parsed:
    """The blocks of one report's texts, each parsed once: for writing and for reading back."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Block, ...]] = {}

    def __call__(self, markdown: str) -> tuple[Block, ...]:
        known = self._known.get(markdown)
        if known is None:
            known = self._known[markdown] = blocks(markdown)
        return known


def plain(spans: Sequence[Span]) -> str:
    """The words of some spans, without their manner."""
    return "".join(span.text for span in spans)


def _walk(tokens: list[Token]) -> Iterator[Block]:
    state = _State()
    for index, token in enumerate(tokens):
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                state.count += 1
                kind = "number" if token.type == "ordered_list_open" else "bullet"
                state.lists.append((kind, state.count, int(token.attrGet("start") or 1)))
            case "bullet_list_close" | "ordered_list_close":
                state.lists.pop()
                state.item_open = False
            case "list_item_open":
                state.item_open = True
            case "blockquote_open":
                state.quotes += 1
            case "blockquote_close":
                state.quotes -= 1
            case "inline":
                yield from _inline(token, tokens[index - 1], state)
            case "fence" | "code_block":
                yield Block("code", (Span(token.content.rstrip("\n")),), quoted=state.quotes > 0)
            case "hr":
                yield Block("rule")
            case "tr_open":
                state.rows.append([])
            case "table_close":
                yield Block("table", rows=tuple(tuple(row) for row in state.rows))
                state.rows = []


def _inline(token: Token, opener: Token, state: _State) -> Iterator[Block]:
    spans = tuple(_spans(token.children or []))
    quoted = state.quotes > 0
    if opener.type in ("th_open", "td_open"):
        state.rows[-1].append(spans)
    elif not plain(spans).strip():
        return
    elif opener.type == "heading_open":
        yield Block("heading", spans, int(opener.tag[1]), quoted)
    elif state.lists:
        kind, list_id, start = state.lists[-1]
        kind = kind if state.item_open else "continue"
        state.item_open = False
        yield Block(kind, spans, len(state.lists), quoted, list_id, start)
    else:
        yield Block("paragraph", spans, 1, quoted)


def _spans(children: list[Token]) -> Iterator[Span]:
    strong = emphasis = 0
    address = ""
    for token in children:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                address = str(token.attrGet("href") or "")
            case "link_close":
                if not _LIVE.match(address) and address:
                    yield Span(f" ({address})")
                address = ""
            case _:
                text = {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
                if text:
                    live = address if _LIVE.match(address) else ""
                    code = token.type == "code_inline"
                    yield Span(text, strong > 0, emphasis > 0, code, live)
