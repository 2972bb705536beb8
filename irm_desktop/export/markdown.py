"""Markdown (CommonMark with tables and notes) as a flat list of blocks that a writer can walk.

Raw HTML stays text, a picture becomes its description, and only what `domain.links` allows becomes
a link: another address is printed behind its words, so that nothing is lost and nothing is live.
A note (see `markdown_notes`) is a span without text that carries the note.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from irm_desktop.domain.links import may_link
from irm_desktop.export.markdown_blocks import Block, Note, Span, Spans, notes_in, plain, says
from irm_desktop.export.markdown_notes import (
    CITATION,
    NOTE,
    SOURCES,
    add_note_rules,
    sources_of,
)

__all__ = ["Block", "Note", "Parsed", "Span", "Spans", "blocks", "notes_in", "plain", "says"]

_PARSER = add_note_rules(MarkdownIt("commonmark", {"html": False}).enable("table"))
# The parser costs more than all the rest of the writing, and most of a text is plain paragraphs
# with a bold word here and there. So a text is cut at its empty lines; what could open anything but
# a paragraph is parsed together with all that may belong to it, the rest is taken as it is.
_OPENER = re.compile(r"[-=#>]|[+*](?:\s|$)|(?:\*\s*){3}|_\s*_|\d{1,9}[.)]")
_FAR_REACHING = ("```", "~~~", "]:")  # fences and definitions reach over empty lines
_MARKS = ("*", "_", "[", "]", "<", ">", "`", "\\", " \n")
_ANY_MARK = re.compile(r"[*_\[\]<>`\\]| \n|&[#\w]")
_FEW_LETTERS = 100
_MOST_LETTERS = 1_000_000  # beyond, a text is nobody's report: it is printed as typed, at once
_ENTITY = re.compile(r"&[#\w]")
# What people write most: a word in bold or italics, a link to a page, a note, a citation. Only
# where the marks can have no other meaning; `test_markdown` compares it with the parser.
_EVERYDAY = re.compile(
    r"\*\*(?P<strong>[^\W_](?:[^*_\[\]<>`\\&\n]*[^\W_])?)\*\*(?=[\s.,;:)^]|$)"
    r"|\*(?P<emphasis>[^\W_](?:[^*_\[\]<>`\\&\n]*[^\W_])?)\*(?=[\s.,;:)^]|$)"
    r"|\[(?P<words>[^\W_](?:[^*_\[\]<>`\\&!\n]*[^\W_])?)\]\((?P<link>https?://[\w./-]+)\)"
    r"|\^\[(?P<note>[^\s*_\[\]<>`\\&][^*_\[\]<>`\\&\n]*)\]"
    rf"|\[(?P<sources>{SOURCES})\](?!\()"
)
_SIGN = re.compile(r"[*\[^]")  # how an everyday mark begins
_ITEM = re.compile(r"(?:[-*]|(\d{1,9})\.) (?=\S)")
_LEADING = re.compile(r"\A(?: *\n)+")
_JOINED = re.compile(r" *\n *")
_DELIMITER = re.compile(r"\|(?: *:?-+:? *\|)+")
_BLANK = re.compile(r"\n(?: *\n)+")


@dataclass
class _State:
    lists: list[tuple[str, int, int]] = field(default_factory=list)  # kind, id, start
    quotes: int = 0
    count: int = 0
    item_open: bool = False  # the next paragraph carries the bullet or number
    rows: list[list[Spans]] = field(default_factory=list)
    aligned: list[str] = field(default_factory=list)


def blocks(markdown: str) -> tuple[Block, ...]:
    """The blocks of a text in their order; none for an empty text."""
    text = _LEADING.sub("", markdown).rstrip()
    if not text:
        return ()
    if len(text) > _MOST_LETTERS:
        return tuple(Block("paragraph", (Span(part),)) for part in _BLANK.split(text))
    if any(mark in text for mark in _FAR_REACHING):
        return tuple(_walk(_PARSER.parse(text), _State()))
    if not _has_structure(text):
        return tuple(Block("paragraph", _paragraph(part)) for part in _BLANK.split(text))
    found: list[Block] = []
    state = _State()
    for part in _parts(text):
        if isinstance(part, Block):
            found.append(part)
        else:
            found += _simple_list(part, state) or _walk(_PARSER.parse(part), state)
    return tuple(found)


def _has_structure(text: str) -> bool:
    """Whether a line could open anything but a paragraph. Looking at the first letters of lines
    is many times quicker than a pattern that looks at every letter."""
    return "|" in text or "\t" in text or any(_opens(line) for line in text.split("\n"))


def _opens(line: str) -> bool:
    rest = line.lstrip(" ")
    return len(line) - len(rest) > 3 or _OPENER.match(rest) is not None


def _has_marks(text: str) -> bool:
    """For a long text, looking for each mark alone is quicker than a pattern."""
    if len(text) < _FEW_LETTERS:
        return _ANY_MARK.search(text) is not None
    if any(mark in text for mark in _MARKS):
        return True
    return "&" in text and _ENTITY.search(text) is not None


def _parts(text: str) -> Iterator[Block | str]:
    """Paragraphs and simple tables, and between them stretches that must be parsed as one.

    After an empty line only what is indented or opens a block itself can belong to the block
    before; a table at the margin never does.
    """
    open_part: list[str] = []
    for part in _BLANK.split(text):
        block = None if part[0] == " " else _simple_block(part)
        if block is None:
            open_part.append(part)
            continue
        if open_part:
            yield "\n\n".join(open_part)
            open_part = []
        yield block
    if open_part:
        yield "\n\n".join(open_part)


def _simple_block(part: str) -> Block | None:
    if part[0] == "|":
        return _simple_table(part)
    return None if _has_structure(part) else Block("paragraph", _paragraph(part))


def _simple_table(part: str) -> Block | None:
    """A table where each line has its signs at both ends and as many cells as the first."""
    if "\\" in part or "`" in part:
        return None
    lines = [line.rstrip().split("|") for line in part.split("\n")]
    count = len(lines[0])
    if len(lines) < 3 or count < 3 or not _DELIMITER.fullmatch("|".join(lines[1])):
        return None
    if any([len(line) != count or line[0] or line[-1] for line in lines]):  # noqa: C419
        return None
    aligned = tuple(map(_alignment, lines.pop(1)[1:-1]))
    # Most tables have no mark at all; that is seen at once for the whole of it.
    if _ANY_MARK.search(part):
        rows = [tuple([_cell(text.strip()) for text in line[1:-1]]) for line in lines]
        return Block("table", rows=tuple(rows), aligned=aligned)
    bare = [
        tuple([(Span(text),) if (text := part.strip()) else () for part in line[1:-1]])
        for line in lines
    ]
    return Block("table", rows=tuple(bare), aligned=aligned, bare=True)


def _cell(text: str) -> Spans:
    return _paragraph(text) if text else ()


def _alignment(mark: str) -> str:
    """`--:` says right, `:-:` center."""
    mark = mark.strip()
    before, after = mark[0] == ":", mark[-1] == ":"
    return ("center" if before else "right") if after else ("left" if before else "")


def _paragraph(text: str) -> Spans:
    if not _has_marks(text):
        lines = text.split("\n") if "\n" in text else [text]
        return (Span(" ".join([line.strip() for line in lines])),)
    return _everyday(text.strip()) or _close(
        _spans(_PARSER.parseInline(text.strip())[0].children or [])
    )


def _everyday(text: str) -> Spans:
    """The spans of a line with everyday marks alone; none where the parser must decide."""
    if " \n" in text:
        return ()
    spans: list[Span] = []
    place = 0
    for sign in _SIGN.finditer(text):
        start = sign.start()
        if start < place or (text[start] == "^" and text[start + 1 : start + 2] != "["):
            continue  # within a mark, or none
        mark = _EVERYDAY.match(text, start)
        if mark is None:
            return ()
        if text[start] == "*" and start > 0 and not text[start - 1].isspace():
            return ()
        _add_plain(spans, text[place:start])
        if mark["link"]:
            if not may_link(mark["link"]):
                return ()
            spans.append(Span(mark["words"], link=mark["link"]))
        elif mark["note"]:
            spans.append(Span("", note=Note((Span(mark["note"].rstrip()),))))
        elif mark["sources"]:
            spans.append(Span("", note=Note(sources=sources_of(mark["sources"]))))
        else:
            words = mark["strong"] or mark["emphasis"]
            spans.append(Span(words, bool(mark["strong"]), not mark["strong"]))
        place = mark.end()
    _add_plain(spans, text[place:])
    # A mark that is left over, or a picture's, means more than this function knows.
    if any(_has_marks(span.text) or span.text.endswith("!") for span in spans):
        return ()
    return _close(spans)


def _add_plain(spans: list[Span], text: str) -> None:
    if text:
        spans.append(Span(_JOINED.sub(" ", text) if "\n" in text else text))


def _simple_list(part: str, state: _State) -> list[Block]:
    """The items of a list with one line and no further structure each; else none."""
    lines = part.split("\n")
    marks = [_ITEM.match(line) for line in lines]
    first = marks[0]
    if first is None:
        return []
    kind = "number" if first[1] else "bullet"
    items = []
    for line, mark in zip(lines, marks, strict=True):
        # Another sign begins another list.
        if (
            mark is None
            or (mark[1] or mark[0]) != (mark[1] or first[0])
            or (bool(mark[1]) != bool(first[1]))
        ):
            return []
        text = line[mark.end() :].rstrip()
        if _has_structure(text):
            return []
        items.append(_paragraph(text))
    state.count += 1
    start = int(first[1] or 1)
    return [Block(kind, spans, 1, False, state.count, start) for spans in items]


class Parsed:
    """The blocks of one report's texts, each parsed once: for writing and for reading back."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Block, ...]] = {}

    def __call__(self, markdown: str) -> tuple[Block, ...]:
        known = self._known.get(markdown)
        if known is None:
            known = self._known[markdown] = blocks(markdown)
        return known


def _close(spans: Iterable[Span]) -> Spans:
    """The spans, the mark of each note close to the word before it: blanks between them go."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if span.note is not None and last is not None and last.text[-1:].isspace():
            found.pop()
            if last.text.strip():
                found.append(last._replace(text=last.text.rstrip()))
        found.append(span)
    return tuple(found)


def _walk(tokens: list[Token], state: _State) -> Iterator[Block]:
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
                rows = tuple(tuple(row) for row in state.rows)
                yield Block("table", rows=rows, aligned=tuple(state.aligned))
                state.rows, state.aligned = [], []


def _inline(token: Token, opener: Token, state: _State) -> Iterator[Block]:
    spans = _close(_spans(token.children or []))
    quoted = state.quotes > 0
    if opener.type in ("th_open", "td_open"):
        state.rows[-1].append(spans)
        if opener.type == "th_open":
            state.aligned.append(str(opener.attrGet("style") or "").removeprefix("text-align:"))
    elif not says(spans):
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
                if address and not may_link(address):
                    yield Span(f" ({address})")
                address = ""
            case str() if token.type == NOTE:
                yield Span("", note=Note(tuple(_spans(token.children or []))))
            case str() if token.type == CITATION:
                yield Span("", note=Note(sources=sources_of(token.content)))
            case _:
                text = {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)
                if text:
                    live = address if may_link(address) else ""
                    code = token.type == "code_inline"
                    yield Span(text, strong > 0, emphasis > 0, code, live)
