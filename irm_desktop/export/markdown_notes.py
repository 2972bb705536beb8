"""Notes in Markdown: `^[words of the note]`, and `[@key, p. 3]` which cites a source.

Two rules for the parser, and the words of a note once the sources are known. Several sources
stand in one mark: `[@law, art. 20; @register]`.
"""

import re

from markdown_it import MarkdownIt
from markdown_it.helpers import parseLinkLabel
from markdown_it.rules_inline import StateInline

NOTE, CITATION = "note", "citation"  # types of the parser's tokens
_KEY = r"@[^\W_][\w.:/+-]*"
_SOURCE = rf"{_KEY}(?:[,،][^\[\]\n;؛@]*)?"  # Arabic has a comma and a semicolon of its own
SOURCES = rf"{_SOURCE}(?:[;؛] *{_SOURCE})*"
_COMMA, _SEMICOLON = re.compile("[,،]"), re.compile("[;؛]")
_CITATION = re.compile(rf"\[({SOURCES})\]")


def sources_of(words: str) -> tuple[tuple[str, str], ...]:
    """`@law, art. 20; @register` as (key, place in it) each; the place may be empty."""
    pairs = (_COMMA.split(part.strip().lstrip("@"), maxsplit=1) for part in _SEMICOLON.split(words))
    return tuple((pair[0].strip(), " ".join("".join(pair[1:]).split())) for pair in pairs)


def add_note_rules(parser: MarkdownIt) -> MarkdownIt:
    """The parser, reading notes too. A link with such words stays a link."""
    parser.inline.ruler.before("link", NOTE, _note)
    parser.inline.ruler.after("link", CITATION, _citation)
    return parser


def _note(state: StateInline, silent: bool) -> bool:
    begin = state.pos
    if not state.src.startswith("^[", begin):
        return False
    end = parseLinkLabel(state, begin + 1)
    words = state.src[begin + 2 : end].strip() if end > 0 else ""
    if not words:
        return False
    if not silent:
        token = state.push(NOTE, "", 0)
        token.children = []
        state.md.inline.parse(words, state.md, state.env, token.children)
    state.pos = end + 1
    return True


def _citation(state: StateInline, silent: bool) -> bool:
    found = _CITATION.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push(CITATION, "", 0).content = found[1]
    state.pos = found.end()
    return True
